/** A JSON object as it comes out of the parser: nothing is known of its members. */
export type JsonObject = { readonly [name: string]: unknown };

/** Whether a JSON value is an object: neither a list nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first of the named members that is there and not null (own members only). */
export function memberOf(object: JsonObject, ...names: readonly string[]): unknown {
  for (const name of names) {
    if (Object.hasOwn(object, name) && object[name] !== null && object[name] !== undefined) return object[name];
  }
  return null;
}

/** The first of the named members that is a text with something in it (numbers count, for ids and dates). */
export function textOf(object: JsonObject, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  }
  return null;
}

/** The first of the named members that is an array. */
export function listOf(object: JsonObject, ...names: readonly string[]): readonly unknown[] {
  for (const name of names) {
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    if (Array.isArray(value)) return value;
  }
  return [];
}

/** Names in a member that may be a text, an object with a name, or a list of either. */
export function namesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (!isObject(value)) return [];
  const name = textOf(value, 'name', 'literal', 'title', 'label', 'rendered');
  return name === null ? [] : [name];
}
