import { gzipSync, zstdCompressSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import type { ByteSource, Cursor } from '#article/raw.ts';
import { memorySource } from '#normalize/containers/bytes.ts';
import { openObject } from '#normalize/open.ts';
import { startCpuTime } from '#test/support/cpu-time.ts';
import { objectInfo, readAll } from './read.ts';

const STORY = 'The harbour bridge was closed on Monday after a barge hit one of its piers. Nobody was hurt.';
const line = (uri: string): string => JSON.stringify({ uri, title: `Story ${uri}`, text: STORY });
const jsonl = ['a', 'b', 'c'].map(line).join('\n');

function warc(records: readonly (readonly [type: string, uri: string, body: string | Buffer])[]): Buffer {
  return Buffer.concat(
    records.flatMap(([type, uri, body]) => {
      const bytes = Buffer.from(body);
      const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2023-05-04T10:00:00Z\r\nContent-Length: ${bytes.length}\r\n\r\n`;
      return [Buffer.from(head), bytes, Buffer.from('\r\n\r\n')];
    }),
  );
}

const plain = (text: string): string => `HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`;
const packed = Buffer.concat([
  Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\n\r\n'),
  gzipSync(`${STORY} Packed.`),
]);
const chunked = `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n${(STORY.length).toString(16)}\r\n${STORY}\r\n0\r\n\r\n`;
const crawl = warc([
  ['warcinfo', 'urn:info', 'software: test'],
  ['request', 'https://paper.example/a', 'GET /a HTTP/1.1\r\n\r\n'],
  ['response', 'https://paper.example/a', plain(STORY)],
  ['response', 'https://paper.example/moved', 'HTTP/1.1 301 Moved\r\nLocation: /b\r\n\r\n'],
  ['response', 'https://paper.example/pic', 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxx'],
  ['response', 'https://paper.example/b', packed],
  ['response', 'https://paper.example/c', chunked],
]);

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title><language>en</language>${[
  'x',
  'y',
  'z',
]
  .map((id) => `<item><title>T ${id}</title><guid>${id}</guid><description>${STORY}</description></item>`)
  .join('')}</channel></rss>`;

const FILES: readonly (readonly [name: string, bytes: Buffer, uris: readonly string[]])[] = [
  ['jsonl', Buffer.from(jsonl), ['a', 'b', 'c']],
  ['jsonl.gz', gzipSync(jsonl), ['a', 'b', 'c']],
  [
    'two gzip members',
    Buffer.concat([gzipSync(`${line('a')}\n`), gzipSync(`${line('b')}\n${line('c')}`)]),
    ['a', 'b', 'c'],
  ],
  ['jsonl.zst', zstdCompressSync(jsonl), ['a', 'b', 'c']],
  ['json array', Buffer.from(`[${line('a')},\n ${line('b')},${line('"}{')}]`), ['a', 'b', '"}{']],
  ['json list', Buffer.from(`{"status":"ok","articles":[${line('a')},${line('b')}]}`), ['a', 'b']],
  ['feed', Buffer.from(RSS), ['x', 'y', 'z']],
  ['warc', crawl, ['https://paper.example/a', 'https://paper.example/b', 'https://paper.example/c']],
  ['warc.gz', gzipSync(crawl), ['https://paper.example/a', 'https://paper.example/b', 'https://paper.example/c']],
  [
    'zip of a story, a JSONL, a gzipped JSONL and litter',
    Buffer.from(
      zipSync({
        'one.txt': strToU8(STORY),
        '__MACOSX/one.txt': strToU8('x'),
        'many.jsonl': strToU8(jsonl),
        'deep/more.jsonl.gz': new Uint8Array(gzipSync([line('d'), line('e')].join('\n'))),
      }),
    ),
    ['urn:dateline:drop:file#one.txt', 'a', 'b', 'c', 'd', 'e'],
  ],
];

async function uris(bytes: Uint8Array): Promise<(string | undefined)[]> {
  return (await readAll(bytes)).map((outcome) => (outcome.ok ? outcome.value.uri : outcome.reject.code));
}

test.each(FILES)('%s gives its articles in order', async (_, bytes, expected) => {
  expect(await uris(bytes)).toEqual(expected);
});

async function labels(source: ByteSource, from: Cursor | null) {
  const items: { label: string | undefined; bytes: string; next: Cursor | null }[] = [];
  for await (const { outcome, next } of openObject(objectInfo(source.size), source, from)) {
    const label = outcome.ok ? outcome.value.item?.label : outcome.reject.code;
    items.push({ label, bytes: outcome.ok ? Buffer.from(outcome.value.bytes).toString('latin1') : '', next });
  }
  return items;
}

/** A source that hands out its bytes in small pieces, as a socket does. */
function trickle(bytes: Uint8Array, step: number): ByteSource {
  return {
    size: bytes.length,
    // biome-ignore lint/suspicious/useAwait: the interface is asynchronous
    async *read(start) {
      for (let at = start; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
    },
  };
}

test.each(FILES)('%s can be resumed at every cursor, whatever the pieces', async (_, bytes) => {
  const all = await labels(memorySource(bytes), null);
  expect(await labels(trickle(bytes, 7), null)).toEqual(all);
  expect(all.at(-1)?.next).toBeNull();
  for (const [i, { next }] of all.entries()) {
    if (next !== null)
      expect(await labels(memorySource(bytes), JSON.parse(JSON.stringify(next)))).toEqual(all.slice(i + 1));
  }
});

test('a damaged tail ends with a reject and keeps what came before', async () => {
  const bytes = gzipSync(Array.from({ length: 3000 }, (_, i) => line(`${i}-${Math.sin(i)}`)).join('\n'));
  const outcomes = await uris(bytes.subarray(0, bytes.length - 2_000));
  expect(outcomes.length).toBeGreaterThan(500);
  expect(outcomes.at(-1)).toBe('malformed');
  expect(outcomes.slice(0, -1).every((uri) => uri?.includes('-'))).toBe(true);
});

test('an error of the source is thrown, not turned into a reject', async () => {
  const source: ByteSource = {
    size: 1e9,
    // biome-ignore lint/suspicious/useAwait: the interface is asynchronous
    async *read() {
      yield gzipSync(jsonl).subarray(0, 20);
      throw new Error('connection reset');
    },
  };
  await expect(labels(source, null)).rejects.toThrow('connection reset');
});

function blankLines(): Buffer {
  const bytes = Buffer.alloc(200 * 1024 * 1024, '\n');
  bytes.write('{"a":1}\n{"b":2}\n');
  return gzipSync(bytes);
}

const BOMBS: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
  ['gzip of 200 MB of zeros', gzipSync(Buffer.alloc(200 * 1024 * 1024)), 'too-large'],
  ['a JSONL of 200 MB of blank lines', blankLines(), 'compression-ratio'],
  ['zip of 60 MB of blanks', zipSync({ 'a.txt': new Uint8Array(60 * 1024 * 1024).fill(32) }), 'too-large'],
  [
    'gzip in gzip in gzip in gzip in gzip',
    [1, 2, 3, 4, 5].reduce((bytes) => gzipSync(bytes), Buffer.from(STORY)),
    'too-deep',
  ],
  ['a zip with a broken directory', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 1)]), 'malformed'],
  [
    'an office document',
    zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('<x/>') }),
    'unsupported-format',
  ],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'unsupported-format'],
  ['nothing', Buffer.alloc(0), 'empty'],
];

test.each(BOMBS)('%s is refused in time', async (_, bytes, code) => {
  const elapsed = startCpuTime();
  expect((await uris(bytes)).at(-1)).toBe(code);
  expect(elapsed()).toBeLessThan(10_000);
});

test('a line longer than an article is refused and passed over', async () => {
  const long = JSON.stringify({ uri: 'long', text: 'x'.repeat(LIMITS.articleBytes) });
  expect(await uris(Buffer.from([line('a'), long, line('c')].join('\n')))).toEqual(['a', 'too-large', 'c']);
  expect(await uris(Buffer.from(`[${line('a')},${long},${line('c')}]`))).toEqual(['a', 'too-large', 'c']);
});

test('an object over its limit is refused before a byte of it is read', async () => {
  const source: ByteSource = {
    size: LIMITS.objectBytes + 1,
    read() {
      throw new Error('read');
    },
  };
  expect(await labels(source, null)).toEqual([{ label: 'too-large', bytes: '', next: null }]);
  await expect(labels({ ...source, size: LIMITS.objectBytes }, null)).rejects.toThrow('read');
});

test('each entry of an archive gives an article or a reject that names it', async () => {
  const bytes = zipSync({
    'good.txt': strToU8(STORY),
    'nothing.txt': new Uint8Array(0),
    'picture.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    'broken.json': strToU8('{"title":'),
    'last.jsonl': strToU8(`${line('a')}\n{"title":\n`),
  });
  expect(
    (await readAll(bytes)).map((outcome) =>
      outcome.ok ? outcome.value.provenance.item?.label : [outcome.reject.code, outcome.reject.provenance.item?.label],
    ),
  ).toEqual([
    'good.txt',
    ['empty', 'nothing.txt'],
    ['unsupported-format', 'picture.txt'],
    ['malformed', 'broken.json'],
    'last.jsonl#line 1',
    ['malformed', 'last.jsonl#line 2'],
  ]);
});
