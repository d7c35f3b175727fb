import type { Features, Term } from './features.ts';
import { DUPLICATE_WINDOW_MINUTES, round, type Verdict } from './near-duplicate.ts';

export const STORY_DAYS = 2;
export const STORY_THRESHOLD = 0.28;

function dot(a: readonly Term[], b: readonly Term[], of: (term: Term) => number): number {
  const weights = new Map(a.map((term) => [term.hash, of(term)]));
  let sum = 0;
  for (const term of b) sum += (weights.get(term.hash) ?? 0) * of(term);
  return sum / (255 * 255);
}

/** Whether two reports tell the same story. */
export function judgeStory(a: Features, b: Features, withId: string): Verdict {
  const minutes = Math.abs(a.minute - b.minute);
  const score = dot(a.terms, b.terms, ({ weight }) => weight);
  return {
    holds: minutes <= DUPLICATE_WINDOW_MINUTES && score >= STORY_THRESHOLD,
    score,
    why: {
      rule: 'story',
      with: withId,
      score: round(score),
      threshold: STORY_THRESHOLD,
      terms: { hoursApart: Math.round(minutes / 6) / 10 },
    },
  };
}
