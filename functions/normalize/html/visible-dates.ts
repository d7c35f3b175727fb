import type { Block } from './blocks.ts';
import type { Candidates } from './date-candidates.ts';
import { UPDATED } from './element-dates.ts';
import type { ElementNode } from './tree.ts';

const WINDOW = 30;
const BEFORE_HEADING = 6;
const SHORT = 180;
const MOST = 3;
const HAS_DATE = /\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}|[٠-٩۰-۹०-९০-৯]{4}/u;

/** Dates printed near the headline: short blocks from a few before the first h1 to the start of the text. */
export function fromBlocks(blocks: readonly Block[], found: Candidates): void {
  const heading = blocks.findIndex((block) => block.host.tag === 'h1');
  const from = Math.max(0, heading - BEFORE_HEADING);
  let hits = 0;
  for (const block of blocks.slice(from, from + WINDOW)) {
    const text = block.text.length <= SHORT ? block.text : block.text.slice(0, 80);
    if (hits >= MOST || (block.text.length > SHORT && hits > 0)) continue;
    if (!HAS_DATE.test(text) || inNavigation(block.host)) continue;
    const role = UPDATED.test(text.slice(0, 50)) ? 'modified' : 'published';
    const confidence = (heading >= 0 && block.index > heading ? 80 : 68) - 8 * hits;
    if (found.addVisible(role, text, confidence)) hits++;
  }
}

function inNavigation(host: ElementNode): boolean {
  for (let element: ElementNode | null = host; element !== null; element = element.parent) {
    if (element.tag === 'nav' || element.tag === 'footer') return true;
  }
  return false;
}
