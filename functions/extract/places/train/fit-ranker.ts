import { RANK_FEATURES } from '../rank-features.ts';
import { adam } from './adam.ts';

/** A name with the features of its senses, and which of them are right. */
export interface RankExample {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** Set by hand: the corpora have no datelines taken apart, nor enough contradicted qualifiers, that could teach these. */
const BY_HAND: ReadonlyMap<string, number> = new Map([
  ['filed country', 0.8],
  ['filed province', 0.8],
  ['filed 100 km', 0.8],
  ['qualified', 2.5],
  ['contradicted', -3],
  ['in the shadow of a city', -4],
  ['namesake at home', -2.5],
  // Regions have no population to speak for them; they are in the table because news names them.
  ['is region', 4.5],
  ['is mountain', 2],
  ['is island', 2],
  ['is facility', 2],
]);
const STRENGTH = 2;

/** Where the fit begins. */
export function startingWeights(): number[] {
  return RANK_FEATURES.map((name) => BY_HAND.get(name) ?? (name === 'people' || name === 'people of province' ? 8 : 0));
}

/** Softmax regression over the senses of each name, with a quadratic penalty; weights rounded to thousandths. */
export function fitRanker(examples: readonly RankExample[], start: readonly number[]): number[] {
  const weights = Float64Array.from(RANK_FEATURES, (_, index) => start[index] ?? 0);
  const total = examples.reduce((sum, one) => sum + one.weight, 0);
  adam(weights, 300, 0.08, (gradient) => {
    for (const example of examples) addSlopes(gradient, example, weights, total);
    for (const [at, name] of RANK_FEATURES.entries()) {
      const penalty = (STRENGTH / total) * (weights[at] ?? 0);
      gradient[at] = BY_HAND.has(name) ? 0 : (gradient[at] ?? 0) + penalty;
    }
  });
  return [...weights].map((weight) => Math.round(weight * 1000) / 1000);
}

function addSlopes(
  gradient: Float64Array,
  { rows, right, weight }: RankExample,
  weights: Float64Array,
  total: number,
): void {
  const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const all = raised.reduce((sum, value) => sum + value, 0);
  const good = raised.reduce((sum, value, at) => (right[at] === true ? sum + value : sum), 1e-12);
  for (const [position, row] of rows.entries()) {
    const p = (raised[position] ?? 0) / all;
    const q = right[position] === true ? (raised[position] ?? 0) / good : 0;
    const slope = ((p - q) * weight) / total;
    for (let at = 0; at < row.length; at++) gradient[at] = (gradient[at] ?? 0) + slope * (row[at] ?? 0);
  }
}
