import { rmSync } from 'node:fs';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, describe, expect, test } from 'vitest';
import { CALM, type Chaos, chaosOf } from '#infra/local/chaos.ts';
import { startLocal } from '#infra/local/start-local.ts';
import { clientsOf } from './endpoint.ts';
import { layFixture } from './fixture/template.ts';

const fixture = layFixture();
afterAll(() => rmSync(fixture.folder, { recursive: true }));

/** The first decisions of a seed, all places interleaved. */
function decisions(chaos: Chaos, rounds: number): unknown[] {
  return Array.from({ length: rounds }, () => [
    chaos.deliveries('q'),
    chaos.crash('f'),
    chaos.throttled('t'),
    chaos.slowness('b'),
    chaos.repeatsBatch('m'),
  ]);
}

describe('a seed', () => {
  test('replays its decisions, whatever is asked elsewhere in between; another seed decides otherwise', () => {
    const disturbed = chaosOf(7);
    const replayed = Array.from({ length: 50 }, () => {
      disturbed.crash('another function');
      disturbed.deliveries('another queue');
      return decisions(disturbed, 1)[0];
    });
    expect(replayed).toEqual(decisions(chaosOf(7), 50));
    expect(decisions(chaosOf(8), 50)).not.toEqual(decisions(chaosOf(7), 50));
  });

  test('injects every kind of fault, and calm injects none', () => {
    const chaos = chaosOf(1);
    const many = Array.from({ length: 400 }, () => ({
      copies: chaos.deliveries('q').length,
      late: chaos.deliveries('q').some(({ delayMs }) => delayMs > 0),
      crash: chaos.crash('f'),
      throttled: chaos.throttled('t'),
      slow: chaos.slowness('b') > 0,
      repeated: chaos.repeatsBatch('m'),
    }));
    const seen = (name: keyof (typeof many)[number]) => new Set(many.map((one) => one[name])).size;
    expect([seen('copies'), seen('late'), seen('crash'), seen('throttled'), seen('slow'), seen('repeated')]).toEqual([
      2, 2, 4, 2, 2, 2,
    ]);
    expect(new Set(decisions(CALM, 20).map((one) => JSON.stringify(one))).size).toBe(1);
  });
});

test('under chaos the same rows come out, some of them worked more than once', async () => {
  const stack = await startLocal({ template: fixture.template, assets: fixture.assets, chaos: 3, retryMs: 10 });
  try {
    const { s3, dynamo } = clientsOf(stack.endpoint);
    const keys = Array.from({ length: 40 }, (_, n) => `in/${n}`);
    for (const Key of keys)
      await s3.send(new PutObjectCommand({ Bucket: stack.outputs['BucketName'], Key, Body: Key }));
    await stack.settled();
    const page = async (): Promise<Record<string, { N?: string; S?: string }>[]> => {
      try {
        const { Items = [] } = await dynamo.send(new ScanCommand({ TableName: 'Small-Table' }));
        return Items.map(({ pk, runs }) => ({ pk: { S: pk?.S ?? '' }, runs: { N: runs?.N ?? '' } }));
      } catch {
        // Throttled, as chaos does to readers too.
        return await page();
      }
    };
    const rows = await page();
    expect(rows.map(({ pk }) => pk?.S).sort()).toEqual(keys.map((key) => `OBJECT#${key}`).sort());
    expect(rows.some(({ runs }) => Number(runs?.N) > 1)).toBe(true);
    expect(stack.stats().queues['Small-Dead']).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  } finally {
    await stack.stop();
  }
}, 60_000);
