import type { Engine } from '../dynamodb/engine.ts';
import { settingsOf, streamArn, type Table, type TableSettings } from '../dynamodb/table.ts';
import type { StreamSource } from '../mappings/stream-source.ts';
import { booleanAt, type JsonObject, objectAt, objectsAt, stringAt } from '../wire/json.ts';
import type { StackTables } from './provision.ts';

/** The CreateTable request that a table resource stands for: the same for a table and for a global table of one region. */
export function createRequest(name: string, properties: JsonObject): JsonObject {
  const specification = objectAt(properties, 'StreamSpecification');
  return {
    TableName: name,
    AttributeDefinitions: objectsAt(properties, 'AttributeDefinitions'),
    KeySchema: objectsAt(properties, 'KeySchema'),
    BillingMode: stringAt(properties, 'BillingMode') ?? 'PAY_PER_REQUEST',
    ...(properties['GlobalSecondaryIndexes'] === undefined
      ? {}
      : { GlobalSecondaryIndexes: properties['GlobalSecondaryIndexes'] }),
    ...(properties['LocalSecondaryIndexes'] === undefined
      ? {}
      : { LocalSecondaryIndexes: properties['LocalSecondaryIndexes'] }),
    ...(specification === undefined ? {} : { StreamSpecification: { StreamEnabled: true, ...specification } }),
  };
}

/** The attribute of the time to live, if it is switched on. */
export function ttlOf(properties: JsonObject): string | undefined {
  const ttl = objectAt(properties, 'TimeToLiveSpecification');
  return ttl === undefined || booleanAt(ttl, 'Enabled') === false ? undefined : stringAt(ttl, 'AttributeName');
}

/** Tables in the embedded DynamoDB. */
export class EmbeddedTables implements StackTables {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  make(name: string, properties: JsonObject): Promise<void> {
    const { tables, items } = this.#engine;
    const settings = settingsOf(createRequest(name, properties));
    const before = tables.find(name);
    const table = before ?? tables.create(name, settings);
    refuseOtherKeys(table, settings);
    const stream = settings.stream?.view === table.stream?.view ? table.stream : settings.stream;
    const ttl = ttlOf(properties);
    const changed = tables.change(name, { stream, ttl });
    if (ttl !== table.ttl) items.reindexExpiry(changed);
    return Promise.resolve();
  }

  streamArn(name: string): string {
    const arn = streamArn(this.#engine.tables.table(name));
    if (arn === undefined) throw new Error(`Table ${name} has no stream.`);
    return arn;
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }

  /** The stream of a table, as a mapping reads it. */
  source(arn: string): StreamSource {
    const { tables, streams } = this.#engine;
    const table = tables.list().find((candidate) => streamArn(candidate) === arn);
    if (table === undefined) throw new Error(`No table has the stream ${arn}.`);
    return {
      arn,
      read: async (after, limit, waitMs, signal) => {
        const records = streams.read(table, after, limit);
        if (records.length > 0 || waitMs === 0) return records;
        await streams.wait(table, waitMs, signal);
        return streams.read(table, after, limit);
      },
      lag: (after) => streams.lag(table, after),
      latest: () => streams.latest(table),
    };
  }
}

function refuseOtherKeys(table: Table, settings: TableSettings): void {
  if (JSON.stringify([table.hash, table.range]) === JSON.stringify([settings.hash, settings.range])) return;
  throw new Error(
    `Table ${table.name} stands with other keys than the template declares: remove the stack's data folder and start again.`,
  );
}
