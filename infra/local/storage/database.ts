import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';

export type Row = Record<string, SQLOutputValue>;

/** Another process holds the file. */
export class DataInUseError extends Error {
  override readonly name = 'DataInUseError';
}

/** The file can be neither opened nor made: it may not be written to, or it is something else. */
export class DataClosedError extends Error {
  override readonly name = 'DataClosedError';
}

/** SQLite's result codes SQLITE_BUSY and SQLITE_LOCKED (sqlite.org/rescode.html). */
const IN_USE: ReadonlySet<unknown> = new Set([5, 6]);

function notOpened(path: string, cause: unknown): Error {
  if (cause instanceof Error && 'errcode' in cause && IN_USE.has(cause.errcode))
    return new DataInUseError(`The stack's data at ${path} is in use by another process: stop that one first.`, {
      cause,
    });
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DataClosedError(`The stack's data at ${path} cannot be opened for writing: ${reason}.`, { cause });
}

function openFile(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path);
  } catch (cause) {
    throw notOpened(path, cause);
  }
}

/**
 * One SQLite file holds every emulator's state, so that a change and what it causes (an object and its notification,
 * an item and its stream record) are one transaction: a kill at any moment keeps both or neither.
 * `synchronous=NORMAL` in WAL mode survives the death of the process; only a power cut may lose the last commits.
 */
export class Database {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #depth = 0;
  #signals: (() => void)[] = [];

  /** Opens (or makes) the database at `path`; `memory` keeps it in memory. Refuses a file that another process holds. */
  constructor(path: string) {
    this.#db = openFile(path === 'memory' ? ':memory:' : path);
    try {
      this.#db.exec('PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;');
      this.#db.exec('PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000; BEGIN IMMEDIATE; COMMIT;');
    } catch (cause) {
      this.#db.close();
      throw notOpened(path, cause);
    }
  }

  /** Runs several statements without parameters (schema). */
  define(sql: string): void {
    this.#db.exec(sql);
  }

  run(sql: string, ...values: SQLInputValue[]): { changes: number; lastId: number } {
    const result = this.#statement(sql).run(...values);
    return { changes: Number(result.changes), lastId: Number(result.lastInsertRowid) };
  }

  get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#statement(sql).get(...values);
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#statement(sql).all(...values);
  }

  /** Runs `work` (synchronous) as one transaction; a nested call joins the outer one. A throw rolls everything back. */
  transaction<T>(work: () => T): T {
    if (this.#depth > 0) return work();
    this.#db.exec('BEGIN IMMEDIATE');
    this.#depth++;
    try {
      const result = work();
      this.#db.exec('COMMIT');
      this.#depth--;
      this.#sendSignals();
      return result;
    } catch (error) {
      if (this.#depth > 0) {
        this.#depth--;
        this.#signals = [];
        this.#db.exec('ROLLBACK');
      }
      throw error;
    }
  }

  /** Calls `signal` once the running transaction is committed (at once outside one); a rollback forgets it. */
  afterCommit(signal: () => void): void {
    if (this.#depth > 0) this.#signals.push(signal);
    else signal();
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }

  #sendSignals(): void {
    const signals = this.#signals;
    this.#signals = [];
    for (const signal of signals) signal();
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

/** A column that must hold text; throws a TypeError on anything else. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`column ${column} holds no text`);
  return value;
}

/** A column that holds text or null (undefined here). */
export function optionalText(row: Row, column: string): string | undefined {
  const value = row[column];
  return typeof value === 'string' ? value : undefined;
}

/** A column that must hold a number; throws a TypeError on anything else. */
export function intOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`column ${column} holds no number`);
  return value;
}

/** A column that holds a number or null (undefined here). */
export function optionalInt(row: Row, column: string): number | undefined {
  const value = row[column];
  return typeof value === 'number' ? value : undefined;
}

/** A column that must hold bytes; throws a TypeError on anything else. */
export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw new TypeError(`column ${column} holds no bytes`);
  return value;
}
