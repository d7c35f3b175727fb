import { groupIdOf, type Placement, storyIdOf } from '#article/placement.ts';
import { type ArticleState, currencyOf } from './state.ts';

/** The hand-over to `records`: what has been decided about one article. Null while nothing has been: undecided, or nothing arrived yet. */
export function placementOf(state: ArticleState): Placement | null {
  const { state: activity, current, revisions } = currencyOf(state);
  if (state.ver === 0 || !(state.decided || state.erased)) return null;
  if (!state.erased && state.arrivals.length === 0) return null;
  const { standing } = state;
  const usable = activity === 'usable';
  return {
    articleId: state.articleId,
    ver: state.ver,
    state: activity,
    current,
    revisions,
    groupId: groupIdOf(standing.root),
    originalArticleId: standing.root,
    isDuplicate: standing.parent !== null,
    storyId: usable && standing.story !== null ? storyIdOf(standing.story) : null,
    why: { group: standing.whyGroup, story: standing.whyStory },
  };
}
