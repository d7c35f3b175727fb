import { findDate } from '../dates/read-date.ts';

const DAY_MS = 86_400_000;
/** A story that arrives within so many days of its dateline is today's. */
const FRESH_DAYS = 4;
/** Later than this after a dateline without a year, arrival says nothing about the year: it is an archive's. */
const RECENT_DAYS = 180;
/** A report tells of what happened in the weeks before. */
const REPORTED_DAYS = 31;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const MOST = 12;
const READ = 20_000;
const [BEFORE, AFTER] = [28, 12];

export interface DatelineYear {
  readonly year: number;
  readonly confidence: number;
}

/**
 * The year of a dateline that writes none, where nothing states the date of the article: that of arrival if the story arrives
 * within days; else that of a full date in its text that is the same day or lies in the weeks before; else that of arrival,
 * if it arrives within half a year or `isRightDay` vouches for that year. Null where the year would be a guess.
 */
export function yearOfDateline(
  month: number,
  day: number,
  text: string,
  receivedAt: string,
  isRightDay: (time: number) => boolean,
): DatelineYear | null {
  const arrival = Date.parse(receivedAt.slice(0, 10));
  const arrivalYear = new Date(arrival).getUTCFullYear();
  const inYear = (year: number): number => Date.UTC(year, month - 1, day);
  const latest = [arrivalYear + 1, arrivalYear, arrivalYear - 1].find((year) => inYear(year) <= arrival + 2 * DAY_MS);
  if (latest === undefined) return null;
  const age = (arrival - inYear(latest)) / DAY_MS;
  if (age <= FRESH_DAYS) return { year: latest, confidence: 60 };
  for (const date of fullDatesIn(text)) {
    const year = new Date(date).getUTCFullYear();
    const dated = [year, year + 1].find((one) => {
      const behind = (inYear(one) - date) / DAY_MS;
      return behind >= 0 && behind <= REPORTED_DAYS;
    });
    if (dated !== undefined && inYear(dated) <= arrival + 2 * DAY_MS) {
      return { year: dated, confidence: inYear(dated) === date ? 82 : 65 };
    }
  }
  return age <= RECENT_DAYS || isRightDay(inYear(latest)) ? { year: latest, confidence: 60 } : null;
}

/** The full dates of a text, in milliseconds since 1970, in its order. */
function fullDatesIn(text: string): readonly number[] {
  return [...text.slice(0, READ).matchAll(YEAR)].slice(0, MOST).flatMap(({ index }) => {
    const around = text.slice(Math.max(0, index - BEFORE), index + AFTER);
    const time = Date.parse(findDate(around)?.value.slice(0, 10) ?? '');
    return Number.isNaN(time) ? [] : [time];
  });
}
