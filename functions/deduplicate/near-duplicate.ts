import type { Why } from '#article/placement.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { COPY_WEIGHTS } from './copy-weights.ts';
import type { Features } from './features.ts';

export interface Verdict {
  readonly holds: boolean;
  /** 0–1. */
  readonly score: number;
  readonly why: Why;
}

export const DUPLICATE_WINDOW_MINUTES = 72 * 60;
export const COPY_THRESHOLD = 0.4;
/** Below it a text is told anew, not copied: of 76 pairs of wire items between .45 and .6 one was a copy. */
const LEAST_CONTAINMENT = 0.45;
/** A few sentences are in many articles. Where the shorter text has fewer three-word runs than this, more is asked: three
 * quarters of both together, or, up to twice as many, nearly all of it or the same subject (cosine of the terms), if what
 * they share is half of both: items of one form are as long as each other. */
const FEW_SHINGLES = 30;
/** From so many three-word runs on a text counts as long: forms of wires are mostly shorter. */
const LONG_SHINGLES = 110;
/** More numbers than these do not tell more. */
const MOST_NUMBERS = 12;
const NAMES_UNKNOWN = 0.7;

/** What the score is made of, each about 0–1, in the order of {@link COPY_WEIGHTS}.
 *
 * Numbers count by how many there are: one of two missing is an update, six of twelve another day's form. How much of the
 * words and of the rare words is shared is set against each other and against the lengths: who edits a text changes words all
 * over it, so that runs break and rare words stay, and what is left out makes it shorter; a follow-up that ends with
 * yesterday's background is as long as its forerunner and has lost rare words with the runs. */
export function copyMeasures(agreement: Agreement, a: Features, b: Features): readonly number[] {
  const { words, rareWords, numbers, names, terms, leads } = agreement;
  const small = Math.min(a.shingles.size, b.shingles.size);
  const large = Math.max(a.shingles.size, b.shingles.size);
  const counted = Math.min(a.numbers.size, b.numbers.size, MOST_NUMBERS) / MOST_NUMBERS;
  const shared = numbers === null ? 0 : Math.sqrt(counted * numbers);
  const missing = numbers === null ? 0 : Math.sqrt(counted * (1 - numbers));
  const lengths = large === 0 ? 1 : small / large;
  const long = Math.min(1, small / LONG_SHINGLES);
  return [
    1,
    words.containment,
    words.containment ** 2,
    words.jaccard,
    rareWords,
    words.containment * rareWords,
    shared,
    missing,
    missing * lengths,
    names ?? NAMES_UNKNOWN,
    terms,
    leads,
    long,
    long * words.containment,
    long * rareWords,
    Math.max(0, rareWords - words.containment),
    lengths,
    lengths * rareWords,
    lengths * words.containment,
  ];
}

/** Whether two articles are copies of one text: syndicated, abridged, extended, edited. Containment alone takes items of
 * one form (dividends, fixings, quakes) for copies and misses edits; the score, a logistic regression, also asks for the
 * same names, numbers and rare words. Symmetric, deterministic, explained. */
export function judgeDuplicate(a: Features, b: Features, withId: string): Verdict {
  const agreement = agreementOf(a, b);
  const { words, minutesApart } = agreement;
  const exact = a.exact === b.exact;
  const score = exact ? 1 : weighed(copyMeasures(agreement, a, b), COPY_WEIGHTS);
  const small = Math.min(a.shingles.size, b.shingles.size);
  const short =
    small < FEW_SHINGLES
      ? words.jaccard >= 0.75
      : small >= 2 * FEW_SHINGLES || words.containment >= 0.95 || words.jaccard < 0.5 || agreement.terms >= 0.8;
  const alike = words.containment >= LEAST_CONTAINMENT && short && score >= COPY_THRESHOLD;
  return {
    holds: minutesApart <= DUPLICATE_WINDOW_MINUTES && (exact || alike),
    score,
    why: {
      rule: exact ? 'exact' : 'near-duplicate',
      with: withId,
      score: round(score),
      threshold: COPY_THRESHOLD,
      terms: {
        containment: round(words.containment),
        jaccard: round(words.jaccard),
        rareWords: round(agreement.rareWords),
        ...(agreement.numbers === null ? {} : { numbers: round(agreement.numbers) }),
        ...(agreement.names === null ? {} : { names: round(agreement.names) }),
        hoursApart: hoursOf(minutesApart),
      },
    },
  };
}

/** The logistic function of a weighted sum. */
export function weighed(measures: readonly number[], weights: readonly number[]): number {
  const sum = measures.reduce((total, measure, i) => total + measure * (weights[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** To three decimals, as scores are stored: the order of a floating-point sum must not show. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Minutes as hours with one decimal. */
export function hoursOf(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}
