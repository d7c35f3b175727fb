import type { ByteSource, Cursor } from '#article/raw.ts';
import type { Item, OpenContext } from './opened.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The elements of a JSON array of objects, or objects that stand one behind the other, one item each, without ever holding the array: brackets
 * outside strings are counted, and each object at the first level is cut out. The cursor's offset is the byte behind the last object. An object
 * longer than `limits.articleBytes` is refused and passed over. */
export async function* openJsonArray(
  context: OpenContext,
  source: ByteSource,
  from: Cursor,
  container: 'json-array' | 'json-sequence',
): AsyncGenerator<Item> {
  const scan = scanFrom(from, container === 'json-array' ? 1 : 0);
  const cut = new Cut(context, container);
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
  const message = `the JSON is cut off in item ${index + 1}`;
  const after = { index: index + 1, offset };
  yield { content: { code: 'malformed', message }, position: { container, index, label: `item ${index + 1}` }, after };
}

interface Scan {
  readonly level: number;
  depth: number;
  inString: boolean;
  escaped: boolean;
}

/** Behind the start of an array its bracket is open. */
function scanFrom({ offset }: Cursor, level: number): Scan {
  return { level, depth: offset === 0 ? 0 : level, inString: false, escaped: false };
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
  if (byte === 0x5b || byte === 0x7b) return scan.depth++ === scan.level ? 'open' : null;
  if (byte !== 0x5d && byte !== 0x7d) return null;
  scan.depth--;
  if (scan.depth < scan.level) return 'end';
  return scan.depth === scan.level ? 'close' : null;
}

/** The bytes of the element that is being read, as far as they are wanted. */
class Cut {
  open = false;
  readonly #context: OpenContext;
  readonly #container: string;
  #length = 0;
  #parts: Uint8Array[] = [];

  constructor(context: OpenContext, container: string) {
    this.#context = context;
    this.#container = container;
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
    const position = { container: this.#container, index, label: `item ${index + 1}` };
    const after = { index: index + 1, offset: end };
    if (length <= articleBytes) {
      return { content: { bytes, contentType: 'application/json', url: null, date: null }, position, after };
    }
    const message = `item ${index + 1} has ${length} bytes; an article may have ${articleBytes}`;
    return { content: { code: 'too-large', message }, position, after };
  }
}
