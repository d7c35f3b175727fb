import { storyIdOf } from '#article/placement.ts';
import type { IndexStore } from './ports.ts';
import { type ArticleState, takesPart } from './state.ts';
import { readState } from './state-store.ts';

const LONGEST_CHAIN = 16;

/** Where a story's id leads now: null while the article it is named after tells its own story, or nobody knows better. */
export async function redirectOf(index: IndexStore, storyId: string): Promise<string | null> {
  const own = `a_${storyId.slice(2)}`;
  const passed = new Set<string>();
  let at = own;
  while (!passed.has(at) && passed.size < LONGEST_CHAIN) {
    passed.add(at);
    const state = await readState(index, at);
    const next = nextOf(state);
    if (next === null || next === at) break;
    at = next;
  }
  return at === own || passed.size >= LONGEST_CHAIN ? null : storyIdOf(at);
}

function nextOf(state: ArticleState): string | null {
  return takesPart(state) ? state.standing.story : state.heir;
}
