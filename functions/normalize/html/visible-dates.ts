import { UPDATED } from '../dates/update-words.ts';
import type { Block } from './blocks.ts';
import type { Candidates } from './date-candidates.ts';
import { headlineAt } from './headline-at.ts';
import type { ElementNode } from './tree.ts';

const WINDOW = 30;
const BEFORE_HEADING = 6;
const SHORT = 180;
const MOST = 3;
const HAS_DATE = /\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}|[٠-٩۰-۹०-९০-৯]{4}/u;

/**
 * Dates printed for people. Near the headline: short blocks from a few before the headline to the start of the text. Where
 * nothing else on the page names a day: any short block outside navigation, then the first date inside running text, each
 * with less confidence (one visible date alone was right on .63 to .79 of the pages).
 */
export function fromBlocks(blocks: readonly Block[], found: Candidates): void {
  const heading = headlineAt(blocks);
  const from = Math.max(0, heading - BEFORE_HEADING);
  scan(blocks.slice(from, from + WINDOW), found, MOST, (block) => (heading >= 0 && block.index > heading ? 80 : 68));
  if (!found.namesDay())
    scan(
      blocks.slice(from + WINDOW).filter((block) => block.text.length <= SHORT),
      found,
      1,
      () => 62,
    );
  if (!found.namesDay())
    scan(
      blocks.slice(from).filter((block) => block.text.length > SHORT),
      found,
      1,
      () => 55,
    );
}

function scan(blocks: readonly Block[], found: Candidates, most: number, confidence: (block: Block) => number): void {
  let hits = 0;
  for (const block of blocks) {
    if (hits >= most) return;
    if (!HAS_DATE.test(block.text) || (block.text.length > SHORT && hits > 0) || inNavigation(block.host)) continue;
    const role = UPDATED.test(block.text.slice(0, 50)) ? 'modified' : 'published';
    const text = block.text.length <= SHORT || most === 1 ? block.text : block.text.slice(0, 80);
    if (found.addVisible(role, text, confidence(block) - 8 * hits)) hits++;
  }
}

function inNavigation(host: ElementNode): boolean {
  for (let element: ElementNode | null = host; element !== null; element = element.parent) {
    if (element.tag === 'nav' || element.tag === 'footer') return true;
  }
  return false;
}
