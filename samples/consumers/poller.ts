import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type FeedChange, FeedGapError, openRecords } from 'dateline-news';
import type { Sample } from './connect.ts';

/** Ids of the last changes dealt with: a change may be delivered again, close to the first time. */
const REMEMBERED = 1_000;

interface Place {
  readonly cursor: string | null;
  readonly recent: readonly string[];
}

/**
 * Follows every change, and goes on after a stop, a crash or a week exactly where it was: the cursor is kept in a file,
 * and written after the changes before it are dealt with. Arguments: file for the cursor, then `--once` to end when there
 * is nothing new.
 */
export const poller: Sample = async ({ aws, recordsTable }, [file = 'dateline.cursor', mode], print) => {
  const records = openRecords({ client: new DynamoDBClient(aws), tableName: recordsTable });
  let place = read(file);
  for (;;) {
    const page = await records.feed(place.cursor === null ? 'beginning' : { cursor: place.cursor }).catch(explained);
    const fresh = page.changes.filter((change) => !place.recent.includes(change.id));
    for (const change of fresh) print(line(change));
    const recent = [...place.recent, ...fresh.map((change) => change.id)].slice(-REMEMBERED);
    place = { cursor: page.cursor, recent };
    write(file, place);
    if (!page.upToDate) continue;
    if (mode === '--once') return;
    await new Promise((resolve) => {
      setTimeout(resolve, 2_000);
    });
  }
};

function line({ sequence, kind, articleId, storyId, into, fields }: FeedChange): string {
  const what = [articleId, storyId, into === null ? null : `→ ${into}`].filter((one) => one !== null).join(' ');
  return `${sequence}  ${kind}  ${what}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`;
}

function explained(error: unknown): never {
  if (error instanceof FeedGapError) {
    throw new Error('The feed was cut beyond the cursor: read the days since then and begin again with a date.', {
      cause: error,
    });
  }
  throw error;
}

function read(file: string): Place {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { cursor: null, recent: [] };
}

/** Written beside and renamed: a crash leaves the old place or the new one, never half of one. */
function write(file: string, place: Place): void {
  writeFileSync(`${file}.new`, JSON.stringify(place));
  renameSync(`${file}.new`, file);
}
