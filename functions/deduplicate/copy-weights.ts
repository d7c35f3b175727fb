/** Weights of the copy score, learned by `node test/eval/deduplicate/learn-copies.ts` (four fifths of the tuning data). */
export const COPY_WEIGHTS: readonly number[] = [
  -10.02, -2.07, 4.48, 9.01, -1.64, 2.8, 3.36, 5.64, -16.63, 0.09, 5.97, 1.65, 13.49, -8.09, -0.14, -0.38, -4.21, 0.78,
  -5.37,
];
