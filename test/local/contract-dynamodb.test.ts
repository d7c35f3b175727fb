import {
  type AttributeValue,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  CreateTableCommand,
  DeleteItemCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ExecuteStatementCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { DescribeStreamCommand, GetRecordsCommand, GetShardIteratorCommand } from '@aws-sdk/client-dynamodb-streams';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clients, contractClients, refusal, uniqueName } from './endpoint.ts';

let clients: Clients;
let table: string;
let numbered: string;

type Item = Record<string, AttributeValue>;

beforeAll(async () => {
  clients = await contractClients();
  table = uniqueName('rows');
  numbered = uniqueName('numbered');
  await make(table, 'S', true);
  await make(numbered, 'N', false);
});
afterAll(() => clients.stop());

function make(TableName: string, type: 'S' | 'N', streams: boolean) {
  return clients.dynamo.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: type },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      ...(streams ? { StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' } } : {}),
    }),
  );
}

const key = (pk: string, sk = 'a'): Item => ({ pk: { S: pk }, sk: { S: sk } });
const put = (item: Item, more: object = {}) =>
  clients.dynamo.send(new PutItemCommand({ TableName: table, Item: item, ...more }));
const get = async (pk: string, sk = 'a') =>
  (await clients.dynamo.send(new GetItemCommand({ TableName: table, Key: key(pk, sk), ConsistentRead: true }))).Item;
const update = (pk: string, UpdateExpression: string, values: Item | undefined = undefined, more: object = {}) =>
  clients.dynamo.send(
    new UpdateItemCommand({
      TableName: table,
      Key: key(pk),
      UpdateExpression,
      ...(values === undefined ? {} : { ExpressionAttributeValues: values }),
      ...more,
    }),
  );
let serial = 0;
const fresh = (): string => `p${serial++}`;

describe('values', () => {
  test('of every type come back, numbers in their one spelling', async () => {
    const pk = fresh();
    const item: Item = {
      ...key(pk),
      s: { S: '' },
      n: { N: '-001.500e3' },
      tiny: { N: '1e-130' },
      b: { B: Buffer.from([0, 255]) },
      t: { BOOL: false },
      z: { NULL: true },
      l: { L: [{ S: 'x' }, { M: { __proto__x: { N: '1' } } }] },
      ss: { SS: ['b', 'a'] },
      ns: { NS: ['2', '1.0'] },
      m: { M: {} },
    };
    await put(item);
    const found = await get(pk);
    expect([
      found?.['n'],
      found?.['s'],
      found?.['l'],
      { NS: [...(found?.['ns']?.NS ?? [])].sort() },
      [...(found?.['b']?.B ?? [])],
      found?.['m'],
    ]).toEqual([{ N: '-1500' }, { S: '' }, item['l'], { NS: ['1', '2'] }, [0, 255], { M: {} }]);
    expect(Number(found?.['tiny']?.N)).toBe(1e-130);
  });

  test('an attribute named __proto__ is an attribute', async () => {
    const pk = fresh();
    await put(JSON.parse(`{"pk":{"S":"${pk}"},"sk":{"S":"a"},"__proto__":{"S":"mine"}}`));
    const ExpressionAttributeNames = { '#p': '__proto__' };
    const guarded = (value: string) =>
      update(
        pk,
        'SET seen = :t',
        { ':t': { BOOL: true }, ':m': { S: value } },
        { ConditionExpression: '#p = :m', ExpressionAttributeNames },
      );
    await guarded('mine');
    expect((await refusal(guarded('yours'))).name).toBe('ConditionalCheckFailedException');
  });

  test.each<[string, Item]>([
    ['an empty set', { x: { SS: [] } }],
    ['a set with duplicates', { x: { NS: ['1', '1.0'] } }],
    ['a number of 39 digits', { x: { N: '1'.repeat(39) } }],
    ['a number out of range', { x: { N: '1e126' } }],
    ['no number', { x: { N: 'NaN' } }],
    ['an item over 400 KB', { x: { S: 'é'.repeat(205_000) } }],
  ])('refuses %s', async (_name, more) => {
    expect((await refusal(put({ ...key(fresh()), ...more }))).name).toBe('ValidationException');
  });

  test.each<[string, Item]>([
    ['an empty key', { pk: { S: '' }, sk: { S: 'a' } }],
    ['a missing key', { pk: { S: 'x' } }],
    ['a key of another type', { pk: { S: 'x' }, sk: { N: '1' } }],
    ['a sort key over 1024 bytes', { pk: { S: 'x' }, sk: { S: 'x'.repeat(1025) } }],
    ['a partition key over 2048 bytes', { pk: { S: 'x'.repeat(2049) }, sk: { S: 'a' } }],
  ])('refuses %s', async (_name, item) => {
    expect((await refusal(put(item))).name).toBe('ValidationException');
  });

  test('takes an item of just under 400 KB', async () => {
    const pk = fresh();
    await put({ ...key(pk), x: { S: 'x'.repeat(409_600 - 10 - pk.length) } });
    expect((await get(pk))?.['x']?.S?.length).toBeGreaterThan(409_000);
  });
});

describe('conditions', () => {
  const names = { '#n': 'name' };
  const item = {
    name: { S: 'Karachi' },
    n: { N: '10' },
    tags: { SS: ['a', 'b'] },
    things: { L: [{ N: '1' }, { S: 'two' }] },
    deep: { M: { x: { M: { y: { S: 'z' } } } } },
  };

  test.each<[string, Item | undefined, boolean]>([
    ['attribute_exists(#n)', undefined, true],
    ['attribute_not_exists(nothing) AND #n <> nothing', undefined, true],
    ['#n = :v', { ':v': { S: 'Karachi' } }, true],
    ['n = :v', { ':v': { N: '1e1' } }, true],
    ['n = :v', { ':v': { S: '10' } }, false],
    ['n < :v', { ':v': { N: '9' } }, false],
    ['n < :v', { ':v': { S: '9' } }, false],
    ['n BETWEEN :a AND :b AND begins_with(#n, :c)', { ':a': { N: '2' }, ':b': { N: '11' }, ':c': { S: 'Kar' } }, true],
    ['#n IN (:a, :b)', { ':a': { S: 'x' }, ':b': { S: 'Karachi' } }, true],
    ['contains(tags, :v)', { ':v': { S: 'b' } }, true],
    ['contains(#n, :v)', { ':v': { S: 'ach' } }, true],
    ['contains(things, :v)', { ':v': { N: '1.0' } }, true],
    ['size(tags) = :v', { ':v': { N: '2' } }, true],
    ['size(#n) > :v', { ':v': { N: '7' } }, false],
    ['tags = :v', { ':v': { SS: ['b', 'a'] } }, true],
    ['attribute_type(things, :v)', { ':v': { S: 'L' } }, true],
    ['deep.x.y = :v AND things[1] = :w', { ':v': { S: 'z' }, ':w': { S: 'two' } }, true],
    ['NOT (n = :v OR n = :w)', { ':v': { N: '1' }, ':w': { N: '10' } }, false],
    ['n = :v OR n = :w AND n = :v', { ':v': { N: '10' }, ':w': { N: '1' } }, true],
    ['nothing = :v', { ':v': { S: 'x' } }, false],
    ['nothing < :v', { ':v': { S: 'x' } }, false],
  ])('%s %j is %s', async (ConditionExpression, values, expected) => {
    const pk = fresh();
    await put({ ...key(pk), ...item });
    const usesName = ConditionExpression.includes('#n');
    const call = put(
      { ...key(pk), done: { BOOL: true } },
      {
        ConditionExpression,
        ...(values === undefined ? {} : { ExpressionAttributeValues: values }),
        ...(usesName ? { ExpressionAttributeNames: names } : {}),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      },
    );
    if (expected) {
      await call;
      expect(await get(pk)).toEqual({ ...key(pk), done: { BOOL: true } });
    } else {
      const { name, error } = await refusal(call);
      expect([name, error['Item']]).toEqual(['ConditionalCheckFailedException', { ...key(pk), ...item }]);
    }
  });

  test('eight writers with attribute_not_exists: one wins; 200 increments from eight: none lost', async () => {
    const pk = fresh();
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, () => put(key(pk), { ConditionExpression: 'attribute_not_exists(pk)' })),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let n = 0; n < 25; n++) await update(pk, 'ADD tally :one', { ':one': { N: '1' } });
      }),
    );
    expect((await get(pk))?.['tally']).toEqual({ N: '200' });
  });

  test.each([
    ['a reserved word', 'name = :v', { ':v': { S: 'x' } }],
    ['an unused value', 'n = :v', { ':v': { N: '1' }, ':w': { N: '2' } }],
    ['an undefined value', 'n = :u', { ':v': { N: '1' } }],
    ['no expression', '  ', undefined],
    ['a broken one', 'n = = :v', { ':v': { N: '1' } }],
    ['an unknown function', 'starts_with(n, :v)', { ':v': { S: '1' } }],
    ['something behind it', 'n = :v )', { ':v': { N: '1' } }],
  ])('refuses %s', async (_name, ConditionExpression, values) => {
    const call = put(key(fresh()), {
      ConditionExpression,
      ...(values === undefined ? {} : { ExpressionAttributeValues: values }),
    });
    expect((await refusal(call)).name).toBe('ValidationException');
  });
});

describe('updates', () => {
  test('every action, each reading the item as it was', async () => {
    const pk = fresh();
    await put({
      ...key(pk),
      n: { N: '5' },
      gone: { S: 'x' },
      set: { SS: ['a', 'b'] },
      things: { L: [{ N: '0' }, { N: '1' }, { N: '2' }] },
      m: { M: { a: { N: '1' } } },
      drop: { SS: ['z'] },
    });
    const { Attributes } = await update(
      pk,
      'SET n = n + :two, former = n, fresh = if_not_exists(fresh, :s), things[9] = :s, m.b = :two, joined = list_append(things, :l) REMOVE gone, things[0], things[1] ADD #set :ss, tally :two DELETE #drop :z',
      {
        ':two': { N: '2' },
        ':s': { S: 'new' },
        ':l': { L: [{ S: 'tail' }] },
        ':ss': { SS: ['b', 'c'] },
        ':z': { SS: ['z'] },
      },
      { ReturnValues: 'ALL_NEW', ExpressionAttributeNames: { '#set': 'set', '#drop': 'drop' } },
    );
    expect(Attributes).toEqual({
      ...key(pk),
      n: { N: '7' },
      former: { N: '5' },
      fresh: { S: 'new' },
      things: { L: [{ N: '2' }, { S: 'new' }] },
      m: { M: { a: { N: '1' }, b: { N: '2' } } },
      joined: { L: [{ N: '0' }, { N: '1' }, { N: '2' }, { S: 'tail' }] },
      set: { SS: ['a', 'b', 'c'] },
      tally: { N: '2' },
    });
    expect(await get(pk)).toEqual(Attributes);
  });

  test('a set that grows only while it is small, with what was there before', async () => {
    const pk = fresh();
    const grow = (member: string) =>
      update(
        pk,
        'ADD members :m',
        { ':m': { SS: [member] }, ':one': { S: member }, ':max': { N: '2' } },
        {
          ConditionExpression: 'attribute_not_exists(members) OR contains(members, :one) OR size(members) < :max',
          ReturnValues: 'ALL_OLD',
        },
      );
    expect((await grow('a')).Attributes).toBeUndefined();
    expect((await grow('b')).Attributes?.['members']).toEqual({ SS: ['a'] });
    expect((await refusal(grow('c'))).name).toBe('ConditionalCheckFailedException');
    expect((await grow('b')).Attributes?.['members']).toEqual({ SS: ['a', 'b'] });
  });

  test('UPDATED_OLD and UPDATED_NEW show what the update touched', async () => {
    const pk = fresh();
    await put({ ...key(pk), a: { N: '1' }, b: { N: '1' } });
    const show = async (ReturnValues: string, value: string) =>
      (await update(pk, 'SET a = :v', { ':v': { N: value } }, { ReturnValues })).Attributes;
    expect([await show('UPDATED_OLD', '2'), await show('UPDATED_NEW', '3')]).toEqual([
      { a: { N: '1' } },
      { a: { N: '3' } },
    ]);
  });

  test('without an item one is made; decimals add exactly', async () => {
    const pk = fresh();
    for (const value of ['0.1', '0.2', '-0.3', '12345678901234567890.123456789'])
      await update(pk, 'ADD tally :v', { ':v': { N: value } });
    expect((await get(pk))?.['tally']).toEqual({ N: '12345678901234567890.123456789' });
  });

  test.each<[string, string, Item]>([
    ['a key', 'SET pk = :v', { ':v': { S: 'x' } }],
    ['overlapping paths', 'SET m.a = :v REMOVE m', { ':v': { S: 'x' } }],
    ['a path into nothing', 'SET nothing.a = :v', { ':v': { S: 'x' } }],
    ['an operand that is not there', 'SET a = nothing + :v', { ':v': { N: '1' } }],
    ['a string added to a number', 'SET a = n + :v', { ':v': { S: 'x' } }],
    ['ADD of a string', 'ADD n :v', { ':v': { S: 'x' } }],
    ['a section twice', 'SET a = :v SET b = :v', { ':v': { S: 'x' } }],
  ])('refuses %s and changes nothing', async (_name, expression, values) => {
    const pk = fresh();
    await put({ ...key(pk), n: { N: '1' }, m: { M: {} } });
    expect((await refusal(update(pk, expression, values))).name).toBe('ValidationException');
    expect(await get(pk)).toEqual({ ...key(pk), n: { N: '1' }, m: { M: {} } });
  });
});

describe('queries', () => {
  const query = (KeyConditionExpression: string, values: Item, more: object = {}) =>
    clients.dynamo.send(
      new QueryCommand({ TableName: table, KeyConditionExpression, ExpressionAttributeValues: values, ...more }),
    );
  const sorts = (items: Item[] | undefined) => items?.map(({ sk }) => sk?.S ?? sk?.N);

  test('by range of the sort key, both ways, paged', async () => {
    const pk = fresh();
    for (const sk of ['a', 'b#1', 'b#2', 'b#3', 'c', 'é', '\u{10000}', '\uffee']) await put(key(pk, sk));
    const p = { ':p': { S: pk } };
    const of = async (more: string, values: Item, options: object = {}) =>
      sorts((await query(`pk = :p${more}`, { ...p, ...values }, options)).Items);
    expect(await of('', {})).toEqual(['a', 'b#1', 'b#2', 'b#3', 'c', 'é', '\uffee', '\u{10000}']);
    expect(await of(' AND begins_with(sk, :s)', { ':s': { S: 'b#' } })).toEqual(['b#1', 'b#2', 'b#3']);
    expect(await of(' AND sk BETWEEN :a AND :b', { ':a': { S: 'b#2' }, ':b': { S: 'c' } })).toEqual([
      'b#2',
      'b#3',
      'c',
    ]);
    expect(await of(' AND sk > :a', { ':a': { S: 'c' } }, { ScanIndexForward: false })).toEqual([
      '\u{10000}',
      '\uffee',
      'é',
    ]);
    expect(await of(' AND sk <= :a', { ':a': { S: 'b#1' } })).toEqual(['a', 'b#1']);
    for (const ScanIndexForward of [true, false]) {
      const seen: (string | undefined)[] = [];
      let start: Item | undefined;
      do {
        const page = await query(
          'pk = :p AND begins_with(sk, :s)',
          { ...p, ':s': { S: 'b' } },
          { Limit: 2, ScanIndexForward, ...(start === undefined ? {} : { ExclusiveStartKey: start }) },
        );
        seen.push(...(sorts(page.Items) ?? []));
        start = page.LastEvaluatedKey;
      } while (start !== undefined);
      expect(seen).toEqual(ScanIndexForward ? ['b#1', 'b#2', 'b#3'] : ['b#3', 'b#2', 'b#1']);
    }
  });

  test('a page ends at 1 MB; filters count what they drop; projections cut', async () => {
    const pk = fresh();
    for (let n = 0; n < 6; n++) await put({ ...key(pk, `s${n}`), n: { N: String(n) }, x: { S: 'x'.repeat(300_000) } });
    const first = await query('pk = :p', { ':p': { S: pk } }, { ReturnConsumedCapacity: 'TOTAL' });
    expect([first.Count, first.LastEvaluatedKey?.['sk']?.S, first.ConsumedCapacity?.CapacityUnits]).toEqual([
      4,
      's3',
      Math.ceil((4 * (300_000 + 1 + pk.length + 4 + 2 + 3)) / 4096) / 2,
    ]);
    const filtered = await query(
      'pk = :p',
      { ':p': { S: pk }, ':n': { N: '2' } },
      { FilterExpression: 'n > :n', Limit: 4 },
    );
    expect([filtered.Count, filtered.ScannedCount, sorts(filtered.Items)]).toEqual([1, 4, ['s3']]);
    const cut = await query('pk = :p', { ':p': { S: pk } }, { ProjectionExpression: 'n, nothing', Limit: 2 });
    expect(cut.Items).toEqual([{ n: { N: '0' } }, { n: { N: '1' } }]);
    const counted = await query('pk = :p', { ':p': { S: pk } }, { Select: 'COUNT', Limit: 3 });
    expect([counted.Count, counted.Items]).toEqual([3, undefined]);
  });

  test('numbers sort as numbers', async () => {
    const numbers = ['-1e20', '-3.5', '-3', '-0.001', '0', '1e-100', '0.5', '2', '10', '9e99'];
    for (const sk of [...numbers].reverse())
      await clients.dynamo.send(new PutItemCommand({ TableName: numbered, Item: { pk: { S: 'n' }, sk: { N: sk } } }));
    const { Items } = await clients.dynamo.send(
      new QueryCommand({
        TableName: numbered,
        KeyConditionExpression: 'pk = :p AND sk > :z',
        ExpressionAttributeValues: { ':p': { S: 'n' }, ':z': { N: '-1e21' } },
      }),
    );
    expect(Items?.map(({ sk }) => Number(sk?.N))).toEqual(numbers.map(Number));
  });

  test('a scan in segments sees each item once', async () => {
    const all = await clients.dynamo.send(new ScanCommand({ TableName: numbered }));
    const parts = await Promise.all(
      [0, 1, 2].map((Segment) =>
        clients.dynamo.send(new ScanCommand({ TableName: numbered, Segment, TotalSegments: 3 })),
      ),
    );
    expect(parts.reduce((sum, { Count = 0 }) => sum + Count, 0)).toBe(all.Count);
    const seen: string[] = [];
    let start: Item | undefined;
    do {
      const page = await clients.dynamo.send(
        new ScanCommand({
          TableName: numbered,
          Limit: 3,
          ...(start === undefined ? {} : { ExclusiveStartKey: start }),
        }),
      );
      seen.push(...(sorts(page.Items) ?? []).map(String));
      start = page.LastEvaluatedKey;
    } while (start !== undefined);
    expect(new Set(seen).size).toBe(all.Count);
  });

  test.each<[string, string, Item]>([
    ['without the partition key', 'sk = :v', { ':v': { S: 'x' } }],
    ['by another attribute', 'pk = :v AND other = :v', { ':v': { S: 'x' } }],
    ['by inequality of the partition key', 'pk > :v', { ':v': { S: 'x' } }],
    ['with OR', 'pk = :v OR pk = :v', { ':v': { S: 'x' } }],
  ])('refuses a query %s', async (_name, expression, values) => {
    expect((await refusal(query(expression, values))).name).toBe('ValidationException');
  });
});

describe('batches and transactions', () => {
  test('write and read many', async () => {
    const pk = fresh();
    const RequestItems = {
      [table]: Array.from({ length: 25 }, (_, n) => ({
        PutRequest: { Item: { ...key(pk, `s${n}`), n: { N: String(n) } } },
      })),
    };
    const written = await clients.dynamo.send(
      new BatchWriteItemCommand({ RequestItems, ReturnConsumedCapacity: 'TOTAL' }),
    );
    expect([written.UnprocessedItems, written.ConsumedCapacity]).toEqual([
      {},
      [{ TableName: table, CapacityUnits: 25 }],
    ]);
    const read = await clients.dynamo.send(
      new BatchGetItemCommand({
        RequestItems: { [table]: { Keys: [key(pk, 's1'), key(pk, 's2'), key(pk, 'none')], ProjectionExpression: 'n' } },
      }),
    );
    expect([read.Responses?.[table], read.UnprocessedKeys]).toEqual([[{ n: { N: '1' } }, { n: { N: '2' } }], {}]);
    const twice = { [table]: [{ DeleteRequest: { Key: key(pk, 's1') } }, { DeleteRequest: { Key: key(pk, 's1') } }] };
    expect((await refusal(clients.dynamo.send(new BatchWriteItemCommand({ RequestItems: twice })))).name).toBe(
      'ValidationException',
    );
  });

  test('a transaction happens whole or not at all, once per token', async () => {
    const pk = fresh();
    const transact = (second: object, token: string) =>
      clients.dynamo.send(
        new TransactWriteItemsCommand({
          ClientRequestToken: token,
          TransactItems: [
            {
              Update: {
                TableName: table,
                Key: key(pk, 'n'),
                UpdateExpression: 'ADD tally :one',
                ExpressionAttributeValues: { ':one': { N: '1' } },
              },
            },
            {
              Put: {
                TableName: table,
                Item: key(pk, 'x'),
                ConditionExpression: 'attribute_not_exists(pk)',
                ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
                ...second,
              },
            },
          ],
        }),
      );
    await transact({}, `${pk}-1`);
    await transact({}, `${pk}-1`);
    const { name, error } = await refusal(transact({}, `${pk}-2`));
    expect([name, error['CancellationReasons']]).toEqual([
      'TransactionCanceledException',
      [
        { Code: 'None' },
        { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed', Item: key(pk, 'x') },
      ],
    ]);
    expect((await refusal(transact({ ConditionExpression: 'attribute_exists(pk)' }, `${pk}-1`))).name).toBe(
      'IdempotentParameterMismatchException',
    );
    expect((await get(pk, 'n'))?.['tally']).toEqual({ N: '1' });
    const both = await clients.dynamo.send(
      new TransactGetItemsCommand({
        TransactItems: [
          { Get: { TableName: table, Key: key(pk, 'n') } },
          { Get: { TableName: table, Key: key(pk, 'none') } },
        ],
      }),
    );
    expect(both.Responses?.map(({ Item: item }) => item?.['tally']?.N)).toEqual(['1', undefined]);
  });
});

test('units: a KB a write, four a strong read, half for the eventual one, also where a condition fails', async () => {
  const pk = fresh();
  const asked = { ReturnConsumedCapacity: 'TOTAL' as const };
  const item = { ...key(pk), x: { S: 'x'.repeat(5_000) } };
  const written = await put(item, asked);
  const strong = await clients.dynamo.send(
    new GetItemCommand({ TableName: table, Key: key(pk), ConsistentRead: true, ...asked }),
  );
  const eventual = await clients.dynamo.send(new GetItemCommand({ TableName: table, Key: key(pk), ...asked }));
  const smaller = await put(key(pk), asked);
  const none = await clients.dynamo.send(new DeleteItemCommand({ TableName: table, Key: key(fresh()), ...asked }));
  expect(
    [written, strong, eventual, smaller, none].map(({ ConsumedCapacity }) => ConsumedCapacity?.CapacityUnits),
  ).toEqual([5, 2, 1, 5, 1]);
});

describe('streams', () => {
  async function records() {
    const { Table } = await clients.dynamo.send(new DescribeTableCommand({ TableName: table }));
    const { StreamDescription } = await clients.streams.send(
      new DescribeStreamCommand({ StreamArn: Table?.LatestStreamArn }),
    );
    const found = [];
    for (const { ShardId } of StreamDescription?.Shards ?? []) {
      const { ShardIterator } = await clients.streams.send(
        new GetShardIteratorCommand({ StreamArn: Table?.LatestStreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' }),
      );
      let at = ShardIterator;
      for (;;) {
        const page = await clients.streams.send(new GetRecordsCommand({ ShardIterator: at }));
        found.push(...(page.Records ?? []));
        if ((page.Records ?? []).length === 0) break;
        at = page.NextShardIterator;
      }
    }
    return found;
  }

  test('changes in order with both images; what changes nothing leaves no record', async () => {
    const pk = fresh();
    await put({ ...key(pk), n: { N: '1' } });
    await put({ ...key(pk), n: { N: '1' } });
    await update(pk, 'SET n = :v', { ':v': { N: '2' } });
    await clients.dynamo.send(new DeleteItemCommand({ TableName: table, Key: key(pk) }));
    await clients.dynamo.send(new DeleteItemCommand({ TableName: table, Key: key(pk) }));
    const mine = (await records()).filter(({ dynamodb }) => dynamodb?.Keys?.['pk']?.S === pk);
    const one = { ...key(pk), n: { N: '1' } };
    const two = { ...key(pk), n: { N: '2' } };
    expect(mine.map(({ eventName, dynamodb }) => [eventName, dynamodb?.OldImage, dynamodb?.NewImage])).toEqual([
      ['INSERT', undefined, one],
      ['MODIFY', one, two],
      ['REMOVE', two, undefined],
    ]);
  });
});

test('what the embedded one does not implement it refuses, and does not do by half', async () => {
  const { region, credentials } = {
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  const dynamo = new DynamoDBClient({ endpoint: clients.origin, region, credentials, maxAttempts: 1 });
  const statement = new ExecuteStatementCommand({ Statement: 'SELECT * FROM "rows"' });
  expect(await refusal(dynamo.send(statement))).toMatchObject({ name: 'UnknownOperationException', status: 501 });
  const legacy = new PutItemCommand({ TableName: 'rows', Item: key('x'), Expected: { pk: { Exists: false } } });
  expect((await refusal(dynamo.send(legacy))).status).toBe(501);
});
