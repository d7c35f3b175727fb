import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { ByteSource, Cursor } from '#article/raw.ts';
import { DamagedContainer, type Item, type OpenContext } from './opened.ts';

/** Headers of a record or of a response may not be longer. */
const HEADERS = 65_536;
const END = Buffer.from('\r\n\r\n');
const TEXTUAL =
  /^(?:text\/(?:html|plain|xml|markdown)|application\/(?:xhtml\+xml|xml|json|ld\+json|rss\+xml|atom\+xml|pdf))/i;
const CHUNK_SIZE = /^[\t ]*([0-9a-f]{1,8})/i;

/**
 * The pages in a WARC: one item for each `response` record with status 200 and a textual body (and each `resource` record), with its
 * address, date and content type. Requests, redirects, pictures and other records are no articles and are passed over. Bodies are
 * unchunked and decompressed under the limits; a larger one is refused and passed over. `offset` is that of the next record.
 */
export async function* openWarc(context: OpenContext, source: ByteSource, from: Cursor): AsyncGenerator<Item> {
  const reader = new RecordReader(source, from.offset);
  let { index } = from;
  for (;;) {
    const record = await reader.next(context.limits.articleBytes + HEADERS);
    if (record === null) return;
    const content = contentOf(record, context);
    if (content === null) continue;
    const label = (record.headers.get('warc-target-uri') ?? `record at byte ${record.start}`)
      .toWellFormed()
      .slice(0, 1_024);
    yield { content, position: { container: 'warc', index, label }, after: { index: index + 1, offset: record.end } };
    index++;
  }
}

interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Uint8Array | null;
  readonly start: number;
  readonly end: number;
}

function contentOf(record: WarcRecord, context: OpenContext): Item['content'] | null {
  const type = record.headers.get('warc-type');
  const url = record.headers.get('warc-target-uri')?.replace(ANGLES, '') ?? null;
  const date = record.headers.get('warc-date') ?? null;
  if (type !== 'response' && type !== 'resource') return null;
  if (record.block === null)
    return { code: 'too-large', message: `the record has more than ${context.limits.articleBytes} bytes` };
  if (type === 'resource') {
    const contentType = record.headers.get('content-type') ?? null;
    return contentType === null || TEXTUAL.test(contentType) ? { bytes: record.block, contentType, url, date } : null;
  }
  const split =
    record.block.length === 0
      ? -1
      : Buffer.from(record.block.buffer, record.block.byteOffset, record.block.length).indexOf(END);
  if (split === -1) return null;
  const [status = '', ...lines] = Buffer.from(record.block.subarray(0, split)).toString('latin1').split('\r\n');
  const headers = headersOf(lines);
  const contentType = headers.get('content-type') ?? null;
  if (!STATUS_OK.test(status) || (contentType !== null && !TEXTUAL.test(contentType))) return null;
  const body = bodyOf(record.block.subarray(split + 4), headers, context.limits.articleBytes);
  return body === null
    ? { code: 'malformed', message: 'the body of the response cannot be unpacked' }
    : { bytes: body, contentType, url, date };
}

const ANGLES = /^<|>$/g;
const STATUS_OK = /^HTTP\/[\d.]{1,4} 200\b/;

function bodyOf(raw: Uint8Array, headers: ReadonlyMap<string, string>, most: number): Uint8Array | null {
  const chunked = (headers.get('transfer-encoding') ?? '').toLowerCase().includes('chunked');
  const bytes = chunked ? (unchunked(raw) ?? raw) : raw;
  const options = { maxOutputLength: most };
  try {
    switch ((headers.get('content-encoding') ?? '').trim().toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        return bytes[0] === 0x1f ? gunzipSync(bytes, options) : bytes;
      case 'deflate':
        return inflateSync(bytes, options);
      case 'br':
        return brotliDecompressSync(bytes, options);
      default:
        return bytes;
    }
  } catch {
    // zlib throws for damage and for output beyond the limit: neither gives a page.
    return null;
  }
}

/** The chunks joined; null if this is not chunked after all (crawlers often store it so, headers left as they were). */
function unchunked(raw: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const parts: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = bytes.indexOf('\r\n', at);
    const size =
      lineEnd === -1 || lineEnd - at > 40 ? null : CHUNK_SIZE.exec(bytes.toString('latin1', at, lineEnd))?.[1];
    if (size === null || size === undefined) return parts.length === 0 ? null : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
}

function headersOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** Reads record after record from a stream of bytes, holding no more than one. */
class RecordReader {
  readonly #parts: AsyncIterator<Uint8Array>;
  #buffer: Buffer = Buffer.alloc(0);
  #offset: number;

  constructor(source: ByteSource, offset: number) {
    this.#parts = source.read(offset)[Symbol.asyncIterator]();
    this.#offset = offset;
  }

  /** The next record, its block null if it is longer than `most`; null at the end. */
  async next(most: number): Promise<WarcRecord | null> {
    await this.#skipBlank();
    const start = this.#offset;
    const split = await this.#find(END);
    if (split === -1) {
      if (this.#buffer.length === 0) return null;
      throw new DamagedContainer({ code: 'malformed', message: `the WARC is damaged at byte ${start}` });
    }
    const [version = '', ...lines] = this.#take(split + 4)
      .toString('utf8')
      .split('\r\n');
    const headers = headersOf(lines);
    const length = Number(headers.get('content-length') ?? Number.NaN);
    if (!version.startsWith('WARC/') || !Number.isSafeInteger(length) || length < 0) {
      throw new DamagedContainer({ code: 'malformed', message: `the WARC is damaged at byte ${start}` });
    }
    const block = length > most ? null : await this.#block(length);
    if (block === null) await this.#skip(length);
    return { headers, block, start, end: this.#offset };
  }

  async #block(length: number): Promise<Uint8Array> {
    while (this.#buffer.length < length && (await this.#more()));
    if (this.#buffer.length < length) throw new DamagedContainer({ code: 'malformed', message: 'the WARC is cut off' });
    return this.#take(length);
  }

  async #skip(length: number): Promise<void> {
    let left = length;
    while (left > 0) {
      left -= this.#take(Math.min(left, this.#buffer.length)).length;
      if (left > 0 && !(await this.#more()))
        throw new DamagedContainer({ code: 'malformed', message: 'the WARC is cut off' });
    }
  }

  async #skipBlank(): Promise<void> {
    for (;;) {
      let blank = 0;
      while (blank < this.#buffer.length && (this.#buffer[blank] === 13 || this.#buffer[blank] === 10)) blank++;
      this.#take(blank);
      if (this.#buffer.length > 0 || !(await this.#more())) return;
    }
  }

  async #find(mark: Buffer): Promise<number> {
    for (;;) {
      const found = this.#buffer.indexOf(mark);
      if (found !== -1) return found;
      if (this.#buffer.length > HEADERS || !(await this.#more())) return -1;
    }
  }

  #take(length: number): Buffer {
    const taken = this.#buffer.subarray(0, length);
    this.#buffer = this.#buffer.subarray(length);
    this.#offset += length;
    return taken;
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#parts.next();
    if (done === true) return false;
    this.#buffer = this.#buffer.length === 0 ? Buffer.from(value) : Buffer.concat([this.#buffer, value]);
    return true;
  }
}
