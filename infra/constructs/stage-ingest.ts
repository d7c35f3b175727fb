import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { EntitiesChoice, EntitiesEnv, IngestEnv } from '#article/environment.ts';
import { ARTICLE_PREFIX, CONTROL_PREFIX } from '#article/messages.ts';
import { feedFromQueue } from './event-sources.ts';
import type { StagePolicy } from './stage.ts';
import { StageFunction } from './stage-function.ts';
import type { WorkQueue } from './work-queue.ts';

export const INGEST_TIMEOUT = Duration.seconds(60);

export interface IngestStageProps {
  readonly policy: StagePolicy;
  readonly bundle: string;
  readonly drop: Bucket;
  readonly articles: Bucket;
  readonly records: TableV2;
  readonly queue: WorkQueue;
  readonly entities?: EntitiesChoice;
}

/** One object an invocation: a hostile page must not starve its neighbours. */
const AT_ONCE = 50;
/** Comprehend allows some twenty calls a second unless asked for more; one takes about a third of a second. */
const AT_ONCE_WITH_COMPREHEND = 8;

/** `ingest`, fed from its queue, with exactly the rights it needs. */
export function ingestStage(scope: Construct, props: IngestStageProps): StageFunction {
  const { policy, bundle, drop, articles, records, queue, entities } = props;
  const ingest = new StageFunction(scope, 'Ingest', {
    policy,
    description: 'Reads a dropped object, makes articles of it and finds dates, places and names.',
    bundle,
    timeout: INGEST_TIMEOUT,
    // Lambda gives processors with memory: this is a little more than one. Pages reach 400 MB.
    memorySize: 2048,
    environment: {
      ARTICLE_BUCKET: articles.bucketName,
      RECORDS_TABLE: records.tableName,
      INGEST_QUEUE_URL: queue.queue.queueUrl,
      ...(entities === undefined ? {} : { DATELINE_ENTITIES: entities }),
    } satisfies IngestEnv & Partial<EntitiesEnv>,
    sendsToItself: true,
  });
  const maxConcurrency = entities === 'comprehend' ? AT_ONCE_WITH_COMPREHEND : AT_ONCE;
  feedFromQueue(ingest, queue, { batchSize: 1, maxConcurrency });
  ingest.allow(['s3:GetObject', 's3:GetObjectVersion'], [drop.arnForObjects('*')]);
  // With it S3 answers 404 for what is not there, without it 403: a broken permission must not pass for a deleted object.
  ingest.allow(['s3:ListBucket'], [drop.bucketArn]);
  const written = [ARTICLE_PREFIX, CONTROL_PREFIX].map((prefix) => articles.arnForObjects(`${prefix}*`));
  ingest.allow(['s3:PutObject'], written);
  ingest.allow(['dynamodb:GetItem', 'dynamodb:PutItem'], [records.tableArn], ['OBJECT#*', 'REJECTED#*']);
  // A replay takes off what it has mended.
  ingest.allow(['dynamodb:DeleteItem'], [records.tableArn], ['REJECTED#*']);
  ingest.allow(['sqs:SendMessage'], [queue.queue.queueArn]);
  // The service has no resources to name: who may ask at all may ask about any text.
  if (entities === 'comprehend') ingest.allow(['comprehend:DetectEntities'], ['*']);
  return ingest;
}
