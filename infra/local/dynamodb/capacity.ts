import { type JsonObject, stringAt } from '../wire/json.ts';

export interface Usage {
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly requests: number;
}

export interface Writes {
  readonly units: number;
  readonly writes: number;
}

const FIRST_WORD = /^[A-Z]*/i;

/** Units of writing an item of `bytes` (the larger of before and after): one per started KB, at least one. */
export function writeUnits(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / 1024));
}

/** Units of reading `bytes` at once: one per started 4 KB, at least one; half of it when eventually consistent. */
export function readUnits(bytes: number, consistent: boolean): number {
  return Math.max(1, Math.ceil(bytes / 4096)) * (consistent ? 1 : 0.5);
}

/** Counts what every table was charged since the start, whether or not a client asked to see it. */
export class Meter {
  readonly #usage = new Map<string, Usage>();
  readonly #kinds = new Map<string, Writes>();

  charge(table: string, read: number, write: number): void {
    const before = this.#usage.get(table) ?? { readUnits: 0, writeUnits: 0, requests: 0 };
    this.#usage.set(table, {
      readUnits: before.readUnits + read,
      writeUnits: before.writeUnits + write,
      requests: before.requests + 1,
    });
  }

  /** Notes which kind of row a write was charged for: the word that its partition key begins with. */
  wrote(table: string, partition: Uint8Array, units: number): void {
    const kind = `${table} ${FIRST_WORD.exec(Buffer.from(partition).toString('utf8'))?.[0] ?? ''}`;
    const before = this.#kinds.get(kind) ?? { units: 0, writes: 0 };
    this.#kinds.set(kind, { units: before.units + units, writes: before.writes + 1 });
  }

  /** Writes by `<table name> <first word of the partition key>`. */
  writes(): Readonly<Record<string, Writes>> {
    return Object.fromEntries(this.#kinds);
  }

  /** Usage by table name. */
  usage(): Readonly<Record<string, Usage>> {
    return Object.fromEntries(this.#usage);
  }
}

/** The `ConsumedCapacity` member as the request asked for it (`TOTAL`, `INDEXES`), or nothing. */
export function consumed(input: JsonObject, table: string, units: number): Readonly<Record<string, unknown>> {
  const one = consumedOf(input, table, units);
  return one === undefined ? {} : { ConsumedCapacity: one };
}

export function consumedOf(
  input: JsonObject,
  table: string,
  units: number,
): Readonly<Record<string, unknown>> | undefined {
  const asked = stringAt(input, 'ReturnConsumedCapacity') ?? 'NONE';
  if (asked === 'NONE') return undefined;
  return {
    TableName: table,
    CapacityUnits: units,
    ...(asked === 'INDEXES' ? { Table: { CapacityUnits: units } } : {}),
  };
}
