import { readFileSync } from 'node:fs';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { entitiesSourceOf } from '#infra/constructs/entities-source.ts';
import { stagePolicyOf } from '#infra/constructs/stage.ts';
import { describedStack } from '../support/described-stack.ts';

const prod = Template.fromStack(describedStack('prod').stack);
const dev = Template.fromStack(describedStack('dev').stack);

/** A changed id deletes what CloudFormation holds under the old one. If this fails, the change is wrong, not the test. */
const STATEFUL = {
  'AWS::S3::Bucket': ['ArticleBucket', 'DropBucket'],
  'AWS::DynamoDB::GlobalTable': ['IndexTable', 'RecordsTable'],
  'AWS::Events::EventBus': ['EventBus'],
  'AWS::SQS::Queue': ['AnnounceDeadLetters', 'IngestDeadLetters', 'IngestQueue', 'RelateDeadLetters', 'RelateQueue'],
};

describe.each([
  ['dev', dev, 'Delete'],
  ['prod', prod, 'Retain'],
] as const)('%s', (stage, template, deletion) => {
  test.each(Object.entries(STATEFUL))('%s keep their logical ids', (type, ids) => {
    expect(Object.keys(template.findResources(type)).sort()).toEqual(ids);
  });

  test('what holds something is deleted or kept as the stage says', () => {
    for (const type of ['AWS::S3::Bucket', 'AWS::DynamoDB::GlobalTable', 'AWS::SQS::Queue', 'AWS::Logs::LogGroup']) {
      for (const [id, resource] of Object.entries(template.findResources(type))) {
        expect([id, resource['DeletionPolicy'], resource['UpdateReplacePolicy']]).toEqual([id, deletion, deletion]);
      }
    }
    template.resourceCountIs('Custom::S3AutoDeleteObjects', stage === 'dev' ? 2 : 0);
  });

  test('has no physical names', () => {
    const names = [
      'BucketName',
      'TableName',
      'QueueName',
      'FunctionName',
      'RoleName',
      'LogGroupName',
      'AlarmName',
      'RuleName',
    ];
    for (const [id, { Type, Properties = {} }] of Object.entries(
      template.toJSON()['Resources'] as Record<string, { Type: string; Properties?: object }>,
    )) {
      const named = Object.entries(Properties).filter(
        ([name, value]) => names.includes(name) && typeof value === 'string',
      );
      expect([id, Type, named]).toEqual([id, Type, []]);
    }
  });
});

test('another stage is refused', () => {
  expect(() => stagePolicyOf('production')).toThrow(
    '-c stage=production: there are the stages dev (default) and prod.',
  );
});

describe('buckets', () => {
  const closed = {
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
    },
    OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
  };

  test('drop: versioned, closed, every creation and deletion goes to ingest', () => {
    const queue = { 'Fn::GetAtt': ['IngestQueue', 'Arn'] };
    prod.hasResource('AWS::S3::Bucket', {
      Properties: {
        ...closed,
        VersioningConfiguration: { Status: 'Enabled' },
        NotificationConfiguration: {
          QueueConfigurations: [
            { Event: 's3:ObjectCreated:*', Queue: queue },
            { Event: 's3:ObjectRemoved:*', Queue: queue },
          ],
        },
        LifecycleConfiguration: {
          Rules: [
            {
              Id: 'old-versions',
              Status: 'Enabled',
              NoncurrentVersionExpiration: { NoncurrentDays: 90 },
              AbortIncompleteMultipartUpload: { DaysAfterInitiation: 2 },
            },
            { Id: 'lone-delete-markers', Status: 'Enabled', ExpiredObjectDeleteMarker: true },
          ],
        },
      },
      DependsOn: ['IngestWorkQueuePolicy5EA9018A'],
    });
  });

  test('articles: closed, articles and control objects go to relate, bodies do not', () => {
    const queue = { 'Fn::GetAtt': ['RelateQueue', 'Arn'] };
    const under = (value: string) => ({ S3Key: { Rules: [{ Name: 'prefix', Value: value }] } });
    prod.hasResourceProperties('AWS::S3::Bucket', {
      ...closed,
      VersioningConfiguration: Match.absent(),
      NotificationConfiguration: {
        QueueConfigurations: [
          { Event: 's3:ObjectCreated:*', Queue: queue, Filter: under('articles/') },
          { Event: 's3:ObjectCreated:*', Queue: queue, Filter: under('control/') },
        ],
      },
    });
  });

  test('speak TLS only', () => {
    for (const policy of Object.values(prod.findResources('AWS::S3::BucketPolicy'))) {
      expect(policy['Properties'].PolicyDocument.Statement).toEqual([
        expect.objectContaining({
          Effect: 'Deny',
          Action: 's3:*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        }),
      ]);
    }
    prod.resourceCountIs('AWS::S3::BucketPolicy', 2);
  });
});

test('tables: on demand, records recoverable, protected and streamed, index with a time to live', () => {
  const tables = prod.findResources('AWS::DynamoDB::GlobalTable');
  const keys = {
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: 'S' },
    ],
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    BillingMode: 'PAY_PER_REQUEST',
    SSESpecification: { SSEEnabled: false },
  };
  expect(tables['RecordsTable']?.['Properties']).toEqual({
    ...keys,
    StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
    Replicas: [
      {
        Region: { Ref: 'AWS::Region' },
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      },
    ],
  });
  expect(tables['IndexTable']?.['Properties']).toEqual({
    ...keys,
    TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
    Replicas: [{ Region: { Ref: 'AWS::Region' }, DeletionProtectionEnabled: true }],
  });
  dev.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
    Replicas: [Match.objectLike({ DeletionProtectionEnabled: false })],
  });
});

describe('functions', () => {
  const functions = Object.entries(prod.findResources('AWS::Lambda::Function'));

  test.each([
    ['Ingest', 60, 2048, 'Allow'],
    ['Relate', 30, 512, 'Allow'],
    ['Announce', 30, 256, undefined],
  ])('%s', (name, Timeout, MemorySize, RecursiveLoop) => {
    const [, lambda] = functions.find(([id]) => id.startsWith(name)) ?? [];
    expect(lambda?.['Properties']).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Timeout,
      MemorySize,
      LoggingConfig: { LogGroup: { Ref: expect.stringMatching(new RegExp(`^${name}Logs`)) } },
    });
    expect(lambda?.['Properties'].RecursiveLoop).toBe(RecursiveLoop);
    const queue = prod.findResources('AWS::SQS::Queue')[`${name}Queue`];
    if (queue !== undefined) expect(queue['Properties'].VisibilityTimeout).toBe(6 * Timeout);
  });

  test('environment is what article/environment.ts says', () => {
    const environments = functions.map(([, lambda]) => lambda['Properties'].Environment.Variables);
    const stack = { DATELINE_STACK: { Ref: 'AWS::StackName' } };
    const records = { RECORDS_TABLE: { Ref: 'RecordsTable' } };
    const articles = { ARTICLE_BUCKET: { Ref: 'ArticleBucket' } };
    expect(environments).toEqual([
      { ...stack, ...records, ...articles, INGEST_QUEUE_URL: { Ref: 'IngestQueue' } },
      {
        ...stack,
        ...records,
        ...articles,
        INDEX_TABLE: { Ref: 'IndexTable' },
        RELATE_QUEUE_URL: { Ref: 'RelateQueue' },
      },
      { ...stack, ...records, EVENT_BUS_NAME: { Ref: 'EventBus' } },
    ]);
  });
});

test('queues: a dead-letter queue behind each, two weeks of patience', () => {
  const queues = prod.findResources('AWS::SQS::Queue');
  for (const [name, deliveries] of [
    ['Ingest', 5],
    ['Relate', 8],
  ] as const) {
    expect(queues[`${name}Queue`]?.['Properties']).toMatchObject({
      MessageRetentionPeriod: 1_209_600,
      SqsManagedSseEnabled: true,
      RedrivePolicy: {
        deadLetterTargetArn: { 'Fn::GetAtt': [`${name}DeadLetters`, 'Arn'] },
        maxReceiveCount: deliveries,
      },
    });
    expect(queues[`${name}DeadLetters`]?.['Properties']).toMatchObject({ MessageRetentionPeriod: 1_209_600 });
  }
});

test('event sources: partial batch responses, bounded concurrency, and only announced rows from the stream', () => {
  const sources = Object.values(prod.findResources('AWS::Lambda::EventSourceMapping')).map((source) => {
    const { FunctionName, ...properties } = source['Properties'];
    return properties;
  });
  const filter = (prefix: string, sk: string) => ({
    Pattern: JSON.stringify({ dynamodb: { Keys: { pk: { S: [{ prefix }] }, sk: { S: [sk] } } } }),
  });
  const partial = { FunctionResponseTypes: ['ReportBatchItemFailures'] };
  expect(sources).toEqual([
    {
      ...partial,
      BatchSize: 1,
      EventSourceArn: { 'Fn::GetAtt': ['IngestQueue', 'Arn'] },
      ScalingConfig: { MaximumConcurrency: 50 },
    },
    {
      ...partial,
      BatchSize: 10,
      EventSourceArn: { 'Fn::GetAtt': ['RelateQueue', 'Arn'] },
      ScalingConfig: { MaximumConcurrency: 10 },
    },
    {
      ...partial,
      BatchSize: 100,
      BisectBatchOnFunctionError: true,
      DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['AnnounceDeadLetters', 'Arn'] } } },
      EventSourceArn: { 'Fn::GetAtt': ['RecordsTable', 'StreamArn'] },
      FilterCriteria: { Filters: [filter('ARTICLE#', 'CURRENT'), filter('STORY#', 'STORY')] },
      MaximumBatchingWindowInSeconds: 1,
      MaximumRecordAgeInSeconds: 82_800,
      MaximumRetryAttempts: 8,
      StartingPosition: 'TRIM_HORIZON',
    },
  ]);
});

test('every minute, relate is woken', () => {
  prod.hasResourceProperties('AWS::Events::Rule', {
    ScheduleExpression: 'rate(1 minute)',
    State: 'ENABLED',
    Targets: [
      {
        Arn: { 'Fn::GetAtt': ['RelateQueue', 'Arn'] },
        InputTransformer: { InputPathsMap: { time: '$.time' }, InputTemplate: '{"type":"wake","time":<time>}' },
      },
    ],
  });
});

describe('alarms', () => {
  const alarms = Object.values(prod.findResources('AWS::CloudWatch::Alarm')).map((alarm) => alarm['Properties']);
  const names = alarms.map(({ AlarmDescription }) => String(AlarmDescription).split(':')[0]);

  test('for everything that must not happen unnoticed, each with its place in the runbook', () => {
    expect(names.sort()).toEqual([
      'AnnounceDeadLetters',
      'AnnounceErrors',
      'AnnounceThrottles',
      'IngestBacklog',
      'IngestDeadLetters',
      'IngestErrors',
      'IngestStalled',
      'IngestThrottles',
      'Overflow',
      'Rejects',
      'RelateBacklog',
      'RelateDeadLetters',
      'RelateErrors',
      'RelateStalled',
      'RelateThrottles',
      'StreamLag',
      'Unseen',
    ]);
    for (const { AlarmDescription, TreatMissingData } of alarms) {
      expect(AlarmDescription).toMatch(/ Runbook: infra\/RUNBOOK\.md#[a-z]+$/);
      expect(TreatMissingData).toBe('notBreaching');
    }
  });

  test('each have their section in the runbook, and there are no others', () => {
    const runbook = readFileSync(new URL('../../../infra/RUNBOOK.md', import.meta.url), 'utf8');
    const sections = [...runbook.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(sections.sort()).toEqual(names.sort());
  });

  test('go to the topic that is given', () => {
    const topic = 'arn:aws:sns:eu-central-1:123456789012:newsroom';
    const { stack } = describedStack('prod', { alarmTopic: topic });
    for (const alarm of Object.values(Template.fromStack(stack).findResources('AWS::CloudWatch::Alarm'))) {
      expect(alarm['Properties'].AlarmActions).toEqual([topic]);
    }
  });

  test('watch the refusals that ingest counts', () => {
    prod.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Namespace: 'Dateline',
      MetricName: 'Rejects',
      Dimensions: [{ Name: 'Stack', Value: { Ref: 'AWS::StackName' } }],
      Threshold: 100,
      Period: 3600,
    });
  });
});

test('outputs', () => {
  const outputs = prod.toJSON()['Outputs'] as Record<string, { readonly Value: { readonly Ref?: string } }>;
  expect(Object.fromEntries(Object.entries(outputs).map(([name, { Value }]) => [name, Value.Ref]))).toEqual({
    DropBucketName: 'DropBucket',
    ArticleBucketName: 'ArticleBucket',
    RecordsTableName: 'RecordsTable',
    IndexTableName: 'IndexTable',
    EventBusName: 'EventBus',
    IngestQueueUrl: 'IngestQueue',
    IngestDeadLettersUrl: 'IngestDeadLetters',
    RelateQueueUrl: 'RelateQueue',
    RelateDeadLettersUrl: 'RelateDeadLetters',
    AnnounceDeadLettersUrl: 'AnnounceDeadLetters',
  });
});

describe('names from elsewhere', () => {
  const shapeOf = (entities: 'comprehend' | 'onnx') => {
    const template = Template.fromStack(describedStack('prod', { entities }).stack);
    const functions = Object.entries(template.findResources('AWS::Lambda::Function'));
    const ingest = functions.find(([id]) => id.startsWith('Ingest'))?.[1];
    const sources = Object.values(template.findResources('AWS::Lambda::EventSourceMapping'));
    return {
      choice: ingest?.['Properties'].Environment.Variables.DATELINE_ENTITIES,
      atOnce: sources.map(({ Properties }) => Properties.ScalingConfig?.MaximumConcurrency),
      output: template.toJSON()['Outputs'].EntitiesSource,
    };
  };

  test('Comprehend: ingest is told, and asks no faster than the service answers', () => {
    expect(shapeOf('comprehend')).toEqual({
      choice: 'comprehend',
      atOnce: [8, 10, undefined],
      output: { Value: 'comprehend' },
    });
  });

  test('a model of one’s own: ingest is told', () => {
    expect(shapeOf('onnx')).toMatchObject({
      choice: 'onnx',
      atOnce: [50, 10, undefined],
      output: { Value: 'onnx' },
    });
  });

  test('the word is checked', () => {
    expect(
      [undefined, 'built-in', 'comprehend', 'onnx:models/a', 'onnx:/b'].map((word) => entitiesSourceOf(word, '/desk')),
    ).toEqual([
      null,
      null,
      { choice: 'comprehend' },
      { choice: 'onnx', folder: '/desk/models/a' },
      { choice: 'onnx', folder: '/b' },
    ]);
    for (const word of ['Comprehend', 'onnx', 'onnx:', 7]) {
      expect(() => entitiesSourceOf(word, '/')).toThrow('there are built-in (default), comprehend, and onnx:FOLDER');
    }
  });
});
