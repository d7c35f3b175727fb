import { PART, ROWS, WIDTH } from '../cnn-input.ts';
import { LABELS, STRIDE } from '../labels.ts';
import { Convolution } from './convolution.ts';
import { MARGIN, type Matrix, MatrixKernel } from './matrix-kernel.ts';
import { Parameter } from './parameter.ts';
import type { Random } from './random.ts';

/** Length of a word vector as it comes. */
export const VECTOR = 100;
/** Empty rows between two sentences, so that no convolution sees from one into the next. */
export const GAP = 3;
/** All weights, their gradients and the rows of a batch. */
const ARENA_BYTES = 48 << 20;

/** One sentence for the network: per token a row of the vector table (-1 unknown), table rows, and the scored runs. */
export interface CnnSentence {
  readonly vectors: Int32Array;
  readonly rows: readonly (readonly number[])[];
  readonly runs: readonly (readonly [number, number])[];
  readonly labels: Uint8Array;
  /** Probability that an epoch visits the sentence. */
  readonly visit: number;
}

/** Shares of what is left out at random while training: of layers' values, of table rows, of word vectors. */
export interface Dropouts {
  readonly dropout: number;
  readonly featureDropout: number;
  readonly wordDropout: number;
}

/** How a batch lies in the rows, and which table rows of each token dropout kept. */
export interface BatchLayout {
  readonly batch: readonly CnnSentence[];
  /** The first row of each sentence. */
  readonly starts: readonly number[];
  /** An even number. */
  readonly rows: number;
  readonly kept: readonly (readonly (readonly number[])[])[];
}

/**
 * The small convolutional tagger while it learns: word vector (projected) beside summed hashed rows; two convolutions of
 * width three, the second dilated by two and skipped; scores from the last layer and the input. Exact gradients.
 *
 *     vectors · projection ┐            ┌──────────────(+)────┐
 *                          ├ input ─▶ first ─ relu ─▶ second ─ relu ─▶ last ─▶ emissions
 *     table rows, summed ──┘   └────────────────────────────────────────────────▲
 */
export class CnnNetwork {
  readonly projection: Parameter;
  readonly table: Parameter;
  readonly first: Convolution;
  readonly second: Convolution;
  readonly outLast: Parameter;
  readonly outInput: Parameter;
  readonly outBias: Parameter;
  /** Scores of the labels, a row a token; the loss's gradient by them goes into `emissionGradient` before `backward`. */
  readonly emissions: Float32Array;
  readonly emissionGradient: Float32Array;
  readonly #kernel: MatrixKernel;
  readonly #random: Random;
  readonly #vectors: Float32Array;
  readonly #capacity: number;
  readonly #words: Matrix;
  readonly #input: Matrix;
  /** Behind the first convolution, behind the second with the skipped first added, and before either's relu. */
  readonly #middle: Matrix;
  readonly #last: Matrix;
  readonly #sums: Matrix;
  readonly #emissions: Matrix;
  readonly #inputGradient: Matrix;
  readonly #middleGradient: Matrix;
  readonly #lastGradient: Matrix;
  readonly #emissionGradient: Matrix;
  /** 1 for a row with a token in it, 0 in gaps and margins. */
  readonly #real: Uint8Array;
  readonly #inputMask: Float32Array;
  readonly #middleMask: Float32Array;
  readonly #lastMask: Float32Array;
  /** 1 where the second relu let the value through. */
  readonly #passed: Uint8Array;

  /** `vectors` are the word vectors, row after row; `capacity` bounds the rows of a batch. */
  constructor(vectors: Float32Array, capacity: number, random: Random) {
    const rows = capacity + 2 * MARGIN;
    const kernel = new MatrixKernel(ARENA_BYTES, rows * VECTOR, 3 * WIDTH * WIDTH);
    const matrix = (width: number): Matrix => ({ data: kernel.floats(rows * width), width });
    this.#kernel = kernel;
    this.#random = random;
    this.#vectors = vectors;
    this.#capacity = capacity;
    this.projection = new Parameter(kernel, VECTOR * PART, 0.1, random);
    this.table = new Parameter(kernel, ROWS * PART, 0.05, random);
    this.first = new Convolution(kernel, 1, random);
    this.second = new Convolution(kernel, 2, random);
    this.outLast = new Parameter(kernel, WIDTH * STRIDE, 0.1, random);
    this.outInput = new Parameter(kernel, WIDTH * STRIDE, 0.1, random);
    this.outBias = new Parameter(kernel, STRIDE, 0, random);
    this.#words = matrix(VECTOR);
    this.#input = matrix(WIDTH);
    this.#middle = matrix(WIDTH);
    this.#last = matrix(WIDTH);
    this.#sums = matrix(WIDTH);
    this.#emissions = matrix(STRIDE);
    this.#inputGradient = matrix(WIDTH);
    this.#middleGradient = matrix(WIDTH);
    this.#lastGradient = matrix(WIDTH);
    this.#emissionGradient = matrix(STRIDE);
    this.emissions = this.#emissions.data;
    this.emissionGradient = this.#emissionGradient.data;
    this.#real = new Uint8Array(rows);
    this.#inputMask = new Float32Array(rows * WIDTH);
    this.#middleMask = new Float32Array(rows * WIDTH);
    this.#lastMask = new Float32Array(rows * WIDTH);
    this.#passed = new Uint8Array(rows * WIDTH);
  }

  /** Every parameter that a step moves as a whole (of the table only the touched rows move). */
  get dense(): readonly Parameter[] {
    const { projection, first, second, outLast, outInput, outBias } = this;
    return [projection, first.weights, first.bias, second.weights, second.bias, outLast, outInput, outBias];
  }

  /** Fills `emissions` for a batch. Throws when it has more rows than the capacity. */
  forward(batch: readonly CnnSentence[], dropouts: Dropouts): BatchLayout {
    const { starts, rows } = this.#lay(batch);
    const { dropout } = dropouts;
    const kept = this.#embed(batch, starts, rows, dropouts);
    const low = MARGIN * WIDTH;
    const high = (MARGIN + rows) * WIDTH;

    const input = this.#input.data;
    this.#kernel.multiply(this.#words, this.projection.value, PART, this.#input, rows);
    if (dropout > 0) {
      this.#mask(this.#inputMask, low, high, dropout);
      for (let at = low; at < high; at++) input[at] = (input[at] ?? 0) * (this.#inputMask[at] ?? 0);
    }

    const sums = this.#sums.data;
    const middle = this.#middle.data;
    this.first.forward(this.#input, this.#sums, rows);
    middle.fill(0, 0, high + low);
    if (dropout > 0) this.#mask(this.#middleMask, low, high, dropout);
    for (let row = MARGIN; row < MARGIN + rows; row++) {
      // A bias must not leak into the gaps: the second convolution would see it from the sentences beside.
      if (this.#real[row] === 0) continue;
      for (let at = row * WIDTH; at < (row + 1) * WIDTH; at++) {
        const sum = sums[at] ?? 0;
        middle[at] = sum > 0 ? sum * (dropout > 0 ? (this.#middleMask[at] ?? 0) : 1) : 0;
      }
    }

    const last = this.#last.data;
    this.second.forward(this.#middle, this.#sums, rows);
    if (dropout > 0) this.#mask(this.#lastMask, low, high, dropout);
    for (let at = low; at < high; at++) {
      const sum = sums[at] ?? 0;
      this.#passed[at] = sum > 0 ? 1 : 0;
      last[at] = (Math.max(sum, 0) + (middle[at] ?? 0)) * (dropout > 0 ? (this.#lastMask[at] ?? 0) : 1);
    }

    for (let row = MARGIN; row < MARGIN + rows; row++) this.emissions.set(this.outBias.value, row * STRIDE);
    this.#kernel.multiply(this.#last, this.outLast.value, STRIDE, this.#emissions, rows);
    this.#kernel.multiply(this.#input, this.outInput.value, STRIDE, this.#emissions, rows);
    return { batch, starts, rows, kept };
  }

  /** Adds to every gradient what `emissionGradient` asks for; `layout` is what `forward` gave. */
  backward(layout: BatchLayout, { dropout, featureDropout }: Dropouts): void {
    const { rows } = layout;
    const low = MARGIN * WIDTH;
    const high = (MARGIN + rows) * WIDTH;
    const inputGradient = this.#inputGradient.data;
    const middleGradient = this.#middleGradient.data;
    const lastGradient = this.#lastGradient.data;
    for (const gradient of [inputGradient, middleGradient, lastGradient]) gradient.fill(0, 0, high + low);

    const bias = this.outBias.gradient;
    for (let row = MARGIN; row < MARGIN + rows; row++)
      for (let label = 0; label < LABELS; label++)
        bias[label] = (bias[label] ?? 0) + (this.emissionGradient[row * STRIDE + label] ?? 0);
    this.#kernel.addWeightGradient(this.#last, this.#emissionGradient, STRIDE, this.outLast.gradient, rows);
    this.#kernel.addWeightGradient(this.#input, this.#emissionGradient, STRIDE, this.outInput.gradient, rows);
    this.#kernel.addInputGradient(this.#emissionGradient, this.outLast.value, this.#lastGradient, rows);
    this.#kernel.addInputGradient(this.#emissionGradient, this.outInput.value, this.#inputGradient, rows);

    for (let at = low; at < high; at++) {
      const gradient = (lastGradient[at] ?? 0) * (dropout > 0 ? (this.#lastMask[at] ?? 0) : 1);
      middleGradient[at] = gradient;
      lastGradient[at] = this.#passed[at] === 1 ? gradient : 0;
    }
    this.second.backward(this.#middle, this.#lastGradient, this.#middleGradient, rows);

    const middle = this.#middle.data;
    for (let row = MARGIN; row < MARGIN + rows; row++)
      for (let at = row * WIDTH; at < (row + 1) * WIDTH; at++)
        middleGradient[at] =
          this.#real[row] === 1 && (middle[at] ?? 0) > 0
            ? (middleGradient[at] ?? 0) * (dropout > 0 ? (this.#middleMask[at] ?? 0) : 1)
            : 0;
    this.first.backward(this.#input, this.#middleGradient, this.#inputGradient, rows);

    if (dropout > 0)
      for (let at = low; at < high; at++) inputGradient[at] = (inputGradient[at] ?? 0) * (this.#inputMask[at] ?? 0);
    this.#kernel.addWeightGradient(this.#words, this.#inputGradient, PART, this.projection.gradient, rows);
    this.#addTableGradient(layout, 1 / (1 - featureDropout));
  }

  /** Lays sentences out with gaps between them. */
  #lay(batch: readonly CnnSentence[]): { readonly starts: readonly number[]; readonly rows: number } {
    const starts: number[] = [];
    let row = MARGIN;
    for (const { vectors } of batch) {
      starts.push(row);
      row += vectors.length + GAP;
    }
    // The kernel takes two rows at a time.
    const rows = row - MARGIN + (row % 2);
    if (rows > this.#capacity) throw new Error(`batch of ${rows} rows exceeds ${this.#capacity}`);
    return { starts, rows };
  }

  /** Puts word vectors and sums of table rows in their places; returns the table rows that dropout kept. */
  #embed(
    batch: readonly CnnSentence[],
    starts: readonly number[],
    rows: number,
    { featureDropout, wordDropout }: Dropouts,
  ): BatchLayout['kept'] {
    const end = MARGIN + rows + MARGIN;
    const random = this.#random;
    const input = this.#input.data;
    const table = this.table.value;
    const scale = 1 / (1 - featureDropout);
    this.#words.data.fill(0, 0, end * VECTOR);
    input.fill(0, 0, end * WIDTH);
    this.#real.fill(0);
    return batch.map((sentence, index) => {
      const start = starts[index] ?? 0;
      return sentence.rows.map((all, at) => {
        const row = start + at;
        this.#real[row] = 1;
        const blind = random.next() < wordDropout;
        const vector = sentence.vectors[at] ?? -1;
        if (vector >= 0 && !blind)
          this.#words.data.set(this.#vectors.subarray(vector * VECTOR, (vector + 1) * VECTOR), row * VECTOR);
        const stay = all.filter(() => random.next() >= featureDropout);
        const to = row * WIDTH + PART;
        for (const feature of stay)
          for (let d = 0; d < PART; d++)
            input[to + d] = (input[to + d] ?? 0) + (table[feature * PART + d] ?? 0) * scale;
        return stay;
      });
    });
  }

  #addTableGradient({ batch, starts, kept }: BatchLayout, scale: number): void {
    const { gradient } = this.table;
    const inputGradient = this.#inputGradient.data;
    for (const index of batch.keys())
      for (const [at, features] of (kept[index] ?? []).entries()) {
        const from = ((starts[index] ?? 0) + at) * WIDTH + PART;
        for (const feature of features)
          for (let d = 0; d < PART; d++)
            gradient[feature * PART + d] = (gradient[feature * PART + d] ?? 0) + (inputGradient[from + d] ?? 0) * scale;
      }
  }

  /** Draws which values stay; they are scaled up, so that sums keep their size. */
  #mask(mask: Float32Array, from: number, to: number, dropout: number): void {
    const scale = 1 / (1 - dropout);
    for (let at = from; at < to; at++) mask[at] = this.#random.next() < dropout ? 0 : scale;
  }
}
