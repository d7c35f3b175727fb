import { Arena } from '../wasm.ts';

/** Empty rows before and behind every batch, so that a convolution may look over its ends: as far as two dilated taps. */
export const MARGIN = 4;
const BYTES = 4;

/** Rows of `width` floats in the arena, the margins included. */
export interface Matrix {
  readonly data: Float32Array;
  readonly width: number;
}

/** A stretch of the arena seen as rows: where the first begins, and how far it is from one to the next (in floats). */
interface Block {
  readonly data: Float32Array;
  readonly at: number;
  readonly stride: number;
}

/** Sizes of a product: the left side is m × k, the right side k × n. */
interface Shape {
  readonly m: number;
  readonly n: number;
  readonly k: number;
}

/** The rows of a batch (without the margins), moved by `shift`. */
function batchRows({ data, width }: Matrix, shift = 0): Block {
  return { data, at: (MARGIN + shift) * width, stride: width };
}

/** The products that a layer needs, forwards and backwards, over one arena of memory. `rows` are those of the batch, an even number. */
export class MatrixKernel {
  readonly #arena: Arena;
  readonly #inputTurned: Float32Array;
  readonly #weightsTurned: Float32Array;

  /** `largestInput` and `largestWeights` (in floats) bound what the gradients have to transpose. */
  constructor(bytes: number, largestInput: number, largestWeights: number) {
    this.#arena = new Arena(bytes);
    this.#inputTurned = this.floats(largestInput);
    this.#weightsTurned = this.floats(largestWeights);
  }

  floats(length: number): Float32Array {
    return this.#arena.floats(length);
  }

  /** `output += input · weights`, of the input's rows moved by `shift`; `weights` begin at `offset` and give `width` columns. */
  multiply(
    input: Matrix,
    weights: Float32Array,
    width: number,
    output: Matrix,
    rows: number,
    { shift = 0, offset = 0 } = {},
  ): void {
    const right = { data: weights, at: offset, stride: width };
    this.#add(batchRows(input, shift), right, batchRows(output), { m: rows, n: width, k: input.width });
  }

  /** `gradient += inputᵀ · delta`: what the weights of `multiply` did to the loss. Of a delta's rows the first `width` columns count. */
  addWeightGradient(
    input: Matrix,
    delta: Matrix,
    width: number,
    gradient: Float32Array,
    rows: number,
    { shift = 0, offset = 0 } = {},
  ): void {
    const turned = this.#inputTurned;
    for (let row = 0; row < rows; row++) {
      const base = (MARGIN + shift + row) * input.width;
      for (let d = 0; d < input.width; d++) turned[d * rows + row] = input.data[base + d] ?? 0;
    }
    const left = { data: turned, at: 0, stride: rows };
    const target = { data: gradient, at: offset, stride: width };
    this.#add(left, batchRows(delta), target, { m: input.width, n: width, k: rows });
  }

  /** `target += delta · weightsᵀ`: what the input of `multiply` did to the loss, in the target's rows moved by `shift`. */
  addInputGradient(
    delta: Matrix,
    weights: Float32Array,
    target: Matrix,
    rows: number,
    { shift = 0, offset = 0 } = {},
  ): void {
    const turned = this.#weightsTurned;
    for (let i = 0; i < target.width; i++)
      for (let o = 0; o < delta.width; o++) turned[o * target.width + i] = weights[offset + i * delta.width + o] ?? 0;
    const right = { data: turned, at: 0, stride: target.width };
    this.#add(batchRows(delta), right, batchRows(target, shift), { m: rows, n: target.width, k: delta.width });
  }

  /** `c += a · b`. */
  #add(a: Block, b: Block, c: Block, { m, n, k }: Shape): void {
    const address = ({ data, at }: Block): number => data.byteOffset + at * BYTES;
    this.#arena.gemm(address(a), address(b), address(c), m, n, k, a.stride * BYTES, b.stride * BYTES, c.stride * BYTES);
  }
}
