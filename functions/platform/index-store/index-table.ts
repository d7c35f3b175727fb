import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  type ReturnConsumedCapacity,
} from '@aws-sdk/client-dynamodb';
import type { ItemKey } from '#deduplicate/ports.ts';
import { keyOf, type Row } from './index-rows.ts';
import type { IndexMeter, IndexUnits } from './meter.ts';

const KEYS_PER_READ = 100;
/** Tries to get what a batch read left out, each after twice the time of the one before. */
const MOST_TRIES = 8;
const FIRST_PAUSE_MS = 20;

/** What every call on the index table has in common: its name, whether units are asked for, and who hears of them. */
export interface IndexTable {
  readonly client: DynamoDBClient;
  /** Goes into every command. */
  readonly named: { readonly TableName: string; readonly ReturnConsumedCapacity?: ReturnConsumedCapacity };
  readonly note: (
    operation: IndexUnits['operation'],
    pk: string,
    kind: 'read' | 'write',
    units: number | undefined,
  ) => void;
}

/** The index table as its operations see it. Units are asked for only where somebody counts them. */
export function indexTable(client: DynamoDBClient, TableName: string, meter: IndexMeter | undefined): IndexTable {
  return {
    client,
    named: { TableName, ...(meter === undefined ? {} : { ReturnConsumedCapacity: 'TOTAL' }) },
    note: (operation, pk, kind, units = 0) =>
      meter?.({
        operation,
        pk,
        readUnits: kind === 'read' ? units : 0,
        writeUnits: kind === 'write' ? units : 0,
      }),
  };
}

/** What a write gives, or what `refused` gives where its condition does not hold. */
export async function unlessRefused<T>(
  write: () => Promise<T>,
  refused: (error: ConditionalCheckFailedException) => T | Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return await refused(error);
    throw error;
  }
}

/** The rows of these keys, by `nameOf` their key; those that are not there are left out. Strongly consistent. */
export async function readRows(
  { client, named, note }: IndexTable,
  keys: readonly ItemKey[],
  operation: 'read' | 'buckets',
): Promise<ReadonlyMap<string, Row>> {
  const rows = new Map<string, Row>();
  const { TableName, ...asking } = named;
  const unique = [...new Map(keys.map((key) => [nameOf(key), key])).values()];
  for (let start = 0; start < unique.length; start += KEYS_PER_READ) {
    let wanted = unique.slice(start, start + KEYS_PER_READ).map(keyOf);
    for (let attempt = 0; wanted.length > 0; attempt++) {
      if (attempt === MOST_TRIES)
        throw new Error(`The index left ${wanted.length} keys unread after ${MOST_TRIES} tries.`);
      if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE_MS * 2 ** attempt));
      const RequestItems = { [TableName]: { Keys: wanted, ConsistentRead: true } };
      const output = await client.send(new BatchGetItemCommand({ RequestItems, ...asking }));
      for (const row of output.Responses?.[TableName] ?? []) {
        rows.set(nameOf({ pk: row['pk']?.S ?? '', sk: row['sk']?.S ?? '' }), row);
      }
      note(operation, keys[0]?.pk ?? '', 'read', output.ConsumedCapacity?.[0]?.CapacityUnits);
      wanted = output.UnprocessedKeys?.[TableName]?.Keys ?? [];
    }
  }
  return rows;
}

/** A key as one text: no key of ours contains a line feed. */
export function nameOf({ pk, sk }: ItemKey): string {
  return `${pk}\n${sk}`;
}
