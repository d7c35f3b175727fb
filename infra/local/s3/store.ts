import type { Chaos } from '../chaos.ts';
import type { Queues } from '../sqs/queues.ts';
import { type Database, intOf, optionalText, type Row, textOf } from '../storage/database.ts';
import type { JsonObject } from '../wire/json.ts';
import { lastName } from '../wire/names.ts';
import { Blobs } from './blobs.ts';
import { s3Error } from './error.ts';
import {
  checkNotifications,
  eventBridgeDetail,
  listeners,
  NO_NOTIFICATIONS,
  type NotificationConfiguration,
  notificationBody,
  type ObjectEvent,
  testEventBody,
} from './notifications.ts';
import { type ObjectRecord, Objects, type ObjectVersion, type VersioningStatus } from './objects.ts';
import { Uploads } from './uploads.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS s3_bucket (name TEXT PRIMARY KEY, created INTEGER NOT NULL, versioning TEXT, notifications TEXT NOT NULL);`;
const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

export interface Bucket {
  readonly name: string;
  /** Epoch milliseconds. */
  readonly created: number;
  readonly versioning: VersioningStatus;
  readonly notifications: NotificationConfiguration;
}

/** Where events of buckets with EventBridge switched on go. */
export type BusSink = (source: string, detailType: string, detail: JsonObject) => void;

/** Buckets and their objects; a change and the notifications about it are one transaction. */
export class ObjectStore {
  readonly objects: Objects;
  readonly uploads: Uploads;
  readonly blobs: Blobs;
  readonly chaos: Chaos;
  readonly db: Database;
  readonly #queues: Queues;
  readonly #bus: BusSink;
  readonly #buckets = new Map<string, Bucket>();

  constructor(db: Database, queues: Queues, bus: BusSink, chaos: Chaos) {
    this.db = db;
    this.#queues = queues;
    this.#bus = bus;
    this.chaos = chaos;
    this.blobs = new Blobs(db);
    this.objects = new Objects(db, this.blobs);
    this.uploads = new Uploads(db);
    db.define(SCHEMA);
    for (const row of db.all('SELECT * FROM s3_bucket')) this.#remember(row);
    const kept = this.objects.referred();
    for (const id of this.uploads.referred()) kept.add(id);
    this.blobs.sweep(kept);
  }

  bucket(name: string): Bucket {
    const bucket = this.#buckets.get(name);
    if (bucket === undefined)
      throw s3Error('NoSuchBucket', 'The specified bucket does not exist', { BucketName: name });
    return bucket;
  }

  hasBucket(name: string): boolean {
    return this.#buckets.has(name);
  }

  buckets(): readonly Bucket[] {
    return [...this.#buckets.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  createBucket(name: string): void {
    if (!BUCKET_NAME.test(name) || name.includes('..'))
      throw s3Error('InvalidBucketName', 'The specified bucket is not valid.');
    if (this.#buckets.has(name))
      throw s3Error(
        'BucketAlreadyOwnedByYou',
        'Your previous request to create the named bucket succeeded and you already own it.',
      );
    this.db.run('INSERT INTO s3_bucket VALUES (?, ?, ?, ?)', name, Date.now(), null, JSON.stringify(NO_NOTIFICATIONS));
    this.#reload(name);
  }

  removeBucket(name: string): void {
    this.bucket(name);
    if (!this.objects.isEmpty(name)) throw s3Error('BucketNotEmpty', 'The bucket you tried to delete is not empty');
    this.db.run('DELETE FROM s3_bucket WHERE name = ?', name);
    this.#buckets.delete(name);
  }

  setVersioning(name: string, status: 'Enabled' | 'Suspended'): void {
    this.bucket(name);
    this.db.run('UPDATE s3_bucket SET versioning = ? WHERE name = ?', status, name);
    this.#reload(name);
  }

  /** Sets the notifications and sends each new queue the test event that S3 sends. */
  setNotifications(name: string, configuration: NotificationConfiguration): void {
    const { notifications: before } = this.bucket(name);
    checkNotifications(configuration);
    for (const { queueArn } of configuration.queues) this.#queues.queue(queueArn);
    if (JSON.stringify(before) === JSON.stringify(configuration)) return;
    this.db.transaction(() => {
      this.db.run('UPDATE s3_bucket SET notifications = ? WHERE name = ?', JSON.stringify(configuration), name);
      for (const arn of new Set(configuration.queues.map(({ queueArn }) => queueArn))) {
        this.#queues.send(lastName(arn), { body: testEventBody(name) });
      }
    });
    this.#reload(name);
  }

  /** Puts a version in place and tells who listens. Must run in the transaction that checked its conditions. */
  put(
    bucket: Bucket,
    key: string,
    record: ObjectRecord,
    how: 'Put' | 'Copy' | 'CompleteMultipartUpload',
  ): ObjectVersion {
    const added = this.objects.add(bucket.name, key, bucket.versioning, record);
    const { size, eTag, version, seq, modified } = added;
    this.#tell(bucket, {
      name: `ObjectCreated:${how}`,
      bucket: bucket.name,
      key,
      size,
      eTag,
      version,
      sequence: seq,
      at: modified,
    });
    return added;
  }

  /** Deletes as S3 does: a version for good when named, else by a delete marker where the bucket is versioned. */
  remove(bucket: Bucket, key: string, version: string | undefined): ObjectVersion | undefined {
    const told = { bucket: bucket.name, key, size: undefined, eTag: undefined, at: Date.now() };
    return this.db.transaction(() => {
      if (version === undefined && bucket.versioning !== undefined) {
        const marker = this.objects.add(bucket.name, key, bucket.versioning, undefined);
        this.#tell(bucket, {
          ...told,
          name: 'ObjectRemoved:DeleteMarkerCreated',
          version: marker.version,
          sequence: marker.seq,
        });
        return marker;
      }
      const removed = this.objects.removeVersion(bucket.name, key, version ?? 'null');
      if (removed !== undefined) {
        this.#tell(bucket, {
          ...told,
          name: 'ObjectRemoved:Delete',
          version: removed.version,
          sequence: this.objects.nextSequence(),
        });
      }
      return removed;
    });
  }

  #tell(bucket: Bucket, event: ObjectEvent): void {
    for (const { id, queueArn } of listeners(bucket.notifications, event.name, event.key)) {
      this.#queues.send(lastName(queueArn), { body: notificationBody(event, id) });
    }
    if (!bucket.notifications.eventBridge) return;
    const { detailType, detail } = eventBridgeDetail(event);
    this.#bus('aws.s3', detailType, detail);
  }

  #reload(name: string): void {
    const row = this.db.get('SELECT * FROM s3_bucket WHERE name = ?', name);
    if (row !== undefined) this.#remember(row);
  }

  #remember(row: Row): void {
    const versioning = optionalText(row, 'versioning');
    // Written by `setNotifications` only.
    const notifications: NotificationConfiguration = JSON.parse(textOf(row, 'notifications'));
    const name = textOf(row, 'name');
    this.#buckets.set(name, {
      name,
      created: intOf(row, 'created'),
      versioning: versioning === 'Enabled' || versioning === 'Suspended' ? versioning : undefined,
      notifications,
    });
  }
}
