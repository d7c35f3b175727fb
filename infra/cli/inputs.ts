import { accessSync, constants, createReadStream, type Dirent, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ByteSource, ObjectInfo } from '#article/raw.ts';
import { Failure, UsageError } from './command.ts';
import { EMBEDDED_DROP_BUCKET } from './drop-bucket.ts';
import { type KeyedFile, keysOf, type Named } from './keys.ts';
import { assertOneIdentity } from './metadata-options.ts';

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
    else if (!NOT_DROPPED.test(entry.name) && isFile(entry, path)) yield path;
  }
}

/** A link to a file counts as one; a link to a folder is not followed, as it may lead in a circle. */
function isFile(entry: Dirent, path: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}

function named(path: string): Named {
  if (path === '-') return { path, folder: false, files: [path] };
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new UsageError(`no such file or folder: ${path}`);
  return stats.isDirectory()
    ? { path, folder: true, files: [...filesBelow(path)] }
    : { path, folder: false, files: [path] };
}

/**
 * The files named by `paths`, in order, each once; folders give their files by name. Keys are as `keysOf` makes them. Throws
 * `UsageError` for a path that is not there, `Failure` when there is nothing to read or something may not be read. What a caller might not expect goes to `note`.
 */
export function listFiles(
  paths: readonly string[],
  note: (line: string) => void = console.error,
): readonly KeyedFile[] {
  if (paths.length === 0) throw new UsageError('give at least one file or folder ("-" reads standard input)');
  const all = [...new Map(paths.map((path) => [path === '-' ? path : resolve(path), named(path)])).values()];
  const empty = all.filter((one) => one.files.length === 0).map(({ path }) => path);
  if (empty.length === all.length) throw new Failure(`nothing to read in ${empty.join(', ')}`);
  if (empty.length > 0) note(`nothing to read in ${empty.join(', ')}`);
  const { files, below } = keysOf(all);
  assertReadable(files.map(({ path }) => path));
  const twice = all.flatMap(({ files }) => files).length - files.length;
  if (twice > 0) note(`${twice} named twice, taken once`);
  if (below !== null) note(`keys are the paths below ${below}, so that files of the same name stay apart`);
  return files;
}

/** Before anything is read or dropped: half a folder is worse than none. Throws `Failure`. */
export function assertReadable(paths: readonly string[], mayRead = isReadable): void {
  const [first, ...others] = paths.filter((path) => path !== '-' && !mayRead(path));
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  if (first.includes(NO_LETTER))
    throw new Failure(`the name of ${first} is not UTF-8: rename it${more}; nothing was read`);
  throw new Failure(`no permission to read ${first}${more}; nothing was read`);
}

/** What stands for bytes of a name that are no UTF-8, as names from old disks have them. */
const NO_LETTER = '\ufffd';

/** Whether the file is there and the caller may read it. */
function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens each input as an object of the embedded stack's bucket that arrives `now`. A file's own time says
 * nothing of the news in it: archives set it to 1970, 1980 or 1985, and every date of a page would then lie in the future.
 */
export async function* openInputs(
  paths: readonly string[],
  metadata: Readonly<Record<string, string>>,
  now: Date,
): AsyncIterable<InputObject> {
  const files = listFiles(paths);
  assertOneIdentity(metadata, files.length);
  for (const { path, key } of files) {
    const stats = path === '-' ? null : statSync(path);
    const file = stats?.isFile() === true ? stats : null;
    const bytes = file === null ? await bytesOfPipe(path) : null;
    const object: ObjectInfo = {
      bucket: EMBEDDED_DROP_BUCKET,
      key,
      versionId: null,
      eTag: null,
      sequencer: null,
      receivedAt: now.toISOString(),
      size: bytes?.length ?? file?.size ?? 0,
      contentType: null,
      metadata,
    };
    yield { object, source: bytes === null ? sourceOfFile(path, object.size) : sourceOfBytes(bytes) };
  }
}

/** Bytes that are taken from a pipe: they are held, since a reader may ask for them again. A file of any size is read piece by piece. */
const PIPE_BYTES = 256 * 1024 * 1024;

/** All that comes by standard input (`-`), or by a pipe that has a path, as shells make for `<(…)`. Throws `Failure` where it is too much. */
async function bytesOfPipe(path: string): Promise<Uint8Array> {
  if (path === '-' && process.stdin.isTTY) console.error('reading standard input; end it with Ctrl-D');
  return await allOf(path === '-' ? process.stdin : createReadStream(path), path);
}

/** All bytes of a stream, `path` by name. Throws `Failure` past `most`, and reads no further. */
export async function allOf(stream: AsyncIterable<Uint8Array>, path: string, most = PIPE_BYTES): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) {
      const name = path === '-' ? 'standard input' : path;
      throw new Failure(`${name} gives more than ${most / 1_048_576} MB: write it to a file and name that`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
