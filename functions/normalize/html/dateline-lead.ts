import { opensWithDateline } from '../text/take-dateline.ts';
import type { Block } from './blocks.ts';

/** So many blocks above the first one chosen a lead may stand: a picture's line or a byline comes between. */
const NEAR = 4;

/**
 * The choice with the lead that it left out: the nearest block above the first one chosen that is a paragraph beside it, that
 * Readability kept and that opens with a dateline. The weights know English pages best and take a short lead such as
 * `Dresden, 3. März (dpa) - …` for a line about the article.
 */
export function withDatelineLead(
  blocks: readonly Block[],
  chosen: readonly boolean[],
  readable: readonly boolean[],
): readonly boolean[] {
  const first = chosen.indexOf(true);
  const below = blocks[first];
  if (below === undefined) return chosen;
  for (let at = first - 1; at >= Math.max(0, first - NEAR); at--) {
    const block = blocks[at];
    if (block === undefined || block.host.tag !== below.host.tag || block.host.parent !== below.host.parent) continue;
    if (readable[at] !== true || !opensWithDateline(block.text)) continue;
    return chosen.map((taken, i) => taken || i === at);
  }
  return chosen;
}
