/** Words of a text for comparison, never for storage: NFKC, invisible characters off, lower case; scripts that write no
 * spaces (Han, kana, Thai, Lao, Khmer, Myanmar) are cut by `Intl.Segmenter`. Linear in the text. */
const INVISIBLE = /\p{Cf}/gu;
// One class repeated, then optional groups that begin with a character outside that class: no ambiguity, linear.
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const QUOTES = /[\u2018\u2019\u02bc\u2032]/g;
const ASCII_ONLY = /^[\n\r\t -~]*$/;

let segmenter: Intl.Segmenter | null = null;

/** A word as it stood (`raw`) and folded for comparison (`folded`). */
export interface Word {
  readonly raw: string;
  readonly folded: string;
}

function cleaned(text: string): string {
  return ASCII_ONLY.test(text) ? text : text.normalize('NFKC').replace(INVISIBLE, '').replace(QUOTES, "'");
}

function pushSegments(run: string, into: Word[]): void {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  for (const part of segmenter.segment(run)) {
    if (part.isWordLike === true) into.push({ raw: part.segment, folded: part.segment.toLowerCase() });
  }
}

/** Words in the order of the text; at most `limit`. A possessive 's is dropped. */
export function wordsOf(text: string, limit: number): readonly Word[] {
  const words: Word[] = [];
  const clean = cleaned(text);
  const spaced = ASCII_ONLY.test(clean) || !UNSPACED.test(clean);
  for (const match of clean.matchAll(WORD)) {
    if (words.length >= limit) break;
    const raw = match[0].endsWith("'s") ? match[0].slice(0, -2) : match[0];
    if (spaced || !UNSPACED.test(raw)) words.push({ raw, folded: raw.toLowerCase() });
    else pushSegments(raw, words);
  }
  return words.length > limit ? words.slice(0, limit) : words;
}
