import { matchesPattern } from '../events/pattern.ts';
import type { FunctionPool } from '../lambda/function-pool.ts';
import { type Message, md5 } from '../sqs/message.ts';
import type { Queues } from '../sqs/queues.ts';
import type { Database } from '../storage/database.ts';
import { isObject, type Json, type JsonObject, stringAt } from '../wire/json.ts';
import { ACCOUNT, arnOf, REGION } from '../wire/names.ts';
import { failedItems } from './batch-result.ts';
import type { Mapping } from './mapping.ts';

export interface QueueMappingSettings {
  readonly queue: string;
  readonly batchSize: number;
  readonly windowMs: number;
  readonly reportsFailures: boolean;
  readonly concurrency: number;
  readonly filters: readonly JsonObject[];
  /** A failed message comes back after at most this much, doubled with each receipt. */
  readonly retryMs: number;
}

/** A synchronous invocation takes 6 MB; what passes that waits for the next batch. */
const MAX_EVENT = 5_500_000;
const WAIT_MS = 600_000;

/** Feeds a function from a queue: `concurrency` loops, each with one batch at a time. */
export class QueueMapping implements Mapping {
  readonly #settings: QueueMappingSettings;
  readonly #queues: Queues;
  readonly #db: Database;
  readonly #pool: FunctionPool;
  readonly #stopping = new AbortController();
  readonly #log: (line: string) => void;
  #loops: readonly Promise<void>[] = [];
  #busy = 0;

  constructor(
    settings: QueueMappingSettings,
    queues: Queues,
    db: Database,
    pool: FunctionPool,
    log: (line: string) => void,
  ) {
    this.#settings = settings;
    this.#queues = queues;
    this.#db = db;
    this.#pool = pool;
    this.#log = log;
  }

  start(): void {
    // Whatever was in flight was held by a process that is gone.
    this.#queues.giveBack(this.#settings.queue);
    this.#loops = Array.from({ length: this.#settings.concurrency }, () => this.#loop());
  }

  waiting(): number {
    const { visible, inFlight, delayed } = this.#queues.counts(this.#settings.queue);
    return visible + inFlight + delayed;
  }

  running(): number {
    return this.#busy;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#loops);
  }

  async #loop(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const messages = await this.#collect(signal);
      if (messages.length === 0) continue;
      this.#busy++;
      try {
        await this.#handle(messages);
      } catch (error) {
        // Not the function's fault: the messages come back when their visibility ends.
        this.#log(`mapping of ${this.#settings.queue}: ${String(error)}`);
      } finally {
        this.#busy--;
      }
    }
  }

  async #collect(signal: AbortSignal): Promise<readonly Message[]> {
    const { queue, batchSize, windowMs } = this.#settings;
    const messages = [...(await this.#queues.receiveWithin(queue, batchSize, WAIT_MS, undefined, signal))];
    const end = Date.now() + windowMs;
    while (messages.length > 0 && messages.length < batchSize && Date.now() < end && !signal.aborted) {
      messages.push(
        ...(await this.#queues.receiveWithin(queue, batchSize - messages.length, end - Date.now(), undefined, signal)),
      );
    }
    return messages;
  }

  async #handle(received: readonly Message[]): Promise<void> {
    const { queue, reportsFailures } = this.#settings;
    const messages = this.#fitting(this.#wanted(received));
    if (messages.length === 0) return;
    const event = JSON.stringify({ Records: messages.map((message) => recordOf(message, queue)) });
    const mayCrash = messages.every(({ receives }) => receives < 2);
    const outcome = await this.#pool.invoke(event, mayCrash);
    // On the way down the messages stay in flight; the next start gives them back.
    if (!outcome.ok && this.#stopping.signal.aborted) return;
    const failed = failedItems(
      outcome,
      messages.map(({ id }) => id),
      reportsFailures,
    );
    this.#db.transaction(() => {
      for (const { id, receipt, receives } of messages) {
        if (!failed.has(id)) this.#queues.delete(queue, receipt);
        else this.#queues.retryWithin(queue, receipt, this.#settings.retryMs * 2 ** (receives - 1));
      }
    });
  }

  /** Without the messages that no filter wants: those are done. */
  #wanted(messages: readonly Message[]): readonly Message[] {
    const { filters, queue } = this.#settings;
    if (filters.length === 0) return messages;
    return messages.filter((message) => {
      const wanted = filters.some((pattern) => matchesPattern(pattern, { body: bodyOf(message) }));
      if (!wanted) this.#queues.delete(queue, message.receipt);
      return wanted;
    });
  }

  #fitting(messages: readonly Message[]): readonly Message[] {
    let bytes = 0;
    return messages.filter(({ body, receipt }, index) => {
      bytes += Buffer.byteLength(body) * 1.1 + 1_000;
      if (index === 0 || bytes <= MAX_EVENT) return true;
      this.#queues.retryWithin(this.#settings.queue, receipt, 0);
      return false;
    });
  }
}

function bodyOf({ body }: Message): Json {
  try {
    const parsed: Json = JSON.parse(body);
    return parsed;
  } catch {
    return body;
  }
}

/** A message as a record of Lambda's SQS event. */
function recordOf(message: Message, queue: string): JsonObject {
  return {
    messageId: message.id,
    receiptHandle: message.receipt,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receives),
      SentTimestamp: String(message.sent),
      SenderId: ACCOUNT,
      ApproximateFirstReceiveTimestamp: String(message.firstReceived),
      ...(message.traceHeader === undefined ? {} : { AWSTraceHeader: message.traceHeader }),
      ...(message.deadLetterSource === undefined ? {} : { DeadLetterQueueSourceArn: message.deadLetterSource }),
    },
    messageAttributes: Object.fromEntries(
      Object.entries(message.attributes).map(([name, value]) => [name, attributeOf(value)]),
    ),
    md5OfBody: md5(message.body),
    eventSource: 'aws:sqs',
    eventSourceARN: arnOf('sqs', queue),
    awsRegion: REGION,
  };
}

function attributeOf(value: Json | undefined): JsonObject {
  const given = isObject(value) ? value : {};
  return {
    stringValue: stringAt(given, 'StringValue'),
    binaryValue: stringAt(given, 'BinaryValue'),
    stringListValues: [],
    binaryListValues: [],
    dataType: stringAt(given, 'DataType'),
  };
}
