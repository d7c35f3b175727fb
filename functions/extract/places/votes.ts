import type { Gazetteer } from './gazetteer.ts';
import { kilometres } from './geometry.ts';
import type { PlaceFeature } from './layout.ts';
import type { Name } from './names.ts';

interface Point {
  readonly name: Name;
  readonly latitude: number;
  readonly longitude: number;
  readonly weight: number;
}

/** What the names of an article say after one round: how much speaks for each country, province and place, and the likely points. */
export interface Votes {
  readonly countries: ReadonlyMap<number, number>;
  readonly admin1s: ReadonlyMap<number, number>;
  readonly places: ReadonlyMap<number, number>;
  /** How many names may mean a province. */
  readonly provincesNamed: ReadonlyMap<number, number>;
  readonly points: readonly Point[];
  /** Sum over the countries. */
  readonly total: number;
}

const WIDE: ReadonlySet<PlaceFeature> = new Set(['country', 'admin1', 'continent', 'region', 'water', 'mountain']);
/** A name votes with its mentions, but never with more than two whole ones: one much-repeated name must not outvote the rest. */
const MOST_WEIGHT = 2;
const LEAST_SHARE = 0.02;
const POINT_SHARE = 0.15;

/** Whether a place is too wide for its point to be near anything. */
export function isWide(feature: PlaceFeature): boolean {
  return WIDE.has(feature);
}

/** The votes of some names, given how likely each of their senses is. */
export function votesOf(
  names: readonly Name[],
  beliefs: ReadonlyMap<Name, readonly number[]>,
  gazetteer: Gazetteer,
): Votes {
  const countries = new Map<number, number>();
  const admin1s = new Map<number, number>();
  const places = new Map<number, number>();
  const provincesNamed = new Map<number, number>();
  const points: Point[] = [];
  let total = 0;
  const add = (map: Map<number, number>, index: number, share: number): void => {
    if (index >= 0) map.set(index, (map.get(index) ?? 0) + share);
  };
  for (const name of names) {
    const belief = beliefs.get(name) ?? [];
    for (const [position, { index }] of name.senses.entries()) {
      if (gazetteer.feature(index) === 'admin1') add(provincesNamed, index, 1);
      const share = (belief[position] ?? 0) * Math.min(name.weight, MOST_WEIGHT);
      if (share < LEAST_SHARE) continue;
      if (gazetteer.country(index) >= 0) total += share;
      add(countries, gazetteer.country(index), share);
      add(admin1s, gazetteer.admin1(index), share);
      add(places, index, share);
      if (share > POINT_SHARE && !isWide(gazetteer.feature(index))) {
        points.push({
          name,
          latitude: gazetteer.latitude(index),
          longitude: gazetteer.longitude(index),
          weight: share,
        });
      }
    }
  }
  return { countries, admin1s, places, provincesNamed, points: heaviest(points), total };
}

/** Nearness is weighed against this many points at most, so that a gazetteer pasted into an article costs linear time. */
const MOST_POINTS = 300;

function heaviest(points: readonly Point[]): readonly Point[] {
  return points.length <= MOST_POINTS ? points : points.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_POINTS);
}

/** Weight of the other names' points within 30, 100 and 300 km of a place. */
export function pointsNear(
  name: Name,
  latitude: number,
  longitude: number,
  votes: Votes,
): readonly [number, number, number] {
  let near30 = 0;
  let near100 = 0;
  let near300 = 0;
  for (const point of votes.points) {
    // 300 km are 2.7 degrees of latitude.
    if (point.name === name || Math.abs(point.latitude - latitude) > 2.8) continue;
    const distance = kilometres(latitude, longitude, point.latitude, point.longitude);
    if (distance < 30) near30 += point.weight;
    if (distance < 100) near100 += point.weight;
    if (distance < 300) near300 += point.weight;
  }
  return [near30, near100, near300];
}

/** What the others than the name that put `own` into the votes say for a country, province or place; 0 for none (-1). */
export const shareOf = (
  all: ReadonlyMap<number, number>,
  own: ReadonlyMap<number, number> | undefined,
  index: number,
): number => (index < 0 ? 0 : Math.max(0, (all.get(index) ?? 0) - (own?.get(index) ?? 0)));
