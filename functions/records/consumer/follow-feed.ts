import { type FeedChange, feedCursor, readFeed } from '../feed/read-feed.ts';
import type { RecordReader } from '../store.ts';

export interface FollowOptions {
  /** Pause when there is nothing new; 5 seconds if not given. An empty look costs one and a half read units. */
  readonly pollMs?: number;
  readonly signal?: AbortSignal;
}

/** Changes as they come, each with the cursor to store once it is dealt with: a restart goes on there. A feed row may hold
 * several changes, and a cursor stands between rows: a crash inside one brings its changes again, under the same ids. */
export async function* followFeed(
  reader: RecordReader,
  start: string,
  { pollMs = 5_000, signal }: FollowOptions = {},
): AsyncGenerator<FeedChange & { readonly cursor: string }, void, undefined> {
  let cursor = start;
  while (signal?.aborted !== true) {
    const page = await readFeed(reader, cursor);
    for (const [i, change] of page.changes.entries()) {
      const endsRow = page.changes[i + 1]?.sequence !== change.sequence;
      yield { ...change, cursor: feedCursor(endsRow ? change.sequence : change.sequence - 1) };
    }
    cursor = page.cursor;
    if (page.upToDate) await pause(pollMs, signal);
  }
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
    signal?.addEventListener('abort', done);
  });
}
