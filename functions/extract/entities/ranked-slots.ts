/** Which of many slots are taken, and the number of each taken one in order: one bit a slot and a count every 32 slots. */
export class RankedSlots {
  readonly #bits: Uint32Array;
  readonly #ranks: Uint32Array;

  constructor(bits: Uint32Array, ranks: Uint32Array) {
    this.#bits = bits;
    this.#ranks = ranks;
  }

  /** Number of the slot among the taken ones, -1 when it is free. */
  of(slot: number): number {
    const word = this.#bits[slot >>> 5] ?? 0;
    const bit = slot & 31;
    if (((word >>> bit) & 1) === 0) return -1;
    let below = bit === 0 ? 0 : word & (0xffffffff >>> (32 - bit));
    below -= (below >>> 1) & 0x55555555;
    below = (below & 0x33333333) + ((below >>> 2) & 0x33333333);
    return (this.#ranks[slot >>> 5] ?? 0) + (Math.imul((below + (below >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24);
  }
}

/** Bits and counts of the taken slots, of `slots` in all. */
export function rankSlots(
  taken: Iterable<number>,
  slots: number,
): { readonly bits: Uint32Array; readonly ranks: Uint32Array } {
  const bits = new Uint32Array(Math.ceil(slots / 32));
  const ranks = new Uint32Array(bits.length);
  for (const slot of taken) bits[slot >>> 5] = ((bits[slot >>> 5] ?? 0) | (1 << (slot & 31))) >>> 0;
  let count = 0;
  bits.forEach((word, at) => {
    ranks[at] = count;
    for (let bit = 0; bit < 32; bit++) count += (word >>> bit) & 1;
  });
  return { bits, ranks };
}
