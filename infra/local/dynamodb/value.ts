import { isObject, type Json, type JsonObject } from '../wire/json.ts';
import { ServiceError } from '../wire/service-error.ts';
import { compareDecimals, decimalBytes, formatDecimal, parseDecimal } from './decimal.ts';

/** A value as the wire writes it; binary is base64, numbers are in their one spelling. */
export type AttributeValue =
  | { readonly S: string }
  | { readonly N: string }
  | { readonly B: string }
  | { readonly BOOL: boolean }
  | { readonly NULL: true }
  | { readonly L: readonly AttributeValue[] }
  | { readonly M: Item }
  | { readonly SS: readonly string[] }
  | { readonly NS: readonly string[] }
  | { readonly BS: readonly string[] };

export type Item = Readonly<Record<string, AttributeValue>>;
export type ValueType = 'S' | 'N' | 'B' | 'BOOL' | 'NULL' | 'L' | 'M' | 'SS' | 'NS' | 'BS';

/** The refusal of a request that is wrong in itself. */
export function invalid(message: string): ServiceError {
  return new ServiceError('ValidationException', message);
}

/** Which of the ten types a value has. */
export function typeOf(value: AttributeValue): ValueType {
  if ('S' in value) return 'S';
  if ('N' in value) return 'N';
  if ('B' in value) return 'B';
  if ('BOOL' in value) return 'BOOL';
  if ('NULL' in value) return 'NULL';
  if ('L' in value) return 'L';
  if ('M' in value) return 'M';
  if ('SS' in value) return 'SS';
  return 'NS' in value ? 'NS' : 'BS';
}

/** A record without prototype, so that an attribute called `__proto__` is an attribute. */
export function itemOf(entries: Iterable<readonly [string, AttributeValue]>): Item {
  const item: Record<string, AttributeValue> = Object.create(null);
  for (const [name, value] of entries) item[name] = value;
  return item;
}

/** Reads an item from a request; what DynamoDB refuses (empty set, wrong type, number out of range) is refused. */
export function parseItem(json: JsonObject, depth = 0): Item {
  return itemOf(
    Object.entries(json).map(([name, value]): [string, AttributeValue] => [name, parseValue(value, depth)]),
  );
}

/** Reads an item that this emulator stored (already checked). */
export function storedItem(text: string): Item {
  const item: Item = JSON.parse(text);
  return item;
}

const MAX_DEPTH = 32;

/** An attribute value as a request spells it; ValidationException for what DynamoDB refuses. */
export function parseValue(json: Json | undefined, depth = 0): AttributeValue {
  if (depth > MAX_DEPTH)
    throw invalid('Nesting Levels have exceeded supported limits: Attributes can be nested 32 levels deep');
  const members = isObject(json) ? Object.entries(json).filter(([, value]) => value !== undefined) : [];
  const [member] = members;
  if (member === undefined || members.length !== 1) {
    const problem =
      members.length > 1
        ? 'contains multiple data types'
        : 'is empty, must contain exactly one of the supported datatypes';
    throw invalid(`Supplied AttributeValue ${problem}`);
  }
  const [type, value] = member;
  const read = parseScalar(type, value) ?? parseCollection(type, value, depth);
  if (read !== undefined) return read;
  throw invalid(`One or more parameter values were invalid: AttributeValue of type ${type} cannot be read`);
}

function parseScalar(type: string, value: Json | undefined): AttributeValue | undefined {
  if (type === 'BOOL' && typeof value === 'boolean') return { BOOL: value };
  if (type === 'NULL' && value === true) return { NULL: true };
  if (typeof value !== 'string') return undefined;
  if (type === 'S') return { S: value };
  if (type === 'N') return { N: parseNumber(value) };
  return type === 'B' ? { B: parseBinary(value) } : undefined;
}

function parseCollection(type: string, value: Json | undefined, depth: number): AttributeValue | undefined {
  if (type === 'M' && isObject(value)) return { M: parseItem(value, depth + 1) };
  if (!Array.isArray(value)) return undefined;
  if (type === 'L') return { L: value.map((entry: Json) => parseValue(entry, depth + 1)) };
  if (type === 'SS') return { SS: parseSet(type, value, (text) => text) };
  if (type === 'NS') return { NS: parseSet(type, value, parseNumber) };
  return type === 'BS' ? { BS: parseSet(type, value, parseBinary) } : undefined;
}

function parseNumber(text: string): string {
  const value = parseDecimal(text);
  if (value === undefined) {
    throw invalid(
      `The parameter cannot be converted to a numeric value, or exceeds 38 digits or the supported range: ${text.slice(0, 60)}`,
    );
  }
  return formatDecimal(value);
}

function parseBinary(text: string): string {
  const canonical = Buffer.from(text, 'base64').toString('base64');
  if (canonical !== text) throw new ServiceError('SerializationException', 'A binary value is not base64.');
  return canonical;
}

function parseSet(type: string, json: readonly Json[], parse: (text: string) => string): readonly string[] {
  if (json.length === 0)
    throw invalid(
      `One or more parameter values were invalid: An ${type === 'NS' ? 'number' : type === 'SS' ? 'string' : 'binary'} set  may not be empty`,
    );
  const members = json.map((entry) => {
    if (typeof entry !== 'string')
      throw new ServiceError('SerializationException', `A member of ${type} is not a string.`);
    return parse(entry);
  });
  if (new Set(members).size < members.length)
    throw invalid(
      `One or more parameter values were invalid: Input collection ${JSON.stringify(members)} contains duplicates.`,
    );
  return members;
}

/** Bytes that count toward the 400 KB of an item and toward capacity units: UTF-8 names and values, as AWS documents. */
export function itemBytes(item: Item): number {
  let bytes = 0;
  for (const [name, value] of Object.entries(item)) bytes += Buffer.byteLength(name) + valueBytes(value);
  return bytes;
}

function base64Bytes(text: string): number {
  return Buffer.byteLength(text, 'base64');
}

function numberBytes(text: string): number {
  const value = parseDecimal(text);
  return value === undefined ? text.length : decimalBytes(value);
}

/** Its size by DynamoDB's rules, without the name of the attribute. */
export function valueBytes(value: AttributeValue): number {
  if ('S' in value) return Buffer.byteLength(value.S);
  if ('N' in value) return numberBytes(value.N);
  if ('B' in value) return base64Bytes(value.B);
  if ('BOOL' in value || 'NULL' in value) return 1;
  if ('L' in value) return value.L.reduce((sum, entry) => sum + 1 + valueBytes(entry), 3);
  if ('M' in value) return 3 + Object.keys(value.M).length + itemBytes(value.M);
  if ('SS' in value) return value.SS.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if ('NS' in value) return value.NS.reduce((sum, text) => sum + numberBytes(text), 0);
  return value.BS.reduce((sum, text) => sum + base64Bytes(text), 0);
}

/** Members of a set value, or undefined. */
export function setMembers(value: AttributeValue): readonly string[] | undefined {
  if ('SS' in value) return value.SS;
  if ('NS' in value) return value.NS;
  return 'BS' in value ? value.BS : undefined;
}

/** Equality as conditions see it: sets without order, numbers by value. */
export function valuesEqual(a: AttributeValue, b: AttributeValue): boolean {
  if ('L' in a && 'L' in b) {
    return a.L.length === b.L.length && a.L.every((entry, index) => sameEntry(entry, b.L[index]));
  }
  if ('M' in a && 'M' in b) return itemsEqual(a.M, b.M);
  if (typeOf(a) !== typeOf(b)) return false;
  const left = setMembers(a);
  const right = setMembers(b);
  if (left === undefined || right === undefined) return JSON.stringify(a) === JSON.stringify(b);
  const members = new Set(left);
  return left.length === right.length && right.every((member) => members.has(member));
}

function sameEntry(a: AttributeValue, b: AttributeValue | undefined): boolean {
  return b !== undefined && valuesEqual(a, b);
}

/** Whether two items have the same attributes with equal values. */
export function itemsEqual(a: Item, b: Item): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => {
      const left = a[name];
      const right = b[name];
      return left !== undefined && right !== undefined && valuesEqual(left, right);
    })
  );
}

/** Order of two values of the same comparable type (S by UTF-8 bytes, N, B); undefined when they do not compare. */
export function compareValues(a: AttributeValue, b: AttributeValue): number | undefined {
  if ('S' in a && 'S' in b) return Buffer.compare(Buffer.from(a.S), Buffer.from(b.S));
  if ('B' in a && 'B' in b) return Buffer.compare(Buffer.from(a.B, 'base64'), Buffer.from(b.B, 'base64'));
  if ('N' in a && 'N' in b) {
    const left = parseDecimal(a.N);
    const right = parseDecimal(b.N);
    return left === undefined || right === undefined ? undefined : compareDecimals(left, right);
  }
  return undefined;
}
