import { type JsonObject, objectAt, requiredString, stringAt, stringsAt } from '../wire/json.ts';
import { ACCOUNT, arnOf, lastName } from '../wire/names.ts';
import type { Context, Operation, Output } from './operation.ts';
import { attributesAt, shownAttributes } from './queue.ts';

function queueAttributes(input: JsonObject, { queues }: Context): Output {
  const queue = queues.queue(requiredString(input, 'QueueUrl'));
  const counts = queues.counts(queue.name);
  const all: Record<string, string> = {
    ...shownAttributes(queue.attributes),
    QueueArn: arnOf('sqs', queue.name),
    ApproximateNumberOfMessages: String(counts.visible),
    ApproximateNumberOfMessagesNotVisible: String(counts.inFlight),
    ApproximateNumberOfMessagesDelayed: String(counts.delayed),
    CreatedTimestamp: String(Math.floor(queue.created / 1000)),
    LastModifiedTimestamp: String(Math.floor(queue.created / 1000)),
  };
  const wanted = new Set(stringsAt(input, 'AttributeNames'));
  const shown = Object.entries(all).filter(([name]) => wanted.has('All') || wanted.has(name));
  return shown.length === 0 ? {} : { Attributes: Object.fromEntries(shown) };
}

function moveTask(input: JsonObject, { queues }: Context): Output {
  const source = requiredString(input, 'SourceArn');
  const destination = stringAt(input, 'DestinationArn');
  queues.redrive(lastName(source), destination === undefined ? undefined : lastName(destination));
  return { TaskHandle: Buffer.from(source).toString('base64') };
}

function deadLetterSources(input: JsonObject, { queues, origin }: Context): Output {
  const arn = arnOf('sqs', queues.queue(requiredString(input, 'QueueUrl')).name);
  const sources = queues.list().filter(({ settings }) => settings.redrive?.deadLetterArn === arn);
  return { queueUrls: sources.map(({ name }) => urlOf(origin, name)) };
}

function tagQueue(input: JsonObject, { queues }: Context): Output {
  const url = requiredString(input, 'QueueUrl');
  queues.setTags(url, { ...queues.tags(url), ...objectAt(input, 'Tags') });
  return {};
}

function untagQueue(input: JsonObject, { queues }: Context): Output {
  const url = requiredString(input, 'QueueUrl');
  const gone = new Set(stringsAt(input, 'TagKeys'));
  queues.setTags(url, Object.fromEntries(Object.entries(queues.tags(url)).filter(([key]) => !gone.has(key))));
  return {};
}

export function urlOf(origin: string, name: string): string {
  return `${origin}/${ACCOUNT}/${name}`;
}

/** What is done with whole queues: making, describing, tagging, redriving. */
export const QUEUE_OPERATIONS: Readonly<Record<string, Operation>> = {
  CreateQueue: (input, { queues, origin }) => ({
    QueueUrl: urlOf(
      origin,
      queues.create(requiredString(input, 'QueueName'), attributesAt(input), objectAt(input, 'tags') ?? {}).name,
    ),
  }),
  GetQueueUrl: (input, { queues, origin }) => ({
    QueueUrl: urlOf(origin, queues.queue(requiredString(input, 'QueueName')).name),
  }),
  ListQueues: (input, { queues, origin }) => {
    const found = queues.list(stringAt(input, 'QueueNamePrefix'));
    return found.length === 0 ? {} : { QueueUrls: found.map(({ name }) => urlOf(origin, name)) };
  },
  DeleteQueue: (input, { queues }) => {
    queues.remove(requiredString(input, 'QueueUrl'));
    return {};
  },
  PurgeQueue: (input, { queues }) => {
    queues.purge(requiredString(input, 'QueueUrl'));
    return {};
  },
  GetQueueAttributes: queueAttributes,
  SetQueueAttributes: (input, { queues }) => {
    queues.setAttributes(queues.queue(requiredString(input, 'QueueUrl')).name, attributesAt(input));
    return {};
  },
  ListDeadLetterSourceQueues: deadLetterSources,
  StartMessageMoveTask: moveTask,
  TagQueue: tagQueue,
  UntagQueue: untagQueue,
  ListQueueTags: (input, { queues }) => ({ Tags: queues.tags(requiredString(input, 'QueueUrl')) }),
};
