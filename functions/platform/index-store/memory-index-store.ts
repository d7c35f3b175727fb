import type { Bucket, IndexStore, ItemKey, StoredItem } from '#deduplicate/ports.ts';
import type { IndexMeter, IndexUnits } from './meter.ts';
import { packBody } from './packed-body.ts';

interface BucketRow {
  readonly members: Set<string>;
  readonly leaders: Set<string>;
  renewed: boolean;
  ttl: number;
}

export interface MemoryIndexStore extends IndexStore {
  /** Every item and bucket, by key, as text; for tests and dumps. The port itself cannot scan. */
  dump(): Map<string, string>;
  /** Bytes of the largest item. */
  largest(): number;
  /** Deletes all with a time to live that `mayGo` says yes to, as the service does some day after that time. */
  expire(mayGo: (pk: string, ttl: number) => boolean): void;
}

const utf8 = new TextEncoder();

/** Sizes as DynamoDB's adapter writes the items; items are never changed, so each is measured once. */
const sizes = new WeakMap<StoredItem, number>();

function bytesOf(item: StoredItem): number {
  const known = sizes.get(item);
  if (known !== undefined) return known;
  const size =
    20 +
    utf8.encode(item.pk).length +
    utf8.encode(item.sk).length +
    (packBody(item.body) ?? utf8.encode(item.body)).length +
    (item.bytes?.length ?? 0);
  sizes.set(item, size);
  return size;
}
/** Sizes of entries, with a byte each; the names of attributes and the time to live in the constants. */
function bucketBytes(pk: string, bucket: BucketRow | undefined): number {
  let size = 24 + pk.length;
  for (const set of bucket === undefined ? [] : [bucket.members, bucket.leaders]) {
    if (set.size > 0) size += 8;
    for (const entry of set) size += entry.length + 1;
  }
  return size;
}
const shown = (bucket: BucketRow | undefined): Bucket => ({
  members: [...(bucket?.members ?? [])],
  leaders: [...(bucket?.leaders ?? [])],
  renewed: bucket?.renewed ?? false,
});
const writeUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1024));
const readUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / 4096));

/** The index in memory, with DynamoDB's conditions and its arithmetic of units. Every call is one step: nothing interleaves. */
export function createMemoryIndexStore({ meter }: { readonly meter?: IndexMeter } = {}): MemoryIndexStore {
  const partitions = new Map<string, Map<string, StoredItem>>();
  const buckets = new Map<string, BucketRow>();
  let largest = 0;

  const note = (operation: IndexUnits['operation'], pk: string, read: number, write: number): void =>
    meter?.({ operation, pk, readUnits: read, writeUnits: write });
  const look = ({ pk, sk }: ItemKey): StoredItem | null => partitions.get(pk)?.get(sk) ?? null;
  const insert = (item: StoredItem): void => {
    const copy = { ...item, bytes: item.bytes === null ? null : item.bytes.slice() };
    largest = Math.max(largest, bytesOf(copy));
    const partition = partitions.get(item.pk) ?? new Map<string, StoredItem>();
    partitions.set(item.pk, partition.set(item.sk, copy));
  };
  const costOfWrite = (item: StoredItem): number => {
    const old = look(item);
    return writeUnits(Math.max(bytesOf(item), old === null ? 0 : bytesOf(old)));
  };

  return {
    read(keys) {
      const found = keys.map(look);
      for (const [i, item] of found.entries()) {
        note('read', keys[i]?.pk ?? '', readUnits(item === null ? 0 : bytesOf(item)), 0);
      }
      return Promise.resolve(found);
    },
    write(item, expected) {
      note('write', item.pk, 0, costOfWrite(item));
      if ((look(item)?.ver ?? 0) !== expected) return Promise.resolve(false);
      insert(item);
      return Promise.resolve(true);
    },
    put(item) {
      note('put', item.pk, 0, costOfWrite(item));
      insert(item);
      return Promise.resolve();
    },
    remove(key, ver) {
      note('remove', key.pk, 0, 1);
      if (ver === undefined || look(key)?.ver === ver) partitions.get(key.pk)?.delete(key.sk);
      return Promise.resolve();
    },
    page(pk, { after, through, limit }) {
      const sorted = [...(partitions.get(pk) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      const wanted = sorted.filter(([sk]) => (after === null || sk > after) && (through === null || sk <= through));
      const items = wanted.slice(0, limit).map(([, item]) => item);
      note('page', pk, readUnits(items.reduce((sum, item) => sum + bytesOf(item), 0)), 0);
      return Promise.resolve({ items, next: wanted.length > limit ? (items.at(-1)?.sk ?? null) : null });
    },
    join(pk, entry, caps, ttl) {
      const bucket = buckets.get(pk) ?? { members: new Set(), leaders: new Set(), renewed: false, ttl };
      const sets = (['members', 'leaders'] as const).filter((set) => caps[set] !== undefined);
      const added = sets.every((set) => bucket[set].has(entry) || bucket[set].size < (caps[set] ?? 0));
      if (added) {
        for (const set of sets) bucket[set].add(entry);
        bucket.ttl = ttl;
        buckets.set(pk, bucket);
      }
      const bytes = bucketBytes(pk, bucket);
      note('join', pk, 0, writeUnits(bytes));
      largest = Math.max(largest, bytes);
      return Promise.resolve({ ...shown(bucket), added });
    },
    swap(pk, members, entry, ttl) {
      const bucket = buckets.get(pk);
      note('swap', pk, 0, writeUnits(bucketBytes(pk, bucket)));
      if (bucket === undefined || bucket.members.size !== members.length) return Promise.resolve(false);
      if (members.some((known) => !bucket.members.has(known))) return Promise.resolve(false);
      buckets.set(pk, { ...bucket, members: new Set([entry]), renewed: true, ttl });
      return Promise.resolve(true);
    },
    leave(pk, entry) {
      const bucket = buckets.get(pk);
      note('leave', pk, 0, writeUnits(bucketBytes(pk, bucket)));
      bucket?.members.delete(entry);
      bucket?.leaders.delete(entry);
      return Promise.resolve();
    },
    buckets(pks) {
      const found = pks.map((pk) => buckets.get(pk));
      for (const [i, bucket] of found.entries()) {
        const pk = pks[i] ?? '';
        note('buckets', pk, readUnits(bucketBytes(pk, bucket)), 0);
      }
      return Promise.resolve(found.map(shown));
    },
    dump() {
      const rows = new Map<string, string>();
      for (const [pk, items] of partitions) {
        for (const [sk, item] of items) {
          const bytes = item.bytes === null ? '' : Buffer.from(item.bytes).toString('base64');
          rows.set(`${pk} ${sk}`, `${item.ver} ${item.body} ${bytes}`);
        }
      }
      for (const [pk, { members, leaders }] of buckets) {
        rows.set(`${pk} -`, `${[...members].sort().join(' ')} | ${[...leaders].sort().join(' ')}`);
      }
      return rows;
    },
    largest: () => largest,
    expire(mayGo) {
      for (const [pk, items] of partitions) {
        for (const [sk, { ttl }] of items) if (ttl !== null && mayGo(pk, ttl)) items.delete(sk);
      }
      for (const [pk, { ttl }] of buckets) if (mayGo(pk, ttl)) buckets.delete(pk);
    },
  };
}
