import type { Article, Count, CountKind, DatePrecision, EntityType, TitleBasis } from './article.ts';
import type { PlacementState, Why } from './placement.ts';

/**
 * The records: what a consumer reads from the table. Times named `…Seen` and `date…` are the news' own (as precise as
 * known); `indexedAt` is when the pipeline wrote that content. Every optional value is present as null.
 */

/** One paragraph or field that differs between two versions. */
export interface FieldChange {
  readonly field:
    | 'title'
    | 'byline'
    | 'description'
    | 'section'
    | 'datePublished'
    | 'dateModified'
    | 'url'
    | 'source'
    | 'note';
  readonly from: string | null;
  readonly to: string | null;
}
export interface ParagraphChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** 0-based paragraph in the newer text (for `removed`: where it stood). */
  readonly at: number;
  readonly from: string | null;
  readonly to: string | null;
}
/** What changed from the version before. Long paragraphs are cut; `more` counts what is not listed. */
export interface Changes {
  readonly fields: readonly FieldChange[];
  readonly paragraphs: readonly ParagraphChange[];
  readonly more: number;
}

/** What the record says beyond the article itself. */
export interface RecordState {
  readonly state: PlacementState;
  /** 1 for the first content of this identity. */
  readonly version: number;
  /** Whether this version says that it corrects the one before. */
  readonly correction: boolean;
  /** Null for the first version. */
  readonly changes: Changes | null;
  /** Figures that the version before gave and this one does not give any more. */
  readonly formerFigures: readonly Figure[];
  readonly groupId: string;
  readonly originalArticleId: string;
  readonly isDuplicate: boolean;
  readonly storyId: string | null;
  readonly why: { readonly group: Why | null; readonly story: Why | null };
  /** Set when the text is too long for an item: then `text` is empty here and lies in the article bucket. */
  readonly textRef: string | null;
  /** Key of the enriched article (JSON, gzip) in the article bucket. */
  readonly ref: string;
  readonly contentHash: string;
  readonly firstIndexedAt: string;
  readonly indexedAt: string;
}

/** `ARTICLE#<id>` / `CURRENT`, while there is something to show (usable, withdrawn or expired). */
export interface ArticleRecord extends Article, RecordState {}

/** What is left in place of an article that may not be shown: nothing of its content. */
export interface HiddenRecord {
  readonly schemaVersion: string;
  readonly articleId: string;
  readonly state: 'erased' | 'embargoed';
  readonly pubStatus: 'canceled' | 'withheld';
  readonly indexedAt: string;
}

/** `ARTICLE#<id>` / `VERSION#000001`: the article as it was. */
export interface VersionRecord extends Article {
  readonly version: number;
  readonly correction: boolean;
  readonly changes: Changes | null;
  readonly textRef: string | null;
  readonly ref: string;
  readonly contentHash: string;
  readonly receivedAt: string;
}

/** What every index row carries, so that one query answers. */
export interface Card {
  readonly schemaVersion: string;
  readonly articleId: string;
  readonly title: string;
  readonly titleBasis: TitleBasis;
  readonly source: string | null;
  readonly language: string | null;
  readonly datePublished: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly indexedAt: string;
  readonly version: number;
  readonly groupId: string;
  readonly originalArticleId: string;
  readonly isDuplicate: boolean;
  readonly storyId: string | null;
}

export interface DayCard extends Card {
  readonly date: string;
}
export interface SourceCard extends Card {
  readonly wordCount: number;
}
export interface EntityCard extends Card {
  readonly entityId: string;
  readonly type: EntityType;
  readonly name: string;
  readonly relevance: number;
  readonly confidence: number;
}
export interface PlaceCard extends Card {
  readonly placeId: string;
  /** The place named in the article: `placeId` itself, or one inside it. */
  readonly within: string;
  readonly name: string;
  readonly roles: readonly ('dateline' | 'focus' | 'mention')[];
  readonly relevance: number;
  readonly confidence: number;
}

export interface PlaceSummary {
  readonly placeId: string | null;
  readonly name: string;
  readonly countryCode: string | null;
  readonly admin1: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}
export interface EntitySummary {
  readonly entityId: string;
  readonly type: EntityType;
  readonly name: string;
}
/** A reported figure as a member row carries it. */
export type Figure = Omit<Count, 'start' | 'end' | 'background'>;

export interface MemberCard extends Card {
  /** The calendar day under which it is filed. */
  readonly date: string;
  readonly why: Why | null;
  readonly groupWhy: Why | null;
  readonly wordCount: number;
  readonly focus: PlaceSummary | null;
  readonly places: readonly (PlaceSummary & { readonly relevance: number })[];
  readonly entities: readonly (EntitySummary & { readonly relevance: number })[];
  readonly figures: readonly Figure[];
  /** Figures of its version before that it does not give any more. */
  readonly formerFigures: readonly Figure[];
}

/** One report of a figure, by whom and when. */
export interface LedgerEntry {
  readonly articleId: string;
  readonly source: string | null;
  readonly date: string | null;
  readonly indexedAt: string;
  readonly number: number;
  readonly numberMax: number | null;
  readonly qualifier: string | null;
  /** Whom it counts, as written: a line holds all of a kind. */
  readonly of: string | null;
  readonly attribution: string | null;
  readonly text: string;
  /** The article itself has taken the figure back since, in a new version. */
  readonly superseded: boolean;
  /** Against the total of the report before it: the first, the same, compatible (`at least six` → 8), up, down; `part`: a
   * group within or beside the report's own total, compared with nothing. */
  readonly step: 'first' | 'same' | 'compatible' | 'up' | 'down' | 'part';
}
/** The reports of one figure in time order. None is chosen: `latest` is the newest report that still stands, conflicts are
 * listed. */
export interface LedgerLine {
  readonly kind: CountKind;
  /** Whom every total of the line counts, if they all count the same; null for people, and where they differ. */
  readonly of: string | null;
  readonly unit: string | null;
  readonly entries: readonly LedgerEntry[];
  readonly latest: LedgerEntry;
  readonly lowest: number;
  readonly highest: number;
  readonly revisedDown: boolean;
  /** Reports within a day of the latest that cannot both be true with it; a toll that rose since is none of them. */
  readonly conflicts: readonly LedgerEntry[];
  /** Entries left out of the middle. */
  readonly more: number;
}

export type StoryState = 'open' | 'merged' | 'empty';

/** `STORY#<id>` / `STORY`. */
export interface StoryRecord {
  readonly schemaVersion: string;
  readonly storyId: string;
  /** `merged`: go to `mergedInto`; `empty`: its articles were withdrawn, erased or moved. */
  readonly state: StoryState;
  readonly mergedInto: string | null;
  readonly title: string | null;
  /** The article whose title it is: the member nearest to the middle of the story that has a title of its own. */
  readonly titleFrom: string | null;
  readonly medoid: string | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** Articles that report the story themselves, and copies of them. */
  readonly reports: number;
  readonly copies: number;
  readonly sourceCount: number;
  readonly sources: readonly { readonly source: string; readonly articles: number }[];
  readonly languages: readonly string[];
  readonly focus: PlaceSummary | null;
  readonly places: readonly (PlaceSummary & { readonly articles: number })[];
  readonly entities: readonly (EntitySummary & { readonly articles: number })[];
  readonly ledger: readonly LedgerLine[];
  /** Calendar days on which a member was published: each has a card of this story. */
  readonly days: readonly string[];
  /** True when the story has more members than a summary reads; counts are then lower bounds. */
  readonly partial: boolean;
  readonly indexedAt: string;
}

/** `STORYDAY#<date>#<shard>`: the story on the front page of a day. */
export interface StoryCard {
  readonly schemaVersion: string;
  readonly storyId: string;
  readonly date: string;
  readonly title: string | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly reports: number;
  readonly copies: number;
  /** Articles published on `date`, copies included. */
  readonly articlesOfDay: number;
  readonly sourceCount: number;
  readonly sources: readonly string[];
  readonly focus: PlaceSummary | null;
  readonly entities: readonly EntitySummary[];
  readonly indexedAt: string;
}

export const CHANGE_KINDS = [
  'article.created',
  'article.updated',
  'article.corrected',
  'article.withdrawn',
  'article.restored',
  'article.duplicate',
  'article.erased',
  'story.created',
  'story.changed',
  'story.joined',
  'story.left',
  'story.split',
  'story.merged',
  'story.closed',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One change: a feed entry, and the detail of a bus event. It names what changed and carries no content, so that
 * nothing of an erased article stays behind in it. */
export interface Change {
  readonly schemaVersion: string;
  /** The same change has the same id, however often it is delivered. */
  readonly id: string;
  readonly kind: ChangeKind;
  readonly articleId: string | null;
  readonly storyId: string | null;
  /** The article's version after the change. */
  readonly version: number | null;
  /** For `duplicate`: of which article. */
  readonly originalArticleId: string | null;
  /** For `left`, `split`: the story it stands in now; for `merged`: the story it became part of. */
  readonly into: string | null;
  /** For `updated`, `corrected`, `story.changed`: the attributes that differ. */
  readonly fields: readonly string[];
  /** For routing: outlet, language and country of the article or story; null once it is gone. */
  readonly source: string | null;
  readonly language: string | null;
  readonly countryCode: string | null;
  /** When the changed row was written. */
  readonly at: string;
}

/** `FEED#<segment>` / `<sequence>`: the changes of one append, numbered without a gap. */
export interface FeedRow {
  readonly schemaVersion: string;
  readonly sequence: number;
  /** Never smaller than that of the row before. */
  readonly indexedAt: string;
  readonly batch: string;
  readonly changes: readonly Change[];
}
