import {
  type AttributeValue,
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Bucket, IndexStore, ItemKey, Joined, StoredItem } from '#deduplicate/ports.ts';
import type { IndexMeter, IndexUnits } from './meter.ts';
import { packBody, unpackBody } from './packed-body.ts';

type Row = Record<string, AttributeValue>;

/** Sort key of the one item that a bucket is. */
const BUCKET = '-';
const KEYS_PER_READ = 100;
/** Tries to get what a batch read left out, each after twice the time of the one before. */
const MOST_TRIES = 8;
const FIRST_PAUSE_MS = 20;

const keyOf = ({ pk, sk }: ItemKey): Row => ({ pk: { S: pk }, sk: { S: sk } });
const bucketKey = (pk: string): ItemKey => ({ pk, sk: BUCKET });

function rowOf(item: StoredItem): Row {
  return {
    ...keyOf(item),
    ver: { N: String(item.ver) },
    ...(item.ttl === null ? {} : { ttl: { N: String(item.ttl) } }),
    ...bodyOf(item.body),
    ...(item.bytes === null ? {} : { bytes: { B: item.bytes } }),
  };
}

function bodyOf(body: string): Row {
  const packed = packBody(body);
  if (packed !== null) return { packed: { B: packed } };
  return body === '' ? {} : { body: { S: body } };
}

function itemOf(row: Row): StoredItem {
  return {
    pk: row['pk']?.S ?? '',
    sk: row['sk']?.S ?? '',
    ver: Number(row['ver']?.N ?? '0'),
    ttl: row['ttl']?.N === undefined ? null : Number(row['ttl'].N),
    body: row['packed']?.B === undefined ? (row['body']?.S ?? '') : unpackBody(row['packed'].B),
    bytes: row['bytes']?.B ?? null,
  };
}

const bucketOf = (row: Row | undefined): Bucket => ({
  members: row?.['members']?.SS ?? [],
  leaders: row?.['leaders']?.SS ?? [],
  renewed: row?.['renewed']?.BOOL ?? false,
});

/** The index on DynamoDB: single-item conditional writes, strongly consistent reads, no transaction, no scan. */
export function createDynamoIndexStore(
  client: DynamoDBClient,
  TableName: string,
  { meter }: { readonly meter?: IndexMeter } = {},
): IndexStore {
  const counted = meter === undefined ? {} : ({ ReturnConsumedCapacity: 'TOTAL' } as const);
  const note = (
    operation: IndexUnits['operation'],
    pk: string,
    units: number | undefined,
    kind: 'read' | 'write',
  ): void =>
    meter?.({
      operation,
      pk,
      readUnits: kind === 'read' ? (units ?? 0) : 0,
      writeUnits: kind === 'write' ? (units ?? 0) : 0,
    });

  const readRows = async (
    keys: readonly ItemKey[],
    operation: 'read' | 'buckets',
  ): Promise<ReadonlyMap<string, Row>> => {
    const rows = new Map<string, Row>();
    const unique = [...new Map(keys.map((key) => [nameOf(key), key])).values()];
    for (let start = 0; start < unique.length; start += KEYS_PER_READ) {
      let wanted = unique.slice(start, start + KEYS_PER_READ).map(keyOf);
      for (let attempt = 0; wanted.length > 0; attempt++) {
        if (attempt === MOST_TRIES)
          throw new Error(`The index left ${wanted.length} keys unread after ${MOST_TRIES} tries.`);
        if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE_MS * 2 ** attempt));
        const output = await client.send(
          new BatchGetItemCommand({
            RequestItems: { [TableName]: { Keys: wanted, ConsistentRead: true } },
            ...counted,
          }),
        );
        for (const row of output.Responses?.[TableName] ?? []) rows.set(nameOf(itemOf(row)), row);
        note(operation, keys[0]?.pk ?? '', output.ConsumedCapacity?.[0]?.CapacityUnits, 'read');
        wanted = output.UnprocessedKeys?.[TableName]?.Keys ?? [];
      }
    }
    return rows;
  };

  return {
    async read(keys) {
      const rows = await readRows(keys, 'read');
      return keys.map((key) => {
        const row = rows.get(nameOf(key));
        return row === undefined ? null : itemOf(row);
      });
    },

    async write(item, expected) {
      const condition =
        expected === 0
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : {
              ConditionExpression: '#ver = :ver',
              ExpressionAttributeNames: { '#ver': 'ver' },
              ExpressionAttributeValues: { ':ver': { N: String(expected) } },
            };
      try {
        const output = await client.send(
          new PutItemCommand({ TableName, Item: rowOf(item), ...condition, ...counted }),
        );
        note('write', item.pk, output.ConsumedCapacity?.CapacityUnits, 'write');
        return true;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        note('write', item.pk, 1, 'write');
        return false;
      }
    },

    async put(item) {
      const output = await client.send(new PutItemCommand({ TableName, Item: rowOf(item), ...counted }));
      note('put', item.pk, output.ConsumedCapacity?.CapacityUnits, 'write');
    },

    async remove(key, ver) {
      const condition =
        ver === undefined
          ? {}
          : {
              ConditionExpression: '#ver = :ver',
              ExpressionAttributeNames: { '#ver': 'ver' },
              ExpressionAttributeValues: { ':ver': { N: String(ver) } },
            };
      try {
        const output = await client.send(
          new DeleteItemCommand({ TableName, Key: keyOf(key), ...condition, ...counted }),
        );
        note('remove', key.pk, output.ConsumedCapacity?.CapacityUnits, 'write');
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        note('remove', key.pk, 1, 'write');
      }
    },

    async page(pk, { after, through, limit }) {
      const output = await client.send(
        new QueryCommand({
          TableName,
          ConsistentRead: true,
          Limit: limit,
          KeyConditionExpression: through === null ? '#pk = :pk' : '#pk = :pk AND #sk <= :through',
          ExpressionAttributeNames: { '#pk': 'pk', ...(through === null ? {} : { '#sk': 'sk' }) },
          ExpressionAttributeValues: { ':pk': { S: pk }, ...(through === null ? {} : { ':through': { S: through } }) },
          ...(after === null ? {} : { ExclusiveStartKey: keyOf({ pk, sk: after }) }),
          ...counted,
        }),
      );
      note('page', pk, output.ConsumedCapacity?.CapacityUnits, 'read');
      return { items: (output.Items ?? []).map(itemOf), next: output.LastEvaluatedKey?.['sk']?.S ?? null };
    },

    async join(pk, set, entry, cap, ttl): Promise<Joined> {
      try {
        const output = await client.send(
          new UpdateItemCommand({
            TableName,
            Key: keyOf(bucketKey(pk)),
            UpdateExpression: 'SET #ttl = :ttl ADD #set :self',
            ConditionExpression: 'attribute_not_exists(#set) OR size(#set) < :cap OR contains(#set, :entry)',
            ExpressionAttributeNames: { '#set': set, '#ttl': 'ttl' },
            ExpressionAttributeValues: {
              ':self': { SS: [entry] },
              ':entry': { S: entry },
              ':cap': { N: String(cap) },
              ':ttl': { N: String(ttl) },
            },
            ReturnValues: 'ALL_NEW',
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
            ...counted,
          }),
        );
        note('join', pk, output.ConsumedCapacity?.CapacityUnits, 'write');
        return { ...bucketOf(output.Attributes), added: true };
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        note('join', pk, 1, 'write');
        // Engines that leave the image out of the exception: a full bucket only grows, so reading it now is as good.
        const row = error.Item ?? (await readRows([bucketKey(pk)], 'buckets')).get(nameOf(bucketKey(pk)));
        return { ...bucketOf(row), added: false };
      }
    },

    async swap(pk, members, entry, ttl) {
      try {
        const output = await client.send(
          new UpdateItemCommand({
            TableName,
            Key: keyOf(bucketKey(pk)),
            UpdateExpression: 'SET #members = :new, #ttl = :ttl, #renewed = :yes',
            ConditionExpression: '#members = :old',
            ExpressionAttributeNames: { '#members': 'members', '#ttl': 'ttl', '#renewed': 'renewed' },
            ExpressionAttributeValues: {
              ':yes': { BOOL: true },
              ':new': { SS: [entry] },
              ':old': { SS: [...members] },
              ':ttl': { N: String(ttl) },
            },
            ...counted,
          }),
        );
        note('swap', pk, output.ConsumedCapacity?.CapacityUnits, 'write');
        return true;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return false;
      }
    },

    async leave(pk, entry) {
      const output = await client.send(
        new UpdateItemCommand({
          TableName,
          Key: keyOf(bucketKey(pk)),
          UpdateExpression: 'DELETE #members :self, #leaders :self',
          ExpressionAttributeNames: { '#members': 'members', '#leaders': 'leaders' },
          ExpressionAttributeValues: { ':self': { SS: [entry] } },
          ...counted,
        }),
      );
      note('leave', pk, output.ConsumedCapacity?.CapacityUnits, 'write');
    },

    async buckets(pks) {
      const rows = await readRows(pks.map(bucketKey), 'buckets');
      return pks.map((pk) => bucketOf(rows.get(nameOf(bucketKey(pk)))));
    },
  };
}

function nameOf({ pk, sk }: ItemKey): string {
  return `${pk}\n${sk}`;
}
