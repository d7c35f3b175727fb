import type { Block } from './blocks.ts';
import { wideSigns } from './letters.ts';

/** What one block tells by itself. */
export interface Stats {
  /** Reading weight: letters; an East Asian sign counts as two and a half. */
  readonly weight: number;
  readonly words: number;
  readonly linkDensity: number;
  readonly endsSentence: boolean;
  readonly sentences: number;
  /** It reads as running text. */
  readonly good: boolean;
}

export const NO_STATS: Stats = { weight: 0, words: 0, linkDensity: 0, endsSentence: false, sentences: 0, good: false };

const SENTENCE_END = /[.!?…。！？؟۔।॥”"»’')][\s"”»’')]{0,4}$/u;
const SENTENCES = /[.!?。！？؟۔।]+(?=[\s"”»’')]|$)|[。！？]/gu;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** Counts of a block's text; linear in its length. */
export function statsOf(block: Block): Stats {
  const { text } = block;
  const wide = wideSigns(text);
  const weight = text.length + 1.5 * wide;
  const words = (text.match(WORDS)?.length ?? 0) + wide / 2;
  const linkDensity = block.linkChars / Math.max(1, text.length);
  const endsSentence = SENTENCE_END.test(text);
  const sentences = text.match(SENTENCES)?.length ?? 0;
  const runs = (weight >= 70 && (sentences > 0 || endsSentence)) || weight >= 220;
  return { weight, words, linkDensity, endsSentence, sentences, good: linkDensity < 0.4 && runs && words >= 8 };
}
