import type { Chaos } from '../chaos.ts';
import { type Database, intOf } from '../storage/database.ts';
import { Doorbell } from '../wire/doorbell.ts';
import type { JsonObject } from '../wire/json.ts';
import { redriveMessages } from './dead-letters.ts';
import { changeVisibility, deleteMessage, giveBack, retryWithin } from './in-flight.ts';
import type { Message } from './message.ts';
import { type Queue, QueueRegister } from './queue-register.ts';
import { receiveMessages, receiveWithin } from './receive-messages.ts';
import { type Outgoing, sendMessage } from './send-message.ts';
import { MESSAGE_SCHEMA, type Shared } from './shared.ts';

export interface QueueCounts {
  readonly visible: number;
  readonly inFlight: number;
  readonly delayed: number;
}

/** Standard queues on SQLite: at least once, visibility, delay, long poll, dead letters. FIFO queues are refused. */
export class Queues {
  readonly #shared: Shared;
  readonly #chaos: Chaos;
  readonly #delayCaps = new Map<string, number>();

  constructor(db: Database, chaos: Chaos) {
    this.#shared = { db, bell: new Doorbell(), register: new QueueRegister(db) };
    this.#chaos = chaos;
    db.define(MESSAGE_SCHEMA);
  }

  /** Makes a queue; the same name with the same attributes is the same queue, with others it is refused. */
  create(name: string, given: JsonObject, tags: JsonObject = {}): Queue {
    return this.#shared.register.create(name, given, tags);
  }

  setAttributes(name: string, given: JsonObject): void {
    this.#shared.register.setAttributes(name, given);
    this.#shared.bell.ring(name);
  }

  /** The queue of this name (a URL or ARN will do); a missing one is QueueDoesNotExist. */
  queue(nameOrUrl: string): Queue {
    return this.#shared.register.queue(nameOrUrl);
  }

  list(prefix = ''): readonly Queue[] {
    return this.#shared.register.list(prefix);
  }

  remove(name: string): void {
    const { db, bell, register } = this.#shared;
    const queue = register.queue(name);
    db.transaction(() => {
      db.run('DELETE FROM sqs_message WHERE queue = ?', queue.name);
      register.remove(queue);
    });
    register.forget(queue);
    bell.ring(queue.name);
  }

  purge(name: string): void {
    this.#shared.db.run('DELETE FROM sqs_message WHERE queue = ?', this.queue(name).name);
  }

  /** Puts a message on the queue (durable when this returns, or with the transaction around it); returns its id. */
  send(name: string, message: Outgoing): string {
    const mostDelayMs = (queue: string): number => this.#delayCaps.get(queue) ?? Number.POSITIVE_INFINITY;
    return sendMessage(this.#shared, this.#chaos, name, message, mostDelayMs);
  }

  /** Delays on this queue are cut to `ms` from now on: for a machine where someone waits for the result. */
  capDelay(name: string, ms: number): void {
    this.#delayCaps.set(this.queue(name).name, ms);
  }

  /** Takes up to `max` messages that are due, hides them for `visibility` seconds, and moves worn-out ones to the dead letters. */
  receive(name: string, max: number, visibility?: number): readonly Message[] {
    return receiveMessages(this.#shared, name, max, visibility);
  }

  /** Like `receive`, but waits up to `waitMs` for the first message. */
  receiveWithin(
    name: string,
    max: number,
    waitMs: number,
    visibility?: number,
    signal?: AbortSignal,
  ): Promise<readonly Message[]> {
    return receiveWithin(this.#shared, name, max, waitMs, visibility, signal);
  }

  /** Deletes by receipt. The receipt of an earlier delivery deletes nothing and is no error, as in SQS. */
  delete(name: string, receipt: string): void {
    deleteMessage(this.#shared, name, receipt);
  }

  /** Hides a received message for `seconds` from now (fractions allowed inside the process); 0 gives it back. */
  changeVisibility(name: string, receipt: string, seconds: number): void {
    changeVisibility(this.#shared, name, receipt, seconds);
  }

  /** Brings a received message back after at most `ms`: sooner than its visibility timeout would, never later. */
  retryWithin(name: string, receipt: string, ms: number): void {
    retryWithin(this.#shared, name, receipt, ms);
  }

  counts(name: string): QueueCounts {
    const row = this.#shared.db.get(
      `SELECT count(*) FILTER (WHERE visible <= ?1) AS visible, count(*) FILTER (WHERE visible > ?1 AND receipt IS NOT NULL) AS inFlight,
       count(*) FILTER (WHERE visible > ?1 AND receipt IS NULL) AS delayed FROM sqs_message WHERE queue = ?2`,
      ...[Date.now(), this.queue(name).name],
    );
    if (row === undefined) return { visible: 0, inFlight: 0, delayed: 0 };
    return { visible: intOf(row, 'visible'), inFlight: intOf(row, 'inFlight'), delayed: intOf(row, 'delayed') };
  }

  /** Gives back what a consumer inside the process held when it died; that attempt does not count. */
  giveBack(name: string): void {
    giveBack(this.#shared, name);
  }

  /** Moves every message of a dead-letter queue back to where it came from (or to `target`); returns how many. */
  redrive(deadLetters: string, target?: string): number {
    return redriveMessages(this.#shared, deadLetters, target);
  }

  /** Forgets messages older than their queue's retention. */
  expire(): void {
    for (const { name, settings } of this.#shared.register.list()) {
      this.#shared.db.run(
        'DELETE FROM sqs_message WHERE queue = ? AND sent <= ?',
        name,
        Date.now() - settings.retentionPeriod * 1000,
      );
    }
  }

  tags(name: string): JsonObject {
    return this.#shared.register.tags(name);
  }

  setTags(name: string, tags: JsonObject): void {
    this.#shared.register.setTags(name, tags);
  }
}
