import type { Analysis } from './analyze.ts';
import { joinedTo } from './company.ts';
import type { Gazetteer } from './gazetteer.ts';
import { nameKey } from './key.ts';
import { likeliest } from './likeliest.ts';
import { isInside, isTown } from './name-kind.ts';
import type { Mention, Name } from './names.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that say that a province is meant, after its name (`Groningen province`) and before it (`the canton of Geneva`). */
const PROVINCE_AFTER = words(
  'state province region canton oblast governorate prefecture department voivodeship provincial statewide governor gov legislature border',
);
const PROVINCE_BEFORE = words(
  'state province region canton oblast governorate prefecture department voivodeship parts',
);
/** They name parts of a province or of a city: the ranker's word holds. */
const PART_OF = words(
  'northern southern eastern western northeastern northwestern southeastern southwestern upstate rural',
);
const SEATS: ReadonlySet<string> = new Set(['capital', 'seat1']);
/** A city with a tenth of its province's people may stand for its name (natural logarithm). */
const LARGE = Math.log(10);
/** So many other provinces of the country make a text one of provinces. */
const MANY_PROVINCES = 2;
/** So many names of a text are asked, so that a gazetteer pasted into an article costs linear time. */
const MOST_NAMES = 200;
/** A namesake that could be meant, natural logarithm of 20,000 people. */
const KNOWN_TOWN = 9.9;

/**
 * The city that a province's name means in news (`a fire in Utrecht`, `Salzburg, Austria`): of the same name, inside the
 * province, its seat or a large part of it. -1 when there is none, when `province` is none, and in a text of provinces.
 */
export function namesakeCity(name: Name, province: number, analysis: Analysis, gazetteer: Gazetteer): number {
  if (gazetteer.feature(province) !== 'admin1') return -1;
  let best = -1;
  let most = 0;
  for (const { index, quality } of name.senses) {
    const feature = gazetteer.feature(index);
    if (!isTown(feature) || quality > 1 || !isInside(index, province, gazetteer)) continue;
    const people = gazetteer.logPopulation(index);
    const large = people > gazetteer.logPopulation(province) - LARGE;
    if ((SEATS.has(feature) || large) && people > most) [best, most] = [index, people];
  }
  return best >= 0 && speaksOfProvinces(name, best, province, analysis, gazetteer) ? -1 : best;
}

/** The city has its own name here (`New York City`), or a larger town of the province stands beside it (Rosario beside Santa Fe),
 * or the text lists provinces and no town of this one. */
function speaksOfProvinces(
  name: Name,
  city: number,
  province: number,
  analysis: Analysis,
  gazetteer: Gazetteer,
): boolean {
  const key = keyOf(name);
  const full = nameKey(gazetteer.label(city));
  const others = analysis.names
    .slice(0, MOST_NAMES)
    .filter((other) => other !== name && keyOf(other) !== key)
    .map((other) => ({ other, index: topOf(other, analysis, gazetteer) }))
    .filter(({ index }) => index >= 0);
  if (others.some(({ other, index }) => index === city && keyOf(other) === full)) return true;
  const towns = others.filter(({ index }) => isTown(gazetteer.feature(index)) && isInside(index, province, gazetteer));
  if (towns.length > 0) {
    return towns.some(({ index }) => gazetteer.logPopulation(index) > gazetteer.logPopulation(city));
  }
  const provinces = others.filter(({ other, index }) => isProvinceOnly(other, index, province, gazetteer));
  return new Set(provinces.map(({ index }) => index)).size >= MANY_PROVINCES;
}

function keyOf(name: Name): string {
  return name.mentions[0]?.candidate.key ?? '';
}

function topOf(name: Name, analysis: Analysis, gazetteer: Gazetteer): number {
  return likeliest(name, analysis.ranked.beliefs.get(name) ?? [], gazetteer)?.index ?? -1;
}

/** The province or district that a mention means although its name is a city's: `the canton of Geneva`, `Granada province`. */
export function namesakeProvince(mention: Mention, name: Name, city: number, gazetteer: Gazetteer): number {
  if (!isTown(gazetteer.feature(city)) || !saysProvince(mention)) return -1;
  const holds = (feature: string): number | undefined =>
    name.senses.find(
      ({ index }) => gazetteer.feature(index) === feature && isInside(city, index, gazetteer) && index !== city,
    )?.index;
  return holds('admin1') ?? holds('admin2') ?? -1;
}

/** Whether a mention's own words speak of the province: `Murcia province`, `the region of Murcia`, `Albany, New York`. */
export function speaksOfProvince(mention: Mention, province: number, gazetteer: Gazetteer): boolean {
  if (saysProvince(mention)) return true;
  const { candidate, reading } = mention;
  const before = reading.tokens[candidate.from - 1];
  if (before === undefined) return false;
  if (before.gap === ' ' && PART_OF.has(before.key)) return true;
  const inner = reading.byEnd.get(candidate.from - 1);
  const qualifies = before.gap === ', ' || before.gap === ' (';
  if (qualifies && inner?.senses.some(({ index }) => index !== province && isInside(index, province, gazetteer))) {
    return true;
  }
  // In a list it is what the others are.
  return joinedTo(candidate, reading).some((other) => isProvinceOnly(other, -1, province, gazetteer));
}

function saysProvince({ candidate, reading: { tokens } }: Mention): boolean {
  const [before2, before, after] = [tokens[candidate.from - 2], tokens[candidate.from - 1], tokens[candidate.to + 1]];
  if (after !== undefined && tokens[candidate.to]?.gap === ' ' && PROVINCE_AFTER.has(after.key)) return true;
  return before?.key === 'of' && before.gap === ' ' && PROVINCE_BEFORE.has(before2?.key ?? '');
}

/** Whether a name is that of a province of the same country and of no sizeable town in it; of `index`, where that is known. */
function isProvinceOnly({ senses }: Pick<Name, 'senses'>, index: number, like: number, gazetteer: Gazetteer): boolean {
  const provinces = senses.filter(
    (sense) =>
      gazetteer.feature(sense.index) === 'admin1' &&
      gazetteer.country(sense.index) === gazetteer.country(like) &&
      (index < 0 || sense.index === index),
  );
  const hasTown = senses.some(
    (sense) =>
      isTown(gazetteer.feature(sense.index)) &&
      gazetteer.logPopulation(sense.index) > KNOWN_TOWN &&
      provinces.some((one) => isInside(sense.index, one.index, gazetteer)),
  );
  return provinces.length > 0 && !hasTown;
}
