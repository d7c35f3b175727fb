import { booleanAt, type JsonObject, objectAt, objectsAt, requiredString, stringAt } from '../wire/json.ts';
import { arnOf } from '../wire/names.ts';
import { ServiceError } from '../wire/service-error.ts';
import { parseDecimal, sortableDecimal } from './decimal.ts';
import { type AttributeValue, type Item, invalid, itemOf, typeOf } from './value.ts';

export type KeyType = 'S' | 'N' | 'B';
export type StreamView = 'KEYS_ONLY' | 'NEW_IMAGE' | 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES';

export interface KeyAttribute {
  readonly name: string;
  readonly type: KeyType;
}

export interface TableSettings {
  readonly hash: KeyAttribute;
  readonly range: KeyAttribute | undefined;
  readonly stream: { readonly view: StreamView; readonly label: string } | undefined;
  readonly ttl: string | undefined;
  readonly deletionProtection: boolean;
  readonly billing: 'PAY_PER_REQUEST' | 'PROVISIONED';
  readonly throughput: { readonly read: number; readonly write: number };
}

export interface Table extends TableSettings {
  readonly id: number;
  readonly name: string;
  /** Epoch milliseconds. */
  readonly created: number;
}

export interface StoredKey {
  readonly hash: Uint8Array;
  readonly range: Uint8Array;
}

const STREAM_VIEWS: readonly StreamView[] = ['KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES'];
const NO_RANGE = new Uint8Array(0);
const TABLE_NAME = /^[\w.-]{3,255}$/;

/** The settings of a CreateTable request; secondary indexes and what else is not kept are refused, not dropped. */
export function settingsOf(input: JsonObject): TableSettings {
  if (!TABLE_NAME.test(requiredString(input, 'TableName'))) {
    throw invalid('TableName must be at least 3 and at most 255 characters of a-z, A-Z, 0-9, _, -, .');
  }
  for (const name of ['GlobalSecondaryIndexes', 'LocalSecondaryIndexes']) {
    if (objectsAt(input, name).length > 0)
      throw new ServiceError('ValidationException', `The embedded DynamoDB does not implement ${name}.`, 501);
  }
  const types = new Map(
    objectsAt(input, 'AttributeDefinitions').map((entry) => [
      requiredString(entry, 'AttributeName'),
      requiredString(entry, 'AttributeType'),
    ]),
  );
  const key = (role: string): KeyAttribute | undefined => {
    const entry = objectsAt(input, 'KeySchema').find((part) => part['KeyType'] === role);
    if (entry === undefined) return undefined;
    const name = requiredString(entry, 'AttributeName');
    const type = types.get(name);
    if (type !== 'S' && type !== 'N' && type !== 'B')
      throw invalid(
        `One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions: ${name}`,
      );
    return { name, type };
  };
  const hash = key('HASH');
  const range = key('RANGE');
  if (hash === undefined) throw invalid('Invalid KeySchema: The first KeySchemaElement is not a HASH key type');
  if (types.size !== (range === undefined ? 1 : 2)) {
    throw invalid(
      'One or more parameter values were invalid: Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions',
    );
  }
  const throughput = objectAt(input, 'ProvisionedThroughput');
  return {
    hash,
    range,
    stream: streamOf(objectAt(input, 'StreamSpecification')),
    ttl: undefined,
    deletionProtection: booleanAt(input, 'DeletionProtectionEnabled') ?? false,
    billing: stringAt(input, 'BillingMode') === 'PAY_PER_REQUEST' ? 'PAY_PER_REQUEST' : 'PROVISIONED',
    throughput: {
      read: Number(throughput?.['ReadCapacityUnits'] ?? 0),
      write: Number(throughput?.['WriteCapacityUnits'] ?? 0),
    },
  };
}

/** The stream that a StreamSpecification asks for, labelled by the time of asking. */
export function streamOf(specification: JsonObject | undefined): TableSettings['stream'] {
  if (specification === undefined || booleanAt(specification, 'StreamEnabled') === false) return undefined;
  const asked = stringAt(specification, 'StreamViewType');
  const view = STREAM_VIEWS.find((name) => name === asked);
  if (view === undefined)
    throw invalid(`One or more parameter values were invalid: StreamViewType ${asked ?? 'is missing'}`);
  return { view, label: new Date().toISOString().replace('Z', '') };
}

/** The ARN of a table. */
export function tableArn(name: string): string {
  return arnOf('dynamodb', `table/${name}`);
}

/** The ARN of the stream of a table; undefined where it has none. */
export function streamArn(table: Table): string | undefined {
  return table.stream === undefined ? undefined : `${tableArn(table.name)}/stream/${table.stream.label}`;
}

/** The key of an item as bytes whose order is DynamoDB's; a missing, mistyped, empty or too long key is refused. */
export function storedKey(table: Table, item: Item): StoredKey {
  return {
    hash: keyBytes(table.hash, item, 2048),
    range: table.range === undefined ? NO_RANGE : keyBytes(table.range, item, 1024),
  };
}

function keyBytes({ name, type }: KeyAttribute, item: Item, longest: number): Uint8Array {
  const value = Object.hasOwn(item, name) ? item[name] : undefined;
  if (value === undefined)
    throw invalid(`One or more parameter values were invalid: Missing the key ${name} in the item`);
  if (typeOf(value) !== type) {
    throw invalid(
      `One or more parameter values were invalid: Type mismatch for key ${name} expected: ${type} actual: ${typeOf(value)}`,
    );
  }
  const bytes = sortableBytes(value);
  if (bytes.length === 0) {
    throw invalid(
      `One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty ${type === 'B' ? 'binary' : 'string'} value. Key: ${name}`,
    );
  }
  if (bytes.length > longest) {
    throw invalid(
      `One or more parameter values were invalid: Size of ${longest === 2048 ? 'hashkey' : 'rangekey'} has exceeded the maximum size limit of ${longest} bytes`,
    );
  }
  return bytes;
}

/** The bytes that sort like a key value does. */
export function sortableBytes(value: AttributeValue): Uint8Array {
  if ('S' in value) return Buffer.from(value.S);
  if ('B' in value) return Buffer.from(value.B, 'base64');
  const number = 'N' in value ? parseDecimal(value.N) : undefined;
  if (number === undefined)
    throw invalid('One or more parameter values were invalid: a key is a string, number or binary');
  return sortableDecimal(number);
}

/** The key of a request's `Key`: exactly the key attributes with their types, nothing more. */
export function requestKey(table: Table, key: Item): StoredKey {
  const wanted = table.range === undefined ? [table.hash] : [table.hash, table.range];
  const fits = wanted.every(({ name, type }) => {
    const value = key[name];
    return value !== undefined && typeOf(value) === type;
  });
  if (!fits || Object.keys(key).length !== wanted.length) {
    throw invalid('The provided key element does not match the schema');
  }
  return storedKey(table, key);
}

/** Only the key attributes of an item. */
export function keyOf(table: Table, item: Item): Item {
  const names = table.range === undefined ? [table.hash.name] : [table.hash.name, table.range.name];
  return itemOf(
    names.flatMap((name): [string, AttributeValue][] => {
      const value = item[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
