import type { Block } from './blocks.ts';
import { weightOf } from './letters.ts';
import type { ElementNode } from './tree.ts';

/** A preview says no more than its title, a description and whose it is. */
const LONGEST = 500;
/** A text of which more stands in such links is made of them (a broken link may run through a whole page). */
const MOST = 0.3;
const LEVELS = 4;

/**
 * A choice without link previews: one link around two lines or more, a title and what the linked page says, as editors set them
 * between paragraphs ("bookmark cards"). They are another page's words. Stays as it was where they are more than three tenths of it.
 */
export function withoutLinkCards(blocks: readonly Block[], chosen: readonly boolean[]): boolean[] {
  const cards = new Map<ElementNode, Block[]>();
  for (const block of blocks) {
    const link = linkAround(block);
    if (link === null) continue;
    const lines = cards.get(link);
    if (lines === undefined) cards.set(link, [block]);
    else lines.push(block);
  }
  const away = new Set<number>();
  for (const lines of cards.values())
    if (lines.length > 1 && lines.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST)
      for (const { index } of lines) if (chosen[index] === true) away.add(index);
  const weigh = (kept: (index: number) => boolean): number =>
    blocks.reduce((sum, { index, text }) => sum + (chosen[index] === true && kept(index) ? weightOf(text) : 0), 0);
  if (away.size === 0 || weigh((index) => away.has(index)) > MOST * weigh(() => true)) return [...chosen];
  return chosen.map((flag, i) => flag && !away.has(i));
}

/** The link that a block stands in with its box: not a link inside the block's own line. */
function linkAround(block: Block): ElementNode | null {
  let element: ElementNode | null = block.host;
  for (let level = 0; level < LEVELS && element !== null; level++, element = element.parent)
    if (element.tag === 'a') return element;
  return null;
}
