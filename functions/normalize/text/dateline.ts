import type { Dateline } from '#article/article.ts';
import { bracketedDateline } from './dateline-brackets.ts';
import { readDashedDate, readDatelineDate } from './dateline-date.ts';
import { type DatelineFront, readFronts, readLetters } from './dateline-front.ts';
import { type PlacesRead, readPlaces, readQualifiers } from './dateline-place.ts';
import { reportsBehindStop } from './dateline-stop.ts';
import { MONTHS, NEWS_AGENCIES, NOT_FIRST, NOT_LAST, NOT_PLACES, PLACES_NEVERTHELESS } from './dateline-words.ts';

const SPACES = /\s+/;

const AGENCY_PARTS = /\s+[-–—]+\s+|,\s+(?=[A-Z][a-z]{2})|\s(?=\d{1,2}\/\d{1,2}(?:\/\d{4})?$)/;
/** `(/ritzau/)`. */
const SLASHES = /^\/(.+)\/$/;

/** `(Reuters)`, `/TASS/`, `(Marketwire - December 23, 2010)`, `/PRNewswire-USNewswire/`, `[ANI]`. */
const AGENCY = /[\s,.]{0,3}(?:--|[-–—])?\s?(?:\(([^()\n]{2,60})\)|\/(\p{L}[\p{L}\d .&'-]{1,40})\/|\[([A-Z]{2,6})\])/uy;
/** `, Kyodo -`, ` — РИА Новости.`: known agencies also stand without brackets. */
const BARE_AGENCY =
  /(?:[,.]\s|\s?[—–-]\s|\s\/\s|\s)(\p{Ll}?\p{Lu}[\p{L}\d]{1,14}(?:\.\p{L}{2,3}){0,2}(?:[ -]\p{Lu}[\p{L}\d]{1,14}){0,2})(?=\s?(?:--|[-–—:]|\.[\s-])|,\s\p{Lu}\p{Ll}{1,20}\s\p{Lu}\p{Ll}{1,20}\.\s)/uy;
/** `РИА Новости, Анна Петрова. `, `(AA) - ANNE LEE - `: the reporter behind the agency. */
const REPORTER =
  /,\s\p{Lu}\p{Ll}{1,20}(?:\s\p{Lu}\p{Ll}{1,20}){1,2}(?=\.\s)|\s-\s\p{Lu}{2,20}(?:\s\p{Lu}{2,20}){1,2}(?:\/\p{Lu}{2,20}(?:\s\p{Lu}{2,20}){1,2}){0,2}(?=\s-\s)/uy;
const WITH_REPORTER = /^(?:РИА Новости|ТАСС|Интерфакс|AA|DHA|İHA)$/u;
/** `Kampala, Uganda | THE INDEPENDENT | …`. */
const BETWEEN_BARS = /\s\|\s(\p{Lu}[\p{Lu}\d.&'-]{1,14}(?: [\p{Lu}\d.&'-]{2,14}){0,3})(?=\s\|\s)/uy;
const MARK =
  /\s{0,2}(?:\.?\s?(?:--+|—|–|―)|\.-|\s_(?=\s)|\s-(?=\s)|-(?=\s)|(?<=[)/]\s?)-(?=\p{Lu})|:(?!\/)|\||\s=(?=\s)|(?<=\));(?=\s)|\.(?=\s))/uy;
const PROSE = /\s{0,3}(?:["'“”‘’«„¿¡([]{0,3}(?:[\p{Lu}\p{Lt}\p{Lo}\d$€£#@]|(?:al|el|de|d'|d’|iP|e[A-Z])))/uy;
const LOWER_PROSE = /\s{0,3}["'“”‘’«„([]{0,3}\p{Ll}/uy;
const SPACE_AFTER = /[\s"“]/;
const AGENCY_WORDS =
  /^(?:[\p{Lu}\d][\p{L}\d.&'’-]{0,20}|[a-z]{2,4}(?:-[a-zA-Z]{2,6})?|of|and|the|for|by)(?:[\s/-]{1,3}(?:[\p{Lu}\d][\p{L}\d.&'’-]{0,20}|of|and|the|for|de|news|com)|\/[a-z]{2,5})*$/u;
const NEXT_CAPITALIZED = /\s{1,2}["“‘'(]?\p{Lu}[\p{Ll}'’]/uy;
const NEXT_ARTICLE = /\s{1,2}["“‘'(]?(?:\p{Lu}[\p{Ll}'’]|A\s)/uy;

/**
 * The dateline that begins at `from`, or null: `[(AGENCY) -|date,|date (AGENCY)|(AGENCY) date,] PLACE[/PLACE…][, QUAL…|(DISTRICT)|[COUNTRY]] [, date] [(AGENCY)|/AGENCY/] [mark]`,
 * the forms of AP, Reuters, AFP, dpa, EFE, ANSA, Xinhua, Yonhap, Kyodo, PTI, ANI, APP, TASS, Interfax, South Asian papers, local TV and
 * press-release wires. `strong` forms carry an agency, or capitals with a dash or a date, or a date and a mark; the others
 * (`Karachi: …`, `LONDON The government …`) are `weak`: they hold only if the place is one. `ABOARD …` is a dateline without a place.
 * `start` and `end` are UTF-16 units into the paragraph given, `text` is the slice between them.
 * Each part is read once, from left to right: linear time.
 */
export function datelineAt(text: string, from: number): Dateline | null {
  for (const front of readFronts(text, from)) {
    const found = read(text, from, front, false) ?? read(text, from, front, true) ?? withoutPlace(text, from, front);
    if (found === null) continue;
    return found.date === null && found.agency === null ? (behindLetters(text, from) ?? found) : found;
  }
  const bracketed = bracketedDateline(text, from);
  return bracketed === null || bracketed.places.some(isNoPlace) ? null : bracketed;
}

/** `KOKX - TULSA, Jan 9 - `: letters that no list knows are an agency where a place and a day follow. */
function behindLetters(text: string, from: number): Dateline | null {
  const front = readLetters(text, from);
  const found = front === null ? null : read(text, from, front, false);
  return found === null || found.date === null || found.strength === 'weak' ? null : found;
}

function read(text: string, from: number, front: DatelineFront, oneWord: boolean): Dateline | null {
  const places = readPlaces(text, front.end);
  if (places === null || isMonth(places, text)) return null;
  const qualifiers = readQualifiers(text, places.end, oneWord);
  let at = qualifiers.end;
  let date = front.date ?? readDatelineDate(text, at) ?? readDashedDate(text, at);
  at = Math.max(at, date?.end ?? at + (date === null ? (matchAt(DAY_ALONE, text, at)?.[0].length ?? 0) : 0));
  const agency = readAgency(text, at, date !== null);
  at = withReporter(text, agency?.name ?? '', agency?.end ?? at);
  date ??= readDatelineDate(text, at) ?? agency?.date ?? null;
  at = Math.max(at, date?.end ?? 0);
  const mark = matchAt(MARK, text, at);
  const end = mark === null ? at : at + mark[0].length;
  const named = withoutReporter(places, agency?.name ?? '');
  const found = {
    ...named,
    agency: agency?.name ?? front.agency,
    date: date?.text ?? null,
    mark: mark === null ? '' : mark[0].trim(),
    qualified: qualifiers.names.length > 0,
  };
  const strength = isClosed(front, found, text, end) ? strengthOf(found, text, end) : null;
  if (strength === null) return null;
  const aboard = named.names[0]?.toUpperCase().startsWith('ABOARD ') ?? false;
  return {
    text: text.slice(from, end),
    places: aboard ? [] : named.names,
    qualifiers: qualifiers.names,
    agency: found.agency,
    date: found.date,
    start: from,
    end,
    strength,
  };
}

/** `MADRID, 12 (EUROPA PRESS)`: a day without its month says no date. */
const DAY_ALONE = /,\s\d{1,2}(?=\s\(\p{Lu})/uy;

/** `(KOKX) Jan. 9 …`: a month, not a place. */
function isMonth({ names: [name = ''], end }: PlacesRead, text: string): boolean {
  return MONTHS.has(name.toLowerCase()) && matchAt(DAY_BEHIND, text, end) !== null;
}

const DAY_BEHIND = /\.?\s\d/y;

/** Behind a day and an agency, and behind an agency without brackets, what looks like a place may begin the sentence unless a mark closes it. */
function isClosed(front: DatelineFront, { mark, date, upper }: Parts, text: string, end: number): boolean {
  if (front.agency === null || (front.date === null && !front.bare)) return true;
  // `March 4 (Reuters) - Nordbank Asa:`: of whom the alert is.
  if (front.date !== null && !upper && mark === ':' && front.gap.trim() !== '') return false;
  const closed = mark !== '' && matchAt(PROSE, text, end) !== null;
  return closed && (date !== null || !front.gap.startsWith(',') || front.agency.includes('.'));
}

/** `March 12 (Reuters) - A truck …`, `(sda) In Ulm …`: a day and an agency alone make a dateline, of no place, and so does an agency that is known. */
function withoutPlace(text: string, from: number, { agency, date, end, gap, bare }: DatelineFront): Dateline | null {
  if (agency === null) return null;
  const marked = gap.trim() !== '' && gap.trim() !== ',';
  // `(sda) In Ulm …`: an agency that is known opens alone.
  if (date === null ? bare || !NEWS_AGENCIES.has(agency.toLowerCase()) : !marked) return null;
  if (end >= text.length || matchAt(PROSE, text, end) === null) return null;
  const written = text.slice(from, end).trimEnd();
  const places = { places: [], qualifiers: [] };
  return {
    text: written,
    ...places,
    agency,
    date: date?.text ?? null,
    start: from,
    end: from + written.length,
    strength: 'strong',
  };
}

function withReporter(text: string, agency: string, at: number): number {
  return at + (WITH_REPORTER.test(agency) ? (matchAt(REPORTER, text, at)?.[0].length ?? 0) : 0);
}

/** `Ayşe DEMİR/ANKARA, (DHA)-`: the reporter in front of the town. */
function withoutReporter({ names, upper }: PlacesRead, agency: string): Pick<PlacesRead, 'names' | 'upper'> {
  const [first = '', ...rest] = names;
  const reporter = WITH_REPORTER.test(agency) && rest.length > 0 && PERSON.test(first);
  return reporter ? { names: rest, upper: true } : { names, upper };
}

const PERSON = /^(?:\p{Lu}\p{Ll}+\s){1,2}\p{Lu}{2,}$/u;
const BEFORE_TOWN = /^((?:\p{Lu}\p{Ll}+\s){1,2}\p{Lu}{2,})\//u;

/** The reporter that a dateline names, as written; null for none. */
export function reporterIn({ text, agency }: Dateline): string | null {
  if (agency === null || !WITH_REPORTER.test(agency)) return null;
  const at = text.indexOf(agency) + agency.length;
  return BEFORE_TOWN.exec(text)?.[1] ?? NAMED.exec(text.slice(at))?.[1] ?? null;
}

const NAMED = /^\)?(?:,|\s-)\s(\p{Lu}[\p{L}/ ]{4,80}?)(?:\.|\s-)$/u;

interface Parts {
  readonly names: readonly string[];
  readonly upper: boolean;
  readonly agency: string | null;
  readonly date: string | null;
  readonly mark: string;
  readonly qualified: boolean;
}

/** How far the form alone vouches for a dateline; null if it is none. */
function strengthOf(parts: Parts, text: string, end: number): 'strong' | 'weak' | null {
  if (end >= text.length || parts.names.some(isNoPlace)) return null;
  const prose = matchAt(PROSE, text, end) !== null;
  if (parts.agency !== null) {
    return prose || (parts.mark !== '' && matchAt(LOWER_PROSE, text, end) !== null) ? 'strong' : null;
  }
  if (!prose) return null;
  return parts.date === null ? undatedStrength(parts, text, end) : datedStrength(parts, text, end);
}

function isNoPlace(name: string): boolean {
  const lower = name.toLowerCase();
  const words = lower.split(' ');
  if (PLACES_NEVERTHELESS.test(lower)) return false;
  return (
    NOT_PLACES.has(lower) ||
    NEWS_AGENCIES.has(lower) ||
    NOT_FIRST.has(words[0] ?? '') ||
    NOT_LAST.has(words.at(-1) ?? '')
  );
}

function datedStrength(parts: Parts, text: string, end: number): 'strong' | 'weak' | null {
  if (parts.mark === '.') return 'weak';
  if (parts.upper || parts.mark !== '') return 'strong';
  return matchAt(NEXT_ARTICLE, text, end) === null ? null : 'weak';
}

function undatedStrength(parts: Parts, text: string, end: number): 'strong' | 'weak' | null {
  if (matchAt(SOME_WORDS, text.slice(end, end + FEW), 0) === null) return null;
  // `Malmö. Ett lager brann ner …`: the gazetteer and the language must agree.
  if (parts.mark === '.') return isTownAlone(parts) && reportsBehindStop(text, end) ? 'weak' : null;
  const dash = parts.mark !== '' && parts.mark !== ':' && parts.mark !== '|';
  // `TPO - Một …`, `GOA – …`: three letters are a paper as often as a place, which the gazetteer tells.
  if (parts.upper && dash)
    return parts.names.length === 1 && (parts.names[0]?.length ?? 0) < 4 && !parts.qualified ? 'weak' : 'strong';
  // `Anglo-American`, `Trump–Kim`: a dash without a space is none.
  if (dash && !SPACE_AFTER.test(text[end] ?? '')) return null;
  if (parts.mark !== '') return 'weak';
  // `Nairobi` on a line of its own over the prose.
  if (text[end] === '\n') return 'weak';
  return parts.upper && isBareForm(parts, text, end) ? 'weak' : null;
}

/** No headline: one name of three words at most. */
function isTownAlone({ names: [name = '', another] }: Parts): boolean {
  return another === undefined && name.split(SPACES).length <= 3;
}

/** `GEMPA - 16.2.`: behind a dateline prose begins, of three words at least. */
const SOME_WORDS = /[^\p{L}]{0,40}(?:\p{L}[\p{L}\p{M}'’]*[^\p{L}]{1,40}){2}\p{L}|[^\p{L}]{0,40}\p{Lo}/uy;
const FEW = 160;

/** `LONDON The government …`, `FRANKFORT, Kentucky A sentence …`: scraped copy that lost its marks. */
function isBareForm(parts: Parts, text: string, end: number): boolean {
  const letters = parts.names.join('').replaceAll(/[^\p{L}]/gu, '').length;
  return letters > 3 && matchAt(parts.qualified ? NEXT_ARTICLE : NEXT_CAPITALIZED, text, end) !== null;
}

function readAgency(text: string, at: number, dated: boolean) {
  const match = matchAt(AGENCY, text, at);
  if (match === null) return readBareAgency(text, at, dated);
  const inside = (match[1] ?? match[2] ?? match[3] ?? '').replace(SLASHES, '$1').trim();
  const [head = '', ...tail] = inside.split(AGENCY_PARTS);
  if (!(AGENCY_WORDS.test(head) || NEWS_AGENCIES.has(head.toLowerCase())) || head.split(SPACES).length > 5) return null;
  const stated = tail.length === 0 ? null : readDatelineDate(`, ${tail.join(', ')} (`, 0);
  const end = at + match[0].length;
  return { name: head, end, date: stated === null ? null : { text: stated.text, end } };
}

/** Behind a day, and between bars, the letters of an agency need not be known (`ACCRA, March 11, GNA – …`). */
function readBareAgency(text: string, at: number, dated: boolean) {
  const between = matchAt(BETWEEN_BARS, text, at);
  if (between !== null) return { name: between[1] ?? '', end: at + between[0].length, date: null };
  const match = matchAt(BARE_AGENCY, text, at);
  const name = match?.[1] ?? '';
  return match === null || !(NEWS_AGENCIES.has(name.toLowerCase()) || (dated && LETTERS.test(name)))
    ? null
    : { name, end: at + match[0].length, date: null };
}

const LETTERS = /^\p{Lu}{2,5}$/u;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
