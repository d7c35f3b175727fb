import { readFileSync } from 'node:fs';
import { hashKey } from './key.ts';
import {
  CHECKPOINT,
  INDEX_MASK,
  LIST,
  MAGIC,
  NAME_BUCKET_BITS,
  PLACE_FEATURES,
  type PlaceFeature,
  QUALITY_SHIFT,
  SECTIONS,
  type Section,
  VERSION,
  WORD_BUCKET_BITS,
} from './layout.ts';

/** One reading of a name: a place by its index, and how the name belongs to it (0 own, 1 other, 2 shortened). */
export interface Sense {
  readonly index: number;
  readonly quality: number;
}

/** The packed gazetteer: typed arrays over one file, read once. Place indexes are good for one build of the file only. */
export interface Gazetteer {
  readonly size: number;
  /** All places of a name's key; empty when the name is unknown (or, once in 10^9 look-ups, not). */
  senses(key: string): readonly Sense[];
  has(key: string): boolean;
  /** Flags of a word's key, see `WORD`; 0 when unknown. */
  wordFlags(key: string): number;
  label(index: number): string;
  /** `geonames:…`, `country:PK`, `admin1:PK.05`, `admin2:…`, `region:…`, or `place:US.AL-…` for a town without a GeoNames row. */
  placeId(index: number): string;
  feature(index: number): PlaceFeature;
  latitude(index: number): number;
  longitude(index: number): number;
  /** Natural logarithm of population + 1. */
  logPopulation(index: number): number;
  /** Place index of the country, province or district that holds the place (itself, if it is one); -1 when none. */
  country(index: number): number;
  admin1(index: number): number;
  admin2(index: number): number;
  /** Index by place id of a country, province, district or region; -1 when unknown. */
  find(placeId: string): number;
}

const NONE: readonly Sense[] = [];
const SPACES = / /g;

interface Columns {
  readonly u8: (name: Section) => Uint8Array;
  readonly u16: (name: Section) => Uint16Array;
  readonly u32: (name: Section) => Uint32Array;
  readonly i32: (name: Section) => Int32Array;
}

function columnsOf(file: Buffer): Columns {
  // Typed arrays need an aligned start; a large file's buffer has one, a pooled one may not.
  const bytes = file.byteOffset % 4 === 0 ? file : Buffer.from(new Uint8Array(file).buffer);
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, 2 + SECTIONS.length * 2);
  if (header[0] !== MAGIC || header[1] !== VERSION) {
    throw new Error('the gazetteer is of another version: run `npm run build:data`');
  }
  const span = (name: Section): [number, number] => {
    const at = 2 + SECTIONS.indexOf(name) * 2;
    return [bytes.byteOffset + (header[at] ?? 0), header[at + 1] ?? 0];
  };
  return {
    u8: (name) => new Uint8Array(bytes.buffer, ...span(name)),
    u16: (name) => new Uint16Array(bytes.buffer, span(name)[0], span(name)[1] / 2),
    u32: (name) => new Uint32Array(bytes.buffer, span(name)[0], span(name)[1] / 4),
    i32: (name) => new Int32Array(bytes.buffer, span(name)[0], span(name)[1] / 4),
  };
}

/** Where each bucket begins, from the sizes of all. */
function startsOf(sizes: Uint8Array): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  let sum = 0;
  for (let bucket = 0; bucket < sizes.length; bucket++) {
    starts[bucket] = sum;
    sum += sizes[bucket] ?? 0;
  }
  starts[sizes.length] = sum;
  return starts;
}

function textReader(
  columns: Columns,
  lengths: Section,
  checkpoints: Section,
  texts: Section,
): (index: number) => string {
  const sizes = columns.u8(lengths);
  const starts = columns.u32(checkpoints);
  const blob = columns.u8(texts);
  const bytes = Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength);
  return (index) => {
    const block = Math.floor(index / CHECKPOINT);
    let offset = starts[block] ?? 0;
    for (let before = block * CHECKPOINT; before < index; before++) offset += sizes[before] ?? 0;
    return bytes.toString('utf8', offset, offset + (sizes[index] ?? 0));
  };
}

/** Opens a gazetteer from the bytes of its file. Throws when they are of another version. */
export function openGazetteer(file: Buffer): Gazetteer {
  const columns = columnsOf(file);
  const nameStarts = startsOf(columns.u8('nameBucketSizes'));
  const fingerprints = columns.u16('nameFingerprints');
  const tails = columns.u8('nameFingerprintTails');
  const refs = columns.u32('nameRefs');
  const postings = columns.u32('postings');
  const latitudes = columns.i32('latitudes');
  const longitudes = columns.i32('longitudes');
  const geonameIds = columns.u32('geonameIds');
  const populations = columns.u8('populations');
  const features = columns.u8('features');
  const countries = columns.u16('countries');
  const admin1s = columns.u16('admin1s');
  const admin2s = columns.u16('admin2s');
  const wordStarts = startsOf(columns.u8('wordBucketSizes'));
  const wordFingerprints = columns.u16('wordFingerprints');
  const flags = columns.u8('wordFlags');
  const label = textReader(columns, 'labelLengths', 'labelCheckpoints', 'labels');
  const idText = textReader(columns, 'idLengths', 'idCheckpoints', 'ids');
  const size = features.length;
  let ids: Map<string, number> | null = null;

  const refOf = (key: string): number => {
    const [first, second] = hashKey(key);
    const bucket = first >>> (32 - NAME_BUCKET_BITS);
    const end = nameStarts[bucket + 1] ?? 0;
    const fingerprint = second >>> 16;
    const tail = (second >>> 8) & 0xff;
    for (let entry = nameStarts[bucket] ?? 0; entry < end; entry++) {
      if (fingerprints[entry] === fingerprint && tails[entry] === tail) return entry;
    }
    return -1;
  };
  const senseOf = (ref: number): Sense => ({ index: ref & INDEX_MASK, quality: (ref >>> QUALITY_SHIFT) & 3 });
  const placeId = (index: number): string => {
    const id = geonameIds[index] ?? 0;
    if (id > 0) return `geonames:${id}`;
    const text = idText(index);
    if (text !== '') return text;
    const province = (admin1s[index] ?? 0) - 1;
    const code = province < 0 ? '' : idText(province).slice('admin1:'.length);
    return `place:${code}-${label(index).toLowerCase().replaceAll(SPACES, '-')}`;
  };

  return {
    size,
    senses(key) {
      const entry = refOf(key);
      if (entry < 0) return NONE;
      const ref = refs[entry] ?? 0;
      if ((ref & LIST) === 0) return [senseOf(ref)];
      const at = (ref ^ LIST) >>> 0;
      const count = postings[at] ?? 0;
      return Array.from({ length: count }, (_, step) => senseOf(postings[at + 1 + step] ?? 0));
    },
    has: (key) => refOf(key) >= 0,
    wordFlags(key) {
      const [first, second] = hashKey(key);
      const bucket = first >>> (32 - WORD_BUCKET_BITS);
      const end = wordStarts[bucket + 1] ?? 0;
      const fingerprint = second >>> 16;
      for (let entry = wordStarts[bucket] ?? 0; entry < end; entry++) {
        if (wordFingerprints[entry] === fingerprint) return flags[entry] ?? 0;
      }
      return 0;
    },
    label,
    placeId,
    feature: (index) => PLACE_FEATURES[features[index] ?? 0] ?? 'town',
    latitude: (index) => (latitudes[index] ?? 0) / 1e4,
    longitude: (index) => (longitudes[index] ?? 0) / 1e4,
    logPopulation: (index) => (populations[index] ?? 0) / 12,
    country: (index) => (countries[index] ?? 0) - 1,
    admin1: (index) => (admin1s[index] ?? 0) - 1,
    admin2: (index) => (admin2s[index] ?? 0) - 1,
    find(id) {
      if (ids === null) {
        ids = new Map();
        for (let index = 0; index < size; index++) {
          if ((geonameIds[index] ?? 0) > 0) break;
          ids.set(idText(index), index);
        }
      }
      return ids.get(id) ?? -1;
    },
  };
}

let loaded: Gazetteer | null = null;

/** The gazetteer, loaded on first use. Throws when the file was not built (`npm run build:data`). */
export function gazetteer(): Gazetteer {
  loaded ??= openGazetteer(readFileSync(new URL('./data/places-gazetteer.bin', import.meta.url)));
  return loaded;
}
