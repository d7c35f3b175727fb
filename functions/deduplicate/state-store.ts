import type { IndexStore, RelaterPorts } from './ports.ts';
import { type ArticleState, emptyState } from './state.ts';
import { decodeState, encodeState, stateKey } from './state-codec.ts';

/** Conflicts in a row after which a message is given back to the queue: someone else is making progress all the while. */
const MOST_CONFLICTS = 60;

/** The states of these articles by id; those that have none are left out. */
export async function readStates(index: IndexStore, ids: readonly string[]): Promise<Map<string, ArticleState>> {
  const states = new Map<string, ArticleState>();
  if (ids.length === 0) return states;
  for (const item of await index.read(ids.map(stateKey))) {
    if (item !== null) states.set(item.pk.slice(2), decodeState(item));
  }
  return states;
}

/** Reads those of `ids` that are not in `known` yet into it. */
export async function readMissing(
  index: IndexStore,
  ids: readonly string[],
  known: Map<string, ArticleState>,
): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  for (const [id, state] of await readStates(index, missing)) known.set(id, state);
}

/** The state of an article; an empty one (version 0) where there is none. */
export async function readState(index: IndexStore, articleId: string): Promise<ArticleState> {
  return (await readStates(index, [articleId])).get(articleId) ?? emptyState(articleId);
}

/** Writes the next version if the item still has the one that `state` was read with. */
export async function commit(index: IndexStore, state: ArticleState): Promise<ArticleState | null> {
  const next = { ...state, ver: state.ver + 1 };
  return (await index.write(encodeState(next), state.ver)) ? next : null;
}

/** Reads, changes and writes one article's state until nobody interferes. `change` returns the same object for "no change". */
export async function changeState(
  { index, count }: Pick<RelaterPorts, 'index' | 'count'>,
  articleId: string,
  change: (state: ArticleState) => ArticleState,
): Promise<ArticleState> {
  for (let attempt = 0; attempt < MOST_CONFLICTS; attempt++) {
    const state = await readState(index, articleId);
    const changed = change(state);
    if (changed === state) return state;
    const written = await commit(index, changed);
    if (written !== null) return written;
    count?.('conflict');
  }
  throw new Error(`${articleId} was changed by others ${MOST_CONFLICTS} times in a row; its message comes again.`);
}
