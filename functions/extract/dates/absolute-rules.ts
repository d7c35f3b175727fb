import { civil, dayNumber, isDay, isoDay, isoMonth } from './calendar.ts';
import { printedDay } from './printed-day.ts';
import { type Context, type Meaning, meaning, type Rule } from './rule.ts';
import { MONTH_ANY, monthOf, PART, WEEKDAY, weekdayIn } from './words.ts';

const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|\\.\\d|,\\d{3})';
const YEAR = '(?<year>(?:1[5-9]|20)\\d{2})(?![\\d%]|,\\d|\\.\\d)';
/** `10 October last year`: the year told from now. */
const REL = '(?:,?\\s(?:of\\s)?(?<rel>last|this|next)\\syear)';
const LEAD = `(?:\\b(?:on|since|until|till|by|from|of)\\s(?:the\\s)?)?(?:(?:early|late)\\s(?:on\\s)?)?(?:(?:${WEEKDAY})(?:\\s(?:${PART}))?,?\\s(?:the\\s)?)?`;
const SEPTEMBER_11 = /^\s(?:attacks?|terror|hijack|atrocit|strikes|victims|memorial|commission)/;

function dated(groups: Readonly<Record<string, string>>, context: Context): Meaning | null {
  const month = monthOf(groups['month'] ?? '');
  const day = Number(groups['day']);
  if (month === 0 || day < 1 || day > 31) return null;
  if (groups['year'] !== undefined) {
    const year = Number(groups['year']);
    return isDay(year, month, day) ? meaning(isoDay(dayNumber(year, month, day)), 'day', 97) : null;
  }
  if (groups['rel'] !== undefined) {
    const inYear = yearBy(groups['rel'], context);
    return inYear === null || !isDay(inYear, month, day)
      ? null
      : meaning(isoDay(dayNumber(inYear, month, day)), 'day', 92);
  }
  if (month === 9 && day === 11 && SEPTEMBER_11.test(context.after)) return meaning('2001-09-11', 'day', 90);
  const year = yearFor(month, day, context);
  return year === null || !isDay(year, month, day) ? null : meaning(isoDay(dayNumber(year, month, day)), 'day', 88);
}

function yearBy(rel: string, { anchor }: Context): number | null {
  return anchor === null ? null : civil(anchor).year + (rel === 'last' ? -1 : rel === 'next' ? 1 : 0);
}

/** The year of a day or month that is written without one: by the tense of its clause; where the tense is not clear, the nearest. */
export function yearFor(month: number, day: number, { anchor, tense }: Context): number | null {
  if (anchor === null) return null;
  const { year } = civil(anchor);
  const ahead = (candidate: number): number => dayNumber(candidate, month, day) - anchor;
  const direction = tense();
  if (direction === 'future') return ahead(year) >= 0 ? year : ahead(year) > -20 ? year : year + 1;
  if (direction === 'past') return ahead(year) <= 0 ? year : ahead(year) < 20 ? year : year - 1;
  return [year - 1, year, year + 1].reduce(
    (best, candidate) => (Math.abs(ahead(candidate)) < Math.abs(ahead(best)) ? candidate : best),
    year,
  );
}

/** What stands behind a bare day of the month; behind `the 14th` of anything else stands a noun. */
const NO_NOUN_AFTER = /^(?:[.,;:!?)”"’]|$|\s(?:and|but|or|said|after|before|because|when|while|to)\b)/;

/** `on the 14th`: of this month, or of the next or last by the tense of its clause. */
function dayOfMonth(groups: Readonly<Record<string, string>>, { anchor, tense, after }: Context): Meaning | null {
  if (anchor === null || !NO_NOUN_AFTER.test(after)) return null;
  const day = Number(groups['day']);
  const { year, month, day: today } = civil(anchor);
  const direction = tense();
  const step = direction === 'future' && day < today ? 1 : direction === 'past' && day > today ? -1 : 0;
  const value = `${isoMonth(year, month + step)}-${String(day).padStart(2, '0')}`;
  const [inYear = 0, inMonth = 0] = value.split('-').map(Number);
  return isDay(inYear, inMonth, day) ? meaning(value, 'day', direction === 'unknown' ? 55 : 70) : null;
}

/** `Friday 8th`: the nearest such day whose weekday is right; null where there is none. */
function dayAndWeekday(groups: Readonly<Record<string, string>>, { anchor }: Context): Meaning | null {
  return anchor === null ? null : printedDay(anchor, weekdayIn(groups['weekday'] ?? ''), Number(groups['day']));
}

/** A year beside which only a calendar word may stand: `in 2019`, `the 2018 season`. */
export const UNITS_AFTER =
  /^\s(?:people|person|men|women|children|euros?|dollars?|pounds?|rupees?|yen|yuan|miles?|km|kilomet|metres?|meters?|feet|tons?|tonnes|kg|litres?|workers|troops|soldiers|homes|houses|votes|cases|deaths|shares|points|units|jobs|hours|minutes|seconds|days|years|calories|square|acres|hectares|words|pages|copies|items|rooms|seats|students|victims|rpm|hp|mAh|x\s?\d)/i;

export const ABSOLUTE_RULES: readonly Rule[] = [
  {
    pattern: new RegExp(`${LEAD}\\b(?<month>${MONTH_ANY})\\s${DAY}(?:,?\\s${YEAR}|${REL})?`, 'g'),
    resolve: dated,
  },
  {
    pattern: new RegExp(
      `${LEAD}\\b${DAY}\\s(?:of\\s)?(?<month>${MONTH_ANY})(?![\\p{L}])(?:,?\\s${YEAR}|${REL})?`,
      'gu',
    ),
    resolve: dated,
  },
  {
    pattern: /\b(?:on|for|until|by|since)\sthe\s(?<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?![\p{L}\d-])/gu,
    resolve: dayOfMonth,
  },
  {
    pattern: new RegExp(
      `(?:\\b(?:on|until|by|since)\\s)?(?:\\b(?:early|late|later|earlier)\\s(?:on\\s)?)?\\b(?<weekday>${WEEKDAY})(?:\\s(?:${PART}))?,?\\s(?:the\\s)?(?<day>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)(?![\\p{L}\\d-])`,
      'gu',
    ),
    resolve: dayAndWeekday,
  },
  {
    pattern:
      /(?:\b(?:on|since|until|by)\s)?(?<![\d-])(?<year>(?:19|20)\d{2})-(?<m>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?![\d-])/g,
    resolve: ({ year = '', m = '', day = '' }) =>
      isDay(Number(year), Number(m), Number(day)) ? meaning(`${year}-${m}-${day}`, 'day', 97) : null,
  },
  {
    pattern: /(?<![\d/.])(?<a>\d{1,2})(?<mark>[/.])(?<b>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})(?![\d/])/g,
    resolve: ({ a = '', b = '', year = '' }) => numeric(Number(a), Number(b), Number(year)),
  },
  {
    pattern: new RegExp(
      `(?:\\b(?:in|since|until|by|during|from|of)\\s)?(?:(?:early|late|mid)[\\s-])?\\b(?<month>${MONTH_ANY})(?:\\sof)?,?\\s${YEAR}`,
      'g',
    ),
    resolve: ({ month = '', year = '' }) => meaning(isoMonth(Number(year), monthOf(month)), 'month', 96),
  },
  {
    pattern: new RegExp(
      `(?:\\b(?:in|since|until|by|during|from|of)\\s)?(?:(?:early|late|mid)[\\s-])?\\b(?<month>${MONTH_ANY})${REL}\\b`,
      'g',
    ),
    resolve: ({ month = '', rel = '' }, context) => {
      const year = yearBy(rel, context);
      return year === null ? null : meaning(isoMonth(year, monthOf(month)), 'month', 92);
    },
  },
  {
    pattern:
      /(?:\b(?:in|since|during|from|of)\s)?\b(?:the\s)?(?:(?:early|late|mid)[\s-])?(?<decade>1[5-9]\d|20[0-4])0['’]?s\b/g,
    resolve: ({ decade = '' }) => meaning(`${decade}0/${decade}9`, 'decade', 90),
  },
  {
    pattern: /\b(?:in|during|since)\sthe\s(?:(?:early|late|mid)[\s-])?['‘’](?<decade>[2-9])0s\b/g,
    resolve: ({ decade = '' }) => meaning(`19${decade}0/19${decade}9`, 'decade', 80),
  },
  {
    pattern:
      /\b(?:in|since|until|till|by|during|from|of|before|after|around|circa|back in|late|early|mid|year)[\s-](?<year>(?:1[5-9]|20)\d{2})(?![\d%]|,\d|\.\d|[-–—/]\d|['’]?s\b)/gi,
    resolve: ({ year = '' }, { after }) => (UNITS_AFTER.test(after) ? null : meaning(year, 'year', 90)),
  },
  {
    pattern: /\b(?:the|his|her|their|its|our|a)\s(?<year>(?:19|20)\d{2})(?=\s\p{L})(?!\s(?:or|and)\s\d)/gu,
    resolve: ({ year = '' }, { after }) => (UNITS_AFTER.test(after) ? null : meaning(year, 'year', 82)),
  },
  {
    pattern:
      /(?:\b(?:in|during|for)\s)?\b(?:the\s)?(?:Q(?<q>[1-4])|(?<ordinal>first|second|third|fourth|final)[\s-]quarter)(?:\sof)?(?:\sfiscal)?,?\s(?<year>20\d{2}|19\d{2})\b/gi,
    resolve: ({ q, ordinal = '', year = '' }) =>
      quarter(q === undefined ? ordinalOf(ordinal) : Number(q), Number(year)),
  },
];

/** Day first unless that is impossible: both orders are written, and most of the world writes the day first. */
function numeric(a: number, b: number, year: number): Meaning | null {
  const [day, month, confidence] = b > 12 ? [b, a, 92] : [a, b, a > 12 ? 95 : 60];
  return month >= 1 && isDay(year, month, day) ? meaning(isoDay(dayNumber(year, month, day)), 'day', confidence) : null;
}

function quarter(number: number, year: number): Meaning {
  return meaning(`${isoMonth(year, number * 3 - 2)}/${isoMonth(year, number * 3)}`, 'interval', 85);
}

function ordinalOf(word: string): number {
  return ['first', 'second', 'third', 'fourth'].indexOf(word.toLowerCase().replace('final', 'fourth')) + 1;
}
