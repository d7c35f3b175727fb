import { gunzipSync } from 'node:zlib';
import type { SQSEvent } from 'aws-lambda';
import type { Article } from '#article/article.ts';
import { objectHashOf } from '#article/ids.ts';
import type { IngestMessage } from '#article/messages.ts';
import { type IngestPorts, type Readers, STEP_BOUNDS, type StepBounds } from '#handlers/ingest/ports.ts';
import { createIngest } from '#handlers/ingest.ts';
import { createMemoryMessageQueue } from '#platform/memory-message-queue.ts';
import { notificationOf } from '#platform/memory-notification.ts';
import { createMemoryObjectStore } from '#platform/memory-object-store.ts';
import { readAll } from '#platform/object-store.ts';
import { createMemoryRecordStore } from '#platform/record-store/memory-record-store.ts';
import type { ObjectStatus } from '#records/status.ts';
import { lineReaders } from './line-readers.ts';

export const DROP = 'drop';
export const ARTICLES = 'articles';
const NOON = Date.parse('2026-03-01T12:00:00Z');

export interface DeskOptions {
  readonly readers?: Readers;
  readonly bounds?: Partial<StepBounds>;
  readonly clock?: () => number;
  readonly ports?: (ports: IngestPorts) => IngestPorts;
}

/** `ingest` over stores in memory: what S3 would tell of the drop bucket lies in `events` until it is delivered. */
export function createDesk(options: DeskOptions = {}) {
  const events: string[] = [];
  const lines: { event: string }[] = [];
  const counted: Record<string, number> = {};
  let written = 0;
  const objects = createMemoryObjectStore({
    now: () => new Date(NOON + written * 1000).toISOString(),
    onChange: (change) => {
      written += 1;
      if (change.bucket === DROP) events.push(notificationOf(change));
    },
  });
  const status = createMemoryRecordStore();
  const queue = createMemoryMessageQueue<IngestMessage>();
  const ports: IngestPorts = {
    objects,
    articleBucket: ARTICLES,
    status,
    queue,
    readers: options.readers ?? lineReaders(),
    log: (event, fields) => void lines.push({ event, ...fields }),
    count: (counts) => {
      for (const [name, value] of Object.entries(counts)) if (value > 0) counted[name] = (counted[name] ?? 0) + value;
    },
    clock: options.clock ?? (() => 0),
    bounds: { ...STEP_BOUNDS, ...options.bounds },
  };
  const handler = createIngest(options.ports?.(ports) ?? ports);

  return {
    objects,
    status,
    queue,
    events,
    lines,
    counted,
    handler,
    drop: (key: string, text: string) => objects.put(DROP, key, Buffer.from(text)),
    /** Delivers one body the n-th time; true when it was worked off. */
    async deliver(body: string, deliveries = 1): Promise<boolean> {
      const { batchItemFailures } = await handler(batchOf([body], deliveries));
      return batchItemFailures.length === 0;
    },
    /** Delivers all there is, and what comes of it, in order. */
    async settle(): Promise<void> {
      for (;;) {
        const bodies = [...events.splice(0), ...queue.take(10).map(({ body }) => body)];
        if (bodies.length === 0) return;
        for (const body of bodies) if (!(await this.deliver(body))) throw new Error(`Not worked off: ${body}`);
      }
    },
    async articles(): Promise<readonly Article[]> {
      const found: Article[] = [];
      for (const key of objects.keys(ARTICLES).filter((name) => name.startsWith('articles/'))) {
        const object = await objects.get(ARTICLES, key);
        if (typeof object === 'string') continue;
        const bytes = await readAll(object.body, 1 << 24);
        if (bytes !== null) found.push(JSON.parse(gunzipSync(bytes).toString()));
      }
      return found;
    },
    async statuses(key: string): Promise<readonly ObjectStatus[]> {
      const { items } = await status.query({ pk: `OBJECT#${objectHashOf(DROP, key)}` });
      return items as unknown as readonly ObjectStatus[];
    },
  };
}

export function batchOf(bodies: readonly string[], deliveries = 1): SQSEvent {
  return {
    Records: bodies.map((body, index) => ({
      messageId: `m${index}`,
      receiptHandle: `r${index}`,
      body,
      attributes: {
        ApproximateReceiveCount: `${deliveries}`,
        SentTimestamp: '0',
        SenderId: 's',
        ApproximateFirstReceiveTimestamp: '0',
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:q',
      awsRegion: 'us-east-1',
    })),
  };
}
