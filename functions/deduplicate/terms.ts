import { idfOf, stemOf } from './document-frequency.ts';
import type { Term } from './features.ts';
import { hashOf } from './hashing.ts';
import type { Word } from './words.ts';

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
}

function add(tallies: Map<string, Tally>, word: Word, field: 'title' | 'lead' | 'body', cased: boolean): void {
  if (HAS_DIGIT.test(word.folded)) return;
  const stem = stemOf(word.folded);
  let tally = tallies.get(stem);
  if (tally === undefined) {
    const idf = idfOf(stem);
    tally = { stem, idf, all: 0, title: 0, lead: 0, capital: 0, lower: 0 };
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

/** The heaviest terms of an article: title × 3, lead × 1.5, first 400 words of the body; log frequency times idf. */
export function termsOf(title: readonly Word[], body: readonly Word[]): readonly Term[] {
  const tallies = new Map<string, Tally>();
  const shouted = body.length > 0 && body.every(({ raw }) => LETTERS_ONLY_UPPER.test(raw));
  for (const word of title) add(tallies, word, 'title', false);
  const limit = Math.min(BODY_WORDS, body.length);
  for (let i = 0; i < limit; i++) {
    const word = body[i];
    if (word !== undefined) add(tallies, word, i < LEAD_WORDS ? 'lead' : 'body', !shouted);
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
    }))
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
    .slice(0, TERMS_KEPT);
}
