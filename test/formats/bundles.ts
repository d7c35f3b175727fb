import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import type { ByteSource, Cursor } from '#article/raw.ts';
import { openObject } from '#normalize/open.ts';
import { objectInfo } from './read.ts';

const CHUNK = 65_536;
const LETTERS = 28_000;

/** Text that compresses no better than prose. */
function story(n: number): string {
  let text = '';
  for (let part = 0; text.length < LETTERS; part++)
    text += `${createHash('sha512').update(`${n}.${part}`).digest('base64')} `;
  return text;
}

function lines(count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => JSON.stringify({ uri: `u${n}`, text: story(n) }));
}

function warc(count: number): readonly Buffer[] {
  return Array.from({ length: count }, (_, n) => {
    const block = `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n${story(n)}`;
    return Buffer.from(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/${n}\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`,
    );
  });
}

/** Bundles of many articles, one for each kind of container. */
export const BUNDLES: readonly { readonly name: string; readonly make: (count: number) => Uint8Array }[] = [
  { name: 'jsonl', make: (count) => Buffer.from(lines(count).join('\n')) },
  { name: 'json-array', make: (count) => Buffer.from(`[${lines(count).join(',\n')}]`) },
  { name: 'warc', make: (count) => Buffer.concat(warc(count)) },
  {
    name: 'zip',
    make: (count) =>
      zipSync(Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}.txt`, Buffer.from(story(n))])), {
        level: 1,
      }),
  },
  { name: 'jsonl.gz', make: (count) => gzipSync(lines(count).join('\n')) },
  // As crawlers write it: a gzip member for each record.
  { name: 'warc.gz', make: (count) => Buffer.concat(warc(count).map((record) => gzipSync(record))) },
];

/** The items of a bundle as the function takes them: so many, then anew from the cursor; and how many bytes were read for it. */
export async function readInSlices(
  bytes: Uint8Array,
  atOnce: number,
): Promise<{ readonly items: readonly string[]; readonly read: number }> {
  let read = 0;
  const source: ByteSource = {
    size: bytes.length,
    // biome-ignore lint/suspicious/useAwait: the interface is asynchronous, memory is not
    async *read(start) {
      for (let at = start; at < bytes.length; at += CHUNK) {
        const part = bytes.subarray(at, at + CHUNK);
        read += part.length;
        yield part;
      }
    },
  };
  const items: string[] = [];
  let from: Cursor | null = null;
  do {
    let taken = 0;
    let next: Cursor | null = null;
    for await (const opened of openObject(objectInfo(bytes.length), source, from)) {
      items.push(
        opened.outcome.ok ? `${opened.outcome.value.item?.label} ${opened.outcome.value.bytes.length}` : 'refused',
      );
      next = opened.next;
      if (++taken >= atOnce) break;
    }
    from = next;
  } while (from !== null);
  return { items, read };
}
