import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeCloud {
  readonly url: string;
  /** What S3 serves, by `/bucket/key`; what is put there appears here. */
  readonly objects: Map<string, Buffer>;
  /** Bodies of the calls that were not S3, by operation: `PutItem`, `PutEvents`, … */
  readonly calls: Map<string, Record<string, unknown>[]>;
  close(): void;
}

type Json = Record<string, unknown>;
type Row = Record<string, Record<string, unknown>>;

/** Just enough of S3, DynamoDB, SQS and EventBridge for one article: tables by key, and every condition holds. */
export async function startFakeCloud(): Promise<FakeCloud> {
  const objects = new Map<string, Buffer>();
  const calls = new Map<string, Json[]>();
  const rows = new Map<string, Row>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const target = request.headers['x-amz-target'];
    if (typeof target !== 'string') return answerS3(request, body, objects, response);
    const operation = target.split('.').at(-1) ?? '';
    const input: Json = JSON.parse(body.toString());
    calls.set(operation, [...(calls.get(operation) ?? []), input]);
    const answer = JSON.stringify(answerTo(operation, input, rows));
    return void response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, objects, calls, close: () => void server.close() };
}

function answerTo(operation: string, input: Json, rows: Map<string, Row>): Json {
  const place = (table: unknown, key: Row) =>
    `${String(table)} ${String(key['pk']?.['S'])} ${String(key['sk']?.['S'])}`;
  switch (operation) {
    case 'PutItem':
      rows.set(place(input['TableName'], input['Item'] as Row), input['Item'] as Row);
      return {};
    case 'GetItem':
      return { Item: rows.get(place(input['TableName'], input['Key'] as Row)) };
    case 'BatchGetItem': {
      const [[table, { Keys }] = ['', { Keys: [] }]] = Object.entries(
        input['RequestItems'] as Record<string, { Keys: Row[] }>,
      );
      const found = Keys.map((key) => rows.get(place(table, key))).filter((row) => row !== undefined);
      return { Responses: { [table]: found }, UnprocessedKeys: {} };
    }
    case 'UpdateItem':
      return { Attributes: { members: (input['ExpressionAttributeValues'] as Row)[':self'] } };
    case 'Query':
      return { Items: [], Count: 0 };
    case 'PutEvents':
      return { FailedEntryCount: 0, Entries: [] };
    default:
      return { Successful: [], Failed: [] };
  }
}

function answerS3(
  { method, url = '' }: IncomingMessage,
  body: Buffer,
  objects: FakeCloud['objects'],
  response: ServerResponse,
): void {
  const place = decodeURIComponent(url.split('?')[0] ?? '');
  if (method === 'PUT') {
    objects.set(place, body);
    response.writeHead(200, { etag: '"e"' }).end();
    return;
  }
  const object = objects.get(place);
  if (object === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    etag: '"e"',
    'content-length': object.length,
    'last-modified': 'Sun, 01 Mar 2026 12:00:00 GMT',
  });
  response.end(method === 'HEAD' ? undefined : object);
}
