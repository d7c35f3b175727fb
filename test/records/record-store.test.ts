import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conditionInput, createDynamoRecordStore } from '#platform/record-store/dynamo-record-store.ts';
import { createMemoryRecordStore } from '#platform/record-store/memory-record-store.ts';
import { queryInput } from '#records/consumer/dynamo-reader.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { storeContract } from './store-contract.ts';

describe('the record store in memory', () => {
  storeContract((meter) => Promise.resolve(createMemoryRecordStore({ meter })));
});

describe('the record store on the embedded DynamoDB', () => {
  let stack: Embedded;
  beforeAll(async () => {
    stack = await startEmbedded();
  });
  afterAll(() => stack.stop());
  storeContract((meter) => Promise.resolve(createDynamoRecordStore(stack.dynamo, stack.tableName, { meter })));
});

describe('the requests to DynamoDB', () => {
  it('say the conditions with names and values apart', () => {
    expect(conditionInput({ if: 'absent' })).toEqual({
      ConditionExpression: 'attribute_not_exists(#pk)',
      ExpressionAttributeNames: { '#pk': 'pk' },
    });
    expect(conditionInput({ if: 'at-most', attribute: 'ver', value: 3 })).toEqual({
      ConditionExpression: 'attribute_not_exists(#at) OR #at <= :value',
      ExpressionAttributeNames: { '#at': 'ver' },
      ExpressionAttributeValues: { ':value': { N: '3' } },
    });
  });

  it('ask for one partition, by key', () => {
    expect(
      queryInput({ pk: 'DAY#2026-03-02#1', from: 'a', to: 'b', after: 'aa', newestFirst: true, limit: 5 }),
    ).toEqual({
      KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :from AND :to',
      ExpressionAttributeNames: { '#pk': 'pk', '#sk': 'sk' },
      ExpressionAttributeValues: { ':pk': { S: 'DAY#2026-03-02#1' }, ':from': { S: 'a' }, ':to': { S: 'b' } },
      ScanIndexForward: false,
      ConsistentRead: false,
      Limit: 5,
      ExclusiveStartKey: { pk: { S: 'DAY#2026-03-02#1' }, sk: { S: 'aa' } },
    });
  });
});
