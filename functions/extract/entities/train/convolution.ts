import { WIDTH } from '../cnn-input.ts';
import { MARGIN, type Matrix, type MatrixKernel } from './matrix-kernel.ts';
import { Parameter } from './parameter.ts';
import type { Random } from './random.ts';

const TAPS = 3;
const TAP = WIDTH * WIDTH;

/** A convolution of width three over the rows of a batch; `dilation` is how far the outer taps look. */
export class Convolution {
  readonly weights: Parameter;
  readonly bias: Parameter;
  readonly #kernel: MatrixKernel;
  readonly #dilation: number;

  constructor(kernel: MatrixKernel, dilation: number, random: Random) {
    this.#kernel = kernel;
    this.#dilation = dilation;
    this.weights = new Parameter(kernel, TAPS * TAP, Math.sqrt(3 / (TAPS * WIDTH)), random);
    this.bias = new Parameter(kernel, WIDTH, 0, random);
  }

  /** `output = bias + taps of input`. */
  forward(input: Matrix, output: Matrix, rows: number): void {
    for (let row = MARGIN; row < MARGIN + rows; row++) output.data.set(this.bias.value, row * WIDTH);
    for (const tap of this.#taps()) this.#kernel.multiply(input, this.weights.value, WIDTH, output, rows, tap);
  }

  /** Adds to the gradients of the weights, and to `target` that of the input. */
  backward(input: Matrix, delta: Matrix, target: Matrix, rows: number): void {
    const { gradient } = this.bias;
    for (let row = MARGIN; row < MARGIN + rows; row++)
      for (let d = 0; d < WIDTH; d++) gradient[d] = (gradient[d] ?? 0) + (delta.data[row * WIDTH + d] ?? 0);
    for (const tap of this.#taps()) {
      this.#kernel.addWeightGradient(input, delta, WIDTH, this.weights.gradient, rows, tap);
      this.#kernel.addInputGradient(delta, this.weights.value, target, rows, tap);
    }
  }

  /** Which row each tap looks at, and where its weights begin. */
  #taps(): readonly { readonly shift: number; readonly offset: number }[] {
    return Array.from({ length: TAPS }, (_, tap) => ({ shift: (tap - 1) * this.#dilation, offset: tap * TAP }));
  }
}
