import { readData, unpackSections } from './binary.ts';
import { hashOf, mix } from './hash.ts';

/** Flags of a word in the lexicon. */
export const NAME_WORD = 1;
export const CITY_WORD = 2;
export const COMMON_WORD = 4;

/** Kinds of a phrase in the place list. */
export const COUNTRY = 1;
export const REGION = 2;
export const BIG_CITY = 4;
export const CITY = 8;
/** Above the bits that a token's part in the phrase takes (see `placeCodes`). */
export const ORGANIZATION = 64;

/** What is known of words before any text is seen: GloVe clusters at three sizes, names, places. */
export interface Lexicon {
  /** Slot of a lower-case word, -1 when unknown. */
  slotOf(lower: string): number;
  /** Packed payload of a slot: c64 | c256 << 6 | c1024 << 14 | flags << 24; 0 when unknown. */
  payloadOf(slot: number): number;
  /** Number of slots. */
  readonly slots: number;
  /** Kinds of a phrase by the joined hash of its lower-case words; 0 when unknown. */
  phraseOf(hash: number): number;
}

/** Open addressing in typed arrays: 16 bits of the hash are checked, which lets one stranger in 30,000 through. */
function findSlot(checks: Uint16Array, hash: number): number {
  const mask = checks.length - 1;
  const check = (hash >>> 16) | 1;
  let slot = (Math.imul(hash, 0x9e3779b1) >>> 0) & mask;
  for (let probes = 0; probes < 64; probes++) {
    const found = checks[slot] ?? 0;
    if (found === 0) return -1;
    if (found === check) return slot;
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** Hash of a phrase from the hashes of its lower-case words. */
export function phraseHash(hashes: readonly number[]): number {
  let joined = hashes.length;
  for (const hash of hashes) joined = mix(joined, hash);
  return joined;
}

/** Views a packed lexicon in place. */
export function lexiconFrom(file: Uint8Array): Lexicon {
  const { buffer, places } = unpackSections(file);
  const section = (index: number): [number, number] => places[index] ?? [0, 0];
  const words = new Uint16Array(buffer, section(0)[0], section(0)[1] / 2);
  const payloads = new Uint32Array(buffer, section(1)[0], section(1)[1] / 4);
  const phrases = new Uint16Array(buffer, section(2)[0], section(2)[1] / 2);
  const kinds = new Uint8Array(buffer, section(3)[0], section(3)[1]);
  return {
    slots: words.length,
    slotOf: (lower) => findSlot(words, hashOf(lower)),
    payloadOf: (slot) => (slot < 0 ? 0 : (payloads[slot] ?? 0)),
    phraseOf(hash) {
      const slot = findSlot(phrases, hash);
      return slot < 0 ? 0 : (kinds[slot] ?? 0);
    },
  };
}

let loaded: Lexicon | null = null;

/** The committed lexicon, read once. */
export function loadLexicon(): Lexicon {
  loaded ??= lexiconFrom(readData('entities-lexicon.bin'));
  return loaded;
}
