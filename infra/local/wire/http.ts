import type { IncomingMessage } from 'node:http';
import { ServiceError } from './service-error.ts';

export interface Request {
  readonly method: string;
  /** Path as sent, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: AsyncIterable<Uint8Array>;
  /** `http://host:port` of this server. */
  readonly origin: string;
  /** Aborts when the client goes away or the server stops. */
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | Iterable<Uint8Array>;
}

/** One header's value; repeated ones are joined as HTTP joins them. */
export function header(request: Request, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}

/** The whole body, at most `limit` bytes. */
export async function readBody(request: Request, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body) {
    bytes += chunk.length;
    if (bytes > limit)
      throw new ServiceError('RequestEntityTooLarge', `The request is longer than ${limit} bytes.`, 413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes);
}
