import type { Features } from './features.ts';

const DAY = 1_440;
/** An article is found under its 12 heaviest terms (as a leader) and looks under its own 6: two articles meet if one of the
 * later one's 6 is among the leader's 12. The other way round a new leader looks under its 12 for those who posted 6. */
export const TERMS_OF_LEADER = 12;
export const TERMS_OF_MEMBER = 6;
/** Stories are looked for on the day itself and this many days before. */
export const DAYS_BACK = 2;

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
