import type { JsonObject } from '../wire/json.ts';
import { ACCOUNT, arnOf, REGION } from '../wire/names.ts';
import { childrenOf, childText, type XmlChild, type XmlNode } from '../wire/xml.ts';
import { s3Error, unsupported } from './error.ts';

/** One rule of a bucket: which events of which keys go to which queue. */
export interface QueueNotice {
  readonly id: string;
  readonly queueArn: string;
  /** `s3:ObjectCreated:*`, `s3:ObjectRemoved:Delete`, … */
  readonly events: readonly string[];
  readonly prefix: string;
  readonly suffix: string;
}

export interface NotificationConfiguration {
  readonly queues: readonly QueueNotice[];
  readonly eventBridge: boolean;
}

export const NO_NOTIFICATIONS: NotificationConfiguration = { queues: [], eventBridge: false };

/** Event kinds that this bucket can raise; a rule for another kind would wait forever, so it is refused. */
const KINDS = new Set([
  's3:ObjectCreated:*',
  's3:ObjectCreated:Put',
  's3:ObjectCreated:Copy',
  's3:ObjectCreated:CompleteMultipartUpload',
  's3:ObjectRemoved:*',
  's3:ObjectRemoved:Delete',
  's3:ObjectRemoved:DeleteMarkerCreated',
]);

/** Checks that events are known and that no two rules of overlapping events overlap in their keys, as S3 does. */
export function checkNotifications(configuration: NotificationConfiguration): NotificationConfiguration {
  const { queues } = configuration;
  for (const [index, notice] of queues.entries()) {
    const unknown = notice.events.find((event) => !KINDS.has(event));
    if (unknown !== undefined) throw unsupported(`notifications of ${unknown}`);
    const clash = queues.slice(0, index).some((earlier) => overlap(earlier, notice));
    if (clash)
      throw s3Error(
        'InvalidArgument',
        'Configurations overlap. Configurations on the same bucket cannot share a common event type.',
      );
  }
  return configuration;
}

function overlap(a: QueueNotice, b: QueueNotice): boolean {
  const events = a.events.some((one) => b.events.some((other) => covers(one, other) || covers(other, one)));
  const prefixes = a.prefix.startsWith(b.prefix) || b.prefix.startsWith(a.prefix);
  const suffixes = a.suffix.endsWith(b.suffix) || b.suffix.endsWith(a.suffix);
  return events && prefixes && suffixes;
}

function covers(rule: string, event: string): boolean {
  return rule.endsWith('*') ? event.startsWith(rule.slice(0, -1)) : rule === event;
}

/** The queues that hear of `event` (`ObjectCreated:Put`, …) for `key`. */
export function listeners({ queues }: NotificationConfiguration, event: string, key: string): readonly QueueNotice[] {
  return queues.filter(
    (notice) =>
      notice.events.some((rule) => covers(rule, `s3:${event}`)) &&
      key.startsWith(notice.prefix) &&
      key.endsWith(notice.suffix),
  );
}

export interface ObjectEvent {
  /** `ObjectCreated:Put`, … */
  readonly name: string;
  readonly bucket: string;
  readonly key: string;
  readonly size: number | undefined;
  readonly eTag: string | undefined;
  readonly version: string | undefined;
  readonly sequence: number;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A sequencer as S3 writes it: upper-case hex, growing with every change. */
export function sequencer(sequence: number): string {
  return `00${sequence.toString(16).toUpperCase().padStart(14, '0')}`;
}

const UNESCAPED = /[!'()~]/g;

/** The key as events carry it: form-encoded, space as `+`, `/` kept. */
export function eventKey(key: string): string {
  const escaped = encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/');
  return escaped.replace(UNESCAPED, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The notification message of one event (format 2.1). */
export function notificationBody(event: ObjectEvent, configurationId: string): string {
  return JSON.stringify({
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: REGION,
        eventTime: new Date(event.at).toISOString(),
        eventName: event.name,
        userIdentity: { principalId: ACCOUNT },
        requestParameters: { sourceIPAddress: '127.0.0.1' },
        responseElements: { 'x-amz-request-id': sequencer(event.sequence), 'x-amz-id-2': sequencer(event.sequence) },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId,
          bucket: { name: event.bucket, ownerIdentity: { principalId: ACCOUNT }, arn: arnOf('s3', event.bucket) },
          object: {
            key: eventKey(event.key),
            ...(event.size === undefined ? {} : { size: event.size }),
            ...(event.eTag === undefined ? {} : { eTag: event.eTag }),
            ...(event.version === undefined || event.version === 'null' ? {} : { versionId: event.version }),
            sequencer: sequencer(event.sequence),
          },
        },
      },
    ],
  });
}

/** What S3 sends to a queue when a notification is set. */
export function testEventBody(bucket: string): string {
  return JSON.stringify({
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: new Date().toISOString(),
    Bucket: bucket,
    RequestId: 'TEST',
    HostId: 'TEST',
  });
}

/** The EventBridge form of an object event; here the key is not encoded. */
export function eventBridgeDetail(event: ObjectEvent): { readonly detailType: string; readonly detail: JsonObject } {
  const created = event.name.startsWith('ObjectCreated');
  return {
    detailType: created ? 'Object Created' : 'Object Deleted',
    detail: {
      version: '0',
      bucket: { name: event.bucket },
      object: {
        key: event.key,
        ...(event.size === undefined ? {} : { size: event.size }),
        ...(event.eTag === undefined ? {} : { etag: event.eTag }),
        ...(event.version === undefined || event.version === 'null' ? {} : { 'version-id': event.version }),
        sequencer: sequencer(event.sequence),
      },
      requester: ACCOUNT,
      reason: created ? 'PutObject' : 'DeleteObject',
    },
  };
}

/** Reads the XML of PutBucketNotificationConfiguration. */
export function parseNotifications(root: XmlNode): NotificationConfiguration {
  for (const kind of ['TopicConfiguration', 'CloudFunctionConfiguration', 'LambdaFunctionConfiguration']) {
    if (childrenOf(root, kind).length > 0) throw unsupported(kind);
  }
  const queues = childrenOf(root, 'QueueConfiguration').map((node, index): QueueNotice => {
    const rules = node.children
      .filter(({ name }) => name === 'Filter')
      .flatMap((filter) => childrenOf(filter, 'S3Key').flatMap((key) => childrenOf(key, 'FilterRule')));
    const rule = (wanted: string): string => {
      const found = rules.find((candidate) => childText(candidate, 'Name')?.toLowerCase() === wanted);
      return found === undefined ? '' : (found.children.find(({ name }) => name === 'Value')?.text ?? '');
    };
    return {
      id: childText(node, 'Id') ?? `notice-${index}`,
      queueArn: childText(node, 'Queue') ?? '',
      events: childrenOf(node, 'Event').map(({ text }) => text.trim()),
      prefix: rule('prefix'),
      suffix: rule('suffix'),
    };
  });
  return checkNotifications({ queues, eventBridge: childrenOf(root, 'EventBridgeConfiguration').length > 0 });
}

export function showNotifications({ queues, eventBridge }: NotificationConfiguration): XmlChild[] {
  const shown = queues.map(({ id, queueArn, events, prefix, suffix }): XmlChild => {
    const rules: XmlChild[] = [['prefix', prefix] as const, ['suffix', suffix] as const]
      .filter(([, value]) => value !== '')
      .map(
        ([Name, Value]): XmlChild => [
          'FilterRule',
          [
            ['Name', Name],
            ['Value', Value],
          ],
        ],
      );
    const filter: XmlChild[] = rules.length === 0 ? [] : [['Filter', [['S3Key', rules]]]];
    return [
      'QueueConfiguration',
      [['Id', id], ['Queue', queueArn], ...events.map((event): XmlChild => ['Event', event]), ...filter],
    ];
  });
  return eventBridge ? [...shown, ['EventBridgeConfiguration', []]] : shown;
}
