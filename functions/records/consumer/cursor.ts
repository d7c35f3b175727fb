/** A cursor that was not made by this library, or was made for another kind of reading. */
export class CursorError extends Error {
  override readonly name = 'CursorError';
}

const FORMAT = 1;
const MAX_CHARS = 8_192;

/** An opaque cursor: where to go on in one kind of reading. It holds keys only, may be stored for ever, and is safe in a URL. */
export function cursorOf(kind: string, position: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify([FORMAT, kind, ...position]), 'utf8').toString('base64url');
}

/** The position in a cursor. Throws CursorError when it is not one of this kind. */
export function cursorFrom(kind: string, cursor: string): (string | null)[] {
  const parsed = parse(cursor);
  if (!Array.isArray(parsed) || parsed[0] !== FORMAT || parsed[1] !== kind) {
    throw new CursorError(`not a cursor for ${kind}`);
  }
  return parsed.slice(2).map((part: unknown) => (typeof part === 'string' ? part : null));
}

function parse(cursor: string): unknown {
  if (cursor.length > MAX_CHARS) return null;
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
