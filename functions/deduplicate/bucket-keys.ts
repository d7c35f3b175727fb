import type { Features } from './features.ts';
import { STORY_DAYS } from './same-story.ts';

const DAY = 1_440;
/** A leader is found under its 16 heaviest terms; an article looks under its own 8: two meet if one of the later one's 8 is
 * among the leader's 16. The other way round a new leader looks under its 16 for those who posted themselves under 8. */
export const TERMS_OF_LEADER = 16;
export const TERMS_OF_MEMBER = 8;
/** Stories are looked for on the day itself and this many days before. */
export const DAYS_BACK = STORY_DAYS;

export const FINGERPRINT_CAP = 32;
export const MEMBER_CAP = 64;
export const LEADER_CAP = 200;

export interface TermBucket {
  readonly pk: string;
  /** Weight of the term in the article that looks. */
  readonly weight: number;
}

export function fingerprintBuckets(features: Features): readonly string[] {
  return features.keys.map((key) => `F#${key}`);
}

function termBuckets(
  kind: 'M' | 'L',
  features: Features,
  count: number,
  days: readonly number[],
): readonly TermBucket[] {
  const day = Math.floor(features.minute / DAY);
  return days.flatMap((offset) =>
    features.terms
      .slice(0, count)
      .map(({ hash, weight }) => ({ pk: `T#${kind}#${(day + offset).toString(36)}#${hash.toString(36)}`, weight })),
  );
}

const BACK = Array.from({ length: DAYS_BACK + 1 }, (_, i) => -i);
const AHEAD = Array.from({ length: DAYS_BACK + 1 }, (_, i) => i);

/** Where an article posts itself for leaders to come. */
export const memberPosts = (features: Features): readonly TermBucket[] =>
  termBuckets('M', features, TERMS_OF_MEMBER, [0]);
/** Where a leader posts itself. */
export const leaderPosts = (features: Features): readonly TermBucket[] =>
  termBuckets('L', features, TERMS_OF_LEADER, [0]);
/** Where an article looks for earlier leaders. */
export const leaderLookups = (features: Features): readonly TermBucket[] =>
  termBuckets('L', features, TERMS_OF_MEMBER, BACK);
/** Where a new leader looks for later articles that may prefer it. */
export const memberLookups = (features: Features): readonly TermBucket[] =>
  termBuckets('M', features, TERMS_OF_LEADER, AHEAD);

/** Whether two articles share a fingerprint. Asked of whoever a bucket named: it may still stand there for a text it has
 * since replaced, and what is decided must not hang on such traces. */
export function shareFingerprint(a: Features, b: Features): boolean {
  return a.keys.some((key) => b.keys.includes(key));
}

/** Whether buckets bring a later article and an earlier leader together by what they say now. */
export function meet(later: Features, earlier: Features): boolean {
  const days = Math.floor(later.minute / DAY) - Math.floor(earlier.minute / DAY);
  if (days < 0 || days > DAYS_BACK) return false;
  const posted = new Set(earlier.terms.slice(0, TERMS_OF_LEADER).map(({ hash }) => hash));
  return later.terms.slice(0, TERMS_OF_MEMBER).some(({ hash }) => posted.has(hash));
}
