import type { DateCandidate, DatePrecision } from '#article/article.ts';
import type { Refusal } from './draft.ts';
import { soundText, soundUri } from './repair/sound.ts';
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
  /** An embargo is given whose end cannot be read. */
  readonly embargoUnread: boolean;
  readonly dates: readonly DateCandidate[];
  readonly warnings: readonly string[];
}

const LONGEST = 2_048;
const WORD = /=\?([\w-]{1,40})\?([bq])\?([^?\s]{0,2000})\?=(?:\s{1,5}(?==\?))?/gi;
const PERCENT = /%[0-9a-f]{2}/i;
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

const EMBARGO_NAMES = ['embargoed-until', 'embargoed', 'embargo'] as const;

/**
 * Why an object is refused for what was said of it, or null. Of all metadata only an embargo can do harm when it is not understood:
 * without it the article would be published at once. A refusal, rather than an article that is held for ever, because whoever dropped
 * it made a mistake and is told so, and with the metadata mended the same file is dropped again. Other values that do not make sense are left out with a warning.
 */
export function refusalOfMetadata(metadata: Readonly<Record<string, string>>): Refusal | null {
  if (!readMetadata(metadata).embargoUnread) return null;
  const given = EMBARGO_NAMES.map((name) => metadata[name]).find((value) => value?.trim());
  return {
    code: 'bad-metadata',
    message: `embargoed-until is "${given?.slice(0, 60)}", which is no instant like 2024-03-11T06:00:00Z; nothing was published`,
  };
}

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
  const embargo = value(...EMBARGO_NAMES);
  const embargoedUntil = embargo === null ? null : instantOf(embargo);
  const warnings: string[] = [];
  if (published !== null && dates.length === 0) warnings.push('bad-metadata:published');
  if (embargo !== null && embargoedUntil === null) warnings.push('bad-metadata:embargoed-until');
  return {
    uri: sound(value('uri', 'guid', 'id'), soundUri),
    url: urlOf(value('url', 'link')),
    title: sound(value('title', 'headline'), soundText),
    source: sound(value('source', 'publisher'), soundText),
    language: sound(value('language', 'lang'), soundText),
    embargoedUntil,
    embargoUnread: embargo !== null && embargoedUntil === null,
    dates: [...dates, ...modified],
    warnings,
  };
}

const sound = (value: string | null, make: (text: string) => string): string | null =>
  value === null ? null : make(value);

/** An ISO instant, or null. A time without a zone is read as UTC (an embargo must end somewhere: the zone of S3's clock), a day as its
 * first moment. */
export function instantOf(wording: string): string | null {
  const text = wording.trim();
  if (ISO_INSTANT.test(text)) return isInCalendar(text) ? zoned(text) : null;
  const read = readStatedDate(text, { role: 'published', basis: 'object', in: 'object', confidence: 0 })[0];
  return read === undefined || TOO_VAGUE.has(read.precision) ? null : zoned(read.value);
}

const TOO_VAGUE: ReadonlySet<DatePrecision> = new Set(['month', 'year']);

/** `2024-02-30` is in no calendar, although Date takes it for the first of March. */
function isInCalendar(text: string): boolean {
  const day = text.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(Date.parse(text)) && new Date(time).toISOString().startsWith(day);
}

function zoned(text: string): string {
  if (!text.includes('T')) return `${text}T00:00:00Z`;
  return ZONE.test(text) ? text.replace(BASIC_OFFSET, '$1:$2') : `${text}Z`;
}

/** `+0100`, as systems write it whose dates are else those of ISO 8601. */
const BASIC_OFFSET = /([+-]\d{2})(\d{2})$/;

/** An absolute http(s) address, or null. */
export function urlOf(wording: string | null): string | null {
  if (wording === null || !HTTP.test(wording)) return null;
  return URL.canParse(wording) ? soundUri(wording) : null;
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
