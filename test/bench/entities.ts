/** `npm run bench -- entities`: speed, load time, memory and size of the name tagger, each in a process of its own. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { readFixture } from '../entities/fixture.ts';

const DATA = new URL('../../functions/extract/entities/data/', import.meta.url);
const SAMPLES = new URL('../../samples/articles/', import.meta.url);
const MODULES = new URL('../../functions/extract/entities/', import.meta.url);

interface Measured {
  readonly importMs: number;
  readonly loadMs: number;
  readonly memoryMb: number;
  readonly coldMs: number;
  readonly warmMs: number;
  readonly entitiesMs: number;
  readonly words: number;
}

/** Runs in a fresh process: load, first article, then many; CPU time, and memory over an empty Node. */
const PROGRAM = `
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const texts = JSON.parse(process.argv[1]);
const { articleOf } = await import(${JSON.stringify(new URL('../entities/article.ts', import.meta.url).href)});
const before = process.memoryUsage().rss;
const start = cpu();
const { tagNames } = await import(${JSON.stringify(new URL('tag-names.ts', MODULES).href)});
const { findEntities } = await import(${JSON.stringify(new URL('find-entities.ts', MODULES).href)});
const { loadTagger } = await import(${JSON.stringify(new URL('tagger.ts', MODULES).href)});
const imported = cpu();
loadTagger();
const loaded = cpu();
const articles = texts.map((text) => articleOf(text));
const words = texts.reduce((sum, text) => sum + text.trim().split(/\\s+/).length, 0);
for (const article of articles) tagNames(article);
const cold = cpu();
const memoryMb = (process.memoryUsage().rss - before) / 1048576;
for (let round = 0; round < 150; round++) for (const article of articles) findEntities(article, tagNames(article), []);
const warmed = cpu();
for (let round = 0; round < 120; round++) for (const article of articles) tagNames(article);
const warm = cpu();
for (let round = 0; round < 120; round++) for (const article of articles) findEntities(article, tagNames(article), []);
const joined = cpu();
console.log(JSON.stringify({ importMs: imported - start, loadMs: loaded - imported, memoryMb, coldMs: cold - loaded, warmMs: (warm - warmed) / 120, entitiesMs: (joined - warm) / 120, words }));
`;

function measure(texts: readonly string[]): Measured {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', PROGRAM, JSON.stringify(texts)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the measuring process failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** The plain-text samples as they stand, headers and all: stories of a few hundred words, with as many names as news has. */
function sampleStories(): readonly string[] {
  return readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, SAMPLES), 'utf8'))
    .filter((text) => text.length > 600);
}

function print(what: string, texts: readonly string[]): void {
  const runs = Array.from({ length: 3 }, () => measure(texts));
  const median = (pick: (run: Measured) => number): string =>
    (runs.map(pick).sort((left, right) => left - right)[1] ?? 0).toFixed(1);
  const per = (pick: (run: Measured) => number): string => median((run) => (pick(run) * 1000) / run.words);
  console.log(`${what}, ${runs[0]?.words} words in ${texts.length} texts, medians of three processes, CPU ms:`);
  console.log(
    `  import ${median(({ importMs }) => importMs)}   load weights and lists ${median(({ loadMs }) => loadMs)}   first pass over all ${median(({ coldMs }) => coldMs)}`,
  );
  console.log(
    `  names  ${per(({ warmMs }) => warmMs)} per 1,000 words, warm   names and entities ${per(({ entitiesMs }) => entitiesMs)}`,
  );
  console.log(`  memory over an empty process after the first pass: ${median(({ memoryMb }) => memoryMb)} MB`);
}

export function run(): void {
  print('plain-text samples', sampleStories());
  print(
    'our own sentences, a name in six words',
    readFixture().map(({ text }) => text),
  );
  let raw = 0;
  let packed = 0;
  for (const name of readdirSync(DATA).filter((file) => file.endsWith('.bin'))) {
    const bytes = readFileSync(new URL(name, DATA));
    const small = deflateRawSync(bytes, { level: 9 }).length;
    raw += bytes.length;
    packed += small;
    console.log(`  ${name.padEnd(24)} ${(bytes.length / 1e6).toFixed(2)} MB, zipped ${(small / 1e6).toFixed(2)} MB`);
  }
  console.log(`  all data                 ${(raw / 1e6).toFixed(2)} MB, zipped ${(packed / 1e6).toFixed(2)} MB`);
}
