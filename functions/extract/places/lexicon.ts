import type { Gazetteer, Sense } from './gazetteer.ts';
import { nameKey } from './key.ts';
import { COUNTRY_ROWS, OTHER_DEMONYM_ROWS } from './tables/countries.ts';
import { ABBREVIATION_ROWS, US_STATE_ROWS } from './tables/us-states.ts';

/** Where an abbreviation counts: anywhere, only as a qualifier after a comma, or only in capitals beside other places. */
export type AbbreviationUse = 'anywhere' | 'qualifier';

export interface Abbreviation {
  readonly sense: Sense;
  readonly use: AbbreviationUse;
}

/** Demonyms and abbreviations, resolved against one gazetteer. */
export interface Lexicon {
  /** By key of the demonym: `south african`. */
  readonly demonyms: ReadonlyMap<string, Sense>;
  /** By exact form: `Calif.`, `N.C.`, `TX`. One form may have several readings (`WA`). */
  readonly abbreviations: ReadonlyMap<string, readonly Abbreviation[]>;
}

/** Forms that are also English words or titles: they count only after a comma. The others are judged by their context. */
const WORDLIKE = new Set(['Miss.', 'Ore.', 'Me.', 'Ind.', 'Col.', 'Cal.', 'Ia.', 'Ark.', 'Del.', 'Mo.', 'Tex.']);

const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'));
const listOf = (cell: string | undefined): string[] => (cell ?? '').split(';').filter((name) => name !== '');

/** Builds the lexicon; a few milliseconds, once per process. */
export function lexiconOf(gazetteer: Gazetteer): Lexicon {
  const demonyms = new Map<string, Sense>();
  const senseOf = (id: string): Sense | null => {
    const index = id.startsWith('geonames:') ? townIndex(gazetteer, id) : gazetteer.find(id);
    return index < 0 ? null : { index, quality: 0 };
  };
  const add = (forms: readonly string[], id: string): void => {
    const sense = senseOf(id);
    if (sense === null) return;
    for (const form of forms) {
      const key = nameKey(form);
      if (!demonyms.has(key)) demonyms.set(key, sense);
    }
  };
  for (const [code = '', , , forms] of rowsOf(COUNTRY_ROWS)) add(listOf(forms), `country:${code}`);
  for (const [forms, id = ''] of rowsOf(OTHER_DEMONYM_ROWS)) add(listOf(forms), id);

  const abbreviations = new Map<string, Abbreviation[]>();
  const short = (form: string, id: string, use: AbbreviationUse): void => {
    const sense = senseOf(id);
    if (sense === null) return;
    const known = abbreviations.get(form);
    if (known === undefined) abbreviations.set(form, [{ sense, use }]);
    else known.push({ sense, use });
  };
  for (const [code = '', , forms] of rowsOf(US_STATE_ROWS)) {
    for (const form of listOf(forms)) short(form, `admin1:US.${code}`, WORDLIKE.has(form) ? 'qualifier' : 'anywhere');
    short(code, code === 'DC' ? 'geonames:4140963' : `admin1:US.${code}`, 'qualifier');
  }
  for (const [form = '', id = '', use] of rowsOf(ABBREVIATION_ROWS)) {
    short(form, id, use === 'a' ? 'anywhere' : 'qualifier');
  }
  return { demonyms, abbreviations };
}

/** Towns are not in the id index (it would cost memory): they are found through the name that the tables imply. */
const TOWN_NAMES: Readonly<Record<string, string>> = {
  'geonames:5128581': 'New York City',
  'geonames:4930956': 'Boston',
  'geonames:4887398': 'Chicago',
  'geonames:5368361': 'Los Angeles',
  'geonames:5391959': 'San Francisco',
  'geonames:4140963': 'Washington',
  'geonames:2643743': 'London',
  'geonames:2988507': 'Paris',
  'geonames:2950159': 'Berlin',
  'geonames:524901': 'Moscow',
  'geonames:1275339': 'Mumbai',
  'geonames:1261481': 'New Delhi',
  'geonames:1174872': 'Karachi',
  'geonames:2644210': 'Liverpool',
  'geonames:2643123': 'Manchester',
  'geonames:2648579': 'Glasgow',
  'geonames:3172394': 'Napoli',
  'geonames:3173435': 'Milano',
  'geonames:2761369': 'Vienna',
  'geonames:3169070': 'Rome',
  'geonames:2147714': 'Sydney',
  'geonames:6167865': 'Toronto',
  'geonames:1566083': 'Ho Chi Minh City',
  'geonames:1735161': 'Kuala Lumpur',
  'geonames:993800': 'Johannesburg',
};

function townIndex(gazetteer: Gazetteer, id: string): number {
  const name = TOWN_NAMES[id];
  if (name === undefined) return -1;
  const sense = gazetteer.senses(nameKey(name)).find(({ index }) => gazetteer.placeId(index) === id);
  return sense?.index ?? -1;
}
