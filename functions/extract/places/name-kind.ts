import type { Candidate } from './candidate.ts';
import type { Gazetteer, Sense } from './gazetteer.ts';
import type { PlaceFeature } from './layout.ts';

const TOWNS: ReadonlySet<PlaceFeature> = new Set(['capital', 'seat1', 'seat2', 'seat3', 'town', 'section']);

/** Bounds of the population classes, natural logarithm: 670, 4,000, 20,000, 100,000, 490,000 people. */
const CLASSES = [6.5, 8.3, 9.9, 11.5, 13.1];

/** Whether a feature is a town of any rank. */
export function isTown(feature: PlaceFeature): boolean {
  return TOWNS.has(feature);
}

/** What the most prominent sense of a candidate is: `country`, `city4`, `admin2/2` (a shortened district name), … */
export function kindOf(candidate: Candidate, gazetteer: Gazetteer): string {
  if (candidate.basis !== 'name') return candidate.basis;
  let best: Sense | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const sense of candidate.senses) {
    const score = prominence(sense, gazetteer);
    if (score > bestScore) [best, bestScore] = [sense, score];
  }
  if (best === null) return 'none';
  const feature = gazetteer.feature(best.index);
  const kind = isTown(feature) ? `city${classOf(gazetteer.logPopulation(best.index))}` : feature;
  return best.quality > 0 ? `${kind}/${best.quality}` : kind;
}

function classOf(people: number): number {
  const place = CLASSES.findIndex((bound) => people <= bound);
  return place < 0 ? CLASSES.length : place;
}

function prominence({ index, quality }: Sense, gazetteer: Gazetteer): number {
  const feature = gazetteer.feature(index);
  const people = gazetteer.logPopulation(index);
  const base = people - quality * 2;
  if (feature === 'country') return base + 12;
  if (feature === 'admin1') return base + 3;
  // Regions, waters and the like have no population; they are in the table because they are well known.
  return isTown(feature) || feature === 'admin2' ? base : base + 11;
}

/** Whether a place lies in a country, province or district. */
export function isInside(inner: number, outer: number, gazetteer: Gazetteer): boolean {
  return gazetteer.country(inner) === outer || gazetteer.admin1(inner) === outer || gazetteer.admin2(inner) === outer;
}

/** Whether a feature holds others by its codes. */
export function isContainer(feature: PlaceFeature): boolean {
  return feature === 'country' || feature === 'admin1' || feature === 'admin2';
}

/** Whether some sense of `outer` is the country, province or district of some sense of `inner`. */
export function contains(outer: Candidate, inner: Candidate, gazetteer: Gazetteer): boolean {
  return outer.senses.some(
    ({ index }) =>
      isContainer(gazetteer.feature(index)) &&
      inner.senses.some((sense) => sense.index !== index && isInside(sense.index, index, gazetteer)),
  );
}
