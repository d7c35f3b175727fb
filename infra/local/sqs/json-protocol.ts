import type { Answer, Request } from '../wire/http.ts';
import { answerJson } from '../wire/json-protocol.ts';
import type { ServiceError } from '../wire/service-error.ts';
import { runOperation } from './operations.ts';
import type { Queues } from './queues.ts';

/** Names that the Query protocol (and `x-amzn-query-error`) uses where they differ from the JSON shape's. */
const QUERY_CODES: Readonly<Record<string, string>> = {
  QueueDoesNotExist: 'AWS.SimpleQueueService.NonExistentQueue',
  QueueAlreadyExists: 'QueueAlreadyExists',
  EmptyBatchRequest: 'AWS.SimpleQueueService.EmptyBatchRequest',
  TooManyEntriesInBatchRequest: 'AWS.SimpleQueueService.TooManyEntriesInBatchRequest',
  BatchEntryIdsNotDistinct: 'AWS.SimpleQueueService.BatchEntryIdsNotDistinct',
  BatchRequestTooLong: 'AWS.SimpleQueueService.BatchRequestTooLong',
  InvalidBatchEntryId: 'AWS.SimpleQueueService.InvalidBatchEntryId',
  MessageNotInflight: 'AWS.SimpleQueueService.MessageNotInflight',
};

export function queryCode(error: ServiceError): string {
  return QUERY_CODES[error.code] ?? error.code;
}

/** `X-Amz-Target: AmazonSQS.<Operation>`, as SDK v3 and current command lines speak. */
export function answerSqsJson(request: Request, operation: string, queues: Queues): Promise<Answer> {
  const service = {
    namespace: 'com.amazonaws.sqs',
    contentType: 'application/x-amz-json-1.0',
    describe: (error: ServiceError) => ({
      code: error.code,
      headers: { 'x-amzn-query-error': `${queryCode(error)};${error.status < 500 ? 'Sender' : 'Receiver'}` },
    }),
  };
  const { origin, signal } = request;
  return answerJson(request, service, (input) => runOperation(operation, input, { queues, origin, signal }));
}
