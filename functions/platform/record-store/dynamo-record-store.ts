import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { dynamoReader, keyAttributes } from '#records/consumer/dynamo-reader.ts';
import { encodeItem } from '#records/item-codec.ts';
import type { Condition, Meter, RecordStore } from '#records/store.ts';

/** The record store on DynamoDB. A condition that does not hold is the value `false`; everything else that fails throws. */
export function createDynamoRecordStore(
  client: DynamoDBClient,
  tableName: string,
  options: { readonly meter?: Meter } = {},
): RecordStore {
  const meter = options.meter;
  const counted = meter === undefined ? {} : ({ ReturnConsumedCapacity: 'TOTAL' } as const);
  return {
    ...dynamoReader(client, tableName, options),
    put: (item, condition) =>
      unlessRefused(async () => {
        const { ConsumedCapacity: used } = await client.send(
          new PutItemCommand({
            TableName: tableName,
            Item: encodeItem(item),
            ...conditionInput(condition),
            ...counted,
          }),
        );
        meter?.({ operation: 'put', readUnits: 0, writeUnits: used?.CapacityUnits ?? 0 });
      }),
    delete: (key, condition) =>
      unlessRefused(async () => {
        const { ConsumedCapacity: used } = await client.send(
          new DeleteItemCommand({
            TableName: tableName,
            Key: keyAttributes(key),
            ...conditionInput(condition),
            ...counted,
          }),
        );
        meter?.({ operation: 'delete', readUnits: 0, writeUnits: used?.CapacityUnits ?? 0 });
      }),
  };
}

async function unlessRefused(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error: unknown) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** The condition in DynamoDB's words: pure, so that a test can read it. */
export function conditionInput(condition: Condition): {
  ConditionExpression: string;
  ExpressionAttributeNames: Record<string, string>;
  ExpressionAttributeValues?: Record<string, AttributeValue>;
} {
  if (condition.if === 'absent') {
    return { ConditionExpression: 'attribute_not_exists(#pk)', ExpressionAttributeNames: { '#pk': 'pk' } };
  }
  const values = { ':value': { N: String(condition.value) } };
  return condition.if === 'unchanged'
    ? {
        ConditionExpression: '#at = :value',
        ExpressionAttributeNames: { '#at': condition.attribute },
        ExpressionAttributeValues: values,
      }
    : {
        // A row without the attribute is nobody's but ours to overwrite: no row of ours lacks it.
        ConditionExpression: 'attribute_not_exists(#at) OR #at <= :value',
        ExpressionAttributeNames: { '#at': condition.attribute },
        ExpressionAttributeValues: values,
      };
}
