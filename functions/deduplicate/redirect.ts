import { storyIdOf } from '#article/placement.ts';
import { heirOf } from './heir.ts';
import type { IndexStore } from './ports.ts';
import { takesPart } from './state.ts';
import { readState } from './state-store.ts';

const LONGEST_CHAIN = 16;

/** Where a story's id leads now: null while the article it is named after tells its own story, or nobody knows better. */
export async function redirectOf(index: IndexStore, storyId: string): Promise<string | null> {
  const own = `a_${storyId.slice(2)}`;
  const passed = new Set<string>();
  let at = own;
  let alive = false;
  while (!passed.has(at) && passed.size < LONGEST_CHAIN) {
    passed.add(at);
    const state = await readState(index, at);
    alive = takesPart(state);
    const next = takesPart(state) ? state.standing.story : await heirOf(index, at);
    if (next === null || next === at) break;
    at = next;
  }
  return at === own || !alive || passed.size >= LONGEST_CHAIN ? null : storyIdOf(at);
}
