import type { Why } from '#article/placement.ts';
import type { LeaderChoice } from './choose.ts';
import type { IndexStore } from './ports.ts';
import { type ArticleState, takesPart } from './state.ts';
import { readState } from './state-store.ts';

const LONGEST_PATH = 32;

export interface StoryPath {
  readonly leader: string;
  readonly story: string;
  readonly why: Why | null;
  /** Articles whose place in a story this one's rests on. */
  readonly passed: readonly string[];
}

type Read = (articleId: string) => Promise<ArticleState>;

/** Where an article's story leads: to its pin, else to its original, else to its leader, else, if it leads itself, to what
 * its story was merged into. A mark whose target takes part in nothing has no effect. */
async function nextOf(state: ArticleState, read: Read): Promise<string> {
  if (!takesPart(state)) return state.articleId;
  const pin = state.pin?.target ?? null;
  if (pin !== null && (pin === state.articleId || takesPart(await read(pin)))) return pin;
  if (state.standing.parent !== null) return state.standing.parent;
  const leader = state.standing.leader ?? state.articleId;
  // A pinned article whose pin has no effect may still carry the pin as its leader until it is evaluated again.
  if (leader !== state.articleId && leader !== pin) return leader;
  const merge = state.merge?.target ?? null;
  return merge !== null && takesPart(await read(merge)) ? merge : state.articleId;
}

/** The article that names the story at the end of a path. Editors can close a circle (A into B, B into A): then the smallest
 * id on it names the story, for everyone on it and everyone who leads into it. */
async function endOf(
  start: string,
  self: ArticleState,
  read: Read,
): Promise<{ readonly end: string; readonly path: readonly string[] }> {
  const path: string[] = [self.articleId];
  let at = start;
  while (!path.includes(at)) {
    if (path.length > LONGEST_PATH) return { end: at, path };
    path.push(at);
    at = await nextOf(await read(at), read);
  }
  const circle = path.slice(path.indexOf(at)).sort();
  return { end: circle[0] ?? at, path };
}

function editorial(rule: string, target: string): Why {
  return { rule, with: target, score: null, threshold: null, terms: {} };
}

/** The story of an article, from its marks and choices. States read on the way are added to `known`: the decision rests on them. */
export async function resolveStory(
  index: IndexStore,
  self: ArticleState,
  parent: ArticleState | null,
  choice: LeaderChoice,
  known: Map<string, ArticleState>,
): Promise<StoryPath> {
  const id = self.articleId;
  const passed = new Set<string>();
  const read: Read = async (articleId) => {
    if (articleId === id) return self;
    const state = known.get(articleId) ?? (await readState(index, articleId));
    known.set(articleId, state);
    passed.add(articleId);
    return state;
  };
  const follow = async (target: string | null, rule: string): Promise<StoryPath | null> => {
    if (target === null || target === id || !takesPart(await read(target))) return null;
    const { end } = await endOf(target, self, read);
    return { leader: rule === 'pinned' ? target : id, story: end, why: editorial(rule, target), passed: [...passed] };
  };
  if (self.pin?.target === id) return { leader: id, story: id, why: editorial('split', id), passed: [] };
  const pinned = await follow(self.pin?.target ?? null, 'pinned');
  if (pinned !== null) return pinned;
  const chosen = parent ?? choice.leader;
  if (chosen !== null) {
    const { standing, articleId } = chosen;
    const leader = parent === null ? articleId : (standing.leader ?? articleId);
    return { leader, story: standing.story ?? articleId, why: choice.why, passed: [...passed] };
  }
  const merged = await follow(self.merge?.target ?? null, 'merged');
  return merged ?? { leader: id, story: id, why: editorial('leader', id), passed: [...passed] };
}
