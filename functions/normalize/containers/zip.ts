import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { type Entry, fromRandomAccessReader, RandomAccessReader, type ZipFile } from 'yauzl';
import type { ByteSource, Cursor } from '#article/raw.ts';
import { memorySource, readUpTo } from './bytes.ts';
import { DamagedContainer, type Item, type OpenContext, START } from './opened.ts';

/** Reads of the central directory come in small steps: they are served from blocks of this size. */
const BLOCK = 1_048_576;
/** Files that systems and editors leave in archives. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;
/** Documents that are zip archives themselves. */
const DOCUMENT = /^(?:\[Content_Types\]\.xml|mimetype|word\/|xl\/|ppt\/|META-INF\/container\.xml)/;
/** An entry may have as many items as fit into a cursor beside its number. */
const ITEMS = 2 ** 26;
const STORED = 0;
const DEFLATED = 8;

/** How the contents of an entry are read on: the registry of containers, passed in so that the modules do not import each other in a circle. */
export type OpenInside = (context: OpenContext, source: ByteSource, from: Cursor) => AsyncIterable<Item>;

/**
 * The articles in a zip archive, entry by entry in the order of its directory; an entry that is a container itself gives its items. The cursor's
 * offset is the number of the entry × 2²⁶ + the items of it that were handled: reading goes on by passing over those (inflating has to start at
 * the beginning of an entry anyway). Entries that are damaged, encrypted or grow beyond the ratio are
 * rejects; the rest follows. Refused as a whole: damaged directory, office documents, more entries than `limits.entries`.
 */
export async function* openZip(
  context: OpenContext,
  source: ByteSource,
  from: Cursor,
  openInside: OpenInside,
): AsyncGenerator<Item> {
  const seekable = Number.isFinite(source.size) ? source : await inMemory(context, source);
  const zip = await openDirectory(seekable);
  const resume = { entry: Math.floor(from.offset / ITEMS), handled: from.offset % ITEMS };
  let { index } = from;
  let number = 0;
  try {
    for await (const entry of entriesOf(zip)) {
      if (number === 0 && DOCUMENT.test(entry.fileName)) {
        throw new DamagedContainer({
          code: 'unsupported-format',
          message: 'this is an office document or an e-book; Dateline does not read that',
        });
      }
      if (number >= context.limits.entries) {
        throw new DamagedContainer({
          code: 'too-many-entries',
          message: `the archive has more than ${context.limits.entries} entries`,
        });
      }
      const current = number++;
      if (current < resume.entry || entry.fileName.endsWith('/') || LITTER.test(entry.fileName)) continue;
      const handled = current === resume.entry ? resume.handled : 0;
      for await (const item of itemsOfEntry(
        { context, source: seekable, entry, number: current, index },
        handled,
        openInside,
      )) {
        yield item;
        index = item.after.index;
      }
    }
  } finally {
    zip.close();
  }
}

/** The directory stands at the end: an archive that comes out of another compression has to be held. */
async function inMemory({ limits }: OpenContext, source: ByteSource): Promise<ByteSource> {
  const most = limits.articleBytes * 8;
  const { bytes, more } = await readUpTo(source, 0, most);
  if (more)
    throw new DamagedContainer({ code: 'too-large', message: `a zip archive inside another may have ${most} bytes` });
  return memorySource(bytes);
}

interface EntryContext {
  readonly context: OpenContext;
  readonly source: ByteSource;
  readonly entry: Entry;
  readonly number: number;
  readonly index: number;
}

async function* itemsOfEntry(here: EntryContext, handled: number, openInside: OpenInside): AsyncGenerator<Item> {
  const { context, entry, number } = here;
  const name = entry.fileName.toWellFormed().slice(0, 1_024);
  let { index } = here;
  const done = { index: index + 1, offset: (number + 1) * ITEMS };
  const position = { container: 'zip', index, label: name };
  const unreadable = unreadableEntry(entry);
  if (unreadable !== null) {
    yield { content: unreadable, position, after: done };
    return;
  }
  const inside = { ...context, nesting: context.nesting + 1, name, contentType: null };
  let seen = 0;
  let held: Item | null = null;
  try {
    for await (const item of openInside(inside, entrySource(here), START)) {
      if (seen++ < handled) continue;
      if (held !== null) yield held;
      const label = item.position === null ? name : `${name}#${item.position.label}`;
      // The inner container's name tells how its items are read (JSONL lines are JSON); the archive shows in the label.
      const container = item.position === null ? 'zip' : item.position.container;
      const after = { index: index + 1, offset: number * ITEMS + seen };
      held = { ...item, position: { container, index, label }, after };
      index++;
    }
  } catch (error) {
    if (!(error instanceof DamagedContainer)) throw error;
    if (held !== null) yield held;
    held = { content: error.refusal, position: { ...position, index }, after: done };
    index++;
  }
  // After the last item of an entry reading goes on at the next entry.
  if (held !== null) yield { ...held, after: { index, offset: done.offset } };
}

function unreadableEntry(entry: Entry) {
  if ((entry.generalPurposeBitFlag & 1) === 1)
    return { code: 'encrypted', message: 'the entry of the archive needs a password' } as const;
  if (entry.compressionMethod === STORED || entry.compressionMethod === DEFLATED) return null;
  return {
    code: 'unsupported-format',
    message: `the entry is compressed by method ${entry.compressionMethod}`,
  } as const;
}

/** The contents of an entry as a source: inflated under the ratio of the limits, from any offset by reading up to it. */
function entrySource({ context, source, entry }: EntryContext): ByteSource {
  const { ratio } = context.limits;
  const harmless = 8 * 1_048_576;
  return {
    size: entry.uncompressedSize,
    async *read(start) {
      const data = await dataOf(source, entry);
      const stream = entry.compressionMethod === STORED ? data : data.pipe(createInflateRaw());
      data.on('error', (error) => stream.destroy(error));
      let output = 0;
      try {
        for await (const chunk of stream) {
          const part: Uint8Array = chunk;
          const before = output;
          output += part.length;
          if (output > harmless && output > entry.compressedSize * ratio) {
            throw new DamagedContainer({
              code: 'compression-ratio',
              message: `the entry grew beyond ${ratio} times its size; it was not read further`,
            });
          }
          if (output > start) yield part.subarray(Math.max(0, start - before));
        }
      } catch (error) {
        if (isZlibError(error))
          throw new DamagedContainer({ code: 'malformed', message: 'the entry of the archive is damaged' }, error);
        throw error;
      } finally {
        data.destroy();
        stream.destroy();
      }
    },
  };
}

/** The raw data of an entry: behind its local header, whose length only the header itself tells. */
async function dataOf(source: ByteSource, entry: Entry): Promise<Readable> {
  const header = (await readUpTo(source, entry.relativeOffsetOfLocalHeader, 30)).bytes;
  if (header.length < 30 || header[0] !== 0x50 || header[1] !== 0x4b) {
    throw new DamagedContainer({
      code: 'malformed',
      message: 'the entry of the archive is not where the directory says',
    });
  }
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const start = entry.relativeOffsetOfLocalHeader + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return Readable.from(limited(source.read(start), entry.compressedSize), { objectMode: false });
}

async function* limited(parts: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Uint8Array> {
  let left = length;
  if (left === 0) return;
  for await (const part of parts) {
    yield part.subarray(0, left);
    left -= part.length;
    if (left <= 0) return;
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');
}

/** yauzl reads the directory at the end of the archive through this. */
class SourceReader extends RandomAccessReader {
  readonly #source: ByteSource;
  #at = -1;
  #block: Uint8Array = new Uint8Array();

  constructor(source: ByteSource) {
    super();
    this.#source = source;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#range(start, end), { objectMode: false });
  }

  async *#range(start: number, end: number): AsyncGenerator<Uint8Array> {
    for (let at = start; at < end; ) {
      if (this.#at < 0 || at < this.#at || at >= this.#at + this.#block.length) {
        this.#block = (await readUpTo(this.#source, at, BLOCK)).bytes;
        this.#at = at;
        if (this.#block.length === 0) return;
      }
      const part = this.#block.subarray(at - this.#at, end - this.#at);
      yield part;
      at += part.length;
    }
  }
}

function openDirectory(source: ByteSource): Promise<ZipFile> {
  const reader = new SourceReader(source);
  return new Promise((resolve, reject) => {
    fromRandomAccessReader(
      reader,
      source.size,
      { lazyEntries: true, validateEntrySizes: true, autoClose: false },
      (error, zip) => {
        if (zip !== undefined && error === null) resolve(zip);
        else
          reject(
            new DamagedContainer(
              { code: 'malformed', message: 'the directory of the zip archive cannot be read' },
              error,
            ),
          );
      },
    );
  });
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await nextEntry(zip);
    if (entry === null) return;
    yield entry;
  }
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void): void => {
      zip.removeListener('entry', onEntry);
      zip.removeListener('end', onEnd);
      zip.removeListener('error', onError);
      settle();
    };
    const onEntry = (entry: Entry): void => finish(() => resolve(entry));
    const onEnd = (): void => finish(() => resolve(null));
    const onError = (error: unknown): void =>
      finish(() =>
        reject(
          new DamagedContainer({ code: 'malformed', message: 'the directory of the zip archive is damaged' }, error),
        ),
      );
    zip.on('entry', onEntry);
    zip.on('end', onEnd);
    zip.on('error', onError);
    zip.readEntry();
  });
}
