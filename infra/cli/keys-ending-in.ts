import { ListObjectsV2Command, type ListObjectsV2CommandOutput } from '@aws-sdk/client-s3';
import { keyOfPath } from './keys.ts';
import { output, type Target } from './target.ts';

/** A hint need not read a whole archive: ten requests. */
const MOST_LISTED = 10_000;
const MOST_HINTS = 5;

/**
 * Keys in the drop bucket that end with a path, or else with its file name: under which a file may have been dropped from another
 * folder. At most five, of the first 10,000 keys; none where the bucket may not be listed.
 */
export async function keysEndingIn(target: Target, path: string): Promise<readonly string[]> {
  const whole = `/${keyOfPath(path)}`;
  const name = whole.slice(whole.lastIndexOf('/'));
  const named = (await keysOf(target)).filter((key) => key.endsWith(name));
  const alike = named.filter((key) => key.endsWith(whole));
  return (alike.length > 0 ? alike : named).slice(0, MOST_HINTS);
}

async function keysOf(target: Target): Promise<readonly string[]> {
  const keys: string[] = [];
  let token: string | undefined;
  do {
    const page = await pageOf(target, token);
    keys.push(...(page?.Contents ?? []).flatMap(({ Key }) => Key ?? []));
    token = page?.NextContinuationToken;
  } while (token !== undefined && keys.length < MOST_LISTED);
  return keys;
}

async function pageOf(target: Target, token: string | undefined): Promise<ListObjectsV2CommandOutput | null> {
  const Bucket = output(target, 'DropBucketName');
  try {
    return await target.s3.send(
      new ListObjectsV2Command({ Bucket, ...(token === undefined ? {} : { ContinuationToken: token }) }),
    );
  } catch (error) {
    // Who may ask what became of a file may have no right to list the bucket.
    if (error instanceof Error && error.name === 'AccessDenied') return null;
    throw error;
  }
}
