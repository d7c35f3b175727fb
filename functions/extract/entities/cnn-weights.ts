import { packSections, readData, unpackSections } from './binary.ts';
import { PART, WIDTH } from './cnn-input.ts';
import { LABELS, STRIDE } from './labels.ts';
import { NibbleRows, packNibbles } from './nibbles.ts';
import { RankedSlots, rankSlots } from './ranked-slots.ts';

/** Weights of the network as trained. */
export interface CnnFloats {
  /** The word vectors already projected, one row a word, in the order of the lexicon's slots. */
  readonly vectors: Float32Array;
  readonly table: Float32Array;
  /** [3 · WIDTH × WIDTH] each. */
  readonly first: Float32Array;
  readonly firstBias: Float32Array;
  readonly second: Float32Array;
  readonly secondBias: Float32Array;
  /** [2 · WIDTH × 16]: from the last layer, then from the input. */
  readonly out: Float32Array;
  readonly outBias: Float32Array;
  readonly transitions: Float32Array;
}

export interface CnnWeights extends Omit<CnnFloats, 'vectors' | 'table'> {
  /** Row of the vector of a lexicon slot. */
  readonly vectorOf: RankedSlots;
  readonly vectors: NibbleRows;
  readonly table: NibbleRows;
}

const bytes = (array: Float32Array | Uint32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** 8-bit numbers with one scale a column. */
function packColumns(matrix: Float32Array, columns: number): [Uint8Array, Uint8Array] {
  const scales = new Float32Array(columns);
  matrix.forEach((value, at) => {
    scales[at % columns] = Math.max(scales[at % columns] ?? 0, Math.abs(value) / 127);
  });
  const packed = Int8Array.from(matrix, (value, at) => Math.round(value / ((scales[at % columns] ?? 1) || 1)));
  return [bytes(scales), new Uint8Array(packed.buffer)];
}

/** Packs a network: 4 bits for both tables, 8 bits for the convolutions, floats for the rest. `taken`: the slots with a vector. */
export function packCnnWeights(floats: CnnFloats, taken: readonly number[], slots: number): Uint8Array {
  const ranked = rankSlots(taken, slots);
  const vectors = packNibbles(floats.vectors, PART);
  const table = packNibbles(floats.table, PART);
  return packSections([
    vectors.scales,
    vectors.packed,
    table.scales,
    table.packed,
    ...packColumns(floats.first, WIDTH),
    bytes(floats.firstBias),
    ...packColumns(floats.second, WIDTH),
    bytes(floats.secondBias),
    ...packColumns(floats.out, STRIDE),
    bytes(floats.outBias),
    bytes(floats.transitions),
    bytes(ranked.bits),
    bytes(ranked.ranks),
  ]);
}

/** Views a packed network; only the small matrices are turned into floats. */
export function cnnWeightsFrom(file: Uint8Array): CnnWeights {
  const { buffer, places } = unpackSections(file);
  const raw = (index: number): Uint8Array => new Uint8Array(buffer, places[index]?.[0], places[index]?.[1]);
  const floats = (index: number): Float32Array =>
    new Float32Array(buffer, places[index]?.[0], (places[index]?.[1] ?? 0) / 4);
  const matrix = (index: number, columns: number): Float32Array => {
    const scales = floats(index);
    const values = new Int8Array(buffer, places[index + 1]?.[0], places[index + 1]?.[1]);
    return Float32Array.from(values, (value, at) => value * (scales[at % columns] ?? 0));
  };
  return {
    vectors: new NibbleRows(raw(0), raw(1), PART),
    table: new NibbleRows(raw(2), raw(3), PART),
    first: matrix(4, WIDTH),
    firstBias: floats(6),
    second: matrix(7, WIDTH),
    secondBias: floats(9),
    out: matrix(10, STRIDE),
    outBias: floats(12),
    vectorOf: new RankedSlots(
      new Uint32Array(buffer, places[14]?.[0], (places[14]?.[1] ?? 0) / 4),
      new Uint32Array(buffer, places[15]?.[0], (places[15]?.[1] ?? 0) / 4),
    ),
    transitions: floats(13).subarray(0, LABELS * STRIDE),
  };
}

/** Reads the committed network. */
export const readCnnWeights = (): CnnWeights => cnnWeightsFrom(readData('entities-cnn.bin'));
