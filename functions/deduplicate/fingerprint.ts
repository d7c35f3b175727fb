import { finish, hashOfRun } from './hashing.ts';

const SHINGLE = 3;
const KEY_RUN = 4;
const LEAST_RARITY = 8;
const HEAD_WORDS = 60;
const KEYS_OF_HEAD = 5;
const KEYS_OF_ALL = 9;

/** Hashes of all runs of three words; a text shorter than that is one run. */
export function shinglesOf(words: Uint32Array): Uint32Array {
  if (words.length === 0) return new Uint32Array();
  const length = Math.min(SHINGLE, words.length);
  const hashes = new Uint32Array(words.length - length + 1);
  for (let i = 0; i < hashes.length; i++) hashes[i] = hashOfRun(words, i, length, 0x51ed270b);
  return hashes;
}

interface Run {
  readonly start: number;
  readonly hash: number;
}

function lowest(runs: readonly Run[], count: number): readonly Run[] {
  const sorted = runs.toSorted((a, b) => a.hash - b.hash || a.start - b.start);
  return sorted.filter(({ hash }, i) => hash !== sorted[i - 1]?.hash).slice(0, count);
}

/** Keys under which an article is found: the lowest hashes of runs of four words, 5 of those that begin in the first 60
 * words, which survive any cut from the end, and 9 of the whole text, which survive new leads, reordering and additions
 * (Manber 1994; Broder 1997 for the sampling). Runs of common words are no keys: `rarity` (idf of each word) must sum to 8.
 * Of copies with half the paragraphs gone and 15 % of the words changed .98 share a key (runs of five, 8 + 8: .96). */
export function keysOf(words: Uint32Array, rarity: readonly number[]): readonly string[] {
  if (words.length === 0) return [];
  const length = Math.min(KEY_RUN, words.length);
  const all: Run[] = [];
  const telling: Run[] = [];
  for (let start = 0; start + length <= words.length; start++) {
    const run = { start, hash: hashOfRun(words, start, length, 0x2545f491) };
    all.push(run);
    let sum = 0;
    for (let i = start; i < start + length; i++) sum += rarity[i] ?? 0;
    if (sum >= LEAST_RARITY) telling.push(run);
  }
  const runs = telling.length >= KEYS_OF_ALL ? telling : all;
  const head = runs.filter(({ start }) => start < HEAD_WORDS);
  // The second hash widens the key to 64 bits: 32 would collide by chance in a bucket space of a million articles.
  const keys = [...lowest(head, KEYS_OF_HEAD), ...lowest(runs, KEYS_OF_ALL)].map(({ start, hash }) => {
    const wide = finish(hashOfRun(words, start, length, 0x94d049bb));
    return `${hash.toString(36)}${wide.toString(36).padStart(7, '0')}`;
  });
  return [...new Set(keys)];
}
