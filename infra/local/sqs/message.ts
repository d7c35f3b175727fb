import { createHash } from 'node:crypto';
import { isObject, type JsonObject, stringAt } from '../wire/json.ts';
import { ServiceError } from '../wire/service-error.ts';

export interface Message {
  readonly seq: number;
  readonly id: string;
  readonly receipt: string;
  readonly body: string;
  readonly attributes: JsonObject;
  readonly traceHeader: string | undefined;
  /** Epoch milliseconds. */
  readonly sent: number;
  readonly firstReceived: number;
  /** Times received, this one included. */
  readonly receives: number;
  readonly deadLetterSource: string | undefined;
}

export function md5(text: string | Uint8Array): string {
  return createHash('md5').update(text).digest('hex');
}

// XML 1.0 Char, the set that SQS documents for bodies.
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Refuses a body that SQS refuses: empty, or with characters outside XML's. */
export function checkBody(body: string): void {
  if (body === '') throw new ServiceError('MissingParameter', 'The request must contain the parameter MessageBody.');
  if (UNWRITABLE.test(body)) {
    throw new ServiceError(
      'InvalidMessageContents',
      'Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF.',
    );
  }
}

/** Bytes that count toward the size limit: body and attributes (name, type, value). */
export function messageBytes(body: string, attributes: JsonObject): number {
  let bytes = Buffer.byteLength(body);
  for (const [name, value] of Object.entries(attributes)) {
    if (!isObject(value)) continue;
    bytes += Buffer.byteLength(name) + Buffer.byteLength(stringAt(value, 'DataType') ?? '') + valueBytes(value).length;
  }
  return bytes;
}

function valueBytes(value: JsonObject): Uint8Array {
  const binary = stringAt(value, 'BinaryValue');
  return binary === undefined ? Buffer.from(stringAt(value, 'StringValue') ?? '') : Buffer.from(binary, 'base64');
}

/** The digest that SQS gives for message attributes (its documented framing: sorted, 4-byte lengths, a type byte). */
export function md5OfAttributes(attributes: JsonObject): string | undefined {
  const names = Object.keys(attributes).sort();
  if (names.length === 0) return undefined;
  const hash = createHash('md5');
  const add = (bytes: Uint8Array): void => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    hash.update(length).update(bytes);
  };
  for (const name of names) {
    const value = attributes[name];
    if (!isObject(value)) continue;
    add(Buffer.from(name));
    add(Buffer.from(stringAt(value, 'DataType') ?? ''));
    hash.update(Buffer.from([stringAt(value, 'BinaryValue') === undefined ? 1 : 2]));
    add(valueBytes(value));
  }
  return hash.digest('hex');
}

/** Refuses message attributes without a type or without a value. */
export function checkMessageAttributes(attributes: JsonObject): JsonObject {
  for (const [name, value] of Object.entries(attributes)) {
    const type = isObject(value) ? stringAt(value, 'DataType') : undefined;
    const filled = isObject(value) && (stringAt(value, 'StringValue') ?? stringAt(value, 'BinaryValue')) !== undefined;
    if (type === undefined || !filled) {
      throw new ServiceError(
        'InvalidParameterValue',
        `The message attribute '${name}' must contain a type and a non-empty value.`,
      );
    }
  }
  return attributes;
}
