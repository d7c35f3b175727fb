import {
  type CloudFormationClient,
  paginateListStackResources,
  type StackResourceSummary,
} from '@aws-sdk/client-cloudformation';
import {
  DescribeLimitsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import {
  GetAccountSettingsCommand,
  GetFunctionConcurrencyCommand,
  GetFunctionConfigurationCommand,
  type LambdaClient,
  ListEventSourceMappingsCommand,
} from '@aws-sdk/client-lambda';
import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { AccountFacts, FunctionFacts, TableFacts } from './capacity.ts';

/** Physical names by logical id. */
export async function resourcesOf(
  client: CloudFormationClient,
  StackName: string,
): Promise<ReadonlyMap<string, string>> {
  const found: StackResourceSummary[] = [];
  for await (const page of paginateListStackResources({ client }, { StackName })) {
    found.push(...(page.StackResourceSummaries ?? []));
  }
  return new Map(
    found.flatMap(({ LogicalResourceId: id, PhysicalResourceId: name }) =>
      id === undefined || name === undefined ? [] : [[id, name]],
    ),
  );
}

export async function accountFacts(client: LambdaClient): Promise<AccountFacts> {
  const { AccountLimit } = await client.send(new GetAccountSettingsCommand({}));
  const concurrency = AccountLimit?.ConcurrentExecutions ?? 0;
  return { concurrency, unreserved: AccountLimit?.UnreservedConcurrentExecutions ?? concurrency };
}

/** `FunctionName` is the physical name, `name` the stage's. */
export async function functionFacts(
  lambda: LambdaClient,
  sqs: SQSClient,
  { name, FunctionName, queueUrl }: { name: string; FunctionName: string; queueUrl: string | null },
): Promise<FunctionFacts> {
  const [configuration, concurrency, { EventSourceMappings = [] }, queue] = await Promise.all([
    lambda.send(new GetFunctionConfigurationCommand({ FunctionName })),
    lambda.send(new GetFunctionConcurrencyCommand({ FunctionName })),
    lambda.send(new ListEventSourceMappingsCommand({ FunctionName })),
    queueUrl === null ? null : queueFacts(sqs, queueUrl),
  ]);
  return {
    name,
    timeoutSeconds: configuration.Timeout ?? 0,
    atOnce: EventSourceMappings[0]?.ScalingConfig?.MaximumConcurrency ?? null,
    reserved: concurrency.ReservedConcurrentExecutions ?? null,
    queue,
    fed: EventSourceMappings.some(({ State = '' }) => !SWITCHED_OFF.has(State)),
  };
}

const SWITCHED_OFF = new Set(['Disabled', 'Disabling', 'Deleting']);

async function queueFacts(client: SQSClient, QueueUrl: string): Promise<NonNullable<FunctionFacts['queue']>> {
  const { Attributes = {} } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['VisibilityTimeout', 'RedrivePolicy'] }),
  );
  const policy = Attributes.RedrivePolicy;
  const { maxReceiveCount }: { maxReceiveCount?: number | string } = policy === undefined ? {} : JSON.parse(policy);
  return {
    visibilitySeconds: Number(Attributes.VisibilityTimeout ?? 0),
    deliveries: maxReceiveCount === undefined ? null : Number(maxReceiveCount),
  };
}

export async function tableQuota(client: DynamoDBClient): Promise<TableFacts['quota']> {
  const { TableMaxReadCapacityUnits: read, TableMaxWriteCapacityUnits: write } = await client.send(
    new DescribeLimitsCommand({}),
  );
  return read === undefined || write === undefined ? null : { read, write };
}

export async function tableFacts(
  client: DynamoDBClient,
  name: string,
  TableName: string,
  quota: TableFacts['quota'],
): Promise<TableFacts> {
  const [{ Table }, { TimeToLiveDescription }] = await Promise.all([
    client.send(new DescribeTableCommand({ TableName })),
    client.send(new DescribeTimeToLiveCommand({ TableName })),
  ]);
  const { MaxReadRequestUnits: read, MaxWriteRequestUnits: write } = Table?.OnDemandThroughput ?? {};
  // -1 is how the service says that there is no bound.
  const bound = (units: number | undefined): number | null => (units === undefined || units < 0 ? null : units);
  return {
    name,
    status: Table?.TableStatus ?? 'gone',
    onDemand: Table?.BillingModeSummary?.BillingMode === 'PAY_PER_REQUEST',
    most: { read: bound(read), write: bound(write) },
    streams: Table?.StreamSpecification?.StreamEnabled === true,
    timeToLive: TimeToLiveDescription?.AttributeName ?? null,
    quota,
  };
}
