import { randomUUID } from 'node:crypto';
import type { Queues } from '../sqs/queues.ts';
import { type Database, intOf, type Row, textOf } from '../storage/database.ts';
import { type Json, type JsonObject, parseObject } from '../wire/json.ts';
import { ACCOUNT, lastName, REGION } from '../wire/names.ts';
import { ServiceError } from '../wire/service-error.ts';
import { jsonAt, transform } from './input-transformer.ts';
import { matchesPattern, unknownOperator } from './pattern.ts';
import { type BusEvent, type Rule, type RuleTarget, wholeSeconds } from './rule.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS eb_bus (name TEXT PRIMARY KEY);
  CREATE TABLE IF NOT EXISTS eb_rule (bus TEXT NOT NULL, name TEXT NOT NULL, rule TEXT NOT NULL, PRIMARY KEY (bus, name));
  CREATE TABLE IF NOT EXISTS eb_event (seq INTEGER PRIMARY KEY AUTOINCREMENT, bus TEXT NOT NULL, event TEXT NOT NULL);`;

/** Events kept for `recent`, the newest ones. */
const KEPT = 10_000;

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
