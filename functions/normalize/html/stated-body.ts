import type { Block } from './blocks.ts';

/** Shorter blocks are found in any text. */
const SHORTEST = 25;
/** So much of the choice must be in the stated text before it is believed. */
const AGREED = 0.9;
/** A stated text this many times as long as the choice that it holds has what the page does not show. */
const LONGER = 1.4;
const LONG = 600;
const LONGEST = 100_000;
const MOST_BLOCKS = 3_000;
const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const squash = (text: string): string => text.toLowerCase().replace(NOT_WORD, '');

export interface StatedBody {
  /** The choice with the blocks that the stated text has too. */
  readonly chosen: readonly boolean[];
  /** Whether the stated text holds the choice and much more, so that it is the fuller text. */
  readonly fuller: boolean;
}

/**
 * A choice compared with the page's own JSON-LD articleBody. Where nine tenths of the choice are in it, the page's other blocks that
 * are in it, between the first and the last of the choice, come in. On labelled pages with an articleBody it held .95 of the text on
 * six of ten and is no good on one of sixteen: it adds to a choice that it agrees with, and takes nothing away.
 */
export function withStated(
  blocks: readonly Block[],
  chosen: readonly boolean[],
  articleBody: string | null,
): StatedBody {
  if (articleBody === null || articleBody.length < LONG || blocks.length > MOST_BLOCKS)
    return { chosen, fuller: false };
  const stated = squash(articleBody.slice(0, LONGEST));
  let whole = 0;
  let agreed = 0;
  const inStated = blocks.map((block) => {
    const text = squash(block.text);
    const found = text.length >= SHORTEST && stated.includes(text);
    if (chosen[block.index] === true) {
      whole += text.length;
      if (found) agreed += text.length;
    }
    return found;
  });
  if (agreed < AGREED * whole || whole === 0) return { chosen, fuller: false };
  const first = chosen.indexOf(true);
  const last = chosen.lastIndexOf(true);
  const known = new Set(blocks.filter((block) => chosen[block.index] === true).map((block) => block.text));
  const completed = blocks.map((block, i) => {
    if (chosen[i] === true) return true;
    return (
      inStated[i] === true &&
      i > first - NEAR &&
      i < last + NEAR &&
      !known.has(block.text) &&
      block.linkChars < 0.5 * block.text.length
    );
  });
  const mass = blocks.reduce(
    (sum, block) => sum + (completed[block.index] === true ? squash(block.text).length : 0),
    0,
  );
  return { chosen: completed, fuller: stated.length > LONGER * mass };
}

/** Blocks before the first and behind the last of the choice where more of it may stand. */
const NEAR = 40;
