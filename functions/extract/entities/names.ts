import { TITLE, triggersOf } from './triggers.ts';

const APOSTROPHES = /[’‘`´]/g;
const POSSESSIVE = /(?:'s|')$/i;
const LEADING_ARTICLE = /^(?:the|an?)\s+(?=\S)/i;
const EDGE_MARKS = /^["“”'‘’\s([-]+|["“”‘\s)\],;:-]+$/g;
const SPACES = /\s+/g;
const MARKS = /\p{M}/gu;
const SPLIT = /[\s\p{Pd}/]+/u;
const GENERATION = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
const MORE_TITLES = new Set([
  'prime',
  'foreign',
  'deputy',
  'vice',
  'former',
  'then',
  'late',
  'acting',
  'interior',
  'defense',
  'defence',
  'finance',
  'attorney',
  'lieutenant',
  'home',
  'crown',
  'first',
  'chief',
  'senior',
  'assistant',
  'inspector',
  'us',
  'u.s.',
  'supreme',
  'house',
  'staff',
  'police',
]);
/** Words that are titles in front of a name but also plain names: kept when only one word would remain and it is an initial. */
const NEVER_ALONE = new Set(['of', 'for', 'the', 'and']);

/** Offices of counties and cities, beside those that the tagger's word list has. */
const LOCAL_OFFICES = new Set(
  'sheriff undersheriff coroner executive clerk treasurer assessor supervisor administrator trooper councilman councilwoman councilmember councillor councilor alderman alderwoman freeholder da'.split(
    ' ',
  ),
);
const isTitle = (word: string): boolean => (triggersOf(word) & TITLE) !== 0 || LOCAL_OFFICES.has(word);

/** What an office may belong to: `Jefferson County Sheriff`, `Murray City Police Chief`. */
const BODIES = new Set(
  'county city parish borough township district state village town metropolitan police fire school council department court district'.split(
    ' ',
  ),
);

/** The word after `<Place> County <Office>` at the start of a name; 0 when it does not begin so. */
function afterLocalOffice(words: readonly string[]): number {
  for (let at = words.length - 2; at > 1; at--) {
    if (isTitle((words[at] ?? '').toLowerCase()) && BODIES.has((words[at - 1] ?? '').toLowerCase())) return at + 1;
  }
  return 0;
}

/** Words that are an office when they stand alone, unless somebody of the text bears them as a surname (`John Major`). */
const OFFICES_ALONE = new Set(
  'sheriff mayor governor senator president minister chancellor premier ambassador secretary deputy detective sergeant lieutenant colonel captain coroner commissioner superintendent inspector constable chairman chairwoman director officer attorney prosecutor judge police chief'.split(
    ' ',
  ),
);

/** Whether a wording is an office and nobody's name. */
export function isOfficeAlone(name: string): boolean {
  return OFFICES_ALONE.has(cleanName(name).toLowerCase());
}

const MAX_CLEANED = 4096;
const cleaned = new Map<string, string>();

/**
 * A name without possessive, quotes around it, leading article, doubled spaces: how it is shown. Joining asks for a name
 * three to five times, so the last few thousand answers are kept.
 */
export function cleanName(name: string): string {
  const known = cleaned.get(name);
  if (known !== undefined) return known;
  if (cleaned.size >= MAX_CLEANED) cleaned.clear();
  const clean = stripped(name);
  cleaned.set(name, clean);
  return clean;
}

function stripped(name: string): string {
  return name
    .replaceAll(EDGE_MARKS, '')
    .replace(LEADING_ARTICLE, '')
    .replaceAll(APOSTROPHES, "'")
    .replace(POSSESSIVE, '')
    .replaceAll(SPACES, ' ');
}

/** A person's name without the offices before it: `Chief Minister Murad Ali Shah` → `Murad Ali Shah`, `Jefferson County Sheriff
 * Mark Pell` → `Mark Pell`. A lone word stays. */
export function withoutTitles(name: string): string {
  const words = cleanName(name).split(' ');
  let first = afterLocalOffice(words);
  while (first < words.length - 1) {
    const word = (words[first] ?? '').toLowerCase();
    const modifier = MORE_TITLES.has(word) && isTitle((words[first + 1] ?? '').toLowerCase());
    if (!isTitle(word) && !modifier) break;
    if (NEVER_ALONE.has((words[first + 1] ?? '').toLowerCase())) break;
    first++;
  }
  return words.slice(first).join(' ');
}

const PLAIN = /^[a-z0-9 ]*$/;

/** Words of a name for comparison: folded case, marks off, hyphens apart, full stops of initials off. */
export function keyWords(name: string): string[] {
  const lower = cleanName(name).toLowerCase();
  if (PLAIN.test(lower)) return lower.split(' ').filter((word) => word !== '');
  return lower
    .normalize('NFKD')
    .replaceAll(MARKS, '')
    .split(SPLIT)
    .map((word) => word.replaceAll('.', '').replaceAll("'", '').replaceAll(',', ''))
    .filter((word) => word !== '');
}

/** Words of a person's name for comparison: titles and generation marks off as well. */
export function personWords(name: string): string[] {
  const words = keyWords(withoutTitles(name));
  while (words.length > 1 && GENERATION.has(words.at(-1) ?? '')) words.pop();
  return words;
}

const COMPANY = new Set([
  'inc',
  'incorporated',
  'corp',
  'corporation',
  'co',
  'company',
  'ltd',
  'limited',
  'llc',
  'plc',
  'gmbh',
  'ag',
  'sa',
  'nv',
  'ab',
  'asa',
  'oy',
  'oyj',
  'spa',
  'bhd',
  'holdings',
  'group',
]);

/** Words of an organization's name for comparison: company forms at the end off. */
export function organizationWords(name: string): string[] {
  const words = keyWords(name).filter((word) => word !== '&');
  while (words.length > 1 && COMPANY.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/** Whether a name says the form of its company (`Nordvik AB`): it is then whole, and no short form of a longer one. */
export function hasCompanyForm(name: string): boolean {
  return organizationWords(name).length < keyWords(name).filter((word) => word !== '&').length;
}

const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'de',
  'la',
  'du',
  'des',
  'del',
  'al',
  'e',
  'y',
  'to',
  'a',
]);

/** Could these letters stand for the name? `TTP` for `Tehreek-e-Taliban Pakistan`; small words may count or not. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replaceAll('.', '').replaceAll('-', '').toLowerCase();
  if (letters.length < 2 || letters.length > 8) return false;
  const words = keyWords(name);
  if (words.length < 2) return false;
  const initials = words.filter((word) => !SMALL.has(word)).map((word) => word[0] ?? '');
  if (initials.join('') === letters || words.map((word) => word[0] ?? '').join('') === letters) return true;
  return (
    letters.length > 2 &&
    beginnings(
      letters,
      words.filter((word) => !SMALL.has(word)),
    )
  );
}

/** `FLAMA` for `Frente de Libertação do Arquipélago da Madeira`: the first letter of each word, up to three of it. */
function beginnings(letters: string, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  const most = Math.min(3, word.length, letters.length);
  for (let size = 1; size <= most; size++)
    if (letters.startsWith(word.slice(0, size)) && beginnings(letters.slice(size), rest)) return true;
  return false;
}

const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,7}|(?:\p{Lu}\.){2,6})s?$/u;

/** Written like an acronym: `TTP`, `U.N.`, `CJTF-OIR`. */
export const looksLikeAcronym = (name: string): boolean => ACRONYM.test(name);
