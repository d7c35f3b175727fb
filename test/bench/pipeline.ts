import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { articleIdOf } from '#article/ids.ts';
import { COMPREHEND_UNIT, costTable, type Usage } from '#infra/cli/cost-model.ts';
import { allRows, type Embedded, startEmbedded } from '#infra/cli/embedded.ts';
import { output } from '#infra/cli/target.ts';
import { synthesize } from '#infra/synth.ts';
import { itemBytes } from '#records/item-codec.ts';
import { writeArticle } from '#test/support/news-writer.ts';

const ARTICLES = 150;
const LATENCY_PROBES = 12;
/** Memory of the functions in GB, as the stack gives it; milliseconds here stand for milliseconds there. */
const MEMORY_GB = { Ingest: 2, Relate: 0.5, Announce: 0.25 } as const;
const POLL_MS = 15;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function drop({ target }: Embedded, key: string, body: string): Promise<void> {
  await target.s3.send(new PutObjectCommand({ Bucket: output(target, 'DropBucketName'), Key: key, Body: body }));
}

/** Milliseconds from the upload of one article to its row, the stack otherwise idle. */
async function dropToRecord(embedded: Embedded, n: number): Promise<number> {
  const article = writeArticle(2, n);
  const started = performance.now();
  await drop(embedded, `probe/${n}.json`, JSON.stringify(article));
  const Key = { pk: { S: `ARTICLE#${articleIdOf(article.uri)}` }, sk: { S: 'CURRENT' } };
  for (;;) {
    const { Item } = await embedded.target.dynamodb.send(
      new GetItemCommand({ TableName: output(embedded.target, 'RecordsTableName'), Key, ConsistentRead: true }),
    );
    if (Item !== undefined) return performance.now() - started;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function printBundles(assets: string): void {
  console.log('  bundle (assets)                 MB   MB gzipped');
  for (const folder of readdirSync(assets).filter((name) => name.startsWith('asset.'))) {
    const files = readdirSync(join(assets, folder), { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    if (!files.some(({ name }) => name === 'index.js')) continue;
    const bytes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size).reduce((a, b) => a + b, 0);
    const zipped = files
      .map(({ parentPath, name }) => gzipSync(readBytes(join(parentPath, name))).length)
      .reduce((a, b) => a + b, 0);
    console.log(
      `  ${folder.slice(6, 18).padEnd(26)} ${(bytes / 1e6).toFixed(2).padStart(8)} ${(zipped / 1e6).toFixed(2).padStart(10)}`,
    );
  }
}

function readBytes(path: string): Uint8Array {
  return process.getBuiltinModule('node:fs').readFileSync(path);
}

/** The road as a whole, on the embedded stack: speed, latency, units, and what a million articles cost. */
export async function run(): Promise<void> {
  const { assets } = await synthesize();
  printBundles(assets);
  const embedded = await startEmbedded({ dataDir: 'memory', port: 0 });
  try {
    await drop(embedded, 'warm.json', JSON.stringify(writeArticle(9, 0)));
    await embedded.settled();
    const latencies: number[] = [];
    for (let n = 0; n < LATENCY_PROBES; n++) latencies.push(await dropToRecord(embedded, n));
    await embedded.settled();
    console.log(
      `  drop to record, warm        median ${median(latencies).toFixed(0)} ms, worst ${Math.max(...latencies).toFixed(0)} ms`,
    );

    const before = embedded.stack.stats();
    const started = performance.now();
    // In the order of publication, as news arrives.
    const articles = Array.from({ length: ARTICLES }, (_, n) => writeArticle(1, n)).sort((a, b) =>
      a.datePublished < b.datePublished ? -1 : 1,
    );
    for (const [n, article] of articles.entries()) await drop(embedded, `load/${n}.json`, JSON.stringify(article));
    await embedded.settled();
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `  ${ARTICLES} files, 350 words        ${(ARTICLES / seconds).toFixed(1)} articles/s through the embedded stack`,
    );
    const after = embedded.stack.stats();
    await printCosts(
      embedded,
      before,
      after,
      articles.map(({ text }) => text.length),
    );
  } finally {
    await embedded.stop();
  }
}

type Stats = ReturnType<Embedded['stack']['stats']>;

async function printCosts(embedded: Embedded, before: Stats, after: Stats, lengths: readonly number[]): Promise<void> {
  const each = (value: number) => value / ARTICLES;
  let gbSeconds = 0;
  let invocations = 0;
  for (const [name, gb] of Object.entries(MEMORY_GB)) {
    const [now, then] = [functionNamed(after, name), functionNamed(before, name)];
    gbSeconds += ((now.busyMs - then.busyMs) / 1000) * gb;
    invocations += now.invocations - then.invocations;
    console.log(
      `  ${name.padEnd(10)} ${each(now.busyMs - then.busyMs)
        .toFixed(1)
        .padStart(
          7,
        )} ms/article, ${each(now.invocations - then.invocations).toFixed(2)} invocations/article, cold start ${median(now.coldStartMs).toFixed(0)} ms (median of ${now.coldStartMs.length})`,
    );
  }
  const units = { read: 0, write: 0 };
  for (const [table, usage] of Object.entries(after.tables)) {
    const then = before.tables[table] ?? { readUnits: 0, writeUnits: 0 };
    units.read += usage.readUnits - then.readUnits;
    units.write += usage.writeUnits - then.writeUnits;
    console.log(
      `  ${table.padEnd(40)} ${each(usage.writeUnits - then.writeUnits).toFixed(1)} write, ${each(usage.readUnits - then.readUnits).toFixed(1)} read units/article`,
    );
  }
  const kinds = Object.entries(after.writes).map(([kind, { units: now, writes }]) => {
    const then = before.writes[kind] ?? { units: 0, writes: 0 };
    return { kind, units: each(now - then.units), writes: each(writes - then.writes) };
  });
  for (const { kind, units: spent, writes } of kinds.sort((a, b) => b.units - a.units)) {
    const [table, row] = kind.split(' ');
    const name = `${table?.includes('Index') ? 'index' : 'records'} ${row}`;
    console.log(
      `    ${name.padEnd(36)} ${spent.toFixed(2).padStart(6)} units in ${writes.toFixed(2).padStart(5)} writes/article`,
    );
  }
  const rows = await allRows(embedded.target);
  const stored = rows.reduce((sum, row) => sum + itemBytes(row), 0);
  const usage: Usage = {
    lambdaInvocations: each(invocations),
    lambdaGbSeconds: each(gbSeconds),
    writeUnits: each(units.write),
    readUnits: each(units.read),
    s3Puts: 2,
    s3Gets: 3,
    sqsRequests: 8,
    events: 3,
    logBytes: 1500,
    s3Bytes: 6000,
    dynamodbBytes: stored / (ARTICLES + LATENCY_PROBES + 1),
  };
  console.log(
    '  assumed: 2 puts and 3 gets of S3, 8 SQS requests, 3 bus events, 1.5 KB of logs an article; list prices of us-east-1',
  );
  console.log(costTable(usage));
  const comprehend = lengths
    .map((length) => Math.max(3, Math.ceil(length / 100)) * COMPREHEND_UNIT)
    .reduce((a, b) => a + b, 0);
  console.log(
    `  for comparison, entities alone by Amazon Comprehend: $${((comprehend / ARTICLES) * 1e6).toFixed(0)} per million such articles`,
  );
}

function functionNamed(stats: Stats, name: string) {
  const found = Object.entries(stats.functions).find(([id]) => id.includes(`-${name}Function`));
  if (found === undefined) throw new Error(`No function named ${name} in the stack.`);
  return found[1];
}
