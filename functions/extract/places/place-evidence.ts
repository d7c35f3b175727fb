import type { Candidate } from './candidate.ts';
import type { Gazetteer } from './gazetteer.ts';
import { likeliest } from './likeliest.ts';
import { isTown, kindOf } from './name-kind.ts';
import type { Name } from './names.ts';
import type { Ranked } from './rank.ts';
import { RANK_FEATURES } from './rank-features.ts';

type Feature = (typeof RANK_FEATURES)[number];
const POSITIONS: ReadonlyMap<Feature, number> = new Map(RANK_FEATURES.map((name, index) => [name, index]));

function level(value: number): string {
  if (value >= 0.5) return 'high';
  if (value >= 0.2) return 'some';
  return value > 0.02 ? 'little' : 'none';
}

/** What a first round of resolution says of a candidate: a name whose likeliest place lies among the article's other places, or in
 * the outlet's province, is a place name more often than one that would stand alone on another continent. */
export function placeEvidence(
  candidate: Candidate,
  name: Name,
  ranked: Ranked,
  homeKnown: boolean,
  gazetteer: Gazetteer,
): string[] {
  const top = likeliest(name, ranked.beliefs.get(name) ?? [], gazetteer);
  const row = top === null ? undefined : ranked.rows.get(name)?.[top.position];
  if (row === undefined || top === null) return [];
  const value = (feature: Feature): number => row[POSITIONS.get(feature) ?? 0] ?? 0;
  const feature = gazetteer.feature(top.index);
  const kind = kindOf(candidate, gazetteer);
  const ofCountry = level(value('country share'));
  const features = [`sense=${feature}`, `belief=${top.share > 0.9 ? 'sure' : top.share > 0.6 ? 'likely' : 'open'}`];
  features.push(`country=${ofCountry}`, `country=${ofCountry}&${kind}`);
  if (isTown(feature) || feature === 'admin2') features.push(...nearness(value, kind));
  if (homeKnown) {
    const where = value('home province') > 0 ? 'province' : value('home country') > 0 ? 'country' : 'abroad';
    features.push(`home=${where}`, `home=${where}&${kind}`);
  }
  return features;
}

function nearness(value: (feature: Feature) => number, kind: string): string[] {
  const near300 = level(value('near 300 km'));
  const features = [`province=${level(value('province share'))}`, `near30=${level(value('near 30 km'))}`];
  features.push(`near300=${near300}`, `near300=${near300}&${kind}`);
  if (value('filed province') > 0) features.push('filed=province');
  else if (value('filed country') > 0) features.push('filed=country');
  return features;
}
