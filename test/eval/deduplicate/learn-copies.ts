/** Learns the weights of the copy score from labelled pairs and prints them with what they do. Four fifths are learned from. */
import { agreementOf } from '#deduplicate/agreement.ts';
import { shareFingerprint } from '#deduplicate/bucket-keys.ts';
import { copyMeasures, DUPLICATE_WINDOW_MINUTES, weighed } from '#deduplicate/near-duplicate.ts';
import { learnExactly } from './newton.ts';
import { labelledPairs, type Pair } from './pairs.ts';
import { wireReissues } from './wire-reissues.ts';

/** Kinds weigh the same, however many pairs of them were made, but for the edits that are hardest to see. */
const HARD: Readonly<Record<string, number>> = { heavy: 6, 'new lead': 3 };
const WEIGHT_OF_KIND = 6;
const WIRE_WEIGHT = 1 / 40;
const DECAY = 3e-5;

const made = [false, true].flatMap((aside) => wireReissues(200, aside)).map((pair): Pair => ({ ...pair, weight: 1 }));
const examples = [...labelledPairs(400), ...made]
  .filter(({ a, b }) => shareFingerprint(a, b))
  .map((pair) => ({ pair, agreement: agreementOf(pair.a, pair.b) }))
  .filter(
    ({ pair: { a, b }, agreement: { minutesApart, words } }) =>
      minutesApart <= DUPLICATE_WINDOW_MINUTES && words.containment > 0.4 && a.exact !== b.exact,
  )
  .map(({ pair, agreement }) => ({
    pair,
    x: copyMeasures(agreement, pair.a, pair.b),
    y: pair.copy ? 1 : 0,
  }));
const learnt = examples.filter(({ pair }) => !pair.keptAside);
const sizes = new Map<string, number>();
for (const { pair } of learnt) sizes.set(pair.kind, (sizes.get(pair.kind) ?? 0) + 1);
const weightOf = ({ kind, weight }: Pair): number =>
  kind.startsWith('wire')
    ? weight * WIRE_WEIGHT
    : (WEIGHT_OF_KIND * (HARD[kind] ?? 1)) / Math.max(20, sizes.get(kind) ?? 0);
const weights = learnExactly(
  learnt.map(({ pair, x, y }) => ({ x, y, w: weightOf(pair) })),
  DECAY,
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
