import { createHash } from 'node:crypto';
import { slugOf } from '#article/ids.ts';

/** The keys of the records table: every row that anyone may read is built here and nowhere else (DESIGN section 4). */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** Cards of one day are spread over this many partitions: a partition takes 1,000 write units a second, and `today` is
 * where everybody writes. The library merges the shards again. */
export const DAY_SHARDS = 4;

/** Feed rows of one partition. Old segments may be archived and deleted whole; the sequence goes on. */
export const FEED_SEGMENT_ROWS = 10_000;

export const CURRENT = 'CURRENT';
export const STORY = 'STORY';
export const VERSION_PREFIX = 'VERSION#';
export const MEMBER_PREFIX = 'MEMBER#';

/** Every change that is announced shows in the old and new image of these two kinds of row; the stream passes no other. */
export const STREAM_FILTERS = [
  { pkPrefix: 'ARTICLE#', sk: CURRENT },
  { pkPrefix: 'STORY#', sk: STORY },
] as const;

export const articleKey = (articleId: string): Key => ({ pk: `ARTICLE#${articleId}`, sk: CURRENT });

/** `number` counts from 1; six digits keep the order as text up to 999,999 versions. */
export const versionKey = (articleId: string, number: number): Key => ({
  pk: `ARTICLE#${articleId}`,
  sk: `${VERSION_PREFIX}${padded(number, 6)}`,
});

/** Ours: the names of an article's long texts in the bucket. Absent for nearly all. */
export const textsKey = (articleId: string): Key => ({ pk: `ARTICLE#${articleId}`, sk: 'TEXTS' });

export const storyKey = (storyId: string): Key => ({ pk: `STORY#${storyId}`, sk: STORY });

export const memberKey = (storyId: string, published: string, articleId: string): Key => ({
  pk: `STORY#${storyId}`,
  sk: `${MEMBER_PREFIX}${published}#${articleId}`,
});

export const storyDayKey = (date: string, storyId: string): Key => ({
  pk: storyDayPartition(date, shardOf(storyId)),
  sk: storyId,
});
export const storyDayPartition = (date: string, shard: number): string => `STORYDAY#${date}#${shard}`;

export const entityPartition = (entityId: string): string => `ENTITY#${entityId}`;
export const placePartition = (placeId: string): string => `PLACE#${placeId}`;
export const dayPartition = (date: string, shard: number): string => `DAY#${date}#${shard}`;

/** One outlet, however its name is cased or spaced. A name without letters or digits is hashed. */
export function sourcePartition(source: string): string {
  const slug = slugOf(source.trim());
  return `SOURCE#${slug === '' ? shortHash(source) : slug}`;
}

/** The sort key shared by member, entity, place, day and source rows: time order, then identity. */
export const cardSort = (published: string, articleId: string): string => `${published}#${articleId}`;

export const dayShardOf = (articleId: string): number => shardOf(articleId);

export const daysKey = (date: string): Key => ({ pk: `DAYS#${date.slice(0, 4)}`, sk: date });

/** Status of one object version; `version` is the version id or, without versioning, the eTag. */
export const objectKey = (objectHash: string, version: string): Key => ({ pk: `OBJECT#${objectHash}`, sk: version });
export const rejectedPartition = (date: string): string => `REJECTED#${date}`;
export const rejectedKey = (date: string, time: string, hash: string): Key => ({
  pk: rejectedPartition(date),
  sk: `${time}#${hash}`,
});

/** Feed rows are numbered from 1 without a gap; ten digits keep the order as text. */
export const feedKey = (sequence: number): Key => ({ pk: feedPartition(sequence), sk: padded(sequence, 10) });
export const feedPartition = (sequence: number): string =>
  `FEED#${padded(Math.floor((sequence - 1) / FEED_SEGMENT_ROWS), 6)}`;
/** The last sequence number that the partition of `sequence` can hold. */
export const feedSegmentEnd = (sequence: number): number =>
  (Math.floor((sequence - 1) / FEED_SEGMENT_ROWS) + 1) * FEED_SEGMENT_ROWS;
/** A hint where the feed ends: never ahead of it, at most one segment behind. */
export const feedHeadKey: Key = { pk: 'FEEDHEAD', sk: 'FEEDHEAD' };
/** Where a day begins in the feed: no change of that day has a smaller sequence number. */
export const feedDayKey = (date: string): Key => ({ pk: `FEEDDAY#${date.slice(0, 4)}`, sk: date });

/** Where a text that does not fit an item lies in the article bucket. The content decides the key: writing twice is harmless. */
export const bodyRef = (prefix: string, articleId: string, contentHash: string): string =>
  `${prefix}${articleId}/${shortHash(contentHash)}.txt`;

function shardOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt8(0) % DAY_SHARDS;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
