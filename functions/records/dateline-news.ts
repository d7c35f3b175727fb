// biome-ignore-all lint/performance/noBarrelFile: the one entry of the package for consumers; nothing of ours imports it.

export type {
  Article,
  Count,
  DateMention,
  Entity,
  EntityMention,
  Evidence,
  Place,
  PlaceMention,
} from '#article/article.ts';
export type { Why } from '#article/placement.ts';
export type {
  ArticleRecord,
  Card,
  Change,
  ChangeKind,
  Changes,
  DayCard,
  EntityCard,
  Figure,
  HiddenRecord,
  LedgerEntry,
  LedgerLine,
  MemberCard,
  PlaceCard,
  PlaceSummary,
  SourceCard,
  StoryCard,
  StoryRecord,
  VersionRecord,
} from '#article/record.ts';
export { CursorError } from './consumer/cursor.ts';
export { eachOf, type List, type ListOptions } from './consumer/pages.ts';
export {
  entityIdsOf,
  type FileStatus,
  type OpenOptions,
  openRecords,
  type ReadBody,
  type Records,
  type RejectedFile,
} from './consumer/records.ts';
export { explainWhy } from './explain-why.ts';
export { type FeedChange, FeedGapError, type FeedPage, type FeedStart } from './feed/read-feed.ts';
export { showChanges } from './show-changes.ts';
