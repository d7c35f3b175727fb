import type { DocumentCounts, Sentence } from './document.ts';
import { mix } from './hash.ts';
import { classOfWord, type Word } from './words.ts';

/** Width of the projected word vector and of the hashed part; the two lie side by side. */
export const PART = 48;
export const WIDTH = 2 * PART;
/** Rows of the hashed table. */
export const ROWS = 1 << 14;

const rowOf = (template: number, value: number): number => mix(value, template + 0x5eed00) & (ROWS - 1);

/** Table rows of a word form: the part that is the same in every document. */
export function formRows(word: Word): number[] {
  const rows = [
    rowOf(0, word.hash),
    rowOf(1, word.lowerHash),
    rowOf(2, word.shape),
    rowOf(3, word.shortShape),
    rowOf(4, classOfWord(word)),
    rowOf(5, word.triggers),
    rowOf(6, word.cluster64),
    rowOf(7, word.cluster256),
    rowOf(8, word.cluster1024),
  ];
  word.affixes.forEach((affix, index) => {
    if (affix !== 0) rows.push(rowOf(10 + index, affix));
  });
  return rows;
}

/** Table rows of a place: what the document and the place list say of the token here. */
export function placeRows(sentence: Sentence, at: number, counts: DocumentCounts, places: Uint8Array): number[] {
  const habit = (sentence.titled ? 1 : 0) | (sentence.shouted ? 2 : 0) | (at === 0 ? 4 : 0);
  const rows = [rowOf(20, habit)];
  const word = sentence.words[at];
  if (word === undefined || sentence.gate[at] === 0) return rows;
  const bits = counts.elsewhere(sentence, at);
  rows.push(rowOf(21, bits));
  for (let bit = 0; bit < 8; bit++) if ((bits & (1 << bit)) !== 0) rows.push(rowOf(22, bit));
  const place = places[at] ?? 0;
  if (place !== 0) rows.push(rowOf(23, place));
  return rows;
}
