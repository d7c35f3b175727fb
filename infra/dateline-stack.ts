import { Aws, CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { AnnounceEnv, IngestEnv, RelateEnv } from '#article/environment.ts';
import { INGEST_DELIVERIES } from '#article/limits.ts';
import { ARTICLE_PREFIX, BODY_PREFIX, CONTROL_PREFIX } from '#article/messages.ts';
import { STREAM_FILTERS } from '#records/table-layout.ts';
import { Alarms, type Watched } from './constructs/alarms.ts';
import { ArticleBucket } from './constructs/article-bucket.ts';
import { DropBucket } from './constructs/drop-bucket.ts';
import { feedFromQueue, feedFromStream } from './constructs/event-sources.ts';
import { EveryMinute } from './constructs/every-minute.ts';
import { pinLogicalId } from './constructs/logical-id.ts';
import { NewsroomDashboard } from './constructs/newsroom-dashboard.ts';
import type { StagePolicy } from './constructs/stage.ts';
import { StageFunction } from './constructs/stage-function.ts';
import { Tables } from './constructs/tables.ts';
import { deadLetterQueue, WorkQueue } from './constructs/work-queue.ts';

export interface DatelineStackProps extends StackProps {
  readonly policy: StagePolicy;
  /** Folders of the finished bundles. */
  readonly bundles: Readonly<Record<'ingest' | 'relate' | 'announce', string>>;
  /** ARN of the SNS topic that alarms go to; without one they only turn red. */
  readonly alarmTopic?: string;
}

const INGEST_TIMEOUT = Duration.seconds(60);
const RELATE_TIMEOUT = Duration.seconds(30);
const ANNOUNCE_TIMEOUT = Duration.seconds(30);

/** Drop bucket → ingest → article bucket → relate → records → announce → event bus: the whole road in one stack. */
export class DatelineStack extends Stack {
  constructor(scope: Construct, id: string, { policy, bundles, alarmTopic, ...props }: DatelineStackProps) {
    super(scope, id, {
      description: 'Dateline: drop articles, get records of when, where, who and which story.',
      ...props,
    });

    const ingestQueue = new WorkQueue(this, 'IngestWork', {
      policy,
      name: 'Ingest',
      consumerTimeout: INGEST_TIMEOUT,
      deliveries: INGEST_DELIVERIES,
    });
    const relateQueue = new WorkQueue(this, 'RelateWork', {
      policy,
      name: 'Relate',
      consumerTimeout: RELATE_TIMEOUT,
      deliveries: 8,
    });
    const announceDeadLetters = deadLetterQueue(this, 'AnnounceDeadLetters', 'AnnounceDeadLetters', policy);
    const { bucket: drop } = new DropBucket(this, 'Drop', { policy, queue: ingestQueue });
    const { bucket: articles } = new ArticleBucket(this, 'Articles', { policy, queue: relateQueue });
    const enriched = articles.arnForObjects(`${ARTICLE_PREFIX}*`);
    const control = articles.arnForObjects(`${CONTROL_PREFIX}*`);
    const bodies = articles.arnForObjects(`${BODY_PREFIX}*`);
    const { records, index } = new Tables(this, 'Tables', policy);
    const bus = new EventBus(this, 'Bus', { description: 'Dateline: what is new about articles and stories.' });
    pinLogicalId(bus, 'EventBus');

    const ingest = new StageFunction(this, 'Ingest', {
      policy,
      description: 'Reads a dropped object, makes articles of it and finds dates, places and names.',
      bundle: bundles.ingest,
      timeout: INGEST_TIMEOUT,
      memorySize: 2048,
      environment: {
        ARTICLE_BUCKET: articles.bucketName,
        RECORDS_TABLE: records.tableName,
        INGEST_QUEUE_URL: ingestQueue.queue.queueUrl,
      } satisfies IngestEnv,
      sendsToItself: true,
    });
    // One object an invocation: a hostile page must not starve its neighbours.
    feedFromQueue(ingest, ingestQueue, { batchSize: 1, maxConcurrency: 50 });
    ingest.allow(['s3:GetObject', 's3:GetObjectVersion'], [drop.arnForObjects('*')]);
    // With it S3 answers 404 for what is not there, without it 403: a broken permission must not pass for a deleted object.
    ingest.allow(['s3:ListBucket'], [drop.bucketArn]);
    ingest.allow(['s3:PutObject'], [enriched, control]);
    ingest.allow(['dynamodb:GetItem', 'dynamodb:PutItem'], [records.tableArn], ['OBJECT#*', 'REJECTED#*']);
    ingest.allow(['sqs:SendMessage'], [ingestQueue.queue.queueArn]);

    const relate = new StageFunction(this, 'Relate', {
      policy,
      description: 'Finds copies and stories of an article and writes its records.',
      bundle: bundles.relate,
      timeout: RELATE_TIMEOUT,
      memorySize: 512,
      environment: {
        ARTICLE_BUCKET: articles.bucketName,
        RECORDS_TABLE: records.tableName,
        INDEX_TABLE: index.tableName,
        RELATE_QUEUE_URL: relateQueue.queue.queueUrl,
      } satisfies RelateEnv,
      sendsToItself: true,
    });
    feedFromQueue(relate, relateQueue, { batchSize: 10, maxConcurrency: 10 });
    relate.allow(['s3:GetObject'], [enriched, control, bodies]);
    relate.allow(['s3:ListBucket'], [articles.bucketArn]);
    relate.allow(['s3:PutObject'], [bodies]);
    // An article that an editor erases goes with its text and with every version of it.
    relate.allow(['s3:DeleteObject'], [enriched, bodies]);
    const itemActions = ['BatchGetItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query'].map((name) => `dynamodb:${name}`);
    relate.allow(itemActions, [records.tableArn]);
    relate.allow([...itemActions, 'dynamodb:UpdateItem'], [index.tableArn]);
    relate.allow(['sqs:SendMessage'], [relateQueue.queue.queueArn]);
    new EveryMinute(this, 'Wake', relateQueue);

    const announce = new StageFunction(this, 'Announce', {
      policy,
      description: 'Tells the event bus what is new about articles and stories.',
      bundle: bundles.announce,
      timeout: ANNOUNCE_TIMEOUT,
      memorySize: 256,
      environment: { RECORDS_TABLE: records.tableName, EVENT_BUS_NAME: bus.eventBusName } satisfies AnnounceEnv,
      sendsToItself: false,
    });
    feedFromStream(announce, records, STREAM_FILTERS, announceDeadLetters);
    announce.allow(['events:PutEvents'], [bus.eventBusArn]);
    announce.allow(
      ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
      [records.tableArn],
      ['FEED#*', 'FEEDDAY#*', 'FEEDHEAD'],
    );

    const watched: Watched = {
      stackName: Aws.STACK_NAME,
      queues: { Ingest: ingestQueue, Relate: relateQueue },
      functions: { Ingest: ingest, Relate: relate, Announce: announce },
      deadLetters: {
        Ingest: ingestQueue.deadLetters,
        Relate: relateQueue.deadLetters,
        Announce: announceDeadLetters,
      },
      action: alarmTopic === undefined ? undefined : new SnsAction(Topic.fromTopicArn(this, 'AlarmTopic', alarmTopic)),
    };
    new NewsroomDashboard(this, 'Newsroom', watched, new Alarms(this, 'Alarms', watched));

    this.#outputs({
      DropBucketName: drop.bucketName,
      ArticleBucketName: articles.bucketName,
      RecordsTableName: records.tableName,
      IndexTableName: index.tableName,
      EventBusName: bus.eventBusName,
      IngestQueueUrl: ingestQueue.queue.queueUrl,
      IngestDeadLettersUrl: ingestQueue.deadLetters.queueUrl,
      RelateQueueUrl: relateQueue.queue.queueUrl,
      RelateDeadLettersUrl: relateQueue.deadLetters.queueUrl,
      AnnounceDeadLettersUrl: announceDeadLetters.queueUrl,
    });
  }

  #outputs(values: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(values)) new CfnOutput(this, name, { value });
  }
}
