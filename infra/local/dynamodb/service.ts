import type { Answer, Request } from '../wire/http.ts';
import type { JsonObject } from '../wire/json.ts';
import { requiredString } from '../wire/json.ts';
import { answerJson } from '../wire/json-protocol.ts';
import { notImplemented } from '../wire/service-error.ts';
import type { Engine } from './engine.ts';
import { batchGet, getItem } from './get-operations.ts';
import { query } from './query-operation.ts';
import { scan } from './scan-operation.ts';
import { describeStream, getRecords, getShardIterator, listStreams } from './stream-operations.ts';
import {
  createTable,
  deleteTable,
  describe,
  describeTimeToLive,
  listTables,
  updateTable,
  updateTimeToLive,
} from './table-operations.ts';
import { transactGet, transactWrite } from './transactions.ts';
import { batchWrite, type Output, writeOne } from './write-operations.ts';

type Operation = (input: JsonObject, engine: Engine) => Output;

const TABLE_OPERATIONS: Readonly<Record<string, Operation>> = {
  CreateTable: createTable,
  DeleteTable: deleteTable,
  DescribeTable: (input, engine) => ({
    Table: describe(engine.tables.table(requiredString(input, 'TableName')), engine),
  }),
  ListTables: listTables,
  UpdateTable: updateTable,
  UpdateTimeToLive: updateTimeToLive,
  DescribeTimeToLive: describeTimeToLive,
  PutItem: (input, engine) => writeOne('put', input, engine),
  UpdateItem: (input, engine) => writeOne('update', input, engine),
  DeleteItem: (input, engine) => writeOne('delete', input, engine),
  GetItem: getItem,
  BatchGetItem: batchGet,
  BatchWriteItem: batchWrite,
  Query: query,
  Scan: scan,
  TransactWriteItems: transactWrite,
  TransactGetItems: transactGet,
};

const STREAM_OPERATIONS: Readonly<Record<string, Operation>> = {
  ListStreams: listStreams,
  DescribeStream: describeStream,
  GetShardIterator: getShardIterator,
  GetRecords: getRecords,
};

/** `X-Amz-Target: DynamoDB_20120810.<Operation>` or `DynamoDBStreams_20120810.<Operation>`. */
export function answerDynamo(request: Request, target: string, engine: Engine): Promise<Answer> {
  const [api = '', name = ''] = target.split('.');
  const operations = api.startsWith('DynamoDBStreams') ? STREAM_OPERATIONS : TABLE_OPERATIONS;
  const service = { namespace: 'com.amazonaws.dynamodb.v20120810', contentType: 'application/x-amz-json-1.0' };
  return answerJson(request, service, (input) => {
    const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
    if (operation === undefined) throw notImplemented('dynamodb', name);
    return operation(input, engine);
  });
}
