import { booleanAt, isObject, type JsonObject, objectAt, objectsAt, requiredString } from '../wire/json.ts';
import { consumed, consumedOf, readUnits } from './capacity.ts';
import { type Engine, mayThrottle } from './engine.ts';
import { type Path, Substitutions } from './expression.ts';
import type { StoredItem } from './items.ts';
import { project, projectionOf } from './projection.ts';
import { requestKey } from './table.ts';
import { type Item, invalid, parseItem, valuesEqual } from './value.ts';
import type { Output } from './write-operations.ts';
import { refuseLegacy } from './writes.ts';

/** GetItem. */
export function getItem(input: JsonObject, engine: Engine): Output {
  refuseLegacy(input);
  const table = engine.tables.table(requiredString(input, 'TableName'));
  mayThrottle(engine, table.name);
  const substitutions = new Substitutions(input);
  const paths = projectionOf(input, substitutions);
  substitutions.finish();
  const found = engine.items.read(table, requestKey(table, parseItem(objectAt(input, 'Key') ?? {})));
  const units = readUnits(found?.bytes ?? 0, booleanAt(input, 'ConsistentRead') ?? false);
  engine.meter.charge(table.name, units, 0);
  const item = found === undefined ? {} : { Item: paths === undefined ? found.item : project(found.item, paths) };
  return { ...item, ...consumed(input, table.name, units) };
}

const MAX_BATCH = 100;
const BATCH_BYTES = 16 * 1024 * 1024;

interface TableBatch {
  readonly name: string;
  readonly entry: JsonObject;
  readonly found: readonly StoredItem[];
  readonly left: readonly Item[];
  readonly units: number;
  readonly paths: readonly Path[] | undefined;
}

/** BatchGetItem: at most 100 keys and 16 MB; what does not fit (or is throttled) comes back in UnprocessedKeys. */
export function batchGet(input: JsonObject, engine: Engine): Output {
  const asked = Object.entries(objectAt(input, 'RequestItems') ?? {}).map(([name, entry]) => {
    if (!isObject(entry)) throw invalid('RequestItems must hold objects');
    return { name, entry };
  });
  const total = asked.reduce((sum, { entry }) => sum + objectsAt(entry, 'Keys').length, 0);
  if (total < 1 || total > MAX_BATCH) throw invalid('Too many items requested for the BatchGetItem call');
  let room = BATCH_BYTES;
  const batches = asked.map(({ name, entry }) => {
    const batch = tableBatch(name, entry, engine, room);
    room -= batch.found.reduce((sum, { bytes }) => sum + bytes, 0);
    return batch;
  });
  const capacity = batches.map(({ name, units }) => consumedOf(input, name, units)).filter((one) => one !== undefined);
  return {
    Responses: Object.fromEntries(
      batches.map(({ name, found, paths }) => [
        name,
        found.map(({ item }) => (paths === undefined ? item : project(item, paths))),
      ]),
    ),
    UnprocessedKeys: Object.fromEntries(
      batches.filter(({ left }) => left.length > 0).map(({ name, entry, left }) => [name, { ...entry, Keys: left }]),
    ),
    ...(capacity.length === 0 ? {} : { ConsumedCapacity: capacity }),
  };
}

function tableBatch(name: string, entry: JsonObject, engine: Engine, room: number): TableBatch {
  refuseLegacy(entry);
  const table = engine.tables.table(name);
  const substitutions = new Substitutions(entry);
  const paths = projectionOf(entry, substitutions);
  substitutions.finish();
  const keys = objectsAt(entry, 'Keys').map((key) => parseItem(key));
  if (keys.some((key, index) => keys.slice(0, index).some((other) => valuesEqual({ M: key }, { M: other })))) {
    throw invalid('Provided list of item keys contains duplicates');
  }
  const found: StoredItem[] = [];
  const left: Item[] = [];
  let bytes = 0;
  let units = 0;
  for (const key of keys) {
    const stored = requestKey(table, key);
    if (bytes > room || engine.chaos.throttled(table.name)) {
      left.push(key);
      continue;
    }
    const hit = engine.items.read(table, stored);
    bytes += hit?.bytes ?? 0;
    units += readUnits(hit?.bytes ?? 0, booleanAt(entry, 'ConsistentRead') ?? false);
    if (hit !== undefined) found.push(hit);
  }
  engine.meter.charge(table.name, units, 0);
  return { name, entry, found, left, units, paths };
}
