import type { Candidate } from './candidate.ts';
import type { Reading } from './document.ts';
import type { Gazetteer, Sense } from './gazetteer.ts';
import { allowedBy } from './inside.ts';
import { isContainer, isTown } from './name-kind.ts';
import type { Token } from './tokens.ts';

/** What the words beside a mention say of it: which senses they allow, among which; `label` tells one saying from another. */
export interface Said {
  readonly label: string;
  readonly senses: readonly Sense[];
  readonly allowed: ReadonlySet<number>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ISLAND_WORDS = words('island islands isle isles archipelago atoll');
const TOWN_WORDS = words('city town village suburb hamlet township');
/** Of places of any kind, so that what stands before or behind tells the country only. */
const OTHER_WORDS = words(
  'port capital resort settlement municipality district province region state department governorate prefecture county area community territory quarter neighbourhood neighborhood parish canton enclave commune',
);
const PROVINCE_WORDS = new Set(['state', 'province', 'State', 'Province']);
const isKindWord = (key: string): boolean => ISLAND_WORDS.has(key) || TOWN_WORDS.has(key) || OTHER_WORDS.has(key);
const ARTICLES = words('a an the');
const COMPASS = words(
  'the northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western north south east west upstate rural neighbouring neighboring nearby',
);
/** So many adjectives stand between the country and the kind, or the kind and what follows (`Bolivia's far eastern lowland city of`). */
const MOST_ADJECTIVES = 3;

/** What the words beside a mention say: `Punjab province`, `the island of Pemba`, `the Lebanese city of Tripoli`, `Salem in Tamil Nadu`,
 * `Valencia, a city in northern Venezuela`; null when they say nothing that any sense of the name fits. */
export function saidBeside(candidate: Candidate, reading: Reading, gazetteer: Gazetteer): Said | null {
  if (candidate.basis !== 'name') return null;
  const kind = saidKind(candidate, reading, gazetteer);
  const holder = holderBefore(candidate, reading, gazetteer) ?? holderAfter(candidate, reading, gazetteer);
  if (holder === null) return kind;
  const held = allowedBy(kind?.senses ?? candidate.senses, { senses: holder.senses }, gazetteer);
  const both = kind === null ? held : held.intersection(kind.allowed);
  if (both.size === 0) return kind;
  return { label: `${kind?.label ?? '~'}${holder.key}`, senses: kind?.senses ?? candidate.senses, allowed: both };
}

/** The kind that the words right before or behind name, where some sense is of it. */
function saidKind(candidate: Candidate, { tokens }: Reading, gazetteer: Gazetteer): Said | null {
  const after = tokens[candidate.to + 1];
  const behind = tokens[candidate.to]?.gap === ' ' ? (after?.text ?? '') : '';
  const before = kindBefore(candidate, tokens)?.key ?? '';
  const { senses } = candidate;
  const choose = (label: string, from: readonly Sense[], fits: (index: number) => boolean): Said | null => {
    const allowed = new Set(from.map(({ index }) => index).filter(fits));
    return allowed.size === 0 ? null : { label, senses: from, allowed };
  };
  if (PROVINCE_WORDS.has(behind) || PROVINCE_WORDS.has(before)) {
    return choose('~province', senses, (one) => gazetteer.feature(one) === 'admin1');
  }
  if (ISLAND_WORDS.has(before) || ISLAND_WORDS.has(behind)) {
    // Names of islands that are too many things else stand in the table with their word only (`Elba Island`).
    const known = new Set(senses.map(({ index }) => index));
    const more = [`${candidate.key} island`, `isle of ${candidate.key}`].flatMap((key) => gazetteer.senses(key));
    const all = [...senses, ...more.filter(({ index }) => !known.has(index))];
    return choose('~island', all, (one) => gazetteer.feature(one) === 'island');
  }
  if (TOWN_WORDS.has(before) || isSee(candidate, tokens))
    return choose('~town', senses, (one) => isTown(gazetteer.feature(one)));
  return null;
}

/** Of clergy whose sees bear the names of their towns. */
const CLERGY = words('archbishop bishop archbishops bishops archdeacon archdiocese diocese');

/** `the Archbishop of Canterbury` is that of the town. */
function isSee({ from }: Candidate, tokens: readonly Token[]): boolean {
  const [clergy, of] = [tokens[from - 2], tokens[from - 1]];
  return of?.key === 'of' && of.gap === ' ' && clergy?.gap === ' ' && CLERGY.has(clergy.key);
}

/** `city` of `the city of Valencia`, with its place among the words; undefined when there is none. */
function kindBefore(candidate: Candidate, tokens: readonly Token[]): Token | undefined {
  const [kind, of] = [tokens[candidate.from - 2], tokens[candidate.from - 1]];
  return of?.key === 'of' && of.gap === ' ' && kind?.gap === ' ' && isKindWord(kind.key) ? kind : undefined;
}

/** `Lebanese` of `the northern Lebanese city of Tripoli`, `Bolivia's` of `Bolivia's northern city of Trinidad`. */
function holderBefore(candidate: Candidate, reading: Reading, gazetteer: Gazetteer): Candidate | null {
  const { tokens } = reading;
  if (kindBefore(candidate, tokens) === undefined) return null;
  for (let at = candidate.from - 3; at >= 0 && at >= candidate.from - 3 - MOST_ADJECTIVES; at--) {
    const token = tokens[at];
    if (token === undefined || (token.gap !== ' ' && token.gap !== '-')) return null;
    const holder = reading.byEnd.get(at);
    if (holder !== undefined) return isHolder(holder, candidate, gazetteer) ? holder : null;
    if (token.capital) return null;
  }
  return null;
}

/** `Tamil Nadu` of `Salem in Tamil Nadu` and `Salem, a city in southern Tamil Nadu`. */
function holderAfter(candidate: Candidate, reading: Reading, gazetteer: Gazetteer): Candidate | null {
  const { tokens } = reading;
  const last = tokens[candidate.to];
  let at = candidate.to + 1;
  if (last?.gap === ', ') {
    const kind = kindAfter(at, tokens);
    if (kind >= 0) at = kind + 1;
    else if (tokens[at]?.key !== 'in') return null;
  } else if (last?.gap !== ' ') return null;
  const link = tokens[at];
  if (link?.gap !== ' ' || (link.key !== 'in' && !(link.key === 'of' && at > candidate.to + 1))) return null;
  at += 1;
  while (tokens[at]?.gap === ' ' && COMPASS.has(tokens[at]?.key ?? '') && !reading.byFrom.has(at)) at += 1;
  const holder = reading.byFrom.get(at);
  return holder !== undefined && isHolder(holder, candidate, gazetteer) ? holder : null;
}

/** Where `city` stands in `, a coastal city`; -1 when no such apposition begins at `at`. */
function kindAfter(at: number, tokens: readonly Token[]): number {
  let next = ARTICLES.has(tokens[at]?.key ?? '') ? at + 1 : at;
  for (let steps = 0; steps <= MOST_ADJECTIVES; steps++, next++) {
    const token = tokens[next];
    if (token === undefined || token.capital || (token.gap !== ' ' && token.gap !== '-')) return -1;
    if (isKindWord(token.key)) return next;
  }
  return -1;
}

/** A country, province or district, or the people of one; not the name itself once more. */
function isHolder(holder: Candidate, candidate: Candidate, gazetteer: Gazetteer): boolean {
  return holder.key !== candidate.key && holder.senses.some(({ index }) => isContainer(gazetteer.feature(index)));
}
