import type { Features } from './features.ts';
import { daysFollowed } from './same-story.ts';

const DAY = 1_440;
/** A leader is found under its 16 heaviest terms; an article looks under its own 8: two meet if one of the later one's 8 is
 * among the leader's 16. The other way round a new leader looks under its 16 for those who posted themselves under 8. */
export const TERMS_OF_LEADER = 16;
export const TERMS_OF_MEMBER = 8;
/** Of days further back than one, which only reports of victims look at, it looks under so many: the dearest reads of a burst. */
const TERMS_OF_FOLLOWER = 2;
/** Stories are looked for on the day itself and this many days before; a leader looks as far ahead. */
export const daysBack = daysFollowed;

export const FINGERPRINT_CAP = 32;
export const MEMBER_CAP = 64;
export const LEADER_CAP = 200;

/** What the products of the weights of shared terms must sum to, as a share of the greatest possible. Of the 11.6 leaders that
 * an article of a stream of 355 a day meets and does not follow, a tenth costs no read; B-cubed F1 of its stories is .8592
 * instead of .8608, that of look-alike events the same. At .03 half would cost none, but those lose .009. */
const LEAST_SHARED = 0.02;
const FULL_WEIGHT = 255;

export interface TermBucket {
  readonly pk: string;
  /** Weight of the term in the article that looks or posts, 0–255. */
  readonly weight: number;
}

/** The buckets in which copies of the text meet. */
export function fingerprintBuckets(features: Features): readonly string[] {
  return features.keys.map((key) => `F#${key}`);
}

/** Days since 1970 of publication (arrival where that is unknown), UTC. */
export function dayOf({ minute }: Features): number {
  return Math.floor(minute / DAY);
}

const termsBack = (days: number): number => (days > 1 ? TERMS_OF_FOLLOWER : TERMS_OF_MEMBER);

function termBuckets(features: Features, count: number, offset: number): readonly TermBucket[] {
  const day = (dayOf(features) + offset).toString(36);
  return features.terms.slice(0, count).map(({ hash, weight }) => ({ pk: `T#${day}#${hash.toString(36)}`, weight }));
}

/** Where an article posts itself for leaders to come, and sees those of its day. */
export const memberPosts = (features: Features): readonly TermBucket[] => termBuckets(features, TERMS_OF_MEMBER, 0);
/** Where a leader posts itself, and sees the articles of its day. */
export const leaderPosts = (features: Features): readonly TermBucket[] => termBuckets(features, TERMS_OF_LEADER, 0);
/** Where an article looks for leaders of the `back`th day before its own. */
export const leaderLookups = (features: Features, back: number): readonly TermBucket[] =>
  termBuckets(features, termsBack(back), -back);
/** Where a new leader looks for articles of the `ahead`th day after its own that may prefer it. */
export const memberLookups = (features: Features, ahead: number): readonly TermBucket[] =>
  termBuckets(features, TERMS_OF_LEADER, ahead);

/** Whether the terms that two articles meet under weigh enough; `shared` is the sum of the products of their weights. */
export function sharesEnough(shared: number): boolean {
  return shared >= LEAST_SHARED * FULL_WEIGHT ** 2;
}

/** Whether two articles share a fingerprint. Asked of whoever a bucket named: it may still stand there for a text it has
 * since replaced, and what is decided must not hang on such traces. */
export function shareFingerprint(a: Features, b: Features): boolean {
  return a.keys.some((key) => b.keys.includes(key));
}

/** Whether buckets bring a later article and an earlier leader together by what they say now. */
export function meet(later: Features, earlier: Features): boolean {
  const days = dayOf(later) - dayOf(earlier);
  if (days < 0 || days > Math.min(daysBack(later), daysBack(earlier))) return false;
  const posted = new Map(earlier.terms.slice(0, TERMS_OF_LEADER).map(({ hash, weight }) => [hash, weight]));
  const shared = later.terms
    .slice(0, termsBack(days))
    .reduce((sum, { hash, weight }) => sum + weight * (posted.get(hash) ?? 0), 0);
  return sharesEnough(shared);
}
