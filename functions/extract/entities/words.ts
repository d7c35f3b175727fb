import { hashOf } from './hash.ts';
import { COMMON_WORD, type Lexicon, NAME_WORD } from './lexicon.ts';
import { triggersOf } from './triggers.ts';

/** What the model knows of a word form, computed once per form. All numbers are hashes, ids or flags. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly hash: number;
  readonly lowerHash: number;
  readonly shape: number;
  readonly shortShape: number;
  /** Hashes of prefixes of 1–4 and suffixes of 1–4 characters (of the lower-case form). */
  readonly affixes: readonly number[];
  readonly cluster64: number;
  readonly cluster256: number;
  readonly cluster1024: number;
  readonly flags: number;
  readonly triggers: number;
  readonly capital: boolean;
  readonly allCapitals: boolean;
  readonly letters: boolean;
  /** Slot in the lexicon, -1 when unknown: the row of its word vector. */
  readonly slot: number;
  /** The network's input for the form, kept once computed. */
  input: Float32Array | null;
  /** The CRF's weights of the form at each of five positions, summed, kept once computed. */
  sums: Int32Array | null;
}

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{Nd}/u;
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
  ['``', '"'],
  ["''", '"'],
  ['—', '-'],
  ['–', '-'],
  ['--', '-'],
  ['…', '...'],
]);

function shapeOf(text: string): string {
  let shape = '';
  for (const char of text) {
    if (UPPER.test(char)) shape += 'X';
    else if (LOWER.test(char)) shape += 'x';
    else if (DIGIT.test(char)) shape += 'd';
    else shape += char.charCodeAt(0) > 0x2ff ? 'o' : char;
  }
  return shape;
}

function shorten(shape: string): string {
  let short = '';
  for (const char of shape) if (short.at(-1) !== char) short += char;
  return short;
}

const straighten = (text: string): string => QUOTES.get(text) ?? text.replaceAll('’', "'");

/** Builds what is known of a form. */
function describe(raw: string, lexicon: Lexicon): Word {
  const text = straighten(raw);
  const lower = text.toLowerCase();
  const full = shapeOf(text);
  const short = shorten(full);
  const slot = lexicon.slotOf(lower);
  const packed = lexicon.payloadOf(slot);
  const affixes: number[] = [];
  for (let size = 1; size <= 4; size++) affixes.push(lower.length >= size ? hashOf(lower.slice(0, size)) : 0);
  for (let size = 1; size <= 4; size++) affixes.push(lower.length >= size ? hashOf(lower.slice(-size)) : 0);
  return {
    text,
    lower,
    hash: hashOf(text),
    lowerHash: hashOf(lower),
    shape: hashOf(full.length > 12 ? short : full),
    shortShape: hashOf(short),
    affixes,
    cluster64: packed & 63,
    cluster256: (packed >>> 6) & 255,
    cluster1024: packed === 0 ? 2047 : (packed >>> 14) & 1023,
    flags: packed >>> 24,
    triggers: triggersOf(lower),
    capital: full[0] === 'X',
    allCapitals: full.length > 1 && UPPER.test(text) && !LOWER.test(text),
    letters: UPPER.test(text) || LOWER.test(text),
    slot,
    input: null,
    sums: null,
  };
}

const MAX_FORMS = 16_000;

/** A memory of word forms that empties itself when it is full: speed for running text, bounded for hostile text. */
export class WordTable {
  readonly #lexicon: Lexicon;
  readonly #forms = new Map<string, Word>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  get lexicon(): Lexicon {
    return this.#lexicon;
  }

  of(text: string): Word {
    const known = this.#forms.get(text);
    if (known !== undefined) return known;
    if (this.#forms.size >= MAX_FORMS) this.#forms.clear();
    const word = describe(text.length > 60 ? text.slice(0, 60) : text, this.#lexicon);
    this.#forms.set(text, word);
    return word;
  }
}

/** Coarse gazetteer class of a word as one small number: name, city, common word, case. */
export function classOfWord(word: Word): number {
  return (word.flags & (NAME_WORD | COMMON_WORD | 2)) | (word.capital ? 8 : 0) | (word.allCapitals ? 16 : 0);
}
