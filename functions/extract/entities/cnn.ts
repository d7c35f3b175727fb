import { formRows, PART, placeRows, WIDTH } from './cnn-input.ts';
import type { CnnWeights } from './cnn-weights.ts';
import type { DocumentCounts, Sentence } from './document.ts';
import { STRIDE } from './labels.ts';
import { Arena } from './wasm.ts';
import type { Word } from './words.ts';

const BYTES = 4;
const TAPS = 3;
const FIRST_TAPS = [-1, 0, 1];
const SECOND_TAPS = [-2, 0, 2];
/** Longest sentence (the splitter cuts at 400), a little room for a pair of rows. */
const ROOM = 404;

/**
 * The convolutional tagger at run time: computes only what the scored tokens need (the input three tokens around them, the
 * first layer two around them). The sum of a word form's rows is kept with the form.
 */
export class Cnn {
  readonly transitions: Float32Array;
  readonly #weights: CnnWeights;
  readonly #arena: Arena;
  readonly #first: Float32Array;
  readonly #second: Float32Array;
  readonly #out: Float32Array;
  readonly #window: Float32Array;
  readonly #hidden: Float32Array;
  readonly #last: Float32Array;
  readonly #scores: Float32Array;
  readonly #input = new Float32Array((ROOM + 2) * WIDTH);
  readonly #rowOf = new Int16Array(ROOM + 8);

  constructor(weights: CnnWeights) {
    this.#weights = weights;
    this.transitions = weights.transitions;
    const arena = new Arena(4 << 20);
    this.#arena = arena;
    const held = (values: Float32Array): Float32Array => {
      const view = arena.floats(values.length);
      view.set(values);
      return view;
    };
    this.#first = held(weights.first);
    this.#second = held(weights.second);
    this.#out = held(weights.out);
    this.#window = arena.floats(ROOM * TAPS * WIDTH);
    this.#hidden = arena.floats(ROOM * WIDTH);
    this.#last = arena.floats(ROOM * WIDTH);
    this.#scores = arena.floats(ROOM * STRIDE);
  }

  #form(word: Word): Float32Array {
    if (word.input !== null) return word.input;
    const input = new Float32Array(WIDTH);
    const vector = word.slot < 0 ? -1 : this.#weights.vectorOf.of(word.slot);
    if (vector >= 0) this.#weights.vectors.addTo(vector, input, 0);
    for (const row of formRows(word)) this.#weights.table.addTo(row, input, PART);
    word.input = input;
    return input;
  }

  /** Input rows of every token that a scored one sees; a row of zeros before and after the sentence. */
  #prepare(sentence: Sentence, near: Uint8Array, counts: DocumentCounts, places: Uint8Array): void {
    const { words } = sentence;
    const input = this.#input;
    input.fill(0, 0, (words.length + 2) * WIDTH);
    words.forEach((word, at) => {
      if (near[at] === 0) return;
      const offset = (at + 1) * WIDTH;
      input.set(this.#form(word), offset);
      for (const row of placeRows(sentence, at, counts, places)) this.#weights.table.addTo(row, input, offset + PART);
    });
  }

  #layer(rows: number, weights: Float32Array, bias: Float32Array, out: Float32Array): void {
    for (let row = 0; row < rows; row++) out.set(bias, row * WIDTH);
    const even = rows + (rows & 1);
    this.#arena.gemm(
      this.#window.byteOffset,
      weights.byteOffset,
      out.byteOffset,
      even,
      WIDTH,
      TAPS * WIDTH,
      TAPS * WIDTH * BYTES,
      WIDTH * BYTES,
      WIDTH * BYTES,
    );
    for (let at = 0; at < rows * WIDTH; at++) out[at] = Math.max(out[at] ?? 0, 0);
  }

  /** Adds `weight` times the network's scores into `out`: from `offset`, a row of 16 for each scored token of the sentence. */
  score(
    sentence: Sentence,
    counts: DocumentCounts,
    places: Uint8Array,
    weight: number,
    out: Float32Array,
    offset: number,
  ): void {
    const length = sentence.words.length;
    if (length > ROOM - 4) return;
    const hiddenAt = reach(sentence.gate, SECOND_TAPS);
    const near = reach(hiddenAt, FIRST_TAPS);
    this.#prepare(sentence, near, counts, places);
    const window = this.#window;
    const input = this.#input;
    let rows = 0;
    this.#rowOf.fill(-1, 0, length + 8);
    for (let at = 0; at < length; at++) {
      if (hiddenAt[at] === 0) continue;
      window.set(input.subarray(at * WIDTH, (at + TAPS) * WIDTH), rows * TAPS * WIDTH);
      this.#rowOf[at + 2] = rows++;
    }
    if (rows === 0) return;
    this.#layer(rows, this.#first, this.#weights.firstBias, this.#hidden);
    const scored: number[] = [];
    for (let at = 0; at < length; at++) {
      if (sentence.gate[at] === 0) continue;
      const base = scored.length * TAPS * WIDTH;
      for (let tap = 0; tap < TAPS; tap++) {
        const row = this.#rowOf[at + tap * 2] ?? -1;
        if (row < 0) window.fill(0, base + tap * WIDTH, base + (tap + 1) * WIDTH);
        else window.set(this.#hidden.subarray(row * WIDTH, (row + 1) * WIDTH), base + tap * WIDTH);
      }
      scored.push(at);
    }
    this.#layer(scored.length, this.#second, this.#weights.secondBias, this.#last);
    scored.forEach((at, index) => {
      const skip = (this.#rowOf[at + 2] ?? 0) * WIDTH;
      const base = index * 2 * WIDTH;
      for (let d = 0; d < WIDTH; d++)
        window[base + d] = (this.#last[index * WIDTH + d] ?? 0) + (this.#hidden[skip + d] ?? 0);
      window.set(input.subarray((at + 1) * WIDTH, (at + 2) * WIDTH), base + WIDTH);
      this.#scores.set(this.#weights.outBias, index * STRIDE);
    });
    const even = scored.length + (scored.length & 1);
    this.#arena.gemm(
      window.byteOffset,
      this.#out.byteOffset,
      this.#scores.byteOffset,
      even,
      STRIDE,
      2 * WIDTH,
      2 * WIDTH * BYTES,
      STRIDE * BYTES,
      STRIDE * BYTES,
    );
    for (let cell = 0; cell < scored.length * STRIDE; cell++)
      out[offset + cell] = (out[offset + cell] ?? 0) + weight * (this.#scores[cell] ?? 0);
  }
}

/** 1 for every token that a marked one sees through these taps. */
function reach(marked: Uint8Array, taps: readonly number[]): Uint8Array {
  const near = new Uint8Array(marked.length);
  marked.forEach((mark, at) => {
    if (mark === 0) return;
    for (const tap of taps) if (at + tap >= 0 && at + tap < marked.length) near[at + tap] = 1;
  });
  return near;
}
