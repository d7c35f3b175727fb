import type { Article } from '#article/article.ts';
import { idfOf, stemOf } from './document-frequency.ts';
import type { Term } from './features.ts';
import { hashOf } from './hashing.ts';
import { withoutAccents } from './name-skeleton.ts';
import { type Word, wordsOf } from './words.ts';

const TERMS_KEPT = 56;
const BODY_WORDS = 400;
const LEAD_WORDS = 60;
const TITLE_WEIGHT = 3;
const LEAD_WEIGHT = 1.5;
const CAPITAL = /^\p{Lu}/u;
const LETTERS_ONLY_UPPER = /^[^\p{Ll}]+$/u;
const HAS_DIGIT = /\p{Nd}/u;

interface Tally {
  readonly stem: string;
  idf: number;
  all: number;
  title: number;
  lead: number;
  capital: number;
  lower: number;
  place: boolean;
}

function add(tallies: Map<string, Tally>, word: Word, field: 'title' | 'lead' | 'body', cased: boolean): void {
  if (HAS_DIGIT.test(word.folded)) return;
  const stem = stemOf(withoutAccents(word.folded));
  let tally = tallies.get(stem);
  if (tally === undefined) {
    const idf = idfOf(stem);
    tally = { stem, idf, all: 0, title: 0, lead: 0, capital: 0, lower: 0, place: false };
    tallies.set(stem, tally);
  }
  tally.all += field === 'title' ? TITLE_WEIGHT : field === 'lead' ? LEAD_WEIGHT : 1;
  if (field === 'title') tally.title++;
  if (field === 'lead') tally.lead++;
  if (cased && field !== 'title') {
    if (CAPITAL.test(word.raw)) tally.capital++;
    else tally.lower++;
  }
}

function lengthOf(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
}

/** Words that name places in a text, and what to read instead of those names that English writes otherwise. */
export interface PlaceWords {
  readonly stems: ReadonlySet<string>;
  /** Names as the gazetteer has them, once for each mention that is spelt otherwise, by where it stands. */
  readonly title: readonly Word[];
  readonly lead: readonly Word[];
  readonly body: readonly Word[];
}

export const NO_PLACE_WORDS: PlaceWords = { stems: new Set(), title: [], lead: [], body: [] };
/** Letters of the lead. */
const LEAD_LETTERS = 350;
const NAMED: ReadonlySet<string> = new Set(['name', 'dateline']);

const plain = (text: string): string => withoutAccents(text.toLowerCase());

type Field = 'title' | 'lead' | 'body';
type PlaceMention = Article['places'][number]['mentions'][number];

/** Where a place is named, by name; null behind the prose, in a demonym, elsewhere than in title and text. */
function fieldOf({ in: where, start, basis }: PlaceMention, prose: number): Field | null {
  if (!NAMED.has(basis)) return null;
  if (where !== 'text') return where === 'title' ? 'title' : null;
  const at = start ?? 0;
  return at < prose ? null : at < prose + LEAD_LETTERS ? 'lead' : 'body';
}

/** The names of the places that an article names: `Fez`, `Fès` and `فاس` have one name in the gazetteer. */
export function placeWordsOf({ places, dateline }: Pick<Article, 'places' | 'dateline'>): PlaceWords {
  const stems = new Set<string>();
  const found: Readonly<Record<Field, Word[]>> = { title: [], lead: [], body: [] };
  const stemsOf = (words: readonly Word[]): void => {
    for (const { folded } of words) stems.add(stemOf(plain(folded)));
  };
  for (const { placeId, name, mentions } of places) {
    const own = wordsOf(name, 4);
    for (const mention of mentions) {
      const field = fieldOf(mention, dateline?.end ?? 0);
      if (field === null) continue;
      stemsOf(wordsOf(mention.text, 4));
      if (placeId === null || plain(mention.text) === plain(name)) continue;
      stemsOf(own);
      found[field].push(...own);
    }
  }
  return { stems, ...found };
}

/** The heaviest terms of an article: title × 3, lead × 1.5, first 400 words of the body; log frequency times idf. */
export function termsOf(
  title: readonly Word[],
  body: readonly Word[],
  places: PlaceWords = NO_PLACE_WORDS,
): readonly Term[] {
  const tallies = new Map<string, Tally>();
  const shouted = body.length > 0 && body.every(({ raw }) => LETTERS_ONLY_UPPER.test(raw));
  for (const word of title) add(tallies, word, 'title', false);
  const limit = Math.min(BODY_WORDS, body.length);
  for (let i = 0; i < limit; i++) {
    const word = body[i];
    if (word !== undefined) add(tallies, word, i < LEAD_WORDS ? 'lead' : 'body', !shouted);
  }
  for (const field of ['title', 'lead', 'body'] as const) {
    for (const word of places[field]) add(tallies, word, field, true);
  }
  for (const stem of places.stems) {
    const tally = tallies.get(stem);
    if (tally !== undefined) tally.place = true;
  }
  const weighted = [...tallies.values()]
    .filter(({ idf }) => idf > 0)
    .map((t) => ({
      t,
      weight: (1 + Math.log(t.all)) * t.idf,
      title: t.title > 0 ? (1 + Math.log(t.title)) * t.idf : 0,
      lead: t.lead > 0 ? (1 + Math.log(t.lead)) * t.idf : 0,
    }));
  const lengths = [
    lengthOf(weighted.map(({ weight }) => weight)),
    lengthOf(weighted.map(({ title }) => title)),
    lengthOf(weighted.map(({ lead }) => lead)),
  ] as const;
  return weighted
    .map(({ t, weight, title, lead }) => ({
      hash: hashOf(t.stem),
      weight: Math.round((255 * weight) / lengths[0]),
      title: Math.round((255 * title) / lengths[1]),
      lead: Math.round((255 * lead) / lengths[2]),
      name: t.capital > t.lower,
      place: t.place,
    }))
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
    .slice(0, TERMS_KEPT);
}
