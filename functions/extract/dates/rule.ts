import type { DateMention } from '#article/article.ts';
import type { DayNumber } from './calendar.ts';
import type { Tense } from './tense.ts';

/** What a rule may know when it resolves a match. */
export interface Context {
  /** The day of publication; null when none is known: then only full dates resolve. */
  readonly anchor: DayNumber | null;
  readonly tense: () => Tense;
  /** The text before and behind the match, at most forty characters each. */
  readonly before: string;
  readonly after: string;
}

/** The meaning of a match. */
export interface Meaning {
  readonly value: string;
  readonly precision: DateMention['precision'];
  readonly confidence: number;
}

/** One kind of expression. `pattern` is global; bounded repetitions only, so that it runs in linear time. */
export interface Rule {
  readonly pattern: RegExp;
  /** A weekday, or a word for the days around now (`tomorrow`, `tonight`): what stands beside one another is one day. */
  readonly kind?: 'weekday' | 'near';
  readonly resolve: (groups: Readonly<Record<string, string>>, context: Context) => Meaning | null;
}

/** What an expression means; `value` is as precise as `precision` says. */
export function meaning(value: string, precision: DateMention['precision'], confidence: number): Meaning {
  return { value, precision, confidence };
}
