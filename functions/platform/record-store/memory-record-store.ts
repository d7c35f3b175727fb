import { itemBytes, toItem } from '#records/item-codec.ts';
import type { Condition, Item, Meter, QueryRequest, RecordStore } from '#records/store.ts';
import type { Key } from '#records/table-layout.ts';

/** DynamoDB's bounds: bytes of an item, of a page, of the two keys. */
const ITEM_BYTES = 400 * 1024;
const PAGE_BYTES = 1024 * 1024;
const PARTITION_KEY_BYTES = 2048;
const SORT_KEY_BYTES = 1024;

export interface MemoryOptions {
  /** Called after each effective write with the images that DynamoDB's stream would carry. */
  readonly onChange?: (oldImage: Item | null, newImage: Item | null) => void;
  readonly meter?: Meter;
}

export interface MemoryRecordStore extends RecordStore {
  /** Every row, by key; for tests and dumps. The port itself cannot scan. */
  all(): IterableIterator<Item>;
}

interface Partition {
  /** Sort keys in byte order. */
  readonly order: string[];
  readonly rows: Map<string, string>;
}

/** The record store in memory: the same conditions, bounds and paging as DynamoDB, units by its arithmetic. Rows are kept
 * as JSON text, so that nobody can change one by keeping a reference. */
export function createMemoryRecordStore(options: MemoryOptions = {}): MemoryRecordStore {
  const partitions = new Map<string, Partition>();
  const { meter, onChange } = options;

  const look = (key: Key): Item | null => {
    const row = partitions.get(key.pk)?.rows.get(key.sk);
    return row === undefined ? null : parse(row);
  };
  const note = (operation: 'get' | 'batchGet' | 'query', bytes: number, consistent: boolean | undefined): void =>
    meter?.({ operation, readUnits: readUnits(bytes, consistent === true), writeUnits: 0 });

  return {
    get: (key, options) =>
      later(() => {
        const item = look(key);
        note('get', item === null ? 0 : itemBytes(item), options?.consistent);
        return item;
      }),
    batchGet: (keys, options) =>
      later(() => {
        const unique = new Map(keys.map((key) => [`${key.pk}\n${key.sk}`, key]));
        const found = [...unique.values()].map(look);
        for (const item of found) note('batchGet', item === null ? 0 : itemBytes(item), options?.consistent);
        return found.filter((item) => item !== null);
      }),
    query: (request) =>
      later(() => {
        const page = pageOf(partitions.get(request.pk), request);
        note('query', page.bytes, request.consistent);
        return { items: page.items, next: page.next };
      }),
    put: (item, condition) =>
      later(() => {
        const row = toItem(item, item);
        const old = look(item);
        const bytes = Math.max(checkedSize(row), old === null ? 0 : itemBytes(old));
        meter?.({ operation: 'put', readUnits: 0, writeUnits: Math.ceil(bytes / 1024) });
        if (!holds(condition, old)) return false;
        insert(partitions, row);
        onChange?.(old, row);
        return true;
      }),
    delete: (key, condition) =>
      later(() => {
        const old = look(key);
        const bytes = old === null ? 1 : itemBytes(old);
        meter?.({ operation: 'delete', readUnits: 0, writeUnits: Math.ceil(bytes / 1024) });
        if (!holds(condition, old)) return false;
        if (old !== null) {
          remove(partitions, key);
          onChange?.(old, null);
        }
        return true;
      }),
    *all() {
      for (const pk of [...partitions.keys()].sort()) {
        const partition = partitions.get(pk);
        for (const sk of partition?.order ?? []) yield parse(partition?.rows.get(sk) ?? '');
      }
    },
  };
}

function holds(condition: Condition, old: Item | null): boolean {
  if (condition.if === 'absent') return old === null;
  const value = old?.[condition.attribute];
  if (condition.if === 'unchanged') return value === condition.value;
  return value === undefined || (typeof value === 'number' && value <= condition.value);
}

function pageOf(partition: Partition | undefined, request: QueryRequest) {
  const items: Item[] = [];
  let bytes = 0;
  if (partition === undefined) return { items, bytes, next: null };
  const { order } = partition;
  const backwards = request.newestFirst === true;
  let low = request.from === undefined ? 0 : indexOf(order, request.from);
  let high = request.to === undefined ? order.length : indexAfter(order, request.to);
  if (request.after !== undefined) {
    if (backwards) high = Math.min(high, indexOf(order, request.after));
    else low = Math.max(low, indexAfter(order, request.after));
  }
  const limit = request.limit ?? Number.POSITIVE_INFINITY;
  for (let n = 0; n < high - low; n++) {
    const sk = order[backwards ? high - 1 - n : low + n] ?? '';
    const item = parse(partition.rows.get(sk) ?? '');
    items.push(item);
    bytes += itemBytes(item);
    // Like DynamoDB: the row that crosses 1 MB is the last of its page, and a full page has a key to go on after.
    if (items.length >= limit || bytes >= PAGE_BYTES) return { items, bytes, next: sk };
  }
  return { items, bytes, next: null };
}

function insert(partitions: Map<string, Partition>, row: Item): void {
  const partition = partitions.get(row.pk) ?? { order: [], rows: new Map() };
  partitions.set(row.pk, partition);
  if (!partition.rows.has(row.sk)) partition.order.splice(indexOf(partition.order, row.sk), 0, row.sk);
  partition.rows.set(row.sk, JSON.stringify(row));
}

function remove(partitions: Map<string, Partition>, key: Key): void {
  const partition = partitions.get(key.pk);
  if (partition === undefined || !partition.rows.delete(key.sk)) return;
  partition.order.splice(indexOf(partition.order, key.sk), 1);
  if (partition.order.length === 0) partitions.delete(key.pk);
}

/** Index of the first key that is not before `sk`. */
function indexOf(order: readonly string[], sk: string): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byteOrder(order[middle] ?? '', sk) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function indexAfter(order: readonly string[], sk: string): number {
  const at = indexOf(order, sk);
  return order[at] === sk ? at + 1 : at;
}

/** DynamoDB orders sort keys by UTF-8 bytes; JavaScript by UTF-16 units, which differ above U+FFFF. */
function byteOrder(a: string, b: string): number {
  if (a === b) return 0;
  if (isAscii(a) && isAscii(b)) return a < b ? -1 : 1;
  return Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

function checkedSize(row: Item): number {
  const bytes = itemBytes(row);
  if (bytes > ITEM_BYTES) throw new Error(`item of ${bytes} bytes: more than DynamoDB takes (${ITEM_BYTES})`);
  const keys = [Buffer.byteLength(row.pk), Buffer.byteLength(row.sk)] as const;
  if (keys[0] < 1 || keys[0] > PARTITION_KEY_BYTES || keys[1] < 1 || keys[1] > SORT_KEY_BYTES) {
    throw new Error(`key of ${keys.join(' + ')} bytes: not a key for DynamoDB`);
  }
  return bytes;
}

function readUnits(bytes: number, consistent: boolean): number {
  return Math.max(1, Math.ceil(bytes / 4096)) * (consistent ? 1 : 0.5);
}

function parse(row: string): Item {
  const item: Item = JSON.parse(row);
  return item;
}

/** Done at once and whole, answered in a later turn as from a network; what it throws is a rejection. */
function later<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
