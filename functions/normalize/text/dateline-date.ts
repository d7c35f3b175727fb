import { monthOf } from '../dates/month-names.ts';
import { unicaseParts } from './dateline-unicase.ts';
import { MONTHS } from './dateline-words.ts';

export interface DatelineDate {
  /** As written: `Feb. 17, 2023`. */
  readonly text: string;
  readonly end: number;
}

const LEAD = '[\\s,.;|]{0,3}(?:\\(\\s?)?(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s)?';
const MONTH_FIRST = new RegExp(
  `${LEAD}((\\p{L}{3,12})\\.?\\s{0,2}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:\\d)(?:,?\\s{1,2}((?:19|20)\\d{2})(?!\\d))?)\\)?`,
  'uy',
);
const DAY_FIRST = new RegExp(
  `${LEAD}((\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?\\s{0,2}(?:de\\s)?(\\p{L}{3,12})(?![\\p{L}\\p{M}])\\.?(?:,?\\s{1,2}(?:de\\s)?((?:19|20)\\d{2})(?!\\d)(?:\\s(?:года|року|г\\.|р\\.))?)?)\\)?`,
  'uy',
);
const ISO = /[\s,.;|]{0,3}\(?((?:19|20)\d{2}-\d{2}-\d{2})\)?/y;
const WEEKDAY = /,\s((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?=\s?(?:\(|--|[-–—:]))/y;

/** The date part of a dateline at `at`: month and day in either order, with or without a year; an ISO day; a weekday before a mark. */
export function readDatelineDate(text: string, at: number): DatelineDate | null {
  for (const pattern of [MONTH_FIRST, DAY_FIRST]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const [whole, stated = '', a = '', b = ''] = match;
    const month = pattern === MONTH_FIRST ? a : b;
    const day = Number(pattern === MONTH_FIRST ? b : a);
    if (monthNamed(month) !== null && day >= 1 && day <= 31) return { text: stated.trim(), end: at + whole.length };
  }
  for (const pattern of [ISO, WEEKDAY]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match?.[1] !== undefined) return { text: match[1], end: at + match[0].length };
  }
  return null;
}

function monthNamed(name: string): number | null {
  return MONTHS.get(name.toLowerCase()) ?? (NOT_LATIN.test(name) ? monthOf(name) : null);
}

/** Month names of other scripts are words for nothing else. */
const NOT_LATIN = /^\P{Script=Latin}+$/u;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const PARTS_MONTH_FIRST = /^(\p{L}{3,12})\.?\s{0,2}(\d{1,2})\D{0,4}(\d{4})?$/u;
const PARTS_HAN = /^(\d{1,2})月(\d{1,2})日$/;
const PARTS_DAY_FIRST = /^(\d{1,2})\D{0,5}?\s{0,2}(?:de\s)?(\p{L}{3,12})\.?\D{0,6}(\d{4})?(?:\s\p{L}{1,5}\.?)?$/u;

/** Year (null if not written), month and day of the date part of a dateline, or null where it is a weekday. */
export function datelineDateParts(
  stated: string,
): { readonly year: number | null; readonly month: number; readonly day: number } | null {
  if (ISO_DAY.test(stated)) {
    const [year = 0, month = 0, day = 0] = stated.split('-').map(Number);
    return { year, month, day };
  }
  const han = PARTS_HAN.exec(stated);
  if (han !== null) return { year: null, month: Number(han[1]), day: Number(han[2]) };
  const monthFirst = PARTS_MONTH_FIRST.exec(stated);
  const dayFirst = monthFirst === null ? PARTS_DAY_FIRST.exec(stated) : null;
  const [name, day, year] =
    monthFirst === null ? [dayFirst?.[2], dayFirst?.[1], dayFirst?.[3]] : [monthFirst[1], monthFirst[2], monthFirst[3]];
  const month = monthNamed(name ?? '');
  return month === null
    ? unicaseParts(stated)
    : { year: year === undefined ? null : Number(year), month, day: Number(day) };
}
