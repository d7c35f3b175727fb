import type { Change, FeedRow } from '#article/record.ts';
import { cursorFrom, cursorOf } from '../consumer/cursor.ts';
import { numberMark, recordOf } from '../read-rows.ts';
import type { RecordReader } from '../store.ts';
import { feedDayKey, feedHeadKey, feedKey, feedPartition, feedSegmentEnd } from '../table-layout.ts';
import { findHead } from './feed-head.ts';

export interface FeedChange extends Change {
  /** The number of its feed row; never decreases. */
  readonly sequence: number;
  /** When it was put into the feed; never decreases. */
  readonly indexedAt: string;
}
export interface FeedPage {
  readonly changes: readonly FeedChange[];
  /** Keep it, after the changes are dealt with: reading goes on here, in a minute or in a year. */
  readonly cursor: string;
  /** False when more is waiting already. */
  readonly upToDate: boolean;
}

/** Where to begin without a cursor: with all there is, with the first change of a day (UTC), or with what comes next. */
export type FeedStart = 'beginning' | 'now' | { readonly date: string };

/** The feed was cut (old segments deleted) beyond this cursor: changes are missing. Begin again from a date. */
export class FeedGapError extends Error {
  override readonly name = 'FeedGapError';
}

const ROWS = 50;

/** A cursor for the place where reading is to begin. */
export async function startOf(reader: RecordReader, start: FeedStart): Promise<string> {
  if (start === 'beginning') return feedCursor(0);
  const head = await findHead(reader);
  if (start === 'now') return feedCursor(head.sequence);
  // Each day of the feed knows a number before which all is older; the first day not before `date` is the place.
  const lastYear = head.indexedAt.slice(0, 4);
  for (let year = start.date.slice(0, 4); year <= lastYear; year = String(Number(year) + 1).padStart(4, '0')) {
    const { items } = await reader.query({ pk: feedDayKey(year).pk, from: start.date, limit: 1, consistent: true });
    if (items[0] !== undefined) return feedCursor(numberMark(items[0], 'sequence') - 1);
  }
  return feedCursor(head.sequence);
}

/**
 * The changes after `cursor`, oldest first: those of at most `rows` feed rows, and at most `most` of them. Reads are strong; a hole
 * (which cannot be) would end the page before it.
 */
export async function readFeed(
  reader: RecordReader,
  cursor: string,
  rows = ROWS,
  most = Number.POSITIVE_INFINITY,
): Promise<FeedPage> {
  const [at, taken] = cursorFrom('feed', cursor);
  const [read, skip] = [Number(at), Number(taken ?? 0)];
  const page = await readRows(reader, read, rows);
  const changes = page.changes.slice(skip);
  if (changes.length <= most) return { ...page, changes };
  // The page ends inside a row: the cursor says how many of its changes were given out.
  const next = changes[most]?.sequence ?? read;
  const given = page.changes.slice(0, skip + most).filter(({ sequence }) => sequence === next).length;
  return { changes: changes.slice(0, most), cursor: feedCursor(next - 1, given), upToDate: false };
}

async function readRows(reader: RecordReader, read: number, rows: number): Promise<FeedPage> {
  const changes: FeedChange[] = [];
  let last = read;
  let upToDate = false;
  while (last - read < rows && !upToDate) {
    const { found, more } = await nextRows(reader, last + 1, rows - (last - read));
    for (const row of found) changes.push(...row.changes.map((change) => ({ ...change, ...stamp(row) })));
    last = found.at(-1)?.sequence ?? last;
    if (found.length === 0) await assertNotCut(reader, last + 1);
    // A segment that was read to its very last row may go on in the next one.
    upToDate = found.length === 0 || (!more && last !== feedSegmentEnd(last));
  }
  return { changes, cursor: feedCursor(last), upToDate };
}

async function nextRows(reader: RecordReader, sequence: number, limit: number) {
  const { items, next } = await reader.query({
    pk: feedPartition(sequence),
    from: feedKey(sequence).sk,
    limit,
    consistent: true,
  });
  const rows = items.map((item) => recordOf<FeedRow>(item));
  const hole = rows.findIndex((row, i) => row.sequence !== sequence + i);
  return { found: hole < 0 ? rows : rows.slice(0, hole), more: next !== null };
}

async function assertNotCut(reader: RecordReader, next: number): Promise<void> {
  const hint = numberMark(await reader.get(feedHeadKey, { consistent: true }), 'sequence');
  if (hint >= next && (await reader.get(feedKey(next), { consistent: true })) === null) {
    throw new FeedGapError(`the feed no longer holds change row ${next}; begin again from a date`);
  }
}

function stamp({ sequence, indexedAt }: FeedRow): Pick<FeedChange, 'sequence' | 'indexedAt'> {
  return { sequence, indexedAt };
}

/** The cursor after the feed row of this number, and after `given` changes of the next one. */
export function feedCursor(sequence: number, given = 0): string {
  return cursorOf('feed', given === 0 ? [String(sequence)] : [String(sequence), String(given)]);
}
