import { METRIC_DIMENSION, METRIC_NAMESPACE, type MetricName } from '#article/metrics.ts';

export type Counts = Readonly<Partial<Record<MetricName, number>>>;
export type Count = (counts: Counts) => void;

export interface MetricsOptions {
  readonly stack: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly write?: (line: string) => void;
}

/**
 * Counts by log line (CloudWatch embedded metric format): no call, no permission, no time.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function createMetrics({ stack, now, write = toStdout }: MetricsOptions): Count {
  return (counts) => {
    const present = Object.entries(counts).filter(([, value]) => value !== undefined && value !== 0);
    if (present.length === 0) return;
    const line = {
      _aws: {
        Timestamp: now(),
        CloudWatchMetrics: [
          {
            Namespace: METRIC_NAMESPACE,
            Dimensions: [[METRIC_DIMENSION]],
            Metrics: present.map(([Name]) => ({ Name, Unit: 'Count' })),
          },
        ],
      },
      [METRIC_DIMENSION]: stack,
      ...Object.fromEntries(present),
    };
    write(`${JSON.stringify(line)}\n`);
  };
}

export const uncounted: Count = () => undefined;

function toStdout(line: string): void {
  process.stdout.write(line);
}
