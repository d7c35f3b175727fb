import { randomBytes } from 'node:crypto';
import { type Database, intOf, type Row, textOf } from '../storage/database.ts';
import type { Blob } from './blobs.ts';
import { s3Error } from './error.ts';
import type { ObjectRecord } from './objects.ts';
import type { Payload } from './payload.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS s3_upload (id TEXT PRIMARY KEY, bucket TEXT NOT NULL, key TEXT NOT NULL, record TEXT NOT NULL, started INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS s3_part (upload TEXT NOT NULL, n INTEGER NOT NULL, part TEXT NOT NULL, PRIMARY KEY (upload, n));`;

export type UploadRecord = Pick<ObjectRecord, 'headers' | 'metadata' | 'tags'>;

export interface Upload {
  readonly id: string;
  readonly bucket: string;
  readonly key: string;
  readonly record: UploadRecord;
  /** Epoch milliseconds. */
  readonly started: number;
}

export interface Part {
  readonly n: number;
  readonly blob: Blob;
  readonly eTag: string;
  readonly checksum: Payload['checksum'];
  readonly modified: number;
}

/** Multipart uploads under way. */
export class Uploads {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
    db.define(SCHEMA);
  }

  start(bucket: string, key: string, record: UploadRecord): Upload {
    const upload = { id: randomBytes(24).toString('base64url'), bucket, key, record, started: Date.now() };
    this.#db.run(
      'INSERT INTO s3_upload VALUES (?, ?, ?, ?, ?)',
      upload.id,
      bucket,
      key,
      JSON.stringify(record),
      upload.started,
    );
    return upload;
  }

  upload(bucket: string, key: string, id: string): Upload {
    const row = this.#db.get('SELECT * FROM s3_upload WHERE id = ? AND bucket = ? AND key = ?', id, bucket, key);
    if (row === undefined) {
      throw s3Error(
        'NoSuchUpload',
        'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
      );
    }
    return uploadOf(row);
  }

  list(bucket: string): readonly Upload[] {
    return this.#db.all('SELECT * FROM s3_upload WHERE bucket = ? ORDER BY key, started', bucket).map(uploadOf);
  }

  /** Adds a part; returns the one that it replaces. */
  addPart(upload: Upload, part: Part): Part | undefined {
    const before = this.parts(upload).find(({ n }) => n === part.n);
    this.#db.run('INSERT OR REPLACE INTO s3_part VALUES (?, ?, ?)', upload.id, part.n, JSON.stringify(part));
    return before;
  }

  parts({ id }: Upload): readonly Part[] {
    return this.#db.all('SELECT part FROM s3_part WHERE upload = ? ORDER BY n', id).map(partOf);
  }

  end({ id }: Upload): void {
    this.#db.run('DELETE FROM s3_part WHERE upload = ?', id);
    this.#db.run('DELETE FROM s3_upload WHERE id = ?', id);
  }

  /** Ids of all content that a part refers to. */
  referred(): readonly string[] {
    return this.#db.all('SELECT part FROM s3_part').map((row) => partOf(row).blob.id);
  }
}

function partOf(row: Row): Part {
  // Written by `addPart` only.
  const part: Part = JSON.parse(textOf(row, 'part'));
  return part;
}

function uploadOf(row: Row): Upload {
  const record: UploadRecord = JSON.parse(textOf(row, 'record'));
  return {
    id: textOf(row, 'id'),
    bucket: textOf(row, 'bucket'),
    key: textOf(row, 'key'),
    record,
    started: intOf(row, 'started'),
  };
}
