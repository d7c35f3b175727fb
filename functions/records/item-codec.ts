import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Item, ItemValue } from './store.ts';
import type { Key } from './table-layout.ts';

/**
 * The one way from our data to DynamoDB items and back. It is closed: JSON values only, attribute names that code wrote
 * (never content), well-formed strings, finite numbers. What the SDK's own marshaller lets through was measured: lone
 * surrogates, mixed sets, `-0`, and an attribute `__proto__` that replaces the prototype of the result.
 */

const NAME = /^[A-Za-z][\w.-]{0,63}$/;
const MAX_DEPTH = 16;

/** `data` under `key` as a row. Attributes that are undefined are left out; anything that is not JSON is a bug and throws. */
export function toItem(key: Key, data: object): Item {
  const body = cleanObject(data, 0);
  return { ...body, pk: key.pk.toWellFormed(), sk: key.sk.toWellFormed() };
}

function clean(value: unknown, depth: number): ItemValue {
  if (depth > MAX_DEPTH) throw new Error(`A row cannot be nested deeper than ${MAX_DEPTH}.`);
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value === 'number') return cleanNumber(value);
  if (Array.isArray(value)) return value.map((element: unknown) => clean(element, depth + 1));
  if (typeof value === 'object') return cleanObject(value, depth);
  throw new Error(`A ${typeof value} cannot be stored in a row: it is not JSON.`);
}

function cleanObject(data: object, depth: number): Record<string, ItemValue> {
  const entries: [string, ItemValue][] = [];
  for (const [name, value] of Object.entries(data)) {
    if (value === undefined) continue;
    if (!NAME.test(name))
      throw new Error(`${JSON.stringify(name.slice(0, 80))} cannot be the name of an attribute: only code names them.`);
    entries.push([name, clean(value, depth + 1)]);
  }
  return Object.fromEntries(entries);
}

/** DynamoDB numbers have 38 digits between 1E-130 and 9.99E+125; below that is 0 for any purpose of ours. */
function cleanNumber(value: number): number {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e125)
    throw new Error(`The number ${value} cannot be stored: DynamoDB's are finite and below 1E126.`);
  return Math.abs(value) < 1e-129 ? 0 : value;
}

/** An item as DynamoDB's attribute values. What `decodeItem` gives back is equal. */
export function encodeItem(item: Item): Record<string, AttributeValue> {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, encodeValue(value)]));
}

/** One value of an item as DynamoDB's attribute value. */
export function encodeValue(value: ItemValue): AttributeValue {
  if (value === null) return { NULL: true };
  if (typeof value === 'boolean') return { BOOL: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'string') return { S: value };
  if (isList(value)) return { L: value.map(encodeValue) };
  return { M: Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, encodeValue(inner)])) };
}

/** The row of a response. Attributes of types that we never write are left out, and so is `__proto__`. */
export function decodeItem(attributes: Readonly<Record<string, AttributeValue>>): Item | null {
  const { pk, sk, ...body } = decodeMap(attributes);
  if (typeof pk !== 'string' || typeof sk !== 'string') return null;
  return { ...body, pk, sk };
}

function decodeMap(map: Readonly<Record<string, AttributeValue>>): Record<string, ItemValue> {
  const entries: [string, ItemValue][] = [];
  for (const [name, value] of Object.entries(map)) {
    const decoded = name === '__proto__' ? undefined : decodeValue(value);
    if (decoded !== undefined) entries.push([name, decoded]);
  }
  // `fromEntries` defines own properties: no name can reach a setter.
  return Object.fromEntries(entries);
}

function decodeValue(value: AttributeValue): ItemValue | undefined {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.NULL !== undefined) return null;
  if (value.L !== undefined) return value.L.map((element) => decodeValue(element) ?? null);
  if (value.M !== undefined) return decodeMap(value.M);
  return undefined;
}

const isList = (value: ItemValue): value is readonly ItemValue[] => Array.isArray(value);

/** The size of a row as DynamoDB counts it: UTF-8 bytes of names and values, 3 bytes for a list or map and 1 for each of
 * its elements, half a byte a digit for numbers (AWS: "DynamoDB item sizes and formats"). The limit is 400 KB. */
export function itemBytes(item: Item): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + utf8Bytes(name) + valueBytes(value), 0);
}

function valueBytes(value: ItemValue): number {
  if (value === null || typeof value === 'boolean') return 1;
  if (typeof value === 'string') return utf8Bytes(value);
  if (typeof value === 'number') return Math.ceil(String(value).replaceAll('-', '').length / 2) + 1;
  if (isList(value)) return value.reduce<number>((sum, element) => sum + 1 + valueBytes(element), 3);
  return Object.entries(value).reduce((sum, [name, inner]) => sum + 1 + utf8Bytes(name) + valueBytes(inner), 3);
}

function utf8Bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** Whether two values are the same data, whatever the order of their attributes. */
export function sameValue(a: ItemValue | undefined, b: ItemValue | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isList(a) || isList(b)) {
    return isList(a) && isList(b) && a.length === b.length && a.every((element, i) => sameValue(element, b[i]));
  }
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((n) => Object.hasOwn(b, n) && sameValue(a[n], b[n]));
}

/** Whether two rows say the same, apart from attributes that only record the writing. */
export function sameItem(a: Item, b: Item, ignoring: readonly string[]): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)].filter((name) => !ignoring.includes(name)));
  return [...names].every((name) => sameValue(a[name], b[name]));
}
