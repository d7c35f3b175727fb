/**
 * `npm run train:entities`: trains the name tagger from `../shared/data/ner` (or `$DATELINE_DATA/ner`) and writes the
 * lexicon, the weights and their manifest to `../data`. The same data give the same bytes: the seed is fixed, one thread
 * works, and all arithmetic is of the kind that every machine rounds alike (no `Math.exp`, no powers; `exponential.ts`).
 * `--check` tests on other genres than it trains on and prints that table instead: choices are made on it.
 * `--out=FOLDER` writes there.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { lexiconFrom } from '../lexicon.ts';
import { TAGGER_OPTIONS, type Tagger } from '../tagger.ts';
import { augment, augmentMachineLabelled } from './augment.ts';
import { buildLexicon } from './build-lexicon.ts';
import { extendClusters, readClusters } from './clusters.ts';
import { completeLabels } from './complete-labels.ts';
import { type GoldDocument, keptAside, readSet, SETS } from './corpus.ts';
import { type Model, RECIPE, taggerOf, trainModel, type WordVectors } from './model.ts';
import { Random } from './random.ts';
import { addSentence, emptyScore, f1, line, type Score } from './score.ts';
import { labelPlainNews, readPlainNews } from './silver.ts';
import { type Glove, loadGlove } from './vectors.ts';

const SEED = 7;
/** F of the CRF alone on the check sets: 72.8 with 60,000 words, 74.6 with 120,000, 75.4 with 240,000, 75.2 with 341,000. */
const LEXICON_WORDS = 240_000;
const VECTOR_WORDS = 60_000;
/** A machine-labelled sentence is used when every label in it is at least so probable. */
const SURE = 0.7;
/** The teacher labels for precision: no help for names against the outside. */
const LABELLING = { ...TAGGER_OPTIONS, network: 1.2, consistency: 2.5, outside: 0 };
/** Sets of other genres and publishers than the rest: tested on, not trained on, when choosing. */
const CHECK_SETS = new Set(['gum.news', 're3d_nobbc', 'uner_ewt.dev']);

const began = performance.now();
const print = (text: string): void =>
  void process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${text}\n`);

const root = new URL('../../../../', import.meta.url);
const { DATELINE_DATA: given } = process.env;
const folder = new URL('ner/', given === undefined ? new URL('../shared/data/', root) : pathToFileURL(`${given}/`));
if (!existsSync(folder)) {
  print(`no training data at ${folder.pathname}: set DATELINE_DATA to the folder that holds ner/`);
  process.exit(2);
}

const filesOf = (model: Model): Record<string, Uint8Array> => ({
  'entities-lexicon.bin': model.lexicon,
  'entities-crf.bin': model.crf,
  'entities-cnn.bin': model.cnn,
});

/** Writes the files of a model; `prefix` is a folder with its slash, or a folder and the beginning of each name. */
function writeModel(model: Model, prefix: URL): void {
  for (const [name, bytes] of Object.entries(filesOf(model))) writeFileSync(new URL(prefix.href + name), bytes);
}

function evaluate(documents: readonly GoldDocument[], tagger: Tagger): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const document of documents) {
    const score = scores.get(document.set) ?? emptyScore();
    scores.set(document.set, score);
    tagger.tag(document.sentences.map(({ tokens }) => tokens)).forEach(({ spans }, at) => {
      addSentence(score, document.sentences[at]?.spans ?? [], spans);
    });
  }
  return scores;
}

function report(title: string, scores: ReadonlyMap<string, Score>): void {
  print(title);
  for (const [set, score] of scores) print(line(set, score));
  const mean = [...scores.values()].reduce((sum, score) => sum + f1(score.all), 0) / scores.size;
  print(`mean F ${mean.toFixed(2)}`);
}

/** Vectors of the most frequent words, in the order of the lexicon's slots. */
function vectorsOf(lexicon: Uint8Array, words: readonly string[], glove: Glove): WordVectors {
  const { slotOf } = lexiconFrom(lexicon);
  const bySlot = new Map<number, string>();
  for (const word of words) if (!bySlot.has(slotOf(word))) bySlot.set(slotOf(word), word);
  const ordered = [...bySlot].filter(([slot]) => slot >= 0).sort(([left], [right]) => left - right);
  return {
    slots: ordered.map(([slot]) => slot),
    rows: Float32Array.from(ordered.flatMap(([, word]) => glove.vectorOf(word))),
  };
}

const check = process.argv.includes('--check');
const target = process.argv.find((option) => option.startsWith('--out='))?.slice(6);
const counts = new Map<string, number>();
const documents = SETS.flatMap((set) => readSet(folder, set, counts));
print('repairs of the labels:');
for (const [name, count] of counts) print(`  ${name}: ${count}`);
const news = readPlainNews(folder);
const glove = loadGlove(new URL('.cache/', root));
const clusters = extendClusters(readClusters(folder), glove, LEXICON_WORDS);
const lexicon = buildLexicon(clusters, [
  ...news.flat(),
  ...documents.flatMap(({ sentences }) => sentences.map(({ tokens }) => tokens)),
]);
const vectors = vectorsOf(
  lexicon,
  clusters.slice(0, VECTOR_WORDS).map(([word]) => word),
  glove,
);
print(`lexicon of ${clusters.length} words, ${vectors.slots.length} vectors`);

const isAside = (document: GoldDocument): boolean =>
  check ? CHECK_SETS.has(document.set) || (document.set === 'redocred' && keptAside(document)) : keptAside(document);
const aside = documents.filter(isAside);
const gold = documents.filter((document) => !isAside(document));
print(`${gold.length} documents to train on, ${aside.length} kept aside`);

/** Each stage draws numbers of its own. */
const draws = (stage: number): Random => new Random(SEED + stage);
const train = (texts: readonly GoldDocument[], random: Random): Model =>
  trainModel(texts, lexicon, vectors, RECIPE, random, print);
const folds = draws(0);
const added = new Map<string, number>();
const complete = completeLabels(gold, (texts) => taggerOf(train(texts, folds), LABELLING), RECIPE.complete, added);
for (const [name, count] of added) print(`  ${name}: ${count}`);
const more = augment(complete, draws(1), RECIPE.augment);
print(`${more.length} documents and stories with other names`);
const teacher = train([...complete, ...more], draws(2));
report('teacher (annotated text only)', evaluate(aside, taggerOf(teacher)));
if (target !== undefined) writeModel(teacher, pathToFileURL(`${target}/teacher-`));
const silver = labelPlainNews(news, taggerOf(teacher, LABELLING), SURE);
print(
  `machine-labelled: ${silver.reduce((sum, { sentences }) => sum + sentences.length, 0)} of ${news.flat().length} sentences are sure`,
);
const again = augmentMachineLabelled(silver, draws(3), RECIPE.augment);
const model: Model = train([...complete, ...more, ...again], draws(4));
const scores = evaluate(aside, taggerOf(model));
report('model', scores);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
if (!check || target !== undefined) {
  const data = target === undefined ? new URL('../data/', import.meta.url) : pathToFileURL(`${target}/`);
  writeModel(model, data);
  const tallies = Object.fromEntries(
    [...scores].map(([set, score]) => [
      set,
      Object.fromEntries(Object.entries(score).map(([type, tally]) => [type, Number(f1(tally).toFixed(1))])),
    ]),
  );
  const manifest = {
    made: 'npm run train:entities',
    seed: SEED,
    recipe: RECIPE,
    sources: JSON.parse(readFileSync(new URL('sources.json', import.meta.url), 'utf8')) as unknown,
    repairs: Object.fromEntries([...counts, ...added]),
    documents: {
      trained: gold.length,
      withOtherNames: more.length,
      machineLabelled: silver.length,
      keptAside: aside.length,
    },
    keptAsideF1: tallies,
    files: Object.fromEntries(
      Object.entries(filesOf(model)).map(([name, bytes]) => [name, { bytes: bytes.length, sha256: sha256(bytes) }]),
    ),
  };
  writeFileSync(new URL('entities.manifest.json', data), `${JSON.stringify(manifest, null, 2)}\n`);
}
for (const [name, bytes] of Object.entries(model)) print(`${name}: ${bytes.length} bytes, ${sha256(bytes)}`);
