import { randomUUID } from 'node:crypto';
import { type Database, intOf, optionalInt, textOf } from '../storage/database.ts';
import { Doorbell } from '../wire/doorbell.ts';
import type { JsonObject } from '../wire/json.ts';
import { REGION } from '../wire/names.ts';
import { keyOf, streamArn, type Table } from './table.ts';
import { type Item, itemBytes, itemsEqual } from './value.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS ddb_record (seq INTEGER PRIMARY KEY AUTOINCREMENT, tbl INTEGER NOT NULL, at INTEGER NOT NULL, record TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS ddb_record_table ON ddb_record (tbl, seq);`;

/** Sequence numbers have 21 digits, so that they sort as text as they do as numbers. */
const FIRST = 100_000_000_000_000_000_000n;

export interface StreamRecord {
  readonly seq: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** The record as a Lambda event carries it, as JSON text. */
  readonly json: string;
}

export interface Change {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  /** True when the time to live removed the item. */
  readonly expired: boolean;
}

/** Names a stream: a table, or the copy of one that lies elsewhere. */
export type StreamKey = Pick<Table, 'id' | 'name'>;

/** A sequence number as the stream API shows it. */
export function sequenceNumber(seq: number): string {
  return String(FIRST + BigInt(seq));
}

/** The inverse of `sequenceNumber`. */
export function seqOf(sequence: string): number {
  return Number(BigInt(sequence) - FIRST);
}

/** The streams of all tables: one shard each, written in the transaction that changed the item. */
export class Streams {
  readonly #db: Database;
  readonly #bell = new Doorbell();

  constructor(db: Database) {
    this.#db = db;
    db.define(SCHEMA);
  }

  /** Notes a change, if the table has a stream and the change is one (DynamoDB writes no record for a no-op). */
  append(table: Table, { before, after, expired }: Change): void {
    const { stream } = table;
    const item = after ?? before;
    if (stream === undefined || item === undefined) return;
    if (before !== undefined && after !== undefined && itemsEqual(before, after)) return;
    const seesNew = stream.view === 'NEW_IMAGE' || stream.view === 'NEW_AND_OLD_IMAGES';
    const seesOld = stream.view === 'OLD_IMAGE' || stream.view === 'NEW_AND_OLD_IMAGES';
    const now = Date.now();
    const { lastId } = this.#db.run('INSERT INTO ddb_record (tbl, at, record) VALUES (?, ?, ?)', table.id, now, '');
    const images = {
      ...(seesNew && after !== undefined ? { NewImage: after } : {}),
      ...(seesOld && before !== undefined ? { OldImage: before } : {}),
    };
    const Keys = keyOf(table, item);
    const record = {
      eventID: randomUUID().replaceAll('-', ''),
      eventName: after === undefined ? 'REMOVE' : before === undefined ? 'INSERT' : 'MODIFY',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: REGION,
      dynamodb: {
        ApproximateCreationDateTime: Math.floor(now / 1000),
        Keys,
        ...images,
        SequenceNumber: sequenceNumber(lastId),
        SizeBytes: itemBytes(Keys) + Object.values(images).reduce((sum, image) => sum + itemBytes(image), 0),
        StreamViewType: stream.view,
      },
      ...(expired ? { userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' } } : {}),
      eventSourceARN: streamArn(table),
    };
    this.#db.run('UPDATE ddb_record SET record = ? WHERE seq = ?', JSON.stringify(record), lastId);
    this.#db.afterCommit(() => this.#bell.ring(table.name));
  }

  /** Keeps a record that another emulator wrote. */
  mirror({ id, name }: StreamKey, record: JsonObject): void {
    this.#db.run('INSERT INTO ddb_record (tbl, at, record) VALUES (?, ?, ?)', id, Date.now(), JSON.stringify(record));
    this.#db.afterCommit(() => this.#bell.ring(name));
  }

  /** Up to `limit` records after `seq`, oldest first. */
  read(table: StreamKey, after: number, limit: number): readonly StreamRecord[] {
    const rows = this.#db.all(
      'SELECT * FROM ddb_record WHERE tbl = ? AND seq > ? ORDER BY seq LIMIT ?',
      table.id,
      after,
      limit,
    );
    return rows.map((row) => ({ seq: intOf(row, 'seq'), at: intOf(row, 'at'), json: textOf(row, 'record') }));
  }

  /** The newest sequence of a table's stream, 0 when there is none. */
  latest(table: StreamKey): number {
    const row = this.#db.get('SELECT max(seq) AS latest FROM ddb_record WHERE tbl = ?', table.id);
    return row === undefined ? 0 : (optionalInt(row, 'latest') ?? 0);
  }

  lag(table: StreamKey, after: number): number {
    const row = this.#db.get('SELECT count(*) AS n FROM ddb_record WHERE tbl = ? AND seq > ?', table.id, after);
    return row === undefined ? 0 : intOf(row, 'n');
  }

  /** Resolves when the table's stream grows, after `ms`, or on abort. */
  wait(table: StreamKey, ms: number, signal: AbortSignal): Promise<void> {
    return this.#bell.wait(table.name, ms, signal);
  }

  /** Forgets records up to `seq` that are older than `before` (epoch ms): what every reader has read, and a day old. */
  trim(table: StreamKey, seq: number, before: number): void {
    this.#db.run('DELETE FROM ddb_record WHERE tbl = ? AND seq <= ? AND at < ?', table.id, seq, before);
  }

  forget(table: StreamKey): void {
    this.#db.run('DELETE FROM ddb_record WHERE tbl = ?', table.id);
  }
}
