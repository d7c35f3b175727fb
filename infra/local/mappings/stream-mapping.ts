import { setTimeout as sleep } from 'node:timers/promises';
import type { Chaos } from '../chaos.ts';
import type { StreamRecord } from '../dynamodb/streams.ts';
import { matchesPattern } from '../events/pattern.ts';
import type { FunctionPool } from '../lambda/function-pool.ts';
import { type Database, intOf } from '../storage/database.ts';
import { type JsonObject, objectAt, parseStored, requiredString } from '../wire/json.ts';
import { failedItems } from './batch-result.ts';
import type { Mapping } from './mapping.ts';
import type { StreamSource } from './stream-source.ts';

export interface StreamMappingSettings {
  /** Names the position kept for this mapping. */
  readonly id: string;
  readonly batchSize: number;
  readonly windowMs: number;
  readonly filters: readonly JsonObject[];
  readonly reportsFailures: boolean;
  readonly bisects: boolean;
  /** Retries after the first attempt; infinite by default, as in Lambda. */
  readonly maxRetries: number;
  readonly maxAgeMs: number;
  readonly startsAtLatest: boolean;
  /** Hears of records that were given up. */
  readonly onFailure: ((message: string) => void) | undefined;
}

const SCHEMA = 'CREATE TABLE IF NOT EXISTS stream_position (mapping TEXT PRIMARY KEY, seq INTEGER NOT NULL)';
const WAIT_MS = 600_000;
/** Lambda asks a stream four times a second; taking each record the moment it is written made 3.4 invocations of an article. */
const COALESCE_MS = 60;
const RETRY_MS = 100;
const MAX_RETRY_MS = 5_000;

interface Event {
  readonly seq: number;
  readonly at: number;
  readonly record: JsonObject;
}

/** Feeds a function from a table's stream, in order, one batch at a time; its position survives restarts. */
export class StreamMapping implements Mapping {
  readonly #settings: StreamMappingSettings;
  readonly #source: StreamSource;
  readonly #db: Database;
  readonly #pool: FunctionPool;
  readonly #chaos: Chaos;
  readonly #log: (line: string) => void;
  readonly #stopping = new AbortController();
  #position: number;
  #loop: Promise<void> | undefined;
  #busy = 0;

  constructor(
    settings: StreamMappingSettings,
    source: StreamSource,
    db: Database,
    pool: FunctionPool,
    chaos: Chaos,
    log: (line: string) => void,
  ) {
    this.#settings = settings;
    this.#source = source;
    this.#db = db;
    this.#pool = pool;
    this.#chaos = chaos;
    this.#log = log;
    db.define(SCHEMA);
    const row = db.get('SELECT seq FROM stream_position WHERE mapping = ?', settings.id);
    this.#position = row === undefined ? (settings.startsAtLatest ? source.latest() : 0) : intOf(row, 'seq');
  }

  start(): void {
    this.#loop = this.#run();
  }

  /** Where this mapping stands in the stream: everything up to here is done. */
  position(): number {
    return this.#position;
  }

  waiting(): number {
    return this.#source.lag(this.#position);
  }

  running(): number {
    return this.#busy;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const records = await this.#collect(signal);
      const last = records.at(-1);
      if (last === undefined) continue;
      this.#busy++;
      try {
        await this.#handle(this.#wanted(records), 0);
        if (!signal.aborted) this.#moveTo(last.seq);
      } catch (error) {
        this.#log(`stream of ${this.#source.arn}: ${String(error)}`);
        await sleep(MAX_RETRY_MS, undefined, { signal }).catch(() => undefined);
      } finally {
        this.#busy--;
      }
    }
  }

  async #collect(signal: AbortSignal): Promise<readonly StreamRecord[]> {
    const { batchSize, windowMs } = this.#settings;
    const records = await this.#source.read(this.#position, batchSize, WAIT_MS, signal);
    if (records.length === 0 || records.length >= batchSize) return records;
    await sleep(Math.max(windowMs, COALESCE_MS), undefined, { signal }).catch(() => undefined);
    return await this.#source.read(this.#position, batchSize, 0, signal);
  }

  #wanted(records: readonly StreamRecord[]): readonly Event[] {
    const { filters } = this.#settings;
    const events = records.map(({ seq, at, json }) => ({ seq, at, record: parseStored(json) }));
    return filters.length === 0
      ? events
      : events.filter(({ record }) => filters.some((pattern) => matchesPattern(pattern, record)));
  }

  /** Works a run of events until each is handled or given up. Returns early, with nothing lost, when the stack stops. */
  async #handle(events: readonly Event[], retries: number): Promise<void> {
    const [first] = events;
    if (first === undefined || this.#stopping.signal.aborted) return;
    const { reportsFailures, bisects, maxRetries, maxAgeMs } = this.#settings;
    const numbers = events.map(sequenceOf);
    const outcome = await this.#pool.invoke(
      JSON.stringify({ Records: events.map(({ record }) => record) }),
      retries < 1,
    );
    const failed = failedItems(outcome, numbers, reportsFailures);
    if (this.#stopping.signal.aborted) return;
    if (failed.size === 0) {
      if (this.#chaos.repeatsBatch(this.#settings.id))
        await this.#pool.invoke(JSON.stringify({ Records: events.map(({ record }) => record) }), false);
      return;
    }
    // Everything before the first failure is done; a stream never goes on past a failure.
    const at = numbers.findIndex((number) => failed.has(number));
    const left = events.slice(at);
    const tooOld = Date.now() - (left[0]?.at ?? 0) > maxAgeMs;
    if (retries >= maxRetries || tooOld) {
      this.#giveUp(left, retries + 1, tooOld ? 'RecordAgeExceeded' : 'RetryAttemptsExhausted');
      return;
    }
    await sleep(Math.min(RETRY_MS * 2 ** retries, MAX_RETRY_MS), undefined, { signal: this.#stopping.signal }).catch(
      () => undefined,
    );
    if (!bisects || outcome.ok || left.length === 1) {
      await this.#handle(left, retries + 1);
      return;
    }
    // Splitting is no retry: a poison record is alone after log2(n) rounds, whatever the limit.
    const middle = Math.ceil(left.length / 2);
    await this.#handle(left.slice(0, middle), retries);
    await this.#handle(left.slice(middle), retries);
  }

  #giveUp(events: readonly Event[], attempts: number, condition: string): void {
    const [first] = events;
    const last = events.at(-1);
    this.#log(`stream of ${this.#source.arn}: gave up ${events.length} record(s): ${condition}`);
    if (first === undefined || last === undefined) return;
    const instant = (ms: number): string => new Date(ms).toISOString();
    this.#settings.onFailure?.(
      JSON.stringify({
        requestContext: {
          requestId: `${first.seq}-${attempts}`,
          functionArn: this.#pool.settings.arn,
          condition,
          approximateInvokeCount: attempts,
        },
        responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
        version: '1.0',
        timestamp: instant(Date.now()),
        DDBStreamBatchInfo: {
          shardId: 'shardId-00000000000000000001-00000001',
          startSequenceNumber: sequenceOf(first),
          endSequenceNumber: sequenceOf(last),
          approximateArrivalOfFirstRecord: instant(first.at),
          approximateArrivalOfLastRecord: instant(last.at),
          batchSize: events.length,
          streamArn: this.#source.arn,
        },
      }),
    );
  }

  #moveTo(seq: number): void {
    this.#db.run(
      'INSERT INTO stream_position VALUES (?, ?) ON CONFLICT (mapping) DO UPDATE SET seq = excluded.seq',
      this.#settings.id,
      seq,
    );
    this.#position = seq;
  }
}

function sequenceOf({ record }: Event): string {
  return requiredString(objectAt(record, 'dynamodb') ?? {}, 'SequenceNumber');
}
