import { Aws, CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { EntitiesChoice } from '#article/environment.ts';
import { INGEST_DELIVERIES } from '#article/limits.ts';
import { Alarms, type Watched } from './constructs/alarms.ts';
import { ArticleBucket } from './constructs/article-bucket.ts';
import { DropBucket } from './constructs/drop-bucket.ts';
import { pinLogicalId } from './constructs/logical-id.ts';
import { NewsroomDashboard } from './constructs/newsroom-dashboard.ts';
import type { StagePolicy } from './constructs/stage.ts';
import { announceStage } from './constructs/stage-announce.ts';
import { INGEST_TIMEOUT, ingestStage } from './constructs/stage-ingest.ts';
import { RELATE_DELIVERIES, RELATE_TIMEOUT, relateStage } from './constructs/stage-relate.ts';
import { Tables } from './constructs/tables.ts';
import { deadLetterQueue, WorkQueue } from './constructs/work-queue.ts';

export interface DatelineStackProps extends StackProps {
  readonly policy: StagePolicy;
  /** Folders of the finished bundles. */
  readonly bundles: Readonly<Record<'ingest' | 'relate' | 'announce', string>>;
  /** Where names come from, if not from the built-in tagger. */
  readonly entities?: EntitiesChoice;
  /** ARN of the SNS topic that alarms go to; without one they only turn red. */
  readonly alarmTopic?: string;
}

const DESCRIPTION = 'Dateline: drop articles, get records of when, where, who and which story.';

/** Drop bucket → ingest → article bucket → relate → records → announce → event bus: the whole road in one stack. */
export class DatelineStack extends Stack {
  constructor(scope: Construct, id: string, { policy, bundles, entities, alarmTopic, ...props }: DatelineStackProps) {
    super(scope, id, { description: DESCRIPTION, ...props });

    const toIngest = new WorkQueue(this, 'IngestWork', {
      policy,
      name: 'Ingest',
      consumerTimeout: INGEST_TIMEOUT,
      deliveries: INGEST_DELIVERIES,
    });
    const toRelate = new WorkQueue(this, 'RelateWork', {
      policy,
      name: 'Relate',
      consumerTimeout: RELATE_TIMEOUT,
      deliveries: RELATE_DELIVERIES,
    });
    const unannounced = deadLetterQueue(this, 'AnnounceDeadLetters', 'AnnounceDeadLetters', policy);
    const { bucket: drop } = new DropBucket(this, 'Drop', { policy, queue: toIngest });
    const { bucket: articles } = new ArticleBucket(this, 'Articles', { policy, queue: toRelate });
    const { records, index } = new Tables(this, 'Tables', policy);
    const bus = new EventBus(this, 'Bus', { description: 'Dateline: what is new about articles and stories.' });
    pinLogicalId(bus, 'EventBus');

    const watched: Watched = {
      stackName: Aws.STACK_NAME,
      queues: { Ingest: toIngest, Relate: toRelate },
      functions: {
        Ingest: ingestStage(this, {
          policy,
          bundle: bundles.ingest,
          drop,
          articles,
          records,
          queue: toIngest,
          ...(entities === undefined ? {} : { entities }),
        }),
        Relate: relateStage(this, { policy, bundle: bundles.relate, articles, records, index, queue: toRelate }),
        Announce: announceStage(this, { policy, bundle: bundles.announce, records, bus, deadLetters: unannounced }),
      },
      deadLetters: { Ingest: toIngest.deadLetters, Relate: toRelate.deadLetters, Announce: unannounced },
      action: alarmTopic === undefined ? undefined : new SnsAction(Topic.fromTopicArn(this, 'AlarmTopic', alarmTopic)),
    };
    new NewsroomDashboard(this, 'Newsroom', watched, new Alarms(this, 'Alarms', watched));

    this.#outputs({
      DropBucketName: drop.bucketName,
      ArticleBucketName: articles.bucketName,
      RecordsTableName: records.tableName,
      IndexTableName: index.tableName,
      EventBusName: bus.eventBusName,
      IngestQueueUrl: toIngest.queue.queueUrl,
      IngestDeadLettersUrl: toIngest.deadLetters.queueUrl,
      RelateQueueUrl: toRelate.queue.queueUrl,
      RelateDeadLettersUrl: toRelate.deadLetters.queueUrl,
      AnnounceDeadLettersUrl: unannounced.queueUrl,
      ...(entities === undefined ? {} : { EntitiesSource: entities }),
    });
  }

  #outputs(values: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(values)) new CfnOutput(this, name, { value });
  }
}
