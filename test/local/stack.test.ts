import { rmSync } from 'node:fs';
import { GetItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalStack } from '#infra/local/local-stack.ts';
import { startLocal } from '#infra/local/start-local.ts';
import { type Clients, clientsOf } from './endpoint.ts';
import { layFixture } from './fixture/template.ts';

const fixture = layFixture();
const lines: string[] = [];
let stack: LocalStack;
let clients: Clients;

beforeAll(async () => {
  stack = await startLocal({
    template: fixture.template,
    assets: fixture.assets,
    log: (line) => lines.push(line),
    retryMs: 20,
    idleMs: 1_500,
  });
  clients = clientsOf(stack.endpoint);
});
afterAll(async () => {
  await stack.stop();
  rmSync(fixture.folder, { recursive: true });
});

const url = (id: string): string => stack.resources[id]?.url ?? '';
const send = (message: object) =>
  clients.sqs.send(new SendMessageCommand({ QueueUrl: url('Queue'), MessageBody: JSON.stringify(message) }));
const drop = (Key: string) =>
  clients.s3.send(new PutObjectCommand({ Bucket: stack.outputs['BucketName'], Key, Body: 'x' }));
const row = async (pk: string) =>
  (await clients.dynamo.send(new GetItemCommand({ TableName: stack.resources['Table']?.name, Key: { pk: { S: pk } } })))
    .Item;
async function take(id: string): Promise<unknown[]> {
  const { Messages = [] } = await clients.sqs.send(
    new ReceiveMessageCommand({ QueueUrl: url(id), MaxNumberOfMessages: 10, VisibilityTimeout: 100 }),
  );
  return Messages.map(({ Body }) => JSON.parse(Body ?? 'null'));
}

describe('a template', () => {
  test('is provisioned: names, outputs, conditions, what is skipped and what is unknown', () => {
    expect(stack.outputs).toEqual({
      BucketName: 'small-bucket',
      QueueUrl: `${stack.endpoint}/000000000000/Small-Queue`,
      TableArn: 'arn:aws:dynamodb:us-east-1:000000000000:table/Small-Table',
    });
    expect([stack.resources['Heard']?.name, stack.resources['Unwanted'], stack.skipped, stack.warnings]).toEqual([
      'Small-heard',
      undefined,
      ['AWS::IAM::Role Role', 'AWS::CloudWatch::Alarm Alarm'],
      ['AWS::Kinesis::Stream Strange'],
    ]);
    expect(stack.startedInMs).toBeLessThan(5_000);
  });
});

describe('the road', () => {
  test('object → queue → function → table → stream → function → bus → rule → queue', async () => {
    await drop('in/a b+c é.txt');
    await drop('elsewhere.txt');
    await stack.settled();
    expect(await row('OBJECT#in/a b+c é.txt')).toMatchObject({
      runs: { N: '1' },
      seconds: { N: '2' },
      greeting: { S: 'hello world' },
    });
    expect(await take('Heard')).toEqual([{ key: 'OBJECT#in/a b+c é.txt' }]);
    expect(await row('OBJECT#elsewhere.txt')).toBeUndefined();
  });

  test('the stream filter keeps rows of messages from the announcer', async () => {
    await send({ do: 'ok', id: 1 });
    await stack.settled();
    expect(await row('MESSAGE#1')).toMatchObject({ runs: { N: '1' } });
    expect(await take('Heard')).toEqual([]);
    expect(stack.events('test-bus').map((event) => event['detail'])).toEqual([{ key: 'OBJECT#in/a b+c é.txt' }]);
  });
});

describe('what goes wrong', () => {
  test('a thrown message is retried three times and dead; its neighbours in the batch are done once', async () => {
    await Promise.all([send({ do: 'throw' }), ...[10, 11, 12].map((id) => send({ do: 'ok', id }))]);
    await stack.settled();
    expect(await take('Dead')).toEqual([{ do: 'throw' }]);
    const rows = await Promise.all([10, 11, 12].map((id) => row(`MESSAGE#${id}`)));
    expect(rows.map((item) => item?.['runs'])).toEqual([{ N: '1' }, { N: '1' }, { N: '1' }]);
    expect(lines.filter((line) => line.includes('as asked'))).toHaveLength(3);
  });

  test.each([
    ['exit', 'Runtime.ExitError'],
    ['spin', 'Sandbox.Timedout: Task timed out after 2.00 seconds'],
  ])(
    'a handler that does %s loses its process, not the stack',
    async (kind, said) => {
      await send({ do: kind });
      await send({ do: 'slow', ms: 10 });
      await stack.settled();
      await send({ do: 'ok', id: kind });
      await stack.settled();
      expect(await row(`MESSAGE#${kind}`)).toMatchObject({ runs: { N: '1' } });
      expect(lines.some((line) => line.includes(said))).toBe(true);
      expect((await take('Dead')).filter((body) => JSON.stringify(body).includes(kind))).toEqual([{ do: kind }]);
    },
    30_000,
  );

  test('a poison record in the stream is isolated, given up with a message, and the others pass', async () => {
    await Promise.all(['in/1', 'in/2', 'in/3'].map(drop));
    await send({ Records: [{ s3: { object: { key: 'poison' } } }] });
    await stack.settled();
    const heard = (await take('Heard')).map((body) => JSON.stringify(body)).sort();
    expect(heard).toEqual(['in/1', 'in/2', 'in/3'].map((name) => JSON.stringify({ key: `OBJECT#${name}` })));
    const [message] = await take('GaveUp');
    expect(message).toMatchObject({
      requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 2 },
      DDBStreamBatchInfo: { batchSize: 1 },
    });
  });

  test('dead letters go back where they came from', async () => {
    // The takes above hid them; the redrive moves them whatever they wait for.
    expect(stack.redrive('Small-Dead')).toBe(3);
    await stack.settled();
    expect(stack.stats().queues['Small-Dead']).toMatchObject({ visible: 3 });
  }, 30_000);
});

test('idle: no sandbox, little memory, no work', async () => {
  await stack.settled();
  const before = process.cpuUsage();
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const { user, system } = process.cpuUsage(before);
  const { functions, memoryMb } = stack.stats();
  expect(Object.values(functions).map(({ sandboxes }) => sandboxes)).toEqual([0, 0]);
  expect(memoryMb.functions).toBe(0);
  expect((user + system) / 3_000_000).toBeLessThan(0.2);
});

test('units and cold starts are counted', async () => {
  const { tables, functions } = stack.stats();
  expect(tables['Small-Table']?.writeUnits).toBeGreaterThan(5);
  expect(functions['Small-Worker']?.coldStartMs.length).toBeGreaterThan(2);
  const { Count } = await clients.dynamo.send(
    new ScanCommand({ TableName: 'Small-Table', ReturnConsumedCapacity: 'TOTAL' }),
  );
  expect(Count).toBeGreaterThan(5);
});
