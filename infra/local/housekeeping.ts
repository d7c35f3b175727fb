import type { Mapping } from './mappings/mapping.ts';
import { StreamMapping } from './mappings/stream-mapping.ts';
import type { Services } from './router.ts';

const TTL_MS = 1_000;
const SLOW_MS = 60_000;
const DAY_MS = 86_400_000;

/** Removes what has had its time: expired items within a second or so, old messages and stream records each minute. */
export function keepHouse({ dynamo, queues }: Services, mappings: readonly Mapping[]): { stop(): void } {
  const { tables, items, streams } = dynamo;
  const expire = (): void => {
    const now = Math.floor(Date.now() / 1000);
    for (const table of tables.list()) {
      if (table.ttl !== undefined && (items.nextExpiry(table) ?? Number.POSITIVE_INFINITY) <= now)
        items.expire(table, now);
    }
  };
  const clean = (): void => {
    queues.expire();
    // A record is kept a day, and longer where a mapping is still behind: a laptop that slept must not lose one.
    const read = mappings.filter((mapping) => mapping instanceof StreamMapping).map((mapping) => mapping.position());
    const passed = Math.min(Number.MAX_SAFE_INTEGER, ...read);
    for (const table of tables.list()) streams.trim(table, passed, Date.now() - DAY_MS);
  };
  const timers = [setInterval(expire, TTL_MS), setInterval(clean, SLOW_MS)];
  return { stop: () => timers.forEach(clearInterval) };
}
