import { type JsonObject, objectAt, requiredString, stringAt } from '../wire/json.ts';
import { ServiceError } from '../wire/service-error.ts';
import { type Condition, meets, parseCondition } from './condition.ts';
import { type Path, Substitutions } from './expression.ts';
import type { Items, StoredItem } from './items.ts';
import { project } from './projection.ts';
import { keyOf, requestKey, type StoredKey, storedKey, type Table } from './table.ts';
import type { Tables } from './tables.ts';
import { type Action, applyUpdate, parseUpdate } from './update.ts';
import { type Item, invalid, itemOf, parseItem, valuesEqual } from './value.ts';

export type WriteKind = 'put' | 'update' | 'delete' | 'check';

/** One write of an item, read and checked but not yet done. */
export interface Write {
  readonly kind: WriteKind;
  readonly table: Table;
  readonly key: StoredKey;
  readonly keyItem: Item;
  readonly item: Item | undefined;
  readonly actions: readonly Action[];
  readonly condition: Condition | undefined;
  readonly showsOldOnFailure: boolean;
}

export interface Written {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  /** The larger size of before and after. */
  readonly bytes: number;
}

const LEGACY = [
  'Expected',
  'ConditionalOperator',
  'AttributeUpdates',
  'KeyConditions',
  'QueryFilter',
  'ScanFilter',
  'AttributesToGet',
];

/** Refuses the parameters of the API before expressions: dropped in silence, they would write what nobody asked for. */
export function refuseLegacy(input: JsonObject): void {
  const found = LEGACY.find((name) => input[name] !== undefined);
  if (found !== undefined)
    throw new ServiceError(
      'ValidationException',
      `The embedded DynamoDB does not implement the legacy parameter ${found}.`,
      501,
    );
}

/** Reads a write of the given kind from a request. */
export function parseWrite(kind: WriteKind, input: JsonObject, tables: Tables): Write {
  refuseLegacy(input);
  const table = tables.table(requiredString(input, 'TableName'));
  const substitutions = new Substitutions(input);
  const expression = stringAt(input, 'ConditionExpression');
  const condition =
    expression === undefined ? undefined : parseCondition(expression, 'ConditionExpression', substitutions);
  const update = kind === 'update' ? stringAt(input, 'UpdateExpression') : undefined;
  const actions = update === undefined ? [] : parseUpdate(update, substitutions);
  substitutions.finish();
  const item = kind === 'put' ? parseItem(objectAt(input, 'Item') ?? missing('Item')) : undefined;
  const keyItem = item === undefined ? parseItem(objectAt(input, 'Key') ?? missing('Key')) : keyOf(table, item);
  const key = item === undefined ? requestKey(table, keyItem) : storedKey(table, item);
  for (const { path } of actions) {
    if (path[0] === table.hash.name || path[0] === table.range?.name) {
      throw invalid(
        `One or more parameter values were invalid: Cannot update attribute ${path[0]}. This attribute is part of the key`,
      );
    }
  }
  const showsOldOnFailure = stringAt(input, 'ReturnValuesOnConditionCheckFailure') === 'ALL_OLD';
  return { kind, table, key, keyItem, item, actions, condition, showsOldOnFailure };
}

function missing(name: string): never {
  throw invalid(
    `1 validation error detected: Value null at '${name}' failed to satisfy constraint: Member must not be null`,
  );
}

/** The item after a write; throws ValidationException when the update does not fit the item. */
export function resultOf(write: Write, before: Item | undefined): Item | undefined {
  if (write.kind === 'put') return write.item;
  if (write.kind === 'delete') return undefined;
  return write.kind === 'check' ? before : applyUpdate(before ?? write.keyItem, write.actions);
}

/** Whether a write may be done over what was there before. */
export function conditionHolds(write: Write, before: Item | undefined): boolean {
  return write.condition === undefined || meets(before ?? itemOf([]), write.condition);
}

/** Does a write inside the caller's transaction; an unmet condition is ConditionalCheckFailedException. */
export function perform(items: Items, write: Write): Written {
  const before: StoredItem | undefined = items.read(write.table, write.key);
  if (!conditionHolds(write, before?.item)) {
    const shown = write.showsOldOnFailure && before !== undefined ? { Item: before.item } : {};
    throw new ServiceError('ConditionalCheckFailedException', 'The conditional request failed', 400, shown);
  }
  const after = resultOf(write, before?.item);
  const bytes = items.replace(write.table, write.key, before, after);
  return { before: before?.item, after, bytes };
}

/** The `Attributes` that a request's ReturnValues asks for. */
export function returned(
  input: JsonObject,
  write: Write,
  { before, after }: Written,
): Readonly<Record<string, unknown>> {
  const asked = stringAt(input, 'ReturnValues') ?? 'NONE';
  const allowed =
    write.kind === 'update' ? ['NONE', 'ALL_OLD', 'ALL_NEW', 'UPDATED_OLD', 'UPDATED_NEW'] : ['NONE', 'ALL_OLD'];
  if (!allowed.includes(asked)) throw invalid('ReturnValues can only be ALL_OLD or NONE');
  const touched: readonly Path[] = write.actions.map(({ path }) => path);
  const image = asked.endsWith('OLD') ? before : after;
  if (asked === 'NONE' || image === undefined) return {};
  const shown = asked.startsWith('ALL') ? image : project(image, touched);
  return Object.keys(shown).length === 0 ? {} : { Attributes: shown };
}

/** True when two writes aim at the same item. */
export function sameItem(a: Write, b: Write): boolean {
  return a.table.id === b.table.id && valuesEqual({ M: a.keyItem }, { M: b.keyItem });
}
