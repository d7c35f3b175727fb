import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createEventBridgeBus } from '#platform/eventbridge-event-bus.ts';
import { readAll } from '#platform/object-store.ts';
import { createS3ObjectStore } from '#platform/s3-object-store.ts';
import { createSqsMessageQueue, createSqsRetry } from '#platform/sqs-message-queue.ts';

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}
interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** A server that answers as told: what goes over the wire is what counts. */
let server: Server;
let asked: Asked[] = [];
let answers: Answer[] = [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url = '', headers } = request;
    asked.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
    const { status, headers: more = {}, body = '' } = answers.shift() ?? { status: 500 };
    response.writeHead(status, more).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void server.close());
beforeEach(() => {
  asked = [];
  answers = [];
});

function config() {
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
  };
}
const s3 = () => createS3ObjectStore(new S3Client({ ...config(), forcePathStyle: true }));
const error = (code: string) => `<Error><Code>${code}</Code><Message>no</Message></Error>`;

test('S3: an object from a byte on, of one version', async () => {
  answers = [
    {
      status: 206,
      headers: {
        etag: '"e1"',
        'content-range': 'bytes 2-4/5',
        'x-amz-version-id': 'v1',
        'x-amz-meta-source': 'Dawn',
        'content-type': 'text/plain',
        'last-modified': 'Sun, 01 Mar 2026 12:00:00 GMT',
      },
      body: 'llo',
    },
  ];
  const found = await s3().get('drop', 'a b+c.txt', { versionId: 'v1', start: 2 });
  if (typeof found === 'string') throw new Error(found);
  const { body, ...head } = found;
  expect(head).toEqual({
    size: 5,
    eTag: 'e1',
    versionId: 'v1',
    contentType: 'text/plain',
    contentEncoding: null,
    metadata: { source: 'Dawn' },
    lastModified: '2026-03-01T12:00:00.000Z',
  });
  expect(Buffer.from((await readAll(body, 10)) ?? []).toString()).toBe('llo');
  expect(asked[0]?.url).toContain('/drop/a%20b%2Bc.txt?');
  expect(asked[0]?.url).toContain('versionId=v1');
  expect(asked[0]?.headers['range']).toBe('bytes=2-');
});

test.each([
  [404, 'NoSuchKey', 'gone'],
  [404, 'NoSuchVersion', 'gone'],
  [405, 'MethodNotAllowed', 'gone'],
  [412, 'PreconditionFailed', 'changed'],
] as const)('S3: %i %s is an answer', async (status, code, missing) => {
  answers = [{ status, body: error(code) }];
  expect(await s3().get('drop', 'k', { eTag: 'e' })).toBe(missing);
  expect(asked[0]?.headers['if-match']).toBe('"e"');
});

test.each([
  [403, 'AccessDenied'],
  [503, 'SlowDown'],
  [500, 'InternalError'],
])('S3: %i %s is thrown, it says nothing of the object', async (status, code) => {
  answers = [{ status, body: error(code) }];
  await expect(s3().get('drop', 'k')).rejects.toThrow();
});

test('S3: an object is left alone that is there already', async () => {
  answers = [
    { status: 200, headers: { etag: '"e"' } },
    { status: 412, body: error('PreconditionFailed') },
  ];
  const options = { ifAbsent: true, contentType: 'application/json', contentEncoding: 'gzip', metadata: { a: 'b' } };
  expect(await s3().put('articles', 'k', Buffer.from('x'), options)).toBe('written');
  expect(await s3().put('articles', 'k', Buffer.from('x'), options)).toBe('exists');
  expect(asked[0]?.headers).toMatchObject({
    'if-none-match': '*',
    'content-type': 'application/json',
    'content-encoding': 'gzip',
    'x-amz-meta-a': 'b',
  });
});

test('SQS: ten messages a call, and an exception if one is refused', async () => {
  const ok = {
    status: 200,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: '{"Successful":[],"Failed":[]}',
  };
  answers = [ok, ok];
  const client = new SQSClient(config());
  const queue = createSqsMessageQueue<{ n: number }>(client, `${config().endpoint}/000000000000/q`);
  await queue.send(
    Array.from({ length: 12 }, (_, n) => ({ n })),
    5_000,
  );
  const calls = asked.map(({ body }) => JSON.parse(body));
  expect(calls.map(({ Entries }) => Entries.length)).toEqual([10, 2]);
  expect(calls[1].Entries[1]).toEqual({ Id: '1', MessageBody: '{"n":11}', DelaySeconds: 900 });
  answers = [{ ...ok, body: '{"Successful":[],"Failed":[{"Id":"0","Code":"Throttled","SenderFault":false}]}' }];
  await expect(queue.send([{ n: 1 }])).rejects.toThrow('SQS refused 1 messages: Throttled.');
  answers = [{ ...ok, body: '' }];
  await createSqsRetry(client, `${config().endpoint}/000000000000/q`)('handle', 20);
  expect(JSON.parse(asked.at(-1)?.body ?? '')).toMatchObject({ ReceiptHandle: 'handle', VisibilityTimeout: 20 });
});

test('EventBridge: ten events a call, and an exception if one is refused', async () => {
  const ok = {
    status: 200,
    headers: { 'content-type': 'application/x-amz-json-1.1' },
    body: '{"FailedEntryCount":0,"Entries":[]}',
  };
  answers = [ok, ok];
  const bus = createEventBridgeBus(new EventBridgeClient(config()), 'bus');
  const event = { detailType: 'article.created', detail: { articleId: 'a_1' }, time: '2026-03-01T12:00:00Z' };
  await bus.put(Array.from({ length: 11 }, () => event));
  const calls = asked.map(({ body }) => JSON.parse(body));
  expect(calls.map(({ Entries }) => Entries.length)).toEqual([10, 1]);
  expect(calls[1].Entries[0]).toEqual({
    EventBusName: 'bus',
    Source: 'dateline',
    DetailType: 'article.created',
    Detail: '{"articleId":"a_1"}',
    Time: 1772366400,
  });
  answers = [{ ...ok, body: '{"FailedEntryCount":1,"Entries":[{"ErrorCode":"ThrottlingException"}]}' }];
  await expect(bus.put([event])).rejects.toThrow('EventBridge refused 1 events: ThrottlingException.');
});
