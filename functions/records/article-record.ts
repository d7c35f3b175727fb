import type { Article } from '#article/article.ts';
import { BODY_PREFIX } from '#article/messages.ts';
import type { Placement, Revision } from '#article/placement.ts';
import type { ArticleRecord, Changes, HiddenRecord, VersionRecord } from '#article/record.ts';
import { fitted } from './fit-item.ts';
import { toItem } from './item-codec.ts';
import type { Item } from './store.ts';
import { articleKey, bodyRef, type Key, versionKey } from './table-layout.ts';

/** A text that goes to the article bucket because its item would be too large. */
export interface Body {
  readonly ref: string;
  readonly text: string;
}
export interface BuiltItem {
  readonly item: Item;
  readonly body: Body | null;
}

/** Times of processing that an earlier writing of the same row has already fixed. */
export interface IndexedTimes {
  readonly firstIndexedAt: string;
  readonly indexedAt: string;
}

/** What is new against the version before. */
export type SincePrevious = Pick<ArticleRecord, 'changes' | 'formerFigures'>;

/** The `CURRENT` row: the article as it stands, where it stands and why. */
export function currentItem(
  placement: Placement,
  current: Revision,
  article: Article,
  since: SincePrevious,
  times: IndexedTimes,
  formerRows: (record: ArticleRecord) => readonly string[],
): BuiltItem {
  const shown = placement.state === 'usable';
  const version = Math.max(1, placement.revisions.findIndex((revision) => revision.order === current.order) + 1);
  const previousOrder = placement.revisions[version - 2]?.order;
  const record = (body: Article, textRef: string | null): ArticleRecord => ({
    ...body,
    articleId: placement.articleId,
    pubStatus: shown ? 'usable' : 'canceled',
    state: placement.state,
    version,
    correction: current.correction,
    ...since,
    groupId: placement.groupId,
    originalArticleId: placement.originalArticleId,
    isDuplicate: placement.isDuplicate,
    storyId: shown ? placement.storyId : null,
    why: placement.why,
    textRef,
    ref: current.ref,
    contentHash: current.contentHash,
    ...times,
  });
  const data = (body: Article, textRef: string | null): ArticleRecord & RowMarks => {
    const bare = record(body, textRef);
    const marks = { ver: placement.ver, order: current.order, formerRows: formerRows(bare) };
    return { ...bare, ...marks, ...(previousOrder === undefined ? {} : { previousOrder }) };
  };
  return build(articleKey(placement.articleId), placement.articleId, current, article, data);
}

/** What remains when nothing may be shown: identity, state and the row keys that must be gone. */
export function hiddenItem(placement: Placement, indexedAt: string, formerRows: readonly string[]): Item {
  const erased = placement.state === 'erased';
  const record: HiddenRecord & Omit<RowMarks, 'order'> = {
    schemaVersion: '1.0',
    articleId: placement.articleId,
    state: erased ? 'erased' : 'embargoed',
    pubStatus: erased ? 'canceled' : 'withheld',
    indexedAt,
    ver: placement.ver,
    formerRows,
  };
  return toItem(articleKey(placement.articleId), record);
}

/** The row of an older version. `previousOrder` names the revision that `changes` was made against. */
export function versionItem(
  placement: Placement,
  revision: Revision,
  number: number,
  article: Article,
  changes: Changes | null,
  previousOrder: string | null,
): BuiltItem {
  const data = (body: Article, textRef: string | null): VersionRecord & Partial<RowMarks> => ({
    ...body,
    articleId: placement.articleId,
    version: number,
    correction: revision.correction,
    changes,
    textRef,
    ref: revision.ref,
    contentHash: revision.contentHash,
    receivedAt: revision.receivedAt,
    ver: placement.ver,
    order: revision.order,
    ...(previousOrder === null ? {} : { previousOrder }),
  });
  return build(versionKey(placement.articleId, number), placement.articleId, revision, article, data);
}

/** Attributes that are the protocol's, not the consumer's: the library takes them off. */
export interface RowMarks {
  /** `ver` of the placement that the row was made from. */
  readonly ver: number;
  /** Keys of rows that were written at some time and are not derived from this row's own content. */
  readonly formerRows: readonly string[];
  readonly order: string;
  readonly previousOrder?: string;
}
export const ROW_MARKS: readonly string[] = ['pk', 'sk', 'ver', 'formerRows', 'order', 'previousOrder', 'formerDays'];

function build(
  key: Key,
  articleId: string,
  revision: Revision,
  article: Article,
  data: (body: Article, textRef: string | null) => object,
): BuiltItem {
  const ref = bodyRef(BODY_PREFIX, articleId, revision.contentHash);
  const { item, textMoved } = fitted(article, (body, moved) => toItem(key, data(body, moved ? ref : null)));
  return { item, body: textMoved ? { ref, text: article.text } : null };
}
