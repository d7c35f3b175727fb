import type { NormalizedArticle } from '#article/article.ts';
import { LIMITS, type Limits } from '#article/limits.ts';
import type { RawArticle } from '#article/raw.ts';
import type { Outcome } from '#article/reject.ts';
import { decode } from './charset/decode.ts';
import type { Reading, Refusal } from './draft.ts';
import { finish } from './finish.ts';
import { readJson } from './json/read-json.ts';
import { provenanceOf } from './provenance.ts';
import type { ReadPage } from './read-page.ts';
import { repairText } from './repair/repair-text.ts';
import { type Format, isPdf, sniffFormat } from './sniff.ts';
import { readText } from './text/read-text.ts';

/**
 * The article in some bytes, or the reason why there is none. The format is recognized by content (`raw.contentType` only
 * settles the charset); each format's reader gives a draft, `finish` makes the article. Total: expected bad input is a reject with
 * its provenance; nothing is thrown for any bytes. The HTML reader, and jsdom with it, is loaded at the first page.
 */
export async function normalize(raw: RawArticle, limits: Limits = LIMITS): Promise<Outcome<NormalizedArticle>> {
  const known = { bytes: raw.bytes.byteLength, contentType: raw.contentType };
  const reject = (
    refusal: Refusal,
    more: { readonly format: string; readonly charset?: string | null },
  ): Outcome<NormalizedArticle> => ({
    ok: false,
    reject: { ...refusal, provenance: provenanceOf(raw.object, raw.item, { ...known, ...more }) },
  });
  const refusal = refusalOfBytes(raw, limits);
  if (refusal !== null) return reject(refusal, { format: 'unknown' });
  const decoding = decode(raw.bytes, charsetOf(raw.contentType));
  if (!decoding.ok) return reject(decoding.refusal, { format: 'unknown' });
  const { text, charset, repairs } = decoding.decoded;
  const format = raw.item?.container === 'jsonl' ? 'json' : sniffFormat(text);
  const reading = await readFormat(format, text, raw, limits);
  if (!reading.ok) return reject(reading.refusal, { format, charset });
  const { draft } = reading;
  const provenance = provenanceOf(raw.object, raw.item, {
    ...known,
    charset,
    format: draft.format,
    repairs: [...new Set([...repairs, ...draft.repairs])],
  });
  const finished = finish(draft, raw, provenance);
  return finished.ok
    ? { ok: true, value: finished.article }
    : reject(finished.refusal, { format: draft.format, charset });
}

function refusalOfBytes(raw: RawArticle, limits: Limits): Refusal | null {
  const size = raw.bytes.byteLength;
  if (size === 0) return { code: 'empty', message: 'the object is empty' };
  if (size > limits.articleBytes) {
    return { code: 'too-large', message: `the article has ${size} bytes; at most ${limits.articleBytes} are read` };
  }
  return isPdf(raw.bytes) ? { code: 'unsupported-format', message: 'this is a PDF' } : null;
}

async function readFormat(format: Format, text: string, raw: RawArticle, limits: Limits): Promise<Reading> {
  const readPage: ReadPage = async (html, url) => {
    const { readHtml } = await import('./html/read-html.ts');
    const hints = { url: url ?? raw.url, contentType: raw.contentType, receivedAt: raw.object.receivedAt };
    return await readHtml(html.toWellFormed(), hints, limits);
  };
  switch (format) {
    case 'html':
      return await readPage(text, raw.url);
    case 'json':
      return await readJson(text, readPage, limits);
    case 'text': {
      const repaired = repairText(text);
      const reading = readText(repaired.text);
      return reading.ok ? { ok: true, draft: { ...reading.draft, repairs: repaired.repairs } } : reading;
    }
    default:
      return { ok: false, refusal: { code: 'unsupported-format', message: `this is a ${format} document` } };
  }
}

const CHARSET = /charset\s{0,4}=\s{0,4}"?([\w:.-]{2,40})/i;

function charsetOf(contentType: string | null): string | null {
  return CHARSET.exec(contentType ?? '')?.[1] ?? null;
}
