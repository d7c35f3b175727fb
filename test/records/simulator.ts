import type { Item, RecordStore } from '#records/store.ts';
import { randomOf } from '../support/random.ts';

/** A worker that died in the middle of a store call. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

export interface Faults {
  /** Chance that a call kills its worker (before or after it took effect). */
  readonly kill: number;
  /** Chance that a write is applied, its answer lost, and the client sends it again. */
  readonly retry: number;
}

export interface Counts {
  calls: number;
  kills: number;
  retries: number;
  refusals: number;
}

/**
 * Schedules every store call of many concurrent workers by a seeded random choice: one seed is one interleaving, and it
 * can be run again. A killed worker's other calls in flight are applied or dropped, as requests of a dead process are,
 * before its message comes again (visibility is six timeouts long).
 */
export function createSimulator(seed: number, faults: Faults) {
  const random = randomOf(seed);
  const waiting: (() => void)[] = [];
  const counts: Counts = { calls: 0, kills: 0, retries: 0, refusals: 0 };
  let running = 0;

  const stalled: (() => void)[] = [];
  /** Waits to be let on. One call in twelve is stalled: many others overtake it, as a slow request is overtaken. */
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      (random() < 1 / 12 ? stalled : waiting).push(resolve);
    });
  const next = (): (() => void) | undefined => {
    const from = stalled.length > 0 && (waiting.length === 0 || random() < 0.02) ? stalled : waiting;
    return from.splice(Math.floor(random() * from.length), 1)[0];
  };

  /** The store as one worker sees it. `settled` waits until none of its calls is in flight. */
  function workerStore(store: RecordStore): { readonly store: RecordStore; settled(): Promise<void> } {
    const inFlight = new Set<Promise<unknown>>();
    let dead = false;
    const call = <T>(effect: () => Promise<T>, write: boolean): Promise<T> => {
      const work = (async () => {
        await turn();
        counts.calls++;
        if (dead) {
          if (random() < 0.5) await effect();
          throw new Killed();
        }
        if (random() < faults.kill) {
          dead = true;
          counts.kills++;
          if (random() < 0.5) await effect();
          throw new Killed();
        }
        if (write && random() < faults.retry) {
          counts.retries++;
          await effect();
          await turn();
        }
        const answer = await effect();
        if (write && answer === false) counts.refusals++;
        await turn();
        return answer;
      })();
      inFlight.add(work);
      work.then(
        () => inFlight.delete(work),
        () => inFlight.delete(work),
      );
      return work;
    };
    return {
      store: {
        get: (...args) => call(() => store.get(...args), false),
        batchGet: (...args) => call(() => store.batchGet(...args), false),
        query: (...args) => call(() => store.query(...args), false),
        put: (...args) => call(() => store.put(...args), true),
        delete: (...args) => call(() => store.delete(...args), true),
      },
      async settled() {
        while (inFlight.size > 0) await Promise.allSettled([...inFlight]);
      },
    };
  }

  /** Runs a worker until it lives through: killed ones start again, like a message that comes again. */
  async function untilDone(store: RecordStore, work: (store: RecordStore) => Promise<void>): Promise<void> {
    running++;
    try {
      for (;;) {
        const own = workerStore(store);
        try {
          await work(own.store);
          await own.settled();
          return;
        } catch (error: unknown) {
          await own.settled();
          if (!(error instanceof Killed)) throw error;
        }
      }
    } finally {
      running--;
    }
  }

  /** Lets waiting calls go, one at a time in random order, until all workers are done. */
  async function run(workers: readonly Promise<void>[]): Promise<void> {
    const all = Promise.all(workers);
    let failed: unknown = null;
    all.catch((error: unknown) => {
      failed = error ?? new Error('failed');
    });
    while (running > 0 && failed === null) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      next()?.();
    }
    await all;
  }

  return { random, counts, turn, untilDone, run };
}

const PROCESSING = new Set(['ver', 'formerRows', 'formerDays', 'indexedAt', 'firstIndexedAt']);

/** The rows without what only records the writing, as text to compare. Days that ever had news stay listed, and so do names of long texts. */
export function content(rows: Iterable<Item>): string[] {
  return [...rows]
    .filter((row) => !row.pk.startsWith('DAYS#') && !row.pk.startsWith('FEED') && row.sk !== 'TEXTS')
    .map((row) => JSON.stringify(sorted(row)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !PROCESSING.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
