import type { Key } from './table-layout.ts';

/** What an attribute may be: JSON, nothing else. Sets and binary values do not occur in our rows. */
export type ItemValue =
  | null
  | boolean
  | number
  | string
  | readonly ItemValue[]
  | { readonly [name: string]: ItemValue };

/** One row as plain data: its key and its attributes. */
export type Item = Key & { readonly [name: string]: ItemValue };

/** When a write may happen. The set is closed, so that every store can state the same thing; a refused write is a value. */
export type Condition =
  /** No row has this key. */
  | { readonly if: 'absent' }
  /** The row exists and `attribute` has this value: nobody wrote since it was read. */
  | { readonly if: 'unchanged'; readonly attribute: string; readonly value: number }
  /** No row has this key, or its `attribute` is no greater: never overwrite what is newer. */
  | { readonly if: 'at-most'; readonly attribute: string; readonly value: number };

export interface QueryRequest {
  readonly pk: string;
  /** Bounds of the sort key, both inclusive. */
  readonly from?: string;
  readonly to?: string;
  /** Sort key after which (in reading direction) to go on. */
  readonly after?: string;
  readonly newestFirst?: boolean;
  readonly limit?: number;
  readonly consistent?: boolean;
}

export interface Page {
  readonly items: readonly Item[];
  /** Sort key to go on after, or null at the end. */
  readonly next: string | null;
}

/** Reading by key. No operation here can scan. */
export interface RecordReader {
  get(key: Key, options?: { readonly consistent?: boolean }): Promise<Item | null>;
  /** The rows that exist, in no order; keys may repeat and may be many. */
  batchGet(keys: readonly Key[], options?: { readonly consistent?: boolean }): Promise<readonly Item[]>;
  query(request: QueryRequest): Promise<Page>;
}

/** Reading and conditional writing of single rows: all that the pipeline needs, and no transaction. */
export interface RecordStore extends RecordReader {
  /** True when written, false when the condition did not hold. */
  put(item: Item, condition: Condition): Promise<boolean>;
  /** True when no such row exists any more, false when the condition did not hold. */
  delete(key: Key, condition: Condition): Promise<boolean>;
}

/** Texts that do not fit an item. */
export interface BodyStore {
  write(ref: string, text: string): Promise<void>;
  read(ref: string): Promise<string | null>;
  remove(ref: string): Promise<void>;
}

/** What an operation cost, for benches and budgets. */
export interface Consumption {
  readonly operation: 'get' | 'batchGet' | 'query' | 'put' | 'delete';
  readonly readUnits: number;
  readonly writeUnits: number;
}
export type Meter = (consumption: Consumption) => void;

/** Upper bound of a prefix range: greater than every key that begins with `prefix`. */
export const afterPrefix = (prefix: string): string => `${prefix}\u{10ffff}`;
