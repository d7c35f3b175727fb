import type { RelaterPorts } from './ports.ts';
import { type ArticleState, isBefore, takesPart } from './state.ts';
import { changeState, readState } from './state-store.ts';

/** When the article that named a story is withdrawn, its id goes on leading somewhere: to the story of the first of those
 * who had to leave it. */
export async function keepHeir(ports: RelaterPorts, state: ArticleState): Promise<void> {
  const [left] = state.formerStories;
  if (left === undefined || left === state.articleId || !takesPart(state)) return;
  const named = await readState(ports.index, left);
  if (named.ver === 0 || named.erased || takesPart(named) || named.heir === state.articleId) return;
  const rival = named.heir === null ? null : await readState(ports.index, named.heir);
  if (rival !== null && takesPart(rival) && isBefore(rival, state)) return;
  await changeState(ports, left, (now) =>
    takesPart(now) || now.heir !== named.heir ? now : { ...now, heir: state.articleId },
  );
}
