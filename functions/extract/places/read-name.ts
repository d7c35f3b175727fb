import type { Candidate } from './candidate.ts';
import { MONTHS_AND_DAYS, NATURE_HEADS, NATURE_TAILS, SENTENCE_WORDS } from './cues.ts';
import type { Gazetteer } from './gazetteer.ts';
import { joinKey, nameKey } from './key.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

const LINKS = new Set(['and', 'the', 'by', 'with']);

/** What some words mean as the name of a place: the key they are looked up by, and its senses. */
export type NameReading = Pick<Candidate, 'key' | 'basis' | 'senses'>;

/** What the words from `first` to `last` mean together, as a place, its people (`Kenyan`) or a water or mountain nobody lists; else null. */
export function readName(
  keys: readonly string[],
  first: Token,
  last: Token,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
): NameReading | null {
  const key = joinKey(keys);
  if (keys.length === 1) {
    const initials = initialsOf(first, key, gazetteer);
    if (initials !== null) return initials;
    if (key.length < 3 || SENTENCE_WORDS.has(key) || MONTHS_AND_DAYS.has(key)) return null;
  }
  const demonym = lexicon.demonyms.get(key);
  if (demonym !== undefined) {
    const own = gazetteer.senses(key).filter((sense) => gazetteer.placeId(sense.index).startsWith('region:'));
    return own.length > 0 ? { key, basis: 'name', senses: own } : { key, basis: 'demonym', senses: [demonym] };
  }
  const senses = gazetteer.senses(key);
  if (senses.length > 0) return { key, basis: 'name', senses };
  return isComposite(keys, last) ? { key, basis: 'composite', senses: [] } : null;
}

/** `US`, `EU`, `UAE`, `DPRK`: in capitals they are the country or union, and no town of that spelling. */
function initialsOf(token: Token, key: string, gazetteer: Gazetteer): NameReading | null {
  if (!token.allCaps || key.length > 4) return null;
  const senses = gazetteer.senses(key).filter(({ index }) => {
    const feature = gazetteer.feature(index);
    return feature === 'country' || feature === 'region';
  });
  // `CHAD` in a headline is a country by its name, not by initials.
  const initials = senses.length > 0 && senses.every((sense) => nameKey(gazetteer.label(sense.index)) !== key);
  return initials ? { key, basis: 'name', senses } : null;
}

/** A water, mountain or district by its last or first word (`Evergreen Lake`, `Mount Elbert`) that the gazetteer does not have. */
function isComposite(keys: readonly string[], last: Token): boolean {
  const [head = ''] = keys;
  const tail = keys.at(-1) ?? '';
  if (keys.length < 2 || keys.length > 4 || !last.capital || SENTENCE_WORDS.has(head)) return false;
  // `Hoover and Vestavia Hills` are two towns.
  if (keys.some((key) => LINKS.has(key))) return false;
  if (NATURE_TAILS.has(tail)) return true;
  return keys.length === 2 && NATURE_HEADS.has(head);
}
