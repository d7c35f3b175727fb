import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Cursor } from '#article/raw.ts';
import { memorySource } from '#normalize/containers/bytes.ts';
import { openObject } from '#normalize/open.ts';
import { objectInfo, readAll } from './read.ts';

const LINES = [
  '{"uri":"a","text":"Rain fell on the town."}',
  '{"uri": cut off',
  '',
  '{"uri":"c","text":"Snow fell later."}',
];

async function walk(bytes: Uint8Array, from: Cursor | null) {
  const items = [];
  for await (const { outcome, next } of openObject(objectInfo(bytes.length), memorySource(bytes), from)) {
    items.push({
      label: outcome.ok ? outcome.value.item?.label : outcome.reject.code,
      bytes: outcome.ok ? Buffer.from(outcome.value.bytes).toString() : '',
      next,
    });
  }
  return items;
}

test('each line of a JSONL is an item, a bad one a reject with its number, blank ones nothing', async () => {
  const outcomes = await readAll(LINES.join('\n'));
  expect(outcomes.map((o) => (o.ok ? o.value.uri : [o.reject.code, o.reject.provenance.item?.label]))).toEqual([
    'a',
    ['malformed', 'line 2'],
    'c',
  ]);
});

test.each([
  ['plain', (text: string) => Buffer.from(text)],
  ['gzip', (text: string) => gzipSync(text)],
])('reading can go on at every cursor and gives the same items (%s)', async (_, pack) => {
  const bytes = pack(LINES.join('\r\n'));
  const all = await walk(bytes, null);
  expect(all.map((item) => item.label)).toEqual(['line 1', 'line 2', 'line 4']);
  expect(all.at(-1)?.next).toBeNull();
  for (const [i, { next }] of all.entries()) {
    if (next !== null) expect(await walk(bytes, next)).toEqual(all.slice(i + 1));
  }
});
