import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { startEmulators } from '#infra/local/emulators.ts';

export interface Clients {
  readonly origin: string;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly dynamo: DynamoDBClient;
  readonly streams: DynamoDBStreamsClient;
  readonly events: EventBridgeClient;
  stop(): Promise<void>;
}

/** Clients of an endpoint, all services on one origin unless the environment names another one for a service. */
export function clientsOf(origin: string, stop: () => Promise<void> = () => Promise.resolve()): Clients {
  const common = {
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  };
  const at = (service: string) => ({ ...common, endpoint: process.env[`DATELINE_CONTRACT_${service}`] ?? origin });
  return {
    origin,
    s3: new S3Client({ ...at('S3'), forcePathStyle: true }),
    sqs: new SQSClient(at('SQS')),
    dynamo: new DynamoDBClient(at('DYNAMODB')),
    streams: new DynamoDBStreamsClient(at('DYNAMODB')),
    events: new EventBridgeClient(at('EVENTBRIDGE')),
    stop,
  };
}

/**
 * What the contract suite runs against: the embedded emulators, or, where DATELINE_CONTRACT_DYNAMODB, _S3, _SQS or
 * _EVENTBRIDGE holds a URL, that one for the service.
 */
export async function contractClients(): Promise<Clients> {
  const emulators = await startEmulators({});
  return clientsOf(emulators.origin, () => emulators.stop());
}

/** The error that a call ends with; fails the test when it succeeds. */
export async function refusal(call: Promise<unknown>): Promise<{
  readonly name: string;
  readonly status: number | undefined;
  readonly error: Error & Record<string, unknown>;
}> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const found = Object.assign(error, {});
    const metadata =
      '$metadata' in error && typeof error.$metadata === 'object' && error.$metadata !== null ? error.$metadata : {};
    const status =
      'httpStatusCode' in metadata && typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
    return { name: error.name, status, error: Object.assign(found, {}) as Error & Record<string, unknown> };
  }
  throw new Error('the call was not refused');
}

let counter = 0;
export function uniqueName(prefix: string): string {
  counter++;
  return `${prefix}-${Date.now().toString(36)}-${counter}`;
}
