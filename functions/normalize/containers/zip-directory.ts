import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReader, RandomAccessReader, type ZipFile } from 'yauzl';
import type { ByteSource } from '#article/raw.ts';
import { readUpTo } from './bytes.ts';
import { DamagedContainer } from './opened.ts';

/** Reads of the directory come in small steps: they are served from blocks of this size. */
const BLOCK = 1_048_576;

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

/** The archive over any source that can be read from an offset; DamagedContainer where there is no directory. Close it. */
export function openDirectory(source: ByteSource): Promise<ZipFile> {
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

/** The entries in the order of the directory; DamagedContainer where it ends in mid-word. */
export async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
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
