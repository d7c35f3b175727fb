import { readFileSync } from 'node:fs';
import { DEMONYMS } from '../countries.ts';
import { tokenize } from '../tokenize.ts';
import type { GoldDocument, GoldSentence } from './corpus.ts';
import { inventOrganization, inventPerson, lettersOf, pick, type Stock } from './invented-names.ts';
import { KNOWN_ORGANIZATIONS } from './organizations.ts';
import type { Random } from './random.ts';
import type { GoldSpan, NameType } from './repair.ts';

const WORD = /^\p{Lu}\p{Ll}{2,}$/u;

/** Names of places and the words of persons' names, as the annotated text has them. */
function stockOf(documents: readonly GoldDocument[]): Stock {
  const places = new Set<string>();
  const given = new Set<string>();
  const surnames = new Set<string>();
  for (const { sentences } of documents)
    for (const { tokens, spans } of sentences)
      for (const { start, end, type } of spans) {
        const [first = '', ...rest] = tokens.slice(start, end);
        const last = rest.at(-1) ?? '';
        if (type === 'LOC' && rest.length === 0 && WORD.test(first)) places.add(first);
        if (type !== 'PER' || rest.length === 0) continue;
        if (WORD.test(first)) given.add(first);
        if (WORD.test(last)) surnames.add(last);
      }
  return {
    places: [...places],
    given: [...given],
    surnames: [...surnames],
    demonyms: [...DEMONYMS.keys()].filter((word) => WORD.test(word)),
  };
}

const wordsOf = (name: string): string[] => tokenize(name).map(({ text }) => text);

const KNOWN = [...KNOWN_ORGANIZATIONS];
const organization = (stock: Stock, random: Random): string =>
  random.next() < 0.25 ? pick(KNOWN, random, 'Reuters') : inventOrganization(stock, random);

/** Puts names in the place of others; the same name always gives way to the same one. */
class Replacer {
  readonly #stock: Stock;
  readonly #random: Random;
  readonly #given = new Map<string, readonly string[]>();

  constructor(stock: Stock, random: Random) {
    this.#stock = stock;
    this.#random = random;
  }

  #person(words: readonly string[]): readonly string[] {
    if (words.length === 1) return [pick(this.#stock.surnames, this.#random, 'Hill')];
    const name = wordsOf(inventPerson(this.#stock, this.#random));
    // A later lone surname or given name gives way to that of the new name.
    this.#given.set(`PER ${words.at(-1)}`, name.slice(-1));
    this.#given.set(`PER ${words[0]}`, name.slice(0, 1));
    return name;
  }

  /** The words that stand for the given ones. */
  of(words: readonly string[], type: NameType): readonly string[] {
    const key = `${type} ${words.join(' ')}`;
    const known = this.#given.get(key);
    if (known !== undefined) return known;
    const name =
      type === 'PER'
        ? this.#person(words)
        : type === 'ORG'
          ? wordsOf(organization(this.#stock, this.#random))
          : [pick(this.#stock.places, this.#random, 'Leeds')];
    this.#given.set(key, name);
    return name;
  }
}

/** The sentence with its names of some types replaced. */
function replaced({ tokens, spans }: GoldSentence, types: ReadonlySet<NameType>, by: Replacer): GoldSentence {
  const words: string[] = [];
  const moved: GoldSpan[] = [];
  let at = 0;
  for (const span of spans.toSorted((left, right) => left.start - right.start)) {
    words.push(...tokens.slice(at, span.start));
    const own = tokens.slice(span.start, span.end);
    const start = words.length;
    words.push(...(types.has(span.type) ? by.of(own, span.type) : own));
    moved.push({ start, end: words.length, type: span.type });
    at = span.end;
  }
  words.push(...tokens.slice(at));
  return { tokens: words, spans: moved };
}

const SLOT = /\{(ORG|PER|LOC|DAY)(2?)\}/;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A template with names in its slots; names that came before in the story come again. */
function filled(template: string, name: (slot: string) => string): GoldSentence {
  const tokens: string[] = [];
  const spans: GoldSpan[] = [];
  let rest = template;
  for (let slot = SLOT.exec(rest); slot !== null; slot = SLOT.exec(rest)) {
    tokens.push(...wordsOf(rest.slice(0, slot.index)));
    const start = tokens.length;
    tokens.push(...wordsOf(name(`${slot[1]}${slot[2]}`)));
    const type = slot[1];
    if (type === 'ORG' || type === 'PER' || type === 'LOC') spans.push({ start, end: tokens.length, type });
    rest = rest.slice(slot.index + slot[0].length);
  }
  tokens.push(...wordsOf(rest));
  return { tokens, spans };
}

/** Four sentences with names of their own; organizations come back by their letters or in full. */
function story(id: string, templates: readonly string[], stock: Stock, random: Random): GoldDocument {
  const known = new Map<string, string>();
  const name = (slot: string): string => {
    if (slot === 'DAY') return pick(DAYS, random, 'Monday');
    const before = known.get(slot);
    if (before !== undefined && random.next() < 0.5) {
      const letters = slot.startsWith('ORG') && random.next() < 0.4 ? lettersOf(before) : '';
      const surname = slot.startsWith('PER') ? (before.split(' ').at(-1) ?? before) : before;
      return letters === '' ? surname : letters;
    }
    const fresh = slot.startsWith('ORG')
      ? organization(stock, random)
      : slot.startsWith('PER')
        ? inventPerson(stock, random)
        : pick(stock.places, random, 'Leeds');
    known.set(slot, fresh);
    return fresh;
  };
  const sentences = Array.from({ length: 4 }, () => filled(pick(templates, random, ''), name));
  return { id, set: 'own', sentences };
}

/** A share of the documents with their organizations replaced, in half of them persons as well; sentences without such names are left out. */
function withOtherNames(
  documents: readonly GoldDocument[],
  stock: Stock,
  share: number,
  set: string,
  random: Random,
): GoldDocument[] {
  return documents.flatMap((document): GoldDocument[] => {
    if (random.next() >= share) return [];
    const types = new Set<NameType>(random.next() < 0.5 ? ['ORG', 'PER'] : ['ORG']);
    const by = new Replacer(stock, random);
    const sentences = document.sentences
      .filter(({ spans }) => spans.some(({ type }) => types.has(type)))
      .map((sentence) => replaced(sentence, types, by));
    return sentences.length === 0 ? [] : [{ id: `${document.id} again`, set, sentences }];
  });
}

export interface AugmentOptions {
  /** Share of the documents that are read once more with other names. */
  readonly replaced: number;
  /** The same of the machine-labelled texts. */
  readonly machineLabelled: number;
  /** Stories written from our own templates. */
  readonly stories: number;
}

/**
 * More text from the annotated text and from templates of our own: documents once more with their organizations (and in
 * half of them persons) replaced by known and invented ones, and short stories around such names. What a name is must then
 * be told from its shape and the words beside it.
 */
export function augment(documents: readonly GoldDocument[], random: Random, options: AugmentOptions): GoldDocument[] {
  const stock = stockOf(documents);
  const templates = readFileSync(new URL('templates.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const again = withOtherNames(documents, stock, options.replaced, 'own', random);
  const stories = Array.from({ length: options.stories }, (_, at) => story(`story ${at}`, templates, stock, random));
  return [...again, ...stories];
}

/** The machine-labelled texts, a share of them once more with other names: news of an agency around names nobody knows. */
export function augmentMachineLabelled(
  documents: readonly GoldDocument[],
  random: Random,
  options: AugmentOptions,
): GoldDocument[] {
  return [...documents, ...withOtherNames(documents, stockOf(documents), options.machineLabelled, 'silver', random)];
}
