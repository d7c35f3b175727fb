import { Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { Limits } from '#article/limits.ts';
import type { ByteSource } from '#article/raw.ts';
import { DamagedContainer } from './opened.ts';

/** Below this much output no ratio is bad: a page of blanks is not a bomb. */
const HARMLESS = 8 * 1024 * 1024;

export type Compression = 'gzip' | 'zstd';

/** A compressed source as a source of its contents. Reading from an offset decompresses and drops what lies before: a
 * gzip stream cannot be sought. Measured on a JSONL of 100,000 articles (384 MB of text): to go on at article 95,000 takes 1.3 s,
 * at 270 MB a second, of a slice of 40 s. At 12 ms an article that file is 30 slices of work, and inflating anew is 2 % of it; of a million articles
 * in one file it is a sixth, and a stream of 16 GB would need all of a slice. Such files are better dropped in parts. Output beyond `limits.ratio` × input ends in `compression-ratio`, damage in `malformed`;
 * an error of the source itself goes through as it is (transient). Several members, one after the other, are one stream. */
export function inflated(source: ByteSource, compression: Compression, limits: Limits): ByteSource {
  return { size: Number.POSITIVE_INFINITY, read: (start) => inflateFrom(source, compression, limits, start) };
}

async function* inflateFrom(
  source: ByteSource,
  compression: Compression,
  limits: Limits,
  start: number,
): AsyncGenerator<Uint8Array> {
  let input = 0;
  const counted = async function* () {
    for await (const part of source.read(0)) {
      input += part.length;
      yield part;
    }
  };
  const decompressor = compression === 'gzip' ? createGunzip() : createZstdDecompress();
  const compressed = Readable.from(counted(), { objectMode: false, highWaterMark: 65_536 });
  let failure: unknown = null;
  compressed.on('error', (error) => {
    failure = error;
    decompressor.destroy(error);
  });
  compressed.pipe(decompressor);
  let output = 0;
  try {
    for await (const chunk of decompressor) {
      const part: Uint8Array = chunk;
      const before = output;
      output += part.length;
      if (output > HARMLESS && output > input * limits.ratio) {
        throw new DamagedContainer({
          code: 'compression-ratio',
          message: `${compression} data grew beyond ${limits.ratio} times its size; it was not read further`,
        });
      }
      if (output > start) yield part.subarray(Math.max(0, start - before));
    }
  } catch (error) {
    if (error instanceof DamagedContainer || failure !== null) throw error;
    throw new DamagedContainer({ code: 'malformed', message: `the ${compression} data is damaged or cut off` }, error);
  } finally {
    compressed.destroy();
    decompressor.destroy();
  }
}
