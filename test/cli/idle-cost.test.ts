import { expect, test } from 'vitest';
import { idleCost, idleTable } from '#infra/cli/idle-cost.ts';

const metric = { MetricStat: {} };
const RESOURCES = {
  One: { Type: 'AWS::CloudWatch::Alarm', Properties: { MetricName: 'Errors' } },
  Two: { Type: 'AWS::CloudWatch::Alarm', Properties: { Metrics: [{ Expression: 'a + b' }, metric, metric] } },
  Queue: { Type: 'AWS::Lambda::EventSourceMapping', Properties: { BatchSize: 1 } },
  Stream: { Type: 'AWS::Lambda::EventSourceMapping', Properties: { StartingPosition: 'TRIM_HORIZON' } },
  Tick: { Type: 'AWS::Events::Rule', Properties: { ScheduleExpression: 'rate(1 minute)' } },
  Function: { Type: 'AWS::Lambda::Function', Properties: { MemorySize: 1024 } },
};

test('what waits costs too: alarms by metric, a queue by being asked, the tick by the minute', () => {
  const lines = idleCost(RESOURCES);
  expect(lines.map(({ what, dollars }) => [what, dollars.toFixed(3)])).toEqual(
    [
      ['3 metrics watched by alarms', '0.300'],
      ['1 queues asked all the time, SQS', '0.333'],
      ['the tick of each minute, Lambda', '0.020'],
    ].toSorted(([, a], [, b]) => Number(b) - Number(a)),
  );
  expect(idleTable(lines).split('\n').at(-1)).toMatch(/together +0\.65$/);
});

test('a template without anything costs nothing', () => {
  expect(idleCost({}).every(({ dollars }) => dollars === 0)).toBe(true);
});
