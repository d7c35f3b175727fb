import type { Block } from './blocks.ts';
import type { ElementNode } from './tree.ts';

const AWAY: ReadonlySet<string> = new Set(['nav', 'footer', 'dialog', 'menu']);
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const MOSTLY_LINKS = 0.75;

/**
 * The elements that Readability need not see: those without a block that could be text (navigation, footers, hidden boxes,
 * lists of bare links, boxes without words). What is left is a third of a typical page, and Readability's time goes with it.
 * Returns a test for `serialize`.
 */
export function prune(blocks: readonly Block[]): (element: ElementNode) => boolean {
  const needed = new Set<ElementNode>();
  for (const block of blocks) {
    if (block.linkChars > MOSTLY_LINKS * block.text.length || isAway(block.host)) continue;
    for (
      let element: ElementNode | null = block.parent;
      element !== null && !needed.has(element);
      element = element.parent
    )
      needed.add(element);
  }
  return (element) => !needed.has(element) && !KEPT.has(element.tag) && !hasNeeded(element, needed);
}

/** Inline pieces of a needed block need not be listed themselves: they stay if their block's element is needed. */
function hasNeeded(element: ElementNode, needed: ReadonlySet<ElementNode>): boolean {
  return INLINE_PARTS.has(element.tag) && element.parent !== null && needed.has(element.parent);
}

const KEPT: ReadonlySet<string> = new Set(['html', 'body', 'br', 'hr', 'img']);
const INLINE_PARTS: ReadonlySet<string> = new Set(
  'a abbr b big cite code data em font i ins kbd mark nobr q rp rt ruby s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

function isAway(host: ElementNode): boolean {
  for (let element: ElementNode | null = host; element !== null; element = element.parent) {
    if (
      AWAY.has(element.tag) ||
      element.attributes['hidden'] !== undefined ||
      HIDING.test(element.attributes['style'] ?? '')
    )
      return true;
  }
  return false;
}
