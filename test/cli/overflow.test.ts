import { expect, test } from 'vitest';
import { createMemoryPipeline } from '#infra/cli/memory-pipeline.ts';

const TEXT =
  'The council met in the town hall of Leeds on Monday and agreed to repair the old bridge over the river Aire before the winter. ' +
  'Mayor Ada Quill said that the work would cost nine million pounds and close two lanes until the end of February.';

/** More than a bucket of one text holds. */
const COPIES = 80;

test('a full bucket is counted, and who cannot be seen; what comes in the order of publication still finds its group', async () => {
  const counted: Record<string, number> = {};
  const pipeline = createMemoryPipeline({
    metrics: (counts) => {
      for (const [name, value] of Object.entries(counts)) counted[name] = (counted[name] ?? 0) + value;
    },
  });
  for (let n = 0; n < COPIES; n++) {
    const datePublished = `2025-05-05T1${Math.floor(n / 60)}:${String(n % 60).padStart(2, '0')}:00Z`;
    const article = { uri: `urn:copy:${n}`, title: 'Leeds to repair bridge', text: TEXT, datePublished };
    await pipeline.drop(`${n}.json`, Buffer.from(JSON.stringify(article)), {});
  }
  await pipeline.settle();
  expect(counted['Overflow']).toBeGreaterThan(0);
  // No bucket had room for the last ones, and of the candidates of each only so many are read.
  expect(counted['Unseen']).toBeGreaterThan(COPIES / 2);
  const { items } = await pipeline.records.day('2025-05-05', { limit: 100 });
  expect(new Set(items.map(({ groupId }) => groupId)).size).toBe(1);
  expect(items.filter(({ isDuplicate }) => !isDuplicate)).toHaveLength(1);
});

test('where all can be seen and read, nothing is counted', async () => {
  const counted: string[] = [];
  const pipeline = createMemoryPipeline({ metrics: (counts) => void counted.push(...Object.keys(counts)) });
  for (let n = 0; n < 8; n++) {
    const article = { uri: `urn:few:${n}`, title: 'Leeds to repair bridge', text: TEXT, datePublished: '2025-05-05' };
    await pipeline.drop(`${n}.json`, Buffer.from(JSON.stringify(article)), {});
  }
  await pipeline.settle();
  expect(counted).toContain('Recorded');
  expect(counted).not.toContain('Unseen');
  expect(counted).not.toContain('Overflow');
});
