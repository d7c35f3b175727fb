import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { RelateEnv } from '#article/environment.ts';
import { ARTICLE_PREFIX, BODY_PREFIX, CONTROL_PREFIX } from '#article/messages.ts';
import { feedFromQueue } from './event-sources.ts';
import { EveryMinute } from './every-minute.ts';
import type { StagePolicy } from './stage.ts';
import { StageFunction } from './stage-function.ts';
import type { WorkQueue } from './work-queue.ts';

export const RELATE_TIMEOUT = Duration.seconds(30);
/** More than for `ingest`: reports of one story that come at once run into one another, and each such meeting costs a delivery. */
export const RELATE_DELIVERIES = 8;

export interface RelateStageProps {
  readonly policy: StagePolicy;
  readonly bundle: string;
  readonly articles: Bucket;
  readonly records: TableV2;
  readonly index: TableV2;
  readonly queue: WorkQueue;
}

/** `relate`, fed from its queue and woken every minute, with exactly the rights it needs. */
export function relateStage(scope: Construct, props: RelateStageProps): StageFunction {
  const { policy, bundle, articles, records, index, queue } = props;
  const relate = new StageFunction(scope, 'Relate', {
    policy,
    description: 'Finds copies and stories of an article and writes its records.',
    bundle,
    timeout: RELATE_TIMEOUT,
    memorySize: 512,
    environment: {
      ARTICLE_BUCKET: articles.bucketName,
      RECORDS_TABLE: records.tableName,
      INDEX_TABLE: index.tableName,
      RELATE_QUEUE_URL: queue.queue.queueUrl,
    } satisfies RelateEnv,
    sendsToItself: true,
  });
  feedFromQueue(relate, queue, { batchSize: 10, maxConcurrency: 10 });
  new EveryMinute(scope, 'Wake', queue);
  const objectsUnder = (prefix: string): string => articles.arnForObjects(`${prefix}*`);
  relate.allow(['s3:GetObject'], [ARTICLE_PREFIX, CONTROL_PREFIX, BODY_PREFIX].map(objectsUnder));
  // As for `ingest`: what is not there is to answer 404.
  relate.allow(['s3:ListBucket'], [articles.bucketArn]);
  relate.allow(['s3:PutObject'], [objectsUnder(BODY_PREFIX)]);
  // An article that an editor erases goes with its text and with every version of it.
  relate.allow(['s3:DeleteObject'], [ARTICLE_PREFIX, BODY_PREFIX].map(objectsUnder));
  const itemActions = ['BatchGetItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query'].map((name) => `dynamodb:${name}`);
  relate.allow(itemActions, [records.tableArn]);
  relate.allow([...itemActions, 'dynamodb:UpdateItem'], [index.tableArn]);
  relate.allow(['sqs:SendMessage'], [queue.queue.queueArn]);
  return relate;
}
