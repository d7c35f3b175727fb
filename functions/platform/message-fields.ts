/** A message that no version of ours understands. It is thrown, so it ends among the dead letters, where people look. */
export class UnknownMessage extends Error {
  override readonly name = 'UnknownMessage';
}

export type Json = Readonly<Record<string, unknown>>;

/** Those fields of an object that are strings; none where there is no object. */
export function textsOf(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(object(value ?? {}, 'metadata'));
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** The object in the body of a message. */
export function parseJson(body: string): Json {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (cause) {
    throw new UnknownMessage('The message is not JSON.', { cause });
  }
  return object(json, 'the message');
}

/** A value that has to be an object. */
export function object(value: unknown, what: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  throw new UnknownMessage(`In the message, ${what} is not an object.`);
}

/** A field that has to be a string. */
export function text(json: Json, name: string): string {
  const value = json[name];
  if (typeof value === 'string') return value;
  throw new UnknownMessage(`In the message, ${name} is not a string.`);
}

/** A field that may be a string; an empty one counts as none. */
export function optionalText(json: Json, name: string): string | null {
  const value = json[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Events of deletions have no size, nor do some emulators' others; what the store says on reading counts. */
export function sizeOf(json: Json): number {
  return isCount(json['size']) ? json['size'] : 0;
}

/** Whether it is a whole number from 0. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** A time in any form that Date reads, as an ISO instant. */
export function instant(value: string): string {
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw new UnknownMessage('The event has no readable time.');
  return new Date(time).toISOString();
}
