import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AttributeValue, ScanCommand } from '@aws-sdk/client-dynamodb';
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalStack } from '#infra/local/local-stack.ts';
import { startLocal } from '#infra/local/start-local.ts';
import { type Assembly, synthesize } from '#infra/synth.ts';
import { openRecords } from '#records/consumer/records.ts';
import { clientsOf } from './endpoint.ts';
import { startChild } from './fixture/child-stack.ts';

/** The whole road on the real stack: what `cdk deploy` would deploy, with the very bundles, on this machine. */
const SAMPLES = fileURLToPath(new URL('../../samples/articles/', import.meta.url));
const FILES = readdirSync(SAMPLES).filter((name) => !name.endsWith('.expected.json') && !name.startsWith('README'));
/** Texts without a date of their own would be dated by the drop: here the dropper says it. */
const UNDATED: Readonly<Record<string, string>> = {
  '16-quake-iceland.txt': '2024-05-01',
  '17-quake-crete.txt': '2024-05-02',
  '19-section-page.html': '2024-05-03',
};
const MINUTES = 180_000;

let assembly: Assembly;
let folder: string;
/** The tables of a run in which nothing went wrong. */
let calm: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  assembly = await synthesize();
  folder = mkdtempSync(join(tmpdir(), 'dateline-road-'));
}, MINUTES);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function drop(endpoint: string, bucket: string | undefined, names: readonly string[]): Promise<void> {
  const { s3 } = clientsOf(endpoint);
  for (const name of names) {
    const published = UNDATED[name];
    const Metadata = published === undefined ? undefined : { published };
    await s3.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: name,
        Body: readFileSync(join(SAMPLES, name)),
        ...(Metadata === undefined ? {} : { Metadata }),
      }),
    );
  }
}

type Row = Record<string, AttributeValue>;

/** Every row of the records table; a throttled page is asked for again. */
async function rowsOf({ endpoint, outputs }: LocalStack): Promise<Row[]> {
  const { dynamo } = clientsOf(endpoint);
  const rows: Row[] = [];
  let start: Row | undefined;
  do {
    try {
      const page = await dynamo.send(
        new ScanCommand({
          TableName: outputs['RecordsTableName'],
          ...(start === undefined ? {} : { ExclusiveStartKey: start }),
        }),
      );
      rows.push(...(page.Items ?? []));
      start = page.LastEvaluatedKey;
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'ProvisionedThroughputExceededException') throw error;
      start = start ?? undefined;
    }
  } while (start !== undefined || rows.length === 0);
  return rows;
}

/** What depends on when and how often a row was worked on, not on what was dropped. */
const OF_PROCESSING = new Set([
  'indexedAt',
  'firstIndexedAt',
  'receivedAt',
  'versionId',
  'sequencer',
  'ref',
  'order',
  'previousOrder',
  'ver',
  'formerRows',
  'formerDays',
]);
/** The feed tells every change in the order in which it was seen; statuses tell how the work went. */
const LOGS = ['FEED', 'OBJECT#', 'REJECTED#'];

function withoutProcessing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProcessing);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !OF_PROCESSING.has(name));
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutProcessing(member)]));
}

/** The rows that a reader sees, by key. */
async function tablesOf(stack: LocalStack): Promise<Readonly<Record<string, unknown>>> {
  // A story id that was announced and then merged away keeps a signpost: which ones there were depends on the order of arrival.
  const isSignpost = (row: Row): boolean => row['state']?.S === 'merged';
  const isLog = ({ pk }: Row): boolean => LOGS.some((prefix) => pk?.S?.startsWith(prefix));
  const rows = (await rowsOf(stack)).filter((row) => !isLog(row) && !isSignpost(row));
  return Object.fromEntries(rows.map((row) => [`${row['pk']?.S} ${row['sk']?.S}`, withoutProcessing(row)]));
}

function deadLetters(stack: LocalStack): number {
  const dead = Object.entries(stack.stats().queues).filter(([name]) => name.includes('DeadLetters'));
  return dead.reduce((sum, [, { visible, inFlight, delayed }]) => sum + visible + inFlight + delayed, 0);
}

describe('samples dropped into the bucket', () => {
  test(
    'become records, stories and events; a deleted one is withdrawn',
    async () => {
      const lines: string[] = [];
      const stack = await startLocal({ ...assembly, log: (line) => lines.push(line) });
      try {
        await drop(stack.endpoint, stack.outputs['DropBucketName'], FILES);
        await stack.settled();
        expect(lines.filter((line) => line.includes(' ERROR '))).toEqual([]);
        calm = await tablesOf(stack);
        expect([deadLetters(stack), stack.warnings]).toEqual([0, []]);

        const { dynamo, s3 } = clientsOf(stack.endpoint);
        const records = openRecords({ client: dynamo, tableName: stack.outputs['RecordsTableName'] ?? '' });
        const day = await records.day('2024-03-11');
        expect(day.items.length).toBeGreaterThanOrEqual(4);
        const [top] = await records.frontPage('2024-03-11', 1);
        const members = await records.storyMembers(top?.storyId ?? '');
        expect(members.items.length).toBeGreaterThanOrEqual(4);
        const kinds = new Set(
          stack.events(stack.outputs['EventBusName'] ?? '', 1000).map((event) => event['detail-type']),
        );
        expect([...kinds]).toEqual(expect.arrayContaining(['article.created', 'story.created']));

        // Found by its key, withdrawn by its deletion; the record stays and says so.
        const withdrawn = (await rowsOf(stack)).find(
          (row) => row['sk']?.S === 'CURRENT' && JSON.stringify(row['provenance']).includes('20-mombasa'),
        );
        const articleId = withdrawn?.['articleId']?.S ?? '';
        await s3.send(new DeleteObjectCommand({ Bucket: stack.outputs['DropBucketName'], Key: '20-mombasa.txt.gz' }));
        await stack.settled();
        const article = await records.article(articleId);
        expect(article).toMatchObject({ articleId, state: 'withdrawn' });
      } finally {
        await stack.stop();
      }
    },
    MINUTES,
  );

  test(
    'the same tables, when the stack is killed with -9 twice in mid-run',
    async () => {
      const dataDir = join(folder, 'killed');
      const half = Math.ceil(FILES.length / 2);
      const first = await startChild(assembly.template, assembly.assets, dataDir);
      await drop(first.endpoint, first.outputs['DropBucketName'], FILES.slice(0, half));
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await first.kill();
      const second = await startChild(assembly.template, assembly.assets, dataDir);
      await drop(second.endpoint, second.outputs['DropBucketName'], FILES.slice(half));
      await second.kill();
      const stack = await startLocal({ ...assembly, dataDir });
      try {
        await stack.settled();
        expect(deadLetters(stack)).toBe(0);
        expect(await tablesOf(stack)).toEqual(calm);
      } finally {
        await stack.stop();
      }
    },
    MINUTES,
  );

  test(
    'the same tables, under duplicated, reordered, crashed and throttled work',
    async () => {
      const stack = await startLocal({ ...assembly, chaos: 11, dataDir: join(folder, 'chaos'), retryMs: 100 });
      try {
        await drop(stack.endpoint, stack.outputs['DropBucketName'], FILES);
        await stack.settled();
        expect(deadLetters(stack)).toBe(0);
        expect(await tablesOf(stack)).toEqual(calm);
        const functions = Object.values(stack.stats().functions);
        expect(functions.reduce((sum, { errors }) => sum + errors, 0)).toBeGreaterThan(0);
      } finally {
        await stack.stop();
      }
    },
    MINUTES,
  );
});
