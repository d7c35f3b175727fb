import type { Mapping } from './mappings/mapping.ts';
import { StreamMapping } from './mappings/stream-mapping.ts';
import type { Services } from './router.ts';

const TTL_MS = 1_000;
const SLOW_MS = 60_000;
const DAY_MS = 86_400_000;

export interface House {
  stop(): void;
}

/** Removes what has had its time: expired items within a second or two, messages past their retention each minute. */
export function keepHouse({ dynamo, queues }: Services): House {
  const { tables, items } = dynamo;
  const expire = (): void => {
    const now = Math.floor(Date.now() / 1000);
    for (const table of tables.list()) {
      if (table.ttl !== undefined && (items.nextExpiry(table) ?? Number.POSITIVE_INFINITY) <= now)
        items.expire(table, now);
    }
  };
  const timers = [setInterval(expire, TTL_MS), setInterval(() => queues.expire(), SLOW_MS)];
  return { stop: () => timers.forEach(clearInterval) };
}

/** Trims streams to a day, or to where the slowest mapping stands: a laptop that slept must not lose a record. */
export function trimStreams({ dynamo }: Services, mappings: readonly Mapping[]): House {
  const { tables, streams } = dynamo;
  const trim = (): void => {
    const read = mappings.filter((mapping) => mapping instanceof StreamMapping).map((mapping) => mapping.position());
    const passed = Math.min(Number.MAX_SAFE_INTEGER, ...read);
    for (const table of tables.list()) streams.trim(table, passed, Date.now() - DAY_MS);
  };
  const timer = setInterval(trim, SLOW_MS);
  return { stop: () => clearInterval(timer) };
}
