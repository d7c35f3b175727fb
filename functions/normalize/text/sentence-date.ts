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
 * the next. A list of one or none: none where something else states the day. Without a year only as Indonesian houses write it, or where it has just arrived. Refused: a weekday that the day was not, words of what is to come. Offsets into the first paragraph. */
export function sentenceDate(
  found: readonly DateCandidate[],
  dateline: Dateline | null,
  first: string,
  receivedAt: string,
): readonly DateCandidate[] {
  if (dateline === null || dateline.strength !== 'strong' || dateline.date !== null) return [];
  if (found.some(({ role }) => role === 'published')) return [];
  const [sentence = ''] = first.slice(dateline.end, dateline.end + LONGEST).split(SENTENCE);
  const told =
    fullDay(sentence) ?? indonesianDay(sentence) ?? numberedDay(sentence, receivedAt) ?? freshDay(sentence, receivedAt);
  return told === null ? [] : [candidateOf(told, dateline.end)];
}

/** A day as the sentence words it: where in the sentence, and which. */
interface ToldDay {
  readonly text: string;
  readonly index: number;
  readonly day: string;
}

function fullDay(sentence: string): ToldDay | null {
  const full = FULL.exec(sentence);
  if (full === null || NOT_NOW.test(sentence)) return null;
  const [text, weekday = '', wording = ''] = full;
  const day = findDate(wording)?.value;
  if (day === undefined || DAYS.indexOf(weekday.slice(0, 3).toLowerCase()) / 3 !== new Date(day).getUTCDay())
    return null;
  return { text, index: full.index, day };
}

/** `Selasa, 12 Maret 2024`. */
function indonesianDay(sentence: string): ToldDay | null {
  const found = NAMED.exec(sentence);
  if (found === null || NOT_NOW_INDONESIAN.test(sentence)) return null;
  const [text, name = '', wording = ''] = found;
  const day = findDate(wording)?.value;
  return day !== undefined && new Date(day).getUTCDay() === weekdayOf(name) ? { text, index: found.index, day } : null;
}

const weekdayOf = (name: string): number => WEEKDAYS.indexOf(name.toLowerCase().replace(APOSTROPHE, ''));
const NAMED = /(?<!\p{L})(minggu|senin|selasa|rabu|kamis|jumat|jum['’]at|sabtu),? (\d{1,2} \p{L}{3,10} \d{4})(?!\d)/iu;

/** `Selasa (12/3)`, as Indonesian houses write the day of a report: in the last year in which that day was that weekday. */
function numberedDay(sentence: string, receivedAt: string): ToldDay | null {
  const found = NUMBERED.exec(sentence);
  if (found === null || NOT_NOW_INDONESIAN.test(sentence)) return null;
  const [text, name = '', day = '', month = '', year] = found;
  const weekday = weekdayOf(name);
  const arrival = new Date(Date.parse(receivedAt) + DAY_MS);
  const last = arrival.getUTCFullYear();
  const years = year === undefined ? Array.from({ length: YEARS_BACK }, (_, back) => last - back) : [Number(year)];
  for (const inYear of years) {
    const time = Date.UTC(inYear, Number(month) - 1, Number(day));
    const date = new Date(time);
    if (time > arrival.getTime() || date.getUTCDate() !== Number(day) || date.getUTCDay() !== weekday) continue;
    return { text, index: found.index, day: date.toISOString().slice(0, 10) };
  }
  return null;
}

const NUMBERED =
  /(?<!\p{L})(minggu|senin|selasa|rabu|kamis|jumat|jum['’]at|sabtu),? \((\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?\)/iu;
const WEEKDAYS = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'];
const NOT_NOW_INDONESIAN =
  /(?<!\p{L})(?:akan|sejak|hingga|sampai|sebelum|setelah|mendatang|dijadwalkan|direncanakan|rencana|mulai)(?!\p{L})/iu;
const APOSTROPHE = /['’]/;
const DAY_MS = 86_400_000;
const YEARS_BACK = 12;

/** `on March 12`, where it arrives within three days of it: in an archive the year would be a guess. */
function freshDay(sentence: string, receivedAt: string): ToldDay | null {
  const found = WITHOUT_YEAR.exec(sentence);
  if (found === null || NOT_NOW.test(sentence)) return null;
  const [text, wording = ''] = found;
  const arrival = Date.parse(receivedAt);
  const day = findDate(`${wording} ${new Date(arrival).getUTCFullYear()}`)?.value.slice(0, 10);
  const age = day === undefined ? Number.NaN : arrival - Date.parse(day);
  return day !== undefined && age >= -DAY_MS && age <= FRESH_DAYS * DAY_MS ? { text, index: found.index, day } : null;
}

const WITHOUT_YEAR =
  /\bon ((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6})(?![\d,]? ?\d)/;
const FRESH_DAYS = 3;

function candidateOf({ text, index, day }: ToldDay, from: number): DateCandidate {
  const start = from + index;
  const confidence = 55;
  return {
    role: 'published',
    value: day,
    precision: 'day',
    basis: 'text',
    in: 'text',
    confidence,
    flag: null,
    text,
    start,
    end: start + text.length,
  };
}
