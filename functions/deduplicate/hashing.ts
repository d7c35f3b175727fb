/** 32-bit FNV-1a over UTF-16 units, finished as in MurmurHash3 so that the lowest values are a fair sample. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** MurmurHash3's 32-bit finalizer: a bijection that avalanches. */
export function finish(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hash of a run of words from the hashes of its words; order counts. */
export function hashOfRun(words: Uint32Array, start: number, length: number, seed: number): number {
  let hash = seed;
  for (let i = start; i < start + length; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x9e3779b1) + 0x7f4a7c15;
  return finish(hash);
}
