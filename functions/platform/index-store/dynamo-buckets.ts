import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Caps, IndexStore, Joined } from '#deduplicate/ports.ts';
import { bucketKey, bucketOf, keyOf } from './index-rows.ts';
import { type IndexTable, nameOf, readRows, unlessRefused } from './index-table.ts';

type Buckets = Pick<IndexStore, 'join' | 'swap' | 'leave' | 'buckets'>;

/** Capped sets: each is one item, changed in place and never read before it is changed. */
export function dynamoBuckets(table: IndexTable): Buckets {
  const { client, named, note } = table;
  return {
    join: (pk, entry, caps, ttl) => join(table, pk, entry, caps, ttl),

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

/** Adds the entry to each set that a cap is given for, to all of them or to none. */
function join(table: IndexTable, pk: string, entry: string, caps: Partial<Caps>, ttl: number): Promise<Joined> {
  const { client, named, note } = table;
  const sets = Object.entries(caps);
  const fits = sets.map(
    ([set]) => `(attribute_not_exists(#${set}) OR size(#${set}) < :${set} OR contains(#${set}, :entry))`,
  );
  return unlessRefused<Joined>(
    async () => {
      const output = await client.send(
        new UpdateItemCommand({
          ...named,
          Key: keyOf(bucketKey(pk)),
          UpdateExpression: `SET #ttl = :ttl ADD ${sets.map(([set]) => `#${set} :self`).join(', ')}`,
          ConditionExpression: fits.join(' AND '),
          ExpressionAttributeNames: { ...Object.fromEntries(sets.map(([set]) => [`#${set}`, set])), '#ttl': 'ttl' },
          ExpressionAttributeValues: {
            ...Object.fromEntries(sets.map(([set, cap]) => [`:${set}`, { N: String(cap) }])),
            ':self': { SS: [entry] },
            ':entry': { S: entry },
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
  );
}
