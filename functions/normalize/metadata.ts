import type { DateCandidate } from '#article/article.ts';
import { readStatedDate } from './stated-date.ts';

const HTTP = /^https?:\/\//i;

const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/;

/** What the dropper said of an object in its S3 user metadata (the command line passes its options the same way). */
export interface Given {
  readonly uri: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly language: string | null;
  readonly embargoedUntil: string | null;
  readonly dates: readonly DateCandidate[];
  readonly warnings: readonly string[];
}

const LONGEST = 2_048;
const WORD = /=\?([\w-]{1,40})\?([bq])\?([^?\s]{0,2000})\?=(?:\s{1,5}(?==\?))?/gi;
const PERCENT = /%[0-9a-f]{2}/i;
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Reads the metadata: values may be plain, percent-encoded, or RFC 2047 words (S3 sends those back for non-ASCII). A value that
 * does not make sense is left out and named in a warning, never guessed at. */
export function readMetadata(metadata: Readonly<Record<string, string>>): Given {
  const value = (...names: readonly string[]): string | null => {
    const raw = names
      .map((name) => (Object.hasOwn(metadata, name) ? metadata[name] : undefined))
      .find((found) => found?.trim());
    return raw === undefined ? null : decodeValue(raw).slice(0, LONGEST).trim();
  };
  const published = value('published', 'date-published', 'datepublished');
  const dates = readStatedDate(published, { role: 'published', basis: 'object', in: 'object', confidence: 98 });
  const modified = readStatedDate(value('modified', 'date-modified'), {
    role: 'modified',
    basis: 'object',
    in: 'object',
    confidence: 98,
  });
  const embargo = value('embargoed-until', 'embargoed', 'embargo');
  const embargoedUntil = embargo === null ? null : instantOf(embargo);
  const warnings: string[] = [];
  if (published !== null && dates.length === 0) warnings.push('bad-metadata:published');
  if (embargo !== null && embargoedUntil === null) warnings.push('bad-metadata:embargoed-until');
  return {
    uri: value('uri', 'guid', 'id'),
    url: urlOf(value('url', 'link')),
    title: value('title', 'headline'),
    source: value('source', 'publisher'),
    language: value('language', 'lang'),
    embargoedUntil,
    dates: [...dates, ...modified],
    warnings,
  };
}

/** An ISO instant, or null. A time without a zone is read as UTC (an embargo must end somewhere: the zone of S3's clock). */
export function instantOf(wording: string): string | null {
  const text = wording.trim();
  if (ISO_INSTANT.test(text)) return Number.isNaN(Date.parse(text)) ? null : zoned(text);
  const read = readStatedDate(text, { role: 'published', basis: 'object', in: 'object', confidence: 0 })[0];
  return read?.precision === 'instant' ? read.value : null;
}

function zoned(text: string): string {
  if (!text.includes('T')) return `${text}T00:00:00Z`;
  return ZONE.test(text) ? text : `${text}Z`;
}

/** An absolute http(s) address, or null. */
export function urlOf(wording: string | null): string | null {
  if (wording === null || !HTTP.test(wording)) return null;
  return URL.canParse(wording) ? wording : null;
}

function decodeValue(raw: string): string {
  const words = raw.replace(
    WORD,
    (whole, charset: string, encoding: string, content: string) => decodeWord(charset, encoding, content) ?? whole,
  );
  if (!PERCENT.test(words) || words.includes('://')) return words.toWellFormed();
  try {
    return decodeURIComponent(words);
  } catch {
    return words.toWellFormed();
  }
}

function decodeWord(charset: string, encoding: string, content: string): string | null {
  const bytes =
    encoding.toLowerCase() === 'b'
      ? Buffer.from(content, 'base64')
      : Buffer.from(
          content
            .replaceAll('_', ' ')
            .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        );
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return null;
  }
}
