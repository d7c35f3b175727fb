import { createReadStream, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { type FileStatus, openRecords } from '#records/consumer/records.ts';
import { type Command, text } from '../command.ts';
import { listFiles } from '../inputs.ts';
import { candidateKeys, type KeyedFile } from '../keys.ts';
import { assertOneIdentity, METADATA_HELP, METADATA_OPTIONS, metadataOf } from '../metadata-options.ts';
import { startProgress } from '../progress.ts';
import { findTarget, isEmbedded, output, TARGET_HELP, TARGET_OPTIONS, type Target } from '../target.ts';

/**
 * Uploads files into the drop bucket, one after another; `metadata` becomes S3 user metadata. Returns them with their keys, which
 * are all different. Throws `UsageError` before anything is uploaded when the files cannot be dropped as asked.
 */
export async function dropFiles(
  target: Target,
  paths: readonly string[],
  metadata: Readonly<Record<string, string>>,
  prefix: string,
  onDrop: (key: string) => void,
): Promise<readonly KeyedFile[]> {
  const Bucket = output(target, 'DropBucketName');
  // User metadata travels in headers: what is not ASCII is percent-encoded, and decoded by the reader.
  const Metadata = Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, headerSafe(value)]));
  const files = listFiles(paths);
  assertOneIdentity(metadata, files.length);
  for (const { path, key } of files) {
    const params = { Bucket, Key: `${prefix}${key}`, Metadata };
    if (path === '-') await new Upload({ client: target.s3, params: { ...params, Body: process.stdin } }).done();
    else if (statSync(path).size > MULTIPART)
      await new Upload({ client: target.s3, params: { ...params, Body: createReadStream(path) } }).done();
    else await target.s3.send(new PutObjectCommand({ ...params, Body: await bytesOf(path) }));
    onDrop(params.Key);
  }
  return files.map(({ path, key }) => ({ path, key: `${prefix}${key}` }));
}

const MULTIPART = 16 * 1024 * 1024;
const NOT_ASCII = /[^\u0020-\u007e]/;

function headerSafe(value: string): string {
  return NOT_ASCII.test(value) ? encodeURIComponent(value) : value;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of createReadStream(path)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** So many files are looked up; more were hardly named by hand. */
const LOOKED_UP = 20;

/**
 * Says which of the files were dropped under another key before: with the folder around them, or from elsewhere. What was meant as a
 * new version is then a second article. On the embedded stack only: who drops into a deployed one may have no right to read.
 */
async function noteOtherKeys(target: Target, files: readonly KeyedFile[]): Promise<void> {
  const records = openRecords({ client: target.dynamodb, tableName: output(target, 'RecordsTableName') });
  const bucket = output(target, 'DropBucketName');
  const own = new Set(files.map(({ key }) => key));
  for (const { path } of files.filter((file) => file.path !== '-')) {
    const others = candidateKeys(path, true).filter((key) => !own.has(key));
    const found = await Promise.all(others.map((key) => records.where(bucket, key)));
    const other = others.find(
      (key, at) => isThere(found[at]) && resolve(path).endsWith(`${sep}${key.split('/').join(sep)}`),
    );
    if (other === undefined) continue;
    const folder = resolve(path).slice(0, -other.length - 1);
    console.error(
      `${path} was dropped as ${other} before: unless it bears a uri or URL of its own, these are two articles.\n` +
        `  For a new version of that one: cd ${folder || sep} && npx dateline drop ${other}`,
    );
  }
}

function isThere(statuses: readonly FileStatus[] = []): boolean {
  return statuses[0] !== undefined && statuses[0].state !== 'withdrawn';
}

export const dropCommand: Command = {
  name: 'drop',
  usage: 'drop PATH…',
  summary: 'Drops files or folders into the bucket of the embedded stack, or of a deployed one.',
  more: 'The keys are printed: of one folder the paths in it, of files their paths as given, of several folders the paths below the one\nthat holds them all. The same key again is a new version of the article. Anything that speaks S3 can drop, e.g. aws s3 cp.',
  options: { ...TARGET_OPTIONS, prefix: { type: 'string' }, ...METADATA_OPTIONS },
  optionHelp: { ...TARGET_HELP, prefix: 'put in front of each key', ...METADATA_HELP },
  async run(input) {
    const metadata = metadataOf(input.values);
    const target = await findTarget(input);
    const progress = startProgress('drop');
    const files = await dropFiles(target, input.positionals, metadata, text(input, 'prefix') ?? '', (key) => {
      progress.step();
      console.log(key);
    });
    progress.end();
    console.error(`dropped ${files.length} into ${target.where}; "dateline where KEY" tells what becomes of them`);
    if (isEmbedded(target) && files.length <= LOOKED_UP) await noteOtherKeys(target, files);
    return 0;
  },
};
