import { inflateSync } from 'node:zlib';

/** Saved graphics states that a PDF may leave open. The format allows 28 within one another; the PDF library needs 3 s for 10,000, 24 s
 * for 20,000 and minutes for 40,000, which is a file of 80 kB. */
const MOST_OPEN = 2_000;
/** Bytes that are unpacked to count them; what lies behind is pictures. */
const MOST_BYTES = 128 * 1024 * 1024;

const SAVE = 'q'.charCodeAt(0);
const RESTORE = 'Q'.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);
const LINE_FEED = '\n'.charCodeAt(0);
const RETURN = '\r'.charCodeAt(0);
/** The low four bits of a zlib stream's first byte (RFC 1950). */
const DEFLATE = 8;

/** Whether the content streams of a PDF save the graphics state without end (`q q q …`). Plain and deflated streams are looked at;
 * damaged ones are passed over. Linear in what they hold. */
export function nestsWithoutEnd(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let open = 0;
  let left = MOST_BYTES;
  for (const stream of streamsOf(file)) {
    const content = unpacked(stream, left);
    left -= content.length;
    open = openAfter(content, open);
    if (open > MOST_OPEN) return true;
    if (left <= 0) return false;
  }
  return false;
}

function* streamsOf(file: Buffer): Iterable<Buffer> {
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at)) {
    let start = at + 'stream'.length;
    if (file[start] === RETURN) start++;
    if (file[start] === LINE_FEED) start++;
    const end = file.indexOf('endstream', start);
    yield file.subarray(start, end < 0 ? undefined : end);
    if (end < 0) return;
    at = end + 'endstream'.length;
  }
}

function unpacked(stream: Buffer, most: number): Buffer {
  if (((stream[0] ?? 0) & 0xf) !== DEFLATE) return stream;
  try {
    return inflateSync(stream, { maxOutputLength: most });
  } catch {
    return stream;
  }
}

const isBlank = (byte: number | undefined): boolean => byte === undefined || byte <= SPACE;

/** How many states are open behind a content, with so many before it. Stops where there are too many. */
function openAfter(content: Buffer, before: number): number {
  let open = before;
  for (let at = 0; at < content.length && open <= MOST_OPEN; at++) {
    const byte = content[at];
    if ((byte !== SAVE && byte !== RESTORE) || !isBlank(content[at - 1]) || !isBlank(content[at + 1])) continue;
    open = Math.max(0, open + (byte === SAVE ? 1 : -1));
  }
  return open;
}
