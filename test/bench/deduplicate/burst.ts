import { type Arrival, type Outcome, relateInTime } from '../../deduplicate/relate-in-time.ts';
import { createChance } from '../../support/random.ts';
import { articleOf, report, subjectOf } from './corpus.ts';
import { Tally } from './sizes.ts';

const WORKERS = 50;
const MINUTE_MS = 60_000;
const START = Date.parse('2026-03-01T12:00:00Z');

/** Which items of the index were written most, by kind: the two that are capped are allowed to. */
export const KINDS: readonly (readonly [prefix: string, name: string])[] = [
  ['A#', 'states'],
  ['D#', 'dependents'],
  ['P#', 'pending summaries'],
  ['X#', 'first with a text'],
  ['O#', 'objects'],
  ['N#', 'open days'],
  ['F#', 'fingerprint buckets'],
  ['T#', 'term buckets'],
];

/** The most writes that any one item of a kind had. */
export function mostWritten(writes: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const [key, count] of writes) {
    const prefix = key.slice(0, 2);
    most.set(prefix, Math.max(most.get(prefix) ?? 0, count));
  }
  return most;
}

/** `count` reports of one event, or copies of one text, that all arrive within a minute. */
export function burstOf(count: number, order: 'in order' | 'at random', copies: boolean): readonly Arrival[] {
  const chance = createChance(3);
  const subject = subjectOf(chance);
  const one = report(chance, subject, 0);
  const step = MINUTE_MS / count;
  const times = Array.from({ length: count }, (_, i) => ({ at: i * step, key: chance.next() }));
  // At random: published over the hour before, in an order that has nothing to do with that of arrival.
  const publishedAt = ({ at, key }: (typeof times)[number]): Date =>
    new Date(START + (order === 'in order' ? at : (key - 1) * 60 * MINUTE_MS));
  return times.map((time, serial) => {
    const draft = copies ? { ...one, serial } : report(chance, subject, serial);
    return { at: time.at, article: articleOf(draft, publishedAt(time)) };
  });
}

function show(name: string, count: number, tally: Tally, ms: number, outcome: Outcome): void {
  const { placements, counts, writes, summaries, messages, lasted } = outcome;
  const stories = new Set([...placements.values()].map(({ storyId }) => storyId)).size;
  const groups = new Set([...placements.values()].map(({ groupId }) => groupId)).size;
  console.log(tally.row(name, count, ms, counts));
  console.log(tally.detail(count));
  console.log(
    `   ${stories} stories, ${groups} groups; ${messages} messages in ${(lasted / 1000).toFixed(0)} s; most summaries of one story: ${Math.max(...summaries.values())}`,
  );
  const most = mostWritten(writes);
  console.log(
    `   most writes of one item: ${KINDS.map(([prefix, kind]) => `${kind} ${most.get(prefix) ?? 0}`).join(', ')}`,
  );
  const told = [...counts].filter(([event]) => event !== 'overflow');
  console.log(`   ${told.map(([event, times]) => `${event} ${times}`).join(', ')}`);
}

async function burst(name: string, arrivals: readonly Arrival[]): Promise<void> {
  const tally = new Tally();
  const begun = performance.now();
  const outcome = await relateInTime(arrivals, { workers: WORKERS, seed: 1, meter: tally.meter });
  show(name, arrivals.length, tally, (performance.now() - begun) / arrivals.length, outcome);
}

export async function storyInAMinute(count: number, order: 'in order' | 'at random'): Promise<void> {
  await burst(`${count} of one story in a minute, ${order}`, burstOf(count, order, false));
}

export async function copiesInAMinute(count: number): Promise<void> {
  await burst(`${count} exact copies in a minute`, burstOf(count, 'at random', true));
}
