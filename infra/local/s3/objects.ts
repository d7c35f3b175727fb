import { randomBytes } from 'node:crypto';
import type { Database, Row } from '../storage/database.ts';
import { intOf, optionalInt, textOf } from '../storage/database.ts';
import type { Blob, Blobs } from './blobs.ts';
import type { ChecksumName } from './checksums.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS s3_version (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, bucket TEXT NOT NULL, key TEXT NOT NULL, version TEXT NOT NULL, marker INTEGER NOT NULL,
    size INTEGER NOT NULL, modified INTEGER NOT NULL, record TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS s3_version_key ON s3_version (bucket, key, seq);
  CREATE INDEX IF NOT EXISTS s3_version_id ON s3_version (bucket, key, version);`;

export type VersioningStatus = 'Enabled' | 'Suspended' | undefined;

/** What a client gave with the content, and what S3 computed from it. */
export interface ObjectRecord {
  /** Without quotes. */
  readonly eTag: string;
  readonly blobs: readonly Blob[];
  /** Content-Type, Content-Encoding, Cache-Control, …, as given. */
  readonly headers: Readonly<Record<string, string>>;
  /** User metadata without the `x-amz-meta-` prefix. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly checksum: { readonly name: ChecksumName; readonly value: string } | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

export interface ObjectVersion extends ObjectRecord {
  readonly seq: number;
  readonly key: string;
  /** `null` in a bucket that was never versioned. */
  readonly version: string;
  readonly marker: boolean;
  readonly size: number;
  /** Epoch milliseconds. */
  readonly modified: number;
}

const NOTHING: ObjectRecord = { eTag: '', blobs: [], headers: {}, metadata: {}, checksum: undefined, tags: {} };
const COLUMNS = 'seq, key, version, marker, size, modified, record';

/** The versions of all objects. The newest of a key is the current one; it may be a delete marker. */
export class Objects {
  readonly #db: Database;
  readonly #blobs: Blobs;

  constructor(db: Database, blobs: Blobs) {
    this.#db = db;
    this.#blobs = blobs;
    db.define(SCHEMA);
  }

  /** The newest version of a key, marker or not. */
  newest(bucket: string, key: string): ObjectVersion | undefined {
    const row = this.#db.get(
      `SELECT ${COLUMNS} FROM s3_version WHERE bucket = ? AND key = ? ORDER BY seq DESC LIMIT 1`,
      bucket,
      key,
    );
    return row === undefined ? undefined : versionOf(row);
  }

  version(bucket: string, key: string, version: string): ObjectVersion | undefined {
    const row = this.#db.get(
      `SELECT ${COLUMNS} FROM s3_version WHERE bucket = ? AND key = ? AND version = ?`,
      bucket,
      key,
      version,
    );
    return row === undefined ? undefined : versionOf(row);
  }

  /** Adds a version (`record`) or a delete marker (none) as the newest of its key. */
  add(bucket: string, key: string, versioning: VersioningStatus, record: ObjectRecord | undefined): ObjectVersion {
    const version = versioning === 'Enabled' ? newVersionId() : 'null';
    if (version === 'null') this.removeVersion(bucket, key, 'null');
    const kept = record ?? NOTHING;
    const size = kept.blobs.reduce((sum, blob) => sum + blob.size, 0);
    const modified = Date.now();
    const { lastId } = this.#db.run(
      'INSERT INTO s3_version (bucket, key, version, marker, size, modified, record) VALUES (?, ?, ?, ?, ?, ?, ?)',
      ...[bucket, key, version, record === undefined ? 1 : 0, size, modified, JSON.stringify(kept)],
    );
    return { ...kept, seq: lastId, key, version, marker: record === undefined, size, modified };
  }

  /** Removes a version with its content; returns it. */
  removeVersion(bucket: string, key: string, version: string): ObjectVersion | undefined {
    const found = this.version(bucket, key, version);
    if (found === undefined) return undefined;
    this.#db.run('DELETE FROM s3_version WHERE seq = ?', found.seq);
    this.#blobs.remove(found.blobs);
    return found;
  }

  setTags(found: ObjectVersion, tags: Readonly<Record<string, string>>): void {
    const { eTag, blobs, headers, metadata, checksum } = found;
    this.#db.run(
      'UPDATE s3_version SET record = ? WHERE seq = ?',
      JSON.stringify({ eTag, blobs, headers, metadata, checksum, tags }),
      found.seq,
    );
  }

  /** A number that grows with every change of the bucket, for the `sequencer` of events about removals. */
  nextSequence(): number {
    const row = this.#db.get(`SELECT seq FROM sqlite_sequence WHERE name = 's3_version'`);
    const next = (row === undefined ? 0 : (optionalInt(row, 'seq') ?? 0)) + 1;
    if (row === undefined) this.#db.run(`INSERT INTO sqlite_sequence (name, seq) VALUES ('s3_version', ?)`, next);
    else this.#db.run(`UPDATE sqlite_sequence SET seq = ? WHERE name = 's3_version'`, next);
    return next;
  }

  /** Current objects (no markers) with key > `after` and key >= `prefix`, in the order of the keys' UTF-8 bytes. */
  current(bucket: string, prefix: string, after: string, limit: number): readonly ObjectVersion[] {
    const rows = this.#db.all(
      `SELECT ${COLUMNS} FROM s3_version AS v WHERE bucket = ? AND key >= ? AND key > ? AND marker = 0
       AND seq = (SELECT max(seq) FROM s3_version WHERE bucket = v.bucket AND key = v.key) ORDER BY key LIMIT ?`,
      ...[bucket, prefix, after, limit],
    );
    return rows.map(versionOf);
  }

  /** All versions of keys >= `prefix` after (key, seq), newest first within a key. */
  versions(
    bucket: string,
    prefix: string,
    after: { readonly key: string; readonly seq: number },
    limit: number,
  ): readonly ObjectVersion[] {
    const rows = this.#db.all(
      `SELECT ${COLUMNS} FROM s3_version WHERE bucket = ? AND key >= ? AND (key > ? OR (key = ? AND seq < ?)) ORDER BY key, seq DESC LIMIT ?`,
      ...[bucket, prefix, after.key, after.key, after.seq, limit],
    );
    return rows.map(versionOf);
  }

  isEmpty(bucket: string): boolean {
    return this.#db.get('SELECT 1 FROM s3_version WHERE bucket = ? LIMIT 1', bucket) === undefined;
  }

  /** Ids of all content that an object refers to. */
  referred(): Set<string> {
    const rows = this.#db.all(
      `SELECT json_extract(b.value, '$.id') AS id FROM s3_version, json_each(record, '$.blobs') AS b`,
    );
    return new Set(rows.map((row) => textOf(row, 'id')));
  }
}

function newVersionId(): string {
  return randomBytes(24).toString('base64url');
}

function versionOf(row: Row): ObjectVersion {
  // Written by `add` and `setTags` only.
  const record: ObjectRecord = JSON.parse(textOf(row, 'record'));
  return {
    ...record,
    seq: intOf(row, 'seq'),
    key: textOf(row, 'key'),
    version: textOf(row, 'version'),
    marker: intOf(row, 'marker') === 1,
    size: intOf(row, 'size'),
    modified: intOf(row, 'modified'),
  };
}
