import type { Gazetteer } from './gazetteer.ts';
import { isTown } from './name-kind.ts';
import { STANDALONE_ROWS } from './tables/standalone.ts';

let table: ReadonlyMap<string, string> | null = null;

/** Whether newsrooms mean this very city by its bare name. `key` is the name's key. */
export function standsAlone(key: string, index: number, gazetteer: Gazetteer): boolean {
  table ??= new Map(
    STANDALONE_ROWS.split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [name = '', country = ''] = line.split('|');
        return [name, `country:${country}`];
      }),
  );
  const country = table.get(key);
  if (country === undefined || !isTown(gazetteer.feature(index))) return false;
  const holder = gazetteer.country(index);
  // Of namesakes within the country the large one is meant: Athens stands alone with 640,000 people, Washington with 680,000.
  return holder >= 0 && gazetteer.placeId(holder) === country && gazetteer.logPopulation(index) > STANDALONE_PEOPLE;
}

/** Natural logarithm of 20,000: San Marino and Monaco are listed beside millions. */
const STANDALONE_PEOPLE = 9.9;
