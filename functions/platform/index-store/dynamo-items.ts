import { DeleteItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { IndexStore } from '#deduplicate/ports.ts';
import { itemOf, keyOf, rowOf } from './index-rows.ts';
import { type IndexTable, nameOf, readRows, unlessRefused } from './index-table.ts';

type Items = Pick<IndexStore, 'read' | 'write' | 'put' | 'remove' | 'page'>;

/** Versioned items: one is written only over the version that was read. */
export function dynamoItems(table: IndexTable): Items {
  const { client, named, note } = table;
  return {
    async read(keys) {
      const rows = await readRows(table, keys, 'read');
      return keys.map((key) => {
        const row = rows.get(nameOf(key));
        return row === undefined ? null : itemOf(row);
      });
    },

    write: (item, expected) =>
      unlessRefused(
        async () => {
          const condition = expected === 0 ? { ConditionExpression: 'attribute_not_exists(pk)' } : ifVersion(expected);
          const output = await client.send(new PutItemCommand({ ...named, Item: rowOf(item), ...condition }));
          note('write', item.pk, 'write', output.ConsumedCapacity?.CapacityUnits);
          return true;
        },
        () => {
          note('write', item.pk, 'write', 1);
          return false;
        },
      ),

    async put(item) {
      const output = await client.send(new PutItemCommand({ ...named, Item: rowOf(item) }));
      note('put', item.pk, 'write', output.ConsumedCapacity?.CapacityUnits);
    },

    remove: (key, ver) =>
      unlessRefused(
        async () => {
          const condition = ver === undefined ? {} : ifVersion(ver);
          const output = await client.send(new DeleteItemCommand({ ...named, Key: keyOf(key), ...condition }));
          note('remove', key.pk, 'write', output.ConsumedCapacity?.CapacityUnits);
        },
        () => note('remove', key.pk, 'write', 1),
      ),

    async page(pk, { after, through, limit }) {
      const output = await client.send(
        new QueryCommand({
          ...named,
          ConsistentRead: true,
          Limit: limit,
          KeyConditionExpression: through === null ? '#pk = :pk' : '#pk = :pk AND #sk <= :through',
          ExpressionAttributeNames: { '#pk': 'pk', ...(through === null ? {} : { '#sk': 'sk' }) },
          ExpressionAttributeValues: { ':pk': { S: pk }, ...(through === null ? {} : { ':through': { S: through } }) },
          ...(after === null ? {} : { ExclusiveStartKey: keyOf({ pk, sk: after }) }),
        }),
      );
      note('page', pk, 'read', output.ConsumedCapacity?.CapacityUnits);
      return { items: (output.Items ?? []).map(itemOf), next: output.LastEvaluatedKey?.['sk']?.S ?? null };
    },
  };
}

function ifVersion(ver: number) {
  return {
    ConditionExpression: '#ver = :ver',
    ExpressionAttributeNames: { '#ver': 'ver' },
    ExpressionAttributeValues: { ':ver': { N: String(ver) } },
  };
}
