import { s3Error } from './error.ts';

/** Longest line of chunk framing; a signature needs about 100. */
const MAX_LINE = 4096;
const CHUNK_SIZE = /^([0-9a-f]{1,8})(?:;.*)?$/i;

type State = 'size' | 'data' | 'after-data' | 'trailer';

/**
 * Undoes `aws-chunked`: `<hex size>[;signature] CRLF <bytes> CRLF … 0 CRLF [trailer: value CRLF …] CRLF`.
 * Chunk signatures are not verified, as no signature is.
 */
export class Unframer {
  readonly #take: (chunk: Uint8Array) => void;
  readonly #trailers = new Map<string, string>();
  #rest: Buffer = Buffer.alloc(0);
  #left = 0;
  #state: State = 'size';

  constructor(take: (chunk: Uint8Array) => void) {
    this.#take = take;
  }

  /** Takes the next bytes off the wire and passes on the content in them. */
  push(chunk: Uint8Array): void {
    this.#rest = this.#rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([this.#rest, chunk]);
    while (this.#state === 'data' ? this.#passContent() : this.#readLine());
  }

  /** The trailing headers, once everything has come; a body that broke off is refused. */
  end(): ReadonlyMap<string, string> {
    if (this.#state !== 'trailer') throw s3Error('IncompleteBody', 'The request body terminated unexpectedly');
    return this.#trailers;
  }

  /** True when the chunk is complete and there is more to look at. */
  #passContent(): boolean {
    const piece = this.#rest.subarray(0, this.#left);
    if (piece.length > 0) this.#take(piece);
    this.#rest = this.#rest.subarray(piece.length);
    this.#left -= piece.length;
    if (this.#left > 0) return false;
    this.#state = 'after-data';
    return true;
  }

  #readLine(): boolean {
    const end = this.#rest.indexOf('\r\n');
    if (end < 0) {
      if (this.#rest.length > MAX_LINE) throw badFraming();
      return false;
    }
    const line = this.#rest.subarray(0, end).toString('latin1');
    this.#rest = this.#rest.subarray(end + 2);
    this.#state = this.#afterLine(line);
    return true;
  }

  #afterLine(line: string): State {
    if (this.#state === 'size') {
      this.#left = chunkSize(line);
      return this.#left === 0 ? 'trailer' : 'data';
    }
    if (this.#state === 'after-data') {
      if (line !== '') throw badFraming();
      return 'size';
    }
    const colon = line.indexOf(':');
    if (colon > 0) this.#trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
    return 'trailer';
  }
}

function chunkSize(line: string): number {
  const size = CHUNK_SIZE.exec(line)?.[1];
  if (size === undefined) throw badFraming();
  return Number.parseInt(size, 16);
}

function badFraming(): Error {
  return s3Error('InvalidChunkSizeError', 'The aws-chunked framing of the request cannot be read.');
}
