/** Weights of the story score, learned by `node test/eval/deduplicate/learn-stories.ts` (four fifths of the tuning data). */
export const STORY_WEIGHTS: readonly number[] = [
  -5.03, 7.26, -3.88, 2.8, -2.55, 3.53, 2.98, -0.01, 1.49, 0.21, 0.98, -0.86, 1.7, -0.52, -5.67, -1.53, 0.33, -6.59,
];
