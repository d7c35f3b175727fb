import { join } from 'node:path';
import { CALM, type Chaos } from './chaos.ts';
import { openEngine } from './dynamodb/engine.ts';
import { Buses } from './events/buses.ts';
import { keepHouse } from './housekeeping.ts';
import { makeFolder } from './make-folder.ts';
import type { Guard } from './permissions/guard.ts';
import { answer, type Services } from './router.ts';
import { ObjectStore } from './s3/store.ts';
import { Queues } from './sqs/queues.ts';
import { Database } from './storage/database.ts';
import type { Answer, Request } from './wire/http.ts';
import { serve } from './wire/server.ts';

export interface EmulatorOptions {
  /** Folder where everything is kept; `memory` (the default) keeps nothing. */
  readonly dataDir?: string;
  readonly port?: number;
  readonly chaos?: Chaos;
  readonly log?: (line: string) => void;
  /** Servers outside: requests to Amazon Comprehend are passed on to its. */
  readonly endpoints?: { readonly comprehend?: string };
}

export interface Emulators {
  readonly services: Services;
  /** From now on requests pass this guard. */
  guardWith(guard: Guard): void;
  readonly db: Database;
  /** `http://127.0.0.1:port`: S3, SQS, DynamoDB, DynamoDB Streams and EventBridge. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts the emulators alone: no template, no functions. */
export async function startEmulators({
  dataDir,
  port = 0,
  chaos = CALM,
  log = () => undefined,
  endpoints = {},
}: EmulatorOptions): Promise<Emulators> {
  const db = openDatabase(dataDir);
  try {
    const queues = new Queues(db, chaos);
    const buses = new Buses(db, queues, log);
    const s3 = new ObjectStore(
      db,
      queues,
      (source, detailType, detail) => void buses.put('default', { source, detailType, detail }),
      chaos,
    );
    const services = { s3, queues, dynamo: openEngine(db, chaos), buses, ...comprehendOf(endpoints) };
    let guard: Guard = (request) => Promise.resolve(request);
    const route = async (request: Request): Promise<Answer> => {
      const passed = await guard(request);
      return 'status' in passed ? passed : await answer(passed, services);
    };
    const server = await serve(port, route, log);
    const house = keepHouse(services);
    return {
      services,
      guardWith: (next) => {
        guard = next;
      },
      db,
      origin: server.origin,
      stop: async () => {
        house.stop();
        await server.close();
        db.close();
      },
    };
  } catch (error) {
    db.close();
    throw error;
  }
}

function comprehendOf({ comprehend }: { readonly comprehend?: string }): Pick<Services, 'comprehend'> {
  return comprehend === undefined ? {} : { comprehend };
}

function openDatabase(dataDir: string | undefined): Database {
  if (dataDir === undefined || dataDir === 'memory') return new Database('memory');
  makeFolder(dataDir);
  return new Database(join(dataDir, 'stack.sqlite'));
}
