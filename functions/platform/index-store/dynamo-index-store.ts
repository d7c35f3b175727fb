import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { IndexStore } from '#deduplicate/ports.ts';
import { dynamoBuckets } from './dynamo-buckets.ts';
import { dynamoItems } from './dynamo-items.ts';
import { indexTable } from './index-table.ts';
import type { IndexMeter } from './meter.ts';

/** The index on DynamoDB: single-item conditional writes, strongly consistent reads, no transaction, no scan. */
export function createDynamoIndexStore(
  client: DynamoDBClient,
  tableName: string,
  { meter }: { readonly meter?: IndexMeter } = {},
): IndexStore {
  const table = indexTable(client, tableName, meter);
  return { ...dynamoItems(table), ...dynamoBuckets(table) };
}
