import { COUNTRY_NAMES, DEMONYMS } from './countries.ts';
import { MOST_COMPARED, NameIndex } from './name-index.ts';
import { hasCompanyForm, isAcronymOf, keyWords, looksLikeAcronym, organizationWords } from './names.ts';
import { ORG_WORD, triggersOf } from './triggers.ts';

/** Names that stand for one thing. `ambiguous`: a lone word that fits several of them and was joined with none. */
export interface NameCluster {
  readonly names: readonly string[];
  readonly ambiguous: boolean;
}

interface Group {
  readonly names: string[];
  /** Word lists of the longer names in the group. */
  readonly forms: string[][];
  ambiguous: boolean;
}

const same = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((word, at) => word === right[at]);

const capitalized = (name: string): boolean => name !== name.toLowerCase();

function grouped(names: readonly string[], wordsOf: (name: string) => string[]): { key: string[]; names: string[] }[] {
  const byKey = new Map<string, { key: string[]; names: string[] }>();
  for (const name of names) {
    const key = wordsOf(name);
    const id = key.join(' ');
    const known = byKey.get(id);
    if (known === undefined) byKey.set(id, { key, names: [name] });
    else if (!known.names.includes(name)) known.names.push(name);
  }
  return [...byKey.values()];
}

const isLand = (word: string): boolean =>
  COUNTRY_NAMES.has(word) ||
  DEMONYMS.has(word.slice(0, 1).toUpperCase() + word.slice(1)) ||
  word === 'us' ||
  word === 'uk';

/** What follows the noun of an institution: it alone then stands for the whole (`the University` for `University of Chicago`). */
const OF = new Set(['of', 'for', 'against', 'on']);

/** `Toyota` for `Toyota Motor`, `Celtic` for `Celtic Football Club`; never a country or a word that begins many names. */
function mayStandAlone(word: string, rest: readonly string[]): boolean {
  if ((triggersOf(word) & ORG_WORD) !== 0 && OF.has(rest[0] ?? '')) return true;
  if (isLand(word) || triggersOf(word) !== 0) return false;
  return rest[0] !== 'of' && word.length > 3;
}

/**
 * Parts of the world that set a branch apart: `Square Enix Europe` is not `Square Enix`. Countries do not: `Tehreek-e-Taliban`
 * is `Tehreek-e-Taliban Pakistan`.
 */
const REGIONS = new Set(['europe', 'asia', 'africa', 'america', 'americas', 'oceania', 'north', 'south', 'latin']);
const isBranch = (rest: readonly string[]): boolean => rest.every((word) => REGIONS.has(word));

/** `Navy` for `United States Navy`: the last word alone. Not after a lone demonym: `Pakistani Taliban` are not all `Taliban`. */
const isHead = (word: string, long: readonly string[]): boolean =>
  long.at(-1) === word && !isLand(word) && word.length > 3 && !(long.length === 2 && isLand(long[0] ?? ''));

/** `State Department` in `US State Department`; `Karachi Police` in `Karachi Police Office`; `Toyota` in `Toyota Motor`. */
function shortForm(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false;
  const prefix = short.every((word, at) => word === long[at]);
  const rest = long.slice(short.length);
  if (prefix && isBranch(rest)) return false;
  if (prefix) return short.length > 1 || mayStandAlone(short[0] ?? '', rest);
  const front = long.slice(0, long.length - short.length);
  return (
    short.length > 1 &&
    (front.every(isLand) || COUNTRY_NAMES.has(front.join(' '))) &&
    short.every((word, at) => word === long[front.length + at])
  );
}

/** The groups whose names a shorter one may stand for; of several, the one with fewest words more. */
function nearest(key: readonly string[], groups: readonly Group[]): Group[] {
  const extra = groups.map((group) =>
    group.forms.reduce(
      (least, form) => (shortForm(key, form) ? Math.min(least, form.length - key.length) : least),
      Number.POSITIVE_INFINITY,
    ),
  );
  const least = Math.min(...extra);
  return least === Number.POSITIVE_INFINITY ? [] : groups.filter((_, at) => extra[at] === least);
}

/** `Ministry of Health` and `Health Ministry` have one key. */
const ministryKey = (words: readonly string[]): string =>
  words
    .filter((word) => word !== 'of' && word !== 'the' && word !== 'for')
    .toSorted()
    .join(' ');

/**
 * Joins the names of organizations in one text: equal words, company forms off; `acronyms` (pairs stated in brackets) before
 * letters; a shorter form joins the only longer name it fits. (Re-DocRED 1–800: pairwise F 78.7; 77.9 without branches and
 * letters of more than one a word.)
 */
export function clusterOrganizations(
  names: readonly string[],
  acronyms: readonly (readonly [string, string])[],
): NameCluster[] {
  const groups: Group[] = [];
  const join = (matches: readonly Group[], entry: { key: string[]; names: string[] }): Group => {
    const [only] = matches;
    if (only !== undefined && matches.length === 1) {
      for (const name of entry.names) only.names.push(name);
      only.forms.push(entry.key);
      return only;
    }
    const group = { names: [...entry.names], forms: [entry.key], ambiguous: matches.length > 1 };
    groups.push(group);
    return group;
  };
  const index = new NameIndex<Group>();
  const ministries = new NameIndex<Group>();
  const all = grouped(names.filter(capitalized), organizationWords);
  const entries = all.slice(0, MOST_COMPARED).sort((left, right) => right.key.length - left.key.length);
  // `Nordvik AB` is not the short form of `Nordvik Energy AB`.
  const longer = (entry: { key: string[]; names: string[] }): Group[] => {
    const near = nearest(entry.key, index.near(entry.key));
    return entry.names.some(hasCompanyForm) ? near.filter((group) => !group.names.some(hasCompanyForm)) : near;
  };
  for (const entry of entries.filter(({ key }) => key.length > 1)) {
    const ministry = ministryKey(entry.key);
    const exact = ministries.holding(ministry);
    const group = join(exact.length > 0 ? exact : longer(entry), entry);
    index.add(group, entry.key);
    ministries.add(group, [ministry]);
  }
  const long = [...groups];
  for (const entry of entries.filter(({ key }) => key.length === 1)) {
    const stated = acronyms
      .filter(([, short]) => same(organizationWords(short), entry.key))
      .map(([name]) => organizationWords(name));
    const acronym = entry.names.some(looksLikeAcronym);
    const candidates = [
      long.filter((group) => stated.some((words) => group.forms.some((form) => same(form, words)))),
      acronym
        ? long.filter((group) => group.names.some((name) => entry.names.some((short) => isAcronymOf(short, name))))
        : [],
      longer(entry),
      index.ending(entry.key[0] ?? '').filter((group) => group.forms.some((form) => isHead(entry.key[0] ?? '', form))),
    ];
    join(candidates.find((list) => list.length > 0) ?? [], entry);
  }
  const further = all.slice(MOST_COMPARED).map(({ names: alike }) => ({ names: alike, ambiguous: false }));
  return [...groups.map(({ names: joined, ambiguous }) => ({ names: joined, ambiguous })), ...further];
}

/** The name a cluster goes by: the one with most words, the longest of those; acronyms only when there is nothing else. */
export function canonicalName(names: readonly string[], shown: (name: string) => string): string {
  const weight = (name: string): number => (looksLikeAcronym(name) ? 0 : keyWords(name).length * 1000) + name.length;
  return names.map(shown).reduce((best, name) => (weight(name) > weight(best) ? name : best));
}
