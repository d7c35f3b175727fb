import { type JsonObject, objectAt, parseObject, stringAt } from '../wire/json.ts';
import { ServiceError } from '../wire/service-error.ts';

/** What a queue promises, with the defaults and bounds of SQS. All times in seconds. */
export interface QueueSettings {
  readonly visibilityTimeout: number;
  readonly delaySeconds: number;
  readonly retentionPeriod: number;
  readonly maximumMessageSize: number;
  readonly waitTime: number;
  readonly redrive: { readonly deadLetterArn: string; readonly maxReceiveCount: number } | undefined;
}

export type QueueAttributes = Readonly<Record<string, string>>;

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly preset: number;
}

const NUMBERS = {
  VisibilityTimeout: { least: 0, most: 43_200, preset: 30 },
  DelaySeconds: { least: 0, most: 900, preset: 0 },
  MessageRetentionPeriod: { least: 60, most: 1_209_600, preset: 345_600 },
  // One MiB since August 2025; a queue may set less.
  MaximumMessageSize: { least: 1_024, most: 1_048_576, preset: 1_048_576 },
  ReceiveMessageWaitTimeSeconds: { least: 0, most: 20, preset: 0 },
} satisfies Record<string, Bounds>;

/** Attributes that are kept and given back and change nothing on one machine. */
const INERT = new Set([
  'Policy',
  'KmsMasterKeyId',
  'KmsDataKeyReusePeriodSeconds',
  'SqsManagedSseEnabled',
  'RedriveAllowPolicy',
]);

/** The attributes as given, checked; a FIFO queue or an unknown attribute is refused. */
export function checkAttributes(given: JsonObject): QueueAttributes {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const known = name in NUMBERS || INERT.has(name) || name === 'RedrivePolicy';
    if (!known) throw new ServiceError('InvalidAttributeName', `Unknown Attribute ${name}.`);
    attributes[name] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  settingsOf(attributes);
  return attributes;
}

/** The settings that attributes stand for, presets filled in; a value out of bounds is refused. */
export function settingsOf(attributes: QueueAttributes): QueueSettings {
  const number = (name: keyof typeof NUMBERS): number => {
    const { least, most, preset }: Bounds = NUMBERS[name];
    const value = attributes[name] === undefined ? preset : Number(attributes[name]);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new ServiceError('InvalidAttributeValue', `Invalid value for the parameter ${name}.`);
  };
  return {
    visibilityTimeout: number('VisibilityTimeout'),
    delaySeconds: number('DelaySeconds'),
    retentionPeriod: number('MessageRetentionPeriod'),
    maximumMessageSize: number('MaximumMessageSize'),
    waitTime: number('ReceiveMessageWaitTimeSeconds'),
    redrive: redriveOf(attributes['RedrivePolicy']),
  };
}

function redriveOf(policy: string | undefined): QueueSettings['redrive'] {
  if (policy === undefined || policy === '') return undefined;
  const parsed = parseObject(policy);
  const deadLetterArn = stringAt(parsed, 'deadLetterTargetArn');
  const maxReceiveCount = Number(parsed['maxReceiveCount']);
  if (deadLetterArn === undefined || !(maxReceiveCount >= 1 && maxReceiveCount <= 1000)) {
    throw new ServiceError('InvalidAttributeValue', 'Invalid value for the parameter RedrivePolicy.');
  }
  return { deadLetterArn, maxReceiveCount };
}

/** The whole set of attributes as GetQueueAttributes shows it, without the counts. */
export function shownAttributes(attributes: QueueAttributes): Record<string, string> {
  const shown: Record<string, string> = { SqsManagedSseEnabled: 'true' };
  for (const [name, { preset }] of Object.entries(NUMBERS)) shown[name] = String(preset);
  return { ...shown, ...attributes };
}

/** The `Attributes` member of a request, or nothing. */
export function attributesAt(input: JsonObject): JsonObject {
  return objectAt(input, 'Attributes') ?? {};
}
