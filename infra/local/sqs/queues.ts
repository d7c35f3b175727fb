import { randomUUID } from 'node:crypto';
import type { Chaos } from '../chaos.ts';
import { type Database, intOf, optionalInt, optionalText, type Row, textOf } from '../storage/database.ts';
import { Doorbell } from '../wire/doorbell.ts';
import { type JsonObject, parseStored } from '../wire/json.ts';
import { arnOf, lastName } from '../wire/names.ts';
import { ServiceError } from '../wire/service-error.ts';
import { checkBody, type Message, messageBytes } from './message.ts';
import { checkAttributes, type QueueAttributes, type QueueSettings, settingsOf } from './queue.ts';

const QUEUE_NAME = /^[\w-]{1,80}$/;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS sqs_queue (name TEXT PRIMARY KEY, attributes TEXT NOT NULL, tags TEXT NOT NULL, created INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS sqs_message (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, attributes TEXT NOT NULL,
    trace TEXT, sent INTEGER NOT NULL, visible INTEGER NOT NULL, receives INTEGER NOT NULL DEFAULT 0, first INTEGER, receipt TEXT, source TEXT);
  CREATE INDEX IF NOT EXISTS sqs_due ON sqs_message (queue, visible, seq);`;

export interface Outgoing {
  readonly body: string;
  readonly delaySeconds?: number | undefined;
  readonly attributes?: JsonObject | undefined;
  readonly traceHeader?: string | undefined;
}

export interface QueueCounts {
  readonly visible: number;
  readonly inFlight: number;
  readonly delayed: number;
}

interface Queue {
  readonly name: string;
  readonly attributes: QueueAttributes;
  readonly settings: QueueSettings;
  readonly created: number;
}

/** Standard queues on SQLite: at least once, visibility, delay, long poll, dead letters. FIFO queues are refused. */
export class Queues {
  readonly #db: Database;
  readonly #chaos: Chaos;
  readonly #bell = new Doorbell();
  readonly #known = new Map<string, Queue>();
  readonly #delayCaps = new Map<string, number>();

  constructor(db: Database, chaos: Chaos) {
    this.#db = db;
    this.#chaos = chaos;
    db.define(SCHEMA);
    for (const row of db.all('SELECT * FROM sqs_queue')) this.#remember(row);
  }

  /** Makes a queue; the same name with the same attributes is the same queue, with others it is refused. */
  create(name: string, given: JsonObject, tags: JsonObject = {}): Queue {
    if (name.endsWith('.fifo') || given['FifoQueue'] !== undefined) {
      throw new ServiceError(
        'AWS.SimpleQueueService.UnsupportedOperation',
        'The embedded SQS has standard queues only.',
      );
    }
    if (!QUEUE_NAME.test(name)) {
      throw new ServiceError(
        'InvalidParameterValue',
        'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length',
      );
    }
    const attributes = checkAttributes(given);
    const known = this.#known.get(name);
    if (known !== undefined) {
      const differs = Object.entries(attributes).some(([key, value]) => known.attributes[key] !== value);
      if (differs)
        throw new ServiceError(
          'QueueAlreadyExists',
          `A queue already exists with the same name and a different value for an attribute.`,
        );
      return known;
    }
    this.#db.run(
      'INSERT INTO sqs_queue VALUES (?, ?, ?, ?)',
      name,
      JSON.stringify(attributes),
      JSON.stringify(tags),
      Date.now(),
    );
    return this.#reload(name);
  }

  setAttributes(name: string, given: JsonObject): void {
    const queue = this.queue(name);
    const attributes = { ...queue.attributes, ...checkAttributes(given) };
    this.#db.run('UPDATE sqs_queue SET attributes = ? WHERE name = ?', JSON.stringify(attributes), name);
    this.#reload(name);
    this.#bell.ring(name);
  }

  /** The queue of this name (a URL or ARN will do); a missing one is QueueDoesNotExist. */
  queue(nameOrUrl: string): Queue {
    const queue = this.#known.get(lastName(nameOrUrl));
    if (queue !== undefined) return queue;
    throw new ServiceError('QueueDoesNotExist', 'The specified queue does not exist.');
  }

  list(prefix = ''): readonly Queue[] {
    return [...this.#known.values()]
      .filter(({ name }) => name.startsWith(prefix))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  remove(name: string): void {
    const queue = this.queue(name);
    this.#db.transaction(() => {
      this.#db.run('DELETE FROM sqs_message WHERE queue = ?', queue.name);
      this.#db.run('DELETE FROM sqs_queue WHERE name = ?', queue.name);
    });
    this.#known.delete(queue.name);
    this.#bell.ring(queue.name);
  }

  purge(name: string): void {
    this.#db.run('DELETE FROM sqs_message WHERE queue = ?', this.queue(name).name);
  }

  /** Puts a message on the queue (durable when this returns, or with the transaction around it); returns its id. */
  send(name: string, message: Outgoing): string {
    const queue = this.queue(name);
    checkBody(message.body);
    const attributes = message.attributes ?? {};
    if (messageBytes(message.body, attributes) > queue.settings.maximumMessageSize) {
      throw new ServiceError(
        'InvalidParameterValue',
        `One or more parameters are invalid. Reason: Message must be shorter than ${queue.settings.maximumMessageSize} bytes.`,
      );
    }
    const delay = message.delaySeconds ?? queue.settings.delaySeconds;
    if (delay < 0 || delay > 900)
      throw new ServiceError('InvalidParameterValue', `Value ${delay} for parameter DelaySeconds is invalid.`);
    const wait = Math.min(delay * 1000, this.#delayCaps.get(queue.name) ?? Number.POSITIVE_INFINITY);
    const id = randomUUID();
    const now = Date.now();
    for (const { delayMs } of this.#chaos.deliveries(queue.name)) {
      this.#db.run(
        'INSERT INTO sqs_message (queue, id, body, attributes, trace, sent, visible) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...[
          queue.name,
          id,
          message.body,
          JSON.stringify(attributes),
          message.traceHeader ?? null,
          now,
          now + wait + delayMs,
        ],
      );
    }
    this.#db.afterCommit(() => this.#bell.ring(queue.name));
    return id;
  }

  /** Delays on this queue are cut to `ms` from now on: for a machine where someone waits for the result. */
  capDelay(name: string, ms: number): void {
    this.#delayCaps.set(this.queue(name).name, ms);
  }

  /** Takes up to `max` messages that are due, hides them for `visibility` seconds, and moves worn-out ones to the dead letters. */
  receive(name: string, max: number, visibility?: number): readonly Message[] {
    const queue = this.queue(name);
    const now = Date.now();
    const hiddenUntil = now + (visibility ?? queue.settings.visibilityTimeout) * 1000;
    return this.#db.transaction(() => {
      const messages: Message[] = [];
      while (messages.length < max) {
        const rows = this.#db.all(
          'SELECT * FROM sqs_message WHERE queue = ? AND visible <= ? AND sent > ? ORDER BY visible, seq LIMIT ?',
          ...[queue.name, now, now - queue.settings.retentionPeriod * 1000, max - messages.length],
        );
        if (rows.length === 0) break;
        for (const row of rows) {
          if (!this.#buried(queue, row)) messages.push(this.#take(row, now, hiddenUntil));
        }
        // A visibility of 0 leaves them due: one round is all there is to take.
        if (hiddenUntil <= now) break;
      }
      return messages;
    });
  }

  /** Like `receive`, but waits up to `waitMs` for the first message. */
  async receiveWithin(
    name: string,
    max: number,
    waitMs: number,
    visibility?: number,
    signal?: AbortSignal,
  ): Promise<readonly Message[]> {
    const deadline = Date.now() + waitMs;
    for (;;) {
      if (signal?.aborted === true) return [];
      const messages = this.receive(name, max, visibility);
      const now = Date.now();
      if (messages.length > 0 || now >= deadline) return messages;
      const due = this.#db.get(
        'SELECT min(visible) AS due FROM sqs_message WHERE queue = ? AND visible > ?',
        name,
        now,
      );
      const next = due === undefined ? undefined : optionalInt(due, 'due');
      await this.#bell.wait(name, Math.min(deadline, next ?? deadline) - now, signal);
    }
  }

  /** Deletes by receipt. The receipt of an earlier delivery deletes nothing and is no error, as in SQS. */
  delete(name: string, receipt: string): void {
    const { name: queue } = this.queue(name);
    this.#db.run('DELETE FROM sqs_message WHERE seq = ? AND queue = ? AND receipt = ?', seqOf(receipt), queue, receipt);
  }

  /** Hides a received message for `seconds` from now (fractions allowed inside the process); 0 gives it back. */
  changeVisibility(name: string, receipt: string, seconds: number): void {
    const { name: queue } = this.queue(name);
    if (!(seconds >= 0 && seconds <= 43_200)) {
      throw new ServiceError('InvalidParameterValue', `Value ${seconds} for parameter VisibilityTimeout is invalid.`);
    }
    const row = this.#db.get(
      'SELECT visible FROM sqs_message WHERE seq = ? AND queue = ? AND receipt = ?',
      seqOf(receipt),
      queue,
      receipt,
    );
    if (row === undefined || intOf(row, 'visible') <= Date.now()) {
      throw new ServiceError('MessageNotInflight', 'The specified message is not in flight.');
    }
    this.#db.run(
      'UPDATE sqs_message SET visible = ? WHERE seq = ?',
      Date.now() + Math.round(seconds * 1000),
      seqOf(receipt),
    );
    this.#bell.ring(queue);
  }

  /** Brings a received message back after at most `ms`: sooner than its visibility timeout would, never later. */
  retryWithin(name: string, receipt: string, ms: number): void {
    const { name: queue } = this.queue(name);
    this.#db.run(
      'UPDATE sqs_message SET visible = min(visible, ?) WHERE seq = ? AND queue = ? AND receipt = ?',
      ...[Date.now() + ms, seqOf(receipt), queue, receipt],
    );
    this.#db.afterCommit(() => this.#bell.ring(queue));
  }

  counts(name: string): QueueCounts {
    const row = this.#db.get(
      `SELECT count(*) FILTER (WHERE visible <= ?1) AS visible, count(*) FILTER (WHERE visible > ?1 AND receipt IS NOT NULL) AS inFlight,
       count(*) FILTER (WHERE visible > ?1 AND receipt IS NULL) AS delayed FROM sqs_message WHERE queue = ?2`,
      ...[Date.now(), this.queue(name).name],
    );
    if (row === undefined) return { visible: 0, inFlight: 0, delayed: 0 };
    return { visible: intOf(row, 'visible'), inFlight: intOf(row, 'inFlight'), delayed: intOf(row, 'delayed') };
  }

  /**
   * Gives back every message that a consumer inside the process held when it died (nobody else can hold one at start).
   * The cut-off attempt does not count: stopping the stack again and again must not send a message to the dead letters.
   */
  giveBack(name: string): void {
    const now = Date.now();
    this.#db.run(
      'UPDATE sqs_message SET visible = ?, receives = max(0, receives - 1) WHERE queue = ? AND receipt IS NOT NULL AND visible > ?',
      ...[now, name, now],
    );
    this.#bell.ring(name);
  }

  /** Moves every message of a dead-letter queue back to where it came from (or to `target`); returns how many. */
  redrive(deadLetters: string, target?: string): number {
    const { name } = this.queue(deadLetters);
    const rows = this.#db.all('SELECT seq, source FROM sqs_message WHERE queue = ?', name);
    return this.#db.transaction(() => {
      let moved = 0;
      for (const row of rows) {
        const to = target ?? optionalText(row, 'source');
        if (to === undefined) continue;
        const queue = this.queue(to).name;
        this.#db.run(
          'UPDATE sqs_message SET queue = ?, visible = ?, receives = 0, first = NULL, receipt = NULL, source = NULL WHERE seq = ?',
          queue,
          Date.now(),
          intOf(row, 'seq'),
        );
        this.#db.afterCommit(() => this.#bell.ring(queue));
        moved++;
      }
      return moved;
    });
  }

  /** Forgets messages older than their queue's retention. */
  expire(): void {
    for (const { name, settings } of this.#known.values()) {
      this.#db.run(
        'DELETE FROM sqs_message WHERE queue = ? AND sent <= ?',
        name,
        Date.now() - settings.retentionPeriod * 1000,
      );
    }
  }

  tags(name: string): JsonObject {
    const row = this.#db.get('SELECT tags FROM sqs_queue WHERE name = ?', this.queue(name).name);
    return row === undefined ? {} : parseStored(textOf(row, 'tags'));
  }

  setTags(name: string, tags: JsonObject): void {
    this.#db.run('UPDATE sqs_queue SET tags = ? WHERE name = ?', JSON.stringify(tags), this.queue(name).name);
  }

  #take(row: Row, now: number, hiddenUntil: number): Message {
    const seq = intOf(row, 'seq');
    const receipt = Buffer.from(`${seq}:${randomUUID()}`).toString('base64');
    const receives = intOf(row, 'receives') + 1;
    const firstReceived = optionalInt(row, 'first') ?? now;
    this.#db.run(
      'UPDATE sqs_message SET visible = ?, receives = ?, first = ?, receipt = ? WHERE seq = ?',
      hiddenUntil,
      receives,
      firstReceived,
      receipt,
      seq,
    );
    return {
      seq,
      id: textOf(row, 'id'),
      receipt,
      body: textOf(row, 'body'),
      attributes: parseStored(textOf(row, 'attributes')),
      traceHeader: optionalText(row, 'trace'),
      sent: intOf(row, 'sent'),
      firstReceived,
      receives,
      deadLetterSource: optionalText(row, 'source'),
    };
  }

  /** Moves a message that was received too often to the dead-letter queue; false when it may be received again. */
  #buried({ name, settings: { redrive } }: Queue, row: Row): boolean {
    if (redrive === undefined || intOf(row, 'receives') < redrive.maxReceiveCount) return false;
    const deadLetters = lastName(redrive.deadLetterArn);
    if (!this.#known.has(deadLetters)) return false;
    this.#db.run(
      'UPDATE sqs_message SET queue = ?, visible = ?, receives = 0, first = NULL, receipt = NULL, source = ? WHERE seq = ?',
      ...[deadLetters, Date.now(), arnOf('sqs', name), intOf(row, 'seq')],
    );
    this.#db.afterCommit(() => this.#bell.ring(deadLetters));
    return true;
  }

  #remember(row: Row): Queue {
    const name = textOf(row, 'name');
    const attributes = checkAttributes(parseStored(textOf(row, 'attributes')));
    const queue = { name, attributes, settings: settingsOf(attributes), created: intOf(row, 'created') };
    this.#known.set(name, queue);
    return queue;
  }

  #reload(name: string): Queue {
    const row = this.#db.get('SELECT * FROM sqs_queue WHERE name = ?', name);
    if (row === undefined) throw new Error(`queue ${name} vanished`);
    return this.#remember(row);
  }
}

function seqOf(receipt: string): number {
  const seq = Number(Buffer.from(receipt, 'base64').toString('latin1').split(':', 1)[0]);
  if (Number.isSafeInteger(seq)) return seq;
  throw new ServiceError('ReceiptHandleIsInvalid', 'The input receipt handle is invalid.');
}
