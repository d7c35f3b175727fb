import { findDate, readDate } from '../dates/read-date.ts';

/** A line that forbids publication before a moment. */
export interface Embargo {
  /** The moment as an ISO instant with its offset; null if the line states none, or none with its zone. */
  readonly until: string | null;
}

const LINE =
  /^\W{0,4}(?:(?:strictly )?(?:under )?embargo(?:ed)?\b|(?:hold|not) for (?:release|publication|use|broadcast)\b|sperrfrist\b|sous embargo\b|embargad[oa]\b)/i;
const CLOCK =
  /\b(\d{1,2})[:.]?(\d{2})\s?(?:hrs?|hours|h|uhr)?\s?(a\.?m\.?|p\.?m\.?)?\s?\(?([A-Z]{2,4}|[+-]\d{2}:?\d{2})\b/i;
const LONGEST = 200;

/** The embargo that a line in front of a story states (`EMBARGOED UNTIL 00:01 GMT, WEDNESDAY 5 MARCH 2025`), or null for any other
 * line. Day, year, time and zone must all be written for the moment to be known: nothing is filled in. */
export function embargoOf(line: string): Embargo | null {
  if (line.length > LONGEST || !LINE.test(line)) return null;
  const date = findDate(line);
  if (date === null) return { until: null };
  if (date.precision === 'instant') return { until: date.value };
  const clock = CLOCK.exec(line.slice(0, date.start)) ?? CLOCK.exec(line.slice(date.end));
  if (clock === null) return { until: null };
  const [, hour = '', minute = '', half = '', zone = ''] = clock;
  const read = readDate(
    `${date.value.slice(0, 10)} ${hour.padStart(2, '0')}:${minute}${half === '' ? '' : ` ${half}`} ${zone.toUpperCase()}`,
  );
  return { until: read?.precision === 'instant' ? read.value : null };
}
