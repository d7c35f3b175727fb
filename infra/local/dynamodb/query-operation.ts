import { booleanAt, type JsonObject, requiredString, stringAt } from '../wire/json.ts';
import { parseCondition } from './condition.ts';
import { type Engine, mayThrottle } from './engine.ts';
import { Substitutions } from './expression.ts';
import { keyRange } from './key-condition.ts';
import { collect, limitOf, pageOutput, refuseIndex, startKey } from './page.ts';
import { projectionOf } from './projection.ts';
import { keyOf, requestKey } from './table.ts';
import { invalid } from './value.ts';
import type { Output } from './write-operations.ts';
import { refuseLegacy } from './writes.ts';

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
