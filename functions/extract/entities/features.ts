import type { DocumentCounts, Sentence } from './document.ts';
import { mix } from './hash.ts';
import { phraseHash } from './lexicon.ts';
import { CONNECTOR, DEMONYM, ORG_WORD, PLACE_PREPOSITION, PLACE_WORD, ROLE, SAY, TITLE } from './triggers.ts';
import { classOfWord, type Word, type WordTable } from './words.ts';

/** Upper bound of features of one token. */
export const MAX_FEATURES = 128;

/** The word itself and those beside it. */
export const POSITIONS = [0, -1, 1, -2, 2] as const;
export type Position = (typeof POSITIONS)[number];

/** What the words of a run say together. */
interface Look {
  readonly words: readonly Word[];
  readonly first: number;
  readonly inside: number;
  readonly shape: number;
}

/** Writes the features of tokens as 32-bit hashes into one growing buffer; shared by training and tagging. */
export class FeatureWriter {
  buffer = new Int32Array(1 << 14);
  length = 0;
  readonly #nothing: Word;
  readonly #table: WordTable;
  /** The run looked at last: each of its words asks for it, and a run may be as long as a sentence. */
  #look: Look = { words: [], first: -1, inside: 0, shape: 0 };

  constructor(table: WordTable) {
    this.#table = table;
    this.#nothing = table.of('');
  }

  reset(): void {
    this.length = 0;
  }

  #reserve(): void {
    if (this.length + MAX_FEATURES <= this.buffer.length) return;
    const wider = new Int32Array(this.buffer.length * 2);
    wider.set(this.buffer);
    this.buffer = wider;
  }

  #put(template: number, value: number): void {
    this.buffer[this.length++] = mix(value, template);
  }

  /**
   * Appends the features of one token; returns how many. `places` is the place-list code of the token (see `placeCodes`).
   * They are those of `writeForm` for the word and the four beside it, and those of `writeContext`.
   */
  write(sentence: Sentence, at: number, counts: DocumentCounts, places: Uint8Array): number {
    let count = this.writeContext(sentence, at, counts, places);
    for (const position of POSITIONS) count += this.writeForm(this.#wordAt(sentence, at + position), position);
    return count;
  }

  #wordAt({ words }: Sentence, at: number): Word {
    return words[at] ?? this.#nothing;
  }

  /** Appends what the form of the word at `position` says by itself: the tagger sums it once a form. */
  writeForm(word: Word, position: Position): number {
    this.#reserve();
    const before = this.length;
    if (position === 0) this.#own(word);
    else if (position === -1 || position === 1) this.#beside(word, position < 0 ? 0 : 1);
    else this.#apart(word, position < 0 ? 0 : 1);
    return this.length - before;
  }

  #own(word: Word): void {
    this.#put(0, 1);
    this.#put(1, word.hash);
    this.#put(6, word.lowerHash);
    for (let index = 0; index < 8; index++) {
      const affix = word.affixes[index] ?? 0;
      if (affix !== 0) this.#put(13 + index, affix);
    }
    this.#put(23, word.shape);
    this.#put(24, word.shortShape);
    this.#put(40, word.cluster64);
    this.#put(41, word.cluster256);
    this.#put(42, word.cluster1024);
    this.#put(61, mix(word.cluster256, word.shortShape));
    this.#put(70, classOfWord(word));
    if (word.triggers !== 0) this.#put(77, word.triggers);
  }

  #beside(word: Word, side: number): void {
    this.#put(2 + side, word.hash);
    this.#put(7 + side, word.lowerHash);
    this.#put(21 + side, word.affixes[6] ?? 0);
    this.#put(25 + side, word.shortShape);
    this.#put(43 + 3 * side, word.cluster64);
    this.#put(44 + 3 * side, word.cluster256);
    this.#put(45 + 3 * side, word.cluster1024);
    if (word.triggers !== 0) this.#put(78 + side, word.triggers);
  }

  #apart(word: Word, side: number): void {
    this.#put(4 + side, word.hash);
    this.#put(27 + side, word.shortShape);
    this.#put(49 + 2 * side, word.cluster256);
    this.#put(50 + 2 * side, word.cluster1024);
  }

  /** Appends what the forms say together, and what sentence, document and place list say. */
  writeContext(sentence: Sentence, at: number, counts: DocumentCounts, places: Uint8Array): number {
    this.#reserve();
    const before = this.length;
    const w = this.#wordAt(sentence, at);
    const l1 = this.#wordAt(sentence, at - 1);
    const l2 = this.#wordAt(sentence, at - 2);
    const r1 = this.#wordAt(sentence, at + 1);
    const r2 = this.#wordAt(sentence, at + 2);
    this.#words(w, l1, l2, r1, r2);
    this.#clusters(w, l1, l2, r1, r2);
    this.#lists(w, l1, r1, places, at);
    this.#triggers(sentence, at);
    this.#run(sentence, at);
    this.#document(sentence, at, counts, w);
    return this.length - before;
  }

  #words(w: Word, l1: Word, l2: Word, r1: Word, r2: Word): void {
    this.#put(9, mix(l1.lowerHash, w.lowerHash));
    this.#put(10, mix(w.lowerHash, r1.lowerHash));
    this.#put(11, mix(l2.lowerHash, l1.lowerHash));
    this.#put(12, mix(r1.lowerHash, r2.lowerHash));
    const left = mix(l1.shortShape, w.shortShape);
    const right = mix(w.shortShape, r1.shortShape);
    this.#put(29, left);
    this.#put(30, right);
    this.#put(31, mix(left, r1.shortShape));
    this.#put(32, mix(mix(l2.shortShape, left), mix(r1.shortShape, r2.shortShape)));
    this.#put(33, mix(w.lowerHash, l1.shortShape));
    this.#put(34, mix(w.lowerHash, r1.shortShape));
  }

  #clusters(w: Word, l1: Word, l2: Word, r1: Word, r2: Word): void {
    this.#put(53, (l1.cluster256 << 8) | w.cluster256);
    this.#put(54, (w.cluster256 << 8) | r1.cluster256);
    this.#put(55, (l1.cluster1024 << 11) | w.cluster1024);
    this.#put(56, (w.cluster1024 << 11) | r1.cluster1024);
    this.#put(57, (l1.cluster64 << 12) | (w.cluster64 << 6) | r1.cluster64);
    this.#put(58, (l2.cluster64 << 12) | (l1.cluster64 << 6) | w.cluster64);
    this.#put(59, (w.cluster64 << 12) | (r1.cluster64 << 6) | r2.cluster64);
    this.#put(60, (l1.cluster256 << 8) | r1.cluster256);
  }

  #lists(w: Word, l1: Word, r1: Word, places: Uint8Array, at: number): void {
    const own = classOfWord(w);
    const left = classOfWord(l1);
    const right = classOfWord(r1);
    this.#put(71, (left << 8) | own);
    this.#put(72, (own << 8) | right);
    this.#put(73, (left << 16) | (own << 8) | right);
    const place = places[at] ?? 0;
    if (place === 0) return;
    this.#put(74, place);
    this.#put(75, mix(place, l1.lowerHash));
    this.#put(76, mix(place, r1.lowerHash));
  }

  #triggers(sentence: Sentence, at: number): void {
    const { words } = sentence;
    for (let offset = -3; offset <= 3; offset++) {
      if (offset === 0) continue;
      const word = words[at + offset];
      if (word === undefined) continue;
      const bits = word.triggers & (TITLE | ORG_WORD | PLACE_WORD | SAY | ROLE | PLACE_PREPOSITION | DEMONYM);
      if (bits === 0) continue;
      const side = offset < 0 ? 0 : 1;
      this.#put(80 + side, mix(bits, word.capital ? 1 : 0));
      if (offset === -2 || offset === 2) this.#put(82 + side, mix(bits, word.capital ? 1 : 0));
    }
  }

  #run(sentence: Sentence, at: number): void {
    const { words, runStart, runEnd } = sentence;
    const habit = (sentence.titled ? 1 : 0) | (sentence.shouted ? 2 : 0) | (at === 0 ? 4 : 0);
    this.#put(90, habit);
    if (habit !== 0) this.#put(91, mix(words[at]?.lowerHash ?? 0, habit));
    const first = runStart[at] ?? -1;
    const last = runEnd[at] ?? -1;
    if (first < 0) return;
    const length = Math.min(last - first, 6);
    const place = (Math.min(at - first, 3) << 4) | (Math.min(last - at, 3) << 8);
    const head = words[first] ?? this.#nothing;
    const tail = words[last] ?? this.#nothing;
    const preceding = words[first - 1] ?? this.#nothing;
    const following = words[last + 1] ?? this.#nothing;
    this.#put(92, length | place | (first === 0 ? 4096 : 0));
    this.#put(93, mix(tail.lowerHash, at === last ? 1 : 0));
    this.#put(94, mix(head.lowerHash, at === first ? 1 : 0));
    this.#put(95, mix(preceding.lowerHash, length));
    this.#put(96, mix(following.lowerHash, length));
    this.#put(97, mix(tail.cluster256, (at === last ? 1 : 0) | (length << 1)));
    this.#put(98, mix(head.cluster256, (at === first ? 1 : 0) | (length << 1)));
    this.#put(99, mix(preceding.cluster256, following.cluster256));
    this.#put(100, mix(preceding.cluster1024, place));
    this.#put(101, mix(following.cluster1024, place));
    if (((words[at]?.triggers ?? 0) & CONNECTOR) !== 0) this.#put(104, mix(head.cluster256, tail.cluster256));
    this.#wholeRun(words, first, last, at, place);
  }

  /** What words the run holds, and its shape. */
  #wholeRun(words: readonly Word[], first: number, last: number, at: number, place: number): void {
    if (this.#look.words !== words || this.#look.first !== first) this.#look = this.#lookAt(words, first, last);
    const { inside, shape } = this.#look;
    this.#put(102, mix(inside & (TITLE | ORG_WORD | PLACE_WORD | DEMONYM), place));
    this.#put(103, mix(shape, at - first));
  }

  #lookAt(words: readonly Word[], first: number, last: number): Look {
    let inside = 0;
    let shape = 0;
    for (let token = first; token <= last; token++) {
      const word = words[token] ?? this.#nothing;
      if (word.capital) inside |= word.triggers;
      shape = mix(shape, word.capital ? classOfWord(word) : word.lowerHash);
    }
    return { words, first, inside, shape };
  }

  /** The word that stands for none, before and after a sentence. */
  get nothing(): Word {
    return this.#nothing;
  }

  #document(sentence: Sentence, at: number, counts: DocumentCounts, w: Word): void {
    const bits = counts.elsewhere(sentence, at);
    this.#put(110, bits);
    for (let bit = 0; bit < 8; bit++) if ((bits & (1 << bit)) !== 0) this.#put(111, (bit << 1) | (at === 0 ? 1 : 0));
    if (w.capital) this.#put(112, mix(bits & 3, (at === 0 ? 1 : 0) | (sentence.titled ? 2 : 0)));
    const left = at > 0 ? counts.elsewhere(sentence, at - 1) : 0;
    const right = at + 1 < sentence.words.length ? counts.elsewhere(sentence, at + 1) : 0;
    this.#put(113, (left & 0xfe) | 256);
    this.#put(114, (right & 0xfe) | 256);
  }

  /** Longest match (up to four words) in the place list that begins here: its length and kinds. */
  #match(words: readonly Word[], at: number): [number, number] {
    for (let size = Math.min(4, words.length - at); size > 0; size--) {
      const last = words[at + size - 1];
      if (last?.capital !== true && last?.letters === true) continue;
      const kinds = this.#table.lexicon.phraseOf(phraseHash(words.slice(at, at + size).map((word) => word.lowerHash)));
      if (kinds !== 0) return [size, kinds];
    }
    return [0, 0];
  }

  /** Codes of the place list for each token: kinds of the longest match and the token's part in it. */
  placeCodes(sentence: Sentence): Uint8Array {
    const { words } = sentence;
    const codes = new Uint8Array(words.length);
    for (let at = 0; at < words.length; ) {
      const [size, kinds] = words[at]?.capital === true ? this.#match(words, at) : [0, 0];
      for (let inside = 0; inside < size; inside++)
        codes[at + inside] = kinds | (inside === 0 ? 16 : 0) | (inside === size - 1 ? 32 : 0);
      at += Math.max(1, size);
    }
    return codes;
  }
}
