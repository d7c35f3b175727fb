import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readAll } from './read.ts';

const SITE = 'https://paper.example/news';

/** A page of a paper, long enough to be an article. */
function page(number: number): string {
  const lead = `The council of ward ${number} voted on Monday to repair the bridge over the mill stream before winter, the mayor said.`;
  const more = Array.from(
    { length: 4 },
    (_, i) =>
      `<p>Resident ${i} of ward ${number} told the meeting that lorries had loosened the stones of the arch again.</p>`,
  );
  return `<html><head><title>Ward ${number} repairs its bridge</title><meta property="article:published_time" content="2023-05-04T10:00:00Z"></head><body><article><h1>Ward ${number} repairs its bridge</h1><p>${lead}</p>${more.join('')}</article></body></html>`;
}

function chunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += 100) {
    const part = body.subarray(at, at + 100);
    parts.push(Buffer.from(`${part.length.toString(16)};x=1\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

function record(type: string, url: string, block: Buffer): Buffer {
  const mime = { request: 'request', response: 'response' }[type];
  const contentType = mime === undefined ? 'application/warc-fields' : `application/http; msgtype=${mime}`;
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2023-05-04T11:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>',
    `Content-Type: ${contentType}`,
    `Content-Length: ${block.length}`,
  ];
  // One gzip member a record, as crawlers write them.
  return gzipSync(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]));
}

function response(status: string, headers: readonly string[], body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${[status, ...headers].join('\r\n')}\r\n\r\n`), body]);
}

const HTML = 'Content-Type: text/html; charset=UTF-8';
const ok = (headers: readonly string[], body: Buffer): Buffer => response('200 OK', [HTML, ...headers], body);
const html = (number: number): Buffer => Buffer.from(page(number));

const BODIES: readonly (readonly [name: string, http: Buffer])[] = [
  ['plain', ok([], html(1))],
  ['chunked', ok(['Transfer-Encoding: chunked'], chunked(html(2)))],
  ['gzip', ok(['Content-Encoding: gzip'], gzipSync(html(3)))],
  ['gzip in chunks', ok(['content-encoding: gzip', 'transfer-encoding: chunked'], chunked(gzipSync(html(4))))],
  ['deflate', ok(['Content-Encoding: deflate'], deflateSync(html(5)))],
  ['brotli', ok(['Content-Encoding: br'], brotliCompressSync(html(6)))],
  ['unpacked by the crawler, header left', ok(['Content-Encoding: gzip'], html(7))],
  ['unchunked by the crawler, header left', ok(['Transfer-Encoding: chunked'], html(8))],
];

const NONE: readonly (readonly [name: string, http: Buffer])[] = [
  ['moved', response('301 Moved Permanently', ['Location: /x', HTML], Buffer.from('moved'))],
  ['missing', response('404 Not Found', [HTML], html(9))],
  ['failing', response('503 Service Unavailable', [HTML], html(10))],
  ['picture', response('200 OK', ['Content-Type: image/jpeg'], Buffer.from([0xff, 0xd8, 0xff, 0xe0]))],
];

function crawlOf(pages: readonly (readonly [name: string, http: Buffer])[]): Buffer {
  const records = pages.flatMap(([name, http]) => {
    const url = `${SITE}/${name.replaceAll(/[ ,]+/g, '-')}`;
    return [
      record('request', url, Buffer.from('GET / HTTP/1.1\r\nHost: paper.example\r\n\r\n')),
      record('response', url, http),
      record('metadata', url, Buffer.from('fetchTimeMs: 12\r\n')),
    ];
  });
  return Buffer.concat([record('warcinfo', 'urn:info', Buffer.from('software: crawler\r\n')), ...records]);
}

test('a crawl with one gzip member a record gives an article for each page, however its body is packed', async () => {
  const outcomes = await readAll(crawlOf(BODIES.flatMap((body, i) => [body, NONE[i % NONE.length] ?? body])));
  expect(outcomes.map((outcome) => (outcome.ok ? outcome.value.title : outcome.reject.code))).toEqual(
    BODIES.map((_, i) => `Ward ${i + 1} repairs its bridge`),
  );
});

const BROKEN: readonly (readonly [name: string, http: Buffer, code: string])[] = [
  ['gzip cut off', ok(['Content-Encoding: gzip'], gzipSync(html(11)).subarray(0, 60)), 'malformed'],
  ['deflate that is none', ok(['Content-Encoding: deflate'], Buffer.from('no')), 'malformed'],
  ['no body', ok([], Buffer.alloc(0)), 'empty'],
  ['a page of nothing', ok([], Buffer.from('<html><body></body></html>')), 'no-text'],
];

test.each(BROKEN)('%s is a reject between two articles', async (name, http, code) => {
  const outcomes = await readAll(
    crawlOf([
      ['before', ok([], html(1))],
      [name, http],
      ['after', ok([], html(2))],
    ]),
  );
  expect(outcomes.map((outcome) => (outcome.ok ? outcome.value.url : outcome.reject.code))).toEqual([
    `${SITE}/before`,
    code,
    `${SITE}/after`,
  ]);
});
