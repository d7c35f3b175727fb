import { hashKey } from '../key.ts';
import {
  CHECKPOINT,
  INDEX_MASK,
  LIST,
  MAGIC,
  NAME_BUCKET_BITS,
  PLACE_FEATURES,
  QUALITY_SHIFT,
  SECTIONS,
  type Section,
  VERSION,
  WORD_BUCKET_BITS,
} from '../layout.ts';
import type { SourcePlace } from './read-places.ts';

type Chunk = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** The packed gazetteer and what it holds. Places keep their order, except that towns are sorted by country and district. */
export function pack(
  source: readonly SourcePlace[],
  words: ReadonlyMap<string, number>,
): { readonly bytes: Uint8Array; readonly counts: Readonly<Record<string, number>> } {
  const places = sortTowns(source);
  const indexOf = new Map(places.map((place, index) => [place.id, index]));
  const sections = new Map<Section, Chunk>();
  const count = places.length;

  const column = <T extends Chunk>(section: Section, chunk: T, value: (place: SourcePlace) => number): void => {
    for (const [index, place] of places.entries()) chunk[index] = value(place);
    sections.set(section, chunk);
  };
  column('latitudes', new Int32Array(count), (place) => Math.round(place.latitude * 1e4));
  column('longitudes', new Int32Array(count), (place) => Math.round(place.longitude * 1e4));
  column('geonameIds', new Uint32Array(count), (place) => place.geonameId);
  column('populations', new Uint8Array(count), (place) => Math.min(255, Math.round(Math.log1p(place.population) * 12)));
  column('features', new Uint8Array(count), (place) => PLACE_FEATURES.indexOf(place.feature));
  // Containers by place index + 1; 0 is none.
  const container = (id: string): number => (indexOf.get(id) ?? -1) + 1;
  column('countries', new Uint16Array(count), (place) => container(`country:${place.countryCode}`));
  column('admin1s', new Uint16Array(count), (place) => container(`admin1:${place.admin1Code}`));
  column('admin2s', new Uint16Array(count), (place) => container(`admin2:${place.admin2Code}`));

  packStrings(
    sections,
    places.map((place) => place.label),
    'labelLengths',
    'labelCheckpoints',
    'labels',
  );
  packStrings(
    sections,
    // Towns' ids are made from what is stored anyway: `placeIdAt` in gazetteer.ts.
    places.map((place) => (isTown(place) ? '' : place.id)),
    'idLengths',
    'idCheckpoints',
    'ids',
  );
  const names = packNames(sections, places);
  packWords(sections, words);
  sections.set('counts', Uint32Array.of(count, names, words.size));
  return { bytes: join(sections), counts: { places: count, names, words: words.size } };
}

const isTown = (place: SourcePlace): boolean =>
  PLACE_FEATURES.indexOf(place.feature) >= PLACE_FEATURES.indexOf('capital');

function sortTowns(source: readonly SourcePlace[]): readonly SourcePlace[] {
  const rank = (place: SourcePlace): number => {
    const feature = PLACE_FEATURES.indexOf(place.feature);
    return feature >= PLACE_FEATURES.indexOf('capital') ? 9 : Math.min(feature, 3);
  };
  const key = (place: SourcePlace): string => `${place.countryCode}|${place.admin2Code || place.admin1Code}`;
  return source
    .map((place) => ({ place, rank: rank(place), key: rank(place) === 9 ? key(place) : '' }))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ place }) => place);
}

function packStrings(
  sections: Map<Section, Chunk>,
  strings: readonly string[],
  lengthSection: Section,
  checkpointSection: Section,
  textSection: Section,
): void {
  const encoded = strings.map((text) => Buffer.from(text, 'utf8').subarray(0, 255));
  const lengths = new Uint8Array(strings.length);
  const checkpoints = new Uint32Array(Math.ceil(strings.length / CHECKPOINT));
  let offset = 0;
  for (const [index, bytes] of encoded.entries()) {
    if (index % CHECKPOINT === 0) checkpoints[index / CHECKPOINT] = offset;
    lengths[index] = bytes.length;
    offset += bytes.length;
  }
  sections.set(lengthSection, lengths);
  sections.set(checkpointSection, checkpoints);
  sections.set(textSection, new Uint8Array(Buffer.concat(encoded)));
}

interface NameEntry {
  readonly bucket: number;
  readonly fingerprint: number;
  readonly refs: number[];
}

function packNames(sections: Map<Section, Chunk>, places: readonly SourcePlace[]): number {
  const entries = new Map<string, NameEntry>();
  for (const [index, place] of places.entries()) {
    for (const [key, quality] of place.names) {
      if (key === '') continue;
      const ref = (quality << QUALITY_SHIFT) | (index & INDEX_MASK);
      const known = entries.get(key);
      if (known !== undefined) known.refs.push(ref);
      else {
        const [first, second] = hashKey(key);
        entries.set(key, { bucket: first >>> (32 - NAME_BUCKET_BITS), fingerprint: second, refs: [ref] });
      }
    }
  }
  const sorted = [...entries.values()].sort((a, b) => a.bucket - b.bucket || a.fingerprint - b.fingerprint);
  const sizes = new Uint8Array(1 << NAME_BUCKET_BITS);
  const fingerprints = new Uint16Array(sorted.length);
  const tails = new Uint8Array(sorted.length);
  const refs = new Uint32Array(sorted.length);
  const postings: number[] = [];
  for (const [index, entry] of sorted.entries()) {
    sizes[entry.bucket] = (sizes[entry.bucket] ?? 0) + 1;
    fingerprints[index] = entry.fingerprint >>> 16;
    tails[index] = (entry.fingerprint >>> 8) & 0xff;
    const [only] = entry.refs;
    if (entry.refs.length === 1 && only !== undefined) refs[index] = only;
    else {
      refs[index] = (LIST | postings.length) >>> 0;
      postings.push(entry.refs.length, ...entry.refs);
    }
  }
  sections.set('nameBucketSizes', sizes);
  sections.set('nameFingerprints', fingerprints);
  sections.set('nameFingerprintTails', tails);
  sections.set('nameRefs', refs);
  sections.set('postings', Uint32Array.from(postings));
  return sorted.length;
}

function packWords(sections: Map<Section, Chunk>, words: ReadonlyMap<string, number>): void {
  const sorted = [...words]
    .map(([word, flags]) => {
      const [first, second] = hashKey(word);
      return { bucket: first >>> (32 - WORD_BUCKET_BITS), fingerprint: second >>> 16, flags };
    })
    .sort((a, b) => a.bucket - b.bucket || a.fingerprint - b.fingerprint);
  const sizes = new Uint8Array(1 << WORD_BUCKET_BITS);
  const fingerprints = new Uint16Array(sorted.length);
  const flags = new Uint8Array(sorted.length);
  for (const [index, entry] of sorted.entries()) {
    sizes[entry.bucket] = (sizes[entry.bucket] ?? 0) + 1;
    fingerprints[index] = entry.fingerprint;
    flags[index] = entry.flags;
  }
  sections.set('wordBucketSizes', sizes);
  sections.set('wordFingerprints', fingerprints);
  sections.set('wordFlags', flags);
}

function join(sections: ReadonlyMap<Section, Chunk>): Uint8Array {
  const header = new Uint32Array(2 + SECTIONS.length * 2);
  header[0] = MAGIC;
  header[1] = VERSION;
  let offset = header.byteLength;
  const parts: [number, Uint8Array][] = [];
  for (const [index, name] of SECTIONS.entries()) {
    const chunk = sections.get(name);
    if (chunk === undefined) throw new Error(`gazetteer section ${name} is missing`);
    header[2 + index * 2] = offset;
    header[3 + index * 2] = chunk.byteLength;
    parts.push([offset, new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength)]);
    offset += Math.ceil(chunk.byteLength / 4) * 4;
  }
  const bytes = new Uint8Array(offset);
  bytes.set(new Uint8Array(header.buffer), 0);
  for (const [at, part] of parts) bytes.set(part, at);
  return bytes;
}
