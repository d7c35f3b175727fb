import { findDate } from '../dates/read-date.ts';
import type { Block } from './blocks.ts';
import { shownNames } from './person-names.ts';

/** Blocks behind the headline among which a name may stand, and how near to it a date must be. */
const NEAR = 12;
const BESIDE = 1;
const LONGEST = 40;
const LONGEST_DATE = 60;
const MOST_BLOCKS = 2_000;

/**
 * Names that a page sets under its headline without a word for "by": a block of nothing but a name beside a block with a date. The
 * name must recur farther down (the note on the author, their other reports): a section or a place seldom does so as a
 * block of its own that begins with it.
 */
export function bareNames(blocks: readonly Block[]): string[] {
  const h1 = blocks.findIndex((block) => block.host.tag === 'h1');
  const headline = h1 >= 0 ? h1 : blocks.findIndex((block) => block.host.tag === 'h2');
  if (headline < 0) return [];
  for (const block of blocks.slice(headline + 1, headline + NEAR)) {
    if (block.text.length > LONGEST || !block.text.includes(' ')) continue;
    const [name, other] = shownNames([block.text]);
    if (name !== block.text || other !== undefined) continue;
    const beside = blocks.slice(Math.max(0, block.index - BESIDE), block.index + BESIDE + 1);
    if (beside.some(isDated) && recurs(blocks.slice(headline + NEAR, MOST_BLOCKS), name)) return [name];
  }
  return [];
}

const isDated = ({ text }: Block): boolean =>
  text.length <= LONGEST_DATE && findDate(text, { language: null }) !== null;

const recurs = (blocks: readonly Block[], name: string): boolean =>
  blocks.some(({ text }) => text.startsWith(name) || (text.length <= LONGEST_DATE && text.endsWith(` ${name}`)));
