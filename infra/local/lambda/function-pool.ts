import { readFileSync } from 'node:fs';
import type { Chaos } from '../chaos.ts';
import { accessKeyOf, CREDENTIALS, REGION } from '../wire/names.ts';
import type { FunctionSettings, FunctionStats, Outcome } from './function.ts';
import { Sandbox } from './sandbox.ts';

/** Where the services are, as the SDK wants to be told: AWS_ENDPOINT_URL_S3, … */
export type Endpoints = Readonly<Record<string, string>>;

export interface PoolOptions {
  readonly endpoints: Endpoints;
  readonly concurrency: number;
  /** Milliseconds that an idle sandbox is kept. */
  readonly idleMs: number;
  /** Folder where compiled code is kept between cold starts, if any. */
  readonly compileCache: string | undefined;
  readonly chaos: Chaos;
  readonly log: (line: string) => void;
}

/** From the host's environment a function sees what a process needs to run, nothing else. */
const INHERITED = ['PATH', 'TMPDIR', 'SystemRoot', 'TEMP'];
const CRASH_MS = 15;

/** The sandboxes of one function: started on demand, at most `concurrency`, reaped when idle. */
export class FunctionPool {
  readonly settings: FunctionSettings;
  readonly #options: PoolOptions;
  readonly #idle: { readonly sandbox: Sandbox; readonly timer: NodeJS.Timeout }[] = [];
  readonly #running = new Set<Sandbox>();
  readonly #waiting: (() => void)[] = [];
  readonly #coldStarts: number[] = [];
  #slots: number;
  #invocations = 0;
  #errors = 0;
  #busyMs = 0;
  #stopped = false;

  constructor(settings: FunctionSettings, options: PoolOptions) {
    this.settings = settings;
    this.#options = options;
    this.#slots = options.concurrency;
  }

  /** Runs one event and says how it ended. `mayCrash` lets chaos kill it; never throws for what the function does. */
  async invoke(event: string, mayCrash: boolean): Promise<Outcome> {
    await this.#enter();
    const started = performance.now();
    try {
      this.#invocations++;
      const outcome = await this.#run(event, mayCrash);
      if (!outcome.ok) {
        this.#errors++;
        this.#options.log(`${this.settings.name} ERROR ${outcome.errorType}: ${outcome.message}`);
      }
      return outcome;
    } finally {
      this.#busyMs += performance.now() - started;
      this.#leave();
    }
  }

  stats(): FunctionStats {
    return {
      invocations: this.#invocations,
      errors: this.#errors,
      coldStartMs: [...this.#coldStarts],
      busyMs: Math.round(this.#busyMs),
      sandboxes: this.#running.size + this.#idle.length,
    };
  }

  /** Process ids of the sandboxes, for measuring memory. */
  pids(): readonly number[] {
    return [...this.#running, ...this.#idle.map(({ sandbox }) => sandbox)].flatMap(({ pid }) =>
      pid === undefined ? [] : [pid],
    );
  }

  /** Kills every sandbox; running invocations end as crashed. */
  async stop(): Promise<void> {
    this.#stopped = true;
    const sandboxes = [...this.#running, ...this.#idle.map(({ sandbox }) => sandbox)];
    for (const { timer } of this.#idle) clearTimeout(timer);
    await Promise.all(sandboxes.map((sandbox) => sandbox.stop()));
  }

  async #run(event: string, mayCrash: boolean): Promise<Outcome> {
    const moment = mayCrash ? this.#options.chaos.crash(this.settings.name) : 'none';
    const crashed: Outcome = { ok: false, errorType: 'Chaos', message: `crashed (${moment})` };
    if (moment === 'before') return crashed;
    const sandbox = await this.#sandbox();
    if (!(sandbox instanceof Sandbox)) return sandbox;
    this.#running.add(sandbox);
    try {
      const outcome = await sandbox.invoke(event, moment === 'during' ? CRASH_MS : undefined);
      return moment === 'after' ? crashed : outcome;
    } finally {
      this.#running.delete(sandbox);
      this.#keep(sandbox);
    }
  }

  async #sandbox(): Promise<Sandbox | (Outcome & { readonly ok: false })> {
    for (;;) {
      // The one that rested least is the likeliest to be in the processor's caches, and the others can be reaped.
      const kept = this.#idle.pop();
      if (kept === undefined) break;
      clearTimeout(kept.timer);
      if (kept.sandbox.alive) return kept.sandbox;
    }
    if (this.#stopped) return { ok: false, errorType: 'Stopped', message: 'the stack is stopping' };
    const sandbox = await Sandbox.start(this.settings, this.#environment(), (line) =>
      this.#options.log(`${this.settings.name} ${line}`),
    );
    this.#running.add(sandbox);
    const ready = await sandbox.ready();
    this.#running.delete(sandbox);
    if (typeof ready !== 'number') return ready;
    this.#coldStarts.push(Math.round(ready));
    return sandbox;
  }

  #keep(sandbox: Sandbox): void {
    if (!sandbox.alive) return;
    if (this.#stopped) {
      sandbox.kill();
      return;
    }
    const timer = setTimeout(() => {
      const at = this.#idle.findIndex((kept) => kept.sandbox === sandbox);
      if (at >= 0) this.#idle.splice(at, 1);
      sandbox.kill();
    }, this.#options.idleMs);
    timer.unref();
    this.#idle.push({ sandbox, timer });
  }

  async #enter(): Promise<void> {
    if (this.#slots > 0) {
      this.#slots--;
      return;
    }
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#slots++;
    else next();
  }

  #environment(): Readonly<Record<string, string>> {
    const { settings } = this;
    const { endpoints, compileCache } = this.#options;
    const inherited = INHERITED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
    return {
      ...Object.fromEntries(inherited),
      LANG: 'en_US.UTF-8',
      TZ: ':UTC',
      ...(compileCache === undefined ? {} : { NODE_COMPILE_CACHE: compileCache }),
      AWS_REGION: REGION,
      AWS_DEFAULT_REGION: REGION,
      // By its own name a function is held to its role.
      AWS_ACCESS_KEY_ID: accessKeyOf(settings.name),
      AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
      AWS_LAMBDA_FUNCTION_NAME: settings.name,
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(settings.memoryMb),
      AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
      AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${settings.name}`,
      AWS_LAMBDA_LOG_STREAM_NAME: 'local',
      LAMBDA_TASK_ROOT: settings.code,
      _HANDLER: settings.handler,
      ...settings.environment,
      ...endpoints,
    };
  }
}

/** Resident megabytes of a process, 0 where the system does not tell (only Linux does, cheaply). */
export function residentMb(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]);
    return Math.round((pages * 4096) / 1e6);
  } catch {
    return 0;
  }
}
