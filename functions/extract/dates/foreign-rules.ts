import { yearFor } from './absolute-rules.ts';
import { dayNumber, isDay, isoDay, isoMonth, weekdayOf } from './calendar.ts';
import { FOREIGN, type ForeignWords } from './foreign-words.ts';
import { type Context, type Meaning, meaning, type Rule } from './rule.ts';

const CACHE = new Map<string, readonly Rule[]>();

/** Rules for a language other than English: full dates, day and month, month and year, weekdays, and the words for today, yesterday and
 * tomorrow. Their direction is the past, as news tells it; confidence is lower than in English. Languages without a table give no dates. */
export function foreignRules(language: string): readonly Rule[] {
  const cached = CACHE.get(language);
  if (cached !== undefined) return cached;
  const words = FOREIGN.get(language);
  const rules = words === undefined ? ISO_ONLY : rulesFor(words);
  CACHE.set(language, rules);
  return rules;
}

const ISO_ONLY: readonly Rule[] = [
  {
    pattern: /(?<![\d-])(?<value>(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![\d-])/g,
    resolve: ({ value = '' }) => meaning(value, 'day', 95),
  },
];

function rulesFor(words: ForeignWords): readonly Rule[] {
  const months = words.months.flat().join('|');
  const monthOf = (name: string): number => words.months.findIndex((names) => names.includes(name.toLowerCase())) + 1;
  const of = words.of;
  return [
    ...ISO_ONLY,
    {
      pattern: new RegExp(
        `(?<!\\d)(?<day>\\d{1,2})(?:\\.|er|º|°)?\\s(?:${of}\\s)?(?<month>${months})(?!\\p{L})(?:,?\\s(?:${of}\\s|del\\s)?(?<year>(?:19|20)\\d{2})(?!\\d))?`,
        'giu',
      ),
      resolve: ({ day = '', month = '', year }, context) => dayIn(Number(day), monthOf(month), year, context),
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?<month>${months})\\s(?:${of}\\s|del\\s)?(?<year>(?:19|20)\\d{2})(?!\\d)`,
        'giu',
      ),
      resolve: ({ month = '', year = '' }) => meaning(isoMonth(Number(year), monthOf(month)), 'month', 92),
    },
    {
      pattern: new RegExp(`(?<!\\p{L})(?<weekday>${words.weekdays.join('|')})(?!\\p{L})`, 'giu'),
      resolve: ({ weekday = '' }, { anchor }) => {
        const wanted = words.weekdays.indexOf(weekday.toLowerCase());
        return anchor === null || wanted === -1
          ? null
          : meaning(isoDay(anchor - ((weekdayOf(anchor) - wanted + 7) % 7)), 'day', 78);
      },
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?:(?<today>${words.today})|(?<yesterday>${words.yesterday})|(?<tomorrow>${words.tomorrow}))(?!\\p{L})`,
        'giu',
      ),
      resolve: ({ yesterday, tomorrow }, { anchor }) =>
        anchor === null
          ? null
          : meaning(isoDay(anchor + (yesterday !== undefined ? -1 : tomorrow !== undefined ? 1 : 0)), 'day', 85),
    },
    {
      pattern: new RegExp(`(?<!\\p{L})(?:${words.in})\\s(?<year>(?:19|20)\\d{2})(?![\\d%.,]\\d|\\d|\\s?%)`, 'giu'),
      resolve: ({ year = '' }) => meaning(year, 'year', 82),
    },
  ];
}

function dayIn(day: number, month: number, year: string | undefined, context: Context): Meaning | null {
  if (month === 0 || day < 1) return null;
  const inYear = year === undefined ? yearFor(month, day, { ...context, tense: () => 'unknown' }) : Number(year);
  if (inYear === null || !isDay(inYear, month, day)) return null;
  return meaning(isoDay(dayNumber(inYear, month, day)), 'day', year === undefined ? 84 : 96);
}
