import { setTimeout as sleep } from 'node:timers/promises';
import type { Streams } from '../dynamodb/streams.ts';
import { callDynamo, RemoteError } from '../mappings/remote-dynamo.ts';
import { StreamMirror } from '../mappings/stream-mirror.ts';
import type { StreamSource } from '../mappings/stream-source.ts';
import type { Database } from '../storage/database.ts';
import { type JsonObject, objectAt, stringAt } from '../wire/json.ts';
import { createRequest, ttlOf } from './embedded-tables.ts';
import type { StackTables } from './provision.ts';

const API = 'DynamoDB_20120810';
const ACTIVE_MS = 30_000;

/** Tables in another emulator of DynamoDB, such as DynamoDB Local. */
export class RemoteTables implements StackTables {
  readonly #endpoint: string;
  readonly #db: Database;
  readonly #streams: Streams;
  readonly #log: (line: string) => void;
  readonly #streamArns = new Map<string, string>();
  readonly #mirrors = new Map<string, StreamMirror>();

  constructor(endpoint: string, db: Database, streams: Streams, log: (line: string) => void) {
    this.#endpoint = endpoint;
    this.#db = db;
    this.#streams = streams;
    this.#log = log;
  }

  async make(name: string, properties: JsonObject): Promise<void> {
    await this.#unless('ResourceInUseException', `${API}.CreateTable`, createRequest(name, properties));
    const arn = stringAt(await this.#active(name), 'LatestStreamArn');
    if (arn !== undefined) this.#streamArns.set(name, arn);
    const AttributeName = ttlOf(properties);
    if (AttributeName === undefined) return;
    // Already enabled is a ValidationException.
    const TimeToLiveSpecification = { AttributeName, Enabled: true };
    await this.#unless('ValidationException', `${API}.UpdateTimeToLive`, { TableName: name, TimeToLiveSpecification });
  }

  streamArn(name: string): string {
    const arn = this.#streamArns.get(name);
    if (arn === undefined) throw new Error(`Table ${name} at ${this.#endpoint} has no stream.`);
    return arn;
  }

  source(arn: string): StreamSource {
    const known = this.#mirrors.get(arn);
    const mirror =
      known ?? new StreamMirror(this.#endpoint, arn, -1 - this.#mirrors.size, this.#db, this.#streams, this.#log);
    this.#mirrors.set(arn, mirror);
    return mirror.start();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#mirrors.values()].map((mirror) => mirror.stop()));
  }

  async #active(TableName: string): Promise<JsonObject> {
    const deadline = Date.now() + ACTIVE_MS;
    for (;;) {
      const table = objectAt(await callDynamo(this.#endpoint, `${API}.DescribeTable`, { TableName }), 'Table') ?? {};
      if (stringAt(table, 'TableStatus') === 'ACTIVE') return table;
      if (Date.now() > deadline) throw new Error(`Table ${TableName} at ${this.#endpoint} does not become active.`);
      await sleep(100);
    }
  }

  /** Calls, and takes the refusal `code` for "it is so already". */
  async #unless(code: string, target: string, input: JsonObject): Promise<void> {
    try {
      await callDynamo(this.#endpoint, target, input);
    } catch (error) {
      if (!(error instanceof RemoteError) || error.code !== code) throw error;
    }
  }
}
