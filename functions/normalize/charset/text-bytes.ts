const LT = 0x3c;
const GT = 0x3e;
const AMP = 0x26;
const SEMICOLON = 0x3b;
/** Longest entity that is skipped: `&CounterClockwiseContourIntegral;` is 33. */
const ENTITY = 34;

/** The bytes between the tags, entities out and scripts and styles out, at most `limit` of them. One pass; for plain
 * text the bytes come out as they are. Works on bytes because the charset is not known yet (ASCII-based ones only). */
export function textBytes(bytes: Uint8Array, limit: number): Uint8Array {
  const out = new Uint8Array(Math.min(bytes.length, limit));
  let length = 0;
  let i = 0;
  while (i < bytes.length && length < limit) {
    const byte = bytes[i] ?? 0;
    if (byte === LT && isTagStart(bytes[i + 1] ?? 0)) {
      i = endOfTag(bytes, i);
      out[length++] = 0x20;
      continue;
    }
    if (byte === AMP) {
      const end = endOfEntity(bytes, i);
      if (end > i) {
        i = end;
        continue;
      }
    }
    out[length++] = byte;
    i++;
  }
  return out.subarray(0, length);
}

function isTagStart(byte: number): boolean {
  return (
    byte === 0x21 || byte === 0x2f || byte === 0x3f || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
  );
}

function endOfTag(bytes: Uint8Array, start: number): number {
  const close = bytes.indexOf(GT, start);
  if (close === -1) return bytes.length;
  const raw = rawTextName(bytes, start);
  if (raw === null) return close + 1;
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(`</${raw}`, close, 'latin1');
  return end === -1 ? bytes.length : end;
}

function rawTextName(bytes: Uint8Array, start: number): 'script' | 'style' | null {
  const name = String.fromCharCode(...bytes.subarray(start + 1, start + 7)).toLowerCase();
  if (name === 'script') return 'script';
  return name.startsWith('style') ? 'style' : null;
}

function endOfEntity(bytes: Uint8Array, start: number): number {
  const length = bytes.subarray(start, start + ENTITY).indexOf(SEMICOLON);
  return length > 2 && !bytes.subarray(start + 1, start + length).some(notName) ? start + length + 1 : start;
}

function notName(byte: number): boolean {
  return !(
    byte === 0x23 ||
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x61 && byte <= 0x7a)
  );
}
