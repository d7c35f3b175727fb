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
    const holds = holderOf(outer, gazetteer);
    if (holds === null) continue;
    for (const { index } of senses) if (index !== outer && holds(index)) allowed.add(index);
  }
  return allowed;
}

/** Tells what lies in a place; null where nothing can, which most namesakes of a town are: they are not asked about each sense. */
function holderOf(outer: number, gazetteer: Gazetteer): ((inner: number) => boolean) | null {
  const feature = gazetteer.feature(outer);
  if (isContainer(feature)) return (inner) => isInside(inner, outer, gazetteer);
  if (gazetteer.country(outer) < 0) return null;
  const city = gazetteer.logPopulation(outer) >= QUALIFYING_CITY;
  const island = feature === 'island';
  if (!city && !island) return null;
  return (inner) => (city && isSuburb(inner, outer, gazetteer)) || (island && isOnIsland(inner, outer, gazetteer));
}

function isSuburb(inner: number, outer: number, gazetteer: Gazetteer): boolean {
  return (
    gazetteer.admin1(inner) === gazetteer.admin1(outer) &&
    Math.abs(gazetteer.latitude(inner) - gazetteer.latitude(outer)) < 0.4 &&
    Math.abs(gazetteer.longitude(inner) - gazetteer.longitude(outer)) < 0.5
  );
}

/** Half the length of a large island. */
const ISLAND_KM = 250;

/** A town on an island: `St. John's, Antigua`, `Palma, Mallorca`. */
function isOnIsland(inner: number, outer: number, gazetteer: Gazetteer): boolean {
  if (gazetteer.country(inner) !== gazetteer.country(outer)) return false;
  const away = kilometres(
    gazetteer.latitude(inner),
    gazetteer.longitude(inner),
    gazetteer.latitude(outer),
    gazetteer.longitude(outer),
  );
  return away < ISLAND_KM;
}
