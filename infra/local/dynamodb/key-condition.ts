import type { Condition } from './condition.ts';
import type { Operand } from './expression.ts';
import { type KeyAttribute, sortableBytes, type Table } from './table.ts';
import { type AttributeValue, invalid, typeOf } from './value.ts';

interface Bound {
  readonly key: Uint8Array;
  readonly inclusive: boolean;
}

/** The part of a partition that a key condition names. */
export interface KeyRange {
  readonly hash: Uint8Array;
  readonly from: Bound | undefined;
  readonly to: Bound | undefined;
}

function refuse(problem: string): never {
  throw invalid(`Invalid KeyConditionExpression: ${problem}`);
}

function flatten(condition: Condition): readonly Condition[] {
  return condition.kind === 'and' ? [...flatten(condition.left), ...flatten(condition.right)] : [condition];
}

/** Reads `pk = :a [AND sk …]`; anything else that a condition may say is refused, as a query cannot do it. */
export function keyRange(table: Table, condition: Condition): KeyRange {
  let hash: Uint8Array | undefined;
  let range: Omit<KeyRange, 'hash'> | undefined;
  for (const part of flatten(condition)) {
    const name = subjectOf(part);
    if (name === table.hash.name && hash === undefined) {
      if (part.kind !== 'compare' || part.comparator !== '=') refuse('Query key condition not supported');
      hash = bytesOf(table.hash, part.right);
    } else if (table.range !== undefined && name === table.range.name && range === undefined) {
      range = rangeOf(table.range, part);
    } else refuse(`Query condition missed key schema element: ${hash === undefined ? table.hash.name : name}`);
  }
  if (hash === undefined) return refuse(`Query condition missed key schema element: ${table.hash.name}`);
  return { hash, from: range?.from, to: range?.to };
}

function subjectOf(part: Condition): string {
  const operand =
    part.kind === 'compare' || part.kind === 'begins' ? part.left : part.kind === 'between' ? part.operand : undefined;
  const [name, ...rest] = operand?.kind === 'path' ? operand.path : [];
  return typeof name === 'string' && rest.length === 0
    ? name
    : refuse('Invalid operator used in KeyConditionExpression');
}

function operandOf({ name, type }: KeyAttribute, operand: Operand): AttributeValue {
  if (operand.kind !== 'value') return refuse('A key condition compares with values only');
  if (typeOf(operand.value) !== type)
    throw invalid(
      `One or more parameter values were invalid: Condition parameter type does not match schema type (key ${name})`,
    );
  return operand.value;
}

function bytesOf(key: KeyAttribute, operand: Operand): Uint8Array {
  const bytes = sortableBytes(operandOf(key, operand));
  if (bytes.length === 0)
    throw invalid(
      `One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: ${key.name}`,
    );
  return bytes;
}

function rangeOf(key: KeyAttribute, part: Condition): Omit<KeyRange, 'hash'> {
  if (part.kind === 'between') {
    return {
      from: { key: bytesOf(key, part.low), inclusive: true },
      to: { key: bytesOf(key, part.high), inclusive: true },
    };
  }
  if (part.kind === 'begins') {
    if (key.type === 'N')
      return refuse('Invalid operand type for operator or function; operator: begins_with, operand type: N');
    const prefix = sortableBytes(operandOf(key, part.right));
    const end = afterPrefix(prefix);
    return {
      from: { key: prefix, inclusive: true },
      to: end === undefined ? undefined : { key: end, inclusive: false },
    };
  }
  if (part.kind !== 'compare' || part.comparator === '<>')
    return refuse('Unsupported operator in KeyConditionExpression');
  const bytes = bytesOf(key, part.right);
  const bound = (inclusive: boolean): Bound => ({ key: bytes, inclusive });
  switch (part.comparator) {
    case '=':
      return { from: bound(true), to: bound(true) };
    case '<':
      return { from: undefined, to: bound(false) };
    case '<=':
      return { from: undefined, to: bound(true) };
    case '>':
      return { from: bound(false), to: undefined };
    case '>=':
      return { from: bound(true), to: undefined };
  }
}

/** The first key after all keys with this prefix; undefined when there is none. */
function afterPrefix(prefix: Uint8Array): Uint8Array | undefined {
  let length = prefix.length;
  while (length > 0 && prefix[length - 1] === 0xff) length--;
  if (length === 0) return undefined;
  const end = Uint8Array.from(prefix.subarray(0, length));
  end[length - 1] = (end[length - 1] ?? 0) + 1;
  return end;
}
