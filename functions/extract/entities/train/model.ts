import { formRows, PART, placeRows } from '../cnn-input.ts';
import { cnnWeightsFrom, packCnnWeights } from '../cnn-weights.ts';
import { CrfWeights, packCrfWeights } from '../crf-weights.ts';
import type { DocumentCounts, Sentence } from '../document.ts';
import { prepare } from '../document.ts';
import { FeatureWriter } from '../features.ts';
import { LABELS, labelsOf, STRIDE } from '../labels.ts';
import { lexiconFrom } from '../lexicon.ts';
import { TAGGER_OPTIONS, Tagger, type TaggerOptions } from '../tagger.ts';
import { WordTable } from '../words.ts';
import type { AugmentOptions } from './augment.ts';
import { type CnnSentence, VECTOR } from './cnn-network.ts';
import { type CnnOptions, CnnTrainer } from './cnn-trainer.ts';
import type { GoldDocument, GoldSentence } from './corpus.ts';
import { type CrfOptions, trainCrf } from './crf-trainer.ts';
import { cutInTwo, ExampleWriter, FeatureIndex, inGate, prepareDocument, recase, scoredRuns } from './examples.ts';
import type { Random } from './random.ts';
import type { GoldSpan } from './repair.ts';

/** Frozen word vectors (a row of 100 a word) and the lexicon slots that have one, both in the order of the slots. */
export interface WordVectors {
  readonly rows: Float32Array;
  readonly slots: readonly number[];
}

export interface Recipe {
  readonly crf: CrfOptions;
  readonly cnn: CnnOptions;
  /** Weights below are dropped. */
  readonly prune: number;
  /** Share of sentences added in capitals, added as headlines, cut in two. */
  readonly capitals: number;
  readonly headlines: number;
  readonly cuts: number;
  /** Share of the machine-labelled sentences that an epoch visits. */
  readonly silver: number;
  /** Longest batch of the network. */
  readonly capacity: number;
  /** A missing label is added when a tagger that has not seen the text is at least so sure. */
  readonly complete: number;
  readonly augment: AugmentOptions;
}

export const RECIPE: Recipe = {
  crf: { epochs: 9, rate: 0.1, l1: 3e-7, dropout: 0.5 },
  cnn: { epochs: 5, rate: 2e-3, batchTokens: 2400, dropout: 0.3, featureDropout: 0.3, wordDropout: 0.03 },
  prune: 0.15,
  capitals: 0.04,
  headlines: 0.04,
  cuts: 0.06,
  silver: 0.4,
  capacity: 3200,
  complete: 0.97,
  augment: { replaced: 0.3, machineLabelled: 0.15, stories: 1500 },
};

/** A trained model: the packed files as they are committed. */
export interface Model {
  readonly lexicon: Uint8Array;
  readonly crf: Uint8Array;
  readonly cnn: Uint8Array;
}

interface Example {
  readonly sentence: Sentence;
  readonly gold: readonly GoldSpan[];
  readonly counts: DocumentCounts;
  /** Probability that an epoch visits the sentence. */
  readonly visit: number;
}

/** GUM and EWT are small and varied: they are seen twice. */
const visitsOf = (set: string): number => (set.startsWith('gum') || set.startsWith('uner') ? 2 : 1);

function examplesOf(documents: readonly GoldDocument[], table: WordTable, recipe: Recipe, random: Random): Example[] {
  const examples: Example[] = [];
  const form = (gold: GoldSentence): Sentence => prepare(gold.tokens.map((token) => table.of(token)));
  for (const document of documents) {
    const { sentences, counts } = prepareDocument(document, table);
    const add = (sentence: Sentence, gold: readonly GoldSpan[]): void =>
      void examples.push({ sentence, gold, counts, visit: document.set === 'silver' ? recipe.silver : 1 });
    for (let visit = 0; visit < visitsOf(document.set); visit++)
      document.sentences.forEach((gold, index) => {
        const ready = sentences[index];
        if (random.next() < recipe.cuts) for (const part of cutInTwo(gold, random)) add(form(part), part.spans);
        else if (ready !== undefined) add(ready.sentence, gold.spans);
        const draw = random.next();
        if (visit > 0 || draw >= recipe.capitals + recipe.headlines) return;
        const recased = recase(gold, draw < recipe.capitals ? 'capitals' : 'title');
        add(form(recased), recased.spans);
      });
  }
  return examples;
}

function crfOf(
  examples: readonly Example[],
  table: WordTable,
  recipe: Recipe,
  random: Random,
  report: (line: string) => void,
): Uint8Array {
  const writer = new ExampleWriter(table);
  for (const { sentence, gold, counts, visit } of examples) writer.add(sentence, gold, counts, visit);
  const index = new FeatureIndex(writer.hashes, writer.hashCount, 2);
  report(
    `CRF: ${writer.labels.length} scored tokens, ${index.count} features, ${writer.lostSpans} names outside the gate`,
  );
  const ids = new Int32Array(writer.hashCount);
  const from = new Float64Array(writer.from.length);
  let count = 0;
  for (let token = 0; token < writer.labels.length; token++) {
    from[token] = count;
    for (let at = writer.from[token] ?? 0; at < (writer.from[token + 1] ?? 0); at++) {
      const id = index.of(writer.hashes[at] ?? 0);
      if (id >= 0) ids[count++] = id;
    }
  }
  from[writer.labels.length] = count;
  const runs = {
    ids,
    from,
    labels: Uint8Array.from(writer.labels),
    runs: Int32Array.from(writer.runs),
    weights: Float32Array.from(writer.weights),
    featureCount: index.count,
  };
  const { emissions, transitions } = trainCrf(runs, recipe.crf, random, report);
  const rows = new Map<number, Float32Array>();
  index.each((hash, id) => {
    const row = emissions
      .slice(id * STRIDE, id * STRIDE + LABELS)
      .map((weight) => (Math.abs(weight) < recipe.prune ? 0 : weight));
    if (row.some((weight) => weight !== 0)) rows.set(hash, row);
  });
  report(`CRF: ${rows.size} features kept`);
  return packCrfWeights(rows, transitions);
}

/** Tokens that a scored one sees lie at most so far from it. */
const SIGHT = 3;

/** A sentence as the network takes it: cut where no scored token sees across. */
function cnnSentences(
  { sentence, gold, counts, visit }: Example,
  features: FeatureWriter,
  rowOf: ReadonlyMap<number, number>,
): CnnSentence[] {
  const places = features.placeCodes(sentence);
  const labels = labelsOf(sentence.words.length, inGate(sentence, gold));
  const parts: { from: number; to: number; runs: [number, number][] }[] = [];
  for (const [start, end] of scoredRuns(sentence)) {
    const from = Math.max(0, start - SIGHT);
    const to = Math.min(sentence.words.length, end + SIGHT);
    const last = parts.at(-1);
    if (last !== undefined && from <= last.to) {
      last.to = to;
      last.runs.push([start, end]);
    } else parts.push({ from, to, runs: [[start, end]] });
  }
  return parts.map(({ from, to, runs }) => ({
    vectors: Int32Array.from(sentence.words.slice(from, to), (word) => rowOf.get(word.slot) ?? -1),
    rows: sentence.words
      .slice(from, to)
      .map((word, at) => [...formRows(word), ...placeRows(sentence, from + at, counts, places)]),
    runs: runs.map(([start, end]): [number, number] => [start - from, end - from]),
    labels: labels.slice(from, to),
    visit,
  }));
}

const MAX_LENGTH = 1000;

function cnnOf(
  examples: readonly Example[],
  table: WordTable,
  words: WordVectors,
  recipe: Recipe,
  random: Random,
  report: (line: string) => void,
): Uint8Array {
  const features = new FeatureWriter(table);
  const rowOf = new Map(words.slots.map((slot, row) => [slot, row]));
  const vectors = words.rows;
  const sentences = examples
    .filter(({ sentence }) => sentence.words.length < MAX_LENGTH && sentence.gate.includes(1))
    .flatMap((example) => cnnSentences(example, features, rowOf));
  report(`CNN: ${sentences.length} stretches`);
  const trainer = new CnnTrainer(vectors, recipe.capacity, random);
  trainer.train(sentences, recipe.cnn, report);
  const { network, transitions } = trainer;
  const projection = network.projection.value;
  const projected = new Float32Array((vectors.length / VECTOR) * PART);
  for (let row = 0; row < vectors.length / VECTOR; row++)
    for (let from = 0; from < VECTOR; from++) {
      const value = vectors[row * VECTOR + from] ?? 0;
      if (value === 0) continue;
      for (let d = 0; d < PART; d++)
        projected[row * PART + d] = (projected[row * PART + d] ?? 0) + value * (projection[from * PART + d] ?? 0);
    }
  const out = new Float32Array(network.outLast.value.length * 2);
  out.set(network.outLast.value);
  out.set(network.outInput.value, network.outLast.value.length);
  return packCnnWeights(
    {
      vectors: projected,
      table: network.table.value,
      first: network.first.weights.value,
      firstBias: network.first.bias.value,
      second: network.second.weights.value,
      secondBias: network.second.bias.value,
      out,
      outBias: network.outBias.value,
      transitions,
    },
    words.slots,
    table.lexicon.slots,
  );
}

/** Trains both parts on the documents. */
export function trainModel(
  documents: readonly GoldDocument[],
  lexicon: Uint8Array,
  vectors: WordVectors,
  recipe: Recipe,
  random: Random,
  report: (line: string) => void,
): Model {
  const table = new WordTable(lexiconFrom(lexicon));
  const examples = examplesOf(documents, table, recipe, random);
  const crf = crfOf(examples, table, recipe, random, report);
  const cnn = cnnOf(examples, table, vectors, recipe, random, report);
  return { lexicon, crf, cnn };
}

/** The tagger of a trained model, exactly as the product runs it (quantized). */
export function taggerOf(model: Model, options: TaggerOptions = TAGGER_OPTIONS): Tagger {
  return new Tagger(lexiconFrom(model.lexicon), new CrfWeights(model.crf), cnnWeightsFrom(model.cnn), options);
}
