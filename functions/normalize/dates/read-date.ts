import type { DatePrecision } from '#article/article.ts';
import { monthOf } from './month-names.ts';
import { offsetOf } from './zones.ts';

/** A date read from a wording: no more precise than the wording, the zone as written. */
export interface ReadDate {
  readonly value: string;
  readonly precision: DatePrecision;
  /** UTF-16 units into the wording. */
  readonly start: number;
  readonly end: number;
}

interface Hints {
  readonly language?: string | null;
  /** Order of `04/05/2023` where the numbers do not tell. Default: day first, but month first for en-US. */
  readonly monthFirst?: boolean;
}

const TIME =
  '(?:[T\\s,|•·\\-–—@/(]{0,4}(?:at|um|a las|a les|às|as|à|alle ore|alle|ore|kl\\.?|klo|om|o godz\\.|godz\\.|la|в|о|o|u|στις|saat)?\\s{0,2}(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?\\s?(a\\.?m\\.?|p\\.?m\\.?)?\\s{0,2}\\(?(Z\\b|(?:UTC|GMT)?\\s?[+\\-−]\\d{1,2}:?(?:\\d{2})?(?!\\d)|[A-Z]{2,4}\\b|МСК)?)?';
const WORD = '([\\p{L}\\p{M}][\\p{L}\\p{M}.]{1,14}?)';
const PATTERNS: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: 'ymd', pattern: new RegExp(`(?<![\\d.])(\\d{4})([\\-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)\\.?${TIME}`, 'iu') },
  {
    kind: 'cjk-clock',
    pattern:
      /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]\s{0,2}(?:[（(][^)）]{1,4}[)）]|[\p{Script=Han}\p{Script=Hangul}]{3})?\s{0,2}(?:(午前|上午|凌晨|早上|오전)|(午後|下午|晚上|夜|오후))?\s?(\d{1,2})\s?[時时點点시]\s?(?:(\d{1,2})\s?[分분])?/u,
  },
  {
    kind: 'cjk',
    pattern: new RegExp(
      `(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]?(?:\\s{0,2}(?:[（(][^)）]{1,4}[)）]|[\\p{Script=Han}\\p{Script=Hangul}]{1,4}))?${TIME}`,
      'iu',
    ),
  },
  {
    kind: 'dmy-name',
    pattern: new RegExp(
      `(?<![\\d/.:])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.|-го)?[\\s,.\\-/]{0,3}(?:de |d'|of |den |ta |de l')?${WORD}[.,]?[\\s,.\\-/’']{1,3}(?:de |del |of )?(\\d{4}|\\d{2}(?=\\s|$))(?!\\d)(?:\\.?\\s?(?:г\\.?|р\\.?|року|года|година|године|godine|roku|r\\.)(?![\\p{L}\\p{M}])|\\.(?=\\su\\s\\d))?${TIME}`,
      'iu',
    ),
  },
  {
    kind: 'mdy-name',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}])${WORD}[.,]?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d),?\\s{0,2}(\\d{4})(?!\\d)${TIME}`,
      'iu',
    ),
  },
  {
    kind: 'ymd-name',
    pattern: new RegExp(
      `(?<!\\d)(\\d{4})[.,]?\\s{1,2}(?:m\\. |gada )?${WORD}\\.?\\s{1,2}(\\d{1,2})(?!\\d)\\.?${TIME}`,
      'iu',
    ),
  },
  {
    kind: 'dmy',
    pattern: new RegExp(
      `(?<![\\d./-])(\\d{1,2})\\s?([./\\-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?![\\d.]\\d|\\d)${TIME}`,
      'iu',
    ),
  },
];
const VIETNAMESE = /(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})/iu;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T\s-]?(\d{2}):?(\d{2}):?(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
const MACHINE =
  /^[\s"']*(\d{4})-(\d{2})-(\d{2})(?:(?:T|\s+|t)(\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d{1,9})?))?\s*(Z|z|UTC|GMT|[+\-−]\d{1,2}:?\d{0,2}|[A-Z]{3,4})?)?/;
const RFC =
  /^[\s"']*(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})[\s-](\p{L}{3,12})\.?[\s-](\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[A-Z]{1,5})?/u;
const SCRIPT = /^\s*\p{L}{3}\s+(\p{L}{3})\s+(\d{1,2})\s+(\d{4})\s+(\d{2}):(\d{2}):(\d{2})\s*(?:GMT|UTC)?([+-]\d{4})?/u;
const UNIX =
  /^\s*(?:[A-Z][a-z]{2}\s+)?([A-Z][a-z]{2})\s+(\d{1,2})\s+(\d{1,2}):(\d{2}):(\d{2})\s+([A-Z]{3,4})\s+(\d{4})\s*$/;
const EPOCH = /^\s*(\d{10})(\d{3})?\s*$/;
const ISO_MONTH = /^\s*(\d{4})-(\d{2})\s*$/;
const LONGEST = 200;

/** The date that a machine-written value states (JSON-LD, meta, datetime, a format's field), or null. ISO 8601, RFC 822,
 * script dates, compact digits, Unix seconds (as UTC), else the forms of `findDates`. The zone stays as written; a value
 * without a zone is `minute`, one without a time is `day`. */
export function readDate(wording: string, hints: Hints = {}): ReadDate | null {
  const text = wording.slice(0, LONGEST);
  const whole = { start: 0, end: text.length };
  const machine = MACHINE.exec(text) ?? COMPACT.exec(text);
  if (machine !== null) {
    const [, y, m, d, hour, minute, second, zone] = machine;
    const read = compose(Number(y), Number(m), Number(d), hour, minute, second, undefined, zone);
    return read === null ? null : { ...read, ...whole };
  }
  const epoch = EPOCH.exec(text);
  if (epoch !== null) {
    const iso = new Date(Number(epoch[1]) * 1000).toISOString();
    return { value: `${iso.slice(0, 19)}Z`, precision: 'instant', ...whole };
  }
  const rfc = RFC.exec(text);
  const script = SCRIPT.exec(text);
  const unix = UNIX.exec(text);
  const fields =
    rfc !== null
      ? [rfc[3], rfc[2], rfc[1], rfc[4], rfc[5], rfc[6], rfc[7]]
      : script !== null
        ? [script[3], script[1], script[2], script[4], script[5], script[6], script[7]]
        : unix !== null
          ? [unix[7], unix[1], unix[2], unix[3], unix[4], unix[5], unix[6]]
          : null;
  if (fields !== null) {
    const month = monthOf(fields[1] ?? '', hints.language ?? null);
    const read =
      month === null
        ? null
        : compose(Number(fields[0]), month, Number(fields[2]), fields[3], fields[4], fields[5], undefined, fields[6]);
    if (read !== null) return { ...read, ...whole };
  }
  const bare = ISO_MONTH.exec(text);
  if (bare !== null && Number(bare[2]) >= 1 && Number(bare[2]) <= 12) {
    return { value: `${bare[1]}-${bare[2]}`, precision: 'month', ...whole };
  }
  return findDate(text, hints);
}

/** The first date with a year in a wording for people (month names of 45 languages, numeric forms, East Asian forms), or
 * null. Two-digit years are read as 20xx. Reads at most the first 200 characters. */
export function findDate(wording: string, hints: Hints = {}): ReadDate | null {
  const text = asciiDigits(wording.slice(0, LONGEST));
  let best: ReadDate | null = null;
  for (const { kind, pattern } of PATTERNS) {
    const found = pattern.exec(text);
    if (found === null || (best !== null && found.index >= best.start)) continue;
    const read = interpret(kind, found, hints);
    if (read !== null) best = { ...read, start: found.index, end: found.index + found[0].trimEnd().length };
  }
  const vietnamese = VIETNAMESE.exec(text);
  if (vietnamese !== null && (best === null || vietnamese.index < best.start)) {
    const read = compose(Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1]));
    if (read !== null) best = { ...read, start: vietnamese.index, end: vietnamese.index + vietnamese[0].length };
  }
  return best === null || best.precision !== 'day' ? best : withClockBefore(best, text);
}

/** `5:12am, 14 Oct 2021`, `6:15 PM EDT, October 13, 2023`, `342 PM MST Sun Jan 14 2018`: the clock stands in front of the day. */
const CLOCK_BEFORE =
  /(?<![\d.:/-])(\d{1,2}):?(?:(?<=:)|(?=\d{2}\s?[ap]))(\d{2})\s?([ap]\.?m\.?)?(?:\s\(?([A-Z]{2,4}|UTC[+-]\d{1,2})\)?)?,?\s{1,2}(?:on\s)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s)?$/i;

const OPENS = /(?:^|[:|,(]|\bat)\s{0,2}$/i;

function withClockBefore(day: ReadDate, text: string): ReadDate {
  const before = CLOCK_BEFORE.exec(text.slice(0, day.start));
  if (before === null) return day;
  // `They won 3:45 on …`: a bare pair of numbers is a clock only where the wording begins with it.
  if (before[3] === undefined && !OPENS.test(text.slice(0, before.index))) return day;
  const [year = 0, month = 0, date = 0] = day.value.split('-').map(Number);
  const read = compose(year, month, date, before[1], before[2], undefined, before[3], before[4]);
  return read === null || read.precision === 'day' ? day : { ...read, start: before.index, end: day.end };
}

function interpret(kind: string, found: RegExpExecArray, hints: Hints): Pick<ReadDate, 'value' | 'precision'> | null {
  const language = hints.language ?? null;
  switch (kind) {
    case 'ymd':
      return compose(Number(found[1]), Number(found[3]), Number(found[4]), ...time(found, 5));
    case 'cjk-clock':
      return compose(Number(found[1]), Number(found[2]), Number(found[3]), ...eastClock(found));
    case 'cjk':
      return compose(Number(found[1]), Number(found[2]), Number(found[3]), ...time(found, 4));
    case 'dmy-name':
      return named(found[3], found[2], found[1], found, 4, language);
    case 'mdy-name':
      return named(found[3], found[1], found[2], found, 4, language);
    case 'ymd-name':
      return named(found[1], found[2], found[3], found, 4, language);
    default: {
      const first = Number(found[1]);
      const second = Number(found[3]);
      const monthFirst =
        second > 12 || (first <= 12 && found[2] === '/' && (hints.monthFirst ?? language?.toLowerCase() === 'en-us'));
      const [day, month] = monthFirst ? [second, first] : [first, second];
      return compose(fullYear(found[4]), month, day, ...time(found, 5));
    }
  }
}

/** `午後2時5分`; an hour alone is no clock time to the minute, so the day is all that is stated. */
function eastClock(found: RegExpExecArray): TimeFields {
  const [, , , , morning, evening, hour, minute] = found;
  const half = evening !== undefined ? 'p' : morning !== undefined ? 'a' : undefined;
  return minute === undefined
    ? [undefined, undefined, undefined, undefined, undefined]
    : [hour, pad(minute), undefined, half, undefined];
}

function named(
  year: string | undefined,
  word: string | undefined,
  day: string | undefined,
  found: RegExpExecArray,
  at: number,
  language: string | null,
): Pick<ReadDate, 'value' | 'precision'> | null {
  const bare = (word ?? '').replace(TRAILING_DOT, '');
  const month = monthOf(bare, language);
  if (month === null) return null;
  return compose(fullYear(year), month, Number(day), ...time(found, at));
}

const TRAILING_DOT = /\.$/;

type TimeFields = [string | undefined, string | undefined, string | undefined, string | undefined, string | undefined];
const time = (found: RegExpExecArray, at: number): TimeFields => [
  found[at],
  found[at + 1],
  found[at + 2],
  found[at + 3],
  found[at + 4],
];

/** Two-digit years are of this century; Thai pages count from 543 BC. */
function fullYear(year: string | undefined): number {
  const value = Number(year);
  if (value < 100) return 2000 + value;
  return value >= 2530 && value < 2640 ? value - 543 : value;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const pad = (value: number | string): string => String(value).padStart(2, '0');
const PM = /^p/i;

function compose(
  year: number,
  month: number,
  day: number,
  hour?: string,
  minute?: string,
  second?: string,
  half?: string,
  zone?: string,
): Pick<ReadDate, 'value' | 'precision'> | null {
  if (year < 1600 || year > 2200 || month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] ?? 0)) return null;
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return null;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (hour === undefined || minute === undefined) return { value: date, precision: 'day' };
  const h = half === undefined ? Number(hour) : (Number(hour) % 12) + (PM.test(half) ? 12 : 0);
  if (h > 23 || Number(minute) > 59 || Number.parseInt(second ?? '0', 10) > 59)
    return { value: date, precision: 'day' };
  const clock = `${date}T${pad(h)}:${minute}${second === undefined ? '' : `:${seconds(second)}`}`;
  const offset = zone === undefined ? null : offsetOf(zone.replaceAll(' ', '').replace('−', '-'));
  return offset === null ? { value: clock, precision: 'minute' } : { value: clock + offset, precision: 'instant' };
}

/** Seconds with at most three decimals, none if they are zero. */
function seconds(second: string): string {
  const [whole, fraction] = second.replace(',', '.').split('.');
  const kept = (fraction ?? '').slice(0, 3);
  return Number(kept) === 0 ? (whole ?? '') : `${whole}.${kept.padEnd(3, '0')}`;
}

const OTHER_DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙]/gu;
const ZEROS = ['٠', '۰', '०', '০', '๐'].map((zero) => zero.charCodeAt(0));

/** Arabic-Indic, Persian, Devanagari, Bengali and Thai digits as ASCII: one unit each, so offsets stay. */
function asciiDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}
