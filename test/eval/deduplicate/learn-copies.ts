/** Learns the weights of the copy score from labelled pairs and prints them with what they do. Four fifths are learned from. */
import { agreementOf } from '#deduplicate/agreement.ts';
import { shareFingerprint } from '#deduplicate/bucket-keys.ts';
import { copyMeasures, DUPLICATE_WINDOW_MINUTES, weighed } from '#deduplicate/near-duplicate.ts';
import { learn } from './logistic.ts';
import { labelledPairs, type Pair } from './pairs.ts';

const weightOf = ({ kind, weight, keptAside }: Pair): number =>
  kind.startsWith('wire') ? weight * (keptAside ? 0 : 2) : keptAside ? 0 : kind.startsWith('template') ? 0.5 : 1;

const examples = labelledPairs(500)
  .filter(({ a, b }) => shareFingerprint(a, b))
  .map((pair) => ({ pair, agreement: agreementOf(pair.a, pair.b) }))
  .filter(
    ({ agreement: { minutesApart, words } }) => minutesApart <= DUPLICATE_WINDOW_MINUTES && words.containment > 0.4,
  )
  .map(({ pair, agreement }) => ({
    pair,
    x: copyMeasures(agreement, pair.a, pair.b),
    y: pair.copy ? 1 : 0,
    w: weightOf(pair),
  }));
const weights = learn(
  examples.filter(({ w }) => w > 0),
  3000,
  1,
  3e-5,
);
console.log(weights.map((weight) => weight.toFixed(2)).join(', '));
for (const aside of [false, true]) {
  for (const threshold of [0.4, 0.5, 0.6, 0.7, 0.8]) {
    const shares = new Map<string, [number, number]>();
    let [tp, fp, fn] = [0, 0, 0];
    for (const { pair, x, y } of examples) {
      if (pair.keptAside !== aside) continue;
      const holds = weighed(x, weights) >= threshold;
      const share = shares.get(pair.kind) ?? [0, 0];
      shares.set(pair.kind, [share[0] + (holds ? 1 : 0), share[1] + 1]);
      if (!pair.kind.startsWith('wire')) continue;
      if (holds && y === 1) tp += pair.weight;
      else if (holds) fp += pair.weight;
      else if (y === 1) fn += pair.weight;
    }
    const list = [...shares].map(([kind, [held, all]]) => `${kind} ${(held / all).toFixed(3)}`).join(' | ');
    console.log(
      `${aside ? 'kept aside' : 'learned from'} at ${threshold}: wire P ${(tp / (tp + fp)).toFixed(3)} R ${(tp / (tp + fn)).toFixed(3)} | ${list}`,
    );
  }
}
