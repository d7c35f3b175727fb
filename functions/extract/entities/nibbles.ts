/** Rows of 4-bit numbers with one scale a row (a byte: eighths of a power of two), two numbers a byte. */
const STEPS = 8;
const LOWEST = -20;

const scaleOf = (code: number): number => (code === 0 ? 0 : 2 ** ((code - 1) / STEPS + LOWEST));

/** Rows read one at a time out of the packed bytes. */
export class NibbleRows {
  readonly #scales: Uint8Array;
  readonly #packed: Uint8Array;
  readonly #width: number;
  readonly #values = Float32Array.from({ length: 256 }, (_, code) => scaleOf(code));

  constructor(scales: Uint8Array, packed: Uint8Array, width: number) {
    this.#scales = scales;
    this.#packed = packed;
    this.#width = width;
  }

  /** Adds a row into `out` from `offset`. */
  addTo(row: number, out: Float32Array, offset: number): void {
    const scale = this.#values[this.#scales[row] ?? 0] ?? 0;
    if (scale === 0) return;
    const half = this.#width >> 1;
    const base = row * half;
    for (let at = 0; at < half; at++) {
      const byte = this.#packed[base + at] ?? 0;
      const low = offset + at * 2;
      out[low] = (out[low] ?? 0) + ((byte & 15) - 8) * scale;
      out[low + 1] = (out[low + 1] ?? 0) + ((byte >>> 4) - 8) * scale;
    }
  }
}

/** Error of a row at a scale, numbers rounded to -8 … 7. */
function errorAt(row: Float32Array, scale: number): number {
  let sum = 0;
  for (const value of row) sum += (value - Math.max(-8, Math.min(7, Math.round(value / scale))) * scale) ** 2;
  return sum;
}

/** Packs rows of floats; the scale of each row is the one of least squared error. */
export function packNibbles(
  rows: Float32Array,
  width: number,
): { readonly scales: Uint8Array; readonly packed: Uint8Array } {
  const count = rows.length / width;
  const scales = new Uint8Array(count);
  const packed = new Uint8Array((count * width) / 2);
  for (let row = 0; row < count; row++) {
    const values = rows.subarray(row * width, (row + 1) * width);
    const top = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (top < 2 ** (LOWEST + 4)) {
      packed.fill(0x88, (row * width) / 2, ((row + 1) * width) / 2);
      continue;
    }
    const start = Math.round((Math.log2(top / 7.5) - LOWEST) * STEPS) + 1;
    let best = start;
    for (let code = Math.max(1, start - 8); code <= start + 1; code++)
      if (errorAt(values, scaleOf(code)) < errorAt(values, scaleOf(best))) best = code;
    scales[row] = best;
    const scale = scaleOf(best);
    for (let at = 0; at < width; at += 2) {
      const nibble = (value: number): number => Math.max(-8, Math.min(7, Math.round(value / scale))) + 8;
      packed[(row * width + at) / 2] = nibble(values[at] ?? 0) | (nibble(values[at + 1] ?? 0) << 4);
    }
  }
  return { scales, packed };
}
