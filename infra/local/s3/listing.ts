import type { Answer, Request } from '../wire/http.ts';
import type { XmlChild } from '../wire/xml.ts';
import { s3Error } from './error.ts';
import { xmlAnswer } from './object-operations.ts';
import type { ObjectVersion } from './objects.ts';
import type { Bucket, ObjectStore } from './store.ts';

const STEP = 500;
/** Sorts after everything that may follow a prefix. */
const LAST = '\u{10ffff}';

interface Question {
  readonly prefix: string;
  readonly delimiter: string;
  readonly max: number;
  readonly encode: (text: string) => string;
}

function questionOf({ query }: Request): Question {
  const max = Number(query.get('max-keys') ?? 1000);
  if (!Number.isInteger(max) || max < 0)
    throw s3Error('InvalidArgument', 'Argument max-keys must be an integer between 0 and 2147483647');
  const url = query.get('encoding-type') === 'url';
  return {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    max: Math.min(max, 1000),
    encode: (text) => (url ? encodeURIComponent(text).replaceAll('%2F', '/') : text),
  };
}

/** The common prefix that a key falls under, or undefined. */
function groupOf(key: string, { prefix, delimiter }: Question): string | undefined {
  const at = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
  return at < 0 ? undefined : key.slice(0, at + delimiter.length);
}

interface Listing<T> {
  readonly entries: readonly T[];
  readonly groups: readonly string[];
  /** Where a truncated listing goes on, undefined when it is complete. */
  readonly next: T | string | undefined;
}

/** Walks forward through keys, folding those under a common prefix. `more` gives what follows an entry or a folded prefix. */
function walk<T extends { readonly key: string }>(
  question: Question,
  start: T | string | undefined,
  more: (after: T | string | undefined) => readonly T[],
): Listing<T> {
  const entries: T[] = [];
  const groups: string[] = [];
  let at = start;
  /** Takes one entry in; false when the page is full. */
  const take = (entry: T): boolean => {
    const group = groupOf(entry.key, question);
    const folded = group !== undefined && groups.at(-1) === group;
    if (!folded && entries.length + groups.length >= question.max) return false;
    at = group === undefined ? entry : `${group}${LAST}`;
    if (group === undefined) entries.push(entry);
    else if (!folded) groups.push(group);
    return true;
  };
  for (;;) {
    const step = more(at);
    for (const entry of step) {
      if (!entry.key.startsWith(question.prefix)) return { entries, groups, next: undefined };
      if (!take(entry)) return { entries, groups, next: at };
    }
    if (step.length < STEP) return { entries, groups, next: undefined };
  }
}

function contents(found: ObjectVersion, { encode }: Question): XmlChild[] {
  return [
    ['Key', encode(found.key)],
    ['LastModified', new Date(found.modified).toISOString()],
    ['ETag', `"${found.eTag}"`],
    ['Size', found.size],
    ['StorageClass', 'STANDARD'],
  ];
}

function common(groups: readonly string[], { encode }: Question): XmlChild[] {
  return groups.map((group): XmlChild => ['CommonPrefixes', [['Prefix', encode(group)]]]);
}

function tokenOf(text: string): string {
  return Buffer.from(text).toString('base64');
}

function keyAfter(at: ObjectVersion | string): string {
  return typeof at === 'string' ? at : at.key;
}

function currentObjects(store: ObjectStore, bucket: Bucket, question: Question, start: string): Listing<ObjectVersion> {
  if (question.max === 0) return { entries: [], groups: [], next: undefined };
  return walk<ObjectVersion>(question, start, (at) =>
    store.objects.current(bucket.name, question.prefix, at === undefined ? '' : keyAfter(at), STEP),
  );
}

/** ListObjectsV2. */
export function listObjectsV2(store: ObjectStore, bucket: Bucket, request: Request): Answer {
  const question = questionOf(request);
  const token = request.query.get('continuation-token');
  const startAfter = request.query.get('start-after') ?? '';
  const start = token === null ? startAfter : Buffer.from(token, 'base64').toString('utf8');
  const { entries, groups, next } = currentObjects(store, bucket, question, start);
  return xmlAnswer('ListBucketResult', [
    ['Name', bucket.name],
    ['Prefix', question.encode(question.prefix)],
    ['Delimiter', question.delimiter === '' ? undefined : question.encode(question.delimiter)],
    ['MaxKeys', question.max],
    ['EncodingType', request.query.get('encoding-type') ?? undefined],
    ['KeyCount', entries.length + groups.length],
    ['IsTruncated', next !== undefined],
    ['ContinuationToken', token ?? undefined],
    ['StartAfter', startAfter === '' ? undefined : question.encode(startAfter)],
    ['NextContinuationToken', next === undefined ? undefined : tokenOf(keyAfter(next))],
    ...entries.map((found): XmlChild => ['Contents', contents(found, question)]),
    ...common(groups, question),
  ]);
}

/** ListObjects, the first version of the operation. */
export function listObjects(store: ObjectStore, bucket: Bucket, request: Request): Answer {
  const question = questionOf(request);
  const marker = request.query.get('marker') ?? '';
  const { entries, groups, next } = currentObjects(store, bucket, question, marker);
  return xmlAnswer('ListBucketResult', [
    ['Name', bucket.name],
    ['Prefix', question.encode(question.prefix)],
    ['Marker', question.encode(marker)],
    ['Delimiter', question.delimiter === '' ? undefined : question.encode(question.delimiter)],
    ['MaxKeys', question.max],
    ['EncodingType', request.query.get('encoding-type') ?? undefined],
    ['IsTruncated', next !== undefined],
    ['NextMarker', next === undefined ? undefined : question.encode(keyAfter(next))],
    ...entries.map((found): XmlChild => ['Contents', contents(found, question)]),
    ...common(groups, question),
  ]);
}

/** ListObjectVersions: versions and delete markers, newest first within a key. */
export function listVersions(store: ObjectStore, bucket: Bucket, request: Request): Answer {
  const question = questionOf(request);
  const keyMarker = request.query.get('key-marker') ?? '';
  const versionMarker = request.query.get('version-id-marker');
  const marked =
    versionMarker === null || versionMarker === ''
      ? undefined
      : store.objects.version(bucket.name, keyMarker, versionMarker);
  const first = marked ?? (keyMarker === '' ? undefined : keyMarker);
  const position = (at: ObjectVersion | string | undefined): { readonly key: string; readonly seq: number } => {
    if (at === undefined) return { key: '', seq: 0 };
    return typeof at === 'string' ? { key: at, seq: 0 } : { key: at.key, seq: at.seq };
  };
  const { entries, groups, next } = walk<ObjectVersion>(question, first, (at) =>
    store.objects.versions(bucket.name, question.prefix, position(at), STEP),
  );
  const shown = entries.map((found): XmlChild => {
    const latest = store.objects.newest(bucket.name, found.key)?.seq === found.seq;
    const version: XmlChild[] = [
      ['VersionId', found.version],
      ['IsLatest', latest],
    ];
    if (!found.marker) return ['Version', [...contents(found, question), ...version]];
    return [
      'DeleteMarker',
      [['Key', question.encode(found.key)], ['LastModified', new Date(found.modified).toISOString()], ...version],
    ];
  });
  return xmlAnswer('ListVersionsResult', [
    ['Name', bucket.name],
    ['Prefix', question.encode(question.prefix)],
    ['KeyMarker', question.encode(keyMarker)],
    ['MaxKeys', question.max],
    ['EncodingType', request.query.get('encoding-type') ?? undefined],
    ['IsTruncated', next !== undefined],
    ['NextKeyMarker', next === undefined ? undefined : question.encode(keyAfter(next))],
    ['NextVersionIdMarker', next === undefined || typeof next === 'string' ? undefined : next.version],
    ...shown,
    ...common(groups, question),
  ]);
}
