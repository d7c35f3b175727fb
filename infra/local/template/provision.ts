import type { Buses } from '../events/buses.ts';
import { parseTarget } from '../events/rule.ts';
import { rateOf } from '../events/schedules.ts';
import type { StreamSource } from '../mappings/stream-source.ts';
import type { NotificationConfiguration, QueueNotice } from '../s3/notifications.ts';
import type { ObjectStore } from '../s3/store.ts';
import type { Queues } from '../sqs/queues.ts';
import { booleanAt, isObject, type JsonObject, objectAt, objectsAt, stringAt } from '../wire/json.ts';
import { lastName } from '../wire/names.ts';
import type { Identity, Resource, Template } from './template.ts';

/** Makes tables: the embedded ones, or those of another emulator. Must do nothing where the table already stands. */
export interface TableMaker {
  make(name: string, properties: JsonObject): Promise<void>;
}

/** The tables of a stack with the streams that mappings read. */
export interface StackTables extends TableMaker {
  streamArn(name: string): string;
  source(arn: string): StreamSource;
  stop(): Promise<void>;
}

export interface Targets {
  readonly s3: ObjectStore;
  readonly queues: Queues;
  readonly buses: Buses;
  readonly tables: TableMaker;
}

/** What became of the resources of a template. */
export interface Provisioned {
  readonly functions: readonly Resource[];
  readonly mappings: readonly Resource[];
  /** Resources that have no meaning on one machine (roles, alarms, …), as `Type LogicalId`. */
  readonly skipped: readonly string[];
  /** Resources of a type that the embedded stack does not know: the stack may miss something. */
  readonly warnings: readonly string[];
}

/** Types that change nothing on one machine: rights, alarms, logs, deployment. */
const SKIPPED = [
  'AWS::IAM::',
  'AWS::CloudWatch::',
  'AWS::Logs::',
  'AWS::CDK::',
  'AWS::KMS::',
  'AWS::SNS::',
  'AWS::S3::BucketPolicy',
  'AWS::SQS::QueuePolicy',
  'AWS::Lambda::Permission',
  'AWS::Lambda::Version',
  'AWS::Lambda::Alias',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Events::Archive',
  'AWS::Events::EventBusPolicy',
  'Custom::S3AutoDeleteObjects',
];

/** The order in which kinds are made: what others point at comes first. */
const ORDER = [
  'AWS::SQS::Queue',
  'AWS::DynamoDB::Table',
  'AWS::DynamoDB::GlobalTable',
  'AWS::Events::EventBus',
  'AWS::S3::Bucket',
  'AWS::Events::Rule',
];

/** Makes everything that a template declares; what already stands is brought in line. */
export async function provision(template: Template, targets: Targets): Promise<Provisioned> {
  // Stream ARNs exist once the tables do: tables first, by themselves.
  for (const type of ORDER) {
    for (const { id, type: found, properties } of template.resourcesOf(type))
      await make(found, template.identity(id), properties, targets);
  }
  const resources = template.resources;
  const of = (type: string): readonly Resource[] => resources.filter((resource) => resource.type === type);
  const known = new Set([...ORDER, 'AWS::Lambda::Function', 'AWS::Lambda::EventSourceMapping']);
  const others = resources.filter(({ type }) => !known.has(type));
  const isSkipped = ({ type }: Resource): boolean => SKIPPED.some((prefix) => type.startsWith(prefix));
  const named = ({ type, id }: Resource): string => `${type} ${id}`;
  return {
    functions: of('AWS::Lambda::Function'),
    mappings: of('AWS::Lambda::EventSourceMapping'),
    skipped: others.filter(isSkipped).map(named),
    warnings: others.filter((resource) => !isSkipped(resource)).map(named),
  };
}

async function make(
  type: string,
  identity: Identity,
  properties: JsonObject,
  { s3, queues, buses, tables }: Targets,
): Promise<void> {
  switch (type) {
    case 'AWS::SQS::Queue':
      makeQueue(identity.name, properties, queues);
      return;
    case 'AWS::DynamoDB::Table':
    case 'AWS::DynamoDB::GlobalTable':
      await tables.make(identity.name, properties);
      return;
    case 'AWS::Events::EventBus':
      buses.create(identity.name);
      return;
    case 'AWS::S3::Bucket':
      makeBucket(identity.name, properties, s3);
      return;
    case 'AWS::Events::Rule':
      makeRule(identity.name, properties, buses);
      return;
  }
}

const QUEUE_ATTRIBUTES = [
  'VisibilityTimeout',
  'DelaySeconds',
  'MessageRetentionPeriod',
  'MaximumMessageSize',
  'ReceiveMessageWaitTimeSeconds',
  'RedrivePolicy',
  'RedriveAllowPolicy',
  'FifoQueue',
];

function makeQueue(name: string, properties: JsonObject, queues: Queues): void {
  const entries = QUEUE_ATTRIBUTES.flatMap((attribute) => {
    const value = properties[attribute];
    return value === undefined ? [] : [[attribute, isObject(value) ? JSON.stringify(value) : String(value)]];
  });
  const attributes: JsonObject = Object.fromEntries(entries);
  const standing = queues.list().some((queue) => queue.name === name);
  if (standing) queues.setAttributes(name, attributes);
  else queues.create(name, attributes);
}

function makeBucket(name: string, properties: JsonObject, s3: ObjectStore): void {
  if (!s3.hasBucket(name)) s3.createBucket(name);
  const status = stringAt(objectAt(properties, 'VersioningConfiguration') ?? {}, 'Status');
  if (status === 'Enabled' || status === 'Suspended') s3.setVersioning(name, status);
  const configuration = objectAt(properties, 'NotificationConfiguration');
  if (configuration !== undefined) s3.setNotifications(name, notificationsOf(configuration));
}

function notificationsOf(configuration: JsonObject): NotificationConfiguration {
  for (const kind of ['LambdaConfigurations', 'TopicConfigurations']) {
    if (objectsAt(configuration, kind).length > 0) throw new Error(`The embedded S3 notifies queues, not ${kind}.`);
  }
  const queues = objectsAt(configuration, 'QueueConfigurations').map((entry, index): QueueNotice => {
    const rules = objectsAt(objectAt(objectAt(entry, 'Filter') ?? {}, 'S3Key') ?? {}, 'Rules');
    const rule = (wanted: string): string => {
      const found = rules.find((candidate) => stringAt(candidate, 'Name')?.toLowerCase() === wanted);
      return found === undefined ? '' : (stringAt(found, 'Value') ?? '');
    };
    return {
      id: `notice-${index}`,
      queueArn: stringAt(entry, 'Queue') ?? '',
      events: [stringAt(entry, 'Event') ?? ''],
      prefix: rule('prefix'),
      suffix: rule('suffix'),
    };
  });
  const bridge = objectAt(configuration, 'EventBridgeConfiguration');
  return { queues, eventBridge: bridge !== undefined && booleanAt(bridge, 'EventBridgeEnabled') !== false };
}

function makeRule(name: string, properties: JsonObject, buses: Buses): void {
  const schedule = stringAt(properties, 'ScheduleExpression');
  if (schedule !== undefined) rateOf(schedule);
  buses.putRule({
    name,
    bus: lastName(stringAt(properties, 'EventBusName') ?? 'default'),
    pattern: objectAt(properties, 'EventPattern'),
    schedule,
    enabled: stringAt(properties, 'State') !== 'DISABLED',
    targets: objectsAt(properties, 'Targets').map(parseTarget),
  });
}
