import type { Chaos } from '../chaos.ts';
import type { FunctionPool } from '../lambda/function-pool.ts';
import type { Queues } from '../sqs/queues.ts';
import type { Database } from '../storage/database.ts';
import { readMapping } from '../template/mapping-settings.ts';
import type { Resource } from '../template/template.ts';
import { lastName } from '../wire/names.ts';
import type { Mapping } from './mapping.ts';
import { QueueMapping } from './queue-mapping.ts';
import { StreamMapping } from './stream-mapping.ts';
import type { StreamSource } from './stream-source.ts';

export interface MappingSurroundings {
  readonly db: Database;
  readonly queues: Queues;
  readonly chaos: Chaos;
  readonly log: (line: string) => void;
  readonly makePool: (functionName: string) => FunctionPool;
  readonly stream: (arn: string) => StreamSource;
  readonly concurrency: number;
  readonly retryMs: number;
  readonly maxDelayMs: number;
}

/** Makes the event source mappings of a template, and a pool for each function that one of them feeds. */
export function makeMappings(
  resources: readonly Resource[],
  { db, queues, chaos, log, makePool, stream, concurrency, retryMs, maxDelayMs }: MappingSurroundings,
): { readonly mappings: readonly Mapping[]; readonly pools: ReadonlyMap<string, FunctionPool> } {
  const pools = new Map<string, FunctionPool>();
  const mappings = resources.flatMap(({ id, properties }): Mapping[] => {
    const declared = readMapping(properties);
    if (!declared.enabled) return [];
    const pool = pools.get(declared.functionName) ?? makePool(declared.functionName);
    pools.set(declared.functionName, pool);
    const { batchSize, windowMs, reportsFailures, filters, sourceArn } = declared;
    if (sourceArn.startsWith('arn:aws:sqs:')) {
      const atOnce = Math.min(concurrency, declared.maxConcurrency ?? concurrency);
      const queue = lastName(sourceArn);
      queues.capDelay(queue, maxDelayMs);
      return [
        new QueueMapping(
          { queue, batchSize, windowMs, reportsFailures, filters, concurrency: atOnce, retryMs },
          queues,
          db,
          pool,
          log,
        ),
      ];
    }
    const { bisects, maxRetries, maxAgeMs, startsAtLatest, onFailureArn } = declared;
    const onFailure =
      onFailureArn === undefined ? undefined : (body: string) => void queues.send(lastName(onFailureArn), { body });
    const settings = {
      id,
      batchSize,
      windowMs,
      filters,
      reportsFailures,
      bisects,
      maxRetries,
      maxAgeMs,
      startsAtLatest,
      onFailure,
    };
    return [new StreamMapping(settings, stream(sourceArn), db, pool, chaos, log)];
  });
  return { mappings, pools };
}
