import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { CommonEnv, IngestEnv } from '#article/environment.ts';
import { entitiesChoiceOf } from '#platform/entities-choice.ts';
import { readEnv } from '#platform/env.ts';
import { createLog } from '#platform/log.ts';
import { createMetrics } from '#platform/metrics.ts';
import { createDynamoRecordStore } from '#platform/record-store/dynamo-record-store.ts';
import { createS3ObjectStore } from '#platform/s3-object-store.ts';
import { createSqsMessageQueue, createSqsRetry } from '#platform/sqs-message-queue.ts';
import { STEP_BOUNDS } from '../ingest/ports.ts';
import { createIngest } from '../ingest.ts';
import { readersWith } from '../readers.ts';

const env = readEnv<keyof (IngestEnv & CommonEnv)>([
  'ARTICLE_BUCKET',
  'RECORDS_TABLE',
  'INGEST_QUEUE_URL',
  'DATELINE_STACK',
]);
const sqs = new SQSClient({});

export const handler = createIngest({
  objects: createS3ObjectStore(new S3Client({})),
  articleBucket: env.ARTICLE_BUCKET,
  status: createDynamoRecordStore(new DynamoDBClient({}), env.RECORDS_TABLE),
  queue: createSqsMessageQueue(sqs, env.INGEST_QUEUE_URL),
  retryIn: createSqsRetry(sqs, env.INGEST_QUEUE_URL),
  readers: readersWith(entitiesChoiceOf(process.env['DATELINE_ENTITIES']), new URL('./model/', import.meta.url)),
  log: createLog(),
  count: createMetrics({ stack: env.DATELINE_STACK, now: Date.now }),
  clock: () => performance.now(),
  bounds: STEP_BOUNDS,
});
