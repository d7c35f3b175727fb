import type { Article } from '#article/article.ts';

const CALENDAR = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;
const DAY = /^\d{4}-\d{2}-\d{2}/;

type Dated = Pick<Article, 'datePublished' | 'datePrecision'> & {
  readonly provenance: { readonly receivedAt: string };
};

/**
 * The `<published>` part of a sort key: text whose order is the order of time.
 * An instant becomes UTC with seconds (`2023-02-17T05:00:00Z`); a local time whose zone is unknown stays as printed and
 * sorts as if it were UTC; a day, month or year stays what it is and so sorts before every time inside it (newest first:
 * after them); an absent or unreadable date gives the time of arrival in UTC.
 */
export function publishedSortPart(article: Dated): string {
  const value = article.datePublished;
  if (value === null) return utcSeconds(article.provenance.receivedAt);
  if (CALENDAR.test(value) || LOCAL_TIME.test(value)) return value;
  const time = Date.parse(value);
  return Number.isNaN(time) ? utcSeconds(article.provenance.receivedAt) : utcSeconds(value);
}

/** The calendar day under which an article is filed: the date as printed, in its own zone. Without a day (month, year or
 * nothing known), the UTC day on which it arrived. */
export function calendarDay(article: Dated): string {
  return DAY.exec(article.datePublished ?? '')?.[0] ?? utcSeconds(article.provenance.receivedAt).slice(0, 10);
}

function utcSeconds(value: string): string {
  const time = Date.parse(value);
  if (Number.isNaN(time)) return '0000';
  const iso = new Date(time).toISOString();
  // Years beyond 9999 or before 0 are written with a sign and six digits: out of order as text, and no date of news.
  return iso.length === 24 ? `${iso.slice(0, 19)}Z` : '0000';
}
