import { Decoder } from '../crf.ts';
import { LABELS, STRIDE, TRANSITIONS } from '../labels.ts';
import type { Random } from './random.ts';

/** Runs of scored tokens, all in flat arrays: `features` of token i are `ids[from[i] .. from[i + 1])`. */
export interface TrainingRuns {
  readonly ids: Int32Array;
  readonly from: Float64Array;
  readonly labels: Uint8Array;
  /** Token index where each run begins; one more at the end. */
  readonly runs: Int32Array;
  /** How often a run is visited an epoch (0.4 = in two of five epochs). */
  readonly weights: Float32Array;
  readonly featureCount: number;
}

export interface CrfOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly dropout: number;
}

export interface CrfWeights {
  /** `emissions[feature * 16 + label]`. */
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
}

/** Share of the visits to a machine-labelled sentence: twice its mean at first, none in the last epoch, which is for annotated text. */
export const fading = (mean: number, epoch: number, epochs: number): number =>
  epochs < 2 ? mean : (2 * mean * (epochs - 1 - epoch)) / (epochs - 1);

const EPSILON = 1e-8;
const PAIR = 2 * STRIDE;

/**
 * Linear-chain CRF by AdaGrad over runs, exact gradients from forward-backward; each visit leaves each feature out with
 * probability `dropout` and scales the rest; L1 is applied as lazy shrinking four times an epoch.
 */
export function trainCrf(
  data: TrainingRuns,
  options: CrfOptions,
  random: Random,
  report: (line: string) => void,
): CrfWeights {
  const { ids, from, labels, runs, weights: visits } = data;
  const pairs = new Float32Array(data.featureCount * PAIR);
  const transitions = new Float32Array(LABELS * STRIDE);
  const squares = new Float32Array(LABELS * STRIDE).fill(1);
  const runCount = runs.length - 1;
  const order = Int32Array.from({ length: runCount }, (_, index) => index);
  const keep = new Int32Array(4096 * 130);
  const keepFrom = new Int32Array(4097);
  const emissions = new Float32Array(4096 * STRIDE);
  const gradient = new Float64Array(STRIDE);
  const scale = 1 / (1 - options.dropout);
  const shrinkEvery = Math.ceil(runCount / 4);
  let tokensSinceShrink = 0;
  const decoder = new Decoder(transitions);

  const shrink = (): void => {
    const strength = options.rate * options.l1 * tokensSinceShrink;
    tokensSinceShrink = 0;
    for (let base = 0; base < pairs.length; base += PAIR)
      for (let at = base; at < base + LABELS; at++) {
        const weight = pairs[at] ?? 0;
        if (weight === 0) continue;
        const cut = strength / Math.sqrt((pairs[at + STRIDE] ?? 0) + EPSILON);
        pairs[at] = weight > cut ? weight - cut : weight < -cut ? weight + cut : 0;
      }
  };

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let at = runCount - 1; at > 0; at--) {
      const other = random.below(at + 1);
      const held = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = held;
    }
    let loss = 0;
    let tokens = 0;
    for (let visit = 0; visit < runCount; visit++) {
      const run = order[visit] ?? 0;
      if (visit % shrinkEvery === shrinkEvery - 1) shrink();
      const share = visits[run] ?? 1;
      if (share < 1 && random.next() >= fading(share, epoch, options.epochs)) continue;
      const first = runs[run] ?? 0;
      const length = Math.min(4096, (runs[run + 1] ?? 0) - first);
      // Emissions from the features that stay in this visit.
      let kept = 0;
      for (let at = 0; at < length; at++) {
        keepFrom[at] = kept;
        const stop = from[first + at + 1] ?? 0;
        let s0 = 0,
          s1 = 0,
          s2 = 0,
          s3 = 0,
          s4 = 0,
          s5 = 0,
          s6 = 0,
          s7 = 0,
          s8 = 0,
          s9 = 0,
          s10 = 0,
          s11 = 0,
          s12 = 0;
        for (let index = from[first + at] ?? 0; index < stop; index++) {
          if (options.dropout > 0 && random.next() < options.dropout) continue;
          const b = (ids[index] ?? 0) * PAIR;
          keep[kept++] = b;
          s0 += pairs[b] ?? 0;
          s1 += pairs[b + 1] ?? 0;
          s2 += pairs[b + 2] ?? 0;
          s3 += pairs[b + 3] ?? 0;
          s4 += pairs[b + 4] ?? 0;
          s5 += pairs[b + 5] ?? 0;
          s6 += pairs[b + 6] ?? 0;
          s7 += pairs[b + 7] ?? 0;
          s8 += pairs[b + 8] ?? 0;
          s9 += pairs[b + 9] ?? 0;
          s10 += pairs[b + 10] ?? 0;
          s11 += pairs[b + 11] ?? 0;
          s12 += pairs[b + 12] ?? 0;
        }
        const row = at * STRIDE;
        emissions[row] = s0 * scale;
        emissions[row + 1] = s1 * scale;
        emissions[row + 2] = s2 * scale;
        emissions[row + 3] = s3 * scale;
        emissions[row + 4] = s4 * scale;
        emissions[row + 5] = s5 * scale;
        emissions[row + 6] = s6 * scale;
        emissions[row + 7] = s7 * scale;
        emissions[row + 8] = s8 * scale;
        emissions[row + 9] = s9 * scale;
        emissions[row + 10] = s10 * scale;
        emissions[row + 11] = s11 * scale;
        emissions[row + 12] = s12 * scale;
      }
      keepFrom[length] = kept;
      decoder.refresh();
      decoder.forwardBackward(emissions, 0, length);
      for (let at = 0; at < length; at++) {
        const gold = labels[first + at] ?? 0;
        loss -= Math.log(Math.max(1e-12, decoder.marginal(at, gold)));
        for (let label = 0; label < LABELS; label++)
          gradient[label] = (decoder.marginal(at, label) - (label === gold ? 1 : 0)) * scale;
        const stop = keepFrom[at + 1] ?? 0;
        for (let index = keepFrom[at] ?? 0; index < stop; index++) {
          const base = keep[index] ?? 0;
          for (let label = 0; label < LABELS; label++) {
            const g = gradient[label] ?? 0;
            if (g < 1e-4 && g > -1e-4) continue;
            const sum = (pairs[base + STRIDE + label] ?? 0) + g * g;
            pairs[base + STRIDE + label] = sum;
            pairs[base + label] = (pairs[base + label] ?? 0) - (options.rate * g) / Math.sqrt(sum + EPSILON);
          }
        }
      }
      for (const [before, after] of TRANSITIONS) {
        let expected = 0;
        for (let at = 1; at < length; at++) {
          expected += decoder.pairMarginal(at, before, after);
          if (labels[first + at - 1] === before && labels[first + at] === after) expected -= 1;
        }
        if (expected === 0) continue;
        const cell = before * STRIDE + after;
        squares[cell] = (squares[cell] ?? 0) + expected * expected;
        transitions[cell] = (transitions[cell] ?? 0) - (options.rate * expected) / Math.sqrt(squares[cell] ?? 1);
      }
      tokens += length;
      tokensSinceShrink += length;
    }
    report(`  epoch ${epoch + 1}: loss per token ${(loss / tokens).toFixed(4)}`);
  }
  shrink();
  const out = new Float32Array(data.featureCount * STRIDE);
  for (let feature = 0; feature < data.featureCount; feature++)
    out.set(pairs.subarray(feature * PAIR, feature * PAIR + LABELS), feature * STRIDE);
  return { emissions: out, transitions };
}
