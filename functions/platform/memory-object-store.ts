import { createHash } from 'node:crypto';
import type { ObjectStore, PutOptions, StoredHead } from './object-store.ts';

/** What an S3 notification would tell. */
export interface MemoryChange {
  readonly kind: 'created' | 'removed';
  readonly bucket: string;
  readonly key: string;
  readonly head: StoredHead;
  readonly sequencer: string;
}

export interface MemoryObjectStoreOptions {
  /** ISO instant given to what is written. */
  readonly now: () => string;
  /** Hears of every change, after it is done: where a queue is fed from. */
  readonly onChange?: (change: MemoryChange) => void;
}

interface Version {
  readonly head: StoredHead;
  /** Null for a delete marker. */
  readonly bytes: Uint8Array | null;
}

export interface MemoryObjectStore extends ObjectStore {
  /** Keys of a bucket that are there now, in order. */
  keys(bucket: string): readonly string[];
}

/** Versioned buckets in memory, with the answers S3 gives. Buckets come to be with their first object. */
export function createMemoryObjectStore({ now, onChange }: MemoryObjectStoreOptions): MemoryObjectStore {
  const objects = new Map<string, Version[]>();
  let count = 0;

  const versionsOf = (bucket: string, key: string): readonly Version[] => objects.get(`${bucket}\u0000${key}`) ?? [];
  const find = (bucket: string, key: string, versionId: string | null | undefined): Version | undefined => {
    const versions = versionsOf(bucket, key);
    const found = versionId ? versions.find(({ head }) => head.versionId === versionId) : versions.at(-1);
    return found?.bytes === null ? undefined : found;
  };
  const add = (bucket: string, key: string, bytes: Uint8Array | null, options: PutOptions): void => {
    count += 1;
    const sequencer = count.toString(16).toUpperCase().padStart(16, '0');
    const head: StoredHead = {
      size: bytes?.length ?? 0,
      eTag: bytes === null ? '' : createHash('md5').update(bytes).digest('hex'),
      versionId: `v${count}`,
      contentType: options.contentType ?? null,
      contentEncoding: options.contentEncoding ?? null,
      metadata: options.metadata ?? {},
      lastModified: now(),
    };
    const place = `${bucket}\u0000${key}`;
    objects.set(place, [...(objects.get(place) ?? []), { head, bytes }]);
    onChange?.({ kind: bytes === null ? 'removed' : 'created', bucket, key, head, sequencer });
  };

  return {
    get(bucket, key, { versionId, eTag, start = 0 } = {}) {
      const found = find(bucket, key, versionId);
      if (found === undefined) return Promise.resolve('gone');
      if (eTag && eTag !== found.head.eTag) return Promise.resolve('changed');
      return Promise.resolve({ ...found.head, body: inChunks((found.bytes ?? new Uint8Array()).subarray(start)) });
    },
    head(bucket, key, { versionId } = {}) {
      return Promise.resolve(find(bucket, key, versionId)?.head ?? 'gone');
    },
    put(bucket, key, bytes, options = {}) {
      if (options.ifAbsent === true && find(bucket, key, null) !== undefined) return Promise.resolve('exists');
      add(bucket, key, Uint8Array.from(bytes), options);
      return Promise.resolve('written');
    },
    delete(bucket, key) {
      if (find(bucket, key, null) !== undefined) add(bucket, key, null, {});
      return Promise.resolve();
    },
    keys(bucket) {
      const places = [...objects.keys()].filter((place) => place.startsWith(`${bucket}\u0000`));
      const keys = places.map((place) => place.slice(bucket.length + 1));
      return keys.filter((key) => find(bucket, key, null) !== undefined).sort();
    },
  };
}

const CHUNK = 64 * 1024;

// biome-ignore lint/suspicious/useAwait: the port reads asynchronously; memory has nothing to wait for.
async function* inChunks(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let start = 0; start < bytes.length; start += CHUNK) yield bytes.subarray(start, start + CHUNK);
}
