import { isTown } from './name-kind.ts';
import type { Mention } from './names.ts';
import type { Weighing } from './rank-features.ts';
import { standsAlone } from './standalone.ts';
import { pointsNear } from './votes.ts';

/** Natural logarithms of 1,000,000 people, from which a capital is meant by its bare name all over the world, and of 100,000. */
const FAMOUS = 13.8;
const SMALL = 11.5;

/**
 * Whether a sense is a small town that bears the name of a famous capital (Paris, Texas; Berlin, New Hampshire; Lima, Ohio),
 * with no more for it than that the article is of its state: a senator of Texas who flies to Paris flies to France. For the small
 * one speak its state beside the name, the outlet's home, a distance (`Paris, 100 miles from Dallas`), its county, or another place
 * within 30 km.
 */
export function isLesserTwin(index: number, weighing: Weighing): boolean {
  const { name, votes, own, home, gazetteer } = weighing;
  if (gazetteer.logPopulation(index) >= SMALL || name.allowed?.has(index) === true) return false;
  const key = name.mentions[0]?.candidate.key ?? '';
  const isFamous = (other: number): boolean =>
    gazetteer.feature(other) === 'capital' &&
    gazetteer.logPopulation(other) > FAMOUS &&
    standsAlone(key, other, gazetteer);
  if (!isTown(gazetteer.feature(index)) || !name.senses.some((sense) => isFamous(sense.index))) return false;
  if (home.admin1 >= 0 && home.admin1 === gazetteer.admin1(index)) return false;
  const admin2 = gazetteer.admin2(index);
  const countyNamed = admin2 >= 0 && (votes?.places.get(admin2) ?? 0) > (own?.places.get(admin2) ?? 0);
  return !countyNamed && !isNear(index, weighing) && !isEverPlaced(name.mentions);
}

/** Asked for each of the hundred places of a name, that may stand in a text ten thousand times. */
const placed = new WeakMap<readonly Mention[], boolean>();

function isEverPlaced(mentions: readonly Mention[]): boolean {
  const known = placed.get(mentions) ?? mentions.some(isPlacedBeside);
  placed.set(mentions, known);
  return known;
}

const DISTANCE =
  /^, (?:(?:about|some|roughly|around|nearly|just) )?[\d.,]{1,6} ?(?:-| )?(?:miles?|km|kilomet(?:re|er)s?)\b/u;

const IN = /^ in (?:the )?$/u;

/** `Paris, about 100 miles northeast of Dallas`, `Athens and Paris in East Texas`. */
function isPlacedBeside({ candidate, reading }: Mention): boolean {
  if (DISTANCE.test(reading.text.slice(candidate.end, candidate.end + 40))) return true;
  const holder = [2, 3].map((words) => reading.byFrom.get(candidate.to + words)).find((one) => one !== undefined);
  return holder !== undefined && IN.test(reading.text.slice(candidate.end, holder.start));
}

function isNear(index: number, { name, votes, gazetteer }: Weighing): boolean {
  if (votes === null) return false;
  const [near30] = pointsNear(name, gazetteer.latitude(index), gazetteer.longitude(index), votes);
  return near30 > 0.5;
}
