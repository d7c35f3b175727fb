import { createReadStream, statSync } from 'node:fs';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { type Command, text } from '../command.ts';
import { listFiles } from '../inputs.ts';
import { assertOneIdentity, METADATA_HELP, METADATA_OPTIONS, metadataOf } from '../metadata-options.ts';
import { startProgress } from '../progress.ts';
import { findTarget, output, TARGET_HELP, TARGET_OPTIONS, type Target } from '../target.ts';

/**
 * Uploads files into the drop bucket, one after another; `metadata` becomes S3 user metadata. Returns their keys, which are all
 * different. Throws `UsageError` before anything is uploaded when the files cannot be dropped as asked.
 */
export async function dropFiles(
  target: Target,
  paths: readonly string[],
  metadata: Readonly<Record<string, string>>,
  prefix: string,
  onDrop: (key: string) => void,
): Promise<readonly string[]> {
  const Bucket = output(target, 'DropBucketName');
  // User metadata travels in headers: what is not ASCII is percent-encoded, and decoded by the reader.
  const Metadata = Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, headerSafe(value)]));
  const keys: string[] = [];
  const files = listFiles(paths);
  assertOneIdentity(metadata, files.length);
  for (const { path, key } of files) {
    const params = { Bucket, Key: `${prefix}${key}`, Metadata };
    if (path === '-') await new Upload({ client: target.s3, params: { ...params, Body: process.stdin } }).done();
    else if (statSync(path).size > MULTIPART)
      await new Upload({ client: target.s3, params: { ...params, Body: createReadStream(path) } }).done();
    else await target.s3.send(new PutObjectCommand({ ...params, Body: await bytesOf(path) }));
    keys.push(params.Key);
    onDrop(params.Key);
  }
  return keys;
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
    const keys = await dropFiles(target, input.positionals, metadata, text(input, 'prefix') ?? '', (key) => {
      progress.step();
      console.log(key);
    });
    progress.end();
    console.error(`dropped ${keys.length} into ${target.where}; "dateline where KEY" tells what becomes of them`);
    return 0;
  },
};
