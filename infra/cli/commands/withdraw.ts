import { DeleteObjectCommand, HeadObjectCommand, S3ServiceException } from '@aws-sdk/client-s3';
import { type Command, Failure, UsageError } from '../command.ts';
import { findTarget, output, TARGET_HELP, TARGET_OPTIONS, type Target } from '../target.ts';

async function isInBucket({ s3 }: Target, Bucket: string, Key: string): Promise<boolean> {
  try {
    await s3.send(new HeadObjectCommand({ Bucket, Key }));
    return true;
  } catch (error) {
    // A bucket that has this key no more answers so for its delete marker too.
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return false;
    throw error;
  }
}

/** `dateline withdraw`: what any S3 client does by deleting the object, for those who have none at hand. */
export const withdrawCommand: Command = {
  name: 'withdraw',
  usage: 'withdraw KEY…',
  summary: 'Takes files out of the drop bucket: the articles that came with them are withdrawn.',
  more: `A key is what "dateline drop" printed and "dateline where" shows. The records stay, with the state "withdrawn"; the same file
dropped again restores them. "dateline erase" removes an article for good.`,
  options: TARGET_OPTIONS,
  optionHelp: TARGET_HELP,
  async run(input) {
    const keys = [...new Set(input.positionals)];
    if (keys.length === 0) throw new UsageError('give at least one key, as "dateline drop" printed it');
    const target = await findTarget(input);
    const Bucket = output(target, 'DropBucketName');
    const there = await Promise.all(keys.map((key) => isInBucket(target, Bucket, key)));
    const missing = keys.filter((_, at) => there[at] !== true);
    if (missing.length > 0)
      throw new Failure(
        `nothing is withdrawn: ${target.where} has no file ${missing.join(', ')}; "dateline where PATH" shows the key`,
      );
    for (const Key of keys) {
      await target.s3.send(new DeleteObjectCommand({ Bucket, Key }));
      console.log(Key);
    }
    console.error(`withdrawn from ${target.where}: ${keys.length}; dropped again, it is restored`);
    return 0;
  },
};
