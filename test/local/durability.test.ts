import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, expect, test } from 'vitest';
import { startLocal } from '#infra/local/start-local.ts';
import { clientsOf } from './endpoint.ts';
import { startChild } from './fixture/child-stack.ts';
import { layFixture } from './fixture/template.ts';

const fixture = layFixture();
const dataDir = join(fixture.folder, 'data');
afterAll(() => rmSync(fixture.folder, { recursive: true }));

test('kill -9 again and again while objects come in: every acknowledged one becomes a row and an event, each row once', async () => {
  const acknowledged: string[] = [];
  let n = 0;
  for (const enough of [12, 60, 5]) {
    const child = await startChild(fixture.template, fixture.assets, dataDir);
    const { s3 } = clientsOf(child.endpoint);
    let count = 0;
    const write = async (): Promise<void> => {
      for (;;) {
        const Key = `in/${n++}`;
        try {
          await s3.send(new PutObjectCommand({ Bucket: child.outputs['BucketName'], Key, Body: `body ${Key}` }));
        } catch {
          return;
        }
        acknowledged.push(Key);
        if (++count === enough) await child.kill();
      }
    };
    await Promise.all([write(), write(), write()]);
  }
  const stack = await startLocal({ template: fixture.template, assets: fixture.assets, dataDir, retryMs: 20 });
  try {
    await stack.settled();
    const { Items = [] } = await clientsOf(stack.endpoint).dynamo.send(new ScanCommand({ TableName: 'Small-Table' }));
    const rows = new Set(Items.map(({ pk }) => pk?.S ?? ''));
    expect(acknowledged.length).toBeGreaterThanOrEqual(77);
    expect(acknowledged.filter((key) => !rows.has(`OBJECT#${key}`))).toEqual([]);
    // What was not acknowledged may be there (the answer was lost), but nothing else, and nothing twice.
    expect(rows.size).toBeLessThanOrEqual(n);
    const told = new Set(stack.events('test-bus', 10_000).map(({ detail }) => JSON.stringify(detail)));
    expect([...rows].filter((key) => !told.has(JSON.stringify({ key })))).toEqual([]);
    expect(stack.stats().queues['Small-Dead']).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  } finally {
    await stack.stop();
  }
  expect(existsSync(join(dataDir, 'stack.sqlite'))).toBe(true);
}, 60_000);

test('a folder belongs to one stack at a time', async () => {
  const first = await startLocal({ template: fixture.template, assets: fixture.assets, dataDir });
  try {
    await expect(startLocal({ template: fixture.template, assets: fixture.assets, dataDir })).rejects.toThrow(
      /in use by another/,
    );
  } finally {
    await first.stop();
  }
});
