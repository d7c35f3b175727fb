import { yearFor } from './absolute-rules.ts';
import { dayNumber, isDay, isoDay, isoMonth } from './calendar.ts';
import { numberIn } from './digits.ts';
import { eastAsianRules } from './east-asian-rules.ts';
import { DAY_WORDS } from './foreign-day-words.ts';
import { spanRules } from './foreign-span-rules.ts';
import { unitRules } from './foreign-unit-rules.ts';
import { weekdayRules } from './foreign-weekday-rules.ts';
import { FOREIGN, type ForeignWords } from './foreign-words.ts';
import { type Context, type Meaning, meaning, type Rule } from './rule.ts';
import { SOUTHEAST } from './southeast-rules.ts';

const CACHE = new Map<string, readonly Rule[]>();
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', bs: 'hr', sh: 'hr', gl: 'pt', iw: 'he', in: 'id' };

/** The language whose tables serve for another: Bokmål is Norwegian, Galician nearly Portuguese. */
export function languageCode(language: string): string {
  return SAME[language] ?? language;
}

/** Rules for a language other than English: full dates, day and month, month and year, numbers, weekdays, and the words for today and the days
 * around it, in the digits of any script. Confidence is
 * lower than in English. Languages without a table give dates in numbers only. */
export function foreignRules(language: string): readonly Rule[] {
  const cached = CACHE.get(language);
  if (cached !== undefined) return cached;
  const code = languageCode(language);
  const words = FOREIGN.get(code);
  const own = eastAsianRules(code) ?? SOUTHEAST.get(code) ?? (words === undefined ? [] : rulesFor(code, words));
  const rules = [...NUMERIC, ...own];
  CACHE.set(language, rules);
  return rules;
}

/** `2024-02-20`, `20.02.2024`, `20/2/2024`: outside English the day always comes first. */
const NUMERIC: readonly Rule[] = [
  {
    pattern:
      /(?<![\p{Nd}./-])(?<year>\p{Nd}{4})(?<mark>[-./])(?<month>\p{Nd}{1,2})\k<mark>(?<day>\p{Nd}{1,2})(?![\p{Nd}/-]|\.\p{Nd})/gu,
    resolve: (groups) => fullDay(groups, 95),
  },
  {
    pattern:
      /(?<![\p{Nd}./-])(?<day>\p{Nd}{1,2})(?<mark>[-./])(?<month>\p{Nd}{1,2})\k<mark>(?<year>\p{Nd}{4})(?![\p{Nd}/-]|\.\p{Nd})/gu,
    resolve: (groups) => fullDay(groups, groups['mark'] === '.' ? 95 : 88),
  },
];

function fullDay({ year, month, day }: Readonly<Record<string, string>>, confidence: number): Meaning | null {
  const [y, m, d] = [numberIn(year), numberIn(month), numberIn(day)];
  return isYear(y) && isDay(y, m, d) ? meaning(isoDay(dayNumber(y, m, d)), 'day', confidence) : null;
}

const isYear = (year: number): boolean => year >= 1800 && year < 2100;

/** No letter on either side; Arabic writes `and`, `in` and `for` onto the word. */
const START = '(?<![\\p{L}\\p{M}])';
const ARABIC_START = `(?:${START}|(?<=${START}[وفبل]))`;
const END = '(?![\\p{L}\\p{M}])';
/** Languages that write the month first, and what then follows the day. */
const MONTH_FIRST: Readonly<Record<string, string>> = {
  hu: '(?:\\.|-\\p{L}{1,4})',
  lt: '\\s(?:d\\.|dien\\p{L}{1,3})',
};

function rulesFor(language: string, words: ForeignWords): readonly Rule[] {
  const start = language === 'ar' ? ARABIC_START : START;
  const names = words.months.map((names) => new RegExp(`^(?:${names})$`, 'iu'));
  const monthOf = (name: string): number => names.findIndex((pattern) => pattern.test(name)) + 1;
  const month = `(?<month>${words.months.join('|')})`;
  const year = `(?<year>\\p{Nd}{4})(?!\\p{Nd}|[.,]\\p{Nd})(?:\\.?\\s(?:${words.year})${END})?`;
  const weekday = words.weekdays.filter((name) => name !== '(?!)').join('|');
  const lead = `(?:${start}(?:${weekday}),?\\s(?:den\\s|le\\s)?)?`;
  const slashed = `(?:\\s?/\\s?(?:${words.months.join('|')}))?`;
  const first = MONTH_FIRST[language];
  return [
    {
      pattern: new RegExp(
        `${lead}(?<!\\p{Nd}|[.,:/]|\\p{Nd}[-–])(?:(?<first>\\p{Nd}{1,2})\\.?\\s?[-–—]\\s?)?(?<day>\\p{Nd}{1,2})(?:\\.|er|º|°|-?го|-?е)?\\s(?:(?:${words.of})\\s?)?${month}${END}${slashed}(?:,?\\s(?:(?:${words.of}|del)\\s)?${year})?`,
        'giu',
      ),
      resolve: (groups, context) => dayIn(groups, monthOf, context),
    },
    ...(first === undefined
      ? []
      : [
          {
            pattern: new RegExp(
              `(?:(?<year>\\p{Nd}{4})(?:\\.|\\sm\\.)?\\s)?${START}${month}\\s(?<day>\\p{Nd}{1,2})${first}`,
              'giu',
            ),
            resolve: (groups: Readonly<Record<string, string>>, context: Context) => dayIn(groups, monthOf, context),
          },
        ]),
    {
      pattern: new RegExp(`${start}${month}${slashed}\\s(?:(?:${words.of}|del)\\s)?${year}`, 'giu'),
      resolve: ({ month: name = '', year: stated }) =>
        isYear(numberIn(stated)) ? meaning(isoMonth(numberIn(stated), monthOf(name)), 'month', 92) : null,
    },
    ...spanRules(language, words, start, monthOf),
    ...weekdayRules(language, words, start),
    ...unitRules(language, words, start),
    ...partOfDayRules(language, start),
    ...deicticRules(words, start),
    yearRule(words, start),
  ];
}

function deicticRules(words: ForeignWords, start: string): readonly Rule[] {
  const days: readonly (readonly [string, number])[] = [
    [words.dayAfter, 2],
    [words.dayBefore, -2],
    [words.today, 0],
    [words.yesterday, -1],
    [words.tomorrow, 1],
  ];
  const named = days.map(([name], index) => `(?<d${index}>${name})`).join('|');
  return [
    {
      pattern: new RegExp(`${start}(?:${named})${END}`, 'giu'),
      kind: 'near',
      resolve: (groups, { anchor }) => {
        const shift = days.find((_, index) => groups[`d${index}`] !== undefined)?.[1];
        if (anchor === null || shift === undefined) return null;
        return meaning(isoDay(anchor + shift), 'day', shift === 0 ? 80 : 85);
      },
    },
  ];
}

/** Words that name a day with its part: `anoche`, `gestern Abend`, `vanochtend`. */
function partOfDayRules(language: string, start: string): readonly Rule[] {
  return (DAY_WORDS[language]?.named ?? []).map(([shift, words]) => ({
    pattern: new RegExp(`${start}(?:${words})${END}`, 'giu'),
    kind: 'near',
    resolve: (_, { anchor }) => (anchor === null ? null : meaning(isoDay(anchor + shift), 'part-of-day', 85)),
  }));
}

/** Where the language says `year` behind the number, it must; elsewhere a word before it leads to it, and round thousands may count things. */
function yearRule(words: ForeignWords, start: string): Rule {
  const pattern =
    words.year === '(?!)'
      ? `${start}(?:${words.in})\\s(?<year>\\p{Nd}{4})(?![\\p{Nd}%]|[.,]\\p{Nd}|\\s?%|[-–/]\\p{Nd})`
      : `(?:${start}(?:${words.in})\\s)?(?<!\\p{Nd}|[.,]|[-–/])(?<year>\\p{Nd}{4})\\.?\\s(?:${words.year})${END}`;
  return {
    pattern: new RegExp(pattern, 'giu'),
    resolve: ({ year }, { after }) => {
      const value = numberIn(year);
      if (!isYear(value) || (value % 100 === 0 && WORD_AFTER.test(after))) return null;
      return meaning(String(value), 'year', 82);
    },
  };
}

const WORD_AFTER = /^\s\p{L}/u;

function dayIn(
  { first, day, month = '', year }: Readonly<Record<string, string>>,
  monthOf: (name: string) => number,
  context: Context,
): Meaning | null {
  const [m, d] = [monthOf(month), numberIn(day)];
  if (m === 0 || d < 1) return null;
  const inYear = year === undefined ? yearFor(m, d, context) : numberIn(year);
  if (inYear === null || !isYear(inYear) || !isDay(inYear, m, d)) return null;
  const value = isoDay(dayNumber(inYear, m, d));
  if (first === undefined) return meaning(value, 'day', year === undefined ? 84 : 96);
  const from = numberIn(first);
  return from < 1 || from >= d ? null : meaning(`${isoDay(dayNumber(inYear, m, from))}/${value}`, 'interval', 84);
}
