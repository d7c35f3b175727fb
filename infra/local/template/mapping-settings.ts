import { unknownOperator } from '../events/pattern.ts';
import {
  booleanAt,
  intAt,
  type JsonObject,
  objectAt,
  objectsAt,
  parseObject,
  requiredString,
  stringAt,
  stringsAt,
} from '../wire/json.ts';
import { lastName } from '../wire/names.ts';

/** What an AWS::Lambda::EventSourceMapping declares. */
export interface MappingDeclaration {
  readonly functionName: string;
  readonly sourceArn: string;
  readonly enabled: boolean;
  readonly batchSize: number;
  readonly windowMs: number;
  readonly reportsFailures: boolean;
  readonly filters: readonly JsonObject[];
  readonly maxConcurrency: number | undefined;
  readonly bisects: boolean;
  readonly maxRetries: number;
  readonly maxAgeMs: number;
  readonly startsAtLatest: boolean;
  readonly onFailureArn: string | undefined;
}

const SQS_BATCH = 10;
const STREAM_BATCH = 100;

export function readMapping(properties: JsonObject): MappingDeclaration {
  const sourceArn = requiredString(properties, 'EventSourceArn');
  const filters = objectsAt(objectAt(properties, 'FilterCriteria') ?? {}, 'Filters').map((filter) =>
    parseObject(requiredString(filter, 'Pattern')),
  );
  const unknown = filters.map(unknownOperator).find((operator) => operator !== undefined);
  if (unknown !== undefined)
    throw new Error(
      `A filter of the mapping of ${sourceArn} uses "${unknown}", which the embedded stack does not implement.`,
    );
  const fromQueue = sourceArn.startsWith('arn:aws:sqs:');
  const retries = intAt(properties, 'MaximumRetryAttempts') ?? -1;
  const age = intAt(properties, 'MaximumRecordAgeInSeconds') ?? -1;
  const onFailure = objectAt(objectAt(properties, 'DestinationConfig') ?? {}, 'OnFailure');
  return {
    functionName: lastName(requiredString(properties, 'FunctionName')),
    sourceArn,
    enabled: booleanAt(properties, 'Enabled') ?? true,
    batchSize: intAt(properties, 'BatchSize') ?? (fromQueue ? SQS_BATCH : STREAM_BATCH),
    windowMs: (intAt(properties, 'MaximumBatchingWindowInSeconds') ?? 0) * 1000,
    reportsFailures: stringsAt(properties, 'FunctionResponseTypes').includes('ReportBatchItemFailures'),
    filters,
    maxConcurrency: intAt(objectAt(properties, 'ScalingConfig') ?? {}, 'MaximumConcurrency'),
    bisects: booleanAt(properties, 'BisectBatchOnFunctionError') ?? false,
    maxRetries: retries < 0 ? Number.POSITIVE_INFINITY : retries,
    maxAgeMs: age < 0 ? Number.POSITIVE_INFINITY : age * 1000,
    startsAtLatest: stringAt(properties, 'StartingPosition') === 'LATEST',
    onFailureArn: onFailure === undefined ? undefined : stringAt(onFailure, 'Destination'),
  };
}
