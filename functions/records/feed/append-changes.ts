import { SCHEMA_VERSION } from '#article/article.ts';
import { framedHash } from '#article/ids.ts';
import type { Change, FeedRow } from '#article/record.ts';
import { toItem } from '../item-codec.ts';
import type { RecordStore } from '../store.ts';
import { feedDayKey, feedHeadKey, feedKey, feedSegmentEnd } from '../table-layout.ts';
import { type FeedHead, findHead } from './feed-head.ts';

export interface FeedPorts {
  readonly store: RecordStore;
  readonly now: () => string;
}

/** What a warm process remembers of the end of the feed. It may lag behind; the conditional write finds out. */
export interface FeedMemory {
  head: FeedHead | null;
}

/** A row of 200 changes has about 60 KB. */
const CHANGES_PER_ROW = 200;
/** A refused append means that another one succeeded, so the whole never stands still; this many in a row is a fault. */
const ATTEMPTS = 200;

/**
 * Appends changes to the feed: the rows are numbered 1, 2, 3, … and row n + 1 is written only if it does not exist, by a
 * writer who has seen row n.
 *
 * Why a reader misses nothing. At every moment the committed rows are exactly 1…h: nobody can write h + 2 before h + 1 is
 * there, and nothing is ever written behind h. So a reader who has read up to n and asks for what comes after n gets all
 * that was committed since, however slow or concurrent the writers are. (With timestamps or numbers drawn from a counter
 * before the write, a slow writer commits behind the reader's back.) `indexedAt` never decreases from row to row.
 *
 * Delivery is at least once: who dies after the append appends again on redelivery, except when the newest row is his own
 * (`batch`), which also settles the case of an append whose answer was lost.
 */
export async function appendChanges(
  ports: FeedPorts,
  changes: readonly Change[],
  memory: FeedMemory = { head: null },
): Promise<void> {
  for (let start = 0; start < changes.length; start += CHANGES_PER_ROW) {
    await appendRow(ports, changes.slice(start, start + CHANGES_PER_ROW), memory);
  }
}

async function appendRow({ store, now }: FeedPorts, changes: readonly Change[], memory: FeedMemory): Promise<void> {
  const batch = framedHash('batch', ...changes.map((change) => change.id)).slice(0, 32);
  let head = memory.head ?? (await findHead(store));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    memory.head = head;
    if (head.batch === batch) return;
    const row = nextRow(head, changes, batch, now());
    if (day(row.indexedAt) !== day(head.indexedAt)) await noteDay(store, row);
    if (await store.put(toItem(feedKey(row.sequence), row), { if: 'absent' })) {
      memory.head = row;
      if (row.sequence > 1 && feedSegmentEnd(row.sequence - 1) < row.sequence) await noteHead(store, row);
      return;
    }
    head = await findHead(store, row.sequence);
  }
  throw new Error(`The feed was appended to by others ${ATTEMPTS} times in a row; the changes come again.`);
}

function nextRow(head: FeedHead, changes: readonly Change[], batch: string, now: string): FeedRow {
  const indexedAt = now > head.indexedAt ? now : head.indexedAt;
  return { schemaVersion: SCHEMA_VERSION, sequence: head.sequence + 1, indexedAt, batch, changes };
}

/** Written before the first row of its day can be: all rows before this sequence number are of earlier days, because the
 * head that was just seen is, and days never decrease. */
async function noteDay(store: RecordStore, row: FeedRow): Promise<void> {
  const date = day(row.indexedAt);
  await store.put(toItem(feedDayKey(date), { date, sequence: row.sequence }), { if: 'absent' });
}

/** Written after the first row of a segment, so that the hint is never ahead; who dies before leaves it a segment behind. */
async function noteHead(store: RecordStore, row: FeedRow): Promise<void> {
  const hint = toItem(feedHeadKey, { sequence: row.sequence });
  await store.put(hint, { if: 'at-most', attribute: 'sequence', value: row.sequence });
}

const day = (instant: string): string => instant.slice(0, 10);
