import { isUtf8 } from 'node:buffer';
import type { Refusal } from '../draft.ts';
import { bomOf, utf16WithoutBom } from './bom.ts';
import { decoderFor } from './decoder.ts';
import { detectCharset } from './detect.ts';

/** Text, the charset it was read in (a WHATWG label) and the repairs that reading took. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly repairs: readonly string[];
}
export type Decoding =
  | { readonly ok: true; readonly decoded: Decoded }
  | { readonly ok: false; readonly refusal: Refusal };

const CONTROL_SAMPLE = 8_192;
/** One stray control byte in a hundred is dirt; more is a binary file. */
const CONTROL_SHARE = 0.02;
// biome-ignore lint/suspicious/noControlCharactersInRegex: ISO-2022-JP is known by its escape sequences
const ESCAPE_JIS = /\u001b[$(][@BIJ]/;
const DECLARED_IN_MARKUP = /<meta[^>]{0,200}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:.-]{2,40})/i;
const DECLARED_IN_XML = /^\s{0,100}<\?xml[^>]{0,200}?encoding\s{0,4}=\s{0,4}["']([\w:.-]{2,40})["']/i;
const HEAD_BYTES = 4_096;

/**
 * The text of some bytes. Order: byte order mark, UTF-16 by its zeros, UTF-8 validity, declared charset (the container's,
 * then the document's own), a detector on the tag-free bytes, windows-1252. A declaration that contradicts valid UTF-8
 * loses. Refused: `not-text` (binary), `unsupported-charset` (UTF-32, or a declared charset that nothing here decodes).
 */
export function decode(bytes: Uint8Array, declared: string | null): Decoding {
  const bom = bomOf(bytes);
  if (bom !== null) {
    if (bom.charset.startsWith('utf-32'))
      return refuse('unsupported-charset', `the text is in ${bom.charset}; store it as UTF-8`);
    const body = bytes.subarray(bom.length);
    // A UTF-8 mark in front of other bytes is a lie that editors tell: go on as if it were not there.
    if (bom.charset !== 'utf-8' || isUtf8(body)) return decodeAs(body, bom.charset, ['bom']);
    return decodeUnmarked(body, declared);
  }
  return decodeUnmarked(bytes, declared);
}

function decodeUnmarked(bytes: Uint8Array, declared: string | null): Decoding {
  const wide = utf16WithoutBom(bytes);
  if (wide !== null) return decodeAs(bytes, wide, []);
  if (looksBinary(bytes)) return refuse('not-text', 'the bytes are not text (control characters throughout)');
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  if (isUtf8(bytes)) return decodeAs(bytes, ESCAPE_JIS.test(head) ? 'iso-2022-jp' : 'utf-8', []);
  const stated = [declared, DECLARED_IN_XML.exec(head)?.[1] ?? null, DECLARED_IN_MARKUP.exec(head)?.[1] ?? null];
  for (const label of stated) {
    const text = label === null ? null : decodeStated(bytes, label);
    if (text !== null) return { ok: true, decoded: text };
  }
  return decodeAs(bytes, detectCharset(bytes), []);
}

/** The bytes in the stated charset, or null if they are not in it. UTF-8 has failed already. */
function decodeStated(bytes: Uint8Array, label: string): Decoded | null {
  const decoder = decoderFor(label, true);
  if (decoder === null || decoder.encoding.startsWith('utf-')) return null;
  try {
    return { text: decoder.decode(bytes), charset: decoder.encoding, repairs: [] };
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, charset: string, repairs: readonly string[]): Decoding {
  const decoder = decoderFor(charset, false);
  if (decoder === null)
    return refuse('unsupported-charset', `the charset "${charset}" is not supported; store the text as UTF-8`);
  const text = decoder.decode(bytes);
  const damaged = text.includes('\ufffd') ? ['invalid-bytes'] : [];
  return { ok: true, decoded: { text, charset: decoder.encoding, repairs: [...repairs, ...damaged] } };
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, CONTROL_SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) controls++;
  }
  return controls > Math.max(8, sample.length * CONTROL_SHARE);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function refuse(code: Refusal['code'], message: string): Decoding {
  return { ok: false, refusal: { code, message } };
}
