import { UNITS_AFTER, yearFor } from './absolute-rules.ts';
import { dayNumber, isDay, isoDay, isoMonth, mondayOf, weekdayOf } from './calendar.ts';
import { type Context, type Meaning, meaning, type Rule } from './rule.ts';
import { MONTH, MONTH_ANY, monthOf, WEEKDAY, weekdayIn } from './words.ts';

const TO = '(?:\\s?[-–—]\\s?|\\s(?:to|through|until|till|and|thru)\\s)';

/** `and` joins two ends only behind `between`; else it joins two days of a list. */
const TO_DAY = '(?:\\s?[-–—]\\s?|\\s(?:to|through|until|till|thru|(?<and>and))\\s)';
const LEAD = '(?:(?:from|(?<between>between)|on|for)\\s)?';
const TH = '(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s(?<year>(?:19|20)\\d{2}))?';

/** Two ends that belong together; they win over the two dates that the other rules would find in them. */
export const INTERVAL_RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `\\b${LEAD}(?<m1>${MONTH_ANY})\\s(?<d1>\\d{1,2})${TH}${TO_DAY}(?:(?<m2>${MONTH_ANY})\\s)?(?<d2>\\d{1,2})${TH}(?![\\d:%,]\\d|\\d)${YEAR}`,
      'g',
    ),
    resolve: days,
  },
  {
    pattern: new RegExp(
      `\\b${LEAD}(?<d1>\\d{1,2})${TH}${TO_DAY}(?<d2>\\d{1,2})${TH}\\s(?:of\\s)?(?<m1>${MONTH_ANY})(?!\\p{L})${YEAR}`,
      'gu',
    ),
    resolve: days,
  },
  {
    pattern: new RegExp(
      `\\b${LEAD}(?<d1>\\d{1,2})${TH}\\s(?:of\\s)?(?<m1>${MONTH_ANY})(?!\\p{L})${TO_DAY}(?<d2>\\d{1,2})${TH}\\s(?:of\\s)?(?<m2>${MONTH_ANY})(?!\\p{L})${YEAR}`,
      'gu',
    ),
    resolve: days,
  },
  {
    // `Dec. 8 and 15-16`, `May 3, 5 and 7`: each further day, or range of days, of the month named before.
    pattern: new RegExp(
      `(?=\\d)(?<=\\b(?<m1>${MONTH_ANY})\\s\\d{1,2}${TH}(?:\\s?[-–]\\s?\\d{1,2}${TH})?(?:,\\s\\d{1,2}${TH}(?:\\s?[-–]\\s?\\d{1,2}${TH})?){0,5}(?:,?\\s(?:and|&)\\s|,\\s))(?<d1>\\d{1,2})${TH}(?:\\s?[-–]\\s?(?<d2>\\d{1,2})${TH})?(?![\\p{L}\\d:%-]|[.,]\\d)${YEAR}`,
      'gu',
    ),
    resolve: listed,
  },
  {
    // `3, 5 and 7-9 May`: each day before the last.
    pattern: new RegExp(
      `(?<![\\d.,:/-])\\b(?<d1>\\d{1,2})${TH}(?:\\s?[-–]\\s?(?<d2>\\d{1,2})${TH})?(?=(?:,\\s\\d{1,2}${TH}(?:\\s?[-–]\\s?\\d{1,2}${TH})?){0,5},?\\s(?:and|&)\\s\\d{1,2}${TH}(?:\\s?[-–]\\s?\\d{1,2}${TH})?\\s(?:of\\s)?(?<m1>${MONTH_ANY})(?!\\p{L})${YEAR})`,
      'gu',
    ),
    resolve: (groups, context) => listed(groups, { ...context, after: '' }),
  },
  {
    pattern: new RegExp(
      `\\b(?:from|between)\\s(?<m1>${MONTH})${TO}(?<m2>${MONTH})(?:,?\\s(?<year>(?:19|20)\\d{2}))?\\b`,
      'g',
    ),
    resolve: months,
  },
  {
    pattern: new RegExp(`\\b(?:from|between)\\s(?<w1>${WEEKDAY})${TO}(?<w2>${WEEKDAY})\\b(?!s)`, 'g'),
    resolve: weekdays,
  },
  {
    pattern:
      /\b(?:(?:from|in|of|the|during)\s|(?<between>between\s))?(?<y1>(?:1[6-9]|20)\d{2})(?:\s?[-–—]\s?|\s(?:to|(?<and>and)|through|until)\s)(?<y2>(?:1[6-9]|20)\d{2}|\d{2})(?![\d%,-])/g,
    resolve: years,
  },
  {
    pattern:
      /\b(?:over\sthe\s(?:(?:past|last)\s)?weekend|(?<ahead>before|by|until|ahead of)\sthe\sweekend|the\sweekend)\b/g,
    resolve: ({ ahead }, { anchor, tense }) => {
      if (anchor === null) return null;
      const now = weekdayOf(anchor);
      const on = now === 0 || now === 6;
      const future = ahead === undefined ? tense() === 'future' : tense() !== 'past';
      const saturday = mondayOf(anchor) + 5 - (on || future ? 0 : 7);
      return meaning(`${isoDay(saturday)}/${isoDay(saturday + 1)}`, 'interval', 78);
    },
  },
];

function days(groups: Readonly<Record<string, string>>, context: Context): Meaning | null {
  const { m1 = '', d1 = '', m2, d2 = '', year, and, between } = groups;
  if (and !== undefined && between === undefined) return null;
  const first = monthOf(m1);
  const second = m2 === undefined ? first : monthOf(m2);
  const inYear = year === undefined ? yearFor(first, Number(d1), context) : Number(year);
  if (inYear === null || first === 0 || second === 0) return null;
  const later = second < first ? inYear + 1 : inYear;
  if (!isDay(inYear, first, Number(d1)) || !isDay(later, second, Number(d2))) return null;
  const [a, b] = [dayNumber(inYear, first, Number(d1)), dayNumber(later, second, Number(d2))];
  return a >= b ? null : meaning(`${isoDay(a)}/${isoDay(b)}`, 'interval', year === undefined ? 84 : 94);
}

/** What stands behind a day of a list: behind `May 3, 5` of anything else stands a noun. */
const LIST_GOES_ON =
  /^(?:[.,;:!?)”"’]|$|\s(?:and|&|or|but|at|in|on|to|for|from|with|after|before|when|as|by|were|was|are|is|will|would|because|while)\b)/;

function listed(groups: Readonly<Record<string, string>>, context: Context): Meaning | null {
  const { m1 = '', d1 = '', d2, year } = groups;
  if (!LIST_GOES_ON.test(context.after)) return null;
  if (d2 !== undefined) return days({ m1, d1, d2, ...(year === undefined ? {} : { year }) }, context);
  const month = monthOf(m1);
  const inYear = year === undefined ? yearFor(month, Number(d1), context) : Number(year);
  if (inYear === null || month === 0 || !isDay(inYear, month, Number(d1))) return null;
  return meaning(isoDay(dayNumber(inYear, month, Number(d1))), 'day', year === undefined ? 82 : 92);
}

function months({ m1 = '', m2 = '', year }: Readonly<Record<string, string>>, context: Context): Meaning | null {
  const [first, second] = [monthOf(m1), monthOf(m2)];
  const inYear = year === undefined ? yearFor(first, 1, context) : second < first ? Number(year) - 1 : Number(year);
  if (inYear === null) return null;
  return meaning(
    `${isoMonth(inYear, first)}/${isoMonth(second < first ? inYear + 1 : inYear, second)}`,
    'interval',
    82,
  );
}

function weekdays({ w1 = '', w2 = '' }: Readonly<Record<string, string>>, { anchor, tense }: Context): Meaning | null {
  if (anchor === null) return null;
  const length = (weekdayIn(w2) - weekdayIn(w1) + 7) % 7 || 7;
  const behind = (weekdayOf(anchor) - weekdayIn(w1) + 7) % 7;
  const start = tense() === 'future' ? anchor + ((7 - behind) % 7) : anchor - behind;
  return meaning(`${isoDay(start)}/${isoDay(start + length)}`, 'interval', 78);
}

/** `2015-2019`, `between 2010 and 2015`, `2019-20`; scores and other number pairs do not look like two years in order. */
function years(
  { y1 = '', y2 = '', between, and }: Readonly<Record<string, string>>,
  { after }: Context,
): Meaning | null {
  if (UNITS_AFTER.test(after) || (and !== undefined && between === undefined)) return null;
  const second = y2.length === 2 ? `${y1.slice(0, 2)}${y2}` : y2;
  const gap = Number(second) - Number(y1);
  if (gap <= 0 || gap > 300 || (y2.length === 2 && gap > 15)) return null;
  return meaning(`${y1}/${second}`, 'interval', 88);
}
