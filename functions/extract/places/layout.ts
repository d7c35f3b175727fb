/** The packed gazetteer: a magic number, a version, then sections, each aligned to 4 bytes. Written by `build/`, read by `gazetteer.ts`. */
export const MAGIC = 0x315a4744;
export const VERSION = 5;
export const GAZETTEER_FILE = 'places-gazetteer.bin';

/** Sections in file order (bucket sizes are bytes, a name's fingerprint is 16 + 8 bits: what made the zipped file fit 8 MB). The header is `MAGIC, VERSION, (offset, length in bytes) × SECTIONS.length`, all Uint32. */
export const SECTIONS = [
  'nameBucketSizes',
  'nameFingerprints',
  'nameFingerprintTails',
  'nameRefs',
  'postings',
  'latitudes',
  'longitudes',
  'geonameIds',
  'populations',
  'features',
  'countries',
  'admin1s',
  'admin2s',
  'labelLengths',
  'labelCheckpoints',
  'labels',
  'idLengths',
  'idCheckpoints',
  'ids',
  'wordBucketSizes',
  'wordFingerprints',
  'wordFlags',
  'counts',
] as const;
export type Section = (typeof SECTIONS)[number];

/** A name's reference: a place index with its quality, or (LIST set) an offset into `postings`: count, then such references. */
export const LIST = 0x80000000;
/** How the name belongs to the place: 0 its own name, 1 another name, 2 a shortened form (`DuPage` for DuPage County). */
export const QUALITY_SHIFT = 24;
export const INDEX_MASK = 0xffffff;

export const NAME_BUCKET_BITS = 16;
export const WORD_BUCKET_BITS = 16;
export const CHECKPOINT = 32;

/** What a place is. Order matters: `PLACE_FEATURES.indexOf` is stored. */
export const PLACE_FEATURES = [
  'country',
  'admin1',
  'admin2',
  'region',
  'continent',
  'water',
  'mountain',
  'island',
  'facility',
  'capital',
  'seat1',
  'seat2',
  'seat3',
  'town',
  'section',
] as const;
export type PlaceFeature = (typeof PLACE_FEATURES)[number];

/** Flags of English words and of persons' names. */
export const WORD = { common: 1, humanName: 2, firstName: 4 } as const;
