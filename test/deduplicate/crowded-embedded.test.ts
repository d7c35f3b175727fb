import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import type { Article } from '#article/article.ts';
import type { RelateMessage } from '#article/messages.ts';
import { FINGERPRINT_CAP } from '#deduplicate/bucket-keys.ts';
import { createRelater } from '#deduplicate/relater.ts';
import { chaosOf } from '#infra/local/chaos.ts';
import { startEmulators } from '#infra/local/emulators.ts';
import { createDynamoIndexStore } from '#platform/index-store/dynamo-index-store.ts';
import { createChance } from '../support/random.ts';
import { makeArticle } from './make-article.ts';

const COPIES = FINGERPRINT_CAP + 12;
const WORKERS = 8;
const TEXT =
  'Rescuers in the harbour town of Lindmouth pulled eleven people from a collapsed warehouse on Monday after the river Arle burst its banks. ' +
  'The mayor, Petra Holm, said that boats were searching the lower streets and that the power station had been shut down as a precaution.';

test('on DynamoDB that throttles, concurrent workers bring more copies than a bucket holds into one group', {
  timeout: 120_000,
}, async () => {
  const emulators = await startEmulators({ chaos: chaosOf(5) });
  const client = new DynamoDBClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    endpoint: emulators.origin,
    maxAttempts: 1,
  });
  try {
    const TableName = 'index';
    await client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
      }),
    );
    const chance = createChance(5);
    const articles = new Map<string, Article>(
      Array.from({ length: COPIES }, (_, i) => {
        const datePublished = new Date(Date.parse('2026-03-01T00:00:00Z') + i * 600_000).toISOString();
        const article = makeArticle({
          uri: `urn:copy:${i}`,
          title: 'Flood in Lindmouth',
          text: TEXT,
          datePublished,
          datePrecision: 'instant',
        });
        return [`articles/${article.articleId}/1.json.gz`, article] as const;
      }),
    );
    const groups = new Map<string, { readonly ver: number; readonly groupId: string }>();
    const jobs: { readonly job: string | RelateMessage; readonly again: boolean }[] = [...articles.keys()]
      .map((job) => ({ job, at: chance.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ job }) => ({ job, again: false }));
    let failures = 0;
    const relater = createRelater({
      index: createDynamoIndexStore(client, TableName),
      articles: {
        read: (ref) => Promise.resolve(articles.get(ref) ?? null),
        readControl: () => Promise.resolve(null),
        remove: () => Promise.resolve(),
      },
      queue: {
        send: (job) => {
          jobs.push({ job, again: false });
          return Promise.resolve();
        },
      },
      publisher: {
        publish: ({ articleId, ver, groupId }) => {
          if ((groups.get(articleId)?.ver ?? 0) < ver) groups.set(articleId, { ver, groupId });
          return Promise.resolve({ due: null, stories: [] });
        },
        summarize: () => Promise.resolve(),
      },
    });
    const work = async (): Promise<void> => {
      for (let next = jobs.shift(); next !== undefined; next = jobs.shift()) {
        const { job, again } = next;
        try {
          await (typeof job === 'string' ? relater.arrived(job, again) : relater.handle(job, again));
        } catch {
          // Throttled: the queue gives the message to somebody once more.
          failures++;
          jobs.push({ job, again: true });
        }
      }
    };
    while (jobs.length > 0) await Promise.all(Array.from({ length: WORKERS }, work));
    const first = [...articles.values()][0]?.articleId ?? '';
    expect(groups.size).toBe(COPIES);
    expect(new Set([...groups.values()].map(({ groupId }) => groupId))).toEqual(new Set([`g_${first.slice(2)}`]));
    expect(failures).toBeGreaterThan(0);
  } finally {
    client.destroy();
    await emulators.stop();
  }
});
