import { type Database, intOf, type Row, textOf } from '../storage/database.ts';
import { lastName } from '../wire/names.ts';
import { ServiceError } from '../wire/service-error.ts';
import type { Table, TableSettings } from './table.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS ddb_table (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, settings TEXT NOT NULL, tags TEXT NOT NULL DEFAULT '{}', created INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS ddb_token (token TEXT PRIMARY KEY, hash TEXT NOT NULL, at INTEGER NOT NULL);`;

/** The catalogue of tables. */
export class Tables {
  readonly #db: Database;
  readonly #known = new Map<string, Table>();

  constructor(db: Database) {
    this.#db = db;
    db.define(SCHEMA);
    for (const row of db.all('SELECT * FROM ddb_table')) this.#remember(row);
  }

  create(name: string, settings: TableSettings): Table {
    if (this.#known.has(name)) throw new ServiceError('ResourceInUseException', `Table already exists: ${name}`);
    this.#db.run(
      'INSERT INTO ddb_table (name, settings, created) VALUES (?, ?, ?)',
      name,
      JSON.stringify(settings),
      Date.now(),
    );
    return this.#reload(name);
  }

  /** The table of this name or ARN; a missing one is ResourceNotFoundException. */
  table(nameOrArn: string): Table {
    const table = this.find(nameOrArn);
    if (table === undefined) throw new ServiceError('ResourceNotFoundException', 'Requested resource not found');
    return table;
  }

  find(nameOrArn: string): Table | undefined {
    return this.#known.get(nameOrArn.startsWith('arn:') ? lastName(nameOrArn) : nameOrArn);
  }

  list(): readonly Table[] {
    return [...this.#known.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  change(name: string, change: Partial<TableSettings>): Table {
    const { hash, range, stream, ttl, deletionProtection, billing, throughput } = { ...this.table(name), ...change };
    const settings: TableSettings = { hash, range, stream, ttl, deletionProtection, billing, throughput };
    this.#db.run('UPDATE ddb_table SET settings = ? WHERE name = ?', JSON.stringify(settings), name);
    return this.#reload(name);
  }

  remove(name: string): void {
    this.#db.run('DELETE FROM ddb_table WHERE name = ?', name);
    this.#known.delete(name);
  }

  #reload(name: string): Table {
    const row = this.#db.get('SELECT * FROM ddb_table WHERE name = ?', name);
    if (row === undefined) throw new Error(`table ${name} vanished`);
    return this.#remember(row);
  }

  #remember(row: Row): Table {
    // Written by `create` and `change` only.
    const settings: TableSettings = JSON.parse(textOf(row, 'settings'));
    const table = { ...settings, id: intOf(row, 'id'), name: textOf(row, 'name'), created: intOf(row, 'created') };
    this.#known.set(table.name, table);
    return table;
  }
}
