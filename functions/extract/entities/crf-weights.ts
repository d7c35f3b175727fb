import { packSections, readData, unpackSections } from './binary.ts';
import { LABELS } from './labels.ts';
import { RankedSlots, rankSlots } from './ranked-slots.ts';

/** Slots of the feature table; a power of two. */
const SLOTS = 1 << 18;
const MASK = SLOTS - 1;

const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) & MASK;
const checkOf = (hash: number): number => hash >>> 16;

/** Quantized CRF weights, viewed in place: an occupied slot's row is the number of occupied slots before it. */
export class CrfWeights {
  readonly transitions: Float32Array;
  readonly #slots: RankedSlots;
  readonly #checks: Uint16Array;
  readonly #weights: Int8Array;
  readonly scale: number;

  constructor(file: Uint8Array) {
    const { buffer, places } = unpackSections(file);
    const [bits, ranks, checks, weights, transitions, scale] = places;
    this.#slots = new RankedSlots(
      new Uint32Array(buffer, bits?.[0], (bits?.[1] ?? 0) / 4),
      new Uint32Array(buffer, ranks?.[0], (ranks?.[1] ?? 0) / 4),
    );
    this.#checks = new Uint16Array(buffer, checks?.[0], (checks?.[1] ?? 0) / 2);
    this.#weights = new Int8Array(buffer, weights?.[0], weights?.[1]);
    this.transitions = new Float32Array(buffer, transitions?.[0], (transitions?.[1] ?? 0) / 4);
    this.scale = new Float32Array(buffer, scale?.[0], 1)[0] ?? 1;
  }

  /** Row of a feature, or -1. */
  #row(hash: number): number {
    let slot = slotOf(hash);
    const check = checkOf(hash);
    for (;;) {
      const row = this.#slots.of(slot);
      if (row < 0 || this.#checks[row] === check) return row;
      slot = (slot + 1) & MASK;
    }
  }

  /** Adds the weights of `count` features, each a whole number of `scale`, into `sums[offset .. offset + 13)`. */
  gather(hashes: Int32Array, count: number, sums: Int32Array, offset: number): void {
    const weights = this.#weights;
    for (let index = 0; index < count; index++) {
      const row = this.#row(hashes[index] ?? 0);
      if (row < 0) continue;
      const base = row * LABELS;
      for (let label = 0; label < LABELS; label++)
        sums[offset + label] = (sums[offset + label] ?? 0) + (weights[base + label] ?? 0);
    }
  }
}

/** Packs pruned float weights (`rows`: hash → 13 weights) as the file that `CrfWeights` reads. */
export function packCrfWeights(rows: ReadonlyMap<number, Float32Array>, transitions: Float32Array): Uint8Array {
  const slots = new Map<number, number>();
  for (const hash of rows.keys()) {
    let slot = slotOf(hash);
    while (slots.has(slot)) slot = (slot + 1) & MASK;
    slots.set(slot, hash);
  }
  let top = 0;
  for (const row of rows.values()) for (const weight of row) top = Math.max(top, Math.abs(weight));
  const scale = top / 127;
  const { bits, ranks } = rankSlots(slots.keys(), SLOTS);
  const checks = new Uint16Array(rows.size);
  const weights = new Int8Array(rows.size * LABELS);
  [...slots]
    .sort(([left], [right]) => left - right)
    .forEach(([, hash], row) => {
      checks[row] = checkOf(hash);
      rows.get(hash)?.forEach((weight, label) => {
        weights[row * LABELS + label] = Math.round(weight / scale);
      });
    });
  const bytes = (array: Uint32Array | Uint16Array | Float32Array): Uint8Array =>
    new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  return packSections([
    bytes(bits),
    bytes(ranks),
    bytes(checks),
    new Uint8Array(weights.buffer),
    bytes(transitions),
    bytes(Float32Array.of(scale)),
  ]);
}

/** Reads the committed weights. */
export const readCrfWeights = (): CrfWeights => new CrfWeights(readData('entities-crf.bin'));
