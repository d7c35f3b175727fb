import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Bucket, ItemKey, StoredItem } from '#deduplicate/ports.ts';
import { packBody, unpackBody } from './packed-body.ts';

/** An item of the index table, or a key of one, as DynamoDB spells it. */
export type Row = Record<string, AttributeValue>;

/** Sort key of the one item that a bucket is. */
const BUCKET = '-';

/** Where a bucket lies. */
export function bucketKey(pk: string): ItemKey {
  return { pk, sk: BUCKET };
}

/** A key as DynamoDB spells it. */
export function keyOf({ pk, sk }: ItemKey): Row {
  return { pk: { S: pk }, sk: { S: sk } };
}

/** An item as DynamoDB spells it; its body packed where that saves something. */
export function rowOf(item: StoredItem): Row {
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

/** The inverse of `rowOf`. */
export function itemOf(row: Row): StoredItem {
  return {
    pk: row['pk']?.S ?? '',
    sk: row['sk']?.S ?? '',
    ver: Number(row['ver']?.N ?? '0'),
    ttl: row['ttl']?.N === undefined ? null : Number(row['ttl'].N),
    body: row['packed']?.B === undefined ? (row['body']?.S ?? '') : unpackBody(row['packed'].B),
    bytes: row['bytes']?.B ?? null,
  };
}

/** A bucket that is not there is an empty one. */
export function bucketOf(row: Row | undefined): Bucket {
  return {
    members: row?.['members']?.SS ?? [],
    leaders: row?.['leaders']?.SS ?? [],
    renewed: row?.['renewed']?.BOOL ?? false,
  };
}
