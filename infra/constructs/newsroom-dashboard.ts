import { Duration } from 'aws-cdk-lib';
import { AlarmStatusWidget, Dashboard, GraphWidget, type IMetric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { METRICS } from '#article/metrics.ts';
import { type Alarms, counted, type Watched } from './alarms.ts';

const PERIOD = Duration.minutes(5);

/** One page: what is red, what comes in, what comes out, what waits, how long it takes. */
export class NewsroomDashboard extends Construct {
  constructor(scope: Construct, id: string, watched: Watched, { alarms }: Alarms) {
    super(scope, id);
    const functions = Object.values(watched.functions).map((stage) => stage.function);
    const queues = Object.values(watched.queues).map(({ queue }) => queue);
    const count = (name: (typeof METRICS)[keyof typeof METRICS]) => counted(watched.stackName, name, PERIOD);
    new Dashboard(this, 'Dashboard', {
      defaultInterval: Duration.hours(12),
      widgets: [
        [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24, height: 3 })],
        [
          graph('Articles', [count(METRICS.articles), count(METRICS.recorded), count(METRICS.announced)]),
          graph('Refused and ignored', [count(METRICS.rejects), count(METRICS.ignored), count(METRICS.failures)]),
        ],
        [
          graph(
            'Waiting messages',
            queues.map((queue) => queue.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM })),
          ),
          graph(
            'Age of the oldest message, seconds',
            queues.map((queue) => queue.metricApproximateAgeOfOldestMessage({ statistic: Stats.MAXIMUM })),
          ),
        ],
        [
          graph(
            'Duration, 95 of 100, milliseconds',
            functions.map((lambda) => lambda.metricDuration({ statistic: Stats.percentile(95) })),
          ),
          graph(
            'Errors',
            functions.map((lambda) => lambda.metricErrors({ statistic: Stats.SUM })),
          ),
        ],
      ],
    });
  }
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: 12, height: 6, period: PERIOD });
}
