import type { DateCandidate, Dateline } from '#article/article.ts';
import { findDate } from '../dates/read-date.ts';

/** `Monday, Dec. 13, 2021`, `on Thursday, 12 May 2016`. */
const FULL =
  /\b(sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?,? (\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})(?!\d)/iu;
/** Words of what is to come, or of a term: the day is not that of the report then. */
const NOT_NOW =
  /\b(?:will|would|shall|to be|until|till|by|from|since|before|after|ahead|due|scheduled|planned|expected|plans?|next|born|anniversary|ago)\b/i;
const SENTENCE = /[.!?]["”’')\]]?\s+(?=\p{Lu}\p{Ll}*\s+\p{Ll})/u;
const DAYS = 'sunmontuewedthufrisat';
const LONGEST = 400;

/** The day that the first sentence behind a dateline without a date states in full, weekday and year with it, of what has happened: a report is of that day or
 * the next. A list of one or none: none where something else states the day. Refused: a weekday that the day was not, words of what is to come. Offsets into the first paragraph. */
export function sentenceDate(
  found: readonly DateCandidate[],
  dateline: Dateline | null,
  first: string,
): readonly DateCandidate[] {
  if (dateline === null || dateline.strength !== 'strong' || dateline.date !== null) return [];
  if (found.some(({ role }) => role === 'published')) return [];
  return dayIn(first, dateline.end);
}

function dayIn(first: string, from: number): readonly DateCandidate[] {
  const [sentence = ''] = first.slice(from, from + LONGEST).split(SENTENCE);
  const full = FULL.exec(sentence);
  if (full === null || NOT_NOW.test(sentence)) return [];
  const [text, weekday = '', wording = ''] = full;
  const day = findDate(wording)?.value;
  if (day === undefined || DAYS.indexOf(weekday.slice(0, 3).toLowerCase()) / 3 !== new Date(day).getUTCDay()) return [];
  const start = from + full.index;
  return [
    {
      role: 'published',
      value: day,
      precision: 'day',
      basis: 'text',
      in: 'text',
      confidence: 55,
      flag: null,
      text,
      start,
      end: start + text.length,
    },
  ];
}
