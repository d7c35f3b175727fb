import { rmSync } from 'node:fs';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, expect, test } from 'vitest';
import { startEmulators } from '#infra/local/emulators.ts';
import { startLocal } from '#infra/local/start-local.ts';
import { clientsOf } from './endpoint.ts';
import { layFixture } from './fixture/template.ts';

const fixture = layFixture();
afterAll(() => rmSync(fixture.folder, { recursive: true }));

test('tables may lie in another emulator: made there, read there, and their stream feeds the functions here', async () => {
  const other = await startEmulators({});
  const stack = await startLocal({
    template: fixture.template,
    assets: fixture.assets,
    endpoints: { dynamodb: other.origin },
  });
  try {
    const { s3, dynamo: here } = clientsOf(stack.endpoint);
    for (const Key of ['in/1', 'in/2', 'in/3'])
      await s3.send(new PutObjectCommand({ Bucket: stack.outputs['BucketName'], Key, Body: Key }));
    await stack.settled();
    const { Items = [] } = await clientsOf(stack.endpoints.dynamodb).dynamo.send(
      new ScanCommand({ TableName: 'Small-Table' }),
    );
    const keys = ['OBJECT#in/1', 'OBJECT#in/2', 'OBJECT#in/3'];
    expect(Items.map(({ pk }) => pk?.S).sort()).toEqual(keys);
    expect(stack.events('test-bus').map(({ detail }) => detail)).toEqual(
      expect.arrayContaining(keys.map((key) => ({ key }))),
    );
    await expect(here.send(new ScanCommand({ TableName: 'Small-Table' }))).rejects.toThrow(
      'Requested resource not found',
    );
  } finally {
    await stack.stop();
    await other.stop();
  }
}, 30_000);
