import { PART, ROWS, WIDTH } from '../cnn-input.ts';
import { Decoder } from '../crf.ts';
import { LABELS, STRIDE, TRANSITIONS } from '../labels.ts';
import { Arena } from '../wasm.ts';
import { fading } from './crf-trainer.ts';
import type { Random } from './random.ts';

export const VECTOR = 100;

/** One sentence for the network: per token a row of the vector table (-1 unknown), table rows, and the scored runs. */
export interface CnnSentence {
  readonly vectors: Int32Array;
  readonly rows: readonly (readonly number[])[];
  readonly runs: readonly (readonly [number, number])[];
  readonly labels: Uint8Array;
  /** Probability that an epoch visits the sentence. */
  readonly visit: number;
}

export interface CnnOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly batchTokens: number;
  readonly dropout: number;
  readonly featureDropout: number;
  readonly wordDropout: number;
}

const MARGIN = 4;
const GAP = 3;
const BYTES = 4;

class Parameter {
  readonly value: Float32Array;
  readonly gradient: Float32Array;
  readonly #first: Float32Array;
  readonly #second: Float32Array;

  constructor(arena: Arena, length: number, spread: number, random: Random) {
    this.value = arena.floats(length);
    this.gradient = arena.floats(length);
    this.#first = new Float32Array(length);
    this.#second = new Float32Array(length);
    for (let at = 0; at < length; at++) this.value[at] = (random.next() * 2 - 1) * spread;
  }

  /** Adam over a stretch (a touched row, or all of it); clears the gradient. `first`, `second`: 1 - 0.9^t and 1 - 0.999^t. */
  step(rate: number, first: number, second: number, start = 0, end = this.value.length): void {
    const { value, gradient } = this;
    for (let at = start; at < end; at++) {
      const g = gradient[at] ?? 0;
      const m = 0.9 * (this.#first[at] ?? 0) + 0.1 * g;
      const v = 0.999 * (this.#second[at] ?? 0) + 0.001 * g * g;
      this.#first[at] = m;
      this.#second[at] = v;
      value[at] = (value[at] ?? 0) - (rate * (m / first)) / (Math.sqrt(v / second) + 1e-8);
      gradient[at] = 0;
    }
  }
}

/**
 * The small convolutional tagger: word vector (projected) beside summed hashed rows; two convolutions of width three, the
 * second dilated by two and skipped; scores from the last layer and the input; a CRF on top. Adam, exact gradients.
 */
export class CnnTrainer {
  readonly projection: Parameter;
  readonly table: Parameter;
  readonly first: Parameter;
  readonly firstBias: Parameter;
  readonly second: Parameter;
  readonly secondBias: Parameter;
  readonly outLast: Parameter;
  readonly outInput: Parameter;
  readonly outBias: Parameter;
  readonly transitions = new Float32Array(LABELS * STRIDE);
  readonly #transitionGradient = new Float32Array(LABELS * STRIDE);
  readonly #transitionSquares = new Float32Array(LABELS * STRIDE).fill(1);
  readonly #arena: Arena;
  readonly #random: Random;
  readonly #vectors: Float32Array;
  readonly #capacity: number;
  readonly #g: Float32Array;
  readonly #x: Float32Array;
  readonly #h1: Float32Array;
  readonly #h2: Float32Array;
  readonly #z: Float32Array;
  readonly emissions: Float32Array;
  readonly #dx: Float32Array;
  readonly #dh1: Float32Array;
  readonly #dh2: Float32Array;
  readonly #de: Float32Array;
  readonly #turned: Float32Array;
  readonly #weightsTurned: Float32Array;
  readonly #real: Uint8Array;
  readonly #maskX: Float32Array;
  readonly #mask1: Float32Array;
  readonly #mask2: Float32Array;
  readonly #relu2: Uint8Array;
  #time = 0;
  /** 0.9^t and 0.999^t, multiplied up: powers may differ between machines in the last bit. */
  #decays: readonly [number, number] = [1, 1];

  constructor(vectors: Float32Array, capacity: number, random: Random) {
    const arena = new Arena(48 << 20);
    this.#arena = arena;
    this.#random = random;
    this.#vectors = vectors;
    this.#capacity = capacity;
    const rows = capacity + 2 * MARGIN;
    this.projection = new Parameter(arena, VECTOR * PART, 0.1, random);
    this.table = new Parameter(arena, ROWS * PART, 0.05, random);
    this.first = new Parameter(arena, 3 * WIDTH * WIDTH, Math.sqrt(3 / (3 * WIDTH)), random);
    this.firstBias = new Parameter(arena, WIDTH, 0, random);
    this.second = new Parameter(arena, 3 * WIDTH * WIDTH, Math.sqrt(3 / (3 * WIDTH)), random);
    this.secondBias = new Parameter(arena, WIDTH, 0, random);
    this.outLast = new Parameter(arena, WIDTH * STRIDE, 0.1, random);
    this.outInput = new Parameter(arena, WIDTH * STRIDE, 0.1, random);
    this.outBias = new Parameter(arena, STRIDE, 0, random);
    this.#g = arena.floats(rows * VECTOR);
    this.#x = arena.floats(rows * WIDTH);
    this.#h1 = arena.floats(rows * WIDTH);
    this.#h2 = arena.floats(rows * WIDTH);
    this.#z = arena.floats(rows * WIDTH);
    this.emissions = arena.floats(rows * STRIDE);
    this.#dx = arena.floats(rows * WIDTH);
    this.#dh1 = arena.floats(rows * WIDTH);
    this.#dh2 = arena.floats(rows * WIDTH);
    this.#de = arena.floats(rows * STRIDE);
    this.#turned = arena.floats(rows * VECTOR);
    this.#weightsTurned = arena.floats(3 * WIDTH * WIDTH);
    this.#real = new Uint8Array(rows);
    this.#maskX = new Float32Array(rows * WIDTH);
    this.#mask1 = new Float32Array(rows * WIDTH);
    this.#mask2 = new Float32Array(rows * WIDTH);
    this.#relu2 = new Uint8Array(rows * WIDTH);
  }

  /** Lays sentences out with gaps; returns the first row of each and the number of rows (even). */
  layout(batch: readonly CnnSentence[]): { starts: number[]; rows: number } {
    const starts: number[] = [];
    let row = MARGIN;
    for (const { vectors } of batch) {
      starts.push(row);
      row += vectors.length + GAP;
    }
    const rows = row - MARGIN + (row % 2);
    if (rows > this.#capacity) throw new Error(`batch of ${rows} rows exceeds ${this.#capacity}`);
    return { starts, rows };
  }

  #mask(mask: Float32Array, from: number, to: number, dropout: number): void {
    const scale = 1 / (1 - dropout);
    for (let at = from; at < to; at++) mask[at] = dropout === 0 ? 1 : this.#random.next() < dropout ? 0 : scale;
  }

  /** Fills `emissions` for a batch; `training` switches the dropouts on. Returns the layout and the rows that were kept. */
  forward(
    batch: readonly CnnSentence[],
    options: CnnOptions | null,
  ): { starts: number[]; rows: number; kept: (readonly number[])[][] } {
    const { starts, rows } = this.layout(batch);
    const end = MARGIN + rows;
    const random = this.#random;
    const x = this.#x;
    const table = this.table.value;
    this.#g.fill(0, 0, (end + MARGIN) * VECTOR);
    x.fill(0, 0, (end + MARGIN) * WIDTH);
    this.#real.fill(0);
    const kept = batch.map((sentence, index) => {
      const start = starts[index] ?? 0;
      return sentence.rows.map((all, at) => {
        const row = start + at;
        this.#real[row] = 1;
        const blind = options !== null && random.next() < options.wordDropout;
        const vector = sentence.vectors[at] ?? -1;
        if (vector >= 0 && !blind)
          this.#g.set(this.#vectors.subarray(vector * VECTOR, (vector + 1) * VECTOR), row * VECTOR);
        const scale = options === null ? 1 : 1 / (1 - options.featureDropout);
        const stay = options === null ? all : all.filter(() => random.next() >= options.featureDropout);
        for (const feature of stay) {
          const base = feature * PART;
          const to = row * WIDTH + PART;
          for (let d = 0; d < PART; d++) x[to + d] = (x[to + d] ?? 0) + (table[base + d] ?? 0) * scale;
        }
        return stay;
      });
    });
    const gemm = this.#arena.gemm;
    gemm(
      this.#g.byteOffset + MARGIN * VECTOR * BYTES,
      this.projection.value.byteOffset,
      x.byteOffset + MARGIN * WIDTH * BYTES,
      rows,
      PART,
      VECTOR,
      VECTOR * BYTES,
      PART * BYTES,
      WIDTH * BYTES,
    );
    const dropout = options?.dropout ?? 0;
    const low = MARGIN * WIDTH;
    const high = end * WIDTH;
    if (dropout > 0) {
      this.#mask(this.#maskX, low, high, dropout);
      for (let at = low; at < high; at++) x[at] = (x[at] ?? 0) * (this.#maskX[at] ?? 0);
    }
    this.#convolve(x, this.first.value, this.firstBias.value, 1, rows);
    const h1 = this.#h1;
    h1.fill(0, 0, (end + MARGIN) * WIDTH);
    if (dropout > 0) this.#mask(this.#mask1, low, high, dropout);
    for (let row = MARGIN; row < end; row++) {
      if (this.#real[row] === 0) continue;
      for (let at = row * WIDTH; at < (row + 1) * WIDTH; at++) {
        const z = this.#z[at] ?? 0;
        h1[at] = z > 0 ? z * (dropout > 0 ? (this.#mask1[at] ?? 0) : 1) : 0;
      }
    }
    this.#convolve(h1, this.second.value, this.secondBias.value, 2, rows);
    const h2 = this.#h2;
    if (dropout > 0) this.#mask(this.#mask2, low, high, dropout);
    for (let at = low; at < high; at++) {
      const z = this.#z[at] ?? 0;
      this.#relu2[at] = z > 0 ? 1 : 0;
      h2[at] = (Math.max(z, 0) + (h1[at] ?? 0)) * (dropout > 0 ? (this.#mask2[at] ?? 0) : 1);
    }
    const e = this.emissions;
    for (let row = MARGIN; row < end; row++) e.set(this.outBias.value, row * STRIDE);
    gemm(
      h2.byteOffset + low * BYTES,
      this.outLast.value.byteOffset,
      e.byteOffset + MARGIN * STRIDE * BYTES,
      rows,
      STRIDE,
      WIDTH,
      WIDTH * BYTES,
      STRIDE * BYTES,
      STRIDE * BYTES,
    );
    gemm(
      x.byteOffset + low * BYTES,
      this.outInput.value.byteOffset,
      e.byteOffset + MARGIN * STRIDE * BYTES,
      rows,
      STRIDE,
      WIDTH,
      WIDTH * BYTES,
      STRIDE * BYTES,
      STRIDE * BYTES,
    );
    return { starts, rows, kept };
  }

  #convolve(input: Float32Array, weights: Float32Array, bias: Float32Array, dilation: number, rows: number): void {
    const z = this.#z;
    for (let row = MARGIN; row < MARGIN + rows; row++) z.set(bias, row * WIDTH);
    for (let tap = 0; tap < 3; tap++) {
      const shift = (tap - 1) * dilation;
      this.#arena.gemm(
        input.byteOffset + (MARGIN + shift) * WIDTH * BYTES,
        weights.byteOffset + tap * WIDTH * WIDTH * BYTES,
        z.byteOffset + MARGIN * WIDTH * BYTES,
        rows,
        WIDTH,
        WIDTH,
        WIDTH * BYTES,
        WIDTH * BYTES,
        WIDTH * BYTES,
      );
    }
  }

  /** `gradient += inputᵀ · delta` with the input's rows shifted. */
  #weightGradient(
    input: Float32Array,
    inputWidth: number,
    shift: number,
    delta: Float32Array,
    width: number,
    deltaStride: number,
    rows: number,
    gradient: Float32Array,
    offset: number,
  ): void {
    const turned = this.#turned;
    for (let row = 0; row < rows; row++) {
      const base = (MARGIN + shift + row) * inputWidth;
      for (let d = 0; d < inputWidth; d++) turned[d * rows + row] = input[base + d] ?? 0;
    }
    this.#arena.gemm(
      turned.byteOffset,
      delta.byteOffset + MARGIN * deltaStride * BYTES,
      gradient.byteOffset + offset * BYTES,
      inputWidth,
      width,
      rows,
      rows * BYTES,
      deltaStride * BYTES,
      width * BYTES,
    );
  }

  /** `target += delta · weightsᵀ`, the target's rows shifted. */
  #inputGradient(
    delta: Float32Array,
    width: number,
    weights: Float32Array,
    offset: number,
    inputWidth: number,
    target: Float32Array,
    shift: number,
    rows: number,
  ): void {
    const turned = this.#weightsTurned;
    for (let i = 0; i < inputWidth; i++)
      for (let o = 0; o < width; o++) turned[o * inputWidth + i] = weights[offset + i * width + o] ?? 0;
    this.#arena.gemm(
      delta.byteOffset + MARGIN * width * BYTES,
      turned.byteOffset,
      target.byteOffset + (MARGIN + shift) * inputWidth * BYTES,
      rows,
      inputWidth,
      width,
      width * BYTES,
      inputWidth * BYTES,
      inputWidth * BYTES,
    );
  }

  /** One step on a batch; returns the loss and the number of scored tokens. */
  #step(batch: readonly CnnSentence[], options: CnnOptions, rate: number, decoder: Decoder): [number, number] {
    const { starts, rows, kept } = this.forward(batch, options);
    const end = MARGIN + rows;
    const de = this.#de;
    de.fill(0, 0, (end + MARGIN) * STRIDE);
    decoder.refresh();
    let loss = 0;
    let tokens = 0;
    batch.forEach((sentence, index) => {
      const start = starts[index] ?? 0;
      for (const [from, to] of sentence.runs) {
        decoder.forwardBackward(this.emissions, (start + from) * STRIDE, to - from);
        for (let at = from; at < to; at++) {
          const gold = sentence.labels[at] ?? 0;
          loss -= Math.log(Math.max(1e-12, decoder.marginal(at - from, gold)));
          for (let label = 0; label < LABELS; label++)
            de[(start + at) * STRIDE + label] = decoder.marginal(at - from, label) - (label === gold ? 1 : 0);
        }
        for (const [before, after] of TRANSITIONS)
          for (let at = from + 1; at < to; at++) {
            const seen = sentence.labels[at - 1] === before && sentence.labels[at] === after ? 1 : 0;
            const cell = before * STRIDE + after;
            this.#transitionGradient[cell] =
              (this.#transitionGradient[cell] ?? 0) + decoder.pairMarginal(at - from, before, after) - seen;
          }
        tokens += to - from;
      }
    });
    const scale = 1 / Math.max(1, tokens);
    for (let at = 0; at < (end + MARGIN) * STRIDE; at++) de[at] = (de[at] ?? 0) * scale;
    this.#backward(batch, starts, rows, kept, options);
    this.#time++;
    this.#decays = [this.#decays[0] * 0.9, this.#decays[1] * 0.999];
    for (const parameter of [
      this.projection,
      this.first,
      this.firstBias,
      this.second,
      this.secondBias,
      this.outLast,
      this.outInput,
      this.outBias,
    ])
      parameter.step(rate, 1 - this.#decays[0], 1 - this.#decays[1]);
    const touched = new Set(kept.flat(2));
    for (const row of touched)
      this.table.step(rate, 1 - this.#decays[0], 1 - this.#decays[1], row * PART, (row + 1) * PART);
    for (let cell = 0; cell < this.transitions.length; cell++) {
      const g = this.#transitionGradient[cell] ?? 0;
      this.#transitionGradient[cell] = 0;
      if (g === 0) continue;
      this.#transitionSquares[cell] = (this.#transitionSquares[cell] ?? 0) + g * g;
      this.transitions[cell] =
        (this.transitions[cell] ?? 0) - (0.2 * g) / Math.sqrt(this.#transitionSquares[cell] ?? 1);
    }
    return [loss, tokens];
  }

  #backward(
    batch: readonly CnnSentence[],
    starts: readonly number[],
    rows: number,
    kept: readonly (readonly (readonly number[])[])[],
    options: CnnOptions,
  ): void {
    const end = MARGIN + rows;
    const low = MARGIN * WIDTH;
    const high = end * WIDTH;
    const { dropout } = options;
    this.#dx.fill(0, 0, (end + MARGIN) * WIDTH);
    this.#dh1.fill(0, 0, (end + MARGIN) * WIDTH);
    this.#dh2.fill(0, 0, (end + MARGIN) * WIDTH);
    for (let row = MARGIN; row < end; row++)
      for (let label = 0; label < LABELS; label++)
        this.outBias.gradient[label] = (this.outBias.gradient[label] ?? 0) + (this.#de[row * STRIDE + label] ?? 0);
    this.#weightGradient(this.#h2, WIDTH, 0, this.#de, STRIDE, STRIDE, rows, this.outLast.gradient, 0);
    this.#weightGradient(this.#x, WIDTH, 0, this.#de, STRIDE, STRIDE, rows, this.outInput.gradient, 0);
    this.#inputGradient(this.#de, STRIDE, this.outLast.value, 0, WIDTH, this.#dh2, 0, rows);
    this.#inputGradient(this.#de, STRIDE, this.outInput.value, 0, WIDTH, this.#dx, 0, rows);
    for (let at = low; at < high; at++) {
      const g = (this.#dh2[at] ?? 0) * (dropout > 0 ? (this.#mask2[at] ?? 0) : 1);
      this.#dh1[at] = g;
      this.#dh2[at] = this.#relu2[at] === 1 ? g : 0;
    }
    this.#layerGradient(this.#h1, this.second, this.secondBias, this.#dh2, this.#dh1, 2, rows);
    for (let row = MARGIN; row < end; row++)
      for (let at = row * WIDTH; at < (row + 1) * WIDTH; at++)
        this.#dh1[at] =
          this.#real[row] === 1 && (this.#h1[at] ?? 0) > 0
            ? (this.#dh1[at] ?? 0) * (dropout > 0 ? (this.#mask1[at] ?? 0) : 1)
            : 0;
    this.#layerGradient(this.#x, this.first, this.firstBias, this.#dh1, this.#dx, 1, rows);
    if (dropout > 0) for (let at = low; at < high; at++) this.#dx[at] = (this.#dx[at] ?? 0) * (this.#maskX[at] ?? 0);
    this.#weightGradient(this.#g, VECTOR, 0, this.#dx, PART, WIDTH, rows, this.projection.gradient, 0);
    const scale = 1 / (1 - options.featureDropout);
    const gradient = this.table.gradient;
    batch.forEach((_, index) => {
      kept[index]?.forEach((features, at) => {
        const from = ((starts[index] ?? 0) + at) * WIDTH + PART;
        for (const feature of features)
          for (let d = 0; d < PART; d++)
            gradient[feature * PART + d] = (gradient[feature * PART + d] ?? 0) + (this.#dx[from + d] ?? 0) * scale;
      });
    });
  }

  #layerGradient(
    input: Float32Array,
    weights: Parameter,
    bias: Parameter,
    delta: Float32Array,
    target: Float32Array,
    dilation: number,
    rows: number,
  ): void {
    for (let row = MARGIN; row < MARGIN + rows; row++)
      for (let d = 0; d < WIDTH; d++) bias.gradient[d] = (bias.gradient[d] ?? 0) + (delta[row * WIDTH + d] ?? 0);
    for (let tap = 0; tap < 3; tap++) {
      const shift = (tap - 1) * dilation;
      const offset = tap * WIDTH * WIDTH;
      this.#weightGradient(input, WIDTH, shift, delta, WIDTH, WIDTH, rows, weights.gradient, offset);
      this.#inputGradient(delta, WIDTH, weights.value, offset, WIDTH, target, shift, rows);
    }
  }

  train(sentences: readonly CnnSentence[], options: CnnOptions, report: (line: string) => void): void {
    const order = sentences.map((_, index) => index);
    const decoder = new Decoder(this.transitions);
    const tokens = sentences.reduce((sum, { vectors, visit }) => sum + (vectors.length + GAP) * visit, 0);
    const steps = Math.ceil((tokens * options.epochs) / options.batchTokens);
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      for (let at = order.length - 1; at > 0; at--) {
        const other = this.#random.below(at + 1);
        const held = order[at] ?? 0;
        order[at] = order[other] ?? 0;
        order[other] = held;
      }
      let loss = 0;
      let seen = 0;
      let batch: CnnSentence[] = [];
      let size = 0;
      const flush = (): void => {
        if (batch.length === 0) return;
        const rate = options.rate * Math.max(0.02, 1 - this.#time / steps);
        const [batchLoss, count] = this.#step(batch, options, rate, decoder);
        loss += batchLoss;
        seen += count;
        batch = [];
        size = 0;
      };
      for (const index of order) {
        const sentence = sentences[index];
        if (
          sentence === undefined ||
          (sentence.visit < 1 && this.#random.next() >= fading(sentence.visit, epoch, options.epochs))
        )
          continue;
        if (size + sentence.vectors.length + GAP > options.batchTokens) flush();
        batch.push(sentence);
        size += sentence.vectors.length + GAP;
      }
      flush();
      report(`  epoch ${epoch + 1}: loss per token ${(loss / seen).toFixed(4)}`);
    }
  }
}
