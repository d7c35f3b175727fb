import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMemoryPipeline } from '#infra/cli/memory-pipeline.ts';
import type { Item } from '#records/store.ts';

const SAMPLES = new URL('../../samples/articles/', import.meta.url);
const NAMES = readdirSync(SAMPLES).filter((name) => !name.endsWith('.expected.json'));

/** Rows of the news itself: the feed is the history of one run, and statuses tell times of processing. */
const HISTORY = /^(?:FEED|FEEDDAY|OBJECT|REJECTED|DAYS)/;
/** Times of processing, and what numbers the writes that led here. */
const OF_PROCESSING = new Set(['indexedAt', 'firstIndexedAt', 'ver', 'formerRows', 'formerDays', 'formerStories']);

function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !OF_PROCESSING.has(name))
      .map(([name, inner]) => [name, comparable(inner)]),
  );
}

/** A row without what depends on the moment a file was dropped: sequencer, version and arrival stand in provenance. */
function settledRow(row: Item): unknown {
  const { provenance: _when, ref: _place, order: _arrival, ...rest } = comparable(row) as Record<string, unknown>;
  return rest;
}

async function tableAfter(names: readonly string[], settleEach: boolean): Promise<unknown[]> {
  const pipeline = createMemoryPipeline();
  for (const name of names) {
    await pipeline.drop(name, readFileSync(new URL(name, SAMPLES)), { published: '2024-03-11' });
    if (settleEach) await pipeline.settle();
  }
  await pipeline.settle();
  // A redirect keeps the id of a story that some order of arrival had begun: which ones there are is history, too.
  const rows = [...pipeline.rows()].filter((row) => !HISTORY.test(row.pk) && row['state'] !== 'merged');
  return rows.map(settledRow);
}

test('samples dropped in any order, at once or one by one, end in the same rows', async () => {
  // The two versions of one identity are told apart by when they arrive, so they keep their order.
  const free = NAMES.filter((name) => !name.startsWith('08-'));
  const forwards = await tableAfter(free, false);
  const backwards = await tableAfter(free.toReversed(), true);
  expect(forwards.length).toBeGreaterThan(100);
  expect(backwards).toEqual(forwards);
});
