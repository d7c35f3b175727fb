import type { PlacementState, Revision, Why } from '#article/placement.ts';
import type { Features } from './features.ts';

/** The latest decision an editor took; `order` is decidedAt and id, the greatest counts. */
export interface EditorMark {
  readonly order: string;
  /** Article id that names the wanted story; the article itself = a story of its own; null = the algorithm decides. */
  readonly target: string | null;
}

/** What has been decided about an article, made from nothing but its own state and those of earlier articles. */
export interface Standing {
  /** The earlier near-duplicate it hangs on, and the first article of that chain. */
  readonly parent: string | null;
  readonly root: string;
  /** The article whose story this one joined; itself if it leads; null while withheld. */
  readonly leader: string | null;
  /** Article id that names the story: `leader`, unless an editor merged it away. */
  readonly story: string | null;
  /** Score of the story decision, 0–1. */
  readonly score: number;
  readonly whyGroup: Why | null;
  readonly whyStory: Why | null;
  /** The articles this decision rests on, each with the version of its decision that was seen. */
  readonly saw: Readonly<Record<string, number>>;
}

/** Where the present features have been posted, and whom they met there or since: with that, deciding once more costs a
 * read for each of those few, and none of the buckets. */
export interface Posted {
  readonly keys: boolean;
  readonly terms: boolean;
  readonly leader: boolean;
  /** No bucket of its fingerprints had room for it: those who come later cannot see it. */
  readonly hidden: boolean;
  /** Hash of the revision of its parent that it hangs on, 0 without one. Copies that came between the two were not told. */
  readonly parentText: number;
  /** Earlier articles that lead, or have led, and tell its story, with their scores, best first. */
  readonly leaders: readonly (readonly [articleId: string, score: number])[];
  /** There are more than these, or may be: more were met, or a full bucket had no room for it, so that new leaders do not
   * see it. */
  readonly more: boolean;
}

export const NOT_POSTED: Posted = {
  keys: false,
  terms: false,
  leader: false,
  hidden: false,
  parentText: 0,
  leaders: [],
  more: false,
};

/** Everything known of one article: one item, written only against the version that was read. */
export interface ArticleState {
  readonly articleId: string;
  /** Version of the item, 0 before it exists. */
  readonly ver: number;
  /** Version of what other articles see of it: features, activity, standing. */
  readonly decisionVer: number;
  /** Every content that ever arrived, ascending by `order`, the latest {@link ARRIVALS_KEPT}. */
  readonly arrivals: readonly Revision[];
  /** Greatest sequencer up to which an object was deleted, by object hash. */
  readonly removals: Readonly<Record<string, string>>;
  /** Latest minute's tick that this article was woken by. */
  readonly awake: string | null;
  readonly erased: boolean;
  readonly pin: EditorMark | null;
  readonly merge: EditorMark | null;
  /** Stories it was in before, latest first, at most 8. */
  readonly formerStories: readonly string[];
  /** `order` of the revision that the features were read from. */
  readonly featuresOf: string | null;
  readonly features: Features | null;
  readonly posted: Posted;
  /** False from the moment others see something new until the standing follows it. */
  readonly decided: boolean;
  readonly standing: Standing;
}

export const ARRIVALS_KEPT = 50;

/** The standing of an article that is nobody’s copy and in no story. */
export function withheldStanding(articleId: string): Standing {
  return {
    parent: null,
    root: articleId,
    leader: null,
    story: null,
    score: 0,
    whyGroup: null,
    whyStory: null,
    saw: {},
  };
}

/** The state of an article of which nothing is known: version 0 is never stored. */
export function emptyState(articleId: string): ArticleState {
  return {
    articleId,
    ver: 0,
    decisionVer: 0,
    arrivals: [],
    removals: {},
    awake: null,
    erased: false,
    pin: null,
    merge: null,
    formerStories: [],
    featuresOf: null,
    features: null,
    posted: NOT_POSTED,
    decided: false,
    standing: withheldStanding(articleId),
  };
}

export interface Currency {
  readonly state: PlacementState;
  readonly current: Revision | null;
  readonly revisions: readonly Revision[];
}

/** S3 sequencers compare as hex text, the shorter one padded with zeros on the right. */
export function sequencerAtMost(sequencer: string | null, limit: string): boolean {
  if (sequencer === null) return true;
  const length = Math.max(sequencer.length, limit.length);
  return sequencer.toUpperCase().padEnd(length, '0') <= limit.toUpperCase().padEnd(length, '0');
}

/** The same content twice in a row is one revision, dated by its first arrival. */
function distinct(arrivals: readonly Revision[]): readonly Revision[] {
  return arrivals.filter((arrival, i) => arrival.contentHash !== arrivals[i - 1]?.contentHash);
}

/** Which revision counts now and what that makes of the article. A function of the state: arrivals may come in any order. */
export function currencyOf(state: ArticleState): Currency {
  if (state.erased) return { state: 'erased', current: null, revisions: [] };
  const kept = state.arrivals.filter(({ objectHash, sequencer }) => {
    const removal = state.removals[objectHash];
    return removal === undefined || !sequencerAtMost(sequencer, removal);
  });
  if (kept.length === 0) {
    const revisions = distinct(state.arrivals);
    return { state: 'withdrawn', current: revisions.at(-1) ?? null, revisions };
  }
  const nowOf = (revision: Revision): string =>
    state.awake !== null && state.awake > revision.receivedAt ? state.awake : revision.receivedAt;
  const due = kept.filter((r) => r.embargoedUntil === null || r.embargoedUntil <= nowOf(r));
  const revisions = distinct(due);
  const current = revisions.at(-1);
  if (current === undefined) return { state: 'embargoed', current: distinct(kept).at(-1) ?? null, revisions: [] };
  const latest = due.at(-1) ?? current;
  if (current.pubStatus === 'canceled') return { state: 'withdrawn', current, revisions };
  if (current.pubStatus === 'withheld') return { state: 'embargoed', current, revisions };
  if (current.expires !== null && current.expires <= nowOf(latest)) return { state: 'expired', current, revisions };
  return { state: 'usable', current, revisions };
}

/** Total order of articles: publication minute, then the longer text (distinct three-word runs), then id. Every decision rests
 * on what stands before in it. Where only a day is known many share a minute: there the whole text is the original and the
 * abridged one its copy, whatever their ids. */
export function isBefore(a: ArticleState, b: ArticleState): boolean {
  const byTime = (a.features?.minute ?? 0) - (b.features?.minute ?? 0);
  const byLength = (b.features?.shingles.size ?? 0) - (a.features?.shingles.size ?? 0);
  const first = byTime === 0 ? byLength : byTime;
  return first < 0 || (first === 0 && a.articleId < b.articleId);
}

/** Usable, with features of the revision that counts: it takes part in groups and stories. */
export function takesPart(state: ArticleState): boolean {
  const { state: activity, current } = currencyOf(state);
  return activity === 'usable' && state.features !== null && state.featuresOf === current?.order;
}

/** Whether it is decided that the article begins its story. */
export function leads(state: ArticleState): boolean {
  return state.decided && state.standing.leader === state.articleId && state.standing.parent === null;
}
