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

export interface LeaderChoice {
  /** Null: nobody before it tells this story. */
  readonly leader: ArticleState | null;
  readonly score: number;
  readonly why: Why | null;
  /** Earlier articles that would be preferred if they led: one of them may be about to. */
  readonly watched: readonly string[];
}

/** The earlier leader whose report is most like this one. */
export function chooseLeader(
  self: ArticleState,
  features: Features,
  parent: Parent | null,
  others: readonly ArticleState[],
): LeaderChoice {
  if (parent !== null) return { leader: null, score: 0, why: null, watched: [] };
  let leader: ArticleState | null = null;
  let best: { score: number; why: Why } | null = null;
  const scored: { state: ArticleState; score: number }[] = [];
  for (const state of others) {
    const theirs = earlier(self, state);
    if (theirs === null || !meet(features, theirs)) continue;
    const { holds, score, why } = judgeStory(features, theirs, state.articleId);
    if (!holds) continue;
    if (!leads(state)) scored.push({ state, score });
    else if (
      best === null ||
      leader === null ||
      score > best.score ||
      (score === best.score && isBefore(state, leader))
    ) {
      leader = state;
      best = { score, why };
    }
  }
  const watched = scored
    .filter(({ score }) => best === null || score >= best.score)
    .map(({ state }) => state.articleId);
  return { leader, score: best?.score ?? 0, why: best?.why ?? null, watched };
}

/** Whether a later article may have to follow `leader`, which has just begun to lead. What it has decided so far does not
 * count: it may be about to decide something else, from what it read before there was this leader. */
export function mayFollow(other: ArticleState, leader: ArticleState, features: Features): boolean {
  if (!takesPart(other) || other.features === null || !isBefore(leader, other)) return false;
  return meet(other.features, features) && judgeStory(features, other.features, leader.articleId).holds;
}
