import { MONTHS, NEWS_AGENCIES, PARTICLES } from './dateline-words.ts';

export interface PlacesRead {
  readonly names: readonly string[];
  /** Written in capitals throughout: the house style of most wires. */
  readonly upper: boolean;
  readonly end: number;
}

/** One word of a name: letters with inner apostrophes, hyphens and full stops (`ST.`, `L'AQUILA`, `Port-au-Prince`, `D.C.`). */
const WORD = /(?:\p{Lu}\.(?:\p{Lu}\.)*|[\p{L}\p{M}]+(?:['’ʻ`-][\p{L}\p{M}]+)*)/uy;
const UPPER_WORD = /^(?:(?:Mc|Mac|O'|O’)?[\p{Lu}\p{M}]+(?:['’ʻ`-](?:[\p{Lu}\p{M}]+|s|d))*|(?:\p{Lu}\.)+)$/u;
const TITLE_WORD = /^\p{Lu}/u;
const ABBREVIATED = /^(?:ST|STE|MT|FT|PT|St|Ste|Mt|Ft|Pt|Sto|Sta|Gral|Pto|Dr)$/;
const MOST_WORDS = 6;
/** A word is read so far: of one of three million letters the engine's stack is full. */
const LONGEST_WORD = 200;
const MOST_PLACES = 5;
const SEPARATOR = /\s?\/\s?|\s(?:&|and|et|und|y)\s(?=\p{Lu}{2})/uy;
const QUALIFIER_WORD = "\\p{Lu}(?:[\\p{L}\\p{M}.'’]|-(?=\\p{L})){1,20}";
const QUALIFIER = new RegExp(
  `,\\s{1,2}(\\p{Lu}\\.(?:\\s?\\p{Lu}\\p{Ll}{0,3}\\.){0,3}|${QUALIFIER_WORD}(?:\\s(?:(?:of|and|de|del|the|la|du|al)\\s)?${QUALIFIER_WORD}){0,4})`,
  'uy',
);
const ONE_WORD = new RegExp(`,\\s{1,2}(${QUALIFIER_WORD})`, 'uy');
const IN_BRACKETS =
  /\s\((\p{Lu}[\p{L}\p{M}.'’-]{2,20}(?:\s\p{Lu}[\p{L}\p{M}.'’-]{1,20}){0,2})\)(?=,|\s?\[)|\s?\[(\p{Lu}[\p{L}\p{M}.\s'’-]{1,40})\]/uy;
/** `Innsbruck, Austria CNN —`. */
const AGENCY_BEHIND = /(?<=\S)\s\p{Lu}{2,7}$/u;
const STEM = /[\s.]/;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** The place or places at `at`: capitals (`NEW DELHI`, `BEIJING/SEOUL`) or title case (`Rio de Janeiro`), at most six words each. */
export function readPlaces(text: string, at: number): PlacesRead | null {
  const first = readName(text, at, null);
  if (first === null) return null;
  const names = [first.name];
  let end = first.end;
  while (names.length < MOST_PLACES) {
    SEPARATOR.lastIndex = end;
    const separator = SEPARATOR.exec(text);
    if (separator === null) break;
    const next = readName(text, end + separator[0].length, first.upper);
    if (next === null || NEWS_AGENCIES.has(next.name.toLowerCase())) break;
    names.push(next.name);
    end = next.end;
  }
  return { names, upper: first.upper, end };
}

function readName(text: string, at: number, upperWanted: boolean | null) {
  let end = at;
  let upper = upperWanted;
  let words = 0;
  let next = at;
  let joined = false;
  while (words < MOST_WORDS && next !== -1) {
    const word = wordAt(text, next);
    if (word === null) break;
    const after = next + word.length;
    if (words > 0 && PARTICLES.has(word)) {
      next = afterSpace(text, after);
      joined = true;
      continue;
    }
    const isUpper = UPPER_WORD.test(word) && word.length > 1;
    if (!TITLE_WORD.test(word) || !(joined || belongs(word, isUpper, upper, words))) break;
    upper ??= isUpper;
    joined = false;
    words++;
    end = text[after] === '.' && ABBREVIATED.test(word) ? after + 1 : after;
    next = afterSpace(text, end);
  }
  return words === 0 || end - at < 2 ? null : { name: text.slice(at, end), end, upper: upper ?? false };
}

/** What a particle joins belongs whatever it is (`Rio de Janeiro`, which is also a month).
 * A name in capitals goes on in capitals; one in title case ends at a month or at a word in capitals. */
function belongs(word: string, isUpper: boolean, upper: boolean | null, words: number): boolean {
  if (upper === true) return isUpper;
  return words === 0 || !(MONTHS.has(word.toLowerCase()) || (isUpper && word.length > 3 && !word.includes('.')));
}

function wordAt(text: string, at: number): string | null {
  WORD.lastIndex = 0;
  return WORD.exec(text.slice(at, at + LONGEST_WORD))?.[0] ?? null;
}

function afterSpace(text: string, at: number): number {
  return text[at] === ' ' && text[at + 1] !== ' ' ? at + 1 : -1;
}

/** `, Pakistan`, `, Calif.`, ` (Sitapur),`, ` [India]`: what narrows the place down. A month is no qualifier.
 * `oneWord`: the marks behind it are lost, so that the sentence could run into it. */
export function readQualifiers(
  text: string,
  at: number,
  oneWord: boolean,
): { readonly names: readonly string[]; readonly end: number } {
  const names: string[] = [];
  let end = at;
  while (names.length < 3) {
    const match = qualifierAt(text, end, oneWord);
    if (match === null) break;
    const [whole, name] = match;
    if (MONTHS.has((name.split(STEM)[0] ?? '').toLowerCase()) || WEEKDAY.test(name) || isAgency(whole, name)) break;
    const house = AGENCY_BEHIND.exec(name)?.[0] ?? '';
    const known = house !== '' && NEWS_AGENCIES.has(house.trim().toLowerCase());
    names.push(known ? name.slice(0, -house.length) : name.trim());
    end += whole.length - (known ? house.length : 0);
    if (known) break;
  }
  return { names, end };
}

/** `ROMA (ANSA), 4 APR -`, `SYDNEY, AAP -`, `Jakarta, CNN Indonesia --`: a district or an agency. */
const LETTERS = /^(?:\p{Lu}{2,}|\p{L}+\.\p{L}{2,3}|CNN Indonesia)$/u;

function isAgency(whole: string, name: string): boolean {
  return (whole.includes('(') || LETTERS.test(name)) && NEWS_AGENCIES.has(name.toLowerCase());
}

function qualifierAt(text: string, at: number, oneWord: boolean): readonly [string, string] | null {
  for (const pattern of [IN_BRACKETS, oneWord ? ONE_WORD : QUALIFIER]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const name = match?.[1] ?? match?.[2];
    if (match !== null && name !== undefined) return [match[0], name];
  }
  return null;
}
