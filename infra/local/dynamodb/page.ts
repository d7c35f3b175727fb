import { booleanAt, intAt, type JsonObject, objectAt, stringAt } from '../wire/json.ts';
import { consumed, readUnits } from './capacity.ts';
import { type Condition, meets } from './condition.ts';
import type { Engine } from './engine.ts';
import type { Path } from './expression.ts';
import type { StoredItem } from './items.ts';
import { project } from './projection.ts';
import { keyOf, requestKey, type StoredKey, type Table } from './table.ts';
import { type Item, invalid, parseItem } from './value.ts';
import type { Output } from './write-operations.ts';

const PAGE_BYTES = 1024 * 1024;
/** Items that are looked up at once. */
export const STEP = 128;

/** The items that a Query or Scan looked at. */
export interface Page {
  readonly evaluated: readonly StoredItem[];
  /** The last item, when there may be more behind it. */
  readonly stoppedAt: Item | undefined;
}

/** Collects items until the limit, 1 MB, or the end. `more` gives the next step after an item. */
export function collect(limit: number, more: (after: Item | undefined, step: number) => readonly StoredItem[]): Page {
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

/** What is made of the items of a page. */
export interface Reading {
  readonly table: Table;
  readonly filter: Condition | undefined;
  readonly paths: readonly Path[] | undefined;
}

/** The answer of Query and Scan: the filtered items of a page, and what reading all of it took. */
export function pageOutput(
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

/** `Limit`, or no bound. Throws when it is below 1. */
export function limitOf(input: JsonObject): number {
  const limit = intAt(input, 'Limit') ?? Number.MAX_SAFE_INTEGER;
  if (limit < 1)
    throw invalid(
      `1 validation error detected: Value '${limit}' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1`,
    );
  return limit;
}

/** The tables of the stack have no secondary indexes: whoever names one is answered as DynamoDB answers. */
export function refuseIndex(input: JsonObject): void {
  if (input['IndexName'] !== undefined) throw invalid('The table does not have the specified index');
}

/** `ExclusiveStartKey`, if given. */
export function startKey(input: JsonObject, table: Table): StoredKey | undefined {
  const start = objectAt(input, 'ExclusiveStartKey');
  return start === undefined ? undefined : requestKey(table, parseItem(start));
}
