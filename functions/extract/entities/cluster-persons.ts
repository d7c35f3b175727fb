import { MOST_COMPARED, NameIndex } from './name-index.ts';
import { personWords } from './names.ts';
import { formalName } from './nicknames.ts';

/** The mentions of one person. `ambiguous`: a name that fits several persons of the text and was joined with none. */
export interface PersonCluster {
  /** The wordings, each once, in order of first mention. */
  readonly names: readonly string[];
  /** Indices of the mentions, ascending. */
  readonly mentions: readonly number[];
  readonly ambiguous: boolean;
}

/** A mention that fits several persons: which ones (indices of clusters). */
export interface Doubt {
  readonly mention: number;
  readonly candidates: readonly number[];
}

/** Candidates told of a doubt. */
const MOST_CANDIDATES = 20;

export interface PersonsJoined {
  readonly clusters: readonly PersonCluster[];
  readonly doubts: readonly Doubt[];
}

interface Group {
  readonly mentions: number[];
  /** Word lists of the longer names in the group. */
  readonly forms: string[][];
  ambiguous: boolean;
}

/** Is `short` the same given name as `long`: equal, its initial, or its short form (`Joe` for `Joseph`)? */
const fits = (short: string, long: string): boolean =>
  short === long ||
  formalName(short) === formalName(long) ||
  (short.length === 1 && long.startsWith(short)) ||
  (long.length === 1 && short.startsWith(long));

/** `J Odho`, `Javed Odho` ~ `Ghulam Javed Odho`; `Murad Ali` ~ `Murad Ali Shah`. Both have two words or more. */
function samePerson(left: readonly string[], right: readonly string[]): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.at(-1) === long.at(-1)) {
    // Every given name of the shorter one is found in order among those of the longer one.
    let at = 0;
    return short.slice(0, -1).every((word) => {
      while (at < long.length - 1 && !fits(word, long[at] ?? '')) at++;
      return at++ < long.length - 1;
    });
  }
  return short.every((word, at) => word === long[at]);
}

interface Entry {
  readonly key: readonly string[];
  readonly mentions: number[];
}

/** The mentions by the words of their names; without a capital it is no name. */
function entriesOf(wordings: readonly string[]): Entry[] {
  const byKey = new Map<string, Entry>();
  wordings.forEach((name, mention) => {
    if (name === name.toLowerCase()) return;
    const key = personWords(name);
    const entry = byKey.get(key.join(' '));
    if (entry === undefined) byKey.set(key.join(' '), { key, mentions: [mention] });
    else entry.mentions.push(mention);
  });
  return [...byKey.values()];
}

/** The people a lone word may mean: by surname, else by given name, else by a name between. */
function bearers(word: string, index: NameIndex<Group>): readonly Group[] {
  const lists = [index.ending(word), index.beginning(word), index.holding(word)];
  return lists.find((list) => list.length > 0) ?? [];
}

/** The people of the text, from the names of two words and more, longer ones first. */
function peopleOf(entries: readonly Entry[], doubt: (mentions: readonly number[], groups: readonly Group[]) => void) {
  const people: Group[] = [];
  const index = new NameIndex<Group>();
  const full = entries.filter(({ key }) => key.length > 1).sort((left, right) => right.key.length - left.key.length);
  for (const { key, mentions } of full) {
    // Names of one person have their first or their last word in common.
    const matches = index.near(key).filter((group) => group.forms.some((form) => samePerson(key, form)));
    const [only] = matches;
    if (only !== undefined && matches.length === 1) {
      for (const mention of mentions) only.mentions.push(mention);
      only.forms.push([...key]);
      index.add(only, key);
      continue;
    }
    const person = { mentions: [...mentions], forms: [[...key]], ambiguous: matches.length > 1 };
    people.push(person);
    index.add(person, key);
    if (matches.length > 1) doubt(mentions, matches);
  }
  return { people, index };
}

/**
 * Joins the mentions of persons in one text; `wordings` are the mentions in order, a name as often as it stands. Names of
 * several words first; then each lone surname, else lone given name. It joins the only person it fits, or the only one of
 * them named before it (35 of 37 in Re-DocRED 1–800: the other bearer was not yet there to be meant). Once two bearers are
 * named it is not guessed: it goes on standing for whom it stood for before (30 of 31), else it stands alone, marked
 * ambiguous; both kinds are reported as doubts with all candidates.
 */
export function clusterPersons(wordings: readonly string[]): PersonsJoined {
  const doubted: { readonly mention: number; readonly groups: readonly Group[] }[] = [];
  const doubt = (mentions: readonly number[], groups: readonly Group[]): void => {
    const told = groups.slice(0, MOST_CANDIDATES);
    for (const mention of mentions) doubted.push({ mention, groups: told });
  };
  const all = entriesOf(wordings);
  const entries = all.slice(0, MOST_COMPARED);
  const { people, index } = peopleOf(entries, doubt);
  const further = all
    .slice(MOST_COMPARED)
    .map(({ key, mentions }): Group => ({ mentions, forms: [[...key]], ambiguous: false }));
  const groups = [...people, ...further];
  const namedAt = new Map(
    people.map((group) => [
      group,
      group.mentions.reduce((least, mention) => Math.min(least, mention), Number.POSITIVE_INFINITY),
    ]),
  );
  for (const { key, mentions } of entries.filter(({ key }) => key.length < 2)) {
    const candidates = bearers(key[0] ?? '', index);
    const alone: Group = { mentions: [], forms: [[...key]], ambiguous: candidates.length > 1 };
    let meant: Group | undefined;
    for (const mention of mentions) {
      const before = candidates.filter((group) => (namedAt.get(group) ?? 0) < mention);
      const clear = candidates.length === 1 ? candidates : before.length === 1 ? before : [];
      const [only] = clear;
      meant = only ?? meant;
      (meant ?? alone).mentions.push(mention);
      if (candidates.length > 1 && only === undefined) doubt([mention], candidates);
    }
    if (alone.mentions.length > 0) groups.push(alone);
  }
  const indexOf = new Map(groups.map((group, at) => [group, at]));
  return {
    clusters: groups.map(({ mentions, ambiguous }) => {
      const ordered = mentions.toSorted((left, right) => left - right);
      return { names: [...new Set(ordered.map((at) => wordings[at] ?? ''))], mentions: ordered, ambiguous };
    }),
    doubts: doubted.map(({ mention, groups: fitting }) => ({
      mention,
      candidates: fitting.map((group) => indexOf.get(group) ?? 0),
    })),
  };
}
