import type { Cursor, ObjectInfo } from './raw.ts';

/** Messages that the pipeline sends itself. Everything else on a queue is an S3 notification. */
export type IngestMessage =
  /** Go on in a container of many articles; `replay` when it is being read anew. */
  | { readonly type: 'continue'; readonly object: ObjectInfo; readonly cursor: Cursor; readonly replay?: string }
  /** Read an object anew although it is finished. Of two replays of an object the one with the greater id counts. */
  | { readonly type: 'replay'; readonly object: ObjectInfo; readonly replay: string };

export type RelateMessage =
  /** Decide again where an article stands: its neighbour `because` has changed, or `met` has come into its sight. */
  | {
      readonly type: 'evaluate';
      readonly articleId: string;
      readonly because?: string | null;
      readonly met?: string | null;
    }
  /** Bring the rows of an article in line with its placement. */
  | { readonly type: 'publish'; readonly articleId: string }
  /** Bring the summary of a story in line with its members. */
  | { readonly type: 'summarize'; readonly storyId: string }
  /** Go on withdrawing the articles of a deleted object. */
  | { readonly type: 'withdraw'; readonly ref: string; readonly cursor: string | null }
  /** An editor's decision: merge, split, pin, erase. */
  | { readonly type: 'decision'; readonly ref: string }
  /** The minute's tick: embargoes and expiries that are due at `time` (ISO instant). */
  | { readonly type: 'wake'; readonly time: string };

/** What `ingest` leaves in the article bucket, beside enriched articles, when an object is deleted. */
export interface Withdrawal {
  readonly type: 'withdrawal';
  readonly bucket: string;
  readonly key: string;
  readonly objectHash: string;
  readonly sequencer: string | null;
  readonly receivedAt: string;
}

/** Keys in the article bucket. `articles/` and `control/` trigger `relate`; `bodies/` (long texts of current rows) does not. */
export const ARTICLE_PREFIX = 'articles/';
export const CONTROL_PREFIX = 'control/';
export const BODY_PREFIX = 'bodies/';
