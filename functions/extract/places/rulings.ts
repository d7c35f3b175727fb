import type { Gazetteer, Sense } from './gazetteer.ts';
import { RULING_ROWS } from './tables/rulings.ts';

let table: ReadonlyMap<string, string> | null = null;

/** The id that a ruling gives a bare name, or null. */
export function rulingOn(key: string): string | null {
  table ??= new Map(
    RULING_ROWS.split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [name = '', id = ''] = line.split('|');
        return [name, id];
      }),
  );
  return table.get(key) ?? null;
}

/** The sense that a ruling picks among those of a bare name; null when none applies. */
export function ruledSense(key: string, senses: readonly Sense[], gazetteer: Gazetteer): Sense | null {
  const id = rulingOn(key);
  return id === null ? null : (senses.find((sense) => gazetteer.placeId(sense.index) === id) ?? null);
}
