import type { Article, NormalizedArticle } from '#article/article.ts';
import type { IngestMessage } from '#article/messages.ts';
import type { ByteSource, Cursor, ObjectInfo, RawArticle } from '#article/raw.ts';
import type { Outcome } from '#article/reject.ts';
import type { Log } from '#platform/log.ts';
import type { MessageQueue } from '#platform/message-queue.ts';
import type { Count } from '#platform/metrics.ts';
import type { ObjectStore } from '#platform/object-store.ts';
import type { RecordStore } from '#records/store.ts';

/** One article of an object, and where the next one begins (null: nothing follows that could be sought). */
export interface OpenedItem {
  readonly outcome: Outcome<RawArticle>;
  readonly next: Cursor | null;
}

/** The pure rooms, as `ingest` uses them. */
export interface Readers {
  open(object: ObjectInfo, source: ByteSource, from: Cursor | null): AsyncIterable<OpenedItem>;
  normalize(raw: RawArticle): Promise<Outcome<NormalizedArticle>>;
  /** A promise where the names come from elsewhere; what it rejects with is transient. */
  extract(article: NormalizedArticle): Article | Promise<Article>;
}

/** How much is done before it is noted down, and before the rest is left to another invocation. */
export interface StepBounds {
  /** Articles after which what is done is noted. */
  readonly articles: number;
  /** Milliseconds after which what is done is noted. */
  readonly noteMs: number;
  /** Milliseconds after which the rest becomes a message. */
  readonly handOverMs: number;
  /** Article objects being written at once. */
  readonly writes: number;
}

/** The function has 60 s: it hands over at 40, as one more article (at most some seconds) may be in work by then. */
export const STEP_BOUNDS: StepBounds = { articles: 500, noteMs: 10_000, handOverMs: 40_000, writes: 16 };

/** All that `ingest` touches. */
export interface IngestPorts {
  readonly objects: ObjectStore;
  readonly articleBucket: string;
  readonly status: RecordStore;
  readonly queue: MessageQueue<IngestMessage>;
  readonly readers: Readers;
  readonly log: Log;
  readonly count: Count;
  /** Milliseconds from any beginning; only differences are used, to bound and to report work. */
  readonly clock: () => number;
  readonly bounds: StepBounds;
  readonly retryIn?: (receiptHandle: string, seconds: number) => Promise<void>;
}
