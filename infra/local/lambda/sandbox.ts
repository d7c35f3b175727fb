import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { FunctionSettings, Outcome } from './function.ts';
import { type RuntimeApi, serveRuntimeApi } from './runtime-api.ts';

const BOOTSTRAP = fileURLToPath(new URL('./bootstrap.mjs', import.meta.url));
/** A cold start on a busy laptop may take long; one that takes longer than this is stuck. */
const INIT_MS = 60_000;

/** One process with one copy of a function: takes one event at a time and dies with the first crash or timeout. */
export class Sandbox {
  readonly #settings: FunctionSettings;
  readonly #child: ChildProcess;
  readonly #api: RuntimeApi;
  readonly #died = Promise.withResolvers<Outcome>();
  readonly #started = performance.now();
  #alive = true;

  private constructor(settings: FunctionSettings, child: ChildProcess, api: RuntimeApi, log: (line: string) => void) {
    this.#settings = settings;
    this.#child = child;
    this.#api = api;
    forward(child.stdout, log);
    forward(child.stderr, log);
    child.once('error', (error) => this.#end(`Error: cannot start: ${error.message}`));
    child.once('exit', (code, signal) =>
      this.#end(`Runtime exited with error: ${signal === null ? `exit status ${code}` : `signal: ${signal}`}`),
    );
    // The host may go first: a closed stdin is then no news.
    child.stdin?.on('error', () => undefined);
  }

  /** Starts the process; it loads the function on its own while the caller goes on. */
  static async start(
    settings: FunctionSettings,
    environment: Readonly<Record<string, string>>,
    log: (line: string) => void,
  ): Promise<Sandbox> {
    const api = await serveRuntimeApi(settings);
    const heap = Math.max(64, Math.floor(settings.memoryMb * 0.9));
    const child = spawn(process.execPath, [`--max-old-space-size=${heap}`, '--no-warnings', BOOTSTRAP], {
      cwd: settings.code,
      env: { ...environment, AWS_LAMBDA_RUNTIME_API: api.address },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    return new Sandbox(settings, child, api, log);
  }

  get alive(): boolean {
    return this.#alive;
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Waits until the function is loaded; returns the milliseconds since the start, or how it failed. */
  async ready(): Promise<number | (Outcome & { readonly ok: false })> {
    const failed = (errorType: string, message: string): Outcome & { readonly ok: false } => ({
      ok: false,
      errorType,
      message,
    });
    const timer = setTimeout(() => this.kill(), INIT_MS);
    try {
      const first = await Promise.race([this.#api.ready, this.#died.promise]);
      if (first !== undefined && !first.ok) return first;
      return performance.now() - this.#started;
    } catch (error) {
      this.kill();
      return failed('Runtime.InitError', error instanceof Error ? error.message : String(error));
    } finally {
      clearTimeout(timer);
    }
  }

  /** Runs one event; kills the process when it passes the function's timeout (or when `killAfterMs` says so, for chaos). */
  async invoke(event: string, killAfterMs?: number): Promise<Outcome> {
    const { timeoutSeconds } = this.#settings;
    let timedOut = false;
    const timeout = setTimeout(() => {
      timedOut = true;
      this.kill();
    }, timeoutSeconds * 1000);
    const crash = killAfterMs === undefined ? undefined : setTimeout(() => this.kill(), killAfterMs);
    try {
      const outcome = await Promise.race([this.#api.invoke(event), this.#died.promise]);
      if (!timedOut) return outcome;
      return {
        ok: false,
        errorType: 'Sandbox.Timedout',
        message: `Task timed out after ${timeoutSeconds.toFixed(2)} seconds`,
      };
    } finally {
      clearTimeout(timeout);
      clearTimeout(crash);
    }
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** Kills the process and waits until it is gone. */
  async stop(): Promise<void> {
    this.kill();
    await this.#died.promise;
  }

  #end(message: string): void {
    this.#alive = false;
    this.#api.close();
    this.#died.resolve({ ok: false, errorType: 'Runtime.ExitError', message });
  }
}

function forward(stream: Readable | null, log: (line: string) => void): void {
  if (stream !== null) createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', log);
}
