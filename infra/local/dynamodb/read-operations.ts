import { crc32 } from 'node:zlib';
import {
  booleanAt,
  intAt,
  isObject,
  type JsonObject,
  objectAt,
  objectsAt,
  requiredString,
  stringAt,
} from '../wire/json.ts';
import { consumed, consumedOf, readUnits } from './capacity.ts';
import { type Condition, meets, parseCondition } from './condition.ts';
import { type Engine, mayThrottle } from './engine.ts';
import { type Path, Substitutions } from './expression.ts';
import type { StoredItem } from './items.ts';
import { keyRange } from './key-condition.ts';
import { parseProjection, project } from './projection.ts';
import { keyOf, requestKey, type StoredKey, type Table } from './table.ts';
import { type Item, invalid, parseItem, valuesEqual } from './value.ts';
import type { Output } from './write-operations.ts';
import { refuseLegacy } from './writes.ts';

const PAGE_BYTES = 1024 * 1024;
const STEP = 128;

function projectionOf(input: JsonObject, substitutions: Substitutions): readonly Path[] | undefined {
  const expression = stringAt(input, 'ProjectionExpression');
  return expression === undefined ? undefined : parseProjection(expression, substitutions);
}

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

interface Page {
  readonly evaluated: readonly StoredItem[];
  /** The last item, when there may be more behind it. */
  readonly stoppedAt: Item | undefined;
}

/** Collects items until the limit, 1 MB, or the end. `more` gives the next step after an item. */
function collect(limit: number, more: (after: Item | undefined, step: number) => readonly StoredItem[]): Page {
  const evaluated: StoredItem[] = [];
  let bytes = 0;
  for (;;) {
    const wanted = Math.min(STEP, limit - evaluated.length);
    const step = more(evaluated.at(-1)?.item, wanted);
    for (const stored of step) {
      evaluated.push(stored);
      bytes += stored.bytes;
      if (bytes >= PAGE_BYTES) return { evaluated, stoppedAt: stored.item };
    }
    if (step.length < wanted) return { evaluated, stoppedAt: undefined };
    if (evaluated.length >= limit) return { evaluated, stoppedAt: evaluated.at(-1)?.item };
  }
}

interface Reading {
  readonly table: Table;
  readonly filter: Condition | undefined;
  readonly paths: readonly Path[] | undefined;
}

function pageOutput(
  input: JsonObject,
  engine: Engine,
  { table, filter, paths }: Reading,
  { evaluated, stoppedAt }: Page,
): Output {
  const bytes = evaluated.reduce((sum, stored) => sum + stored.bytes, 0);
  const units = readUnits(bytes, booleanAt(input, 'ConsistentRead') ?? false);
  engine.meter.charge(table.name, units, 0);
  const found = evaluated.filter(({ item }) => filter === undefined || meets(item, filter));
  const shown = found.map(({ item }) => (paths === undefined ? item : project(item, paths)));
  const select = stringAt(input, 'Select');
  if (select !== undefined && !['ALL_ATTRIBUTES', 'COUNT', 'SPECIFIC_ATTRIBUTES'].includes(select)) {
    throw invalid(`One or more parameter values were invalid: Select type ${select} is not supported`);
  }
  return {
    ...(select === 'COUNT' ? {} : { Items: shown }),
    Count: found.length,
    ScannedCount: evaluated.length,
    ...(stoppedAt === undefined ? {} : { LastEvaluatedKey: keyOf(table, stoppedAt) }),
    ...consumed(input, table.name, units),
  };
}

function limitOf(input: JsonObject): number {
  const limit = intAt(input, 'Limit') ?? Number.MAX_SAFE_INTEGER;
  if (limit < 1)
    throw invalid(
      `1 validation error detected: Value '${limit}' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1`,
    );
  return limit;
}

function refuseIndex(input: JsonObject): void {
  if (input['IndexName'] !== undefined) throw invalid('The table does not have the specified index');
}

/** Query: one partition, in key order, a page of at most 1 MB or Limit. */
export function query(input: JsonObject, engine: Engine): Output {
  refuseLegacy(input);
  refuseIndex(input);
  const table = engine.tables.table(requiredString(input, 'TableName'));
  mayThrottle(engine, table.name);
  const substitutions = new Substitutions(input);
  const expression = stringAt(input, 'KeyConditionExpression');
  if (expression === undefined)
    throw invalid('Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.');
  const range = keyRange(table, parseCondition(expression, 'KeyConditionExpression', substitutions));
  const filterText = stringAt(input, 'FilterExpression');
  const filter = filterText === undefined ? undefined : parseCondition(filterText, 'FilterExpression', substitutions);
  const paths = projectionOf(input, substitutions);
  substitutions.finish();
  const forward = booleanAt(input, 'ScanIndexForward') ?? true;
  const start = startKey(input, table);
  if (start !== undefined && Buffer.compare(start.hash, range.hash) !== 0)
    throw invalid('The provided starting key is outside query boundaries based on provided conditions');
  const page = collect(limitOf(input), (last, step) => {
    const after = last === undefined ? start : requestKey(table, keyOf(table, last));
    const bound = after === undefined ? undefined : { key: after.range, inclusive: false };
    const from = forward ? (bound ?? range.from) : range.from;
    const to = forward ? range.to : (bound ?? range.to);
    return engine.items.stretch(table, range.hash, { from, to, forward }, step);
  });
  return pageOutput(input, engine, { table, filter, paths }, page);
}

function startKey(input: JsonObject, table: Table): StoredKey | undefined {
  const start = objectAt(input, 'ExclusiveStartKey');
  return start === undefined ? undefined : requestKey(table, parseItem(start));
}

/** Scan, whole or one segment of several. */
export function scan(input: JsonObject, engine: Engine): Output {
  refuseLegacy(input);
  refuseIndex(input);
  const table = engine.tables.table(requiredString(input, 'TableName'));
  mayThrottle(engine, table.name);
  const substitutions = new Substitutions(input);
  const filterText = stringAt(input, 'FilterExpression');
  const filter = filterText === undefined ? undefined : parseCondition(filterText, 'FilterExpression', substitutions);
  const paths = projectionOf(input, substitutions);
  substitutions.finish();
  const segments = intAt(input, 'TotalSegments') ?? 1;
  const segment = intAt(input, 'Segment') ?? 0;
  if (segment < 0 || segment >= segments)
    throw invalid('The Segment parameter is required but was not present in the request, or is out of range');
  const start = startKey(input, table);
  let at = start;
  const page = collect(limitOf(input), (_last, step) => {
    const found: StoredItem[] = [];
    while (found.length < step) {
      const rows = engine.items.scan(table, at, STEP);
      for (const row of rows) {
        at = requestKey(table, keyOf(table, row.item));
        if (crc32(row.hash) % segments === segment) found.push(row);
        if (found.length >= step) return found;
      }
      if (rows.length < STEP) return found;
    }
    return found;
  });
  return pageOutput(input, engine, { table, filter, paths }, page);
}
