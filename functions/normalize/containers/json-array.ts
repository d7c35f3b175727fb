import type { ByteSource, Cursor } from '#article/raw.ts';
import type { Item, OpenContext } from './opened.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The elements of a JSON array of objects, one item each, without ever holding the array: brackets outside strings are
 * counted, and each object at the first level is cut out. The cursor's offset is the byte behind the last object. An object
 * longer than `limits.articleBytes` is refused and passed over. */
export async function* openJsonArray(context: OpenContext, source: ByteSource, from: Cursor): AsyncGenerator<Item> {
  const scan = { depth: from.offset === 0 ? 0 : 1, inString: false, escaped: false };
  const cut = new Cut(context);
  let { index, offset } = from;
  for await (const chunk of source.read(offset)) {
    let start = cut.open ? 0 : -1;
    for (let i = 0; i < chunk.length; i++) {
      const event = step(scan, chunk[i] ?? 0);
      if (event === 'end') return;
      if (event === 'open') {
        start = i;
        cut.open = true;
      } else if (event === 'close' && start !== -1) {
        cut.add(chunk.subarray(start, i + 1));
        yield cut.take(index, offset + i + 1);
        index++;
        start = -1;
      }
    }
    if (start !== -1) cut.add(chunk.subarray(start));
    offset += chunk.length;
  }
  if (!cut.open) return;
  const message = `the JSON array is cut off in item ${index + 1}`;
  const after = { index: index + 1, offset };
  yield { content: { code: 'malformed', message }, position: positionOf(index), after };
}

interface Scan {
  depth: number;
  inString: boolean;
  escaped: boolean;
}

/** One byte further: `open` and `close` of an element of the array, `end` of the array itself. */
function step(scan: Scan, byte: number): 'open' | 'close' | 'end' | null {
  if (scan.inString) {
    if (scan.escaped) scan.escaped = false;
    else if (byte === BACKSLASH) scan.escaped = true;
    else if (byte === QUOTE) scan.inString = false;
    return null;
  }
  if (byte === QUOTE) scan.inString = true;
  if (byte === 0x5b || byte === 0x7b) return scan.depth++ === 1 ? 'open' : null;
  if (byte !== 0x5d && byte !== 0x7d) return null;
  scan.depth--;
  if (scan.depth <= 0) return 'end';
  return scan.depth === 1 ? 'close' : null;
}

/** The bytes of the element that is being read, as far as they are wanted. */
class Cut {
  open = false;
  readonly #context: OpenContext;
  #length = 0;
  #parts: Uint8Array[] = [];

  constructor(context: OpenContext) {
    this.#context = context;
  }

  add(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length <= this.#context.limits.articleBytes) this.#parts.push(part.slice());
    else this.#parts = [];
  }

  take(index: number, end: number): Item {
    const { articleBytes } = this.#context.limits;
    const bytes = Buffer.concat(this.#parts);
    const length = this.#length;
    this.open = false;
    this.#length = 0;
    this.#parts = [];
    const position = positionOf(index);
    const after = { index: index + 1, offset: end };
    if (length <= articleBytes) {
      return { content: { bytes, contentType: 'application/json', url: null, date: null }, position, after };
    }
    const message = `item ${index + 1} has ${length} bytes; an article may have ${articleBytes}`;
    return { content: { code: 'too-large', message }, position, after };
  }
}

function positionOf(index: number): Item['position'] {
  return { container: 'json-array', index, label: `item ${index + 1}` };
}
