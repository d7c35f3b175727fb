import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isObject, type Json, type JsonObject, objectAt, stringAt } from '../wire/json.ts';
import { ACCOUNT, arnOf, lastName, REGION } from '../wire/names.ts';
import { holds, resolve, type Scope } from './intrinsics.ts';

export interface Resource {
  readonly id: string;
  readonly type: string;
  /** With intrinsic functions worked out. */
  readonly properties: JsonObject;
}

/** How a resource is called: its physical name, its ARN, and its URL if it has one. */
export interface Identity {
  readonly type: string;
  readonly name: string;
  readonly arn: string;
  readonly url?: string;
}

export interface Template {
  readonly stackName: string;
  readonly resources: readonly Resource[];
  /** The resources of one type; resolves nothing else, so that it works before others stand. */
  resourcesOf(type: string): readonly Resource[];
  identity(logicalId: string): Identity;
  /** The stack's outputs by name; call after the resources stand. */
  outputs(): Readonly<Record<string, string>>;
}

export interface TemplateOptions {
  /** `http://127.0.0.1:port` of the queues, for queue URLs. */
  readonly queueOrigin: string;
  /** ARN of a table's stream, known once the table stands. */
  readonly streamArn: (table: string) => string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** Exports of other stacks. */
  readonly imports?: Readonly<Record<string, string>>;
}

const NAME_PROPERTY: Readonly<Record<string, string>> = {
  'AWS::S3::Bucket': 'BucketName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Events::EventBus': 'Name',
  'AWS::Events::Rule': 'Name',
  'AWS::Logs::LogGroup': 'LogGroupName',
};
const NOT_IN_BUCKETS = /[^a-z0-9-]/g;

/** Reads a synthesized template. Names are made from the stack's name and the logical id, the same on every start. */
export function readTemplate(path: string, options: TemplateOptions): Template {
  const parsed: Json = JSON.parse(readFileSync(path, 'utf8'));
  if (!isObject(parsed)) throw new Error(`${path} is not a template.`);
  const stackName = basename(path).split('.')[0] ?? 'stack';
  return new ParsedTemplate(parsed, stackName, options);
}

class ParsedTemplate implements Template {
  readonly stackName: string;
  readonly #document: JsonObject;
  readonly #resources: JsonObject;
  readonly #options: TemplateOptions;
  readonly #scope: Scope;
  readonly #identities = new Map<string, Identity>();

  constructor(document: JsonObject, stackName: string, options: TemplateOptions) {
    this.stackName = stackName;
    this.#document = document;
    this.#options = options;
    this.#scope = {
      stackName,
      parameters: { ...defaults(objectAt(document, 'Parameters') ?? {}), ...options.parameters },
      mappings: objectAt(document, 'Mappings') ?? {},
      conditions: objectAt(document, 'Conditions') ?? {},
      ref: (id) => (this.#resources[id] === undefined ? undefined : this.#ref(id)),
      attribute: (id, name) => this.#attribute(id, name),
      imported: (name) => {
        const value = options.imports?.[name];
        if (value === undefined)
          throw new Error(`The template imports ${name}: give its value in the option \`imports\`.`);
        return value;
      },
    };
    const all = objectAt(document, 'Resources') ?? {};
    this.#resources = Object.fromEntries(Object.entries(all).filter(([, resource]) => this.#wanted(resource)));
  }

  get resources(): readonly Resource[] {
    return Object.keys(this.#resources).map((id) => this.#resolved(id));
  }

  resourcesOf(type: string): readonly Resource[] {
    const ids = Object.keys(this.#resources).filter((id) => this.#type(id) === type);
    return ids.map((id) => this.#resolved(id));
  }

  identity(logicalId: string): Identity {
    const known = this.#identities.get(logicalId);
    if (known !== undefined) return known;
    const made = this.#identify(logicalId);
    this.#identities.set(logicalId, made);
    return made;
  }

  outputs(): Readonly<Record<string, string>> {
    const outputs = Object.entries(objectAt(this.#document, 'Outputs') ?? {});
    const wanted = outputs.filter(([, output]) => this.#wanted(output));
    return Object.fromEntries(
      wanted.map(([name, output]) => [
        name,
        String(resolve((isObject(output) ? output['Value'] : null) ?? null, this.#scope)),
      ]),
    );
  }

  #wanted(part: Json | undefined): boolean {
    const condition = isObject(part) ? stringAt(part, 'Condition') : undefined;
    return isObject(part) && (condition === undefined || holds({ Condition: condition }, this.#scope));
  }

  #resource(id: string): JsonObject {
    const resource = this.#resources[id];
    if (!isObject(resource)) throw new Error(`The template refers to ${id}, which it does not define.`);
    return resource;
  }

  #resolved(id: string): Resource {
    const properties = resolve(objectAt(this.#resource(id), 'Properties') ?? {}, this.#scope);
    return { id, type: this.#type(id), properties: isObject(properties) ? properties : {} };
  }

  #type(id: string): string {
    return stringAt(this.#resource(id), 'Type') ?? '';
  }

  #identify(id: string): Identity {
    const type = this.#type(id);
    const nameProperty = NAME_PROPERTY[type];
    const given = nameProperty === undefined ? undefined : objectAt(this.#resource(id), 'Properties')?.[nameProperty];
    const made = `${this.stackName}-${id}`;
    const plain =
      type === 'AWS::S3::Bucket' ? made.toLowerCase().replace(NOT_IN_BUCKETS, '-').slice(0, 63) : made.slice(0, 80);
    const name = given === undefined ? plain : String(resolve(given, this.#scope));
    const url = type === 'AWS::SQS::Queue' ? { url: `${this.#options.queueOrigin}/${ACCOUNT}/${name}` } : {};
    return { type, name, arn: arnFor(type, name), ...url };
  }

  #ref(id: string): string {
    const { type, name, arn, url } = this.identity(id);
    if (url !== undefined) return url;
    return type === 'AWS::IAM::ManagedPolicy' ? arn : name;
  }

  #attribute(id: string, attribute: string): string {
    const { type, name, arn, url } = this.identity(id);
    if (attribute === 'StreamArn') return this.#options.streamArn(name);
    const known: Readonly<Record<string, string>> = {
      Arn: arn,
      Name: name,
      QueueName: name,
      QueueUrl: url ?? name,
      Id: name,
      DomainName: `${name}.s3.amazonaws.com`,
      RegionalDomainName: `${name}.s3.${REGION}.amazonaws.com`,
      TableId: name,
    };
    const value = known[attribute];
    if (value === undefined)
      throw new Error(`The template asks for ${attribute} of ${id} (${type}), which the embedded stack does not know.`);
    return value;
  }
}

function defaults(parameters: JsonObject): Record<string, string> {
  const entries = Object.entries(parameters).map(([name, parameter]): [string, string] => {
    const preset = isObject(parameter) ? parameter['Default'] : undefined;
    return [name, preset === undefined || preset === null ? '' : String(preset)];
  });
  return Object.fromEntries(entries);
}

function arnFor(type: string, name: string): string {
  switch (type) {
    case 'AWS::S3::Bucket':
      return arnOf('s3', name);
    case 'AWS::SQS::Queue':
      return arnOf('sqs', name);
    case 'AWS::DynamoDB::Table':
    case 'AWS::DynamoDB::GlobalTable':
      return arnOf('dynamodb', `table/${name}`);
    case 'AWS::Lambda::Function':
      return arnOf('lambda', `function:${name}`);
    case 'AWS::Events::EventBus':
      return arnOf('events', `event-bus/${name}`);
    case 'AWS::Events::Rule':
      return arnOf('events', `rule/${name}`);
    case 'AWS::Logs::LogGroup':
      return arnOf('logs', `log-group:${name}:*`);
    case 'AWS::IAM::Role':
      return `arn:aws:iam::${ACCOUNT}:role/${name}`;
    default:
      return arnOf(lastName(type.replaceAll('::', '/')).toLowerCase(), name);
  }
}
