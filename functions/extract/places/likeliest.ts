import type { Gazetteer } from './gazetteer.ts';
import { kilometres } from './geometry.ts';
import { isTown } from './name-kind.ts';
import type { Name } from './names.ts';
import { isWide } from './votes.ts';

/** The likeliest sense of a name: its position among the senses, its place index, and the share of all senses on that spot. */
export interface Likeliest {
  readonly position: number;
  readonly index: number;
  readonly share: number;
}

/** Senses this near are one spot: Geneva the city, the district and the canton do not contradict each other. */
const ONE_SPOT_KM = 60;
/** Of one spot the town is what news means, unless the province is much likelier. */
const TOWN_BONUS = 2.5;
const LEAST = 0.01;

/** The likeliest sense among those that `may` be, given the probability of each; null when the name has none. */
export function likeliest(
  name: Name,
  belief: readonly number[],
  gazetteer: Gazetteer,
  may: (index: number) => boolean = () => true,
): Likeliest | null {
  let best: Likeliest | null = null;
  let bestScore = 0;
  for (const [position, { index }] of name.senses.entries()) {
    if (!may(index)) continue;
    const own = belief[position] ?? 0;
    if (own < LEAST && best !== null) continue;
    const share = spotShare(name, belief, index, gazetteer);
    const score = share + own * (isTown(gazetteer.feature(index)) ? TOWN_BONUS : 1) * ORDER;
    if (score > bestScore) {
      best = { position, index, share };
      bestScore = score;
    }
  }
  return best;
}

/** Between spots their whole share decides; within one, the senses' own. */
const ORDER = 0.2;

function spotShare(name: Name, belief: readonly number[], index: number, gazetteer: Gazetteer): number {
  const country = gazetteer.feature(index) === 'country';
  let sum = 0;
  for (const [position, other] of name.senses.entries()) {
    const own = belief[position] ?? 0;
    if (own < LEAST && other.index !== index) continue;
    const feature = gazetteer.feature(other.index);
    const comparable =
      other.index === index || (!country && feature !== 'country' && (feature === 'admin1' || !isWide(feature)));
    if (!comparable) continue;
    const distance = kilometres(
      gazetteer.latitude(index),
      gazetteer.longitude(index),
      gazetteer.latitude(other.index),
      gazetteer.longitude(other.index),
    );
    if (distance <= ONE_SPOT_KM) sum += own;
  }
  return sum;
}
