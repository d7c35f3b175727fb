import type { Dateline } from '#article/article.ts';
import { readDatelineDate } from './dateline-date.ts';
import { type PlacesRead, readPlaces, readQualifiers } from './dateline-place.ts';

const OPEN = /[([]/y;
const CLOSE = /\s?[)\]]/y;
const MARK = /\s?(?:--|[-–—:])(?=\s)/y;
const PROSE = /\s{1,2}["'“‘«„¿¡]{0,2}(?:\p{Lu}|\p{Lo}|\d)/uy;

/**
 * A dateline in brackets of its own, which organizations and small agencies write: `(Tokyo, 12th March) …`, `[Monrovia, March 12, 2024] …`,
 * `(Nairobi) – …`. Always `weak`: the gazetteer must know the place. Without a day a mark must follow. Null for anything else.
 */
export function bracketedDateline(text: string, from: number): Dateline | null {
  if (matchAt(OPEN, text, from) === null) return null;
  const places = readPlaces(text, from + 1);
  if (places === null) return null;
  const qualifiers = readQualifiers(text, places.end, false);
  const date = readDatelineDate(text, qualifiers.end);
  // The reader of days takes the bracket behind one.
  const inside = date?.end ?? qualifiers.end;
  const closed = CLOSED.test(text.slice(from, inside)) ? inside : closeAt(text, inside);
  if (closed === -1) return null;
  const mark = matchAt(MARK, text, closed)?.[0] ?? '';
  const end = closed + mark.length;
  if ((date === null && mark === '') || matchAt(PROSE, text, end) === null) return null;
  return datelineOf(text.slice(from, end), places, qualifiers.names, date?.text ?? null, from);
}

const CLOSED = /[)\]]$/;

function closeAt(text: string, at: number): number {
  const close = matchAt(CLOSE, text, at);
  return close === null ? -1 : at + close[0].length;
}

function datelineOf(
  text: string,
  { names }: PlacesRead,
  qualifiers: readonly string[],
  date: string | null,
  start: number,
): Dateline {
  const rest = { qualifiers, agency: null, date, start, end: start + text.length, strength: 'weak' } as const;
  return { text, places: names, ...rest };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
