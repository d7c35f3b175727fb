import { setTimeout as sleep } from 'node:timers/promises';
import { CreateTableCommand, PutItemCommand, ScanCommand, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, expect, test } from 'vitest';
import { startEmulators } from '#infra/local/emulators.ts';
import { parseObject } from '#infra/local/wire/json.ts';
import { clientsOf } from './endpoint.ts';

const emulators = await startEmulators({});
afterAll(() => emulators.stop());

test('an expired item goes within seconds, the stream says who took it, and a wrong unit expires nothing', async () => {
  const { dynamo } = clientsOf(emulators.origin);
  const TableName = 'expiring';
  await dynamo.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  );
  const now = Math.floor(Date.now() / 1000);
  const put = (pk: string, ttl: number) =>
    dynamo.send(new PutItemCommand({ TableName, Item: { pk: { S: pk }, ttl: { N: String(ttl) } } }));
  // One before the time to live is switched on: it counts all the same.
  await put('past', now - 10);
  await dynamo.send(
    new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification: { Enabled: true, AttributeName: 'ttl' } }),
  );
  await put('soon', now + 1);
  await put('future', now + 1000);
  await put('ancient: milliseconds or a small number', 1);
  let left: string[] = [];
  for (let n = 0; n < 100 && left.length !== 2; n++) {
    await sleep(50);
    const { Items = [] } = await dynamo.send(new ScanCommand({ TableName }));
    left = Items.map(({ pk }) => pk?.S ?? '').sort();
  }
  expect(left).toEqual(['ancient: milliseconds or a small number', 'future']);
  const { tables, streams } = emulators.services.dynamo;
  const records = streams.read(tables.table(TableName), 0, 100).map(({ json }) => parseObject(json));
  const removed = records.filter((record) => record['eventName'] === 'REMOVE');
  const who = { type: 'Service', principalId: 'dynamodb.amazonaws.com' };
  expect(removed.map((record) => record['userIdentity'])).toEqual([who, who]);
});
