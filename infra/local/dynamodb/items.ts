import { bytesOf, type Database, intOf, optionalInt, type Row, textOf } from '../storage/database.ts';
import type { Streams } from './streams.ts';
import { keyOf, requestKey, type StoredKey, storedKey, type Table } from './table.ts';
import { type Item, invalid, itemBytes, storedItem } from './value.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS ddb_item (tbl INTEGER NOT NULL, pk BLOB NOT NULL, sk BLOB NOT NULL, item TEXT NOT NULL, bytes INTEGER NOT NULL, expires INTEGER);
  CREATE UNIQUE INDEX IF NOT EXISTS ddb_item_key ON ddb_item (tbl, pk, sk);
  CREATE INDEX IF NOT EXISTS ddb_item_expiry ON ddb_item (tbl, expires) WHERE expires IS NOT NULL;`;

const MAX_ITEM_BYTES = 400 * 1024;

export interface StoredItem {
  readonly item: Item;
  readonly bytes: number;
}

/** A stretch of sort keys within one partition. */
export interface Stretch {
  readonly from?: { readonly key: Uint8Array; readonly inclusive: boolean } | undefined;
  readonly to?: { readonly key: Uint8Array; readonly inclusive: boolean } | undefined;
  readonly forward: boolean;
}

/** The items of all tables, with the streams they feed. */
export class Items {
  readonly #db: Database;
  readonly #streams: Streams;

  constructor(db: Database, streams: Streams) {
    this.#db = db;
    this.#streams = streams;
    db.define(SCHEMA);
  }

  read(table: Table, { hash, range }: StoredKey): StoredItem | undefined {
    const row = this.#db.get(
      'SELECT item, bytes FROM ddb_item WHERE tbl = ? AND pk = ? AND sk = ?',
      table.id,
      hash,
      range,
    );
    return row === undefined ? undefined : stored(row);
  }

  /** Writes (`after`) or deletes an item and notes the change on the stream; returns the larger size of before and after. */
  replace(
    table: Table,
    key: StoredKey,
    before: StoredItem | undefined,
    after: Item | undefined,
    expired = false,
  ): number {
    const bytes = after === undefined ? 0 : itemBytes(after);
    if (bytes > MAX_ITEM_BYTES) throw invalid('Item size has exceeded the maximum allowed size');
    if (after === undefined) {
      this.#db.run('DELETE FROM ddb_item WHERE tbl = ? AND pk = ? AND sk = ?', table.id, key.hash, key.range);
    } else {
      this.#db.run(
        `INSERT INTO ddb_item (tbl, pk, sk, item, bytes, expires) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (tbl, pk, sk) DO UPDATE SET item = excluded.item, bytes = excluded.bytes, expires = excluded.expires`,
        ...[table.id, key.hash, key.range, JSON.stringify(after), bytes, expiryOf(table, after)],
      );
    }
    this.#streams.append(table, { before: before?.item, after, expired });
    return Math.max(bytes, before?.bytes ?? 0);
  }

  /** Up to `limit` items of one partition, in the order of the sort key. */
  stretch(table: Table, hash: Uint8Array, { from, to, forward }: Stretch, limit: number): readonly StoredItem[] {
    const conditions = ['tbl = ?', 'pk = ?'];
    const values: (number | Uint8Array)[] = [table.id, hash];
    if (from !== undefined) conditions.push(from.inclusive ? 'sk >= ?' : 'sk > ?') && values.push(from.key);
    if (to !== undefined) conditions.push(to.inclusive ? 'sk <= ?' : 'sk < ?') && values.push(to.key);
    const sql = `SELECT item, bytes FROM ddb_item WHERE ${conditions.join(' AND ')} ORDER BY sk ${forward ? 'ASC' : 'DESC'} LIMIT ?`;
    return this.#db.all(sql, ...values, limit).map(stored);
  }

  /** Up to `limit` items of the whole table after a key, in the order of the keys, with their partition key. */
  scan(
    table: Table,
    after: StoredKey | undefined,
    limit: number,
  ): readonly (StoredItem & { readonly hash: Uint8Array })[] {
    const rows =
      after === undefined
        ? this.#db.all('SELECT pk, item, bytes FROM ddb_item WHERE tbl = ? ORDER BY pk, sk LIMIT ?', table.id, limit)
        : this.#db.all(
            'SELECT pk, item, bytes FROM ddb_item WHERE tbl = ? AND (pk, sk) > (?, ?) ORDER BY pk, sk LIMIT ?',
            ...[table.id, after.hash, after.range, limit],
          );
    return rows.map((row) => ({ ...stored(row), hash: bytesOf(row, 'pk') }));
  }

  /** Removes up to 100 items whose time to live has passed at `now` (epoch seconds); returns how many. */
  expire(table: Table, now: number): number {
    const rows = this.#db.all(
      'SELECT item, bytes FROM ddb_item WHERE tbl = ? AND expires <= ? LIMIT 100',
      table.id,
      now,
    );
    this.#db.transaction(() => {
      for (const { item, bytes } of rows.map(stored))
        this.replace(table, storedKey(table, item), { item, bytes }, undefined, true);
    });
    return rows.length;
  }

  /** When the next item expires (epoch seconds), or undefined. */
  nextExpiry(table: Table): number | undefined {
    const row = this.#db.get(
      'SELECT min(expires) AS next FROM ddb_item WHERE tbl = ? AND expires IS NOT NULL',
      table.id,
    );
    return row === undefined ? undefined : optionalInt(row, 'next');
  }

  /** Computes every item's expiry anew (after the time to live was switched). */
  reindexExpiry(table: Table): void {
    for (const { item } of this.#db.all('SELECT item, bytes FROM ddb_item WHERE tbl = ?', table.id).map(stored)) {
      const { hash, range } = requestKey(table, keyOf(table, item));
      this.#db.run(
        'UPDATE ddb_item SET expires = ? WHERE tbl = ? AND pk = ? AND sk = ?',
        expiryOf(table, item),
        table.id,
        hash,
        range,
      );
    }
  }

  count(table: Table): { readonly items: number; readonly bytes: number } {
    const row = this.#db.get(
      'SELECT count(*) AS items, coalesce(sum(bytes), 0) AS bytes FROM ddb_item WHERE tbl = ?',
      table.id,
    );
    return row === undefined ? { items: 0, bytes: 0 } : { items: intOf(row, 'items'), bytes: intOf(row, 'bytes') };
  }

  clear(table: Table): void {
    this.#db.run('DELETE FROM ddb_item WHERE tbl = ?', table.id);
  }
}

function stored(row: Row): StoredItem {
  return { item: storedItem(textOf(row, 'item')), bytes: intOf(row, 'bytes') };
}

/** DynamoDB ignores expiries more than five years in the past: most are a wrong unit. */
const FIVE_YEARS = 5 * 365 * 86_400;

function expiryOf(table: Table, item: Item): number | null {
  const value = table.ttl === undefined ? undefined : item[table.ttl];
  if (value === undefined || !('N' in value)) return null;
  const seconds = Math.floor(Number(value.N));
  return Number.isSafeInteger(seconds) && seconds > Date.now() / 1000 - FIVE_YEARS ? seconds : null;
}
