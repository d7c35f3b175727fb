import type { ByteSource, Cursor } from '#article/raw.ts';
import type { Item, OpenContext } from './opened.ts';

const NEWLINE = 0x0a;

/** The lines of a JSONL object, one item each; blank lines are passed over but counted, so that `index` + 1 is the line
 * number. `offset` is that of the next line's first byte: reading goes on there without reading what lies before. A line
 * longer than `limits.articleBytes` is refused and skipped, at constant memory. */
export async function* openLines(context: OpenContext, source: ByteSource, from: Cursor): AsyncGenerator<Item> {
  let { index, offset } = from;
  let parts: Uint8Array[] = [];
  let length = 0;
  const finish = (end: number): Item | null => {
    const item = itemOf(context, parts, length, index, { index: index + 1, offset: end });
    parts = [];
    length = 0;
    index++;
    return item;
  };
  for await (const chunk of source.read(offset)) {
    let start = 0;
    while (start < chunk.length) {
      if (length === 0 && chunk[start] === NEWLINE) {
        // An empty line costs nothing: a file of nothing else must not cost minutes.
        index++;
        offset++;
        start++;
        continue;
      }
      const found = chunk.indexOf(NEWLINE, start);
      const end = found === -1 ? chunk.length : found;
      length += end - start;
      if (length <= context.limits.articleBytes) parts.push(chunk.slice(start, end));
      else parts = [];
      offset += end - start;
      start = end;
      if (found === -1) break;
      offset++;
      start++;
      const item = finish(offset);
      if (item !== null) yield item;
    }
  }
  const last = length === 0 ? null : finish(offset);
  if (last !== null) yield last;
}

function itemOf(
  context: OpenContext,
  parts: readonly Uint8Array[],
  length: number,
  index: number,
  after: Cursor,
): Item | null {
  const position = { container: 'jsonl', index, label: `line ${index + 1}` };
  if (length > context.limits.articleBytes) {
    const message = `line ${index + 1} has ${length} bytes; an article may have ${context.limits.articleBytes}`;
    return { content: { code: 'too-large', message }, position, after };
  }
  const bytes = Buffer.concat(parts);
  if (isBlank(bytes)) return null;
  return { content: { bytes, contentType: 'application/json', url: null, date: null }, position, after };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0xef || byte === 0xbb || byte === 0xbf,
  );
}
