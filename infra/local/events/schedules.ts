import { ServiceError } from '../wire/service-error.ts';
import type { Buses } from './buses.ts';
import { type Rule, scheduledEvent } from './rule.ts';

const RATE = /^rate\((\d{1,6}) (minute|minutes|hour|hours|day|days)\)$/;
const UNIT_MS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** Milliseconds between two runs of `rate(n unit)`; cron expressions are refused. */
export function rateOf(schedule: string): number {
  const match = RATE.exec(schedule);
  const [, count = '0', unit = ''] = match ?? [];
  const ms = Number(count) * (UNIT_MS[unit.endsWith('s') ? unit.slice(0, -1) : unit] ?? 0);
  if (ms === 0)
    throw new ServiceError(
      'ValidationException',
      `The embedded EventBridge has rate(…) schedules only, not ${schedule}.`,
      501,
    );
  return ms;
}

/** Runs scheduled rules until `stop`. The first run is one period after the start. */
export function runSchedules(buses: Buses, rules: readonly Rule[]): { stop(): void } {
  const timers = rules.flatMap((rule) => {
    if (rule.schedule === undefined || !rule.enabled) return [];
    return [setInterval(() => buses.deliver(rule, scheduledEvent(rule, new Date())), rateOf(rule.schedule))];
  });
  return { stop: () => timers.forEach(clearInterval) };
}
