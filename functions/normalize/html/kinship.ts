import { NO_STATS, type Stats } from './block-stats.ts';
import type { Block } from './blocks.ts';

/** What the blocks of one template have in common, summed. */
export interface Kin {
  count: number;
  weight: number;
  good: number;
  goodWeight: number;
  links: number;
  readable: number;
}

export const NO_KIN: Kin = { count: 1, weight: 0, good: 0, goodWeight: 0, links: 0, readable: 0 };

/** Blocks made by the same template: same tag and class in a parent of the same tag and class. */
export function kinOf(block: Block): string {
  const { host } = block;
  const { parent } = host;
  return `${host.tag}.${host.attributes['class'] ?? ''}<${parent?.tag ?? ''}.${parent?.attributes['class'] ?? ''}`;
}

/** The templates of a page by name. */
export function kinship(
  blocks: readonly Block[],
  stats: readonly Stats[],
  readable: readonly boolean[] | null,
): ReadonlyMap<string, Kin> {
  const kins = new Map<string, Kin>();
  blocks.forEach((block, i) => {
    const stat = stats[i] ?? NO_STATS;
    const name = kinOf(block);
    const kin = kins.get(name) ?? { ...NO_KIN, count: 0 };
    kins.set(name, kin);
    kin.count++;
    kin.weight += Math.min(800, stat.weight);
    kin.good += stat.good ? 1 : 0;
    kin.goodWeight += stat.good ? stat.weight : 0;
    kin.links += stat.linkDensity;
    kin.readable += readable?.[i] === true ? 1 : 0;
  });
  return kins;
}
