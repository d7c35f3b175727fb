import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { Entry } from 'yauzl';
import type { Limits } from '#article/limits.ts';
import type { ByteSource } from '#article/raw.ts';
import { readUpTo } from './bytes.ts';
import { DamagedContainer } from './opened.ts';

const STORED = 0;
const DEFLATED = 8;
/** Up to this size an entry may have grown by any ratio: a page of nothing but spaces is no bomb. */
const HARMLESS = 8 * 1_048_576;
/** The fixed part of a local header; name and extra field follow, and their lengths stand at 26 and 28 (APPNOTE 4.3.7). */
const LOCAL_HEADER = 30;

/** Why the contents of an entry cannot be read, or null. */
export function unreadableEntry(entry: Entry) {
  if ((entry.generalPurposeBitFlag & 1) === 1)
    return { code: 'encrypted', message: 'the entry of the archive needs a password; drop it unpacked' } as const;
  if (entry.compressionMethod === STORED || entry.compressionMethod === DEFLATED) return null;
  return {
    code: 'unsupported-format',
    message: `the entry is compressed by method ${entry.compressionMethod}, which Dateline does not know; pack it by deflate`,
  } as const;
}

/** The contents of an entry as a source: inflated under the ratio of the limits, from any offset by reading up to it. */
export function entrySource(source: ByteSource, entry: Entry, { ratio }: Limits): ByteSource {
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
          if (output > HARMLESS && output > entry.compressedSize * ratio) {
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
  const header = (await readUpTo(source, entry.relativeOffsetOfLocalHeader, LOCAL_HEADER)).bytes;
  if (header.length < LOCAL_HEADER || header[0] !== 0x50 || header[1] !== 0x4b) {
    throw new DamagedContainer({
      code: 'malformed',
      message: 'the entry of the archive is not where the directory says',
    });
  }
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const start = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + view.getUint16(26, true) + view.getUint16(28, true);
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
