/** Rows of 4-bit numbers with one scale a row (a byte: eighths of a power of two), two numbers a byte. */
const STEPS = 8;
const LOWEST = -20;

/** The eighths between two powers of two, written out: the same bits on every machine. */
const EIGHTHS = [
  1,
  1.0905077326652577,
  1.189207115002721,
  1.2968395546510096,
  Math.SQRT2,
  1.5422108254079407,
  1.681792830507429,
  1.8340080864093424,
];
const CODES = 256;

/** The scale of each code, 0 for code 0; doubled and halved from 1, so exact. */
const SCALES = Float64Array.from({ length: CODES }, (_, code) => {
  if (code === 0) return 0;
  let scale = EIGHTHS[(code - 1) % STEPS] ?? 1;
  const power = Math.floor((code - 1) / STEPS) + LOWEST;
  for (let at = power; at < 0; at++) scale /= 2;
  for (let at = power; at > 0; at--) scale *= 2;
  return scale;
});
const scaleOf = (code: number): number => SCALES[code] ?? 0;

/** Rows read one at a time out of the packed bytes. */
export class NibbleRows {
  readonly #scales: Uint8Array;
  readonly #packed: Uint8Array;
  readonly #width: number;
  readonly #values = Float32Array.from(SCALES);

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
  for (const value of row) {
    const error = value - Math.max(-8, Math.min(7, Math.round(value / scale))) * scale;
    sum += error * error;
  }
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
    if (top < scaleOf(1 + 4 * STEPS)) {
      packed.fill(0x88, (row * width) / 2, ((row + 1) * width) / 2);
      continue;
    }
    let start = 1;
    while (start < CODES - 2 && scaleOf(start) < top / 7.5) start++;
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
