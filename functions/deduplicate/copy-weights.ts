/** Weights of the copy score, learned by `node test/eval/deduplicate/learn-copies.ts` (four fifths of the tuning data). */
export const COPY_WEIGHTS: readonly number[] = [
  -10.23, -1.84, 4.06, 8.94, -1.16, 3.64, 3.11, 3.46, -14.26, -0.44, 7.06, 1.61, 14.38, -8.28, -1.12, 0.02, -4.45,
  -0.75, -4.69,
];
