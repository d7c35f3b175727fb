import { bytesOf, type Database, intOf, textOf } from '../storage/database.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS s3_chunk (blob TEXT NOT NULL, n INTEGER NOT NULL, data BLOB NOT NULL);
  CREATE UNIQUE INDEX IF NOT EXISTS s3_chunk_key ON s3_chunk (blob, n);`;

/** Content is kept in pieces of this size, so that ranges and big objects need little memory. */
const PIECE = 256 * 1024;

/** A stored run of bytes. An object is a list of them: one, or one for each part of an upload. */
export interface Blob {
  readonly id: string;
  readonly size: number;
}

/** Contents of objects and parts. A blob that nothing refers to is rubbish of an unfinished request. */
export class Blobs {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
    db.define(SCHEMA);
  }

  /** Opens a blob for writing: `write` as often as needed, then `end` with its size, or `discard`. */
  open(id: string): { write(chunk: Uint8Array): void; end(): Blob; discard(): void } {
    let waiting: Uint8Array[] = [];
    let bytes = 0;
    let n = 0;
    let size = 0;
    const flush = (): void => {
      if (bytes === 0) return;
      this.#db.run('INSERT INTO s3_chunk (blob, n, data) VALUES (?, ?, ?)', id, n++, Buffer.concat(waiting));
      waiting = [];
      bytes = 0;
    };
    return {
      write: (chunk) => {
        let rest = chunk;
        size += chunk.length;
        while (rest.length > 0) {
          const piece = rest.subarray(0, PIECE - bytes);
          waiting.push(Uint8Array.from(piece));
          bytes += piece.length;
          rest = rest.subarray(piece.length);
          if (bytes === PIECE) flush();
        }
      },
      end: () => {
        flush();
        return { id, size };
      },
      discard: () => this.remove([{ id, size }]),
    };
  }

  /** The bytes `start` to `end` (exclusive) of the blobs taken as one run. */
  *read(blobs: readonly Blob[], start: number, end: number): Generator<Uint8Array> {
    let offset = 0;
    for (const { id, size } of blobs) {
      const from = Math.max(0, start - offset);
      const to = Math.min(size, end - offset);
      for (let n = Math.floor(from / PIECE); n * PIECE < to; n++) {
        const row = this.#db.get('SELECT data FROM s3_chunk WHERE blob = ? AND n = ?', id, n);
        // Deleted while it is read: the connection breaks off, as a truncated body must.
        if (row === undefined) throw new Error(`content of blob ${id} is gone`);
        yield bytesOf(row, 'data').subarray(Math.max(0, from - n * PIECE), to - n * PIECE);
      }
      offset += size;
    }
  }

  remove(blobs: readonly Blob[]): void {
    for (const { id } of blobs) this.#db.run('DELETE FROM s3_chunk WHERE blob = ?', id);
  }

  /** Removes the content of requests that a killed process left unfinished: every blob not in `kept`. */
  sweep(kept: ReadonlySet<string>): number {
    const rows = this.#db.all('SELECT DISTINCT blob FROM s3_chunk');
    const lost = rows.map((row) => textOf(row, 'blob')).filter((id) => !kept.has(id));
    this.remove(lost.map((id) => ({ id, size: 0 })));
    return lost.length;
  }

  bytes(): number {
    const row = this.#db.get('SELECT coalesce(sum(length(data)), 0) AS bytes FROM s3_chunk');
    return row === undefined ? 0 : intOf(row, 'bytes');
  }
}
