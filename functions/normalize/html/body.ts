import type { Block } from './blocks.ts';

const SPACE = /\s+/gu;

/** The blocks whose text occurs, in order, in what Readability kept. White space does not count. */
export function keptBy(blocks: readonly Block[], kept: string): boolean[] {
  const haystack = kept.replace(SPACE, '');
  let cursor = 0;
  return blocks.map((block) => {
    const needle = block.text.replace(SPACE, '');
    const at = haystack.indexOf(needle, cursor);
    if (at < 0 || (needle.length < 20 && at - cursor > NEAR)) return false;
    cursor = at + needle.length;
    return true;
  });
}

const NEAR = 400;
