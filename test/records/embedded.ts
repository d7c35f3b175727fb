import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { startEmulators } from '#infra/local/emulators.ts';

export interface Embedded {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly dynamo: DynamoDBClient;
  readonly tableName: string;
  stop(): Promise<void>;
}

/** The embedded emulators with an empty records table, streams on; or the DynamoDB at `DATELINE_DYNAMODB_ENDPOINT`. */
export async function startEmbedded(): Promise<Embedded> {
  const emulators = await startEmulators({});
  const endpoint = emulators.origin;
  const region = 'us-east-1';
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const dynamo = new DynamoDBClient({
    region,
    credentials,
    endpoint: process.env['DATELINE_DYNAMODB_ENDPOINT'] ?? endpoint,
  });
  const tableName = `records-${process.pid}-${Date.now()}`;
  await dynamo.send(
    new CreateTableCommand({
      TableName: tableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  );
  return {
    endpoint,
    region,
    credentials,
    dynamo,
    tableName,
    stop: async () => {
      dynamo.destroy();
      await emulators.stop();
    },
  };
}
