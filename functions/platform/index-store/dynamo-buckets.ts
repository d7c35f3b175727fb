import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { IndexStore, Joined } from '#deduplicate/ports.ts';
import { bucketKey, bucketOf, keyOf } from './index-rows.ts';
import { type IndexTable, nameOf, readRows, unlessRefused } from './index-table.ts';

type Buckets = Pick<IndexStore, 'join' | 'swap' | 'leave' | 'buckets'>;

/** Capped sets: each is one item, changed in place and never read before it is changed. */
export function dynamoBuckets(table: IndexTable): Buckets {
  const { client, named, note } = table;
  return {
    join: (pk, set, entry, cap, ttl) =>
      unlessRefused<Joined>(
        async () => {
          const output = await client.send(
            new UpdateItemCommand({
              ...named,
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
            }),
          );
          note('join', pk, 'write', output.ConsumedCapacity?.CapacityUnits);
          return { ...bucketOf(output.Attributes), added: true };
        },
        async ({ Item }) => {
          note('join', pk, 'write', 1);
          // Engines that leave the image out of the exception: a full bucket only grows, so reading it now is as good.
          const row = Item ?? (await readRows(table, [bucketKey(pk)], 'buckets')).get(nameOf(bucketKey(pk)));
          return { ...bucketOf(row), added: false };
        },
      ),

    swap: (pk, members, entry, ttl) =>
      unlessRefused(
        async () => {
          const output = await client.send(
            new UpdateItemCommand({
              ...named,
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
            }),
          );
          note('swap', pk, 'write', output.ConsumedCapacity?.CapacityUnits);
          return true;
        },
        () => {
          note('swap', pk, 'write', 1);
          return false;
        },
      ),

    async leave(pk, entry) {
      const output = await client.send(
        new UpdateItemCommand({
          ...named,
          Key: keyOf(bucketKey(pk)),
          UpdateExpression: 'DELETE #members :self, #leaders :self',
          ExpressionAttributeNames: { '#members': 'members', '#leaders': 'leaders' },
          ExpressionAttributeValues: { ':self': { SS: [entry] } },
        }),
      );
      note('leave', pk, 'write', output.ConsumedCapacity?.CapacityUnits);
    },

    async buckets(pks) {
      const rows = await readRows(table, pks.map(bucketKey), 'buckets');
      return pks.map((pk) => bucketOf(rows.get(nameOf(bucketKey(pk)))));
    },
  };
}
