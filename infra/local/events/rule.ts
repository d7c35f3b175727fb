import { randomUUID } from 'node:crypto';
import { isObject, type Json, type JsonObject, objectAt, requiredString, stringAt } from '../wire/json.ts';
import { ACCOUNT, arnOf, REGION } from '../wire/names.ts';
import { ServiceError } from '../wire/service-error.ts';
import type { Transformer } from './input-transformer.ts';

const MAX_ENTRY = 256 * 1024;

export interface RuleTarget {
  readonly id: string;
  readonly arn: string;
  readonly input?: string;
  readonly inputPath?: string;
  readonly transformer?: Transformer;
}

export interface Rule {
  readonly name: string;
  readonly bus: string;
  readonly pattern: JsonObject | undefined;
  readonly schedule: string | undefined;
  readonly enabled: boolean;
  readonly targets: readonly RuleTarget[];
}

export interface BusEvent {
  readonly source: string;
  readonly detailType: string;
  readonly detail: JsonObject;
  readonly resources?: readonly string[];
  /** ISO instant; now when absent. */
  readonly time?: string;
}

/** EventBridge times have no fraction of a second. */
export function wholeSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** The event that a scheduled rule raises. */
export function scheduledEvent(rule: Rule, at: Date): JsonObject {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: ACCOUNT,
    time: wholeSeconds(at),
    region: REGION,
    resources: [arnOf('events', `rule/${rule.name}`)],
    detail: {},
  };
}

/** Reads an entry of PutEvents; what AWS refuses comes back as an error code in the place of an id. */
export function parseEntry(entry: JsonObject): BusEvent & { readonly bus: string } {
  const detail = requiredString(entry, 'Detail');
  if (Buffer.byteLength(detail) > MAX_ENTRY)
    throw new ServiceError('ValidationException', 'Total size of the entries in the request is over the limit.');
  let parsed: JsonObject;
  try {
    const json: Json = JSON.parse(detail);
    if (!isObject(json)) throw new SyntaxError('not an object');
    parsed = json;
  } catch {
    throw new ServiceError('MalformedDetail', 'Detail is malformed.');
  }
  const time = entry['Time'];
  return {
    bus: stringAt(entry, 'EventBusName') ?? 'default',
    source: requiredString(entry, 'Source'),
    detailType: requiredString(entry, 'DetailType'),
    detail: parsed,
    resources: Array.isArray(entry['Resources']) ? entry['Resources'].map(String) : [],
    ...(typeof time === 'number' ? { time: wholeSeconds(new Date(time * 1000)) } : {}),
  };
}

/** A target as PutTargets and templates write it. */
export function parseTarget(target: JsonObject): RuleTarget {
  const known = ['RoleArn', 'Arn', 'Id', 'Input', 'InputPath', 'InputTransformer', 'DeadLetterConfig', 'RetryPolicy'];
  const strange = Object.keys(target).find((name) => !known.includes(name));
  if (strange !== undefined)
    throw new ServiceError(
      'ValidationException',
      `The embedded EventBridge does not implement ${strange} of a target.`,
      501,
    );
  const transformer = objectAt(target, 'InputTransformer');
  const input = stringAt(target, 'Input');
  const inputPath = stringAt(target, 'InputPath');
  const paths = Object.entries(transformer === undefined ? {} : (objectAt(transformer, 'InputPathsMap') ?? {}));
  return {
    id: requiredString(target, 'Id'),
    arn: requiredString(target, 'Arn'),
    ...(input === undefined ? {} : { input }),
    ...(inputPath === undefined ? {} : { inputPath }),
    ...(transformer === undefined
      ? {}
      : {
          transformer: {
            paths: Object.fromEntries(paths.map(([name, path]) => [name, String(path)])),
            template: requiredString(transformer, 'InputTemplate'),
          },
        }),
  };
}
