import { instantOf, urlOf } from '#normalize/metadata.ts';
import { readStatedDate } from '#normalize/stated-date.ts';
import { UsageError } from './command.ts';

/** Options by which the dropper says what he knows; they stand for S3 user metadata of the same names. */
export const METADATA_OPTIONS = {
  uri: { type: 'string' },
  url: { type: 'string' },
  source: { type: 'string' },
  published: { type: 'string' },
  language: { type: 'string' },
  'embargoed-until': { type: 'string' },
} as const;

export const METADATA_HELP: Readonly<Record<string, string>> = {
  uri: 'identity of the article (guid)',
  url: 'canonical URL',
  source: 'name of the outlet',
  published: 'publication date or time, like 2024-03-11 or 2024-03-11T06:00:00Z',
  language: 'language of the text, like en or pt-BR (BCP 47)',
  'embargoed-until': 'instant before which it must not appear, like 2024-03-11T06:00:00Z',
};

type Name = keyof typeof METADATA_OPTIONS;

interface Rule {
  /** Whether the pipeline will understand the value. */
  readonly reads: (value: string) => boolean;
  readonly takes: string;
}

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const ISO_DAY = /^(\d{4}-\d{2}-\d{2})(?!\d)/;
/** Of S3: all user metadata of an object together, names and values. */
const MOST_BYTES = 2_048;

/** What each value must be, by the readers that the pipeline itself uses: what they cannot read is refused here, before it is dropped. */
const RULES: Readonly<Record<Name, Rule>> = {
  uri: { reads: isThere, takes: 'an identity, like urn:example:2024:117' },
  url: { reads: (value) => urlOf(value) !== null, takes: 'an http(s) address, like https://example.org/a' },
  source: { reads: isThere, takes: 'the name of an outlet, like "Harbour Gazette"' },
  published: {
    reads: (value) => isRealDay(value) && readStatedDate(value, ORIGIN).length > 0,
    takes: 'a date or a time, like 2024-03-11 or 2024-03-11T06:00:00Z',
  },
  language: { reads: isLanguage, takes: 'a language tag, like en or pt-BR' },
  'embargoed-until': {
    reads: (value) => isRealDay(value) && instantOf(value) !== null,
    takes: 'the instant at which it ends, like 2024-03-11T06:00:00Z',
  },
};

const ORIGIN = { role: 'published', basis: 'object', in: 'object', confidence: 98 } as const;

/** The options that were given, as S3 user metadata. Throws `UsageError` for a value that the pipeline could not read. */
export function metadataOf(values: Readonly<Record<string, unknown>>): Record<string, string> {
  const given = Object.entries(RULES).flatMap(([name, { reads, takes }]) => {
    const value = values[name];
    if (typeof value !== 'string') return [];
    if (!reads(value)) throw new UsageError(`--${name} takes ${takes}; not "${value}"`);
    return [[name, value] as const];
  });
  const bytes = given.reduce((sum, [name, value]) => sum + name.length + encodeURIComponent(value).length, 0);
  if (bytes > MOST_BYTES)
    throw new UsageError(`these options have ${bytes} bytes together; S3 takes ${MOST_BYTES} of metadata`);
  return Object.fromEntries(given);
}

/** Throws `UsageError` when an identity is given that several files would then share: each would replace the one before. */
export function assertOneIdentity(metadata: Readonly<Record<string, string>>, files: number): void {
  const name = ['uri', 'url'].find((one) => metadata[one] !== undefined);
  if (name !== undefined && files > 1)
    throw new UsageError(`--${name} names one article, but ${files} files are given: drop them one by one`);
}

function isThere(value: string): boolean {
  return value.trim() !== '';
}

/** Whether a value that begins like an ISO date begins with a day of the calendar: `2024-02-30` is none. */
function isRealDay(value: string): boolean {
  const day = ISO_DAY.exec(value.trim())?.[1];
  return day === undefined || isDay(day);
}

/** Whether it is a day of the calendar, as `2024-03-11`. */
export function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return ISO_DAY.exec(value)?.[1] === value && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** A tag whose language has a name: `en`, `pt-BR`, `zh-Hant`; not `klingon`, not `xx`. */
function isLanguage(value: string): boolean {
  try {
    return NAMES.of(new Intl.Locale(value.trim().replaceAll('_', '-')).language) !== undefined;
  } catch {
    return false;
  }
}
