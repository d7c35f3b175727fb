import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountChecks } from '#infra/cli/doctor/account-checks.ts';
import {
  type FunctionFacts,
  judgeConcurrency,
  judgeFunction,
  judgeTable,
  type TableFacts,
} from '#infra/cli/doctor/capacity.ts';
import { capacityChecks } from '#infra/cli/doctor/capacity-checks.ts';
import { passes } from '#infra/cli/doctor/check.ts';
import { type Session, targetOf } from '#infra/cli/target.ts';

const INGEST: FunctionFacts = {
  name: 'ingest',
  timeoutSeconds: 60,
  atOnce: 50,
  reserved: null,
  queue: { visibilitySeconds: 360, deliveries: 5 },
  fed: true,
};
const RECORDS: TableFacts = {
  name: 'records',
  status: 'ACTIVE',
  onDemand: true,
  most: { read: null, write: null },
  streams: true,
  timeToLive: null,
  quota: { read: 40_000, write: 40_000 },
};
const levels = (findings: readonly { readonly level: string }[]) => findings.map(({ level }) => level);

test('what is as the template says is good', () => {
  expect(judgeFunction(INGEST)).toEqual([
    { level: 'good', says: 'ingest takes 60 s at most, 50 at once; messages stay hidden for 360 s', advice: null },
  ]);
  expect(levels(judgeConcurrency({ concurrency: 1000, unreserved: 900 }, [INGEST]))).toEqual(['good']);
  expect(judgeTable(RECORDS, { stream: true, ttl: false })).toEqual([
    { level: 'good', says: 'the records table is ACTIVE, up to 40000 write units a second', advice: null },
  ]);
});

test('a new account runs ten functions at once: slow, not wrong, and Service Quotas is named', () => {
  const [finding] = judgeConcurrency({ concurrency: 10, unreserved: 10 }, [INGEST, { ...INGEST, atOnce: null }]);
  expect(finding).toMatchObject({ level: 'slow', says: expect.stringContaining('Dateline takes up to 51') });
  expect(finding?.advice).toContain('Service Quotas');
  // What is reserved for a function does not come out of what is shared.
  expect(levels(judgeConcurrency({ concurrency: 60, unreserved: 10 }, [{ ...INGEST, reserved: 50 }]))).toEqual([
    'good',
  ]);
});

test.each([
  [{ fed: false }, 'wrong', 'the event source of ingest is switched off'],
  [{ reserved: 0 }, 'wrong', 'ingest is switched off: its reserved concurrency is 0'],
  [{ reserved: 5 }, 'slow', 'ingest has 5 invocations reserved and its queue starts up to 50'],
  [{ queue: { visibilitySeconds: 30, deliveries: 5 } }, 'wrong', 'come again after 30 s'],
  [{ queue: { visibilitySeconds: 120, deliveries: 5 } }, 'slow', 'come again after 120 s'],
  [{ queue: { visibilitySeconds: 360, deliveries: null } }, 'wrong', 'no dead letters'],
  [{ queue: { visibilitySeconds: 360, deliveries: 2 } }, 'slow', 'gives up after 2 deliveries'],
] as const)('of a function: %j is %s', (change, level, says) => {
  expect(judgeFunction({ ...INGEST, ...change })).toEqual([
    { level, says: expect.stringContaining(says), advice: expect.stringMatching(/.{20}/) },
  ]);
});

test.each([
  [{ status: 'INACCESSIBLE_ENCRYPTION_CREDENTIALS' }, 'wrong', 'is INACCESSIBLE'],
  [{ streams: false }, 'wrong', 'has no stream'],
  [{ onDemand: false }, 'slow', 'provisioned capacity'],
  [{ most: { read: null, write: 100 } }, 'slow', '100 write units a second (somebody set this bound'],
  [{ quota: { read: 1, write: 1_000 } }, 'slow', '1000 write units a second (the quota of the account)'],
] as const)('of a table: %j is %s', (change, level, says) => {
  const findings = judgeTable({ ...RECORDS, ...change }, { stream: true, ttl: false });
  expect(findings).toEqual([{ level, says: expect.stringContaining(says), advice: expect.stringMatching(/.{10}/) }]);
});

test('an index without a time to live grows for ever', () => {
  expect(levels(judgeTable({ ...RECORDS, streams: false }, { stream: false, ttl: true }))).toEqual(['slow']);
});

/** Operations that the caller may not call. */
let refused: readonly string[] = [];
let reserved: number | undefined;

const RESOURCES = { IngestFunctionA1: 'ingest-f', RelateFunctionB2: 'relate-f', AnnounceFunctionC3: 'announce-f' };

/** The little of AWS that the doctor asks: CloudFormation in XML, Lambda by paths, the others by their target. */
const server = createServer(async (request, response) => {
  const body = await text(request);
  const operation = operationOf(request, body);
  if (refused.includes(operation)) {
    if (operation.startsWith('cloudformation')) {
      return void response
        .writeHead(403, { 'content-type': 'text/xml' })
        .end(
          '<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>',
        );
    }
    const type = { 'content-type': 'application/json', 'x-amzn-errortype': 'AccessDeniedException' };
    return void response.writeHead(403, type).end('{"__type":"AccessDeniedException","message":"no"}');
  }
  response.writeHead(200, { 'content-type': operation.startsWith('cloudformation') ? 'text/xml' : 'application/json' });
  return void response.end(answerTo(operation));
});

function operationOf({ headers, url = '' }: IncomingMessage, body: string): string {
  const target = headers['x-amz-target'];
  if (typeof target === 'string') return target.split('.')[1] ?? '';
  if (url === '/') return `cloudformation:${new URLSearchParams(body).get('Action')}`;
  const path = url.split('?')[0] ?? '';
  return path.split('/').filter(Boolean).at(-1) ?? '';
}

function answerTo(operation: string): string {
  switch (operation) {
    case 'cloudformation:ListStackResources': {
      const members = Object.entries(RESOURCES).map(
        ([id, name]) =>
          `<member><LogicalResourceId>${id}</LogicalResourceId><PhysicalResourceId>${name}</PhysicalResourceId></member>`,
      );
      return `<ListStackResourcesResponse><ListStackResourcesResult><StackResourceSummaries>${members.join('')}</StackResourceSummaries></ListStackResourcesResult></ListStackResourcesResponse>`;
    }
    case 'cloudformation:DescribeStacks':
      return '<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>CDKToolkit</StackName><StackStatus>UPDATE_COMPLETE</StackStatus></member></Stacks></DescribeStacksResult></DescribeStacksResponse>';
    case 'account-settings':
      return JSON.stringify({ AccountLimit: { ConcurrentExecutions: 1000, UnreservedConcurrentExecutions: 990 } });
    case 'configuration':
      return JSON.stringify({ Timeout: 30 });
    case 'concurrency':
      return JSON.stringify(reserved === undefined ? {} : { ReservedConcurrentExecutions: reserved });
    case 'event-source-mappings':
      return JSON.stringify({
        EventSourceMappings: [{ State: 'Enabled', ScalingConfig: { MaximumConcurrency: 10 } }],
      });
    case 'GetQueueAttributes':
      return JSON.stringify({ Attributes: { VisibilityTimeout: '180', RedrivePolicy: '{"maxReceiveCount":8}' } });
    case 'DescribeLimits':
      return JSON.stringify({ TableMaxReadCapacityUnits: 40_000, TableMaxWriteCapacityUnits: 40_000 });
    case 'DescribeTable':
      return JSON.stringify({
        Table: {
          TableStatus: 'ACTIVE',
          BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
          StreamSpecification: { StreamEnabled: true },
          OnDemandThroughput: { MaxWriteRequestUnits: -1 },
        },
      });
    case 'DescribeTimeToLive':
      return JSON.stringify({ TimeToLiveDescription: { AttributeName: 'ttl', TimeToLiveStatus: 'ENABLED' } });
    default:
      throw new Error(`The doctor asked for ${operation}.`);
  }
}

let endpoint = '';
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

/** What the doctor prints of an account, and whether he is content. */
async function examined(): Promise<{ readonly lines: readonly string[]; readonly well: readonly boolean[] }> {
  const base = { endpoint, region: 'eu-west-1', credentials: { accessKeyId: 'AKIDX', secretAccessKey: 's' } };
  const session: Session = {
    pid: 1,
    region: 'eu-west-1',
    endpoints: { s3: endpoint, sqs: endpoint, dynamodb: endpoint, eventbridge: endpoint },
    outputs: {
      IngestQueueUrl: `${endpoint}/1/ingest`,
      RelateQueueUrl: `${endpoint}/1/relate`,
      RecordsTableName: 'r',
      IndexTableName: 'i',
    },
  };
  const cloudformation = new CloudFormationClient(base);
  const checks = [
    ...accountChecks('Dateline', cloudformation),
    ...capacityChecks('Dateline', targetOf(session), { cloudformation, lambda: new LambdaClient(base) }),
  ];
  const lines: string[] = [];
  const well: boolean[] = [];
  for (const check of checks) well.push(await passes(check, (line) => void lines.push(line)));
  return { lines, well };
}

test('an account in order', async () => {
  const { lines, well } = await examined();
  expect(lines).toEqual([
    '✓ region       eu-west-1',
    '✓ credentials  key AKID…',
    '✓ bootstrap    CDKToolkit is UPDATE_COMPLETE',
    '✓ stack        Dateline is UPDATE_COMPLETE',
    '✓ functions    the account runs 1000 functions at once, 990 of them for whoever comes; Dateline takes up to 30',
    '✓ functions    ingest takes 30 s at most, 10 at once; messages stay hidden for 180 s',
    '✓ functions    relate takes 30 s at most, 10 at once; messages stay hidden for 180 s',
    '✓ functions    announce takes 30 s at most, 10 at once',
    '✓ tables       the records table is ACTIVE, up to 40000 write units a second',
    '✓ tables       the index table is ACTIVE, up to 40000 write units a second',
  ]);
  expect(well).toEqual(Array(6).fill(true));
});

test('what the caller may not ask is said kindly and held against nobody', async () => {
  refused = ['account-settings', 'DescribeTable'];
  const { lines, well } = await examined();
  refused = [];
  expect(well).toEqual(Array(6).fill(true));
  const unknown = lines.filter((line) => line.startsWith('–'));
  expect(unknown).toHaveLength(2);
  expect(unknown[0]).toContain('lambda:GetAccountSettings');
  expect(unknown[1]).toContain('your credentials may not dynamodb:DescribeTable');
});

test('without the right to look at the stack nothing can be checked, and it says which right', async () => {
  refused = ['cloudformation:DescribeStacks'];
  const { lines, well } = await examined();
  refused = [];
  expect(well).toEqual([true, true, true, false, true, true]);
  expect(lines[3]).toContain('✗ stack        your credentials may not look at the stack Dateline');
});

test('a function that is switched off is wrong', async () => {
  reserved = 0;
  const { lines, well } = await examined();
  reserved = undefined;
  expect(well.at(4)).toBe(false);
  expect(lines.filter((line) => line.startsWith('✗'))).toHaveLength(3);
});
