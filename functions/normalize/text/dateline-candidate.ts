import type { DateCandidate, Dateline } from '#article/article.ts';
import { datelineDateParts } from './dateline-date.ts';
import { yearOfDateline } from './dateline-year.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKDAY = /\b(?:on|late|early|of|since)\s(sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/i;
const LEAD = 600;
/** What arrives so soon after its day is of that day, whatever weekday its lead looks ahead to. */
const FRESH_MS = 3 * 86_400_000;
/** Abbreviated states (`Okla.`, `W.Va.`, `MI`): there the month is written first. */
const AMERICAN = /^(?:\p{Lu}[\p{L}.]{0,6}\.|\p{Lu}{2})$/u;

/** What the date of a dateline says about the publication date, as a list of one or none. A year that is not written is
 * that of the nearest stated date; with none stated, see `yearOfDateline`; a weekday in the lead that speaks against it leaves no candidate. */
export function datelineCandidate(
  dateline: Dateline,
  [lead = '', ...rest]: readonly string[],
  stated: readonly DateCandidate[],
  receivedAt: string,
): readonly DateCandidate[] {
  const read = dateline.date === null ? null : datelineDateParts(dateline.date);
  if (dateline.date === null || read === null) return [];
  const american = read.eitherOrder && dateline.qualifiers.some((name) => AMERICAN.test(name));
  const parts = american ? { ...read, month: read.day, day: read.month } : read;
  const dated = stated.filter((candidate) => candidate.value.length >= 7);
  const anchor = dated.find((candidate) => candidate.role === 'published') ?? dated[0];
  const written = parts.year !== null;
  const near =
    anchor === undefined
      ? yearOfDateline(
          parts.month,
          parts.day,
          [lead, ...rest].join('\n\n'),
          receivedAt,
          (time) => weekdayFits(time, lead) === true,
        )
      : { year: yearNear(parts.month, parts.day, anchor.value), confidence: 88 };
  const year = parts.year ?? near?.year;
  if (year === undefined) return [];
  const value = `${String(year).padStart(4, '0')}-${String(parts.month).padStart(2, '0')}-${String(parts.day).padStart(2, '0')}`;
  const time = Date.parse(value);
  if (Number.isNaN(time) || new Date(time).getUTCDate() !== parts.day) return [];
  const fresh = Date.parse(receivedAt) - time < FRESH_MS;
  if (!written && anchor === undefined && !fresh && weekdayFits(time, lead) === false) return [];
  const confidence = read.eitherOrder && !american ? 65 : written ? 92 : (near?.confidence ?? 0);
  const start = lead.indexOf(dateline.date, dateline.start);
  return [
    {
      role: 'published',
      value,
      precision: 'day',
      basis: 'dateline',
      confidence,
      flag: null,
      in: 'text',
      text: dateline.date,
      start,
      end: start + dateline.date.length,
    },
  ];
}

/** The year in which month and day lie nearest to an anchor. */
function yearNear(month: number, day: number, anchor: string): number {
  const at = Date.parse(anchor.slice(0, 10).padEnd(10, '-01'));
  const base = Number(anchor.slice(0, 4));
  const distance = (year: number): number => Math.abs(Date.UTC(year, month - 1, day) - at);
  return [base - 1, base, base + 1].reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

/** News tells of the day itself or the day before; a weekday that is neither means another year. Null where no weekday is named. */
function weekdayFits(time: number, lead: string): boolean | null {
  const name = WEEKDAY.exec(lead.slice(0, LEAD))?.[1]?.toLowerCase();
  if (name === undefined) return null;
  const day = new Date(time).getUTCDay();
  const behind = (day - WEEKDAYS.indexOf(name) + 7) % 7;
  return behind <= 1 || behind === 6;
}
