import type { Why } from '#article/placement.ts';
import { meet, shareFingerprint } from './bucket-keys.ts';
import type { Features } from './features.ts';
import { judgeDuplicate } from './near-duplicate.ts';
import { judgeStory } from './same-story.ts';
import { type ArticleState, isBefore, leads, takesPart } from './state.ts';

export interface Parent {
  readonly state: ArticleState;
  readonly why: Why;
}

function earlier(self: ArticleState, other: ArticleState): Features | null {
  return other.articleId !== self.articleId && takesPart(other) && isBefore(other, self) ? other.features : null;
}

/** The earliest article that this one is a copy of: most often the original itself. */
export function chooseParent(self: ArticleState, features: Features, others: Iterable<ArticleState>): Parent | null {
  let best: Parent | null = null;
  for (const state of others) {
    const theirs = earlier(self, state);
    if (theirs === null || (best !== null && isBefore(best.state, state))) continue;
    if (!shareFingerprint(features, theirs)) continue;
    const { holds, why } = judgeDuplicate(features, theirs, state.articleId);
    if (holds) best = { state, why };
  }
  return best;
}

/** An earlier article that tells the same story, and leads or has led. */
export interface Rival {
  readonly state: ArticleState;
  readonly score: number;
  readonly why: Why;
}

/** Earlier articles that tell the story of this one, the most like it first. */
export function rivalsAmong(self: ArticleState, features: Features, others: Iterable<ArticleState>): readonly Rival[] {
  const rivals: Rival[] = [];
  for (const state of others) {
    const theirs = earlier(self, state);
    if (theirs === null || !meet(features, theirs)) continue;
    const { holds, score, why } = judgeStory(features, theirs, state.articleId);
    if (holds) rivals.push({ state, score, why });
  }
  return rivals.sort((a, b) => b.score - a.score || (isBefore(a.state, b.state) ? -1 : 1));
}

export interface LeaderChoice {
  /** Null: nobody before it tells this story. */
  readonly leader: ArticleState | null;
  readonly score: number;
  readonly why: Why | null;
  /** Earlier articles that would be preferred if they led: one of them may be about to. */
  readonly watched: readonly string[];
}

export const NO_LEADER: LeaderChoice = { leader: null, score: 0, why: null, watched: [] };

/** The earlier leader whose report is most like this one. */
export function chooseLeader(rivals: readonly Rival[]): LeaderChoice {
  const best = rivals.find(({ state }) => leads(state));
  const watched = rivals
    .filter(({ state, score }) => !leads(state) && (best === undefined || score >= best.score))
    .map(({ state }) => state.articleId);
  return best === undefined
    ? { ...NO_LEADER, watched }
    : { leader: best.state, score: best.score, why: best.why, watched };
}

/** Whether a later article may have to follow `leader`, which has just begun to lead. What it has decided so far does not
 * count: it may be about to decide something else, from what it read before there was this leader. */
export function mayFollow(other: ArticleState, leader: ArticleState, features: Features): boolean {
  if (!takesPart(other) || other.features === null || !isBefore(leader, other)) return false;
  return meet(other.features, features) && judgeStory(features, other.features, leader.articleId).holds;
}
