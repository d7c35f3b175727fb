import { gazetteerAndLexicon } from './analyze.ts';
import { qualifierSenses } from './dateline.ts';
import type { Gazetteer, Sense } from './gazetteer.ts';
import { allowedBy } from './inside.ts';
import { nameKey } from './key.ts';
import { isTown } from './name-kind.ts';
import { ancestorsOf, countryCodeOf } from './place-record.ts';
import { rulingOn } from './rulings.ts';

/** A place that a name may mean. */
export interface NamedPlace {
  readonly placeId: string;
  /** `Paris, Texas, United States`. */
  readonly name: string;
  readonly kind: string;
  readonly countryCode: string | null;
  /** Ids of what holds it. */
  readonly ancestors: readonly string[];
}

/**
 * The places that a name may mean, the likeliest first: the one that newsrooms mean by it, countries, then by their people.
 * What follows a comma holds it (`Paris, Texas`, `Leeds, England`). At most `most`; none for a name that nobody bears.
 */
export function placesNamed(written: string, most: number): readonly NamedPlace[] {
  const { gazetteer, lexicon } = gazetteerAndLexicon();
  const [name = '', ...qualifiers] = written.split(',').map((part) => part.trim());
  const key = nameKey(name);
  let senses = gazetteer.senses(key);
  for (const qualifier of qualifiers) {
    const allowed = allowedBy(senses, { senses: qualifierSenses(qualifier, gazetteer, lexicon) }, gazetteer);
    senses = senses.filter((sense) => allowed.has(sense.index));
  }
  const ruled = rulingOn(key);
  const weight = (sense: Sense): number =>
    gazetteer.placeId(sense.index) === ruled ? Number.POSITIVE_INFINITY : weightOf(sense, gazetteer);
  const ids = new Set<string>();
  return senses
    .toSorted((a, b) => weight(b) - weight(a))
    .flatMap(({ index }) => {
      const placeId = gazetteer.placeId(index);
      if (ids.has(placeId)) return [];
      ids.add(placeId);
      const feature = gazetteer.feature(index);
      const kind = isTown(feature) ? 'city' : feature;
      const [countryCode, ancestors] = [countryCodeOf(index, gazetteer), ancestorsOf(index, gazetteer)];
      return [{ placeId, name: fullName(index, gazetteer), kind, countryCode, ancestors }];
    })
    .slice(0, most);
}

/** A country is meant before its namesakes; other names of a place are worth a fifth of its people. */
function weightOf({ index, quality }: Sense, gazetteer: Gazetteer): number {
  const feature = gazetteer.feature(index);
  const kind = feature === 'country' ? 20 : isTown(feature) ? 2 : 0;
  return gazetteer.logPopulation(index) + kind - (quality === 0 ? 0 : 1.6);
}

function fullName(index: number, gazetteer: Gazetteer): string {
  const holders = [gazetteer.admin1(index), gazetteer.country(index)].filter(
    (holder) => holder >= 0 && holder !== index,
  );
  return [index, ...holders].map((one) => gazetteer.label(one)).join(', ');
}
