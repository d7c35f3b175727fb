import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { CommonEnv, RelateEnv } from '#article/environment.ts';
import type { RelateMessage } from '#article/messages.ts';
import { createArticleObjects } from '#platform/article-objects.ts';
import { readEnv } from '#platform/env.ts';
import { createDynamoIndexStore } from '#platform/index-store/dynamo-index-store.ts';
import { createLog } from '#platform/log.ts';
import { createMetrics } from '#platform/metrics.ts';
import { createDynamoRecordStore } from '#platform/record-store/dynamo-record-store.ts';
import { createObjectBodies } from '#platform/record-store/object-bodies.ts';
import { createS3ObjectStore } from '#platform/s3-object-store.ts';
import { createSqsMessageQueue, createSqsRetry } from '#platform/sqs-message-queue.ts';
import { createRelate } from '../relate.ts';

const env = readEnv<keyof (RelateEnv & CommonEnv)>([
  'ARTICLE_BUCKET',
  'RECORDS_TABLE',
  'INDEX_TABLE',
  'RELATE_QUEUE_URL',
  'DATELINE_STACK',
]);
const dynamo = new DynamoDBClient({});
const sqs = new SQSClient({});
const objects = createS3ObjectStore(new S3Client({}));
const articles = createArticleObjects(objects, env.ARTICLE_BUCKET);
const queue = createSqsMessageQueue<RelateMessage>(sqs, env.RELATE_QUEUE_URL);

export const handler = createRelate({
  index: createDynamoIndexStore(dynamo, env.INDEX_TABLE),
  articles,
  queue: { send: (message, delaySeconds) => queue.send([message], delaySeconds) },
  records: {
    store: createDynamoRecordStore(dynamo, env.RECORDS_TABLE),
    readArticle: articles.read,
    bodies: createObjectBodies(objects, env.ARTICLE_BUCKET),
    now: () => new Date().toISOString(),
  },
  log: createLog(),
  metrics: createMetrics({ stack: env.DATELINE_STACK, now: Date.now }),
  retryIn: createSqsRetry(sqs, env.RELATE_QUEUE_URL),
});
