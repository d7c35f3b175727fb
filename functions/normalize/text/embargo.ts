import { findDate, type ReadDate, readDate } from '../dates/read-date.ts';

/** A line that forbids publication before a moment. */
export interface Embargo {
  /** The moment as an ISO instant with its offset; null if the line names no day. */
  readonly until: string | null;
  /** The line leaves the zone or the hour open, and `until` is the latest moment that it may mean. */
  readonly latest: boolean;
}

const HOLD = /^\W{0,4}(?:strictly )?(?:hold|not) for (?:release|publication|use|broadcast)\b/i;
const OPENING = /^\W{0,4}(?:strictly )?(?:under |sous )?(embargo(?:ed)?|sperrfrist|embargad[oa])\b\W{0,6}/i;
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const UNTIL = new RegExp(
  `^(?:until|till?|before|to(?=\\s(?:\\d|${WEEKDAY}))|for (?:release|publication|use|broadcast)|not for|jusqu|hasta|até|bis|fino)(?![\\p{L}])`,
  'iu',
);
const WHEN = new RegExp(
  `\\b(?:\\d{1,2}(?:[:.h]\\d{2}|\\s?(?:[ap]\\.?m\\b|h\\b|uhr\\b|hrs?\\b|hours\\b|gmt\\b))|${WEEKDAY}|noon|midnight|further notice|delivery)`,
  'i',
);
const BEGINS_WITH_TIME = new RegExp(`^(?:\\d|${WEEKDAY})`, 'i');
const ANYTHING = /[\p{L}\p{N}]/u;
const CLOCK =
  /\b(\d{1,2})(?:[:.]?(\d{2}))?\s?(?:hrs?|hours|h|uhr)?\s?(a\.?m\.?|p\.?m\.?)?\s?\(?([A-Z]{2,4}|[+-]\d{2}:?\d{2})?(?![\p{L}\d])/iu;
const LONGEST = 200;
/** The zone in which a day ends last. */
const LAST_ZONE = '-12:00';
const DAY_MS = 86_400_000;

/**
 * The embargo that a line in front of a story states (`EMBARGOED UNTIL 00:01 GMT, WEDNESDAY 5 MARCH 2025`), or null for any other
 * line, of headlines too (`Embargo on arms is lifted`). Where the zone is missing, the moment is that at which the hour has come everywhere
 * on earth; where the hour is missing, that at which the day has ended everywhere: half a day late can be mended, early cannot.
 */
export function embargoOf(line: string): Embargo | null {
  if (line.length > LONGEST || !forbids(line)) return null;
  const date = findDate(line);
  if (date?.precision === 'instant') return { until: date.value, latest: false };
  if (date?.precision === 'minute') return { until: `${date.value}${LAST_ZONE}`, latest: true };
  if (date?.precision !== 'day') return { until: null, latest: false };
  return clockBeside(line, date) ?? { until: `${dayAfter(date.value)}T00:00${LAST_ZONE}`, latest: true };
}

function forbids(line: string): boolean {
  if (HOLD.test(line)) return true;
  const [opening, word = ''] = OPENING.exec(line) ?? [];
  if (opening === undefined) return false;
  const rest = line.slice(opening.length);
  if (!ANYTHING.test(rest)) return true;
  const tellsWhen = WHEN.test(rest) || findDate(rest) !== null;
  if (UNTIL.test(rest)) return tellsWhen || word.toLowerCase() === 'embargoed';
  return tellsWhen && BEGINS_WITH_TIME.test(rest);
}

/** The hour that is written before or after the day: with its zone, else in the last one. */
function clockBeside(line: string, date: ReadDate): Embargo | null {
  for (const part of [line.slice(0, date.start), line.slice(date.end)]) {
    const [whole, hour = '', minute, half = '', zone = ''] = CLOCK.exec(part) ?? [];
    // A number alone is no hour: `5` may be a fifth line, or a day that stands twice.
    if (whole === undefined || (minute === undefined && half === '')) continue;
    const time = `${date.value} ${hourOf(hour, half)}:${minute ?? '00'}`;
    const stated = zone === '' ? null : readDate(`${time} ${zone.toUpperCase()}`);
    if (stated?.precision === 'instant') return { until: stated.value, latest: false };
    const assumed = readDate(`${time} ${LAST_ZONE}`);
    if (assumed?.precision === 'instant') return { until: assumed.value, latest: true };
  }
  return null;
}

/** `2`, `p.m.` → `14`; noon and midnight are 12 p.m. and 12 a.m. */
function hourOf(hour: string, half: string): string {
  const ofHalf = half === '' ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  return String(ofHalf).padStart(2, '0');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}
