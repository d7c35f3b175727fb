import { ServiceError } from './service-error.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads JSON that must be an object; anything else is a SerializationException. */
export function parseObject(text: string): JsonObject {
  try {
    const value: Json = JSON.parse(text);
    if (isObject(value)) return value;
  } catch (cause) {
    throw new ServiceError('SerializationException', `The request is not JSON: ${String(cause)}`);
  }
  throw new ServiceError('SerializationException', 'The request is not a JSON object.');
}

/** Reads JSON that this emulator wrote itself. */
export function parseStored(text: string): JsonObject {
  const value: Json = JSON.parse(text);
  if (!isObject(value)) throw new TypeError('stored JSON is not an object');
  return value;
}

function refuse(name: string, wanted: string): never {
  throw new ServiceError('SerializationException', `${name} must be ${wanted}.`);
}

/** A string, or undefined where there is none; anything else is refused as SerializationException, as are the others below. */
export function stringAt(input: JsonObject, name: string): string | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : refuse(name, 'a string');
}

/** A string that must be there: else MissingParameter. */
export function requiredString(input: JsonObject, name: string): string {
  const value = stringAt(input, name);
  if (value === undefined)
    throw new ServiceError('MissingParameter', `The request must contain the parameter ${name}.`);
  return value;
}

/** A whole number; strings of digits count, because the Query protocol and templates write numbers so. */
export function intAt(input: JsonObject, name: string): number | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : refuse(name, 'a whole number');
}

/** True or false, also as text: templates write it so. */
export function booleanAt(input: JsonObject, name: string): boolean | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  if (value === 'true' || value === 'false') return value === 'true';
  return typeof value === 'boolean' ? value : refuse(name, 'true or false');
}

/** An object, or undefined. */
export function objectAt(input: JsonObject, name: string): JsonObject | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  return isObject(value) ? value : refuse(name, 'an object');
}

/** A list, or undefined. */
export function listAt(input: JsonObject, name: string): readonly Json[] | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? value : refuse(name, 'a list');
}

/** A list of objects; none is an empty one. */
export function objectsAt(input: JsonObject, name: string): readonly JsonObject[] {
  return (listAt(input, name) ?? []).map((entry) => (isObject(entry) ? entry : refuse(name, 'a list of objects')));
}

/** A list of strings; none is an empty one. */
export function stringsAt(input: JsonObject, name: string): readonly string[] {
  return (listAt(input, name) ?? []).map((entry) =>
    typeof entry === 'string' ? entry : refuse(name, 'a list of strings'),
  );
}
