import type { Article } from '#article/article.ts';
import type { RelateMessage } from '#article/messages.ts';
import type { Placement } from '#article/placement.ts';
import type { IndexStore } from '#deduplicate/ports.ts';
import { createRelater } from '#deduplicate/relater.ts';
import { createMemoryIndexStore, type MemoryIndexStore } from '#platform/index-store/memory-index-store.ts';
import type { IndexMeter } from '#platform/index-store/meter.ts';
import { createChance } from '../support/random.ts';
import { VirtualClock } from './virtual-clock.ts';

export interface Arrival {
  /** Milliseconds since the start. */
  readonly at: number;
  readonly article: Article;
}

export interface Timing {
  /** Messages worked on at a time; each as if in a process of its own. */
  readonly workers: number;
  readonly seed: number;
  readonly meter?: IndexMeter;
  readonly index?: MemoryIndexStore;
}

export interface Outcome {
  readonly index: MemoryIndexStore;
  readonly placements: ReadonlyMap<string, Placement>;
  readonly counts: ReadonlyMap<string, number>;
  /** How often each item of the index was written, by partition and sort key (`-` for buckets), failed conditions included. */
  readonly writes: ReadonlyMap<string, number>;
  readonly summaries: ReadonlyMap<string, number>;
  readonly messages: number;
  /** Milliseconds from the start to the end of the last message. */
  readonly lasted: number;
}

/** Milliseconds a call of a port takes, half before and half after it has its effect. */
const FASTEST_CALL = 3;
const SLOWEST_CALL = 12;
const SECOND = 1_000;

/** Works off arrivals as the deployed function would: messages wait for their delay and for a free worker, every call of a
 * store takes time, and workers overtake each other between calls. */
export async function relateInTime(arrivals: readonly Arrival[], timing: Timing): Promise<Outcome> {
  const clock = new VirtualClock();
  const chance = createChance(timing.seed);
  const index = timing.index ?? createMemoryIndexStore(timing.meter === undefined ? {} : { meter: timing.meter });
  const articles = new Map<string, Article>();
  const placements = new Map<string, Placement>();
  const [counts, writes, summaries] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const add = (tally: Map<string, number>, name: string, by = 1): void => {
    tally.set(name, (tally.get(name) ?? 0) + by);
  };
  const slowly = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name, receiver) => {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== 'function') return method;
        return async (...args: readonly unknown[]) => {
          const half = (FASTEST_CALL + (SLOWEST_CALL - FASTEST_CALL) * chance.next()) / 2;
          await clock.sleep(half);
          const result: unknown = await method.apply(target, args);
          await clock.sleep(half);
          return result;
        };
      },
    });
  const tallied: IndexStore = {
    ...index,
    write: (item, expected) => {
      add(writes, `${item.pk} ${item.sk}`);
      return index.write(item, expected);
    },
    put: (item) => {
      add(writes, `${item.pk} ${item.sk}`);
      return index.put(item);
    },
    remove: (key, ver) => {
      add(writes, `${key.pk} ${key.sk}`);
      return index.remove(key, ver);
    },
    join: (pk, entry, caps, ttl) => {
      add(writes, `${pk} -`);
      return index.join(pk, entry, caps, ttl);
    },
  };
  const ready: (string | RelateMessage)[] = [];
  let [busy, messages] = [0, 0];
  const arrive = (job: string | RelateMessage): void => {
    ready.push(job);
    work();
  };
  const ports = {
    index: slowly(tallied),
    articles: slowly({
      read: (ref: string) => Promise.resolve(articles.get(ref) ?? null),
      readControl: () => Promise.resolve(null),
      remove: () => Promise.resolve(),
    }),
    queue: slowly({
      send: (message: RelateMessage, delaySeconds = 0) => {
        clock.at(clock.now + delaySeconds * SECOND, () => arrive(message));
        return Promise.resolve();
      },
    }),
    publisher: slowly({
      publish: (placement: Placement) => {
        const old = placements.get(placement.articleId);
        if (old === undefined || old.ver < placement.ver) placements.set(placement.articleId, placement);
        const stories = [old?.storyId, placement.storyId].filter((id) => id != null);
        return Promise.resolve({ due: null, stories: [...new Set(stories)] });
      },
      summarize: async (storyId: string, latest: () => Promise<string | null>) => {
        add(summaries, storyId);
        await latest();
      },
    }),
    count: (name: string, by = 1) => add(counts, name, by),
  };
  const processes = Array.from({ length: timing.workers }, () => createRelater(ports));
  let failure: unknown = null;
  function work(): void {
    while (busy < timing.workers && ready.length > 0) {
      const job = ready.shift();
      const relater = processes.pop();
      if (job === undefined || relater === undefined) return;
      busy++;
      messages++;
      const done = typeof job === 'string' ? relater.arrived(job, false) : relater.handle(job, false);
      void done
        .catch((error: unknown) => {
          failure = error;
        })
        .then(() => {
          busy--;
          processes.push(relater);
          work();
        });
    }
  }
  for (const { at, article } of arrivals) {
    const { sequencer, receivedAt } = article.provenance;
    const ref = `articles/${article.articleId}/${receivedAt}-${sequencer}.json.gz`;
    articles.set(ref, article);
    clock.at(at, () => arrive(ref));
  }
  await clock.run();
  if (failure !== null) throw failure;
  return { index, placements, counts, writes, summaries, messages, lasted: clock.now };
}
