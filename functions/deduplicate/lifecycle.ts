import type { Revision } from '#article/placement.ts';
import { withReplay } from './replay.ts';
import {
  ARRIVALS_KEPT,
  type ArticleState,
  currencyOf,
  type EditorMark,
  NOT_POSTED,
  sequencerAtMost,
  withheldStanding,
} from './state.ts';

/** What happens to an article's state, as pure functions. Each gives back the same object when nothing changes, and all of
 * them commute: the end depends on what happened, not on the order in which it became known. */

/** Marks the state undecided when what others may see of the article has changed. */
function reconsidered(before: ArticleState, after: ArticleState): ArticleState {
  const [was, is] = [currencyOf(before), currencyOf(after)];
  if (was.state === is.state && was.current?.order === is.current?.order && before.arrivals.length > 0) return after;
  return {
    ...after,
    decided: false,
    decisionVer: after.decisionVer + 1,
    posted: NOT_POSTED,
  };
}

/** With one more revision. The same state where it was known, where it is older than all that are kept, or the article is erased. */
export function withArrival(state: ArticleState, revision: Revision): ArticleState {
  if (state.erased) return state;
  const replayed = withReplay(state, revision);
  if (replayed !== null) return replayed;
  if (state.arrivals.some(({ order }) => order === revision.order)) return state;
  const arrivals = [...state.arrivals, revision].sort((a, b) => (a.order < b.order ? -1 : 1)).slice(-ARRIVALS_KEPT);
  if (!arrivals.includes(revision)) return state;
  return reconsidered(state, { ...state, arrivals });
}

/** With the deletion of an object: what came from it up to this sequencer is withdrawn. The same state where a later one is known. */
export function withRemoval(state: ArticleState, objectHash: string, sequencer: string): ArticleState {
  const known = state.removals[objectHash];
  if (state.erased || (known !== undefined && sequencerAtMost(sequencer, known))) return state;
  return reconsidered(state, { ...state, removals: { ...state.removals, [objectHash]: sequencer } });
}

/** With the news that this time has come (an embargo ends, an expiry is due). Time never goes back. */
export function withWake(state: ArticleState, time: string): ArticleState {
  if (state.erased || (state.awake !== null && state.awake >= time)) return state;
  return reconsidered(state, { ...state, awake: time });
}

function later(mark: EditorMark, known: EditorMark | null): boolean {
  return known === null || mark.order > known.order;
}

/** With an editor's pin, unless a later one is known. */
export function withPin(state: ArticleState, mark: EditorMark): ArticleState {
  if (state.erased || !later(mark, state.pin)) return state;
  // The stories of others lead through it: they must follow even where its own stays what it was.
  return { ...state, pin: mark, decisionVer: state.decisionVer + 1 };
}

/** With an editor's merge of the story it leads, unless a later one is known. */
export function withMerge(state: ArticleState, mark: EditorMark): ArticleState {
  if (state.erased || !later(mark, state.merge)) return state;
  return { ...state, merge: mark, decisionVer: state.decisionVer + 1 };
}

/** The tombstone: no text, no revision, no feature; only the hashed keys of buckets that it may still stand in. */
export function withErasure(state: ArticleState): ArticleState {
  if (state.erased) return state;
  return {
    ...state,
    erased: true,
    arrivals: [],
    removals: {},
    pin: null,
    merge: null,
    awake: null,
    featuresOf: null,
    features: null,
    standing: withheldStanding(state.articleId),
    decided: true,
    decisionVer: state.decisionVer + 1,
    posted: NOT_POSTED,
  };
}

/** When the minute's tick has something to do for this article: the instants at which an embargo ends or the article expires. */
export function dueTimes(revision: Revision): readonly string[] {
  return [revision.embargoedUntil, revision.expires].flatMap((time) =>
    time !== null && time > revision.receivedAt ? [time] : [],
  );
}
