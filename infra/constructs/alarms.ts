import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IAlarmAction,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { METRIC_DIMENSION, METRIC_NAMESPACE, METRICS, type MetricName } from '#article/metrics.ts';
import type { StageFunction } from './stage-function.ts';
import type { WorkQueue } from './work-queue.ts';

export interface Watched {
  readonly stackName: string;
  readonly queues: Readonly<Record<'Ingest' | 'Relate', WorkQueue>>;
  readonly functions: Readonly<Record<'Ingest' | 'Relate' | 'Announce', StageFunction>>;
  readonly deadLetters: Readonly<Record<'Ingest' | 'Relate' | 'Announce', Queue>>;
  /** Where alarms go; without one they only turn red. */
  readonly action: IAlarmAction | undefined;
}

interface AlarmSpec {
  readonly metric: IMetric;
  readonly above: number;
  readonly periods: number;
  /** What it means and the first thing to do. The runbook has a section of the alarm's name. */
  readonly says: string;
}

const MINUTES = Duration.minutes(5);

/** Everything that must not happen unnoticed. */
export class Alarms extends Construct {
  readonly alarms: readonly Alarm[];

  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id);
    this.alarms = Object.entries(alarmSpecs(watched)).map(([name, spec]) => this.#alarm(name, spec, watched.action));
  }

  #alarm(name: string, { metric, above, periods, says }: AlarmSpec, action: IAlarmAction | undefined): Alarm {
    const alarm = new Alarm(this, name, {
      metric,
      threshold: above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `${name}: ${says} Runbook: infra/RUNBOOK.md#${name.toLowerCase()}`,
    });
    if (action !== undefined) alarm.addAlarmAction(action);
    return alarm;
  }
}

function alarmSpecs(watched: Watched): Readonly<Record<string, AlarmSpec>> {
  return {
    ...Object.fromEntries(
      Object.entries(watched.deadLetters).map(([name, queue]) => [`${name}DeadLetters`, deadLetterSpec(queue)]),
    ),
    ...Object.fromEntries(
      Object.entries(watched.queues).flatMap(([name, queue]) => [
        [`${name}Backlog`, backlogSpec(queue)],
        [`${name}Stalled`, stalledSpec(queue, watched.functions[name === 'Ingest' ? 'Ingest' : 'Relate'])],
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(watched.functions).flatMap(([name, stage]) => [
        [`${name}Errors`, errorsSpec(stage)],
        [`${name}Throttles`, throttlesSpec(stage)],
      ]),
    ),
    StreamLag: {
      metric: watched.functions.Announce.function.metric('IteratorAge', { statistic: Stats.MAXIMUM, period: MINUTES }),
      above: Duration.minutes(15).toMilliseconds(),
      periods: 3,
      says: 'events are announced more than 15 minutes after their record; the stream keeps 24 hours.',
    },
    Rejects: {
      metric: counted(watched.stackName, METRICS.rejects, Duration.hours(1)),
      above: 100,
      periods: 1,
      says: 'more than 100 inputs were refused within an hour: a source may have changed its format.',
    },
    Overflow: {
      metric: counted(watched.stackName, METRICS.overflow, Duration.hours(1)),
      above: 5000,
      periods: 1,
      says: 'candidate buckets were full more than 5,000 times within an hour: very many look-alikes, so copies may be missed.',
    },
    Unseen: {
      metric: counted(watched.stackName, METRICS.unseen, Duration.hours(1)),
      above: 5000,
      periods: 1,
      says: 'more than 5,000 candidates were left unread within an hour: very many look-alikes, and which of them meet hangs on the order of arrival.',
    },
  };
}

const deadLetterSpec = (queue: Queue): AlarmSpec => ({
  metric: queue.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM, period: Duration.minutes(1) }),
  above: 0,
  periods: 1,
  says: 'work was given up after its last delivery. Nothing is lost: mend the cause, then redrive.',
});

const backlogSpec = ({ queue }: WorkQueue): AlarmSpec => ({
  metric: queue.metricApproximateAgeOfOldestMessage({ statistic: Stats.MAXIMUM, period: MINUTES }),
  above: Duration.minutes(30).toSeconds(),
  periods: 3,
  says: 'the oldest message has waited more than 30 minutes: more arrives than is worked off, or one message fails again and again.',
});

const stalledSpec = ({ queue }: WorkQueue, stage: StageFunction): AlarmSpec => ({
  metric: new MathExpression({
    label: 'messages waiting while nothing runs',
    expression: 'IF(FILL(invocations, 0) == 0, FILL(waiting, 0), 0)',
    period: MINUTES,
    usingMetrics: {
      waiting: queue.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM, period: MINUTES }),
      invocations: stage.function.metricInvocations({ statistic: Stats.SUM, period: MINUTES }),
    },
  }),
  above: 0,
  periods: 3,
  says: 'messages wait and the function has not run for 15 minutes: its mapping is disabled or its role is broken.',
});

const errorsSpec = ({ function: lambda }: StageFunction): AlarmSpec => ({
  metric: lambda.metricErrors({ statistic: Stats.SUM, period: MINUTES }),
  above: 0,
  periods: 2,
  says: 'invocations end in errors (a crash, a timeout, memory): single bad inputs never do that.',
});

const throttlesSpec = ({ function: lambda }: StageFunction): AlarmSpec => ({
  metric: lambda.metricThrottles({ statistic: Stats.SUM, period: MINUTES }),
  above: 0,
  periods: 3,
  says: "invocations were refused: the account's concurrency is used up.",
});

/** A metric that the functions themselves count. */
export function counted(stackName: string, metricName: MetricName, period: Duration): Metric {
  return new Metric({
    namespace: METRIC_NAMESPACE,
    metricName,
    dimensionsMap: { [METRIC_DIMENSION]: stackName },
    statistic: Stats.SUM,
    period,
  });
}
