import { randomUUID } from 'node:crypto';
import type { Chaos } from '../chaos.ts';
import type { JsonObject } from '../wire/json.ts';
import { ServiceError } from '../wire/service-error.ts';
import { checkBody, messageBytes } from './message.ts';
import type { QueueSettings } from './queue.ts';
import type { Shared } from './shared.ts';

export interface Outgoing {
  readonly body: string;
  readonly delaySeconds?: number | undefined;
  readonly attributes?: JsonObject | undefined;
  readonly traceHeader?: string | undefined;
}

/** The longest delay that SQS takes. */
const MOST_DELAY_SECONDS = 900;

/**
 * Puts a message on the queue (durable when this returns, or with the transaction around it), as often as the chaos delivers
 * it. Its delay is cut to `mostDelayMs`.
 * @returns its id.
 */
export function sendMessage(
  { db, bell, register }: Shared,
  chaos: Chaos,
  name: string,
  { body, delaySeconds, attributes = {}, traceHeader }: Outgoing,
  mostDelayMs: (queue: string) => number,
): string {
  const { name: queue, settings } = register.queue(name);
  checkBody(body);
  assertFits(body, attributes, settings);
  const wait = Math.min(delayOf(delaySeconds, settings) * 1000, mostDelayMs(queue));
  const id = randomUUID();
  const now = Date.now();
  for (const { delayMs } of chaos.deliveries(queue)) {
    db.run(
      'INSERT INTO sqs_message (queue, id, body, attributes, trace, sent, visible) VALUES (?, ?, ?, ?, ?, ?, ?)',
      ...[queue, id, body, JSON.stringify(attributes), traceHeader ?? null, now, now + wait + delayMs],
    );
  }
  db.afterCommit(() => bell.ring(queue));
  return id;
}

function assertFits(body: string, attributes: JsonObject, { maximumMessageSize }: QueueSettings): void {
  if (messageBytes(body, attributes) <= maximumMessageSize) return;
  throw new ServiceError(
    'InvalidParameterValue',
    `One or more parameters are invalid. Reason: Message must be shorter than ${maximumMessageSize} bytes.`,
  );
}

function delayOf(given: number | undefined, { delaySeconds }: QueueSettings): number {
  const delay = given ?? delaySeconds;
  if (delay >= 0 && delay <= MOST_DELAY_SECONDS) return delay;
  throw new ServiceError('InvalidParameterValue', `Value ${delay} for parameter DelaySeconds is invalid.`);
}
