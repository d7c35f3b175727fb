import { yearFor } from './absolute-rules.ts';
import { civil, type DayNumber, dayNumber, isoDay, isoMonth, isoWeek, mondayOf, weekdayOf } from './calendar.ts';
import { type Context, type Meaning, meaning, type Rule } from './rule.ts';
import type { Tense } from './tense.ts';
import { MONTH, monthOf, NUMBER, numberOf, PART, UNIT, WEEKDAY, weekdayIn } from './words.ts';

const MONTH_OR_ABBREVIATION = `(?:${MONTH}|Jan\\.?|Feb\\.?|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)`;
/** `Black Friday`, `Sheffield Wednesday`, `Sunday Times`: names with a weekday in them. */
const NAMED_BEFORE =
  /(?:Black|Good|Ash|Bloody|Super|Palm|Easter|Holy|Maundy|Cyber|Giving|Fat|Shrove|Ruby|Man|Sheffield|Freaky|Casual|Whit|Low|Super Bowl)\s$/;
const NAMED_AFTER =
  /^\s(?:Times|Telegraph|Mirror|Express|Mail|Herald|Tribune|Post|People|Sun|Independent|World|Night (?:Football|Live|Lights|Raw)|Addams|Market)\b/;

export const RELATIVE_RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `(?:\\b(?:on|since|until|till|by|from|during|for)\\s)?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|past|coming)\\s)?(?:\\b(?:early|late)\\s(?:on\\s)?)?\\b(?<weekday>${WEEKDAY})(?!s\\b)(?:['’]s\\b)?(?:\\s(?<part>${PART})(?:\\slocal\\stime)?\\b)?(?:\\s(?<week>last|next)\\sweek)?`,
      'g',
    ),
    kind: 'weekday',
    resolve: weekday,
  },
  {
    pattern: new RegExp(
      `\\b(?:earlier\\s|later\\s|late\\s|early\\s)?(?<word>today|yesterday|tomorrow|tonight)(?:['’]s)?(?:\\s(?<part>${PART}))?\\b|\\b(?<before>the day before yesterday)\\b|\\b(?<after>the day after tomorrow)\\b`,
      'gi',
    ),
    kind: 'near',
    resolve: deictic,
  },
  {
    pattern: new RegExp(`\\b(?:(?:early|late|earlier|later)\\s)?this\\s(?<part>${PART})\\b`, 'gi'),
    kind: 'near',
    resolve: (_, { anchor }) => (anchor === null ? null : meaning(isoDay(anchor), 'part-of-day', 90)),
  },
  {
    pattern: /\b(?:late\s|early\s)?(?:last\snight|overnight)\b/gi,
    kind: 'near',
    resolve: (groups, context) => lastNight(groups, context),
  },
  {
    pattern: new RegExp(
      `(?:\\b(?:since|in|during|until|by|from|over|at|on|for)\\s)?(?:\\b(?:earlier|later|early|late|sometime)\\s)?\\b(?<which>last|next|this|the\\spast|the\\scoming|the\\sprevious|the\\scurrent)\\s(?<unit>${UNIT})(?:['’]s)?\\b(?!\\s(?:two|three|few|several|\\d))`,
      'gi',
    ),
    resolve: ({ which = '', unit = '' }, { anchor }) =>
      anchor === null ? null : unitAt(which.toLowerCase(), unit.toLowerCase(), anchor),
  },
  {
    pattern:
      /\b(?:(?:in|since|during|over|until)\s)?the\s(?<unit>week|month|year|weekend)\s(?<beyond>before\slast|after\snext)\b/gi,
    resolve: ({ unit = '', beyond = '' }, { anchor }) =>
      anchor === null ? null : unitBy(beyond.toLowerCase().startsWith('b') ? -2 : 2, unit.toLowerCase(), anchor),
  },
  {
    pattern:
      /\b(?:(?:at|by|before|until|till|towards?|since|from|near)\s)?the\s(?:very\s)?(?:(?:end|close)|(?:start|beginning))\sof\s(?:(?<which>this|last|next|the\scurrent)|the)\s(?<unit>week|month|year|decade)\b(?!-|\s(?:before|after|in\swhich))/gi,
    resolve: ({ which, unit = '' }, { anchor }) =>
      anchor === null ? null : weaker(unitAt((which ?? 'this').toLowerCase(), unit.toLowerCase(), anchor)),
  },
  {
    pattern: new RegExp(
      `(?:\\b(?:since|in|during|until|by|from)\\s)?\\b(?:(?<which>last|next|this)\\s|(?<edge>early|late|mid|earlier\\sin|the\\send\\sof|the\\sbeginning\\sof|the\\sstart\\sof)[\\s-])(?<month>${MONTH_OR_ABBREVIATION})(?!\\p{L}|\\s\\d)`,
      'gu',
    ),
    resolve: month,
  },
  {
    pattern: new RegExp(
      `\\b(?<lead>in|since|until|till|by|during|from|through|of|between|and|for|before|after)\\s(?<month>${MONTH_OR_ABBREVIATION})(?!\\p{L}|['’]|\\s\\d|\\s(?!to\\b|and\\b)\\p{Lu})`,
      'gu',
    ),
    resolve: (groups, context) =>
      WEAK_LEAD.test(groups['lead'] ?? '') && SHORT_NAMES.test(groups['month'] ?? '') ? null : month(groups, context),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:more|less) than\\s|about\\s|nearly\\s|almost\\s|some\\s|around\\s|over\\s|just\\s)?(?<number>${NUMBER})\\s(?<unit>day|week|month|year|decade|hour|minute|fortnight)s?\\s(?<direction>ago|from\\snow|hence)\\b`,
      'gi',
    ),
    resolve: ({ number = '', unit = '', direction = '' }, { anchor }) =>
      anchor === null
        ? null
        : shifted(numberOf(number) * (direction.toLowerCase() === 'ago' ? -1 : 1), unit.toLowerCase(), anchor),
  },
  {
    pattern: new RegExp(`\\bin\\s(?<number>${NUMBER})\\s(?<unit>day|week|month|year)s?['’]?\\stime\\b`, 'gi'),
    resolve: ({ number = '', unit = '' }, { anchor }) =>
      anchor === null ? null : shifted(numberOf(number), unit.toLowerCase(), anchor),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:in|over|for|during|within|throughout)\\s)?the\\s(?<which>last|past|next|coming|previous)\\s(?<number>${NUMBER})\\s(?<unit>day|week|month|year|decade|hour)s\\b`,
      'gi',
    ),
    resolve: ({ which = '', number = '', unit = '' }, { anchor }) =>
      anchor === null ? null : span(which.toLowerCase(), numberOf(number), unit.toLowerCase(), anchor),
  },
  {
    pattern:
      /\b(?:(?:in|during|since|over|by)\s)?(?:(?<which>last|next|this)\s|the\s)?(?<season>spring|summer|autumn|fall|winter)(?:\s(?:of\s)?(?<year>(?:19|20)\d{2}))?\b/g,
    resolve: season,
  },
  {
    pattern:
      /\b(?:(?:on|by|before|since|over|at)\s)?(?<day>Christmas(?:\s(?:Day|Eve))?|Boxing Day|New Year['’]s (?:Day|Eve)|Valentine['’]s Day|Halloween|(?:the\s)?(?:Fourth of July|Fourth of July))\b(?:,?\s(?<year>(?:19|20)\d{2}))?/g,
    resolve: holiday,
  },
];

const WEAK_LEAD = /^(?:of|and|for|before|after|between|through)$/;
/** Months that are also names or verbs, and abbreviations: they need a real preposition. */
const SHORT_NAMES = /^(?:March|April|May|June|August|\p{L}{3,4}\.?)$/u;

function weekday(
  { which = '', weekday: name = '', part, week }: Readonly<Record<string, string>>,
  context: Context,
): Meaning | null {
  const { anchor, before, after } = context;
  if (anchor === null || NAMED_BEFORE.test(before) || NAMED_AFTER.test(after)) return null;
  const precision = part === undefined ? 'day' : 'part-of-day';
  const wanted = weekdayIn(name);
  const behind = (weekdayOf(anchor) - wanted + 7) % 7;
  const inWeek = mondayOf(anchor) + ((wanted + 6) % 7);
  if (week !== undefined) return meaning(isoDay(inWeek + (week === 'last' ? -7 : 7)), precision, 88);
  switch (which.toLowerCase()) {
    case 'last':
    case 'past':
    case 'this past':
      return meaning(isoDay(anchor - (behind === 0 ? 7 : behind)), precision, 85);
    case 'next':
      return meaning(isoDay(inWeek + 7), precision, 72);
    case 'this':
    case 'coming':
    case 'this coming':
      return meaning(isoDay(anchor + ((7 - behind) % 7)), precision, 85);
    default:
      return byTense(context.tense(), behind, anchor, precision);
  }
}

/** A bare weekday: the last such day or today, or the next one or today. */
function byTense(tense: Tense, behind: number, anchor: DayNumber, precision: Meaning['precision']): Meaning {
  const ahead = tense === 'future' || (tense === 'either' && behind > 3);
  return meaning(isoDay(ahead ? anchor + ((7 - behind) % 7) : anchor - behind), precision, ahead ? 82 : 90);
}

function deictic(
  { word = '', part, before, after }: Readonly<Record<string, string>>,
  { anchor }: Context,
): Meaning | null {
  if (anchor === null || word === 'TODAY') return null;
  if (before !== undefined) return meaning(isoDay(anchor - 2), 'day', 90);
  if (after !== undefined) return meaning(isoDay(anchor + 2), 'day', 90);
  const lower = word.toLowerCase();
  const shift = lower === 'yesterday' ? -1 : lower === 'tomorrow' ? 1 : 0;
  const partOfDay = part !== undefined || lower === 'tonight';
  return meaning(isoDay(anchor + shift), partOfDay ? 'part-of-day' : 'day', 88);
}

/** `overnight accommodation` is no date, and `fame came overnight` is one of little worth. */
function lastNight({ word = '' }: Readonly<Record<string, string>>, { anchor, after }: Context): Meaning | null {
  if (anchor === null) return null;
  if (word.toLowerCase() === 'last night' || !word.toLowerCase().startsWith('over'))
    return meaning(isoDay(anchor - 1), 'part-of-day', 85);
  return OVERNIGHT_ADVERB.test(after) ? meaning(isoDay(anchor - 1), 'part-of-day', 60) : null;
}

const OVERNIGHT_ADVERB =
  /^(?:[.,;:!?]|\s(?:in|on|by|after|and|as|at|from|with|when|but|to|into|between|because|near|across|through)\b)/;

const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  'the past': -1,
  'the previous': -1,
  next: 1,
  'the coming': 1,
  this: 0,
  'the current': 0,
};

/** `the end of the year`: the unit that is meant, and no day of it. */
function weaker(found: Meaning | null): Meaning | null {
  return found === null ? null : { ...found, confidence: Math.min(found.confidence, 80) };
}

function unitAt(which: string, unit: string, anchor: DayNumber): Meaning | null {
  return unitBy(SHIFTS[which.replace(/\s+/g, ' ')] ?? 0, unit, anchor);
}

/** The week, month, year or weekend so many before or after that of the anchor. */
export function unitBy(shift: number, unit: string, anchor: DayNumber): Meaning | null {
  const { year, month: m } = civil(anchor);
  switch (unit) {
    case 'week':
      return meaning(isoWeek(anchor + shift * 7), 'week', 92);
    case 'month':
      return meaning(isoMonth(year, m + shift), 'month', 94);
    case 'year':
      return meaning(String(year + shift), 'year', 94);
    case 'weekend':
      return weekend(shift, anchor);
    case 'decade': {
      if (shift !== 0) return meaning(shift < 0 ? `${year - 10}/${year}` : `${year}/${year + 10}`, 'interval', 72);
      const first = Math.floor(year / 10) * 10;
      return meaning(`${first}/${first + 9}`, 'decade', 72);
    }
    default:
      return null;
  }
}

/** `last weekend` on a Monday is the one just gone; `this weekend` the one of the week, or the one that is on. */
function weekend(shift: number, anchor: DayNumber): Meaning {
  const saturday = mondayOf(anchor) + 5 + shift * 7;
  return meaning(`${isoDay(saturday)}/${isoDay(saturday + 1)}`, 'interval', 85);
}

function month({ which, month: name = '' }: Readonly<Record<string, string>>, context: Context): Meaning | null {
  const { anchor } = context;
  const wanted = monthOf(name);
  if (anchor === null || wanted === 0) return null;
  const now = civil(anchor);
  if (which === 'last') return meaning(isoMonth(wanted < now.month ? now.year : now.year - 1, wanted), 'month', 88);
  if (which === 'next') return meaning(isoMonth(wanted > now.month ? now.year : now.year + 1, wanted), 'month', 88);
  if (which === 'this') return meaning(isoMonth(now.year, wanted), 'month', 90);
  if (wanted === now.month) return meaning(isoMonth(now.year, wanted), 'month', 85);
  const year =
    context.tense() === 'future' ? yearFor(wanted, 28, context) : wanted < now.month ? now.year : now.year - 1;
  return year === null ? null : meaning(isoMonth(year, wanted), 'month', 86);
}

/** So many units from the anchor. Hours and minutes are of no use against a day; far ones are rounded, as the speaker did. */
export function shifted(count: number, unit: string, anchor: DayNumber): Meaning | null {
  if (count === 0) return null;
  const { year, month: m } = civil(anchor);
  switch (unit) {
    case 'day':
      return meaning(isoDay(anchor + count), 'day', 90);
    case 'fortnight':
      return meaning(isoWeek(anchor + count * 14), 'week', 80);
    case 'week':
      return Math.abs(count) === 1
        ? meaning(isoDay(anchor + count * 7), 'day', 78)
        : meaning(isoWeek(anchor + count * 7), 'week', 84);
    case 'month':
      return meaning(isoMonth(year, m + count), 'month', 84);
    case 'year':
      return meaning(String(year + count), 'year', 86);
    case 'decade':
      return meaning(String(year + count * 10), 'year', 60);
    case 'hour':
      return meaning(isoDay(anchor + Math.trunc(count / 24)), 'day', 65);
    default:
      return meaning(isoDay(anchor), 'day', 60);
  }
}

function span(which: string, count: number, unit: string, anchor: DayNumber): Meaning | null {
  const back = which === 'last' || which === 'past' || which === 'previous';
  const { year, month: m } = civil(anchor);
  const far = back ? -count : count;
  if (count === 0) return null;
  const pair = (a: string, b: string): Meaning => meaning(back ? `${a}/${b}` : `${b}/${a}`, 'interval', 82);
  if (unit === 'year') return pair(String(year + far), String(year));
  if (unit === 'decade') return pair(String(year + far * 10), String(year));
  if (unit === 'month') return pair(isoMonth(year, m + far), isoMonth(year, m));
  if (unit === 'hour') return count < 12 ? null : pair(isoDay(anchor + Math.round(far / 24)), isoDay(anchor));
  return pair(isoDay(anchor + far * (unit === 'week' ? 7 : 1)), isoDay(anchor));
}

const SEASON_START: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** Seasons of the northern hemisphere, as months; a bare `spring` or `fall` may be anything and is left alone. */
function season(
  { which, season: name = '', year }: Readonly<Record<string, string>>,
  { anchor }: Context,
): Meaning | null {
  const first = SEASON_START[name];
  if (first === undefined || (which === undefined && year === undefined)) return null;
  const of = (start: number): Meaning =>
    meaning(`${isoMonth(start, first)}/${isoMonth(start, first + 2)}`, 'season', 72);
  if (year !== undefined) return of(Number(year));
  if (anchor === null) return null;
  const now = civil(anchor);
  const begun = dayNumber(now.year, first, 1) <= anchor;
  if (which === 'last') return of(dayNumber(now.year, first + 3, 1) <= anchor ? now.year : now.year - 1);
  if (which === 'next') return of(begun ? now.year + 1 : now.year);
  return of(first === 12 && now.month <= 2 ? now.year - 1 : now.year);
}

const HOLIDAYS: readonly (readonly [pattern: RegExp, month: number, day: number])[] = [
  [/^Christmas Eve/, 12, 24],
  [/^Christmas/, 12, 25],
  [/^Boxing/, 12, 26],
  [/Eve$/, 12, 31],
  [/^New Year/, 1, 1],
  [/^Valentine/, 2, 14],
  [/^Halloween/, 10, 31],
  [/July$/, 7, 4],
];

function holiday({ day = '', year }: Readonly<Record<string, string>>, context: Context): Meaning | null {
  const found = HOLIDAYS.find(([pattern]) => pattern.test(day));
  if (found === undefined) return null;
  const [, m, d] = found;
  const inYear = year === undefined ? yearFor(m, d, context) : Number(year);
  return inYear === null ? null : meaning(isoDay(dayNumber(inYear, m, d)), 'day', year === undefined ? 78 : 92);
}
