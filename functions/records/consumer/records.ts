import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { objectHashOf, slugOf } from '#article/ids.ts';
import type {
  ArticleRecord,
  DayCard,
  EntityCard,
  HiddenRecord,
  MemberCard,
  PlaceCard,
  SourceCard,
  StoryCard,
  StoryRecord,
  VersionRecord,
} from '#article/record.ts';
import { type FeedChange, type FeedPage, type FeedStart, readFeed, startOf } from '../feed/read-feed.ts';
import { hiddenArticle, recordOf, shownArticle } from '../read-rows.ts';
import type { ObjectStatus, RejectedStatus } from '../status.ts';
import type { Item, Meter, RecordReader } from '../store.ts';
import {
  articleKey,
  DAY_SHARDS,
  dayPartition,
  daysKey,
  entityPartition,
  MEMBER_PREFIX,
  objectKey,
  placePartition,
  rejectedPartition,
  sourcePartition,
  storyDayPartition,
  storyKey,
  VERSION_PREFIX,
} from '../table-layout.ts';
import { dynamoReader } from './dynamo-reader.ts';
import { type FollowOptions, followFeed } from './follow-feed.ts';
import { type List, type ListOptions, listRows } from './pages.ts';

/** Fetches a text that is too long for a record; null when it is gone. `s3BodyReader` of `dateline-news/s3` makes one. */
export type ReadBody = (ref: string) => Promise<string | null>;

export interface OpenOptions {
  /** Yours: region, credentials, retries and endpoint are your affair. */
  readonly client: DynamoDBClient;
  readonly tableName: string;
  /** Without it, an article longer than 300 KB comes with an empty `text` and its `textRef`. */
  readonly readBody?: ReadBody;
  /** Is told the read units of each operation. */
  readonly meter?: Meter;
}

/** What became of one version of a dropped file. */
export type FileStatus = Omit<ObjectStatus, 'pk' | 'sk'>;
export type RejectedFile = Omit<RejectedStatus, 'pk' | 'sk'>;

/** The records, for reading. Every method reads by key (GetItem, BatchGetItem, Query): none scans. Lists come newest
 * first unless asked otherwise, a page at a time. */
export interface Records {
  /** The article as it stands: usable, withdrawn or expired (see `state`); erased or embargoed ones without content; null if unknown. */
  article(articleId: string): Promise<ArticleRecord | HiddenRecord | null>;
  /** Many at once, in the order of the ids. Long texts are fetched too. */
  articles(articleIds: readonly string[]): Promise<readonly (ArticleRecord | HiddenRecord | null)[]>;
  /** What the article was before, newest version first. */
  versions(articleId: string, options?: Pick<ListOptions, 'limit' | 'cursor' | 'order'>): Promise<List<VersionRecord>>;
  /** A story; an id that was merged away leads to the story it became part of. Null if unknown. */
  story(storyId: string): Promise<StoryRecord | null>;
  /** Many stories at once, as they are stored (merged ones are not followed), in the order of the ids. */
  storiesById(storyIds: readonly string[]): Promise<readonly (StoryRecord | null)[]>;
  /** The articles of a story, oldest first, each with the reason why it is in it. */
  storyMembers(storyId: string, options?: ListOptions): Promise<List<MemberCard>>;
  /** The stories with news on a calendar day, a card each, in no meaningful order. */
  stories(date: string, options?: Pick<ListOptions, 'limit' | 'cursor'>): Promise<List<StoryCard>>;
  /** The day's stories with most reports of their own first. Reads all cards of the day, up to 20,000. */
  frontPage(date: string, top?: number): Promise<readonly StoryCard[]>;
  /** Everything on a person, organization, event or facility: `person:ada-quill`. `entityIdsOf` makes ids from a name. */
  entity(entityId: string, options?: ListOptions): Promise<List<EntityCard>>;
  /** Everything on a place or inside it: `geonames:1174872`, `admin1:PK.05`, `country:PK`, `region:…`. */
  place(placeId: string, options?: ListOptions): Promise<List<PlaceCard>>;
  /** What was published on a calendar day. */
  day(date: string, options?: ListOptions): Promise<List<DayCard>>;
  /** What an outlet published. */
  source(source: string, options?: ListOptions): Promise<List<SourceCard>>;
  /** The days of a year that have news, newest first. */
  days(year: string): Promise<readonly string[]>;
  /** What became of a dropped file: one status for each version of the object, newest first. */
  where(bucket: string, key: string): Promise<readonly FileStatus[]>;
  /** The files of a day (UTC, of arrival) that were refused, and why. */
  rejects(date: string, options?: ListOptions): Promise<List<RejectedFile>>;
  /** The changes after a cursor, or from a start: of at most `rows` feed rows (50), at most `most` changes. Keep the cursor; it never expires. */
  feed(from: { readonly cursor: string } | FeedStart, rows?: number, most?: number): Promise<FeedPage>;
  /** The feed without end: change after change, waiting when there is none. Stop by `signal` or `break`. */
  follow(
    from: { readonly cursor: string } | FeedStart,
    options?: FollowOptions,
  ): AsyncGenerator<FeedChange & { readonly cursor: string }, void, undefined>;
}

/** Opens the records table of a stack. */
export function openRecords({ client, tableName, readBody, meter }: OpenOptions): Records {
  const reader = dynamoReader(client, tableName, meter === undefined ? {} : { meter });
  return recordsOver(reader, readBody);
}

/** The records over any reader by key: for stores in memory. */
export function recordsOver(reader: RecordReader, readBody: ReadBody = () => Promise.resolve(null)): Records {
  const withText = async (item: Item | null): Promise<ArticleRecord | HiddenRecord | null> => {
    const record = shownArticle(item);
    return record === null ? hiddenArticle(item) : await filled(record, readBody);
  };
  const oldestFirst = (options: ListOptions): ListOptions => ({ order: 'oldest', ...options });

  return {
    article: async (articleId) => withText(await reader.get(articleKey(articleId))),
    articles: async (ids) => {
      const items = await byKey(reader, ids.map(articleKey));
      return await Promise.all(items.map(withText));
    },
    versions: async (articleId, options = {}) => {
      const shards = [articleKey(articleId).pk];
      const list = await listRows<VersionRecord>(reader, { kind: 'versions', shards, prefix: VERSION_PREFIX }, options);
      return { ...list, items: await Promise.all(list.items.map((version) => filled(version, readBody))) };
    },
    story: (storyId) => liveStory(reader, storyId),
    storiesById: async (ids) => {
      const items = await byKey(reader, ids.map(storyKey));
      return items.map((item) => (item === null ? null : recordOf<StoryRecord>(item)));
    },
    storyMembers: (storyId, options = {}) => {
      const shards = [storyKey(storyId).pk];
      return listRows<MemberCard>(reader, { kind: 'members', shards, prefix: MEMBER_PREFIX }, oldestFirst(options));
    },
    stories: (date, options = {}) => listRows<StoryCard>(reader, storyDay(date), oldestFirst(options)),
    frontPage: (date, top = 30) => frontPage(reader, date, top),
    entity: (id, options = {}) =>
      listRows<EntityCard>(reader, { kind: 'entity', shards: [entityPartition(id)] }, options),
    place: (id, options = {}) => listRows<PlaceCard>(reader, { kind: 'place', shards: [placePartition(id)] }, options),
    day: (date, options = {}) =>
      listRows<DayCard>(reader, { kind: 'day', shards: shardsOf((n) => dayPartition(date, n)) }, options),
    source: (name, options = {}) =>
      listRows<SourceCard>(reader, { kind: 'source', shards: [sourcePartition(name)] }, options),
    days: async (year) => {
      const { items } = await reader.query({ pk: daysKey(year).pk, newestFirst: true });
      return items.map((item) => item.sk);
    },
    where: async (bucket, key) => {
      const { items } = await reader.query({ pk: objectKey(objectHashOf(bucket, key), '').pk, limit: 200 });
      const statuses = items.map((item) => recordOf<FileStatus>(item));
      return statuses.sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1));
    },
    rejects: (date, options = {}) =>
      listRows<RejectedFile>(reader, { kind: 'rejects', shards: [rejectedPartition(date)] }, options),
    feed: async (from, rows, most) => readFeed(reader, await cursorAt(reader, from), rows, most),
    follow: async function* (from, options) {
      yield* followFeed(reader, await cursorAt(reader, from), options);
    },
  };
}

/** The ids under which a name may be filed: `Ada Quill` → `person:ada-quill`, `organization:ada-quill`, … */
export function entityIdsOf(name: string): string[] {
  return ['person', 'organization', 'event', 'facility'].map((type) => `${type}:${slugOf(name)}`);
}

/** Days, merges of merges: an id leads on at most this far. */
const REDIRECTS = 10;
const FRONT_PAGE_CARDS = 20_000;

async function liveStory(reader: RecordReader, storyId: string): Promise<StoryRecord | null> {
  let id = storyId;
  for (let step = 0; step < REDIRECTS; step++) {
    const item = await reader.get(storyKey(id));
    if (item === null) return null;
    const story = recordOf<StoryRecord>(item);
    if (story.mergedInto === null) return story;
    id = story.mergedInto;
  }
  return null;
}

async function frontPage(reader: RecordReader, date: string, top: number): Promise<readonly StoryCard[]> {
  const cards: StoryCard[] = [];
  for (let cursor: string | null = null; cards.length < FRONT_PAGE_CARDS; ) {
    const page: List<StoryCard> = await listRows<StoryCard>(reader, storyDay(date), {
      limit: 1000,
      cursor,
      order: 'oldest',
    });
    cards.push(...page.items);
    if (page.cursor === null) break;
    cursor = page.cursor;
  }
  return cards
    .sort((a, b) => b.reports - a.reports || b.sourceCount - a.sourceCount || (a.storyId < b.storyId ? -1 : 1))
    .slice(0, top);
}

async function byKey(reader: RecordReader, keys: readonly { readonly pk: string; readonly sk: string }[]) {
  const found = new Map((await reader.batchGet(keys)).map((item) => [item.pk, item]));
  return keys.map((key) => found.get(key.pk) ?? null);
}

async function filled<T extends { readonly text: string; readonly textRef: string | null }>(
  record: T,
  readBody: ReadBody,
): Promise<T> {
  const text = record.textRef === null ? null : await readBody(record.textRef);
  return text === null ? record : { ...record, text };
}

function cursorAt(reader: RecordReader, from: { readonly cursor: string } | FeedStart): Promise<string> {
  if (typeof from === 'object' && 'cursor' in from) return Promise.resolve(from.cursor);
  return startOf(reader, from);
}

function storyDay(date: string) {
  return { kind: 'stories', shards: shardsOf((n) => storyDayPartition(date, n)) };
}

function shardsOf(partition: (shard: number) => string): string[] {
  return Array.from({ length: DAY_SHARDS }, (_, shard) => partition(shard));
}
