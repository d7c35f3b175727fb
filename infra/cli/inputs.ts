import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { ByteSource, ObjectInfo } from '#article/raw.ts';
import { UsageError } from './command.ts';

/** A file (or standard input) as the object it would be in the drop bucket. */
export interface InputObject {
  readonly object: ObjectInfo;
  readonly source: ByteSource;
}

/** Files of a folder that are not articles: expectations beside samples, hidden files. */
const NOT_DROPPED = /(?:\.expected\.json|(?:^|\/)\.[^/]*)$/;

function sourceOfFile(path: string, size: number): ByteSource {
  return {
    size,
    async *read(start: number) {
      for await (const chunk of createReadStream(path, { start, highWaterMark: 1 << 18 })) yield chunk as Uint8Array;
    },
  };
}

function sourceOfBytes(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    async *read(start: number) {
      yield await Promise.resolve(bytes.subarray(start));
    },
  };
}

function* filesBelow(folder: string): Iterable<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) yield* filesBelow(path);
    else if (entry.isFile() && !NOT_DROPPED.test(entry.name)) yield path;
  }
}

/** The files named by `paths`, in order; folders give their files by name. Throws `UsageError` for a path that is not there. */
export function listFiles(paths: readonly string[]): { readonly path: string; readonly key: string }[] {
  if (paths.length === 0) throw new UsageError('give at least one file or folder ("-" reads standard input)');
  return paths.flatMap((path) => {
    if (path === '-') return [{ path, key: 'stdin' }];
    if (!existsSync(path)) throw new UsageError(`no such file or folder: ${path}`);
    if (statSync(path).isFile()) return [{ path, key: keyOfPath(path) }];
    return [...filesBelow(path)].map((file) => ({ path: file, key: relative(path, file).split(sep).join('/') }));
  });
}

/** The key a single file gets: its path as given, without `./` and leading slashes. */
export function keyOfPath(path: string): string {
  return path
    .split(sep)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
}

/** Opens each input as an object of a bucket named `local`; its time is the file's own (standard input: `now`). */
export async function* openInputs(
  paths: readonly string[],
  metadata: Readonly<Record<string, string>>,
  now: Date,
): AsyncIterable<InputObject> {
  for (const { path, key } of listFiles(paths)) {
    const bytes = path === '-' ? new Uint8Array(await buffer(process.stdin)) : null;
    const stats = path === '-' ? null : statSync(path);
    const size = bytes?.length ?? stats?.size ?? 0;
    const object: ObjectInfo = {
      bucket: 'local',
      key,
      versionId: null,
      eTag: null,
      sequencer: null,
      receivedAt: (stats?.mtime ?? now).toISOString(),
      size,
      contentType: null,
      metadata,
    };
    yield { object, source: bytes === null ? sourceOfFile(path, size) : sourceOfBytes(bytes) };
  }
}

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
  published: 'publication date or time',
  language: 'BCP 47 tag',
  'embargoed-until': 'instant before which it must not appear',
};

/** The options that were given, as S3 user metadata. */
export function metadataOf(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.keys(METADATA_OPTIONS).flatMap((name) => (typeof values[name] === 'string' ? [[name, values[name]]] : [])),
  );
}
