import type { Place, PlaceKind, PlaceMention } from '#article/article.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { PlaceFeature } from './layout.ts';

const KINDS: Readonly<Record<PlaceFeature, PlaceKind>> = {
  country: 'country',
  admin1: 'admin1',
  admin2: 'admin2',
  region: 'region',
  continent: 'continent',
  water: 'water',
  mountain: 'mountain',
  island: 'island',
  facility: 'facility',
  capital: 'city',
  seat1: 'city',
  seat2: 'city',
  seat3: 'city',
  town: 'city',
  section: 'city',
};

const COUNTRY = 'country:';
const ADMIN1 = 'admin1:';

/** `PK` of a place, or null. */
export function countryCodeOf(index: number, gazetteer: Gazetteer): string | null {
  const country = index < 0 ? -1 : gazetteer.country(index);
  return country < 0 ? null : gazetteer.placeId(country).slice(COUNTRY.length);
}

/** Ids of what holds a place, nearest first: district and province where known, country. */
export function ancestorsOf(index: number, gazetteer: Gazetteer): readonly string[] {
  const holders = [gazetteer.admin2(index), gazetteer.admin1(index), gazetteer.country(index)];
  return holders.filter((holder) => holder >= 0 && holder !== index).map((holder) => gazetteer.placeId(holder));
}

export interface PlaceFacts {
  readonly roles: Place['roles'];
  readonly confidence: number;
  readonly relevance: number;
  readonly mentions: readonly PlaceMention[];
}

/** The record of a gazetteer place. Latitude and longitude in degrees, WGS 84. */
export function placeRecord(index: number, facts: PlaceFacts, gazetteer: Gazetteer): Place {
  const admin1 = gazetteer.admin1(index);
  return {
    placeId: gazetteer.placeId(index),
    name: gazetteer.label(index),
    countryCode: countryCodeOf(index, gazetteer),
    admin1Code: admin1 < 0 ? null : gazetteer.placeId(admin1).slice(ADMIN1.length),
    admin1: admin1 < 0 ? null : gazetteer.label(admin1),
    latitude: gazetteer.latitude(index),
    longitude: gazetteer.longitude(index),
    kind: KINDS[gazetteer.feature(index)],
    ancestors: ancestorsOf(index, gazetteer),
    ...facts,
  };
}

/** The record of a name that no gazetteer has: codes and point are those of the place that holds it, if that is known. */
export function unresolvedRecord(name: string, container: number, facts: PlaceFacts, gazetteer: Gazetteer): Place {
  if (container < 0) {
    return {
      placeId: null,
      name,
      countryCode: null,
      admin1Code: null,
      admin1: null,
      latitude: null,
      longitude: null,
      kind: 'unresolved',
      ancestors: [],
      ...facts,
    };
  }
  const held = placeRecord(container, facts, gazetteer);
  return {
    ...held,
    placeId: null,
    name,
    kind: 'unresolved',
    ancestors: [gazetteer.placeId(container), ...held.ancestors],
  };
}
