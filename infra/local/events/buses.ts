import { randomUUID } from 'node:crypto';
import type { Queues } from '../sqs/queues.ts';
import { type Database, intOf, type Row, textOf } from '../storage/database.ts';
import { isObject, type Json, type JsonObject, objectAt, parseObject, requiredString, stringAt } from '../wire/json.ts';
import { ACCOUNT, arnOf, lastName, REGION } from '../wire/names.ts';
import { ServiceError } from '../wire/service-error.ts';
import { jsonAt, type Transformer, transform } from './input-transformer.ts';
import { matchesPattern, unknownOperator } from './pattern.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS eb_bus (name TEXT PRIMARY KEY);
  CREATE TABLE IF NOT EXISTS eb_rule (bus TEXT NOT NULL, name TEXT NOT NULL, rule TEXT NOT NULL, PRIMARY KEY (bus, name));
  CREATE TABLE IF NOT EXISTS eb_event (seq INTEGER PRIMARY KEY AUTOINCREMENT, bus TEXT NOT NULL, event TEXT NOT NULL);`;

/** Events kept for `recent`, the newest ones. */
const KEPT = 10_000;
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

/** Event buses: rules that send matching events to queues or to the log; the newest events are kept for looking. */
export class Buses {
  readonly #db: Database;
  readonly #queues: Queues;
  readonly #log: (line: string) => void;
  #rules: readonly Rule[] = [];

  constructor(db: Database, queues: Queues, log: (line: string) => void) {
    this.#db = db;
    this.#queues = queues;
    this.#log = log;
    db.define(SCHEMA);
    db.run("INSERT OR IGNORE INTO eb_bus VALUES ('default')");
    this.#reload();
  }

  create(name: string): void {
    this.#db.run('INSERT OR IGNORE INTO eb_bus VALUES (?)', name);
  }

  names(): readonly string[] {
    return this.#db.all('SELECT name FROM eb_bus ORDER BY name').map((row) => textOf(row, 'name'));
  }

  has(name: string): boolean {
    return this.#db.get('SELECT 1 FROM eb_bus WHERE name = ?', lastName(name)) !== undefined;
  }

  rules(): readonly Rule[] {
    return this.#rules;
  }

  /** Sets a rule; a target or a pattern that cannot be served is refused. */
  putRule(rule: Rule): void {
    if (!this.has(rule.bus))
      throw new ServiceError('ResourceNotFoundException', `Event bus ${rule.bus} does not exist.`);
    const unknown = unknownOperator(rule.pattern);
    if (unknown !== undefined)
      throw new ServiceError(
        'InvalidEventPatternException',
        `Event pattern is not valid. Reason: the embedded EventBridge does not implement "${unknown}"`,
      );
    const strange = rule.targets.find(({ arn }) => !isQueue(arn) && !isLog(arn));
    if (strange !== undefined)
      throw new ServiceError(
        'ValidationException',
        `The embedded EventBridge has queues and log groups as targets, not ${strange.arn}.`,
        501,
      );
    this.#db.run('INSERT OR REPLACE INTO eb_rule VALUES (?, ?, ?)', rule.bus, rule.name, JSON.stringify(rule));
    this.#reload();
  }

  removeRule(bus: string, name: string): void {
    this.#db.run('DELETE FROM eb_rule WHERE bus = ? AND name = ?', bus, name);
    this.#reload();
  }

  /** Puts an event on a bus and delivers it to whom it concerns, in one transaction; returns its id. */
  put(bus: string, { source, detailType, detail, resources = [], time }: BusEvent): string {
    const name = lastName(bus);
    const id = randomUUID();
    const event: JsonObject = {
      version: '0',
      id,
      'detail-type': detailType,
      source,
      account: ACCOUNT,
      time: time ?? wholeSeconds(new Date()),
      region: REGION,
      resources,
      detail,
    };
    this.#db.transaction(() => {
      const { lastId } = this.#db.run('INSERT INTO eb_event (bus, event) VALUES (?, ?)', name, JSON.stringify(event));
      if (lastId % 500 === 0) this.#db.run('DELETE FROM eb_event WHERE seq <= ?', lastId - KEPT);
      for (const rule of this.#rules) {
        if (rule.enabled && rule.bus === name && rule.pattern !== undefined && matchesPattern(rule.pattern, event))
          this.deliver(rule, event);
      }
    });
    return id;
  }

  /** Sends an event to every target of a rule. */
  deliver(rule: Rule, event: JsonObject): void {
    for (const target of rule.targets) {
      const body = bodyFor(target, event);
      if (isQueue(target.arn)) this.#queues.send(lastName(target.arn), { body });
      else this.#log(`event ${rule.name} ${body}`);
    }
  }

  /** The newest events of a bus, oldest first. */
  recent(bus: string, limit: number): readonly JsonObject[] {
    const rows = this.#db.all(
      'SELECT event FROM eb_event WHERE bus = ? ORDER BY seq DESC LIMIT ?',
      lastName(bus),
      limit,
    );
    return rows.reverse().map((row) => parseObject(textOf(row, 'event')));
  }

  count(): number {
    const row = this.#db.get('SELECT count(*) AS n FROM eb_event');
    return row === undefined ? 0 : intOf(row, 'n');
  }

  #reload(): void {
    this.#rules = this.#db.all('SELECT rule FROM eb_rule ORDER BY bus, name').map(ruleOf);
  }
}

function ruleOf(row: Row): Rule {
  // Written by `putRule` only.
  const rule: Rule = JSON.parse(textOf(row, 'rule'));
  return rule;
}

function isQueue(arn: string): boolean {
  return arn.startsWith('arn:aws:sqs:');
}

function isLog(arn: string): boolean {
  return arn.startsWith('arn:aws:logs:');
}

function bodyFor(target: RuleTarget, event: JsonObject): string {
  if (target.input !== undefined) return target.input;
  if (target.transformer !== undefined) return transform(target.transformer, event);
  const part: Json | undefined = target.inputPath === undefined ? event : jsonAt(event, target.inputPath);
  return JSON.stringify(part ?? null);
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
