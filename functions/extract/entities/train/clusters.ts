import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Arena } from '../wasm.ts';
import type { ClusterRow } from './build-lexicon.ts';
import { DIMENSIONS, type Glove, normOf } from './vectors.ts';

const SIZES = [64, 256, 1024] as const;
const BLOCK = 1000;
const BYTES = 4;

/** The clusters of the 120,000 most frequent words. */
export function readClusters(folder: URL): ClusterRow[] {
  const text = gunzipSync(readFileSync(new URL('glove-clusters-120k.tsv.gz', folder))).toString('utf8');
  return text
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => {
      const [word = '', c64, c256, c1024] = row.split('\t');
      return [word, Number(c64), Number(c256), Number(c1024)];
    });
}

const unit = (vector: readonly number[]): number[] => {
  const norm = normOf(vector) || 1;
  return vector.map((value) => value / norm);
};

/** Mean directions of the clusters, as the columns of a matrix. */
function centroids(rows: readonly ClusterRow[], glove: Glove, at: 1 | 2 | 3, size: number, out: Float32Array): void {
  const sums = Array.from({ length: size }, () => new Float64Array(DIMENSIONS));
  for (const row of rows) {
    const sum = sums[row[at]];
    if (sum !== undefined)
      unit(glove.vectorOf(row[0])).forEach((value, d) => {
        sum[d] = (sum[d] ?? 0) + value;
      });
  }
  sums.forEach((sum, cluster) => {
    unit([...sum]).forEach((value, d) => {
      out[d * size + cluster] = value;
    });
  });
}

/** Adds rarer words, each in the clusters whose mean direction is nearest: mostly names, which is what they are for. */
export function extendClusters(rows: readonly ClusterRow[], glove: Glove, total: number): ClusterRow[] {
  const known = new Set(rows.map(([word]) => word));
  const rare = glove.words.filter((word) => !known.has(word)).slice(0, Math.max(0, total - rows.length));
  const arena = new Arena(
    (BLOCK * DIMENSIONS + SIZES.reduce((sum, size) => sum + size * (DIMENSIONS + BLOCK), 0)) * BYTES * 2,
  );
  const block = arena.floats(BLOCK * DIMENSIONS);
  const nearest = SIZES.map((size, index) => {
    const matrix = arena.floats(DIMENSIONS * size);
    centroids(rows, glove, index === 0 ? 1 : index === 1 ? 2 : 3, size, matrix);
    const scores = arena.floats(BLOCK * size);
    const found: number[] = [];
    for (let from = 0; from < rare.length; from += BLOCK) {
      const words = rare.slice(from, from + BLOCK);
      words.forEach((word, at) => {
        block.set(glove.vectorOf(word), at * DIMENSIONS);
      });
      scores.fill(0);
      arena.gemm(
        block.byteOffset,
        matrix.byteOffset,
        scores.byteOffset,
        BLOCK,
        size,
        DIMENSIONS,
        DIMENSIONS * BYTES,
        size * BYTES,
        size * BYTES,
      );
      for (let at = 0; at < words.length; at++) {
        const row = scores.subarray(at * size, (at + 1) * size);
        found.push(row.reduce((best, score, cluster) => (score > (row[best] ?? 0) ? cluster : best), 0));
      }
    }
    return found;
  });
  return [
    ...rows,
    ...rare.map((word, at): ClusterRow => [word, nearest[0]?.[at] ?? 0, nearest[1]?.[at] ?? 0, nearest[2]?.[at] ?? 0]),
  ];
}
