import { type DatelineDate, readDatelineDate, readLeadingDate } from './dateline-date.ts';
import { NEWS_AGENCIES } from './dateline-words.ts';

/** What stands in front of the place of a dateline: an agency, a day, both in either order, or nothing. */
export interface DatelineFront {
  readonly agency: string | null;
  readonly date: DatelineDate | null;
  readonly end: number;
  /** The agency stands without brackets. */
  readonly bare: boolean;
  /** What parts it from what follows: blanks, a comma, a dash. */
  readonly gap: string;
}

/** `(ANSA) - `, `(dpa) `, `[ANI] `, `/TASS/ `: an agency in brackets. */
const BRACKETED = /[\s.]{0,2}(?:\(([^()\n]{2,40})\)|\[([^[\]\n]{2,20})\]|\/(\p{L}[\p{L}\d .&'-]{1,30})\/)/uy;
/** `AFP - `, `ANTARA – `: without brackets. */
const BARE = /(\p{Lu}[\p{L}\d]{1,14}(?:\.\p{L}{2,3})?(?: \p{Lu}[\p{L}\d]{1,14})?)(?=\s?(?:--|[-–—|])\s|,\s)/uy;
const GAP = /[,.]?\s{0,2}(?:(?:--+|[-–—―|:])\s?)?/y;
const WORD = "[\\p{Lu}\\d][\\p{L}\\d.&'’-]{0,20}";
const NAME = new RegExp(`^${WORD}(?:[\\s/-]{1,3}(?:${WORD}|of|and|the|for|de|news|com)){0,4}$`, 'u');
const LETTERS = /^\p{Lu}{3,5}$/u;
const DIGIT = /\d/y;
const YEAR = /(?:19|20)\d{2}/;
/** `(LEAD)` and `(UPDATE)` are marks of the wire, `(Tuesday)`, `(Day 12)` and `(AP Photo)` no agencies. */
const NO_AGENCY =
  /^(?:(?:\d?(?:ST|ND|RD|TH)? ?LEAD|\d(?:ST|ND|RD|TH) LD|LD|URGENT|UPDATED?|CORRECTED|EXCLUSIVE|ANALYSIS|FOCUS|FEATURE|YEARENDER|INTERVIEW|COLUMN|EDITORIAL|PHOTO|VIDEO|NEWS ?FOCUS|Day|Week|Part|Chapter|Local|Live|Night|Morning|Evening|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![\p{L}\p{M}])|[\d .]+$)|\b(?:photos?|time|file|archive)$/iu;

/** The fronts that may be read at `from`, the longest first; the last is that of no front at all. */
export function readFronts(text: string, from: number): readonly DatelineFront[] {
  const none: DatelineFront = { agency: null, date: null, end: from, bare: false, gap: '' };
  const found = [dateThenAgency(text, from), ...agencyThenDate(text, from), dateAlone(text, from)];
  return [...found.filter((front) => front !== null), none];
}

/** `KOKX - `: letters that no list knows, which may also be a place; null for any other words. */
export function readLetters(text: string, from: number): DatelineFront | null {
  const name = bareAt(text, from);
  const front = name === null || !LETTERS.test(name) ? null : behind(text, bare(name, from), null, from + name.length);
  return front === null || front.gap.startsWith(',') ? null : front;
}

/** `Jan 9, 2024 (KOKX) `, `12 марта 2024 г. (ТАСС) — `. */
function dateThenAgency(text: string, from: number): DatelineFront | null {
  const date = readDatelineDate(text, from);
  const agency = date === null ? null : bracketedAt(text, date.end);
  return date === null || agency === null ? null : behind(text, agency, date, agency.end);
}

/** `(KOKX) Jan. 9, 2024, `, `(ANSA) - `, `AFP - `. */
function agencyThenDate(text: string, from: number): readonly DatelineFront[] {
  const agency = bracketedAt(text, from) ?? knownAt(text, from);
  if (agency === null) return [];
  const alone = behind(text, agency, null, agency.end);
  const date = readDatelineDate(text, alone.end);
  return date === null ? [alone] : [behind(text, agency, date, date.end), alone];
}

/** `04.04.2024, `, `March 4, 2024 - `: with the year, where the month is written first. */
function dateAlone(text: string, from: number): DatelineFront | null {
  const date = readLeadingDate(text, from);
  if (date === null) return null;
  DIGIT.lastIndex = from;
  return DIGIT.test(text) || YEAR.test(date.text) ? { agency: null, date, end: date.end, bare: false, gap: '' } : null;
}

interface Agency {
  readonly name: string;
  readonly bare: boolean;
  readonly end: number;
}

const bare = (name: string, at: number): Agency => ({ name, bare: true, end: at + name.length });

function behind(text: string, agency: Agency, date: DatelineDate | null, at: number): DatelineFront {
  GAP.lastIndex = at;
  const gap = GAP.exec(text)?.[0] ?? '';
  return { agency: agency.name, date, end: at + gap.length, bare: agency.bare, gap };
}

function bracketedAt(text: string, at: number): Agency | null {
  BRACKETED.lastIndex = at;
  const match = BRACKETED.exec(text);
  const name = (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
  if (match === null || !isBracketedAgency(name)) return null;
  return { name, bare: false, end: at + match[0].length };
}

/** Whether what stands in brackets beside a day can be who wrote it: a known agency, or a name of few words that is no weekday, part, genre or picture. */
export function isBracketedAgency(name: string): boolean {
  return NEWS_AGENCIES.has(name.toLowerCase()) || (NAME.test(name) && !NO_AGENCY.test(name));
}

function knownAt(text: string, at: number): Agency | null {
  const name = bareAt(text, at);
  return name === null || !NEWS_AGENCIES.has(name.toLowerCase()) ? null : bare(name, at);
}

function bareAt(text: string, at: number): string | null {
  BARE.lastIndex = at;
  return BARE.exec(text)?.[1] ?? null;
}
