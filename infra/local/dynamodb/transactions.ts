import { createHash } from 'node:crypto';
import { type Database, textOf } from '../storage/database.ts';
import { type JsonObject, objectAt, objectsAt, requiredString, stringAt } from '../wire/json.ts';
import { ServiceError } from '../wire/service-error.ts';
import { readUnits, writeUnits } from './capacity.ts';
import { type Engine, mayThrottle } from './engine.ts';
import { Substitutions } from './expression.ts';
import { parseProjection, project } from './projection.ts';
import { requestKey } from './table.ts';
import { invalid, parseItem } from './value.ts';
import { type Output, transactWrites } from './write-operations.ts';
import { conditionHolds, perform, type Write } from './writes.ts';

/** How long AWS remembers a ClientRequestToken. */
const TOKEN_LIFE_MS = 600_000;

/** TransactWriteItems: all or nothing, with a reason per item when cancelled; a token makes it idempotent for ten minutes. */
export function transactWrite(input: JsonObject, engine: Engine): Output {
  const writes = transactWrites(input, engine);
  for (const name of new Set(writes.map(({ table }) => table.name))) mayThrottle(engine, name);
  return engine.db.transaction(() => {
    const token = stringAt(input, 'ClientRequestToken');
    const repeated = token !== undefined && seenBefore(engine.db, token, JSON.stringify(input['TransactItems']));
    if (!repeated) {
      cancelIfUnmet(engine, writes);
      for (const write of writes) {
        if (write.kind === 'check') continue;
        perform(engine.items, write);
      }
    }
    // Transactional writes cost twice.
    const units = new Map<string, number>();
    for (const write of writes) {
      const cost = 2 * writeUnits(engine.items.read(write.table, write.key)?.bytes ?? 0);
      units.set(write.table.name, (units.get(write.table.name) ?? 0) + cost);
    }
    return charged(input, engine, units, 'write');
  });
}

function cancelIfUnmet(engine: Engine, writes: readonly Write[]): void {
  const reasons = writes.map((write) => {
    const before = engine.items.read(write.table, write.key)?.item;
    if (conditionHolds(write, before)) return { Code: 'None' };
    const shown = write.showsOldOnFailure && before !== undefined ? { Item: before } : {};
    return { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed', ...shown };
  });
  if (reasons.every(({ Code }) => Code === 'None')) return;
  const codes = reasons.map(({ Code }) => Code).join(', ');
  const message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`;
  throw new ServiceError('TransactionCanceledException', message, 400, { CancellationReasons: reasons });
}

function seenBefore(db: Database, token: string, payload: string): boolean {
  const hash = createHash('sha256').update(payload).digest('hex');
  db.run('DELETE FROM ddb_token WHERE at < ?', Date.now() - TOKEN_LIFE_MS);
  const row = db.get('SELECT hash FROM ddb_token WHERE token = ?', token);
  if (row === undefined) {
    db.run('INSERT INTO ddb_token VALUES (?, ?, ?)', token, hash, Date.now());
    return false;
  }
  if (textOf(row, 'hash') === hash) return true;
  throw new ServiceError(
    'IdempotentParameterMismatchException',
    'The request uses the same client token as a previous, but non-identical request.',
  );
}

/** TransactGetItems: the items as they stand at one moment. */
export function transactGet(input: JsonObject, engine: Engine): Output {
  const gets = objectsAt(input, 'TransactItems').map((entry) => objectAt(entry, 'Get') ?? {});
  if (gets.length === 0 || gets.length > 100) throw invalid('Member must have length between 1 and 100');
  const units = new Map<string, number>();
  const Responses = gets.map((get) => {
    const table = engine.tables.table(requiredString(get, 'TableName'));
    const found = engine.items.read(table, requestKey(table, parseItem(objectAt(get, 'Key') ?? {})));
    units.set(table.name, (units.get(table.name) ?? 0) + 2 * readUnits(found?.bytes ?? 0, true));
    const substitutions = new Substitutions(get);
    const expression = stringAt(get, 'ProjectionExpression');
    const paths = expression === undefined ? undefined : parseProjection(expression, substitutions);
    substitutions.finish();
    if (found === undefined) return {};
    return { Item: paths === undefined ? found.item : project(found.item, paths) };
  });
  return { Responses, ...charged(input, engine, units, 'read') };
}

function charged(
  input: JsonObject,
  engine: Engine,
  units: ReadonlyMap<string, number>,
  kind: 'read' | 'write',
): Output {
  for (const [table, cost] of units)
    engine.meter.charge(table, kind === 'read' ? cost : 0, kind === 'write' ? cost : 0);
  if ((stringAt(input, 'ReturnConsumedCapacity') ?? 'NONE') === 'NONE') return {};
  const member = kind === 'read' ? 'ReadCapacityUnits' : 'WriteCapacityUnits';
  return {
    ConsumedCapacity: [...units].map(([TableName, cost]) => ({ TableName, CapacityUnits: cost, [member]: cost })),
  };
}
