import type { DateCandidate, NormalizedArticle } from '#article/article.ts';
import { type DayNumber, dayNumber, dayOf, isDay, isoDay, weekdayOf } from './calendar.ts';
import { tenseAt } from './tense.ts';
import { MONTH, monthOf, WEEKDAY, weekdayIn } from './words.ts';

/** The day of publication where the story was written, when that is another than the day of the instant in UTC. */
export interface LocalDay {
  readonly day: DayNumber;
  /** `date:text` (a date the page shows), `told` (a full date in a sentence of what has happened), `place` (the dateline's longitude). */
  readonly basis: string;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const UTC_INSTANT = /T(?!00:00(?::00(?:\.0+)?)?(?:Z|[+-]))[\d:.]+(?:Z|[+-]00:?00)$/;
const UTC = /(?:Z|[+-]00:?00)$/;
/** What readers see comes before what machines write: a day in metadata is often that of UTC too. */
const SEEN: readonly DateCandidate['basis'][] = ['header', 'dateline', 'text', 'time', 'url'];

/**
 * The local day of an article whose instant is given in UTC; null where nothing says that it differs (then the day of the instant holds), and where the
 * instant is midnight sharp, which states a day and no time. Evidence, in this order: another date of publication that states a day or an
 * offset; a past event told with a full date that UTC has not reached; the longitude of the dateline's place, if its clocks cannot show the day of UTC.
 * A day is refused that no zone (-12 to +14) has at the instant. `place` is where the dateline is, if known.
 */
export function localDay(
  article: NormalizedArticle,
  place: { readonly longitude: number | null } | null,
): LocalDay | null {
  const { datePublished } = article;
  if (datePublished === null || !UTC_INSTANT.test(datePublished)) return null;
  const instant = Date.parse(datePublished);
  if (Number.isNaN(instant)) return null;
  const utc = dayAt(instant, 0);
  const stated = statedDay(article.dateCandidates, instant);
  const found =
    stated ?? toldDay(article.text, instant, utc) ?? (article.dateline === null ? null : placeDay(place, instant));
  return found === null || found.day === utc ? null : found;
}

const dayAt = (instant: number, hours: number): DayNumber => Math.floor((instant + hours * HOUR_MS) / DAY_MS);

function isSomewhere(day: DayNumber, instant: number): boolean {
  return day >= dayAt(instant, -12) && day <= dayAt(instant, 14);
}

/** An offset of its own, else the first date that readers see. */
function statedDay(candidates: readonly DateCandidate[], instant: number): LocalDay | null {
  const published = candidates.filter(({ role, value, flag }) => {
    const day = dayOf(value);
    return role === 'published' && flag !== 'implausible' && day !== null && isSomewhere(day, instant);
  });
  const zoned = published.find(
    ({ precision, value }) =>
      precision === 'instant' && !UTC.test(value) && Math.abs(Date.parse(value) - instant) < DAY_MS / 2,
  );
  const seen = SEEN.map((basis) =>
    published.find((one) => one.basis === basis && (one.precision === 'day' || one.precision === 'minute')),
  ).find((one) => one !== undefined);
  const chosen = zoned ?? seen;
  const day = chosen === undefined ? null : dayOf(chosen.value);
  return chosen === undefined || day === null ? null : { day, basis: `date:${chosen.basis}` };
}

const FULL = new RegExp(
  `\\b(?<weekday>${WEEKDAY}),?\\s(?:(?<d1>\\d{1,2})\\s(?<m1>${MONTH})|(?<m2>${MONTH})\\s(?<d2>\\d{1,2})),?\\s(?<year>20\\d{2})\\b`,
  'g',
);

/** `on Sunday, 1 March 2020`, told as past while UTC still writes the 29th of February. */
function toldDay(text: string, instant: number, utc: DayNumber): LocalDay | null {
  if (!isSomewhere(utc + 1, instant)) return null;
  for (const match of text.matchAll(FULL)) {
    const { weekday = '', d1, m1, m2, d2, year } = match.groups ?? {};
    const [y, m, d] = [Number(year), monthOf(m1 ?? m2 ?? ''), Number(d1 ?? d2)];
    if (!isDay(y, m, d)) continue;
    const day = dayNumber(y, m, d);
    if (day !== utc + 1 || weekdayOf(day) !== weekdayIn(weekday)) continue;
    if (tenseAt(text, match.index, match.index + match[0].length) === 'past') return { day, basis: 'told' };
  }
  return null;
}

/** Clocks run from half an hour behind the sun to two hours before it (summer time, and zones drawn to the west). */
function placeDay(place: { readonly longitude: number | null } | null, instant: number): LocalDay | null {
  if (place === null || place.longitude === null) return null;
  const sun = place.longitude / 15;
  const day = dayAt(instant, sun - 0.5);
  return day === dayAt(instant, sun + 2) ? { day, basis: 'place' } : null;
}

/** The warning that says which day relative words were counted from, and why. */
export function localDayWarning({ day, basis }: LocalDay): string {
  return `local-day: ${isoDay(day)} by ${basis}`;
}
