import { expect, test } from 'vitest';
import { burstOf, mostWritten } from '../bench/deduplicate/burst.ts';
import { Tally } from '../bench/deduplicate/sizes.ts';
import { relateInTime } from './relate-in-time.ts';

const COUNT = 500;
/** Buckets of fingerprints and terms have a cap of entries; everyone knocks, few are let in. */
const CAPPED = new Set(['F#', 'T#']);
const MOST_WRITES = 60;
const BUDGET = { writes: 50, reads: 80 };

test.each([
  ['reports of one story, in order', 'in order', false],
  ['reports of one story, at random', 'at random', false],
  ['exact copies', 'at random', true],
] as const)(
  '500 %s within a minute: no item is written by all of them',
  { timeout: 60_000 },
  async (_, order, copies) => {
    const tally = new Tally();
    const { writes, placements } = await relateInTime(burstOf(COUNT, order, copies), {
      workers: 50,
      seed: 2,
      meter: tally.meter,
    });
    const most = [...mostWritten(writes)].filter(([prefix]) => !CAPPED.has(prefix));
    expect(most.filter(([, count]) => count > MOST_WRITES)).toEqual([]);
    expect(tally.writes / COUNT).toBeLessThanOrEqual(BUDGET.writes);
    expect(tally.reads / COUNT).toBeLessThanOrEqual(BUDGET.reads);
    const all = [...placements.values()];
    expect(all).toHaveLength(COUNT);
    if (copies) expect(new Set(all.map(({ groupId }) => groupId)).size).toBe(1);
    expect(new Set(all.map(({ storyId }) => storyId)).size).toBeLessThanOrEqual(3);
  },
);
