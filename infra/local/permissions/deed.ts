import { isObject, type Json, type JsonObject, objectAt, parseObject, stringAt } from '../wire/json.ts';
import { arnOf, lastName } from '../wire/names.ts';

/** What a request is about to do, in the words of IAM. */
export interface Deed {
  readonly action: string;
  readonly resource: string;
  /** Partition keys that it touches; empty where the service has none. */
  readonly leadingKeys: readonly string[];
}

const SQS_ACTIONS: Readonly<Record<string, string>> = {
  SendMessageBatch: 'SendMessage',
  DeleteMessageBatch: 'DeleteMessage',
  ChangeMessageVisibilityBatch: 'ChangeMessageVisibility',
};
const KEY_VALUES = /#pk\s*=\s*(:\w+)|\bpk\s*=\s*(:\w+)/;

/** The deeds of a request to DynamoDB, SQS, EventBridge or Comprehend, from `X-Amz-Target` and its JSON body. */
export function deedsOfCall(target: string, body: string): readonly Deed[] {
  const operation = target.slice(target.indexOf('.') + 1);
  const input = parseObject(body);
  if (target.startsWith('AmazonSQS')) {
    const queue = arnOf('sqs', lastName(stringAt(input, 'QueueUrl') ?? ''));
    return [{ action: `sqs:${SQS_ACTIONS[operation] ?? operation}`, resource: queue, leadingKeys: [] }];
  }
  if (target.startsWith('AWSEvents')) {
    const entries = input['Entries'];
    const buses = Array.isArray(entries) ? entries.map((entry: Json) => busOf(entry)) : [];
    return buses.map((resource) => ({ action: `events:${operation}`, resource, leadingKeys: [] }));
  }
  if (target.startsWith('Comprehend')) return [{ action: `comprehend:${operation}`, resource: '*', leadingKeys: [] }];
  return dynamoDeeds(operation, input);
}

/** The deed of a request to S3. Reading a named version, and listing, are rights of their own. */
export function deedOfS3(method: string, path: string, query: URLSearchParams): Deed {
  const [bucket = '', ...key] = decodeURIComponent(path.slice(1)).split('/');
  const name = key.join('/');
  if (name === '') return { action: 's3:ListBucket', resource: arnOf('s3', bucket), leadingKeys: [] };
  const version = query.has('versionId') ? 'Version' : '';
  const action =
    method === 'PUT' ? 's3:PutObject' : method === 'DELETE' ? `s3:DeleteObject${version}` : `s3:GetObject${version}`;
  return { action, resource: arnOf('s3', `${bucket}/${name}`), leadingKeys: [] };
}

function busOf(entry: Json): string {
  const name = isObject(entry) ? (stringAt(entry, 'EventBusName') ?? 'default') : 'default';
  return arnOf('events', `event-bus/${lastName(name)}`);
}

function dynamoDeeds(operation: string, input: JsonObject): readonly Deed[] {
  const deed = (table: string, leadingKeys: readonly string[]): Deed => ({
    action: `dynamodb:${operation}`,
    resource: arnOf('dynamodb', `table/${lastName(table)}`),
    leadingKeys,
  });
  const many = objectAt(input, 'RequestItems');
  if (many !== undefined) {
    return Object.entries(many).map(([table, request]) =>
      deed(table, isObject(request) && Array.isArray(request['Keys']) ? request['Keys'].map(partitionOf) : []),
    );
  }
  const key = input['Key'] ?? input['Item'];
  return [deed(stringAt(input, 'TableName') ?? '', [key === undefined ? queried(input) : partitionOf(key)])];
}

function partitionOf(key: Json | undefined): string {
  const value = isObject(key) ? objectAt(key, 'pk') : undefined;
  return value === undefined ? '' : (stringAt(value, 'S') ?? '');
}

/** The partition that a query names in its key condition. */
function queried(input: JsonObject): string {
  const [, named, plain] = KEY_VALUES.exec(stringAt(input, 'KeyConditionExpression') ?? '') ?? [];
  const value = objectAt(objectAt(input, 'ExpressionAttributeValues') ?? {}, named ?? plain ?? '');
  return value === undefined ? '' : (stringAt(value, 'S') ?? '');
}
