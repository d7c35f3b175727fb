import { exponential } from './exponential.ts';
import {
  BEGIN,
  follows,
  INSIDE,
  LABELS,
  LAST,
  type LabelSpan,
  mayBegin,
  mayEnd,
  STRIDE,
  TYPES,
  UNIT,
} from './labels.ts';

/** The labels that may stand before label t are `before[starts[t] .. starts[t + 1])`. */
const before: number[] = [];
const starts: number[] = [];
for (let to = 0; to < LABELS; to++) {
  starts.push(before.length);
  for (let from = 0; from < LABELS; from++) if (follows(from, to)) before.push(from);
}
starts.push(before.length);
const BEFORE = Uint8Array.from(before);
const STARTS = Uint8Array.from(starts);

const begins = Array.from({ length: LABELS }, (_, label) => mayBegin(label));
const ends = Array.from({ length: LABELS }, (_, label) => mayEnd(label));

export interface MarginalSpan extends LabelSpan {
  /** Exact probability of exactly this span with this type, under the model. */
  readonly probability: number;
}

/** Viterbi and forward-backward over one run of tokens, with buffers that grow and are used again. */
export class Decoder {
  readonly #transitions: Float32Array;
  readonly #exp: Float64Array;
  #best = new Float32Array(64 * STRIDE);
  #back = new Uint8Array(64 * STRIDE);
  #alpha = new Float64Array(64 * STRIDE);
  #beta = new Float64Array(64 * STRIDE);
  #psi = new Float64Array(64 * STRIDE);
  #scale = new Float64Array(64);
  labels = new Uint8Array(64);

  /** `transitions[from * 16 + to]`; forbidden pairs are ignored. */
  constructor(transitions: Float32Array) {
    this.#transitions = transitions;
    this.#exp = Float64Array.from(transitions, exponential);
  }

  /** Reads the transitions again after they were changed in place. */
  refresh(): void {
    for (let cell = 0; cell < this.#exp.length; cell++) this.#exp[cell] = exponential(this.#transitions[cell] ?? 0);
  }

  #reserve(length: number): void {
    if (length <= this.labels.length) return;
    const size = length * 2;
    this.#best = new Float32Array(size * STRIDE);
    this.#back = new Uint8Array(size * STRIDE);
    this.#alpha = new Float64Array(size * STRIDE);
    this.#beta = new Float64Array(size * STRIDE);
    this.#psi = new Float64Array(size * STRIDE);
    this.#scale = new Float64Array(size);
    this.labels = new Uint8Array(size);
  }

  /** Best score of reaching `to` from the row before, without its emission; the label it came from goes into `#back`. */
  #reach(row: number, to: number): number {
    const best = this.#best;
    const transitions = this.#transitions;
    let top = -1e9;
    const stop = STARTS[to + 1] ?? 0;
    for (let index = STARTS[to] ?? 0; index < stop; index++) {
      const from = BEFORE[index] ?? 0;
      const score = (best[row - STRIDE + from] ?? 0) + (transitions[from * STRIDE + to] ?? 0);
      if (score <= top) continue;
      top = score;
      this.#back[row + to] = from;
    }
    return top;
  }

  /** The best label sequence of `emissions` (rows of 16 from `offset`), in `labels`. */
  viterbi(emissions: Float32Array, offset: number, length: number): void {
    this.#reserve(length);
    const best = this.#best;
    for (let to = 0; to < LABELS; to++) best[to] = begins[to] ? (emissions[offset + to] ?? 0) : -1e9;
    for (let row = STRIDE; row < length * STRIDE; row += STRIDE)
      for (let to = 0; to < LABELS; to++) best[row + to] = this.#reach(row, to) + (emissions[offset + row + to] ?? 0);
    let label = 0;
    let top = Number.NEGATIVE_INFINITY;
    const lastRow = (length - 1) * STRIDE;
    for (let to = 0; to < LABELS; to++) {
      const score = best[lastRow + to] ?? 0;
      if (!ends[to] || score <= top) continue;
      top = score;
      label = to;
    }
    for (let at = length - 1; at >= 0; at--) {
      this.labels[at] = label;
      label = this.#back[at * STRIDE + label] ?? 0;
    }
  }

  /** Forward-backward; needed once before the probabilities below are asked for. */
  forwardBackward(emissions: Float32Array, offset: number, length: number): void {
    this.#reserve(length);
    for (let at = 0; at < length; at++) {
      this.#potentials(emissions, offset + at * STRIDE, at * STRIDE);
      this.#forward(at);
    }
    const alpha = this.#alpha;
    const lastRow = (length - 1) * STRIDE;
    let total = 0;
    for (let to = 0; to < LABELS; to++) if (ends[to]) total += alpha[lastRow + to] ?? 0;
    for (let to = 0; to < LABELS; to++) this.#beta[lastRow + to] = ends[to] && total > 0 ? 1 / total : 0;
    for (let at = length - 2; at >= 0; at--) this.#backward(at);
  }

  /** Emissions of one token as factors, the greatest of them 1. */
  #potentials(emissions: Float32Array, from: number, row: number): void {
    let top = -1e9;
    for (let to = 0; to < LABELS; to++) top = Math.max(top, emissions[from + to] ?? 0);
    for (let to = 0; to < LABELS; to++) this.#psi[row + to] = exponential((emissions[from + to] ?? 0) - top);
  }

  /** Weight of all paths into `to` from the row before. */
  #inflow(row: number, to: number): number {
    const alpha = this.#alpha;
    const exp = this.#exp;
    let value = 0;
    const stop = STARTS[to + 1] ?? 0;
    for (let index = STARTS[to] ?? 0; index < stop; index++) {
      const from = BEFORE[index] ?? 0;
      value += (alpha[row - STRIDE + from] ?? 0) * (exp[from * STRIDE + to] ?? 0);
    }
    return value;
  }

  #forward(at: number): void {
    const row = at * STRIDE;
    const alpha = this.#alpha;
    let sum = 0;
    for (let to = 0; to < LABELS; to++) {
      const inflow = at > 0 ? this.#inflow(row, to) : Number(begins[to]);
      const value = inflow * (this.#psi[row + to] ?? 0);
      alpha[row + to] = value;
      sum += value;
    }
    const scale = sum > 0 ? 1 / sum : 1;
    this.#scale[at] = scale;
    for (let to = 0; to < LABELS; to++) alpha[row + to] = (alpha[row + to] ?? 0) * scale;
  }

  #backward(at: number): void {
    const row = at * STRIDE;
    const beta = this.#beta;
    const exp = this.#exp;
    const scale = this.#scale[at + 1] ?? 1;
    beta.fill(0, row, row + LABELS);
    for (let to = 0; to < LABELS; to++) {
      const after = (beta[row + STRIDE + to] ?? 0) * (this.#psi[row + STRIDE + to] ?? 0) * scale;
      if (after === 0) continue;
      const stop = STARTS[to + 1] ?? 0;
      for (let index = STARTS[to] ?? 0; index < stop; index++) {
        const from = BEFORE[index] ?? 0;
        beta[row + from] = (beta[row + from] ?? 0) + after * (exp[from * STRIDE + to] ?? 0);
      }
    }
  }

  /** Probability of a label at a place, after `forwardBackward`. */
  marginal(at: number, label: number): number {
    return (this.#alpha[at * STRIDE + label] ?? 0) * (this.#beta[at * STRIDE + label] ?? 0);
  }

  /** Probability of `before` at `at - 1` and `after` at `at`, after `forwardBackward`. */
  pairMarginal(at: number, before: number, after: number): number {
    const row = at * STRIDE + after;
    return (
      (this.#alpha[(at - 1) * STRIDE + before] ?? 0) *
      (this.#exp[before * STRIDE + after] ?? 0) *
      (this.#psi[row] ?? 0) *
      (this.#scale[at] ?? 1) *
      (this.#beta[row] ?? 0)
    );
  }

  /** Probability of exactly this span: forward into its first label, along its one path, backward from its last. */
  spanProbability(span: LabelSpan): number {
    const base = 4 * TYPES.indexOf(span.type);
    const last = span.end - 1;
    if (last === span.start) return Math.min(1, this.marginal(last, base + UNIT));
    let value = this.#alpha[span.start * STRIDE + base + BEGIN] ?? 0;
    let label = base + BEGIN;
    for (let at = span.start + 1; at <= last; at++) {
      const next = base + (at === last ? LAST : INSIDE);
      value *= (this.#exp[label * STRIDE + next] ?? 0) * (this.#psi[at * STRIDE + next] ?? 0) * (this.#scale[at] ?? 1);
      label = next;
    }
    return Math.min(1, value * (this.#beta[last * STRIDE + label] ?? 0));
  }
}
