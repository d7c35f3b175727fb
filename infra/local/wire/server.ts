import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Answer, Request } from './http.ts';

/** Answers a request; refuses by an Answer, throws only when broken. */
export type Route = (request: Request) => Promise<Answer>;

export interface HttpServer {
  /** `http://127.0.0.1:port`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves `route` on 127.0.0.1 (port 0: any free one). A thrown error is a 500 and goes to `log`. */
export async function serve(port: number, route: Route, log: (line: string) => void): Promise<HttpServer> {
  const stopping = new AbortController();
  let origin = '';
  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing, route, origin, stopping.signal).catch((error: unknown) => {
      log(`server: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      if (!outgoing.headersSent) outgoing.writeHead(500, { 'content-type': 'text/plain' });
      outgoing.end('InternalFailure');
    });
  });
  // The SDK keeps connections open for long; closing them first would race with its next request.
  server.keepAliveTimeout = 300_000;
  server.requestTimeout = 0;
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    close: async () => {
      stopping.abort();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new Error(`Cannot listen on 127.0.0.1:${port}: is another stack running there? Choose another port.`, {
      cause,
    });
  }
}

async function handle(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  route: Route,
  origin: string,
  stopping: AbortSignal,
): Promise<void> {
  const gone = new AbortController();
  // With a reason of our own: the default one is an Error whose stack costs more than the request.
  const abort = (): void => gone.abort('gone');
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) abort();
  });
  stopping.addEventListener('abort', abort, { once: true });
  const target = incoming.url ?? '/';
  const mark = target.indexOf('?');
  const request: Request = {
    method: incoming.method ?? 'GET',
    path: mark < 0 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
    headers: incoming.headers,
    body: incoming,
    origin: incoming.headers.host === undefined ? origin : `http://${incoming.headers.host}`,
    signal: gone.signal,
  };
  try {
    const answer = await route(request);
    // An answer that did not need the body must still drain it, or the connection stalls.
    if (!incoming.readableEnded) incoming.resume();
    await write(outgoing, request.method, answer);
  } finally {
    stopping.removeEventListener('abort', abort);
  }
}

async function write(outgoing: ServerResponse, method: string, { status, headers, body }: Answer): Promise<void> {
  const whole = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
  const length = typeof body === 'string' ? Buffer.byteLength(body) : whole ? (body?.length ?? 0) : undefined;
  const id = randomUUID();
  outgoing.writeHead(status, {
    'x-amz-request-id': id,
    'x-amzn-requestid': id,
    ...(length === undefined || 'content-length' in headers || status === 204 || status === 304
      ? {}
      : { 'content-length': String(length) }),
    ...headers,
  });
  if (method === 'HEAD' || whole) {
    outgoing.end(method === 'HEAD' ? undefined : body);
    return;
  }
  // A client that goes away in the middle is no news.
  await pipeline(Readable.from(body), outgoing).catch(() => outgoing.destroy());
}
