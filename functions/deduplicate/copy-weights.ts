/** Weights of the copy score, learned by `node test/eval/deduplicate/learn-copies.ts` (four fifths of the tuning data). */
export const COPY_WEIGHTS: readonly number[] = [
  -10.3, 1.11, 4.88, 0.01, -3.43, 8.84, -7.75, 3.48, -1.93, -0.83, -1.36, 14.5, -1.84,
];
