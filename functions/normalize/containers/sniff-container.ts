import { framingOf } from './frames.ts';
import { looksLikeJsonLines, startsJsonArray, startsJsonSequence } from './sniff-json.ts';

export type ContainerKind =
  | 'single'
  | 'gzip'
  | 'zstd'
  | 'zip'
  | 'warc'
  | 'jsonl'
  | 'json-array'
  | 'xml'
  | 'json'
  | 'json-sequence'
  | 'frames'
  | 'unsupported';

export interface Sniffed {
  readonly kind: ContainerKind;
  /** For `unsupported`: what was found, in words. */
  readonly found: string;
}

const FOREIGN: readonly (readonly [signature: readonly number[], found: string])[] = [
  [[0x42, 0x5a, 0x68], 'a bzip2 file'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'an xz file'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
  [[0x4f, 0x67, 0x67, 0x53], 'an Ogg file'],
  [[0x49, 0x44, 0x33], 'an MP3 file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Microsoft Office file'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF document'],
  [[0x50, 0x41, 0x52, 0x31], 'a Parquet file'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
];
const XML_START =
  /^(?:\ufeff|ï»¿)?\s{0,1000}<(?:\?xml|rss|feed|rdf:RDF|newsMessage|newsItem|NewsML|itemSet|nitf)[\s>]/i;

/** What holds the articles, judged by the first bytes (the name only settles whether one line of JSON is a JSONL). */
export function sniffContainer(head: Uint8Array, name: string): Sniffed {
  if (startsWith(head, [0x1f, 0x8b])) return kind('gzip');
  if (startsWith(head, [0x28, 0xb5, 0x2f, 0xfd])) return kind('zstd');
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) return kind('zip');
  for (const [signature, found] of FOREIGN) {
    if (startsWith(head, signature)) return { kind: 'unsupported', found };
  }
  if (startsWith(head.subarray(4), [0x66, 0x74, 0x79, 0x70]))
    return { kind: 'unsupported', found: 'an MP4 or HEIC file' };
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  if (text.startsWith('WARC/')) return kind('warc');
  if (looksLikeJsonLines(text, name)) return kind('jsonl');
  if (startsJsonArray(text)) return kind('json-array');
  if (startsJsonSequence(text)) return kind('json-sequence');
  if (JSON_START.test(text)) return kind('json');
  if (framingOf(text) !== null) return kind('frames');
  return kind(XML_START.test(text) ? 'xml' : 'single');
}

const JSON_START = /^(?:ï»¿)?\s{0,1000}\{/;

function startsWith(head: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => head[i] === byte);
}

function kind(name: ContainerKind): Sniffed {
  return { kind: name, found: name };
}
