import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { storyText } from '#infra/cli/commands/stories.ts';
import { createMemoryPipeline, type MemoryPipeline } from '#infra/cli/memory-pipeline.ts';
import { blockOf, readPage } from '#test/support/page-blocks.ts';
import { SAMPLES } from './expectation.ts';

interface Together {
  readonly duplicates: readonly (readonly string[])[];
  readonly stories: readonly (readonly string[])[];
  readonly apart: readonly (readonly string[])[];
  readonly versions: Readonly<Record<string, number>>;
}

const wanted: Together = JSON.parse(readFileSync(new URL('stories.expected.json', SAMPLES), 'utf8'));
let pipeline: MemoryPipeline;

beforeAll(async () => {
  pipeline = createMemoryPipeline();
  for (const name of readdirSync(SAMPLES).filter((file) => !file.endsWith('.expected.json'))) {
    await pipeline.drop(name, readFileSync(new URL(name, SAMPLES)), {});
  }
  await pipeline.settle();
});

/** The first article that came out of a sample, as it stands. */
async function recordOf(name: string) {
  const [status] = await pipeline.records.where(pipeline.bucket, name);
  const record = await pipeline.records.article(status?.articleIds[0] ?? '');
  if (record === null || !('storyId' in record)) throw new Error(`${name} gave no article`);
  return record;
}

test('copies share a group, and one of them is the original', async () => {
  for (const names of wanted.duplicates) {
    const records = await Promise.all(names.map(recordOf));
    expect(new Set(records.map(({ groupId }) => groupId)).size).toBe(1);
    expect(records.filter(({ isDuplicate }) => !isDuplicate)).toHaveLength(1);
  }
});

test('reports of one event share a story', async () => {
  for (const names of wanted.stories) {
    const records = await Promise.all(names.map(recordOf));
    expect(records.map(({ storyId }) => storyId)).toEqual(names.map(() => records[0]?.storyId));
  }
});

test('look-alikes stay apart', async () => {
  for (const names of wanted.apart) {
    const records = await Promise.all(names.map(recordOf));
    expect(new Set(records.map(({ storyId }) => storyId)).size).toBe(names.length);
  }
});

test('the same identity with other content is a version, and says what changed', async () => {
  for (const [uri, count] of Object.entries(wanted.versions)) {
    const { articleIdOf } = await import('#article/ids.ts');
    const record = await pipeline.records.article(articleIdOf(uri));
    expect(record).toMatchObject({ version: count, correction: true });
    expect(record).toHaveProperty('changes.fields');
  }
});

test('the front page shows the story of the explosion as it is', async () => {
  const { storyId } = await recordOf('01-rosario-wire.txt');
  const story = await pipeline.records.story(storyId ?? '');
  if (story === null) throw new Error('no story');
  const { items } = await pipeline.records.storyMembers(storyId ?? '');
  // A shown line may leave out what changes from run to run and what would be too long: `…` stands for anything.
  const shown = blockOf(readPage('README.md'), 'story').trim().split('\n');
  expect(storyText({ ...story, reports: 0, copies: 0 }, [])).toContain('is closed: no article is left');
  const printed = storyText(story, items).split('\n');
  const isPrinted = (line: string): boolean => {
    const [head = '', ...rest] = line.split('…');
    return printed.some((real) => {
      let at = real.startsWith(head) ? head.length : -1;
      for (const part of rest)
        at = at < 0 ? -1 : real.indexOf(part, at) < 0 ? -1 : real.indexOf(part, at) + part.length;
      return at >= 0 && (line.endsWith('…') || at === real.length);
    });
  };
  expect(shown.filter((line) => !isPrinted(line))).toEqual([]);
});
