import { intAt, isObject, type Json, type JsonObject, parseObject, requiredString, stringAt } from '../wire/json.ts';
import { ServiceError } from '../wire/service-error.ts';
import type { Engine } from './engine.ts';
import { seqOf, sequenceNumber } from './streams.ts';
import { streamArn, type Table } from './table.ts';
import { invalid } from './value.ts';
import type { Output } from './write-operations.ts';

const SHARD = 'shardId-00000000000000000001-00000001';

function tableOf(arn: string, { tables }: Engine): Table {
  const table = tables.list().find((candidate) => streamArn(candidate) === arn);
  if (table === undefined)
    throw new ServiceError('ResourceNotFoundException', `Requested resource not found: Stream: ${arn} not found`);
  return table;
}

export function listStreams(input: JsonObject, { tables }: Engine): Output {
  const wanted = stringAt(input, 'TableName');
  const Streams = tables.list().flatMap((table) => {
    const matches = table.stream !== undefined && (wanted === undefined || wanted === table.name);
    return matches ? [{ StreamArn: streamArn(table), TableName: table.name, StreamLabel: table.stream.label }] : [];
  });
  return { Streams };
}

export function describeStream(input: JsonObject, engine: Engine): Output {
  const arn = requiredString(input, 'StreamArn');
  const table = tableOf(arn, engine);
  return {
    StreamDescription: {
      StreamArn: arn,
      StreamLabel: table.stream?.label,
      StreamStatus: 'ENABLED',
      StreamViewType: table.stream?.view,
      CreationRequestDateTime: table.created / 1000,
      TableName: table.name,
      KeySchema: [
        { AttributeName: table.hash.name, KeyType: 'HASH' },
        ...(table.range === undefined ? [] : [{ AttributeName: table.range.name, KeyType: 'RANGE' }]),
      ],
      Shards: [{ ShardId: SHARD, SequenceNumberRange: { StartingSequenceNumber: sequenceNumber(0) } }],
    },
  };
}

export function getShardIterator(input: JsonObject, engine: Engine): Output {
  const table = tableOf(requiredString(input, 'StreamArn'), engine);
  if (requiredString(input, 'ShardId') !== SHARD)
    throw new ServiceError('ResourceNotFoundException', 'Requested resource not found: Shard does not exist');
  return { ShardIterator: iterator(table, startOf(input, table, engine)) };
}

function startOf(input: JsonObject, table: Table, { streams }: Engine): number {
  const type = requiredString(input, 'ShardIteratorType');
  if (type === 'TRIM_HORIZON') return 0;
  if (type === 'LATEST') return streams.latest(table);
  const seq = seqOf(requiredString(input, 'SequenceNumber'));
  if (type === 'AT_SEQUENCE_NUMBER') return seq - 1;
  if (type === 'AFTER_SEQUENCE_NUMBER') return seq;
  throw invalid(`Unknown ShardIteratorType ${type}`);
}

function iterator(table: Table, after: number): string {
  return Buffer.from(JSON.stringify({ arn: streamArn(table), after })).toString('base64');
}

export function getRecords(input: JsonObject, engine: Engine): Output {
  const state = parseObject(Buffer.from(requiredString(input, 'ShardIterator'), 'base64').toString());
  const table = tableOf(requiredString(state, 'arn'), engine);
  const records = engine.streams.read(table, intAt(state, 'after') ?? 0, Math.min(intAt(input, 'Limit') ?? 1000, 1000));
  const last = records.at(-1)?.seq ?? intAt(state, 'after') ?? 0;
  return { Records: records.map(({ json }) => apiRecord(JSON.parse(json))), NextShardIterator: iterator(table, last) };
}

/** The API writes `userIdentity` with capitals and has no ARN, unlike a Lambda event. */
function apiRecord(record: Json): Json {
  if (!isObject(record)) return record;
  const { eventSourceARN: _arn, userIdentity, ...rest } = record;
  if (!isObject(userIdentity)) return rest;
  return { ...rest, userIdentity: { Type: userIdentity['type'], PrincipalId: userIdentity['principalId'] } };
}
