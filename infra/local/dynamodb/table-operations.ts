import { booleanAt, intAt, type JsonObject, objectAt, objectsAt, requiredString, stringAt } from '../wire/json.ts';
import { ServiceError } from '../wire/service-error.ts';
import type { Engine } from './engine.ts';
import { settingsOf, streamArn, streamOf, type Table, tableArn } from './table.ts';
import { invalid } from './value.ts';
import type { Output } from './write-operations.ts';

/** The description of a table as DescribeTable gives it. */
export function describe(table: Table, { items }: Engine): Output {
  const { items: ItemCount, bytes: TableSizeBytes } = items.count(table);
  const keys = table.range === undefined ? [table.hash] : [table.hash, table.range];
  return {
    TableName: table.name,
    TableArn: tableArn(table.name),
    TableId: `00000000-0000-4000-8000-${String(table.id).padStart(12, '0')}`,
    TableStatus: 'ACTIVE',
    CreationDateTime: table.created / 1000,
    AttributeDefinitions: keys.map(({ name, type }) => ({ AttributeName: name, AttributeType: type })),
    KeySchema: keys.map(({ name }, index) => ({ AttributeName: name, KeyType: index === 0 ? 'HASH' : 'RANGE' })),
    ProvisionedThroughput: {
      NumberOfDecreasesToday: 0,
      ReadCapacityUnits: table.throughput.read,
      WriteCapacityUnits: table.throughput.write,
    },
    ...(table.billing === 'PAY_PER_REQUEST' ? { BillingModeSummary: { BillingMode: table.billing } } : {}),
    ItemCount,
    TableSizeBytes,
    DeletionProtectionEnabled: table.deletionProtection,
    ...(table.stream === undefined
      ? {}
      : {
          StreamSpecification: { StreamEnabled: true, StreamViewType: table.stream.view },
          LatestStreamArn: streamArn(table),
          LatestStreamLabel: table.stream.label,
        }),
  };
}

export function createTable(input: JsonObject, engine: Engine): Output {
  if (objectsAt(input, 'Tags').length > 0)
    throw new ServiceError('ValidationException', 'The embedded DynamoDB does not implement Tags.', 501);
  const table = engine.tables.create(requiredString(input, 'TableName'), settingsOf(input));
  return { TableDescription: describe(table, engine) };
}

export function deleteTable(input: JsonObject, engine: Engine): Output {
  const table = engine.tables.table(requiredString(input, 'TableName'));
  if (table.deletionProtection) {
    throw invalid(
      `Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.`,
    );
  }
  const description = { ...describe(table, engine), TableStatus: 'DELETING' };
  engine.db.transaction(() => {
    engine.items.clear(table);
    engine.streams.forget(table);
    engine.tables.remove(table.name);
  });
  return { TableDescription: description };
}

export function listTables(input: JsonObject, { tables }: Engine): Output {
  const after = stringAt(input, 'ExclusiveStartTableName') ?? '';
  const limit = intAt(input, 'Limit') ?? 100;
  const names = tables
    .list()
    .map(({ name }) => name)
    .filter((name) => name > after);
  const shown = names.slice(0, limit);
  return { TableNames: shown, ...(shown.length < names.length ? { LastEvaluatedTableName: shown.at(-1) } : {}) };
}

/** UpdateTable: stream and deletion protection; changes of keys, indexes or replicas are refused. */
export function updateTable(input: JsonObject, engine: Engine): Output {
  const table = engine.tables.table(requiredString(input, 'TableName'));
  const known = new Set([
    'TableName',
    'StreamSpecification',
    'DeletionProtectionEnabled',
    'BillingMode',
    'AttributeDefinitions',
  ]);
  const other = Object.keys(input).find((name) => !known.has(name));
  if (other !== undefined)
    throw new ServiceError(
      'ValidationException',
      `The embedded DynamoDB does not implement UpdateTable with ${other}.`,
      501,
    );
  const specification = objectAt(input, 'StreamSpecification');
  const stream = specification === undefined ? table.stream : streamOf(specification);
  const billing = stringAt(input, 'BillingMode') === 'PAY_PER_REQUEST' ? 'PAY_PER_REQUEST' : table.billing;
  const deletionProtection = booleanAt(input, 'DeletionProtectionEnabled') ?? table.deletionProtection;
  return {
    TableDescription: describe(engine.tables.change(table.name, { stream, billing, deletionProtection }), engine),
  };
}

export function updateTimeToLive(input: JsonObject, engine: Engine): Output {
  const table = engine.tables.table(requiredString(input, 'TableName'));
  const specification = objectAt(input, 'TimeToLiveSpecification') ?? {};
  const AttributeName = requiredString(specification, 'AttributeName');
  const Enabled = booleanAt(specification, 'Enabled') ?? false;
  if (Enabled === (table.ttl !== undefined)) throw invalid(`TimeToLive is already ${Enabled ? 'enabled' : 'disabled'}`);
  engine.items.reindexExpiry(engine.tables.change(table.name, { ttl: Enabled ? AttributeName : undefined }));
  return { TimeToLiveSpecification: { AttributeName, Enabled } };
}

export function describeTimeToLive(input: JsonObject, { tables }: Engine): Output {
  const { ttl } = tables.table(requiredString(input, 'TableName'));
  const shown =
    ttl === undefined ? { TimeToLiveStatus: 'DISABLED' } : { TimeToLiveStatus: 'ENABLED', AttributeName: ttl };
  return { TimeToLiveDescription: shown };
}
