/** Builds the open-addressing table that `lexicon.ts` reads: `[checks, values]`, both of a power of two. */
export function buildTable(
  entries: ReadonlyMap<number, number>,
  load = 0.8,
): { checks: Uint16Array; values: Uint32Array } {
  let size = 1024;
  while (size * load < entries.size) size *= 2;
  const checks = new Uint16Array(size);
  const values = new Uint32Array(size);
  for (const [hash, value] of entries) {
    const check = (hash >>> 16) | 1;
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 0) & (size - 1);
    while (checks[slot] !== 0 && checks[slot] !== check) slot = (slot + 1) & (size - 1);
    // Two words with one check in one chain: the first (the more frequent) keeps the slot.
    if (checks[slot] === check) continue;
    checks[slot] = check;
    values[slot] = value;
  }
  return { checks, values };
}
