import { LIST_PRICES } from './cost-model.ts';

/** What a stack costs in a month in which nothing is dropped, read off its template; list prices of us-east-1, no free tier. */
export interface IdleLine {
  readonly what: string;
  readonly dollars: number;
}

interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

const MINUTES_OF_MONTH = 60 * 24 * 30.4;
/** For each metric that an alarm watches. */
const ALARM_METRIC = 0.1;
/** Lambda waits at a queue with five requests at once, each up to 20 seconds. */
const POLLS_PER_MINUTE = 15;
/** The minute's tick takes about this long, and four requests of SQS. */
const WAKE_SECONDS = 0.02;
const WAKE_REQUESTS = 4;

/** Dollars a month, dearest first. Storage is not in it: it grows with what is dropped. */
export function idleCost(resources: Readonly<Record<string, Resource>>): readonly IdleLine[] {
  const all = Object.values(resources);
  const ofType = (type: string): readonly Resource[] => all.filter(({ Type }) => Type === type);
  const watched = ofType('AWS::CloudWatch::Alarm').reduce((sum, { Properties }) => sum + metricsOf(Properties), 0);
  const polled = ofType('AWS::Lambda::EventSourceMapping').filter(
    ({ Properties }) => Properties?.['StartingPosition'] === undefined,
  ).length;
  const ticks = ofType('AWS::Events::Rule').filter(({ Properties }) => Properties?.['ScheduleExpression']).length;
  const memory = Math.max(
    0,
    ...ofType('AWS::Lambda::Function').map(({ Properties }) => Number(Properties?.['MemorySize'] ?? 0)),
  );
  const requests = (polled * POLLS_PER_MINUTE + ticks * WAKE_REQUESTS) * MINUTES_OF_MONTH;
  const runs = ticks * MINUTES_OF_MONTH;
  const lambda = LIST_PRICES.lambdaRequest + (WAKE_SECONDS * memory * LIST_PRICES.lambdaGbSecond) / 1024;
  return [
    { what: `${watched} metrics watched by alarms`, dollars: watched * ALARM_METRIC },
    { what: `${polled} queues asked all the time, SQS`, dollars: requests * LIST_PRICES.sqsRequest },
    { what: 'the tick of each minute, Lambda', dollars: runs * lambda },
  ].toSorted((a, b) => b.dollars - a.dollars);
}

/** An alarm on an expression is charged for each metric in it. */
function metricsOf(properties: Resource['Properties']): number {
  const metrics = properties?.['Metrics'];
  if (!Array.isArray(metrics)) return 1;
  return metrics.filter((entry) => typeof entry === 'object' && entry !== null && 'MetricStat' in entry).length;
}

/** The idle month as lines for people. */
export function idleTable(lines: readonly IdleLine[]): string {
  const total = lines.reduce((sum, { dollars }) => sum + dollars, 0);
  const rows = [...lines, { what: 'together', dollars: total }];
  const head = `  ${'a month in which nothing is dropped'.padEnd(50)} ${'$'.padStart(9)}`;
  return [head, ...rows.map(({ what, dollars }) => `  ${what.padEnd(50)} ${dollars.toFixed(2).padStart(9)}`)].join(
    '\n',
  );
}
