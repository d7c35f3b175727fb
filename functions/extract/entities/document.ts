import { NAME_WORD } from './lexicon.ts';
import { CONNECTOR, ORG_WORD, SAY, TITLE } from './triggers.ts';
import type { Word } from './words.ts';

/** What the rest of the document says of a word: how often it stands so. Index of each count. */
const LOWER = 0;
const CAPITAL = 1;
const AFTER_TITLE = 2;
const IN_ORG_RUN = 3;
const AFTER_IN = 4;
const BEFORE_SAY = 5;
const IN_LONGER_RUN = 6;
const AFTER_NAME = 7;
export const DOCUMENT_COUNTS = 8;

/** A sentence as the tagger sees it. */
export interface Sentence {
  readonly words: readonly Word[];
  /** First and last token (inclusive) of the capitalised run of each token, or -1. Runs bridge `of`, `the`, `and`, `de`, `al`, hyphens. */
  readonly runStart: Int16Array;
  readonly runEnd: Int16Array;
  /** 1 where the tagger scores: capitalised tokens and the connectors between and before them. */
  readonly gate: Uint8Array;
  /** All or nearly all words begin with a capital: a headline, or a shouted line. */
  readonly titled: boolean;
  readonly shouted: boolean;
}

const IN_WORDS = new Set(['in', 'from', 'near', 'at', 'outside']);
const PREFIXES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'de',
  'van',
  'von',
  'der',
  'la',
  'le',
  'du',
  'da',
  'di',
  'ul',
  'e',
]);

/** Links and handles hold capitals but no names. */
const LINK = /^(?:[@#]|https?:|www\.|pic\.)/i;
const holdsCapital = (word: Word): boolean => UPPER.test(word.text) && !LINK.test(word.text);

/** Connectors between two capitals (at most three in a row), and small prefixes before one (`al-Amin`). */
function bridge(words: readonly Word[], gate: Uint8Array): void {
  const connects = (at: number): boolean => ((words[at]?.triggers ?? 0) & CONNECTOR) !== 0;
  for (let at = 0; at < words.length; at++) {
    if (gate[at] === 1 || !connects(at)) continue;
    let end = at;
    while (end < words.length && end - at < 4 && gate[end] !== 1 && connects(end)) end++;
    const bridged = gate[end] === 1 && (gate[at - 1] === 1 || PREFIXES.has(words[at]?.lower ?? ''));
    if (bridged) gate.fill(1, at, end);
  }
}

/** The small half of a hyphenated name (`Kim Nam-joo`), and a comma before `Inc.`. */
function extend(words: readonly Word[], gate: Uint8Array): void {
  for (let at = 1; at < words.length - 1; at++) {
    if (gate[at] === 1 || gate[at - 1] === 0) continue;
    const mark = words[at]?.lower;
    if (mark === '-') gate[at] = gate[at + 1] = 1;
    else if (mark === ',' && gate[at + 1] === 1 && AFTER_COMMA.has(words[at + 1]?.lower ?? '')) gate[at] = 1;
  }
}

function gateOf(words: readonly Word[], open: boolean): Uint8Array {
  const gate = Uint8Array.from(words, (word) => (open || holdsCapital(word) ? 1 : 0));
  bridge(words, gate);
  extend(words, gate);
  // A figure inside or after a name (`Channel 4`, `Unit 8200`).
  for (let at = 1; at < words.length; at++)
    if (gate[at] === 0 && DIGITS.test(words[at]?.text ?? '') && words[at - 1]?.capital === true) gate[at] = 1;
  return gate;
}

const AFTER_COMMA = new Set(['inc', 'inc.', 'ltd', 'ltd.', 'llc', 'corp.', 'co.', 'sa', 'jr.', 'jr', 'sr.']);
const UPPER = /\p{Lu}/u;
const DIGITS = /^\d{1,4}$/;

function runsOf(words: readonly Word[], gate: Uint8Array): [Int16Array, Int16Array] {
  const start = new Int16Array(words.length).fill(-1);
  const end = new Int16Array(words.length).fill(-1);
  let at = 0;
  while (at < words.length) {
    if (gate[at] === 0 || words[at]?.capital !== true) {
      at++;
      continue;
    }
    let last = at;
    for (let next = at + 1; next < words.length && gate[next] === 1 && next - last <= 3; next++) {
      const word = words[next];
      if (word === undefined || word.lower === ',' || word.lower === 'and') break;
      if (word.capital) last = next;
      else if (word.letters && (word.triggers & CONNECTOR) === 0) break;
    }
    for (let inside = at; inside <= last; inside++) {
      start[inside] = at;
      end[inside] = last;
    }
    at = last + 1;
  }
  return [start, end];
}

/** Prepares a sentence: its case habit, the gate and the capitalised runs. */
export function prepare(words: readonly Word[]): Sentence {
  let letters = 0;
  let capitals = 0;
  let all = 0;
  for (const word of words) {
    if (!word.letters) continue;
    if (word.lower.length <= 3 && !word.capital) continue;
    letters++;
    if (word.capital) capitals++;
    if (word.allCapitals) all++;
  }
  const shouted = letters >= 3 && all >= letters * 0.8;
  const titled = !shouted && letters >= 4 && capitals >= letters * 0.75;
  const gate = gateOf(words, shouted);
  const [runStart, runEnd] = runsOf(words, gate);
  return { words, runStart, runEnd, gate, titled, shouted };
}

/** Bits of a word inside a capitalised run. */
function inRun({ words, runStart, runEnd }: Sentence, at: number): number {
  const first = runStart[at] ?? -1;
  const last = runEnd[at] ?? -1;
  if (last < 0) return 0;
  let bits = last > first ? 1 << IN_LONGER_RUN : 0;
  if (((words[last + 1]?.triggers ?? 0) & SAY) !== 0) bits |= 1 << BEFORE_SAY;
  for (let inside = first; inside <= last; inside++)
    if (((words[inside]?.triggers ?? 0) & ORG_WORD) !== 0 && words[inside]?.capital === true) bits |= 1 << IN_ORG_RUN;
  const previous = words[at - 1];
  if (at > first && previous?.capital === true && (previous.flags & NAME_WORD) !== 0) bits |= 1 << AFTER_NAME;
  return bits;
}

/** Bits of one occurrence: what this place says about its word. */
function occurrence(sentence: Sentence, at: number): number {
  const { words, runStart } = sentence;
  const word = words[at];
  if (word === undefined || !word.letters) return 0;
  if (!word.capital) return 1 << LOWER;
  if (sentence.titled || sentence.shouted) return 0;
  let bits = (at > 0 ? 1 << CAPITAL : 0) | inRun(sentence, at);
  const first = runStart[at] ?? -1;
  if (((words[at - 1]?.triggers ?? 0) & TITLE) !== 0) bits |= 1 << AFTER_TITLE;
  if (first === at && first > 0 && IN_WORDS.has(words[first - 1]?.lower ?? '')) bits |= 1 << AFTER_IN;
  return bits;
}

/** Counts over a document of how each word stands; asked for a place, it answers for the other places. */
export class DocumentCounts {
  readonly #index = new Map<number, number>();
  #counts = new Uint16Array(1024 * DOCUMENT_COUNTS);
  /** The sentence asked for last, and its answers. */
  #sentence: Sentence | null = null;
  #bits = new Uint8Array(0);

  constructor(sentences: readonly Sentence[]) {
    for (const sentence of sentences)
      sentence.words.forEach((word, at) => {
        const bits = occurrence(sentence, at);
        if (bits === 0) return;
        let row = this.#index.get(word.lowerHash);
        if (row === undefined) {
          row = this.#index.size;
          this.#index.set(word.lowerHash, row);
          if ((row + 1) * DOCUMENT_COUNTS > this.#counts.length) this.#grow();
        }
        for (let bit = 0; bit < DOCUMENT_COUNTS; bit++)
          if ((bits & (1 << bit)) !== 0) {
            const cell = row * DOCUMENT_COUNTS + bit;
            this.#counts[cell] = Math.min(65_535, (this.#counts[cell] ?? 0) + 1);
          }
      });
  }

  #grow(): void {
    const wider = new Uint16Array(this.#counts.length * 2);
    wider.set(this.#counts);
    this.#counts = wider;
  }

  /** Bits that hold for the word at this place somewhere else in the document. */
  elsewhere(sentence: Sentence, at: number): number {
    if (sentence !== this.#sentence) {
      this.#sentence = sentence;
      this.#bits = Uint8Array.from(sentence.words, (word, place) => this.#others(word, occurrence(sentence, place)));
    }
    return this.#bits[at] ?? 0;
  }

  #others(word: Word, own: number): number {
    const row = this.#index.get(word.lowerHash);
    if (row === undefined) return 0;
    let bits = 0;
    for (let bit = 0; bit < DOCUMENT_COUNTS; bit++) {
      const count = (this.#counts[row * DOCUMENT_COUNTS + bit] ?? 0) - ((own >>> bit) & 1);
      if (count > 0) bits |= 1 << bit;
    }
    return bits;
  }
}
