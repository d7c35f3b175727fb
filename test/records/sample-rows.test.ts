import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMemoryPipeline } from '#infra/cli/memory-pipeline.ts';
import { checkedRows, checkRow } from './check-row.ts';

const samples = new URL('../../samples/articles/', import.meta.url);

describe('the rows of the sample articles', () => {
  it('are what the published schemas say, each kind of them', { timeout: 60_000 }, async () => {
    const pipeline = createMemoryPipeline();
    for (const name of readdirSync(samples)) {
      if (!name.endsWith('.expected.json')) await pipeline.drop(name, readFileSync(new URL(name, samples)), {});
    }
    await pipeline.settle();
    // The same identity again with other content, so that there is an older version to look at.
    await pipeline.drop(
      '22-marseille-headline.txt',
      Buffer.from(
        'PARIS, March 2 (Reuters) - Something else entirely happened here, officials of the city said on Saturday.',
      ),
      {},
    );
    await pipeline.settle();
    for (const row of pipeline.rows()) checkRow(row);
    const kinds = [...checkedRows().keys()];
    expect(kinds).toEqual(
      expect.arrayContaining([
        'article-record',
        'version-record',
        'day-card',
        'source-card',
        'entity-card',
        'member-card',
        'story-record',
        'story-card',
        'feed-row',
        'file-status',
        'rejected-file',
      ]),
    );
  });
});
