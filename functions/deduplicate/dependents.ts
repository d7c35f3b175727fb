import type { RelaterPorts, StoredItem } from './ports.ts';
import type { ArticleState } from './state.ts';
import { readStates } from './state-store.ts';

const PAGE = 500;

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

/** Has every article evaluated again that rests on an older decision of this one. Those that are up to date are left alone,
 * so that repeating it is harmless and a crash in the middle costs nothing but the repetition. */
export async function tellDependents({ index, queue, count }: RelaterPorts, state: ArticleState): Promise<void> {
  let after: string | null = null;
  do {
    const page = await index.page(rowsOf(state.articleId), { after, through: null, limit: PAGE });
    for (const { sk, ver } of page.items) {
      if (ver === state.decisionVer) continue;
      count?.('told-dependent');
      await queue.send({ type: 'evaluate', articleId: sk });
    }
    after = page.next;
  } while (after !== null);
}
