/** A seeded source of chance: the same seed gives the same run on every machine. */
export interface Chance {
  /** 0 ≤ x < 1. */
  next(): number;
  /** 0 ≤ n < `bound`. */
  below(bound: number): number;
  happens(probability: number): boolean;
  pick<T>(values: readonly T[]): T;
}

/** Mulberry32: numbers 0 ≤ x < 1, good enough to choose by. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function createChance(seed: number): Chance {
  const next = randomOf(seed);
  return {
    next,
    below: (bound) => Math.floor(next() * bound),
    happens: (probability) => next() < probability,
    pick: (values) => {
      const value = values[Math.floor(next() * values.length)];
      if (value === undefined) throw new Error('nothing to pick from');
      return value;
    },
  };
}
