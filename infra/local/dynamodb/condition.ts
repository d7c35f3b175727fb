import { Cursor, type Operand, type Path, type Substitutions, valueAt } from './expression.ts';
import { type AttributeValue, compareValues, type Item, invalid, setMembers, typeOf, valuesEqual } from './value.ts';

export type Comparator = '=' | '<>' | '<' | '<=' | '>' | '>=';
const COMPARATORS: readonly Comparator[] = ['=', '<>', '<=', '>=', '<', '>'];

export type Condition =
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not'; readonly inner: Condition }
  | { readonly kind: 'compare'; readonly comparator: Comparator; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'between'; readonly operand: Operand; readonly low: Operand; readonly high: Operand }
  | { readonly kind: 'in'; readonly operand: Operand; readonly options: readonly Operand[] }
  | { readonly kind: 'exists'; readonly path: Path; readonly wanted: boolean }
  | { readonly kind: 'type'; readonly path: Path; readonly type: string }
  | { readonly kind: 'begins' | 'contains'; readonly left: Operand; readonly right: Operand };

/** Parses a condition, filter or key condition; `part` names it in messages. */
export function parseCondition(expression: string, part: string, substitutions: Substitutions): Condition {
  const cursor = new Cursor(expression, part, substitutions);
  const condition = parseOr(cursor);
  return cursor.done ? condition : cursor.fail();
}

function parseOr(cursor: Cursor): Condition {
  let left = parseAnd(cursor);
  while (cursor.take('OR')) left = { kind: 'or', left, right: parseAnd(cursor) };
  return left;
}

function parseAnd(cursor: Cursor): Condition {
  let left = parseNot(cursor);
  while (cursor.take('AND')) left = { kind: 'and', left, right: parseNot(cursor) };
  return left;
}

function parseNot(cursor: Cursor): Condition {
  if (cursor.take('NOT')) return { kind: 'not', inner: parseNot(cursor) };
  if (cursor.take('(')) {
    const inner = parseOr(cursor);
    cursor.expect(')');
    return inner;
  }
  return parsePredicate(cursor);
}

function parsePredicate(cursor: Cursor): Condition {
  const token = cursor.peek();
  if (token?.kind === 'name' && cursor.sees('(', 1) && token.text !== 'size')
    return parseCall(cursor, cursor.next().text);
  const operand = parseOperand(cursor);
  if (cursor.take('BETWEEN')) {
    const low = parseOperand(cursor);
    cursor.expect('AND');
    return { kind: 'between', operand, low, high: parseOperand(cursor) };
  }
  if (cursor.take('IN')) return { kind: 'in', operand, options: parseArguments(cursor) };
  const comparator = COMPARATORS.find((mark) => cursor.take(mark)) ?? cursor.fail();
  return { kind: 'compare', comparator, left: operand, right: parseOperand(cursor) };
}

function parseArguments(cursor: Cursor): readonly Operand[] {
  cursor.expect('(');
  const operands = [parseOperand(cursor)];
  while (cursor.take(',')) operands.push(parseOperand(cursor));
  cursor.expect(')');
  return operands;
}

/** A path, a value or `size(path)`. */
export function parseOperand(cursor: Cursor): Operand {
  if (cursor.peek()?.kind === 'value') return { kind: 'value', value: cursor.value() };
  if (cursor.peek()?.text === 'size' && cursor.sees('(', 1)) {
    cursor.next();
    cursor.expect('(');
    const path = cursor.path();
    cursor.expect(')');
    return { kind: 'size', path };
  }
  return { kind: 'path', path: cursor.path() };
}

function parseCall(cursor: Cursor, name: string): Condition {
  const [first, second, ...rest] = parseArguments(cursor);
  const wrong = (): never => {
    throw invalid(
      `Invalid ${cursor.part}: Incorrect number or kind of operands for operator or function; operator or function: ${name}`,
    );
  };
  if (first === undefined || rest.length > 0) return wrong();
  if (name === 'attribute_exists' || name === 'attribute_not_exists') {
    if (first.kind !== 'path' || second !== undefined) return wrong();
    return { kind: 'exists', path: first.path, wanted: name === 'attribute_exists' };
  }
  if (second === undefined) return wrong();
  if (name === 'attribute_type') {
    if (first.kind !== 'path' || second.kind !== 'value' || !('S' in second.value)) return wrong();
    return { kind: 'type', path: first.path, type: second.value.S };
  }
  if (name === 'begins_with' || name === 'contains') {
    return { kind: name === 'contains' ? 'contains' : 'begins', left: first, right: second };
  }
  throw invalid(`Invalid ${cursor.part}: Invalid function name; function: ${name}`);
}

/** Whether an item (or none, as an empty item) meets a condition. */
export function meets(item: Item, condition: Condition): boolean {
  switch (condition.kind) {
    case 'and':
      return meets(item, condition.left) && meets(item, condition.right);
    case 'or':
      return meets(item, condition.left) || meets(item, condition.right);
    case 'not':
      return !meets(item, condition.inner);
    case 'compare':
      return compares(condition.comparator, resolve(item, condition.left), resolve(item, condition.right));
    case 'between': {
      const value = resolve(item, condition.operand);
      return (
        compares('>=', value, resolve(item, condition.low)) && compares('<=', value, resolve(item, condition.high))
      );
    }
    case 'in': {
      const value = resolve(item, condition.operand);
      return condition.options.some((option) => compares('=', value, resolve(item, option)));
    }
    case 'exists':
      return (valueAt(item, condition.path) !== undefined) === condition.wanted;
    case 'type': {
      const value = valueAt(item, condition.path);
      return value !== undefined && typeOf(value) === condition.type;
    }
    case 'begins':
      return begins(resolve(item, condition.left), resolve(item, condition.right));
    case 'contains':
      return contains(resolve(item, condition.left), resolve(item, condition.right));
  }
}

function resolve(item: Item, operand: Operand): AttributeValue | undefined {
  if (operand.kind === 'value') return operand.value;
  const value = valueAt(item, operand.path);
  if (operand.kind === 'path' || value === undefined) return value;
  const size = sizeOf(value);
  return size === undefined ? undefined : { N: String(size) };
}

function sizeOf(value: AttributeValue): number | undefined {
  if ('S' in value) return value.S.length;
  if ('B' in value) return Buffer.byteLength(value.B, 'base64');
  if ('L' in value) return value.L.length;
  if ('M' in value) return Object.keys(value.M).length;
  return setMembers(value)?.length;
}

/** A missing operand meets only `<>` (an attribute that is not there is "not equal" to any value). */
function compares(
  comparator: Comparator,
  left: AttributeValue | undefined,
  right: AttributeValue | undefined,
): boolean {
  if (left === undefined || right === undefined) return comparator === '<>' && left !== right;
  if (comparator === '=') return valuesEqual(left, right);
  if (comparator === '<>') return !valuesEqual(left, right);
  const order = compareValues(left, right);
  if (order === undefined) return false;
  if (comparator === '<') return order < 0;
  if (comparator === '<=') return order <= 0;
  return comparator === '>' ? order > 0 : order >= 0;
}

function begins(value: AttributeValue | undefined, prefix: AttributeValue | undefined): boolean {
  if (value === undefined || prefix === undefined) return false;
  if ('S' in value && 'S' in prefix) return value.S.startsWith(prefix.S);
  if (!('B' in value && 'B' in prefix)) return false;
  const wanted = Buffer.from(prefix.B, 'base64');
  return Buffer.from(value.B, 'base64').subarray(0, wanted.length).equals(wanted);
}

function contains(value: AttributeValue | undefined, wanted: AttributeValue | undefined): boolean {
  if (value === undefined || wanted === undefined) return false;
  if ('S' in value) return 'S' in wanted && value.S.includes(wanted.S);
  if ('L' in value) return value.L.some((entry) => valuesEqual(entry, wanted));
  if ('B' in value) return 'B' in wanted && Buffer.from(value.B, 'base64').includes(Buffer.from(wanted.B, 'base64'));
  if ('SS' in value) return 'S' in wanted && value.SS.includes(wanted.S);
  if ('NS' in value) return 'N' in wanted && value.NS.includes(wanted.N);
  return 'BS' in value && 'B' in wanted && value.BS.includes(wanted.B);
}
