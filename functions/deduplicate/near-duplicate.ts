import type { Why } from '#article/placement.ts';
import type { Features } from './features.ts';
import { overlapOf } from './sketch.ts';

export interface Verdict {
  readonly holds: boolean;
  /** 0–1. */
  readonly score: number;
  readonly why: Why;
}

export const DUPLICATE_WINDOW_MINUTES = 72 * 60;

/** Whether two articles are copies of one text. Symmetric, deterministic, explained. */
export function judgeDuplicate(a: Features, b: Features, withId: string): Verdict {
  const minutes = Math.abs(a.minute - b.minute);
  const { containment, jaccard } = overlapOf(a.shingles, b.shingles);
  const exact = a.exact === b.exact;
  const numbers = a.numbers.size >= 2 && b.numbers.size >= 2 ? overlapOf(a.numbers, b.numbers).containment : 1;
  const rare = overlapOf(a.rare, b.rare).containment;
  const small = Math.min(a.shingles.size, b.shingles.size);
  const holds =
    minutes <= DUPLICATE_WINDOW_MINUTES &&
    (exact || (containment >= 0.6 && numbers >= 0.65 && rare >= 0.8 && (small >= 30 || jaccard >= 0.5)));
  const score = exact ? 1 : containment;
  return {
    holds,
    score,
    why: {
      rule: exact ? 'exact' : 'near-duplicate',
      with: withId,
      score: round(score),
      threshold: 0.6,
      terms: {
        containment: round(containment),
        jaccard: round(jaccard),
        numbers: round(numbers),
        rareWords: round(rare),
        hoursApart: Math.round(minutes / 6) / 10,
      },
    },
  };
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
