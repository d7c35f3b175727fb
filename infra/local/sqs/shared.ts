import type { Database } from '../storage/database.ts';
import type { Doorbell } from '../wire/doorbell.ts';
import type { QueueRegister } from './queue-register.ts';

/** What everything that touches messages works on. */
export interface Shared {
  readonly db: Database;
  /** Rung for a queue when something in it is due, or may be. */
  readonly bell: Doorbell;
  readonly register: QueueRegister;
}

/** Messages of all queues, in the order in which they were sent. Times are epoch milliseconds. */
export const MESSAGE_SCHEMA = `
  CREATE TABLE IF NOT EXISTS sqs_message (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, attributes TEXT NOT NULL,
    trace TEXT, sent INTEGER NOT NULL, visible INTEGER NOT NULL, receives INTEGER NOT NULL DEFAULT 0, first INTEGER, receipt TEXT, source TEXT);
  CREATE INDEX IF NOT EXISTS sqs_due ON sqs_message (queue, visible, seq);`;
