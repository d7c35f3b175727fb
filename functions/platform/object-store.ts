/** What the store says of an object. `metadata` keys are lower case, without `x-amz-meta-`. */
export interface StoredHead {
  /** Bytes of the whole object, whatever part was asked for. */
  readonly size: number;
  /** Without quotation marks. */
  readonly eTag: string;
  readonly versionId: string | null;
  readonly contentType: string | null;
  readonly contentEncoding: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  /** ISO instant, to the second. */
  readonly lastModified: string;
}

export interface StoredObject extends StoredHead {
  /** The bytes from `start` on. Read it once, or break out of it: it holds a connection. */
  readonly body: AsyncIterable<Uint8Array>;
}

export interface Wanted {
  readonly versionId?: string | null;
  /** Only the object of this eTag will do. */
  readonly eTag?: string | null;
  /** First byte wanted. */
  readonly start?: number;
}

/** `gone`: there is no such object or version. `changed`: it is there, but with another eTag than asked for. */
export type Missing = 'gone' | 'changed';

export interface PutOptions {
  readonly contentType?: string;
  readonly contentEncoding?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  /** Leave an object alone that is there already. */
  readonly ifAbsent?: boolean;
}

/** A store of objects. Anything thrown is transient (or a broken permission) and is to be retried. */
export interface ObjectStore {
  get(bucket: string, key: string, wanted?: Wanted): Promise<StoredObject | Missing>;
  head(bucket: string, key: string, wanted?: Pick<Wanted, 'versionId'>): Promise<StoredHead | 'gone'>;
  /** `exists` only with `ifAbsent`. */
  put(bucket: string, key: string, bytes: Uint8Array, options?: PutOptions): Promise<'written' | 'exists'>;
  /** Deleting what is not there is done, too. */
  delete(bucket: string, key: string): Promise<void>;
}

/** All bytes of a body; null when there are more than `limit`. */
export async function readAll(body: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
