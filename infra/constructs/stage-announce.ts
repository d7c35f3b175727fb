import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { AnnounceEnv } from '#article/environment.ts';
import { STREAM_FILTERS } from '#records/table-layout.ts';
import { feedFromStream } from './event-sources.ts';
import type { StagePolicy } from './stage.ts';
import { StageFunction } from './stage-function.ts';

const ANNOUNCE_TIMEOUT = Duration.seconds(30);
const FEED_ROWS = ['FEED#*', 'FEEDDAY#*', 'FEEDHEAD'];

export interface AnnounceStageProps {
  readonly policy: StagePolicy;
  readonly bundle: string;
  readonly records: TableV2;
  readonly bus: EventBus;
  readonly deadLetters: Queue;
}

/** `announce`, fed from the records table's stream, with exactly the rights it needs. */
export function announceStage(scope: Construct, props: AnnounceStageProps): StageFunction {
  const { policy, bundle, records, bus, deadLetters } = props;
  const announce = new StageFunction(scope, 'Announce', {
    policy,
    description: 'Tells the event bus what is new about articles and stories.',
    bundle,
    timeout: ANNOUNCE_TIMEOUT,
    memorySize: 256,
    environment: { RECORDS_TABLE: records.tableName, EVENT_BUS_NAME: bus.eventBusName } satisfies AnnounceEnv,
    sendsToItself: false,
  });
  feedFromStream(announce, records, STREAM_FILTERS, deadLetters);
  announce.allow(['events:PutEvents'], [bus.eventBusArn]);
  announce.allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'], [records.tableArn], FEED_ROWS);
  return announce;
}
