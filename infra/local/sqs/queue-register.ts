import { type Database, intOf, type Row, textOf } from '../storage/database.ts';
import { type JsonObject, parseStored } from '../wire/json.ts';
import { lastName } from '../wire/names.ts';
import { ServiceError } from '../wire/service-error.ts';
import { checkAttributes, type QueueAttributes, type QueueSettings, settingsOf } from './queue.ts';

const QUEUE_NAME = /^[\w-]{1,80}$/;

const SCHEMA =
  'CREATE TABLE IF NOT EXISTS sqs_queue (name TEXT PRIMARY KEY, attributes TEXT NOT NULL, tags TEXT NOT NULL, created INTEGER NOT NULL)';

export interface Queue {
  readonly name: string;
  readonly attributes: QueueAttributes;
  readonly settings: QueueSettings;
  readonly created: number;
}

/** Which queues there are, with their attributes and tags: rows of SQLite, known by heart. */
export class QueueRegister {
  readonly #db: Database;
  readonly #known = new Map<string, Queue>();

  constructor(db: Database) {
    this.#db = db;
    db.define(SCHEMA);
    for (const row of db.all('SELECT * FROM sqs_queue')) this.#remember(row);
  }

  /** Makes a queue; the same name with the same attributes is the same queue, with others it is refused. */
  create(name: string, given: JsonObject, tags: JsonObject): Queue {
    assertStandard(name, given);
    const attributes = checkAttributes(given);
    const known = this.#known.get(name);
    if (known !== undefined) return unlessOther(known, attributes);
    this.#db.run(
      'INSERT INTO sqs_queue VALUES (?, ?, ?, ?)',
      name,
      JSON.stringify(attributes),
      JSON.stringify(tags),
      Date.now(),
    );
    return this.#reload(name);
  }

  setAttributes(name: string, given: JsonObject): void {
    const attributes = { ...this.queue(name).attributes, ...checkAttributes(given) };
    this.#db.run('UPDATE sqs_queue SET attributes = ? WHERE name = ?', JSON.stringify(attributes), name);
    this.#reload(name);
  }

  /** The queue of this name (a URL or ARN will do); a missing one is QueueDoesNotExist. */
  queue(nameOrUrl: string): Queue {
    const queue = this.#known.get(lastName(nameOrUrl));
    if (queue !== undefined) return queue;
    throw new ServiceError('QueueDoesNotExist', 'The specified queue does not exist.');
  }

  has(name: string): boolean {
    return this.#known.has(name);
  }

  list(prefix = ''): readonly Queue[] {
    return [...this.#known.values()]
      .filter(({ name }) => name.startsWith(prefix))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Takes the queue out of the table. It is known until {@link forget}: a transaction around it may still fail. */
  remove({ name }: Queue): void {
    this.#db.run('DELETE FROM sqs_queue WHERE name = ?', name);
  }

  forget({ name }: Queue): void {
    this.#known.delete(name);
  }

  tags(name: string): JsonObject {
    const row = this.#db.get('SELECT tags FROM sqs_queue WHERE name = ?', this.queue(name).name);
    return row === undefined ? {} : parseStored(textOf(row, 'tags'));
  }

  setTags(name: string, tags: JsonObject): void {
    this.#db.run('UPDATE sqs_queue SET tags = ? WHERE name = ?', JSON.stringify(tags), this.queue(name).name);
  }

  #remember(row: Row): Queue {
    const name = textOf(row, 'name');
    const attributes = checkAttributes(parseStored(textOf(row, 'attributes')));
    const queue = { name, attributes, settings: settingsOf(attributes), created: intOf(row, 'created') };
    this.#known.set(name, queue);
    return queue;
  }

  #reload(name: string): Queue {
    const row = this.#db.get('SELECT * FROM sqs_queue WHERE name = ?', name);
    if (row === undefined) throw new Error(`queue ${name} vanished`);
    return this.#remember(row);
  }
}

function assertStandard(name: string, given: JsonObject): void {
  if (name.endsWith('.fifo') || given['FifoQueue'] !== undefined)
    throw new ServiceError('AWS.SimpleQueueService.UnsupportedOperation', 'The embedded SQS has standard queues only.');
  if (!QUEUE_NAME.test(name))
    throw new ServiceError(
      'InvalidParameterValue',
      'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length',
    );
}

function unlessOther(known: Queue, attributes: QueueAttributes): Queue {
  const differs = Object.entries(attributes).some(([key, value]) => known.attributes[key] !== value);
  if (!differs) return known;
  throw new ServiceError(
    'QueueAlreadyExists',
    `A queue already exists with the same name and a different value for an attribute.`,
  );
}
