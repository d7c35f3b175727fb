import { yearFor } from './absolute-rules.ts';
import { dayNumber, isDay, isoDay, weekdayOf } from './calendar.ts';
import { type Context, type Meaning, meaning, type Rule } from './rule.ts';
import { MONTH_ANY, monthOf, WEEKDAY, weekdayIn } from './words.ts';

const CLOCK = '(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>[ap]\\.?m\\b\\.?)';
const CLOCK_24 = '(?<h24>[01]?\\d|2[0-3])[:.]?(?<m24>[0-5]\\d)(?:\\s?(?:hours|hrs))?\\s(?<zone>GMT|UTC)';
const ZONE = '(?:\\s(?<zone2>GMT|UTC|ET|EST|EDT|CT|CST|CDT|PT|PST|PDT|BST|CET|CEST|IST|PKT|local\\stime))?';
const OFFSETS: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  PST: '-08:00',
  PDT: '-07:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  PKT: '+05:00',
};
const DAY_WORD = `(?:(?<weekday>${WEEKDAY})|(?<month>${MONTH_ANY})\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(?<year>(?:19|20)\\d{2}))?|(?<word>today|yesterday|tomorrow))`;

/** A clock time and a day that belong together. Without a zone the value is a local time (`minute`, or `hour` where no minutes are given). */
export const TIME_RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `\\b(?:at\\s|about\\s|around\\s|from\\s|by\\s)?(?:${CLOCK}|${CLOCK_24})${ZONE},?\\s(?:on\\s)?${DAY_WORD}\\b`,
      'gi',
    ),
    resolve: timed,
  },
  {
    pattern: new RegExp(
      `\\b(?:on\\s)?${DAY_WORD},?\\sat\\s(?:about\\s|around\\s)?(?:${CLOCK}|${CLOCK_24})${ZONE}`,
      'gi',
    ),
    resolve: timed,
  },
];

function timed(groups: Readonly<Record<string, string>>, context: Context): Meaning | null {
  const day = dayFrom(groups, context);
  if (day === null) return null;
  const { half, minute, h24, m24 } = groups;
  const zone = OFFSETS[(groups['zone'] ?? groups['zone2'] ?? '').toUpperCase()] ?? '';
  const hour = half === undefined ? Number(h24) : hourOf(Number(groups['hour']), half);
  if (hour === null || hour > 23) return null;
  const clock = `${String(hour).padStart(2, '0')}:${m24 ?? minute ?? '00'}`;
  const exact = (m24 ?? minute) !== undefined;
  const precision = zone !== '' ? 'instant' : exact ? 'minute' : 'hour';
  return meaning(`${isoDay(day)}T${clock}${zone === '' ? '' : `:00${zone}`}`, precision, 84);
}

function hourOf(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

function dayFrom(
  { weekday, month = '', day, year, word }: Readonly<Record<string, string>>,
  context: Context,
): number | null {
  if (day !== undefined) {
    const inYear = year === undefined ? yearFor(monthOf(month), Number(day), context) : Number(year);
    return inYear !== null && isDay(inYear, monthOf(month), Number(day))
      ? dayNumber(inYear, monthOf(month), Number(day))
      : null;
  }
  const { anchor } = context;
  if (anchor === null) return null;
  if (weekday === undefined)
    return anchor + (word?.toLowerCase() === 'yesterday' ? -1 : word?.toLowerCase() === 'tomorrow' ? 1 : 0);
  const behind = (weekdayOf(anchor) - weekdayIn(weekday) + 7) % 7;
  return context.tense() === 'future' ? anchor + ((7 - behind) % 7) : anchor - behind;
}
