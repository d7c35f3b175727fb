import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CALM, type Chaos, chaosOf } from './chaos.ts';
import { type Emulators, startEmulators } from './emulators.ts';
import { runSchedules } from './events/schedules.ts';
import { trimStreams } from './housekeeping.ts';
import { FunctionPool, residentMb } from './lambda/function-pool.ts';
import type { LocalOptions, LocalStack, Progress, StackStats } from './local-stack.ts';
import { makeMappings } from './mappings/make-mappings.ts';
import type { Mapping } from './mappings/mapping.ts';
import { POLL_MS } from './mappings/stream-mirror.ts';
import { createGuard } from './permissions/guard.ts';
import { readGrants } from './permissions/roles.ts';
import type { Services } from './router.ts';
import { EmbeddedTables } from './template/embedded-tables.ts';
import { functionSettings } from './template/functions.ts';
import { type Provisioned, provision, type StackTables } from './template/provision.ts';
import { RemoteTables } from './template/remote-tables.ts';
import { readTemplate, type Template } from './template/template.ts';
import { CREDENTIALS, REGION } from './wire/names.ts';

const SETTLE_MS = 20;

/**
 * Starts the stack of a synthesized template on this machine: emulators on 127.0.0.1, the bundled functions in processes
 * of their own, and what feeds them. Everything is one SQLite file in `dataDir`; a kill at any moment loses nothing.
 */
export async function startLocal(options: LocalOptions): Promise<LocalStack> {
  const started = performance.now();
  const log = options.log ?? (() => undefined);
  const chaos = options.chaos === undefined ? CALM : chaosOf(options.chaos);
  const emulators = await startEmulators({ ...options, chaos, log });
  const { services } = emulators;
  try {
    const running = await provisionAndRun(options, emulators, chaos, log);
    const { template, provisioned, pools, mappings, tables } = running;
    const quietRounds = options.endpoints?.dynamodb === undefined ? 2 : Math.ceil((3 * POLL_MS) / SETTLE_MS);
    const schedules = runSchedules(services.buses, services.buses.rules());
    const house = trimStreams(services, mappings);
    for (const mapping of mappings) mapping.start();
    const stop = async (): Promise<void> => {
      schedules.stop();
      house.stop();
      const stopped = mappings.map((mapping) => mapping.stop());
      await Promise.all([...pools.values()].map((pool) => pool.stop()));
      await Promise.all([...stopped, tables.stop()]);
      await emulators.stop();
    };
    return {
      endpoint: emulators.origin,
      endpoints: {
        s3: emulators.origin,
        sqs: emulators.origin,
        dynamodb: options.endpoints?.dynamodb ?? emulators.origin,
        eventbridge: emulators.origin,
      },
      region: REGION,
      credentials: CREDENTIALS,
      outputs: template.outputs(),
      resources: Object.fromEntries(template.resources.map(({ id }) => [id, template.identity(id)])),
      skipped: provisioned.skipped,
      warnings: provisioned.warnings,
      startedInMs: Math.round(performance.now() - started),
      settled: (onProgress) => settle(mappings, quietRounds, onProgress),
      stats: () => statsOf(services, pools),
      events: (bus, limit = 100) => services.buses.recent(bus, limit),
      redrive: (queue) => services.queues.redrive(queue),
      stop,
    };
  } catch (error) {
    await emulators.stop();
    throw error;
  }
}

interface Running {
  readonly template: Template;
  readonly provisioned: Provisioned;
  readonly pools: ReadonlyMap<string, FunctionPool>;
  readonly mappings: readonly Mapping[];
  readonly tables: StackTables;
}

async function provisionAndRun(
  options: LocalOptions,
  { services, db, origin, guardWith }: Emulators,
  chaos: Chaos,
  log: (line: string) => void,
): Promise<Running> {
  const remote = options.endpoints?.dynamodb;
  const tables: StackTables =
    remote === undefined
      ? new EmbeddedTables(services.dynamo)
      : new RemoteTables(remote, db, services.dynamo.streams, log);
  const { parameters, imports } = options;
  const template = readTemplate(options.template, {
    queueOrigin: origin,
    streamArn: (name) => tables.streamArn(name),
    ...(parameters === undefined ? {} : { parameters }),
    ...(imports === undefined ? {} : { imports }),
  });
  const { s3, queues, buses } = services;
  const provisioned = await provision(template, { s3, queues, buses, tables });
  guardWith(createGuard(readGrants(template), log));
  const folder = options.dataDir === undefined || options.dataDir === 'memory' ? undefined : options.dataDir;
  const compileCache = folder === undefined || options.compileCache === false ? undefined : join(folder, 'compiled');
  const makePool = (name: string): FunctionPool => {
    const resource = provisioned.functions.find(({ id }) => template.identity(id).name === name);
    if (resource === undefined)
      throw new Error(`A mapping feeds the function ${name}, which the template does not define.`);
    return new FunctionPool(functionSettings(resource, template.identity(resource.id), options.assets), {
      endpoints: {
        AWS_ENDPOINT_URL: origin,
        AWS_ENDPOINT_URL_S3: origin,
        AWS_ENDPOINT_URL_SQS: origin,
        AWS_ENDPOINT_URL_DYNAMODB: options.endpoints?.dynamodb ?? origin,
        AWS_ENDPOINT_URL_EVENTBRIDGE: origin,
      },
      concurrency: options.concurrency ?? 2,
      idleMs: options.idleMs ?? 30_000,
      compileCache,
      chaos,
      log,
    });
  };
  const { mappings, pools } = makeMappings(provisioned.mappings, {
    db,
    queues,
    chaos,
    log,
    makePool,
    stream: (arn) => tables.source(arn),
    maxDelayMs: options.maxDelayMs ?? 1_000,
    concurrency: options.concurrency ?? 2,
    retryMs: options.retryMs ?? 1_000,
  });
  return { template, provisioned, pools, mappings, tables };
}

async function settle(
  mappings: readonly Mapping[],
  rounds: number,
  onProgress: ((progress: Progress) => void) | undefined,
): Promise<void> {
  let quiet = 0;
  let shown = '';
  // Several times in a row: what one function has just done may wake another, and a stream elsewhere is only asked now and then.
  while (quiet < rounds) {
    const waiting = mappings.reduce((sum, mapping) => sum + mapping.waiting(), 0);
    const running = mappings.reduce((sum, mapping) => sum + mapping.running(), 0);
    quiet = waiting === 0 && running === 0 ? quiet + 1 : 0;
    const seen = `${waiting} ${running}`;
    if (seen !== shown) onProgress?.({ waiting, running });
    shown = seen;
    if (quiet < rounds) await sleep(SETTLE_MS);
  }
}

function statsOf({ queues, dynamo, buses }: Services, pools: ReadonlyMap<string, FunctionPool>): StackStats {
  const all = [...pools.values()];
  return {
    functions: Object.fromEntries([...pools].map(([name, pool]) => [name, pool.stats()])),
    queues: Object.fromEntries(queues.list().map(({ name }) => [name, queues.counts(name)])),
    tables: dynamo.meter.usage(),
    writes: dynamo.meter.writes(),
    events: buses.count(),
    memoryMb: {
      host: Math.round(process.memoryUsage.rss() / 1e6),
      functions: all.flatMap((pool) => pool.pids()).reduce((sum, pid) => sum + residentMb(pid), 0),
    },
  };
}
