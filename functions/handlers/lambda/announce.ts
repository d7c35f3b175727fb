import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';

export function handler(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  return Promise.resolve({ batchItemFailures: event.Records.map((r) => ({ itemIdentifier: r.eventID ?? '' })) });
}
