import { PART } from '../cnn-input.ts';
import { Decoder } from '../crf.ts';
import { LABELS, STRIDE, TRANSITIONS } from '../labels.ts';
import { type BatchLayout, CnnNetwork, type CnnSentence, type Dropouts, GAP } from './cnn-network.ts';
import { fading } from './crf-trainer.ts';
import { MARGIN } from './matrix-kernel.ts';
import { corrections } from './parameter.ts';
import type { Random } from './random.ts';

export interface CnnOptions extends Dropouts {
  readonly epochs: number;
  readonly rate: number;
  readonly batchTokens: number;
}

/** The learning rate falls evenly to this share of itself. */
const LAST_RATE = 0.02;
/** Step of the transitions, which learn by Adagrad: there are few of them, and each is seen often. */
const TRANSITION_RATE = 0.2;
/** Keeps the logarithm of a probability that rounds to nothing finite. */
const LEAST_PROBABILITY = 1e-12;

interface Loss {
  readonly loss: number;
  readonly tokens: number;
}

/** Trains the convolutional tagger with a conditional random field on top, by the likelihood of the gold labels of the scored runs. */
export class CnnTrainer {
  readonly network: CnnNetwork;
  readonly transitions = new Float32Array(LABELS * STRIDE);
  readonly #transitionGradient = new Float32Array(LABELS * STRIDE);
  readonly #transitionSquares = new Float32Array(LABELS * STRIDE).fill(1);
  readonly #decoder = new Decoder(this.transitions);
  readonly #random: Random;
  readonly #corrections = corrections();
  #time = 0;

  constructor(vectors: Float32Array, capacity: number, random: Random) {
    this.network = new CnnNetwork(vectors, capacity, random);
    this.#random = random;
  }

  /** Runs all epochs; `report` hears the loss of each. */
  train(sentences: readonly CnnSentence[], options: CnnOptions, report: (line: string) => void): void {
    const order = sentences.map((_, index) => index);
    const tokens = sentences.reduce((sum, { vectors, visit }) => sum + (vectors.length + GAP) * visit, 0);
    const steps = Math.ceil((tokens * options.epochs) / options.batchTokens);
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      this.#shuffle(order);
      let loss = 0;
      let seen = 0;
      for (const batch of this.#batches(sentences, order, epoch, options)) {
        const rate = options.rate * Math.max(LAST_RATE, 1 - this.#time / steps);
        const step = this.#step(batch, options, rate);
        loss += step.loss;
        seen += step.tokens;
      }
      report(`  epoch ${epoch + 1}: loss per token ${(loss / seen).toFixed(4)}`);
    }
  }

  #shuffle(order: number[]): void {
    for (let at = order.length - 1; at > 0; at--) {
      const other = this.#random.below(at + 1);
      const held = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = held;
    }
  }

  /** The sentences that this epoch visits, in batches of at most `batchTokens` rows. Drawn as they are taken: the steps between draw too. */
  *#batches(
    sentences: readonly CnnSentence[],
    order: readonly number[],
    epoch: number,
    { batchTokens, epochs }: CnnOptions,
  ): Iterable<readonly CnnSentence[]> {
    let batch: CnnSentence[] = [];
    let size = 0;
    for (const index of order) {
      const sentence = sentences[index];
      if (sentence === undefined) continue;
      const { visit } = sentence;
      if (visit < 1 && this.#random.next() >= fading(visit, epoch, epochs)) continue;
      const rows = sentence.vectors.length + GAP;
      if (batch.length > 0 && size + rows > batchTokens) {
        yield batch;
        batch = [];
        size = 0;
      }
      batch.push(sentence);
      size += rows;
    }
    if (batch.length > 0) yield batch;
  }

  #step(batch: readonly CnnSentence[], options: CnnOptions, rate: number): Loss {
    const { network } = this;
    const layout = network.forward(batch, options);
    const result = this.#differentiate(layout);
    network.backward(layout, options);
    this.#time++;
    const correction = this.#corrections.next().value;
    for (const parameter of network.dense) parameter.step(rate, correction);
    const touched = new Set(layout.kept.flat(2));
    for (const row of touched) network.table.step(rate, correction, row * PART, (row + 1) * PART);
    this.#stepTransitions();
    return result;
  }

  /** The loss of a batch; its gradients by emissions (a mean over the tokens) and by transitions (a sum). */
  #differentiate({ batch, starts, rows }: BatchLayout): Loss {
    const { emissions, emissionGradient } = this.network;
    const end = (MARGIN + rows + MARGIN) * STRIDE;
    emissionGradient.fill(0, 0, end);
    this.#decoder.refresh();
    let loss = 0;
    let tokens = 0;
    for (const [index, sentence] of batch.entries()) {
      const start = starts[index] ?? 0;
      for (const [from, to] of sentence.runs) {
        this.#decoder.forwardBackward(emissions, (start + from) * STRIDE, to - from);
        for (let at = from; at < to; at++) {
          const gold = sentence.labels[at] ?? 0;
          loss -= Math.log(Math.max(LEAST_PROBABILITY, this.#decoder.marginal(at - from, gold)));
          for (let label = 0; label < LABELS; label++)
            emissionGradient[(start + at) * STRIDE + label] =
              this.#decoder.marginal(at - from, label) - (label === gold ? 1 : 0);
        }
        this.#differentiateTransitions(sentence.labels, from, to);
        tokens += to - from;
      }
    }
    const scale = 1 / Math.max(1, tokens);
    for (let at = 0; at < end; at++) emissionGradient[at] = (emissionGradient[at] ?? 0) * scale;
    return { loss, tokens };
  }

  /** What the decoder expects of each transition in a run, less what the gold labels do. */
  #differentiateTransitions(labels: Uint8Array, from: number, to: number): void {
    const gradient = this.#transitionGradient;
    for (const [before, after] of TRANSITIONS)
      for (let at = from + 1; at < to; at++) {
        const seen = labels[at - 1] === before && labels[at] === after ? 1 : 0;
        const cell = before * STRIDE + after;
        gradient[cell] = (gradient[cell] ?? 0) + this.#decoder.pairMarginal(at - from, before, after) - seen;
      }
  }

  #stepTransitions(): void {
    const { transitions } = this;
    for (let cell = 0; cell < transitions.length; cell++) {
      const g = this.#transitionGradient[cell] ?? 0;
      this.#transitionGradient[cell] = 0;
      if (g === 0) continue;
      this.#transitionSquares[cell] = (this.#transitionSquares[cell] ?? 0) + g * g;
      const step = (TRANSITION_RATE * g) / Math.sqrt(this.#transitionSquares[cell] ?? 1);
      transitions[cell] = (transitions[cell] ?? 0) - step;
    }
  }
}
