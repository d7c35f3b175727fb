import { isObject, type Json, type JsonObject, objectAt, objectsAt } from '../wire/json.ts';
import { ServiceError } from '../wire/service-error.ts';
import { consumed, consumedOf, writeUnits } from './capacity.ts';
import { type Engine, mayThrottle } from './engine.ts';
import { invalid } from './value.ts';
import { parseWrite, perform, returned, sameItem, type Write, type WriteKind } from './writes.ts';

export type Output = Readonly<Record<string, unknown>>;

/** PutItem, UpdateItem, DeleteItem. */
export function writeOne(kind: WriteKind, input: JsonObject, engine: Engine): Output {
  const write = parseWrite(kind, input, engine.tables);
  const { name } = write.table;
  mayThrottle(engine, name);
  try {
    return engine.db.transaction(() => {
      const written = perform(engine.items, write);
      const shown = returned(input, write, written);
      const units = writeUnits(written.bytes);
      engine.meter.charge(name, 0, units);
      engine.meter.wrote(name, write.key.hash, units);
      return { ...shown, ...consumed(input, name, units) };
    });
  } catch (error) {
    // A write that its condition stops is charged like one that happens.
    if (error instanceof ServiceError && error.code === 'ConditionalCheckFailedException') {
      const units = writeUnits(engine.items.read(write.table, write.key)?.bytes ?? 0);
      engine.meter.charge(name, 0, units);
      engine.meter.wrote(name, write.key.hash, units);
    }
    throw error;
  }
}

const MAX_BATCH = 25;

/** BatchWriteItem: puts and deletes on their own; under chaos some come back unprocessed, as AWS allows at any time. */
export function batchWrite(input: JsonObject, engine: Engine): Output {
  const requests = Object.entries(objectAt(input, 'RequestItems') ?? {}).flatMap(([table, entries]) =>
    (Array.isArray(entries) ? entries : []).map((entry: Json) => ({
      table,
      entry,
      write: batchedWrite(table, entry, engine),
    })),
  );
  if (requests.length === 0 || requests.length > MAX_BATCH) {
    throw invalid(
      `1 validation error detected: Value at 'requestItems' failed to satisfy constraint: Member must have length between 1 and ${MAX_BATCH}`,
    );
  }
  for (const [index, { write }] of requests.entries()) {
    if (requests.slice(0, index).some((earlier) => sameItem(earlier.write, write))) {
      throw invalid('Provided list of item keys contains duplicates');
    }
  }
  const unprocessed: Record<string, Json[]> = {};
  const units = new Map<string, number>();
  engine.db.transaction(() => {
    for (const { table, entry, write } of requests) {
      if (engine.chaos.throttled(write.table.name)) {
        unprocessed[table] = [...(unprocessed[table] ?? []), entry];
        continue;
      }
      const cost = writeUnits(perform(engine.items, write).bytes);
      engine.meter.charge(write.table.name, 0, cost);
      units.set(table, (units.get(table) ?? 0) + cost);
    }
  });
  const capacity = [...units].map(([table, cost]) => consumedOf(input, table, cost)).filter((one) => one !== undefined);
  return { UnprocessedItems: unprocessed, ...(capacity.length === 0 ? {} : { ConsumedCapacity: capacity }) };
}

function batchedWrite(TableName: string, entry: Json, { tables }: Engine): Write {
  const put = isObject(entry) ? objectAt(entry, 'PutRequest') : undefined;
  const remove = isObject(entry) ? objectAt(entry, 'DeleteRequest') : undefined;
  if (put !== undefined && remove === undefined) return parseWrite('put', { TableName, ...put }, tables);
  if (remove !== undefined && put === undefined) return parseWrite('delete', { TableName, ...remove }, tables);
  throw invalid(
    'Supplied AttributeValue has more than one datatypes set, must contain exactly one of PutRequest, DeleteRequest',
  );
}

const TRANSACT_KINDS = { Put: 'put', Update: 'update', Delete: 'delete', ConditionCheck: 'check' } as const;

/** The writes of a TransactWriteItems request. */
export function transactWrites(input: JsonObject, { tables }: Engine): readonly Write[] {
  const writes = objectsAt(input, 'TransactItems').map((entry) => {
    const kinds = Object.entries(TRANSACT_KINDS).filter(([name]) => entry[name] !== undefined);
    const [found] = kinds;
    if (found === undefined || kinds.length > 1)
      throw invalid('TransactItems can only contain one of Check, Put, Update or Delete');
    return parseWrite(found[1], objectAt(entry, found[0]) ?? {}, tables);
  });
  if (writes.length === 0 || writes.length > 100) throw invalid('Member must have length between 1 and 100');
  for (const [index, write] of writes.entries()) {
    if (writes.slice(0, index).some((earlier) => sameItem(earlier, write))) {
      throw invalid('Transaction request cannot include multiple operations on one item');
    }
  }
  return writes;
}
