import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { LambdaClient } from '@aws-sdk/client-lambda';
import { output, type Target } from '../target.ts';
import { judgeConcurrency, judgeFunction, judgeTable, type TableFacts } from './capacity.ts';
import { askingFor, type Check, type Finding, isDenied } from './check.ts';
import { accountFacts, functionFacts, resourcesOf, tableFacts, tableQuota } from './gather.ts';

const STAGES = [
  { name: 'ingest', prefix: 'IngestFunction', queue: 'IngestQueueUrl' },
  { name: 'relate', prefix: 'RelateFunction', queue: 'RelateQueueUrl' },
  { name: 'announce', prefix: 'AnnounceFunction', queue: null },
] as const;

export interface Account {
  readonly cloudformation: CloudFormationClient;
  readonly lambda: LambdaClient;
}

/** What the deployed stack may use, against what it is set up to use. Read-only questions, each of which the caller may be refused. */
export function capacityChecks(stack: string, target: Target, { cloudformation, lambda }: Account): readonly Check[] {
  return [
    {
      name: 'functions',
      advice: 'the message names what AWS refused; "aws lambda get-account-settings" asks the same',
      run: () =>
        askingFor(
          'cloudformation:ListStackResources, lambda:GetAccountSettings, lambda:GetFunction*, lambda:ListEventSourceMappings or sqs:GetQueueAttributes',
          'whether functions and queues fit together',
          async () => {
            const resources = [...(await resourcesOf(cloudformation, stack))];
            const functions = await Promise.all(
              STAGES.map(({ name, prefix, queue }) => {
                const FunctionName = resources.find(([id]) => id.startsWith(prefix))?.[1];
                if (FunctionName === undefined) throw new Error(`${stack} has no function ${name}`);
                const queueUrl = queue === null ? null : output(target, queue);
                return functionFacts(lambda, target.sqs, { name, FunctionName, queueUrl });
              }),
            );
            const account = await accountFacts(lambda);
            return [...judgeConcurrency(account, functions), ...functions.flatMap(judgeFunction)];
          },
        ),
    },
    {
      name: 'tables',
      advice: 'the message names what AWS refused; "aws dynamodb describe-table" asks the same',
      run: () =>
        askingFor('dynamodb:DescribeTable or dynamodb:DescribeTimeToLive', 'the state of the tables', async () => {
          const quota = await quotaOf(target);
          const [records, index] = await Promise.all([
            tableFacts(target.dynamodb, 'records', output(target, 'RecordsTableName'), quota),
            tableFacts(target.dynamodb, 'index', output(target, 'IndexTableName'), quota),
          ]);
          return [
            ...judgeTable(records, { stream: true, ttl: false }),
            ...judgeTable(index, { stream: false, ttl: true }),
          ] satisfies readonly Finding[];
        }),
    },
  ];
}

async function quotaOf({ dynamodb }: Target): Promise<TableFacts['quota']> {
  try {
    return await tableQuota(dynamodb);
  } catch (error) {
    if (isDenied(error)) return null;
    throw error;
  }
}
