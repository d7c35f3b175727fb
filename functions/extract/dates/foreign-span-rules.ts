import { yearFor } from './absolute-rules.ts';
import { dayNumber, isDay, isoDay, isoMonth } from './calendar.ts';
import { numberIn } from './digits.ts';
import { DAY_WORDS } from './foreign-day-words.ts';
import type { ForeignWords } from './foreign-words.ts';
import { type Context, type Meaning, meaning, type Rule } from './rule.ts';

type Groups = Readonly<Record<string, string>>;
type MonthReader = (name: string) => number;

const END = '(?![\\p{L}\\p{M}])';
const ORDINAL = '(?:\\.|er|º|°|-?го|-?е)?';
/** A blank, or the apostrophe of `all’8`. */
const GAP = "(?:\\s|(?<=[’']))";
const DAY = '\\p{Nd}{1,2}';

/** Days that share a month (`vom 7. bis 9. September`, `el 3 y 5 de mayo`), from a day of one month to a day of another, from month to month, and a month alone
 * behind its preposition (`im März`). An interval has both ends; of a list each day is a mention of its own. */
export function spanRules(language: string, words: ForeignWords, start: string, monthOf: MonthReader): readonly Rule[] {
  const day = DAY_WORDS[language];
  if (day === undefined) return [];
  const months = words.months.join('|');
  const weekday = `(?:(?:${words.weekdays.join('|')}),?\\s(?:den\\s|dem\\s|le\\s)?)?`;
  const of = `(?:(?:${words.of})\\s?)?`;
  const year = (name: string): string =>
    `(?:,?\\s(?:(?:${words.of}|del)\\s)?(?<${name}>\\p{Nd}{4})(?!\\p{Nd})(?:\\s(?:${words.year})${END})?)?`;
  const ends = (lead: string, joint: string): RegExp =>
    new RegExp(
      `${start}(?:${lead})${weekday}(?<!\\p{Nd}|[.,:/])(?<d1>${DAY})${ORDINAL}(?:\\s${of}(?<m1>${months})${END})?${year('y1')}${joint}${weekday}(?<d2>${DAY})${ORDINAL}\\s${of}(?<m2>${months})${END}${year('y2')}`,
      'giu',
    );
  const rules: Rule[] = [];
  const resolve = (groups: Groups, context: Context): Meaning | null => interval(groups, monthOf, context);
  if (day.to !== undefined) {
    rules.push({
      pattern: ends(
        day.from === undefined ? '' : `(?:(?:${day.from})${GAP})?`,
        `(?:\\s?[-–—]\\s?|\\s(?:${day.to})${GAP})`,
      ),
      resolve,
    });
  }
  if (day.between !== undefined && day.and !== undefined) {
    rules.push({ pattern: ends(`(?:${day.between})\\s`, `\\s(?:${day.and})\\s`), resolve });
  }
  if (day.and !== undefined) {
    rules.push({
      pattern: new RegExp(
        `(?<!\\p{Nd}|[.,:/-])(?<d1>${DAY})${ORDINAL}(?=(?:,\\s${DAY}${ORDINAL}){0,4}\\s(?:${day.and})\\s(?:am\\s|le\\s|el\\s|den\\s)?${DAY}${ORDINAL}\\s${of}(?<m1>${months})${END}${year('y1')})`,
        'giu',
      ),
      resolve: (groups, context) => listed(groups, monthOf, context),
    });
  }
  if (day.from !== undefined && day.to !== undefined) {
    rules.push({
      pattern: new RegExp(
        `${start}(?:(?:${day.from})\\s(?<m1>${months})${END}\\s(?:${day.to})|(?:${day.between ?? '(?!)'})\\s(?<m3>${months})${END}\\s(?:${day.and ?? '(?!)'}))\\s(?<m2>${months})${END}${year('y1')}`,
        'giu',
      ),
      resolve: (groups, context) => monthsOf(groups, monthOf, context),
    });
  }
  if (day.monthTail !== undefined) {
    rules.push({
      pattern: new RegExp(`${start}(?<m1>${months})\\s(?:${day.monthTail})${END}`, 'giu'),
      resolve: (groups, context) => monthAlone(groups, monthOf, context),
    });
  }
  if (day.monthLead !== undefined) {
    rules.push({
      pattern: new RegExp(
        `${start}(?:${day.monthLead})\\s(?<m1>${months})${END}(?!\\.?\\s(?:(?:${words.of}|del)\\s)?\\p{Nd})`,
        'giu',
      ),
      resolve: (groups, context) => monthAlone(groups, monthOf, context),
    });
  }
  return rules;
}

function interval(groups: Groups, monthOf: MonthReader, context: Context): Meaning | null {
  const { d1, m1, y1, d2, m2 = '', y2 } = groups;
  const [first, second] = [monthOf(m1 ?? m2), monthOf(m2)];
  const [from, to] = [numberIn(d1), numberIn(d2)];
  const stated = y1 ?? y2;
  const year = stated === undefined ? yearFor(second, to, context) : numberIn(y2 ?? y1);
  if (year === null) return null;
  const began = y1 === undefined ? (first > second ? year - 1 : year) : numberIn(y1);
  if (!isDay(began, first, from) || !isDay(year, second, to)) return null;
  const [a, b] = [dayNumber(began, first, from), dayNumber(year, second, to)];
  return a < b && b - a < 1500
    ? meaning(`${isoDay(a)}/${isoDay(b)}`, 'interval', stated === undefined ? 84 : 94)
    : null;
}

function listed({ d1, m1 = '', y1 }: Groups, monthOf: MonthReader, context: Context): Meaning | null {
  const [day, month] = [numberIn(d1), monthOf(m1)];
  const year = y1 === undefined ? yearFor(month, day, context) : numberIn(y1);
  return year === null || !isDay(year, month, day)
    ? null
    : meaning(isoDay(dayNumber(year, month, day)), 'day', y1 === undefined ? 80 : 92);
}

function monthsOf({ m1, m2 = '', m3 = '', y1 }: Groups, monthOf: MonthReader, context: Context): Meaning | null {
  const [first, second] = [monthOf(m1 ?? m3), monthOf(m2)];
  const year = y1 === undefined ? yearFor(second, 1, context) : numberIn(y1);
  if (year === null || first === second) return null;
  return meaning(`${isoMonth(first > second ? year - 1 : year, first)}/${isoMonth(year, second)}`, 'interval', 80);
}

function monthAlone({ m1 = '' }: Groups, monthOf: MonthReader, context: Context): Meaning | null {
  const inYear = yearFor(monthOf(m1), context.tense() === 'future' ? 28 : 1, context);
  return inYear === null ? null : meaning(isoMonth(inYear, monthOf(m1)), 'month', 78);
}
