import type { Candidate } from './candidate.ts';
import type { Gazetteer, Sense } from './gazetteer.ts';
import { kilometres } from './geometry.ts';
import { isContainer, isInside } from './name-kind.ts';

/** A city this large (natural logarithm of its people) may qualify what lies close by: `Brooklyn, New York`. */
const QUALIFYING_CITY = 11;

/** The senses that lie in some sense of the qualifier. */
export function allowedBy(
  senses: readonly Sense[],
  qualifier: Pick<Candidate, 'senses'>,
  gazetteer: Gazetteer,
): Set<number> {
  const allowed = new Set<number>();
  for (const { index: outer } of qualifier.senses) {
    const holds = isContainer(gazetteer.feature(outer))
      ? (inner: number): boolean => isInside(inner, outer, gazetteer)
      : (inner: number): boolean => isSuburb(inner, outer, gazetteer) || isOnIsland(inner, outer, gazetteer);
    for (const { index } of senses) if (index !== outer && holds(index)) allowed.add(index);
  }
  return allowed;
}

function isSuburb(inner: number, outer: number, gazetteer: Gazetteer): boolean {
  return (
    gazetteer.country(outer) >= 0 &&
    gazetteer.logPopulation(outer) >= QUALIFYING_CITY &&
    gazetteer.admin1(inner) === gazetteer.admin1(outer) &&
    Math.abs(gazetteer.latitude(inner) - gazetteer.latitude(outer)) < 0.4 &&
    Math.abs(gazetteer.longitude(inner) - gazetteer.longitude(outer)) < 0.5
  );
}

/** Half the length of a large island. */
const ISLAND_KM = 250;

/** A town on an island: `St. John's, Antigua`, `Palma, Mallorca`. */
function isOnIsland(inner: number, outer: number, gazetteer: Gazetteer): boolean {
  if (gazetteer.feature(outer) !== 'island' || gazetteer.country(outer) < 0) return false;
  if (gazetteer.country(inner) !== gazetteer.country(outer)) return false;
  const away = kilometres(
    gazetteer.latitude(inner),
    gazetteer.longitude(inner),
    gazetteer.latitude(outer),
    gazetteer.longitude(outer),
  );
  return away < ISLAND_KM;
}
