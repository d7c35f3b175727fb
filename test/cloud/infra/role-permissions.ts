import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { describedStack } from '../support/described-stack.ts';

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}
interface Policy {
  readonly Properties: { readonly PolicyDocument: { readonly Statement: readonly Statement[] } };
}

const template = Template.fromStack(describedStack('prod').stack);

/** The same with names from Amazon Comprehend, and from an ONNX model. */
const asking = Template.fromStack(describedStack('prod', { entities: 'comprehend' }).stack);
const modelled = Template.fromStack(describedStack('prod', { entities: 'onnx' }).stack);

/** `allow action resource [condition]`, one line for each action and resource. */
function permissionsOf(name: string, of = template): readonly string[] {
  const policies = of.findResources('AWS::IAM::Policy') as Record<string, Policy>;
  const own = Object.entries(policies).filter(([id]) => id.startsWith(name));
  expect(own).toHaveLength(1);
  return own
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement)
    .flatMap(({ Effect, Action, Resource, Condition }) =>
      [Action].flat().flatMap((action) =>
        resourcesOf(Resource).map((resource) => {
          const condition = Condition === undefined ? '' : ` if ${JSON.stringify(Condition)}`;
          return `${Effect} ${action} ${resource}${condition}`;
        }),
      ),
    )
    .sort();
}

function resourcesOf(resource: unknown): readonly string[] {
  return Array.isArray(resource) ? resource.map(short) : [short(resource)];
}

/** `{"Fn::GetAtt": ["X", "Arn"]}` → `X`, joins written out. */
function short(value: unknown): string {
  if (typeof value === 'string') return value;
  const { 'Fn::GetAtt': attribute, 'Fn::Join': join, Ref: ref } = value as Record<string, unknown>;
  if (typeof ref === 'string') return ref;
  if (Array.isArray(attribute)) return attribute[1] === 'Arn' ? String(attribute[0]) : attribute.join('.');
  if (Array.isArray(join) && Array.isArray(join[1])) return join[1].map(short).join(String(join[0]));
  throw new Error(`Not a resource: ${JSON.stringify(value)}`);
}

const leading = (...keys: string[]) =>
  ` if ${JSON.stringify({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys } })}`;
const queueRights = (queue: string) => [
  `Allow sqs:ChangeMessageVisibility ${queue}`,
  `Allow sqs:DeleteMessage ${queue}`,
  `Allow sqs:GetQueueAttributes ${queue}`,
  `Allow sqs:ReceiveMessage ${queue}`,
];
const logRights = (logs: string) => [`Allow logs:CreateLogStream ${logs}`, `Allow logs:PutLogEvents ${logs}`];

describe('what each role may do, all of it', () => {
  const rows = leading('OBJECT#*', 'REJECTED#*');
  const ingest = [
    ...logRights('IngestLogs41B5EF21'),
    ...queueRights('IngestQueue'),
    'Allow sqs:SendMessage IngestQueue',
    'Allow s3:GetObject DropBucket/*',
    'Allow s3:GetObjectVersion DropBucket/*',
    'Allow s3:ListBucket DropBucket',
    'Allow s3:PutObject ArticleBucket/articles/*',
    'Allow s3:PutObject ArticleBucket/control/*',
    `Allow dynamodb:GetItem RecordsTable${rows}`,
    `Allow dynamodb:PutItem RecordsTable${rows}`,
    `Allow dynamodb:DeleteItem RecordsTable${leading('REJECTED#*')}`,
  ];

  test('ingest', () => {
    expect(permissionsOf('IngestMay')).toEqual(ingest.toSorted());
    expect(permissionsOf('IngestMay', modelled)).toEqual(ingest.toSorted());
  });

  test('ingest, when names come from Amazon Comprehend: one right more, and nobody else has any', () => {
    expect(permissionsOf('IngestMay', asking)).toEqual([...ingest, 'Allow comprehend:DetectEntities *'].sort());
    for (const other of ['RelateMay', 'AnnounceMay'])
      expect(permissionsOf(other, asking)).toEqual(permissionsOf(other));
    expect(asking.findResources('AWS::IAM::Role')).toEqual(template.findResources('AWS::IAM::Role'));
  });

  test('relate', () => {
    const items = ['BatchGetItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query'];
    expect(permissionsOf('RelateMay')).toEqual(
      [
        ...logRights('RelateLogsEB91D4C9'),
        ...queueRights('RelateQueue'),
        'Allow sqs:SendMessage RelateQueue',
        ...['articles', 'bodies', 'control'].map((prefix) => `Allow s3:GetObject ArticleBucket/${prefix}/*`),
        'Allow s3:ListBucket ArticleBucket',
        'Allow s3:PutObject ArticleBucket/bodies/*',
        'Allow s3:DeleteObject ArticleBucket/articles/*',
        'Allow s3:DeleteObject ArticleBucket/bodies/*',
        ...items.map((name) => `Allow dynamodb:${name} RecordsTable`),
        ...[...items, 'UpdateItem'].map((name) => `Allow dynamodb:${name} IndexTable`),
      ].sort(),
    );
  });

  test('announce', () => {
    const rows = leading('FEED#*', 'FEEDDAY#*', 'FEEDHEAD');
    expect(permissionsOf('AnnounceMay')).toEqual(
      [
        ...logRights('AnnounceLogs11EB138F'),
        ...['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(
          (name) => `Allow dynamodb:${name} RecordsTable.StreamArn`,
        ),
        'Allow sqs:SendMessage AnnounceDeadLetters',
        'Allow events:PutEvents EventBus',
        ...['GetItem', 'PutItem', 'Query'].map((name) => `Allow dynamodb:${name} RecordsTable${rows}`),
      ].sort(),
    );
  });

  test('nobody has a managed policy, and there are no other roles', () => {
    const roles = template.findResources('AWS::IAM::Role');
    expect(Object.keys(roles).sort()).toEqual(['AnnounceRoleFBBC03D1', 'IngestRoleEE92D549', 'RelateRole87CB9049']);
    for (const role of Object.values(roles)) {
      expect(role).toEqual({
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: {
            Version: '2012-10-17',
            Statement: [{ Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' } }],
          },
        },
      });
    }
  });
});

test('who may send to the queues: the buckets of this account and the minute, over TLS', () => {
  const policies = template.findResources('AWS::SQS::QueuePolicy') as Record<string, Policy>;
  const lines = Object.values(policies).flatMap(({ Properties }) =>
    Properties.PolicyDocument.Statement.map(({ Effect, Action, Resource, Condition }) =>
      [Effect, [Action].flat().join('+'), short(Resource), JSON.stringify(Condition)].join(' '),
    ),
  );
  const queues = ['AnnounceDeadLetters', 'IngestDeadLetters', 'IngestQueue', 'RelateDeadLetters', 'RelateQueue'];
  const account = '{"StringEquals":{"aws:SourceAccount":{"Ref":"AWS::AccountId"}}}';
  const rule = '{"ArnEquals":{"aws:SourceArn":{"Fn::GetAtt":["WakeRule66EE5AB0","Arn"]}}}';
  expect(lines.sort()).toEqual(
    [
      ...queues.map((queue) => `Deny sqs:* ${queue} {"Bool":{"aws:SecureTransport":"false"}}`),
      `Allow sqs:SendMessage IngestQueue ${account}`,
      `Allow sqs:SendMessage RelateQueue ${account}`,
      `Allow sqs:SendMessage+sqs:GetQueueAttributes+sqs:GetQueueUrl RelateQueue ${rule}`,
    ].sort(),
  );
});
