import type { NormalizedArticle } from '#article/article.ts';

const MINUTE = 60_000;
const DAY = 1_440;
const CALENDAR = /^\d{4}(?:-\d{2}){0,2}$/;
const EARLIEST = Date.UTC(1600, 0, 1) / MINUTE;

/** First and last minute that a date of this precision can mean, or null when it cannot be read. */
function spanOf(value: string, precision: string | null): readonly [number, number] | null {
  const start = Date.parse(CALENDAR.test(value) ? value : value.length === 16 ? `${value}Z` : value) / MINUTE;
  if (!Number.isFinite(start)) return null;
  const length = precision === 'day' ? DAY : precision === 'month' ? 31 * DAY : precision === 'year' ? 366 * DAY : 1;
  return [Math.floor(start), Math.floor(start) + length - 1];
}

/** When an article counts as published, for order and windows: minutes since 1970. An exact time is itself. A day (month,
 * year) means the whole of it: the arrival, if it fell into it, else its middle. No date, or one more than a day after the
 * arrival, counts as the arrival. Dates long past stand: archives are loaded years later and keep their windows. */
export function publishedMinute(
  article: Pick<NormalizedArticle, 'datePublished' | 'datePrecision' | 'provenance'>,
): number {
  const received = Math.floor(Date.parse(article.provenance.receivedAt) / MINUTE);
  const arrival = Number.isFinite(received) ? Math.max(0, received) : 0;
  const span = article.datePublished === null ? null : spanOf(article.datePublished, article.datePrecision);
  if (span === null || span[0] > arrival + DAY || span[0] < EARLIEST) return arrival;
  const [first, last] = span;
  if (last - first < 2) return Math.max(0, first);
  return Math.max(0, arrival >= first && arrival <= last ? arrival : Math.floor((first + last) / 2));
}
