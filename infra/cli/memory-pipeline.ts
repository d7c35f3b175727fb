import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Decision } from '#article/decision.ts';
import { ARTICLE_PREFIX, CONTROL_PREFIX, type IngestMessage, type RelateMessage } from '#article/messages.ts';
import type { Change } from '#article/record.ts';
import { extract } from '#extract/extract.ts';
import { announceChanges } from '#handlers/announce.ts';
import { STEP_BOUNDS } from '#handlers/ingest/ports.ts';
import { createIngest } from '#handlers/ingest.ts';
import { createRelate } from '#handlers/relate.ts';
import { normalize } from '#normalize/normalize.ts';
import { openObject } from '#normalize/open.ts';
import { createArticleObjects } from '#platform/article-objects.ts';
import { createMemoryIndexStore } from '#platform/index-store/memory-index-store.ts';
import type { IndexMeter } from '#platform/index-store/meter.ts';
import { silentLog } from '#platform/log.ts';
import { createMemoryEventBus } from '#platform/memory-event-bus.ts';
import { createMemoryMessageQueue } from '#platform/memory-message-queue.ts';
import { notificationOf } from '#platform/memory-notification.ts';
import { createMemoryObjectStore } from '#platform/memory-object-store.ts';
import { type Count, uncounted } from '#platform/metrics.ts';
import { createMemoryRecordStore } from '#platform/record-store/memory-record-store.ts';
import { createObjectBodies } from '#platform/record-store/object-bodies.ts';
import { type Records, recordsOver } from '#records/consumer/records.ts';
import { changesOf } from '#records/feed/derive-changes.ts';
import type { Item, Meter } from '#records/store.ts';
import { EMBEDDED_DROP_BUCKET } from './drop-bucket.ts';

const DROP = EMBEDDED_DROP_BUCKET;
const ARTICLES = 'articles';
const BATCH = 10;
/** A summary is put off by some seconds so that a burst is summarized once; in memory "later" is when all else is done. */
const NOW = 0;

export interface MemoryPipelineOptions {
  readonly meter?: Meter;
  readonly indexMeter?: IndexMeter;
  /** Hears what `relate` counts. */
  readonly metrics?: Count;
  /** ISO instant; the machine's clock by default. */
  readonly now?: () => string;
}

export interface MemoryPipeline {
  drop(key: string, bytes: Uint8Array, metadata: Readonly<Record<string, string>>): Promise<void>;
  remove(key: string): Promise<void>;
  /** Gives an editor's decision to the pipeline, as `dateline merge` and its like do. */
  decide(decision: Decision): Promise<void>;
  /** The minute's tick: what is due by `time` (embargoes, expiries) is looked at again. */
  wake(time: string): void;
  /** Every key in the article bucket. */
  articleKeys(): readonly string[];
  /** Works until nothing is left to do; `onArticle` hears of each article related. */
  settle(onArticle?: () => void): Promise<void>;
  readonly records: Records;
  /** Every row of the records table, by key. */
  rows(): IterableIterator<Item>;
  readonly bucket: string;
}

/** The same handlers as in the cloud, over stores in memory: one process, no sockets. Nothing outlives it. */
export function createMemoryPipeline(options: MemoryPipelineOptions = {}): MemoryPipeline {
  const now = options.now ?? ((): string => new Date().toISOString());
  const toIngest = createMemoryMessageQueue<IngestMessage>();
  const toRelate = createMemoryMessageQueue<RelateMessage>();
  const changes: Change[] = [];
  const objects = createMemoryObjectStore({
    now,
    onChange: (change) => {
      if (change.bucket === DROP) toIngest.push(notificationOf(change));
      else if (change.kind === 'created' && isForRelate(change.key)) toRelate.push(notificationOf(change));
    },
  });
  const store = createMemoryRecordStore({
    ...(options.meter === undefined ? {} : { meter: options.meter }),
    onChange: (oldImage, newImage) => void changes.push(...changesOf({ oldImage, newImage, at: now() })),
  });
  const bodies = createObjectBodies(objects, ARTICLES);
  const articles = createArticleObjects(objects, ARTICLES);
  const bus = createMemoryEventBus();
  const feed = { head: null };

  const ingest = createIngest({
    objects,
    articleBucket: ARTICLES,
    status: store,
    queue: toIngest,
    readers: { open: openObject, normalize, extract },
    log: silentLog,
    count: uncounted,
    clock: () => performance.now(),
    bounds: STEP_BOUNDS,
  });
  const relate = createRelate({
    metrics: options.metrics ?? uncounted,
    index: createMemoryIndexStore(options.indexMeter === undefined ? {} : { meter: options.indexMeter }),
    articles,
    queue: { send: (message, delaySeconds = NOW) => toRelate.send([message], delaySeconds) },
    records: { store, readArticle: articles.read, bodies, now },
    log: silentLog,
  });
  const announce = async (): Promise<void> => {
    for (let batch = changes.splice(0, 1000); batch.length > 0; batch = changes.splice(0, 1000)) {
      await announceChanges({ feed: store, bus, now }, batch, feed);
    }
  };

  return {
    bucket: DROP,
    records: recordsOver(store, bodies.read),
    rows: () => store.all(),
    async drop(key, bytes, metadata) {
      await objects.put(DROP, key, bytes, { metadata });
    },
    remove: (key) => objects.delete(DROP, key),
    async decide(decision) {
      const key = `${CONTROL_PREFIX}decisions/${decision.id}.json`;
      await objects.put(ARTICLES, key, Buffer.from(JSON.stringify(decision)));
    },
    wake: (time) => toRelate.push(JSON.stringify({ type: 'wake', time })),
    articleKeys: () => objects.keys(ARTICLES),
    async settle(onArticle) {
      for (;;) {
        const toRead = toIngest.take(1).map(({ body }) => body);
        if (toRead.length > 0) {
          await deliver(ingest, toRead);
          continue;
        }
        const bodiesToRelate = toRelate.take(BATCH).map(({ body }) => body);
        if (bodiesToRelate.length === 0) break;
        await deliver(relate, bodiesToRelate);
        for (const body of bodiesToRelate) if (body.startsWith('{"Records"')) onArticle?.();
        await announce();
      }
      await announce();
    },
  };
}

function isForRelate(key: string): boolean {
  return key.startsWith(ARTICLE_PREFIX) || key.startsWith(CONTROL_PREFIX);
}

/** A batch as Lambda gets it from SQS. What fails here fails for good: there is no queue behind it. */
async function deliver(
  handler: (event: SQSEvent) => Promise<SQSBatchResponse>,
  messages: readonly string[],
): Promise<void> {
  const event: SQSEvent = {
    Records: messages.map((body, index) => ({
      messageId: `${index}`,
      receiptHandle: '',
      body,
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '0',
        SenderId: '',
        ApproximateFirstReceiveTimestamp: '0',
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: '',
      awsRegion: '',
    })),
  };
  const { batchItemFailures } = await handler(event);
  const failed = batchItemFailures[0];
  if (failed !== undefined)
    throw new Error(`not worked off: ${messages[Number(failed.itemIdentifier)]?.slice(0, 300)}`);
}
