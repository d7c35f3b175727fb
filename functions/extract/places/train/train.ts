import { writeFileSync } from 'node:fs';
import { tagNames } from '#extract/entities/tag-names.ts';
import type { TaggedSpan } from '#extract/spans.ts';
import { analyze, gazetteerAndLexicon, type RecognizerWeights, type Weights } from '../analyze.ts';
import { NO_ANCHOR } from '../anchor.ts';
import type { Candidate } from '../candidate.ts';
import type { Name } from '../names.ts';
import { rank } from '../rank.ts';
import { RANK_FEATURES } from '../rank-features.ts';
import { homeOf } from '../source-home.ts';
import { articleOf, CORPORA, type GoldDocument, type GoldToponym, hasPoint, readCorpus } from './corpus.ts';
import { fitRanker, type RankExample, startingWeights } from './fit-ranker.ts';
import { type Example, fitRecognizer } from './fit-recognizer.ts';
import { isRight } from './gold.ts';

/**
 * Learns the weights of recognizer and ranker from the tuning part of three corpora, never from the fifth that is kept aside.
 * Deterministic: fixed order, full batches from a fixed start, no random numbers.
 * Usage: `node functions/extract/places/train/train.ts FOLDER`, the folder of the tuning data.
 */

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: train.ts FOLDER [all]');
const all = process.argv[3] === 'all';
const documents = CORPORA.flatMap((corpus) => readCorpus(corpus, folder) ?? []).filter((one) => all || !one.keptAside);
if (documents.length === 0) throw new Error(`no tuning data in ${folder}`);
const { gazetteer } = gazetteerAndLexicon();
const spansOf = new Map<GoldDocument, readonly TaggedSpan[]>();
for (const document of documents)
  spansOf.set(document, tagNames(articleOf(document.text, document.title, document.domain)));

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** So that each corpus weighs about the same. */
const CORPUS_WEIGHT: Readonly<Record<GoldDocument['corpus'], number>> = { lgl: 1.4, geovirus: 0.9, geowebnews: 1.3 };

function examplesOf(weights: Weights, tagged: boolean): Example[] {
  const examples: Example[] = [];
  for (const document of documents) {
    for (const [source, part] of sourcesOf(document)) {
      const article = articleOf(document.text, document.title, source);
      const { features } = analyze(article, tagged ? (spansOf.get(document) ?? []) : [], weights);
      for (const [candidate, list] of features) {
        const label = candidate.in === 'title' ? null : labelOf(candidate, document);
        if (label !== null) examples.push({ features: list, label, weight: CORPUS_WEIGHT[document.corpus] * part });
      }
    }
  }
  return examples;
}

/** Local papers are read twice, with and without their name, so that both cases are learned. */
const sourcesOf = (document: GoldDocument): readonly (readonly [string | null, number])[] =>
  document.domain === null
    ? [[null, 1]]
    : [
        [document.domain, 0.6],
        [null, 0.4],
      ];

function labelOf(candidate: Candidate, document: GoldDocument): 0 | 1 | null {
  const gold = document.toponyms.filter((one) => one.start === candidate.start && one.end === candidate.end);
  if (gold.some(hasPoint)) return 1;
  if (gold.some((one) => !isNoPlace(one.type))) return null;
  return document.corpus === 'geovirus' && candidate.basis === 'demonym' ? null : 0;
}

const NO_PLACE = new Set(['Non_Toponym', 'Homonym', 'Language', 'Literal_Expression', 'Non_Lit_Expression']);
const isNoPlace = (type: string | undefined): boolean => NO_PLACE.has(type ?? '');

function rankExamples(weights: Weights, rounds: number): RankExample[] {
  const examples: RankExample[] = [];
  for (const document of documents) {
    for (const [source, part] of sourcesOf(document)) {
      const article = articleOf(document.text, document.title, source);
      const { names } = analyze(article, spansOf.get(document) ?? [], weights);
      const { rows } = rank(names, homeOf(source, null, gazetteer), NO_ANCHOR, weights.rank, gazetteer, rounds);
      for (const name of names) {
        const right = rightSenses(name, document);
        if (right.length < 2 || !right.includes(true)) continue;
        const weight = CORPUS_WEIGHT[document.corpus] * part * Math.min(3, Math.sqrt(name.mentions.length));
        examples.push({ rows: rows.get(name) ?? [], right, weight });
      }
    }
  }
  return examples;
}

function rightSenses(name: Name, document: GoldDocument): boolean[] {
  const golds = name.mentions.flatMap(
    ({ candidate }): (GoldToponym & { readonly lat: number; readonly lon: number })[] =>
      candidate.in === 'title'
        ? []
        : document.toponyms
            .filter(hasPoint)
            .filter((gold) => gold.start === candidate.start && gold.end === candidate.end),
  );
  return name.senses.map((sense) => golds.some((gold) => isRight(sense.index, gold, gazetteer)));
}

function fitBoth(weights: Weights): RecognizerWeights {
  return { tagged: fitRecognizer(examplesOf(weights, true)), untagged: fitRecognizer(examplesOf(weights, false)) };
}

/** Lets everything vote, before the first recognizer exists. */
const OPEN: RecognizerWeights = { tagged: { bias: 0.5 }, untagged: { bias: 0.5 } };
/** Features of the second recognizer only; the first never sees them. */
const BY_PLACE =
  /^(?:sense|belief|country|province|near30|near300|filed|home|list left|list right|elsewhere best|elsewhere worst)=/;
const byWords = ({ tagged, untagged }: RecognizerWeights): RecognizerWeights => ({
  tagged: withoutPlaces(tagged),
  untagged: withoutPlaces(untagged),
});
const withoutPlaces = (weights: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(weights).filter(([name]) => !BY_PLACE.test(name)));

function fitWords(weights: Weights): RecognizerWeights {
  const strip = (examples: Example[]): Example[] =>
    examples.map((example) => ({ ...example, features: example.features.filter((name) => !BY_PLACE.test(name)) }));
  return byWords({
    tagged: fitRecognizer(strip(examplesOf(weights, true))),
    untagged: fitRecognizer(strip(examplesOf(weights, false))),
  });
}

const start = startingWeights();
let weights: Weights = { words: OPEN, places: OPEN, rank: { first: start, later: start } };
say('recognizer by words');
const words = fitWords(weights);
weights = { ...weights, words, places: words };
say('ranker');
const first = fitRanker(rankExamples(weights, 0), start);
weights = { ...weights, rank: { first, later: first } };
for (let round = 0; round < 2; round++) {
  weights = { ...weights, rank: { first, later: fitRanker(rankExamples(weights, 2), weights.rank.later) } };
}
say('recognizer by places');
weights = { ...weights, places: fitBoth(weights) };
say('ranker again');
weights = { ...weights, rank: { first, later: fitRanker(rankExamples(weights, 2), weights.rank.later) } };

const lines = [
  '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers, near a constant by chance',
  "import type { Weights } from './analyze.ts';",
  '',
  '/** Made by `train/train.ts`: do not edit. Fitted on the tuning part of LGL, GeoVirus and GeoWebNews; see NOTICE. */',
  `export const WEIGHTS: Weights = ${JSON.stringify(weights, null, 2)};`,
  '',
];
writeFileSync(new URL('../weights.ts', import.meta.url), lines.join('\n'));
for (const [at, name] of RANK_FEATURES.entries()) {
  say(
    `${name.padEnd(28)} ${(weights.rank.first[at] ?? 0).toFixed(2).padStart(7)} ${(weights.rank.later[at] ?? 0).toFixed(2).padStart(7)}`,
  );
}
