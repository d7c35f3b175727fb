import { statsOf } from './block-stats.ts';
import type { Block } from './blocks.ts';

const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4']);
/** How many blocks above the text its headline may stand: a picture, a byline and a standfirst come between. */
const ABOVE = 8;
const SHORTEST = 12;
/** Of the running text, so much stands above a first heading that is not the headline. */
const MOST_ABOVE = 0.5;

/**
 * Position of the block that heads the text: the first h1; where most of the running text stands above that (house templates that
 * keep h1 for a box beside the text), the lower heading nearest above the text. -1 where there is neither.
 */
export function headlineAt(blocks: readonly Block[]): number {
  const h1 = blocks.findIndex((block) => block.host.tag === 'h1');
  // Most pages have nothing to read above their h1: then the rest need not be weighed.
  if (h1 >= 0 && !blocks.slice(0, h1).some((block) => massOf(block) > 0)) return h1;
  const masses = blocks.map(massOf);
  const sum = (list: readonly number[]): number => list.reduce((total, mass) => total + mass, 0);
  if (h1 >= 0 && sum(masses.slice(0, h1)) <= MOST_ABOVE * sum(masses)) return h1;
  const text = masses.findIndex((mass) => mass > 0);
  const lower = blocks
    .slice(Math.max(0, text - ABOVE), Math.max(0, text))
    .findLast(
      ({ host, text: line, linkChars }) => HEADINGS.has(host.tag) && line.length >= SHORTEST && linkChars === 0,
    );
  return lower === undefined ? h1 : lower.index;
}

/** Weight of a block that reads as running text, else 0. */
function massOf(block: Block): number {
  const stats = statsOf(block);
  return stats.good && stats.linkDensity < 0.2 ? stats.weight : 0;
}
