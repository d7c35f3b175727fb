/** Building blocks of the published JSON Schemas (draft 2020-12). They keep literal types, so that the test can derive the
 * TypeScript type of a schema and compare it with ours. What is unknown is null: nearly every property is required. */
export const text = { type: 'string' } as const;
export const integer = { type: 'integer' } as const;
export const number = { type: 'number' } as const;
export const flag = { type: 'boolean' } as const;
export const percent = { type: 'integer', minimum: 0, maximum: 100 } as const;
export const offset = { type: ['integer', 'null'], minimum: 0 } as const;
export const instant = { type: 'string', format: 'date-time' } as const;
export const nullableText = { type: ['string', 'null'] } as const;
export const nullableNumber = { type: ['number', 'null'] } as const;
export const texts = { type: 'array', items: { type: 'string' } } as const;

/** An object with exactly these properties, all of them required. */
export function object<const P extends Readonly<Record<string, unknown>>>(properties: P) {
  const required = Object.keys(properties) as readonly (keyof P & string)[];
  return { type: 'object', additionalProperties: false, required, properties } as const;
}

/** The same with properties that may be absent (never undefined, never null). */
export function objectWith<
  const P extends Readonly<Record<string, unknown>>,
  const O extends Readonly<Record<string, unknown>>,
>(properties: P, optional: O) {
  return { ...object(properties), properties: { ...properties, ...optional } } as const;
}

/** A list of values of one schema. */
export function list<const S>(items: S) {
  return { type: 'array', items } as const;
}

/** One of these values. */
export function oneOf<const V extends readonly (string | null)[]>(...values: V) {
  return { enum: values } as const;
}

/** A value of the schema, or null where it is not known. */
export function orNull<const S>(schema: S) {
  return { anyOf: [schema, { type: 'null' }] } as const;
}

/** An object with any properties, all of one schema. */
export function mapOf<const S>(values: S) {
  return { type: 'object', additionalProperties: values } as const;
}
