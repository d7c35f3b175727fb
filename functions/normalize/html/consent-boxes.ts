import type { Block } from './blocks.ts';
import { weightOf } from './letters.ts';
import { ADDRESSED, CHOICES, STORED } from './stand-in-words.ts';
import type { ElementNode } from './tree.ts';

/** A choice is offered in no more letters than this. */
const LONGEST_CHOICE = 60;
/** A box is about consent if so much of it speaks of it. */
const MOST = 0.6;
/** Without the box a page must still have a sentence or two to say; a page that has not is the demand itself. */
const ENOUGH = 80;
const LEVELS = 3;
/** Each is compared with the whole page. */
const MOST_CHOICES = 30;
const LONGEST_TERMS = 700;

/**
 * A choice without the boxes that ask for consent, whatever they are called: the box around a short line of agreeing or refusing
 * that is a button or a link, most of whose text speaks to the reader of what is stored of him. Stays as it was where
 * nothing else would be left.
 */
export function withoutConsent(blocks: readonly Block[], chosen: readonly boolean[]): boolean[] {
  if (!blocks.some((block) => chosen[block.index] === true && isTerm(block.text))) return [...chosen];
  const boxes = new Set<ElementNode>();
  for (const block of blocks.filter(isChoice).slice(0, MOST_CHOICES)) {
    const box = consentBox(blocks, block.host);
    if (box !== null) boxes.add(box);
  }
  const stays = chosen.map((flag, i) => flag && !isInside(blocks[i]?.host ?? null, boxes));
  const left = blocks.reduce((sum, block) => sum + (stays[block.index] === true ? weightOf(block.text) : 0), 0);
  return left >= ENOUGH ? stays : [...chosen];
}

const isTerm = (text: string): boolean => {
  const start = text.slice(0, LONGEST_TERMS);
  return STORED.test(start) && ADDRESSED.test(start);
};

const isChoice = (block: Block): boolean =>
  block.text.length <= LONGEST_CHOICE && (block.controls > 0 || block.links > 0) && CHOICES.test(block.text);

/** The nearest box around a choice that holds the terms. */
function consentBox(blocks: readonly Block[], host: ElementNode): ElementNode | null {
  let box: ElementNode | null = host;
  for (let level = 0; level < LEVELS && box !== null && box.tag !== 'body'; level++, box = box.parent)
    if (speaksOfConsent(blocks, box)) return box;
  return null;
}

function speaksOfConsent(blocks: readonly Block[], box: ElementNode): boolean {
  const only = new Set([box]);
  let whole = 0;
  let terms = 0;
  for (const block of blocks) {
    if (block.text.length <= LONGEST_CHOICE || !isInside(block.host, only)) continue;
    whole += block.text.length;
    if (isTerm(block.text)) terms += block.text.length;
  }
  return terms > 0 && terms >= MOST * whole;
}

function isInside(host: ElementNode | null, boxes: ReadonlySet<ElementNode>): boolean {
  for (let element = host; element !== null; element = element.parent) if (boxes.has(element)) return true;
  return false;
}
