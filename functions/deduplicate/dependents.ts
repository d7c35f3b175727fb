import type { RelaterPorts, StoredItem } from './ports.ts';
import type { ArticleState } from './state.ts';
import { commit, readState, readStates } from './state-store.ts';

const PAGE = 500;

/** Seconds that an evaluation waits for more to happen around the article: of a wave of changes the first message sees them
 * all, and `takenIntoAccount` lets the others pass. 200 look-alike reports in random order of time caused 13,050
 * evaluations without both. */
export const EVALUATION_DELAY_SECONDS = 2;
const MOST_FENCES = 20;
/** A leader of thousands who stops leading tells them in seconds, not in a minute. */
const SENT_AT_ONCE = 25;

function rowsOf(articleId: string): string {
  return `D#${articleId}`;
}

function dependence(target: string, dependent: string, saw: number): StoredItem {
  return { pk: rowsOf(target), sk: dependent, ver: saw, ttl: null, body: '', bytes: null };
}

/**
 * Writes down what a decision rests on, then reads those articles again.
 * @returns the version of each one's decision that was used; null if one has changed meanwhile: decide again.
 */
export async function recordDependence(
  { index, count }: RelaterPorts,
  state: ArticleState,
  targets: ReadonlySet<string>,
  known: ReadonlyMap<string, ArticleState>,
): Promise<Readonly<Record<string, number>> | null> {
  const saw = Object.fromEntries([...targets].sort().map((id) => [id, known.get(id)?.decisionVer ?? 0]));
  const fresh = Object.entries(saw).filter(([id, version]) => state.standing.saw[id] !== version);
  if (fresh.length === 0) return saw;
  await Promise.all(fresh.map(([id, version]) => index.put(dependence(id, state.articleId, version))));
  const again = await readStates(
    index,
    fresh.map(([id]) => id),
  );
  const changed = fresh.some(([id, version]) => (again.get(id)?.decisionVer ?? 0) !== version);
  if (changed) count?.('changed-under-way');
  return changed ? null : saw;
}

/** Has a later article look at an earlier one that has come into its sight. */
export async function tellMet({ queue }: RelaterPorts, articleId: string, met: string): Promise<void> {
  await queue.send({ type: 'evaluate', articleId, met }, EVALUATION_DELAY_SECONDS);
}

/** Has every article evaluated again that rests on an older decision of this one. Those that are up to date are left alone,
 * so that repeating it is harmless and a crash in the middle costs nothing but the repetition. */
export async function tellDependents({ index, queue, count }: RelaterPorts, state: ArticleState): Promise<void> {
  let after: string | null = null;
  do {
    const page = await index.page(rowsOf(state.articleId), { after, through: null, limit: PAGE });
    const behind = page.items.filter(({ ver }) => ver !== state.decisionVer).map(({ sk }) => sk);
    for (let at = 0; at < behind.length; at += SENT_AT_ONCE) {
      await Promise.all(
        behind.slice(at, at + SENT_AT_ONCE).map(async (articleId) => {
          count?.('told-dependent');
          await queue.send({ type: 'evaluate', articleId, because: state.articleId }, EVALUATION_DELAY_SECONDS);
        }),
      );
    }
    after = page.next;
  } while (after !== null);
}

/**
 * Takes this article out of the dependents of one it no longer rests on; otherwise two that once rested on each other
 * would have each other evaluated for ever. The state is written first: a worker that is about to commit a decision which
 * does rest on the other then fails, and a later one has a newer version in the row, which is not removed.
 * @returns the state as last read or written.
 */
export async function forgetDependence(
  { index }: RelaterPorts,
  decided: ArticleState,
  target: string,
): Promise<ArticleState> {
  const { articleId } = decided;
  const key = { pk: rowsOf(target), sk: articleId };
  let own = decided;
  for (let attempt = 0; attempt < MOST_FENCES; attempt++) {
    const [row] = await index.read([key]);
    // Read after the row: a row of that version is nobody's who decides from now on.
    const other = await readState(index, target);
    if (row == null || row.ver === other.decisionVer || target in own.standing.saw) return own;
    const fenced = own.ver > 0 ? await commit(index, own) : own;
    if (fenced !== null) {
      await index.remove(key, row.ver);
      return fenced;
    }
    own = await readState(index, articleId);
  }
  return own;
}

/** Whether the article's decision already rests on the neighbour as it now is: then there is nothing to decide again. Whoever
 * made that decision also does what follows from it, or is redelivered. */
export function takenIntoAccount(own: ArticleState, neighbour: ArticleState): boolean {
  return own.decided && own.standing.saw[neighbour.articleId] === neighbour.decisionVer;
}
