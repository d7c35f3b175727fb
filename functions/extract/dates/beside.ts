import { dayOf, isoDay, weekdayOf } from './calendar.ts';
import type { Meaning, Rule } from './rule.ts';

/** A mention with its place in the text and what kind of expression it is. */
export interface Placed extends Meaning {
  readonly start: number;
  readonly end: number;
  readonly kind: Rule['kind'];
}

/** What may stand between two wordings of one day: a comma, a bracket, an article or the preposition of days. */
const BETWEEN =
  /^[\s,،、:(（[–—-]{0,4}(?:(?:the|on|den|dem|am|le|el|il|o|na|στ?ην?|την?|το|на|во?|у|в|ve?|we?|i|ngày|van|é|är|er|is|ist)\s)?$/iu;
/** Another weekday behind: a list of days. */
const LISTED = /^(?:,\s|\s)(?:and|or|und|oder|et|ou|y|o|e|en|of|i|oraz|lub|и|или|та|och|og|a|și|és|ve|dan|و)/iu;
const LONGEST = 12;

/**
 * Of mentions in the order of the text: a weekday beside the wording of a day whose weekday it is (`tomorrow, Wednesday`, `غدا الأربعاء`,
 * `Wednesday (March 13)`) is that day. Beside `today` or its like a weekday one day off says on which day the text was written: both are
 * moved to it, unless more days follow, as in a list.
 */
export function weekdaysBeside<T extends Placed>(text: string, mentions: readonly T[]): readonly T[] {
  const settled = [...mentions];
  for (let at = 0; at + 1 < settled.length; at++) {
    const [first, second] = [settled[at], settled[at + 1]];
    if (first === undefined || second === undefined || second.start - first.end > LONGEST) continue;
    const weekday = first.kind === 'weekday' ? first : second;
    const other = weekday === first ? second : first;
    if (weekday.kind !== 'weekday' || other.kind === 'weekday') continue;
    if (!BETWEEN.test(text.slice(first.end, second.start))) continue;
    const day = dayMeant(weekday, other, LISTED.test(text.slice(second.end, second.end + LONGEST)));
    if (day === null) continue;
    const move = (mention: T): T => ({ ...mention, value: isoDay(day), confidence: Math.max(mention.confidence, 88) });
    settled[at] = move(first);
    settled[at + 1] = move(second);
  }
  return settled;
}

/** The day that both mean; null where they are two days. */
function dayMeant(weekday: Placed, other: Placed, listed: boolean): number | null {
  const [named, day] = [dayOf(weekday.value), other.value.length === 10 ? dayOf(other.value) : null];
  if (named === null || day === null) return null;
  const ahead = (weekdayOf(named) - weekdayOf(day) + 7) % 7;
  if (ahead === 0) return day;
  if (other.kind !== 'near' || listed) return null;
  return ahead === 1 ? day + 1 : ahead === 6 ? day - 1 : null;
}
