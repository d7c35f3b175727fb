import type { MatrixKernel } from './matrix-kernel.ts';
import type { Random } from './random.ts';

const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.999;

/** What the means of the first steps lack to their full weight: 1 - 0.9^t and 1 - 0.999^t. */
export interface Correction {
  readonly first: number;
  readonly second: number;
}

/** The corrections of step after step. Multiplied up: powers may differ between machines in the last bit. */
export function* corrections(): Generator<Correction, never> {
  let first = 1;
  let second = 1;
  for (;;) {
    first *= FIRST_DECAY;
    second *= SECOND_DECAY;
    yield { first: 1 - first, second: 1 - second };
  }
}

/** Weights that are learnt, with their gradient, by Adam (Kingma and Ba 2015) with its usual constants. */
export class Parameter {
  readonly value: Float32Array;
  readonly gradient: Float32Array;
  readonly #first: Float32Array;
  readonly #second: Float32Array;

  /** Begins uniformly within ±`spread`. */
  constructor(kernel: MatrixKernel, length: number, spread: number, random: Random) {
    this.value = kernel.floats(length);
    this.gradient = kernel.floats(length);
    this.#first = new Float32Array(length);
    this.#second = new Float32Array(length);
    for (let at = 0; at < length; at++) this.value[at] = (random.next() * 2 - 1) * spread;
  }

  /** A step over a stretch (a touched row, or all of it); clears the gradient. */
  step(rate: number, { first, second }: Correction, start = 0, end = this.value.length): void {
    const { value, gradient } = this;
    for (let at = start; at < end; at++) {
      const g = gradient[at] ?? 0;
      const m = FIRST_DECAY * (this.#first[at] ?? 0) + 0.1 * g;
      const v = SECOND_DECAY * (this.#second[at] ?? 0) + 0.001 * g * g;
      this.#first[at] = m;
      this.#second[at] = v;
      value[at] = (value[at] ?? 0) - (rate * (m / first)) / (Math.sqrt(v / second) + 1e-8);
      gradient[at] = 0;
    }
  }
}
