import { crc32 } from 'node:zlib';
import { intAt, type JsonObject, requiredString, stringAt } from '../wire/json.ts';
import { parseCondition } from './condition.ts';
import { type Engine, mayThrottle } from './engine.ts';
import { Substitutions } from './expression.ts';
import type { StoredItem } from './items.ts';
import { collect, limitOf, pageOutput, refuseIndex, STEP, startKey } from './page.ts';
import { projectionOf } from './projection.ts';
import { keyOf, requestKey } from './table.ts';
import { invalid } from './value.ts';
import type { Output } from './write-operations.ts';
import { refuseLegacy } from './writes.ts';

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
