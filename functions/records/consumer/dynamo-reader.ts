import {
  type AttributeValue,
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { decodeItem, encodeValue } from '../item-codec.ts';
import type { Item, Meter, Page, QueryRequest, RecordReader } from '../store.ts';
import type { Key } from '../table-layout.ts';

const BATCH_KEYS = 100;
const BATCH_ATTEMPTS = 8;

/** Reads the records table through any DynamoDB client: GetItem, BatchGetItem and Query, nothing else. */
export function dynamoReader(
  client: DynamoDBClient,
  tableName: string,
  options: { readonly meter?: Meter } = {},
): RecordReader {
  const meter = options.meter;
  const note = (operation: 'get' | 'batchGet' | 'query', readUnits: number | undefined): void =>
    meter?.({ operation, readUnits: readUnits ?? 0, writeUnits: 0 });
  const counted = meter === undefined ? {} : ({ ReturnConsumedCapacity: 'TOTAL' } as const);

  return {
    async get(key, { consistent = false } = {}) {
      const { Item: attributes, ConsumedCapacity: used } = await client.send(
        new GetItemCommand({ TableName: tableName, Key: keyAttributes(key), ConsistentRead: consistent, ...counted }),
      );
      note('get', used?.CapacityUnits);
      return attributes === undefined ? null : decodeItem(attributes);
    },

    async batchGet(keys, { consistent = false } = {}) {
      const unique = [...new Map(keys.map((key) => [`${key.pk}\n${key.sk}`, key])).values()];
      const chunks = Array.from({ length: Math.ceil(unique.length / BATCH_KEYS) }, (_, i) =>
        unique.slice(i * BATCH_KEYS, (i + 1) * BATCH_KEYS),
      );
      const pages = await Promise.all(chunks.map((chunk) => getChunk(chunk, consistent)));
      return pages.flat();
    },

    async query(request) {
      const response = await client.send(
        new QueryCommand({ TableName: tableName, ...queryInput(request), ...counted }),
      );
      note('query', response.ConsumedCapacity?.CapacityUnits);
      const last = response.LastEvaluatedKey?.['sk']?.S;
      return { items: decodeAll(response.Items ?? []), next: last ?? null } satisfies Page;
    },
  };

  async function getChunk(keys: readonly Key[], consistent: boolean): Promise<readonly Item[]> {
    const found: Item[] = [];
    let pending = keys.map(keyAttributes);
    for (let attempt = 0; pending.length > 0; attempt++) {
      if (attempt === BATCH_ATTEMPTS)
        throw new Error(
          `DynamoDB left ${pending.length} keys unread after ${BATCH_ATTEMPTS} tries: the table is throttled, try again later.`,
        );
      if (attempt > 0) await delay(25 * 2 ** attempt);
      const response = await client.send(
        new BatchGetItemCommand({
          RequestItems: { [tableName]: { Keys: pending, ConsistentRead: consistent } },
          ...counted,
        }),
      );
      note('batchGet', response.ConsumedCapacity?.[0]?.CapacityUnits);
      found.push(...decodeAll(response.Responses?.[tableName] ?? []));
      pending = response.UnprocessedKeys?.[tableName]?.Keys ?? [];
    }
    return found;
  }
}

/** A key as DynamoDB spells it. */
export function keyAttributes(key: Key): Record<string, AttributeValue> {
  return { pk: { S: key.pk }, sk: { S: key.sk } };
}

/** The Query request, without the table: pure, so that a test can read it. */
export function queryInput(request: QueryRequest) {
  const bounds = sortBounds(request);
  return {
    KeyConditionExpression: ['#pk = :pk', ...bounds.clause].join(' AND '),
    ExpressionAttributeNames: { '#pk': 'pk', ...(bounds.clause.length > 0 ? { '#sk': 'sk' } : {}) },
    ExpressionAttributeValues: { ':pk': { S: request.pk }, ...bounds.values },
    ScanIndexForward: request.newestFirst !== true,
    ConsistentRead: request.consistent === true,
    ...(request.limit === undefined ? {} : { Limit: request.limit }),
    ...(request.after === undefined ? {} : { ExclusiveStartKey: keyAttributes({ pk: request.pk, sk: request.after }) }),
  };
}

function sortBounds({ from, to }: QueryRequest): { clause: string[]; values: Record<string, AttributeValue> } {
  if (from !== undefined && to !== undefined) {
    return { clause: ['#sk BETWEEN :from AND :to'], values: { ':from': encodeValue(from), ':to': encodeValue(to) } };
  }
  if (from !== undefined) return { clause: ['#sk >= :from'], values: { ':from': encodeValue(from) } };
  if (to !== undefined) return { clause: ['#sk <= :to'], values: { ':to': encodeValue(to) } };
  return { clause: [], values: {} };
}

function decodeAll(rows: readonly Record<string, AttributeValue>[]): Item[] {
  return rows.map(decodeItem).filter((item) => item !== null);
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
