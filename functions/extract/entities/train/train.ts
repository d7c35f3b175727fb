import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { CrfWeights, packCrfWeights } from '../crf-weights.ts';
import { prepare } from '../document.ts';
import { LABELS, STRIDE } from '../labels.ts';
import { lexiconFrom } from '../lexicon.ts';
import { Tagger } from '../tagger.ts';
import { tokenize } from '../tokenize.ts';
import { WordTable } from '../words.ts';
import { buildLexicon } from './build-lexicon.ts';
import { type GoldDocument, keptAside, readSet, SETS } from './corpus.ts';
import { trainCrf } from './crf-trainer.ts';
import { cutInTwo, ExampleWriter, FeatureIndex, prepareDocument, recase } from './examples.ts';
import { Random } from './random.ts';
import { addSentence, emptyScore, line } from './score.ts';

const SEED = 7;
const PRUNE = 0.15;
const print = (text: string): void => void process.stderr.write(`${text}\n`);

const root = new URL('../../../../', import.meta.url);
const given = process.env['DATELINE_DATA'];
const folder = new URL('ner/', given === undefined ? new URL('../shared/data/', root) : pathToFileURL(`${given}/`));
if (!existsSync(folder)) {
  print(`no training data at ${folder.pathname}: set DATELINE_DATA to the folder that holds ner/`);
  process.exit(2);
}

/** Public-domain news text, without its annotation: tells which words are written small. */
function plainText(): string[][] {
  const rows = gunzipSync(readFileSync(new URL('gmb.raw.jsonl.gz', folder)))
    .toString('utf8')
    .split('\n');
  return rows
    .filter((row) => row !== '')
    .map((row) =>
      (JSON.parse(row) as { s: { t: string[] }[] }).s.flatMap(({ t }) =>
        t.flatMap((word) => tokenize(word).map((token) => token.text)),
      ),
    );
}

function collect(documents: readonly GoldDocument[], table: WordTable, random: Random): ExampleWriter {
  const writer = new ExampleWriter(table);
  const form = (tokens: readonly string[]) => prepare(tokens.map((token) => table.of(token)));
  for (const document of documents) {
    const prepared = prepareDocument(document, table);
    const visits = document.set.startsWith('gum') || document.set.startsWith('uner') ? 2 : 1;
    for (let visit = 0; visit < visits; visit++)
      document.sentences.forEach((gold, index) => {
        const ready = prepared.sentences[index];
        if (random.next() < 0.06)
          for (const part of cutInTwo(gold, random)) writer.add(form(part.tokens), part.spans, prepared.counts, 1);
        else if (ready !== undefined) writer.add(ready.sentence, gold.spans, prepared.counts, 1);
        const draw = random.next();
        if (visit > 0 || draw >= 0.08) return;
        const recased = recase(gold, draw < 0.04 ? 'capitals' : 'title');
        writer.add(form(recased.tokens), recased.spans, prepared.counts, 1);
      });
  }
  return writer;
}

function train(documents: readonly GoldDocument[], table: WordTable): Uint8Array {
  const random = new Random(SEED);
  const writer = collect(documents, table, random);
  print(
    `${writer.labels.length} scored tokens, ${writer.hashCount} features, ${writer.lostSpans} names outside the gate`,
  );
  const index = new FeatureIndex(writer.hashes, writer.hashCount, 2);
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
  const { emissions, transitions } = trainCrf(
    {
      ids,
      from,
      labels: Uint8Array.from(writer.labels),
      runs: Int32Array.from(writer.runs),
      weights: Float32Array.from(writer.weights),
      featureCount: index.count,
    },
    { epochs: 9, rate: 0.1, l1: 3e-7, dropout: 0.5 },
    random,
    print,
  );
  const rows = new Map<number, Float32Array>();
  index.each((hash, id) => {
    const row = emissions
      .slice(id * STRIDE, id * STRIDE + LABELS)
      .map((weight) => (Math.abs(weight) < PRUNE ? 0 : weight));
    if (row.some((weight) => weight !== 0)) rows.set(hash, row);
  });
  print(`${rows.size} features kept`);
  return packCrfWeights(rows, transitions);
}

function evaluate(documents: readonly GoldDocument[], tagger: Tagger): string[] {
  const scores = new Map<string, ReturnType<typeof emptyScore>>();
  for (const document of documents) {
    const score = scores.get(document.set) ?? emptyScore();
    scores.set(document.set, score);
    tagger.tag(document.sentences.map(({ tokens }) => tokens)).forEach((found, at) => {
      addSentence(score, document.sentences[at]?.spans ?? [], found);
    });
  }
  return [...scores].map(([set, score]) => line(set, score));
}

const counts = new Map<string, number>();
const documents = SETS.flatMap((set) => readSet(folder, set, counts));
print('repairs:');
for (const [name, count] of counts) print(`  ${name}: ${count}`);
const lexicon = buildLexicon(
  folder,
  [...plainText(), ...documents.flatMap(({ sentences }) => sentences.map(({ tokens }) => tokens))],
  120_000,
);
const aside = documents.filter(keptAside);
const weights = train(
  documents.filter((document) => !keptAside(document)),
  new WordTable(lexiconFrom(lexicon)),
);
const table = evaluate(aside, new Tagger(lexiconFrom(lexicon), new CrfWeights(weights)));
for (const row of table) print(row);
const data = new URL('../data/', import.meta.url);
writeFileSync(new URL('entities-lexicon.bin', data), lexicon);
writeFileSync(new URL('entities-crf.bin', data), weights);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
print(`lexicon ${lexicon.length} bytes ${sha256(lexicon)}`);
print(`weights ${weights.length} bytes ${sha256(weights)}`);
