import { afterEach, expect, test, vi } from 'vitest';
import { CALM } from '#infra/local/chaos.ts';
import { Buses } from '#infra/local/events/buses.ts';
import { rateOf, runSchedules } from '#infra/local/events/schedules.ts';
import { Queues } from '#infra/local/sqs/queues.ts';
import { Database } from '#infra/local/storage/database.ts';

afterEach(() => void vi.useRealTimers());

test('a rule of every minute puts its transformed event on its queue, each minute until it is stopped', () => {
  vi.useFakeTimers({ now: new Date('2026-01-02T03:04:05.678Z') });
  const db = new Database('memory');
  const queues = new Queues(db, CALM);
  queues.create('ticks', {});
  const buses = new Buses(db, queues, () => undefined);
  const transformer = { paths: { time: '$.time' }, template: '{"type":"wake","time":<time>}' };
  buses.putRule({
    name: 'minute',
    bus: 'default',
    pattern: undefined,
    schedule: 'rate(1 minute)',
    enabled: true,
    targets: [{ id: 'q', arn: 'arn:aws:sqs:us-east-1:000000000000:ticks', transformer }],
  });
  const running = runSchedules(buses, buses.rules());
  vi.advanceTimersByTime(125_000);
  running.stop();
  vi.advanceTimersByTime(125_000);
  expect(queues.receive('ticks', 10).map(({ body }) => JSON.parse(body))).toEqual([
    { type: 'wake', time: '2026-01-02T03:05:05Z' },
    { type: 'wake', time: '2026-01-02T03:06:05Z' },
  ]);
  db.close();
});

test('rates in minutes, hours and days; anything else is refused', () => {
  expect(['rate(1 minute)', 'rate(5 minutes)', 'rate(2 hours)', 'rate(1 day)'].map(rateOf)).toEqual([
    60_000, 300_000, 7_200_000, 86_400_000,
  ]);
  for (const wrong of ['rate(0 minutes)', 'cron(0 12 * * ? *)', 'hourly'])
    expect(() => rateOf(wrong)).toThrow('rate(…) schedules only');
});
