import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { StageFunction } from './stage-function.ts';
import type { WorkQueue } from './work-queue.ts';

export interface QueueSource {
  readonly batchSize: number;
  /** Invocations at once: what downstream can bear, and what one burst may take of the account's concurrency. */
  readonly maxConcurrency: number;
}

/** Feeds a function from its queue: partial batch responses, bounded concurrency, and the right to work messages off. */
export function feedFromQueue(stage: StageFunction, { queue }: WorkQueue, source: QueueSource): EventSourceMapping {
  stage.allow(
    ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes'],
    [queue.queueArn],
  );
  return new EventSourceMapping(stage, 'Source', {
    target: stage.function,
    eventSourceArn: queue.queueArn,
    batchSize: source.batchSize,
    maxConcurrency: source.maxConcurrency,
    reportBatchItemFailures: true,
  });
}

/** Which rows of a table a stream's reader hears of. */
export interface StreamRows {
  readonly pkPrefix: string;
  readonly sk: string;
}

/** Feeds a function from a table's stream: only those rows. */
export function feedFromStream(
  stage: StageFunction,
  table: TableV2,
  rows: readonly StreamRows[],
  deadLetters: Queue,
): EventSourceMapping {
  const { tableStreamArn } = table;
  if (tableStreamArn === undefined) throw new Error(`${table.node.path} has no stream.`);
  stage.allow(
    ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
    [tableStreamArn],
  );
  stage.allow(['sqs:SendMessage'], [deadLetters.queueArn]);
  return new EventSourceMapping(stage, 'Source', {
    target: stage.function,
    eventSourceArn: tableStreamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 100,
    // A burst becomes a few invocations instead of one a row (300 articles: 512); an event comes at most this much later.
    maxBatchingWindow: Duration.seconds(1),
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    retryAttempts: 8,
    maxRecordAge: Duration.hours(23),
    // CDK's `SqsDlq` would grant more than sending.
    onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
    // A positive list: `announce` writes rows of its own into this table, and must never hear of them.
    filters: rows.map(({ pkPrefix, sk }) =>
      FilterCriteria.filter({
        dynamodb: { Keys: { pk: { S: FilterRule.beginsWith(pkPrefix) }, sk: { S: FilterRule.isEqual(sk) } } },
      }),
    ),
  });
}
