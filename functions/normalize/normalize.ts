import type { NormalizedArticle } from '#article/article.ts';
import { LIMITS, type Limits } from '#article/limits.ts';
import type { RawArticle } from '#article/raw.ts';
import type { Outcome } from '#article/reject.ts';
import { charsetIn } from './charset/declared.ts';
import { decode } from './charset/decode.ts';
import type { Reading, Refusal } from './draft.ts';
import { finish } from './finish.ts';
import { readJson } from './json/read-json.ts';
import { provenanceOf } from './provenance.ts';
import type { ReadPage } from './read-page.ts';
import { type Format, isPdf, sniffFormat } from './sniff.ts';
import { soundDraft } from './sound-draft.ts';
import { readUncleanText } from './text/read-unclean-text.ts';
import { readWire } from './wire/read-wire.ts';

/**
 * The article in some bytes, or the reason why there is none. The format is recognized by content (`raw.contentType` only
 * settles the charset); each format's reader gives a draft, `finish` makes the article. Total: expected bad input is a reject with
 * its provenance; nothing is thrown for any bytes. The HTML reader is loaded at the first page.
 */
export async function normalize(raw: RawArticle, limits: Limits = LIMITS): Promise<Outcome<NormalizedArticle>> {
  const refusal = refusalOfBytes(raw, limits);
  if (refusal !== null) return conclude({ ok: false, refusal }, raw, 'unknown', null, []);
  if (isPdf(raw.bytes)) {
    const { readPdf } = await import('./pdf/read-pdf.ts');
    return conclude(await readPdf(raw.bytes, limits), raw, 'pdf', null, []);
  }
  const decoding = decode(raw.bytes, charsetIn(raw.contentType));
  if (!decoding.ok) return conclude(decoding, raw, 'unknown', null, []);
  const { text, charset, repairs } = decoding.decoded;
  const format = isJsonItem(raw) ? 'json' : sniffFormat(text);
  return conclude(await readFormat(format, text, raw, limits), raw, format, charset, repairs);
}

const JSON_CONTAINERS: ReadonlySet<string> = new Set([
  'jsonl',
  'json-array',
  'json-sequence',
  'json-feed',
  'json-list',
]);

/** What a container of JSON holds is JSON, however damaged. */
function isJsonItem(raw: RawArticle): boolean {
  return raw.item !== null && JSON_CONTAINERS.has(raw.item.container);
}

function conclude(
  reading: Reading,
  raw: RawArticle,
  format: string,
  charset: string | null,
  repairs: readonly string[],
): Outcome<NormalizedArticle> {
  const known = { bytes: raw.bytes.byteLength, contentType: raw.contentType, charset };
  const reject = (refusal: Refusal, name: string): Outcome<NormalizedArticle> => ({
    ok: false,
    reject: { ...refusal, provenance: provenanceOf(raw.object, raw.item, { ...known, format: name }) },
  });
  if (!reading.ok) return reject(reading.refusal, format);
  const draft = soundDraft(reading.draft);
  const all = [...new Set([...repairs, ...draft.repairs])];
  const provenance = provenanceOf(raw.object, raw.item, { ...known, format: draft.format, repairs: all });
  const finished = finish(draft, raw, provenance);
  return finished.ok ? { ok: true, value: finished.article } : reject(finished.refusal, draft.format);
}

function refusalOfBytes(raw: RawArticle, limits: Limits): Refusal | null {
  const size = raw.bytes.byteLength;
  if (size === 0) return { code: 'empty', message: 'the object is empty' };
  if (size > limits.articleBytes) {
    return { code: 'too-large', message: `the article has ${size} bytes; at most ${limits.articleBytes} are read` };
  }
  return null;
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
    case 'xml': {
      const { readXml } = await import('./xml/read-xml.ts');
      return await readXml(text, readPage, limits);
    }
    case 'mail': {
      const { readMail } = await import('./mail/read-mail.ts');
      return await readMail(raw.bytes, readPage, limits);
    }
    case 'wire':
      return readWire(text);
    case 'text':
      return readUncleanText(text);
  }
}
