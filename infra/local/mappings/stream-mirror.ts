import { setTimeout as sleep } from 'node:timers/promises';
import type { Streams } from '../dynamodb/streams.ts';
import { type Database, optionalText } from '../storage/database.ts';
import { isObject, type JsonObject, objectAt, objectsAt, requiredString, stringAt } from '../wire/json.ts';
import { callDynamo } from './remote-dynamo.ts';
import type { StreamSource } from './stream-source.ts';

const SCHEMA =
  'CREATE TABLE IF NOT EXISTS mirrored_shard (arn TEXT NOT NULL, shard TEXT NOT NULL, sequence TEXT, PRIMARY KEY (arn, shard))';
/** How often another emulator's stream is asked: Lambda asks four times a second. */
export const POLL_MS = 250;
const API = 'DynamoDBStreams_20120810';

/**
 * Copies the stream of a table in another emulator into our own log, so that mappings, their positions and restarts work
 * as with an embedded table. A record and the place where reading goes on are written in one transaction.
 */
export class StreamMirror {
  readonly #endpoint: string;
  readonly #arn: string;
  readonly #id: number;
  readonly #db: Database;
  readonly #streams: Streams;
  readonly #stopping = new AbortController();
  readonly #log: (line: string) => void;
  #loop: Promise<void> | undefined;

  /** `id` must be negative: embedded tables have the positive ones. */
  constructor(endpoint: string, arn: string, id: number, db: Database, streams: Streams, log: (line: string) => void) {
    this.#endpoint = endpoint;
    this.#arn = arn;
    this.#id = id;
    this.#db = db;
    this.#streams = streams;
    this.#log = log;
    db.define(SCHEMA);
  }

  /** Starts copying; the source reads what has been copied. */
  start(): StreamSource {
    this.#loop ??= this.#run();
    const key = { id: this.#id, name: this.#arn };
    return {
      arn: this.#arn,
      read: async (after, limit, waitMs, signal) => {
        const records = this.#streams.read(key, after, limit);
        if (records.length > 0 || waitMs === 0) return records;
        await this.#streams.wait(key, waitMs, signal);
        return this.#streams.read(key, after, limit);
      },
      lag: (after) => this.#streams.lag(key, after),
      latest: () => this.#streams.latest(key),
    };
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    const iterators = new Map<string, string>();
    while (!signal.aborted) {
      try {
        const found = await this.#poll(iterators);
        if (found > 0) continue;
      } catch (error) {
        // An iterator that has expired, or an emulator that restarts: begin again behind the last record copied.
        this.#log(`stream of ${this.#arn}: ${String(error)}`);
        iterators.clear();
      }
      await sleep(POLL_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async #poll(iterators: Map<string, string>): Promise<number> {
    for (const shard of await this.#shards()) {
      if (!iterators.has(shard)) iterators.set(shard, await this.#iterator(shard));
    }
    let found = 0;
    for (const [shard, ShardIterator] of iterators) {
      const page = await callDynamo(this.#endpoint, `${API}.GetRecords`, { ShardIterator });
      const records = objectsAt(page, 'Records');
      this.#keep(shard, records);
      found += records.length;
      const next = stringAt(page, 'NextShardIterator');
      if (next !== undefined) iterators.set(shard, next);
    }
    return found;
  }

  async #shards(): Promise<readonly string[]> {
    const { StreamDescription } = await callDynamo(this.#endpoint, `${API}.DescribeStream`, { StreamArn: this.#arn });
    return objectsAt(isObject(StreamDescription) ? StreamDescription : {}, 'Shards').map((shard) =>
      requiredString(shard, 'ShardId'),
    );
  }

  async #iterator(ShardId: string): Promise<string> {
    const row = this.#db.get('SELECT sequence FROM mirrored_shard WHERE arn = ? AND shard = ?', this.#arn, ShardId);
    const sequence = row === undefined ? undefined : optionalText(row, 'sequence');
    const start: JsonObject =
      sequence === undefined
        ? { ShardIteratorType: 'TRIM_HORIZON' }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: sequence };
    const answer = await callDynamo(this.#endpoint, `${API}.GetShardIterator`, {
      StreamArn: this.#arn,
      ShardId,
      ...start,
    });
    return requiredString(answer, 'ShardIterator');
  }

  #keep(shard: string, records: readonly JsonObject[]): void {
    const last = records.at(-1);
    if (last === undefined) return;
    this.#db.transaction(() => {
      for (const record of records)
        this.#streams.mirror({ id: this.#id, name: this.#arn }, eventRecord(record, this.#arn));
      const sequence = requiredString(objectAt(last, 'dynamodb') ?? {}, 'SequenceNumber');
      this.#db.run('INSERT OR REPLACE INTO mirrored_shard VALUES (?, ?, ?)', this.#arn, shard, sequence);
    });
  }
}

/** A record of the streams API as Lambda shows it in an event. */
function eventRecord(record: JsonObject, eventSourceARN: string): JsonObject {
  const { userIdentity, ...rest } = record;
  const identity = isObject(userIdentity)
    ? { userIdentity: { type: userIdentity['Type'], principalId: userIdentity['PrincipalId'] } }
    : {};
  return { ...rest, ...identity, eventSourceARN };
}
