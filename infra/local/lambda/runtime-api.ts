import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { FunctionSettings, Outcome } from './function.ts';

const PREFIX = '/2018-06-01/runtime';

interface Invocation {
  readonly id: string;
  readonly event: string;
  readonly deadline: number;
  readonly settle: (outcome: Outcome) => void;
}

export interface RuntimeApi {
  /** `127.0.0.1:port`, for AWS_LAMBDA_RUNTIME_API. */
  readonly address: string;
  /** Resolves when the runtime first asks for work; rejects when it reports that it cannot start. */
  readonly ready: Promise<void>;
  invoke(event: string): Promise<Outcome>;
  close(): void;
}

/** Lambda's Runtime API for one sandbox: it takes one event at a time. */
export async function serveRuntimeApi(settings: FunctionSettings): Promise<RuntimeApi> {
  const ready = Promise.withResolvers<void>();
  // A sandbox that nobody waits for may fail to start: its next invocation tells.
  ready.promise.catch(() => undefined);
  let asking: ServerResponse | undefined;
  let current: Invocation | undefined;
  const hand = (): void => {
    if (asking === undefined || current === undefined) return;
    const response = asking;
    asking = undefined;
    response.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': current.id,
      'lambda-runtime-deadline-ms': String(current.deadline),
      'lambda-runtime-invoked-function-arn': settings.arn,
    });
    response.end(current.event);
  };
  const finish = (id: string, outcome: Outcome): void => {
    if (current?.id !== id) return;
    const { settle } = current;
    current = undefined;
    settle(outcome);
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(PREFIX.length);
    if (path === '/invocation/next') {
      asking = response;
      ready.resolve();
      hand();
      return;
    }
    void readText(request).then((text) => {
      response.writeHead(202).end();
      if (path === '/init/error') ready.reject(new Error(failure(text).message));
      const [, , id = '', kind] = path.split('/');
      if (kind === 'response') finish(id, { ok: true, payload: text });
      if (kind === 'error') finish(id, failure(text));
    });
  });
  server.keepAliveTimeout = 3_600_000;
  server.requestTimeout = 0;
  const address = await listen(server);
  return {
    address,
    ready: ready.promise,
    invoke: (event) => {
      const { promise, resolve } = Promise.withResolvers<Outcome>();
      current = { id: randomUUID(), event, deadline: Date.now() + settings.timeoutSeconds * 1000, settle: resolve };
      hand();
      return promise;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the Runtime API has no port');
  return `127.0.0.1:${address.port}`;
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function failure(text: string): Outcome & { readonly ok: false } {
  let errorType = 'Error';
  let message = text;
  try {
    const parsed: { readonly errorType?: unknown; readonly errorMessage?: unknown; readonly trace?: unknown } =
      JSON.parse(text);
    errorType = String(parsed.errorType ?? errorType);
    const trace = Array.isArray(parsed.trace) ? parsed.trace.slice(0, 6).join('\n') : '';
    message = trace === '' ? String(parsed.errorMessage ?? text) : trace;
  } catch {
    // A runtime of another make may write plain text: it is the message.
  }
  return { ok: false, errorType, message };
}
