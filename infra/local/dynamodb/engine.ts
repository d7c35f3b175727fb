import type { Chaos } from '../chaos.ts';
import type { Database } from '../storage/database.ts';
import { ServiceError } from '../wire/service-error.ts';
import { Meter } from './capacity.ts';
import { Items } from './items.ts';
import { Streams } from './streams.ts';
import { Tables } from './tables.ts';

/** Everything that the operations work on. */
export interface Engine {
  readonly db: Database;
  readonly tables: Tables;
  readonly items: Items;
  readonly streams: Streams;
  readonly meter: Meter;
  readonly chaos: Chaos;
}

export function openEngine(db: Database, chaos: Chaos): Engine {
  const streams = new Streams(db);
  return { db, tables: new Tables(db), items: new Items(db, streams), streams, meter: new Meter(), chaos };
}

/** Throws what a table without capacity answers, when chaos says so. */
export function mayThrottle({ chaos }: Engine, table: string): void {
  if (!chaos.throttled(table)) return;
  throw new ServiceError(
    'ProvisionedThroughputExceededException',
    'The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning level with the UpdateTable API.',
  );
}
