import type { Facts } from './facts.ts';
import type { FollowedEvent } from './followed-event.ts';
import type { Overlap, Sketch } from './sketch.ts';

export type { Overlap, Sketch };

/** One weighted term of an article. The three weights are TF-IDF (whole text, title, lead), each vector of length 1
 * before the cut to the heaviest terms, in 1/255. */
export interface Term {
  readonly hash: number;
  readonly weight: number;
  readonly title: number;
  readonly lead: number;
  /** Written with a capital in mid-sentence: part of a name. */
  readonly name: boolean;
  /** Word of the name of a place that the article names. */
  readonly place: boolean;
}

/** All that two articles are compared by; about 1.6 KB. Nothing else of the text is kept in the index. */
export interface Features {
  /** Publication time used for order and windows: minutes since 1970. */
  readonly minute: number;
  /** Hash of the folded words: equal for texts that differ in nothing a reader would see. */
  readonly exact: string;
  readonly shingles: Sketch;
  readonly rare: Sketch;
  /** Tokens with digits. */
  readonly numbers: Sketch;
  /** Heaviest first. */
  readonly terms: readonly Term[];
  /** Keys of the fingerprint buckets. */
  readonly keys: readonly string[];
  /** The event whose victims it reports: its story stays open for days. */
  readonly event: FollowedEvent | null;
  readonly facts: Facts;
}
