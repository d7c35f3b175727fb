import type { IndexStore, ItemKey, RelaterPorts } from './ports.ts';
import { type ArticleState, isBefore, takesPart } from './state.ts';
import { readState } from './state-store.ts';

function heirKey(articleId: string): ItemKey {
  return { pk: `A#${articleId}`, sk: 'HEIR' };
}

/** The article whose story a story's id leads to after the article that named it has been withdrawn; null if there is none. */
export async function heirOf(index: IndexStore, articleId: string): Promise<string | null> {
  const [item] = await index.read([heirKey(articleId)]);
  return item?.body ?? null;
}

/** When the article that named a story is withdrawn, its id goes on leading somewhere: to the story of the first of those
 * who had to leave it. Kept beside the state, which it does not change. */
export async function keepHeir({ index }: RelaterPorts, state: ArticleState): Promise<void> {
  const [left] = state.formerStories;
  if (left === undefined || left === state.articleId || !takesPart(state)) return;
  const named = await readState(index, left);
  if (named.ver === 0 || takesPart(named)) return;
  for (;;) {
    const [item] = await index.read([heirKey(left)]);
    if (item?.body === state.articleId) return;
    const rival = item == null ? null : await readState(index, item.body);
    if (rival !== null && takesPart(rival) && isBefore(rival, state)) return;
    const ver = item?.ver ?? 0;
    if (await index.write({ ...heirKey(left), ver: ver + 1, ttl: null, body: state.articleId, bytes: null }, ver))
      return;
  }
}
