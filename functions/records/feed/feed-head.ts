import { numberMark, textMark } from '../read-rows.ts';
import type { Item, RecordReader } from '../store.ts';
import { feedHeadKey, feedPartition, feedSegmentEnd } from '../table-layout.ts';

/** The newest row of the feed, as far as an appender needs it. */
export interface FeedHead {
  readonly sequence: number;
  readonly indexedAt: string;
  readonly batch: string;
}

export const BEFORE_THE_FIRST: FeedHead = { sequence: 0, indexedAt: '', batch: '' };

/**
 * The end of the feed, strongly read. `known` is a sequence number that certainly exists (0: none does for certain).
 * From the segment of `known`, or of the hint, it walks on while the next segment has begun: one or two queries, however
 * long the feed is.
 */
export async function findHead(store: RecordReader, known = 0): Promise<FeedHead> {
  const hint = known > 0 ? known : numberMark(await store.get(feedHeadKey, { consistent: true }), 'sequence');
  let newest: FeedHead = BEFORE_THE_FIRST;
  for (let at = Math.max(1, hint); ; at = feedSegmentEnd(at) + 1) {
    const { items } = await store.query({ pk: feedPartition(at), newestFirst: true, limit: 1, consistent: true });
    const [last] = items;
    if (last === undefined) return newest;
    newest = headOf(last);
    if (newest.sequence < feedSegmentEnd(at)) return newest;
  }
}

function headOf(item: Item): FeedHead {
  return {
    sequence: numberMark(item, 'sequence'),
    indexedAt: textMark(item, 'indexedAt') ?? '',
    batch: textMark(item, 'batch') ?? '',
  };
}
