import { WEEKDAYS } from '../dates/date-words.ts';
import { monthOf } from '../dates/month-names.ts';
import { unicaseParts } from './dateline-unicase.ts';
import { MONTHS } from './dateline-words.ts';

export interface DatelineDate {
  /** As written: `Feb. 17, 2023`. */
  readonly text: string;
  readonly end: number;
}

/** A day of a dateline; the year is null where it is not written. */
export interface DayParts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Both orders of the numbers are days of the calendar (`03/04/2024`): read with the day first. */
  readonly eitherOrder: boolean;
}

const NAMED_DAYS = [...WEEKDAYS].filter((name) => name.length > 2).sort((a, b) => b.length - a.length);
/** What may lead to the day: a weekday, the article or preposition of the language (`le 4 avril`, `den 3. März`, `ngày 4/4`). */
const LEAD = `[\\s,.;|]{0,3}(?:\\(\\s?)?(?:(?:${NAMED_DAYS.join('|')})\\.?,?\\s)?(?:(?:le|el|il|am|den|dne|op|em|on|vom|dnia|ngày|em|à)\\s)?`;
const YEAR = '(?:19|20)\\d{2}';
const DAY = '\\d{1,2}(?:st|nd|rd|th|er|º|°)?';
const MONTH = '\\p{L}[\\p{L}\\p{M}]{2,12}';
/** The word for year behind its number, as Slavic and Baltic languages write it (`2023 r.`, `2024 г.`, `2024. godine`). */
const YEAR_WORD =
  '(?:\\.?\\s?(?:год[ау]?|року|рік|році|годзе|година|години|годину|године|roku|rok|roka|godin[aeiu]|metų|aasta|[гр]|r|god|a\\.?(?=\\s?\\(|$))|-\\p{L}{2}\\sil)(?![\\p{L}\\p{M}])\\.?';
/** `…, csütörtök (MTI) -`: the weekday behind the day. */
const THEN = `(?:,\\s(?:${NAMED_DAYS.join('|')})(?=\\s?(?:\\(|--|[-–—/])))?`;
/** Month and day in either order, the year in front of both, and in numbers; two numbers alone only before an agency (`23/4 - …` is a score). */
const FORMS: readonly RegExp[] = [
  `(${MONTH}\\.?\\s{0,2}${DAY}(?!\\d|:\\d)(?:\\sd\\.)?(?:,?\\s{1,2}${YEAR}(?!\\d))?)\\)?`,
  `(${DAY}\\.?\\s{0,2}(?:de\\s|d[’'])?${MONTH}(?![\\p{L}\\p{M}])\\.?(?:,?\\s{1,2}(?:de\\s)?${YEAR}(?!\\d)(?:${YEAR_WORD}|\\.(?=\\s?\\())?)?)\\)?`,
  `(${YEAR}\\.?\\s(?:m\\.\\s|metų\\s)?${MONTH}\\.?\\s\\d{1,2}(?!\\d)(?:\\.|\\sd\\.|\\sdieną)?)\\)?`,
  `(${YEAR}\\.?\\s(?:gada|жылғы|წლის|yil)\\s\\d{1,2}\\.?(?:\\s|-)${MONTH})\\)?`,
  `(${YEAR}([-/.])\\d{1,2}\\2\\d{1,2}(?!\\d))\\)?`,
  `(\\d{1,2}([-/.])\\d{1,2}\\2(?:${YEAR}|\\d{2})(?![\\d/]|\\.\\d))(?:\\s?[rгр]\\.)?\\)?`,
  '(\\d{1,2}/\\d{1,2})\\)?(?=\\s?(?:\\(|/\\p{L}))',
  '(\\d{1,2}\\.\\s?\\d{1,2}\\.)\\)?(?=\\s?(?:\\(|--|[-–—/]))',
].map((form) => new RegExp(`${LEAD}${form}${THEN}`, 'iuy'));
const WEEKDAY = /,\s((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?=\s?(?:\(|--|[-–—:]))/y;

/** The date part of a dateline at `at`: month and day in either order or in numbers, with or without a year; a weekday before a mark. */
export function readDatelineDate(text: string, at: number): DatelineDate | null {
  for (const form of FORMS) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match?.[1] !== undefined && datelineDateParts(match[1].trim()) !== null)
      return { text: match[1].trim(), end: at + match[0].length };
  }
  WEEKDAY.lastIndex = at;
  const match = WEEKDAY.exec(text);
  return match?.[1] === undefined ? null : { text: match[1], end: at + match[0].length };
}

/** The date between two dashes: `LONDON – 11 March 2024 – …`. A dash behind it must follow, else the sentence begins with a day. */
export function readDashedDate(text: string, at: number): DatelineDate | null {
  DASH.lastIndex = at;
  const dash = DASH.exec(text);
  const date = dash === null ? null : readDatelineDate(text, at + dash[0].length);
  if (date === null) return null;
  DASH_OR_BRACKET.lastIndex = date.end;
  return DASH_OR_BRACKET.test(text) ? date : null;
}

const DASH = /\s(?:--|[-–—])\s/y;
const DASH_OR_BRACKET = /\s?(?:--|[-–—:]|\()/y;

/** The date that stands in front of the place, up to it (`04.04.2024, Warszawa (PAP) - …`). Without a comma the place must be in capitals. */
export function readLeadingDate(text: string, at: number): DatelineDate | null {
  PREPOSITION.lastIndex = at;
  const date = PREPOSITION.test(text) ? null : readDatelineDate(text, at);
  if (date === null) return null;
  BEFORE_PLACE.lastIndex = date.end;
  const gap = BEFORE_PLACE.exec(text);
  return gap === null ? null : { text: date.text, end: date.end + gap[0].length };
}

const PREPOSITION = /(?:on|am|op|em|à|el|il|le|den|dne|dnia)\s/iy;
const BEFORE_PLACE = /(?:,|\s\|)\s(?=\p{Lu})|\s(?:[-–—]\s)?(?=\p{Lu}{3})/uy;

/** The names that datelines have, else those of all languages. */
function monthNamed(name: string): number | null {
  return MONTHS.get(name.toLowerCase()) ?? monthOf(name);
}

const PARTS_MONTH_FIRST = new RegExp(`^(${MONTH})\\.?\\s{0,2}(\\d{1,2})(?:\\sd\\.)?\\D{0,4}(\\d{4})?$`, 'u');
const PARTS_DAY_FIRST = new RegExp(
  `^(\\d{1,2})\\D{0,5}?\\s{0,2}(?:de\\s|d[’'])?(${MONTH})\\.?\\D{0,6}(\\d{4})?(?:${YEAR_WORD})?\\.?$`,
  'iu',
);
const PARTS_YEAR_FIRST = new RegExp(
  `^(\\d{4})\\.?\\s(?:m\\.\\s|metų\\s)?(${MONTH})\\.?\\s(\\d{1,2})(?:\\D{0,3}|\\sdieną)$`,
  'u',
);
const PARTS_YEAR_WORD = new RegExp(`^(\\d{4})\\.?\\s(?:gada|жылғы|წლის|yil)\\s(\\d{1,2})\\D{1,2}(${MONTH})$`, 'iu');
const PARTS_HAN = /^(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]$/;
const NUMBERS = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$|^(\d{1,2})([-/.])\s?(\d{1,2})\.?(?:[-/.]?(\d{4}|\d{2}))?$/;

/** Year, month and day of the date part of a dateline; null where it is a weekday, or no day of any calendar. */
export function datelineDateParts(stated: string): DayParts | null {
  const parts = numbersIn(stated) ?? namedIn(stated);
  return parts === null || parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.day > 31 ? null : parts;
}

function numbersIn(stated: string): DayParts | null {
  const han = PARTS_HAN.exec(stated);
  if (han !== null) return partsOf(han[1], Number(han[2]), han[3]);
  const numbers = NUMBERS.exec(stated);
  if (numbers === null) return null;
  const [, year, month, day, first = '', mark, second = '', last] = numbers;
  if (year !== undefined) return partsOf(year, Number(month), day);
  const inYear = last === undefined ? undefined : last.length === 2 ? `20${last}` : last;
  const [a, b] = [Number(first), Number(second)];
  if (b > 12) return partsOf(inYear, a, second);
  return { ...partsOf(inYear, b, first), eitherOrder: mark !== '.' && a <= 12 && a !== b };
}

function namedIn(stated: string): DayParts | null {
  const monthFirst = PARTS_MONTH_FIRST.exec(stated);
  if (monthFirst !== null) return named(monthFirst[3], monthFirst[1], monthFirst[2]);
  const yearFirst = PARTS_YEAR_FIRST.exec(stated);
  if (yearFirst !== null) return named(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearWord = PARTS_YEAR_WORD.exec(stated);
  if (yearWord !== null) return named(yearWord[1], yearWord[3], yearWord[2]);
  const dayFirst = PARTS_DAY_FIRST.exec(stated);
  const read = dayFirst === null ? null : named(dayFirst[3], dayFirst[2], dayFirst[1]);
  if (read !== null) return read;
  const unicase = unicaseParts(stated);
  return unicase === null ? null : { ...unicase, eitherOrder: false };
}

function named(year: string | undefined, name = '', day = ''): DayParts | null {
  const month = monthNamed(name);
  return month === null ? null : partsOf(year, month, day);
}

function partsOf(year: string | undefined, month: number, day: string | undefined): DayParts {
  return { year: year === undefined ? null : Number(year), month, day: Number(day), eitherOrder: false };
}
