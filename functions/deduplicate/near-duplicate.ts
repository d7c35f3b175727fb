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
/** A copy that was edited names whom the original names; an item of the same form names others. */
const LEAST_NAMES = 0.4;
/** Forms are short: bond issues and bankers' notices end below this many three-word runs. From here on a low score will do,
 * and other names do not speak against a copy of the same subject (cosine of the terms): of 33,091 pairs of one news stream
 * that share a key no further one is taken for a copy, and .96 of heavily edited copies are found instead of .92. */
const LONG_SHINGLES = 110;
const LONG_COPY_THRESHOLD = 0.12;
const SAME_SUBJECT = 0.35;

/** What the score is made of, each about 0–1, in the order of {@link COPY_WEIGHTS}. */
export function copyMeasures(agreement: Agreement, a: Features, b: Features): readonly number[] {
  const { words, rareWords, numbers, names, terms, leads } = agreement;
  const counted = numbers !== null && Math.min(a.numbers.size, b.numbers.size) >= 2;
  return [
    1,
    words.containment,
    words.containment ** 2,
    words.jaccard,
    rareWords,
    counted ? numbers : 0,
    counted ? 1 : 0,
    names ?? 0,
    names === null ? 0 : 1,
    terms,
    leads,
    Math.min(1, Math.min(a.shingles.size, b.shingles.size) / 60),
    words.containment * rareWords,
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
  const long = small >= LONG_SHINGLES;
  const subject = long && agreement.terms >= SAME_SUBJECT;
  const others = !subject && agreement.names !== null && agreement.names < LEAST_NAMES && words.containment < 0.95;
  const threshold = long ? LONG_COPY_THRESHOLD : COPY_THRESHOLD;
  const alike = !others && words.containment >= LEAST_CONTAINMENT && short && score >= threshold;
  return {
    holds: minutesApart <= DUPLICATE_WINDOW_MINUTES && (exact || alike),
    score,
    why: {
      rule: exact ? 'exact' : 'near-duplicate',
      with: withId,
      score: round(score),
      threshold,
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
