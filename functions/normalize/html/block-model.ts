import { readFileSync } from 'node:fs';
import { type BoostedTrees, probability } from '#article/boosted-trees.ts';
import type { Block } from './blocks.ts';
import { contextRows } from './context-rows.ts';
import { blockFeatures } from './features.ts';
import type { PageEvidence } from './page-facts.ts';

interface BlockModel {
  readonly first: BoostedTrees;
  readonly second: BoostedTrees;
}

let loaded: BlockModel | null = null;

/** The trained weights, read at the first page (160 KB of JSON; made by test/eval/html-pages/train.ts). */
function model(): BlockModel {
  loaded ??= JSON.parse(readFileSync(new URL('./data/html-blocks.json', import.meta.url), 'utf8')) as BlockModel;
  return loaded;
}

export interface WeighedBlocks {
  /** For each block the probability (0–1) that it belongs to the article's text. */
  readonly p: readonly number[];
  /** Reading weight of each block. */
  readonly weights: readonly number[];
  /** Blocks that read as running text by themselves. */
  readonly good: readonly boolean[];
}

/** Weighs every block twice: by itself with its surroundings, then in the light of what its neighbours got. */
export function weighBlocks(
  blocks: readonly Block[],
  evidence: PageEvidence,
  readable: readonly boolean[] | null,
): WeighedBlocks {
  const { first, second } = model();
  const features = blockFeatures(blocks, evidence, readable);
  const alone = features.rows.map((row) => probability(first, row));
  const p = contextRows(blocks, features, alone).map((row) => probability(second, row));
  return { p, weights: features.weights, good: features.good };
}
