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

const allowedFrom: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, to) =>
  Array.from({ length: LABELS }, (__, from) => from).filter((from) => follows(from, to)),
);
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
    this.#exp = Float64Array.from(transitions, Math.exp);
  }

  /** Reads the transitions again after they were changed in place. */
  refresh(): void {
    for (let cell = 0; cell < this.#exp.length; cell++) this.#exp[cell] = Math.exp(this.#transitions[cell] ?? 0);
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

  /** The best label sequence of `emissions` (rows of 16 from `offset`), in `labels`. */
  viterbi(emissions: Float32Array, offset: number, length: number): void {
    this.#reserve(length);
    const best = this.#best;
    for (let to = 0; to < LABELS; to++) best[to] = begins[to] ? (emissions[offset + to] ?? 0) : -1e9;
    for (let at = 1; at < length; at++) {
      const row = at * STRIDE;
      for (let to = 0; to < LABELS; to++) {
        let top = -1e9;
        let from = 0;
        for (const candidate of allowedFrom[to] ?? []) {
          const score = (best[row - STRIDE + candidate] ?? 0) + (this.#transitions[candidate * STRIDE + to] ?? 0);
          if (score > top) {
            top = score;
            from = candidate;
          }
        }
        best[row + to] = top + (emissions[offset + row + to] ?? 0);
        this.#back[row + to] = from;
      }
    }
    let label = 0;
    let top = Number.NEGATIVE_INFINITY;
    const lastRow = (length - 1) * STRIDE;
    for (let to = 0; to < LABELS; to++) {
      const score = best[lastRow + to] ?? 0;
      if (ends[to] && score > top) {
        top = score;
        label = to;
      }
    }
    for (let at = length - 1; at >= 0; at--) {
      this.labels[at] = label;
      label = this.#back[at * STRIDE + label] ?? 0;
    }
  }

  /** Forward-backward; needed once before `probability` and `marginals`. */
  forwardBackward(emissions: Float32Array, offset: number, length: number): void {
    this.#reserve(length);
    const alpha = this.#alpha;
    const beta = this.#beta;
    const psi = this.#psi;
    const exp = this.#exp;
    for (let at = 0; at < length; at++) {
      const row = at * STRIDE;
      let top = -1e9;
      for (let to = 0; to < LABELS; to++) top = Math.max(top, emissions[offset + row + to] ?? 0);
      for (let to = 0; to < LABELS; to++) psi[row + to] = Math.exp((emissions[offset + row + to] ?? 0) - top);
      let sum = 0;
      for (let to = 0; to < LABELS; to++) {
        let value = 0;
        if (at === 0) value = begins[to] ? 1 : 0;
        else
          for (const from of allowedFrom[to] ?? [])
            value += (alpha[row - STRIDE + from] ?? 0) * (exp[from * STRIDE + to] ?? 0);
        value *= psi[row + to] ?? 0;
        alpha[row + to] = value;
        sum += value;
      }
      const scale = sum > 0 ? 1 / sum : 1;
      this.#scale[at] = scale;
      for (let to = 0; to < LABELS; to++) alpha[row + to] = (alpha[row + to] ?? 0) * scale;
    }
    const lastRow = (length - 1) * STRIDE;
    let total = 0;
    for (let to = 0; to < LABELS; to++) if (ends[to]) total += alpha[lastRow + to] ?? 0;
    for (let to = 0; to < LABELS; to++) beta[lastRow + to] = ends[to] && total > 0 ? 1 / total : 0;
    for (let at = length - 2; at >= 0; at--) {
      const row = at * STRIDE;
      const scale = this.#scale[at + 1] ?? 1;
      for (let from = 0; from < LABELS; from++) beta[row + from] = 0;
      for (let to = 0; to < LABELS; to++) {
        const after = (beta[row + STRIDE + to] ?? 0) * (psi[row + STRIDE + to] ?? 0) * scale;
        if (after === 0) continue;
        for (const from of allowedFrom[to] ?? [])
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
