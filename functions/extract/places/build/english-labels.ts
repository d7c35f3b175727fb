import { nameKey } from '../key.ts';
import { ENGLISH_NAME_ROWS, OLDER_IS_BETTER, TRANSLITERATED_COUNTRIES } from '../tables/english-names.ts';
import type { SourcePlace } from './read-places.ts';

/** A town of the newer list of the same data. */
interface NewerTown {
  readonly name: string;
  readonly country: string;
  readonly lat: string;
  readonly lng: string;
}

const TRANSLITERATED: ReadonlySet<string> = new Set(TRANSLITERATED_COUNTRIES.split(' '));
const UNCHANGED: ReadonlySet<string> = new Set(OLDER_IS_BETTER.split(' '));
const MARKS = /\p{M}+/gu;
const SIGNS = /[‘’`´ʻʼʿʾ]/gu;
const PLAIN = /^[\x20-\x7e]+$/;
const GENITIVE = /[’‘]s(?!\p{L})/gu;
/** Of a district or province: not what the town is called. */
const ADMINISTRATIVE = /\b(?:Province|District|Region|Town)$/;
const UMLAUT = /[äöüÄÖÜ]/gu;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };
const CELLS = 20;
const SAME_SPOT = 0.004;

/**
 * Gives places the names that English readers know, where the data has them; what a name is looked up by stays. In this order:
 * the table by hand; the name that the newer list gives to the same spot, if it is one of the row's other names (GeoNames has
 * come to list `Galway`, `Antwerp`, `Gothenburg` and `Geneva` under these); for transliterations, the name without its marks.
 */
export function labelInEnglish(
  places: readonly SourcePlace[],
  newer: readonly NewerTown[],
  known: ReadonlySet<string>,
): void {
  const byHand = new Map(
    ENGLISH_NAME_ROWS.split('\n')
      .filter((row) => row !== '')
      .map((row): [string, string] => [`geonames:${row.split('|')[0]}`, row.split('|')[1] ?? '']),
  );
  const cells = Map.groupBy(newer, ({ lat, lng }) => cellOf(Number(lat), Number(lng)));
  for (const one of places) {
    const written = byHand.get(one.id);
    byHand.delete(one.id);
    if (written !== undefined && !one.names.has(nameKey(written))) {
      throw new Error(`English name by hand that is no name of its place: ${one.id} ${written}`);
    }
    const named = one.geonameId > 0 ? newerName(one, cells, known) : null;
    one.label = written ?? named ?? one.label;
    // The ids of towns without a GeoNames row are made of their labels.
    if (!one.id.startsWith('place:') && TRANSLITERATED.has(one.countryCode))
      one.label = withoutMarks(one.label, one.countryCode);
  }
  if (byHand.size > 0) throw new Error(`English names by hand of unknown places: ${[...byHand.keys()].join(' ')}`);
}

function newerName(
  one: SourcePlace,
  cells: ReadonlyMap<string, readonly NewerTown[]>,
  known: ReadonlySet<string>,
): string | null {
  const key = nameKey(one.label);
  // `Mecca` stays, whatever it is called since.
  if (known.has(key) || UNCHANGED.has(one.countryCode)) return null;
  const here = (cells.get(cellOf(one.latitude, one.longitude)) ?? []).filter(
    ({ country, lat, lng }) =>
      country === one.countryCode && Math.hypot(one.latitude - Number(lat), one.longitude - Number(lng)) < SAME_SPOT,
  );
  if (here.some(({ name }) => nameKey(name) === key)) return null;
  const others = here.filter(({ name }) => one.names.has(nameKey(name)));
  const [only] = others;
  if (only === undefined || others.length > 1 || ADMINISTRATIVE.test(only.name)) return null;
  const umlauts = one.label.replaceAll(UMLAUT, (letter) => UMLAUTS[letter] ?? letter);
  const worse = (PLAIN.test(one.label) && !PLAIN.test(only.name)) || only.name === umlauts;
  return worse ? null : only.name;
}

/** `Xi’an` and `Cox’s Bāzār` keep their sign, which parts syllables or is a genitive; the soft sign of `Ryazan’` is not written. */
function withoutMarks(label: string, country: string): string {
  if (PLAIN.test(label)) return label;
  const signs =
    country === 'CN' ? label.replaceAll(SIGNS, "'") : label.replaceAll(GENITIVE, "'s").replaceAll(SIGNS, '');
  const plain = signs.normalize('NFD').replaceAll(MARKS, '');
  return PLAIN.test(plain) ? plain : label;
}

function cellOf(latitude: number, longitude: number): string {
  return `${Math.round(latitude * CELLS)}|${Math.round(longitude * CELLS)}`;
}
