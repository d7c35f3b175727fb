import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';

export function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  return Promise.resolve({ batchItemFailures: event.Records.map(({ messageId }) => ({ itemIdentifier: messageId })) });
}
