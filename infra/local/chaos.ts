import { createHash } from 'node:crypto';

export interface Delivery {
  readonly delayMs: number;
}

export type CrashMoment = 'none' | 'before' | 'during' | 'after';

/**
 * What goes wrong, and when. Every decision is a function of the seed, the place and how often that place was asked, so a
 * seed replays the same series at each place whatever the interleaving between places.
 */
export interface Chaos {
  /** How one message reaches a queue: one or two deliveries, each with a delay (which reorders). */
  deliveries(queue: string): readonly Delivery[];
  /** How an invocation dies; `after` loses the answer of a finished one. */
  crash(functionName: string): CrashMoment;
  /** True when this request to a table is throttled. */
  throttled(table: string): boolean;
  /** Milliseconds that a bucket takes longer to answer. */
  slowness(bucket: string): number;
  /** True when a stream batch that succeeded is delivered once more. */
  repeatsBatch(mapping: string): boolean;
}

const ONE_DELIVERY: readonly Delivery[] = [{ delayMs: 0 }];

export const CALM: Chaos = {
  deliveries: () => ONE_DELIVERY,
  crash: () => 'none',
  throttled: () => false,
  slowness: () => 0,
  repeatsBatch: () => false,
};

/** The chaos of a seed: about one delivery in six doubled, half of them late, one invocation in ten crashed, … */
export function chaosOf(seed: number): Chaos {
  const asked = new Map<string, number>();
  /** A number in [0, 1) for the next question asked at `place`. */
  const draw = (place: string): number => {
    const n = (asked.get(place) ?? 0) + 1;
    asked.set(place, n);
    return createHash('sha256').update(`${seed}\0${place}\0${n}`).digest().readUInt32BE(0) / 2 ** 32;
  };
  const delay = (place: string): number => (draw(`${place}:late`) < 0.5 ? Math.floor(draw(`${place}:ms`) * 300) : 0);
  return {
    deliveries: (queue) => {
      const place = `queue:${queue}`;
      const copies = draw(place) < 0.16 ? 2 : 1;
      return Array.from({ length: copies }, () => ({ delayMs: delay(place) }));
    },
    crash: (functionName) => {
      const chance = draw(`function:${functionName}`);
      if (chance < 0.03) return 'before';
      if (chance < 0.07) return 'during';
      return chance < 0.1 ? 'after' : 'none';
    },
    throttled: (table) => draw(`table:${table}`) < 0.02,
    slowness: (bucket) => (draw(`bucket:${bucket}`) < 0.2 ? 20 + Math.floor(draw(`bucket:${bucket}:ms`) * 200) : 0),
    repeatsBatch: (mapping) => draw(`stream:${mapping}`) < 0.1,
  };
}
