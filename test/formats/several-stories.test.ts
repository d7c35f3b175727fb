import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { ByteSource, Cursor } from '#article/raw.ts';
import { memorySource } from '#normalize/containers/bytes.ts';
import { openObject } from '#normalize/open.ts';
import { startCpuTime } from '#test/support/cpu-time.ts';
import { objectInfo, readAll } from './read.ts';
import { ONE_STORY, STORY_FILES } from './story-files.ts';

async function titles(bytes: Uint8Array): Promise<string[]> {
  return (await readAll(bytes)).map((outcome) => (outcome.ok ? outcome.value.title : outcome.reject.code));
}

test.each(STORY_FILES.map((file) => [file.name, file] as const))('%s: several articles', async (_, file) => {
  const bytes = typeof file.text === 'string' ? Buffer.from(file.text) : file.text;
  const outcomes = await readAll(bytes);
  const articles = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  expect(articles.map((article) => article.title)).toEqual(file.titles);
  expect(outcomes).toHaveLength(articles.length);
  expect(articles.map(({ provenance }) => [provenance.item?.container, provenance.item?.index])).toEqual(
    articles.map((_article, index) => [file.container, index]),
  );
  expect(new Set(articles.map(({ articleId }) => articleId)).size).toBe(articles.length);
  for (const [index, { text, dateline }] of articles.entries()) {
    expect(text.slice(-24)).toBe(file.ends[index]);
    expect(dateline?.text ?? null).toBe(file.datelines[index]);
    if (dateline !== null) expect(text.slice(dateline.start, dateline.end)).toBe(dateline.text);
  }
  expect(await titles(gzipSync(bytes))).toEqual(file.titles);
});

test.each(ONE_STORY.map((text) => [text.split('\n')[0], text] as const))('one article: %s', async (_, text) => {
  const outcomes = await readAll(text);
  expect(outcomes.map((outcome) => (outcome.ok ? outcome.value.provenance.item : outcome.reject))).toEqual([null]);
});

/** Bytes in small pieces. */
function trickle(bytes: Uint8Array, step: number): ByteSource {
  return {
    size: bytes.length,
    // biome-ignore lint/suspicious/useAwait: the interface is asynchronous
    async *read(start) {
      for (let at = start; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
    },
  };
}

async function walk(source: ByteSource, from: Cursor | null) {
  const items: { readonly label: string; readonly bytes: string; readonly next: Cursor | null }[] = [];
  for await (const { outcome, next } of openObject(objectInfo(source.size), source, from)) {
    const label = outcome.ok ? (outcome.value.item?.label ?? '') : outcome.reject.code;
    items.push({ label, bytes: outcome.ok ? Buffer.from(outcome.value.bytes).toString('latin1') : '', next });
  }
  return items;
}

test.each(STORY_FILES.map((file) => [file.name, file] as const))('%s: goes on at every cursor', async (_, { text }) => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const all = await walk(memorySource(bytes), null);
  expect(await walk(trickle(bytes, 13), null)).toEqual(all);
  for (const [i, { next }] of all.entries()) {
    if (next !== null) expect(await walk(memorySource(bytes), next)).toEqual(all.slice(i + 1));
  }
});

test('a wire item or a mail longer than an article is refused and passed over', async () => {
  const frame = (body: string): string => `ZCZC a0001\nHeadline of ten letters\n\nROME (AP) - ${body}\nNNNN\n`;
  const bytes = Buffer.from(`${frame('It rained.')}${frame('It rained. '.repeat(500_000))}${frame('It snowed.')}`);
  const items = await walk(trickle(bytes, 65_536), null);
  expect(items.map((item) => item.label)).toEqual(['item 1', 'too-large', 'item 3']);
  expect(items[2]?.bytes).toContain('It snowed.');
});

test('a day file of ten thousand stories ends in time', async () => {
  const story =
    'Rain floods market\n\nROME (AP) - Rain flooded the old market of the city on Monday, traders said there.\n-0-\n';
  const elapsed = startCpuTime();
  expect(await walk(memorySource(Buffer.from(story.repeat(4_000))), null)).toHaveLength(4_000);
  expect(elapsed()).toBeLessThan(10_000);
});

test('a single item of a wire may be padded like many', async () => {
  const text =
    '\u0016\u0016\u0001aa0123 3 POL\u0002Rain in Rome\n\nROME (AFN) - It rained all day in the old town on Monday.\u0000\u0000\u0003041915 GMT MAR 24\u0004\u0000';
  expect(await titles(Buffer.from(text))).toEqual(['Rain in Rome']);
});
