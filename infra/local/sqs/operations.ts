import { intAt, type JsonObject, objectAt, objectsAt, requiredString, stringAt, stringsAt } from '../wire/json.ts';
import { ACCOUNT, arnOf, lastName } from '../wire/names.ts';
import { ServiceError } from '../wire/service-error.ts';
import { checkMessageAttributes, type Message, md5, md5OfAttributes, messageBytes } from './message.ts';
import { attributesAt, shownAttributes } from './queue.ts';
import type { Queues } from './queues.ts';
import type { Outgoing } from './send-message.ts';

export type Output = Readonly<Record<string, unknown>>;
type Operation = (input: JsonObject, context: Context) => Output | Promise<Output>;

interface Context {
  readonly queues: Queues;
  /** `http://127.0.0.1:port`, for queue URLs. */
  readonly origin: string;
  readonly signal: AbortSignal;
}

/** Bytes of one SendMessageBatch, all entries together. */
const BATCH_BYTES = 1_048_576;
const BATCH_ID = /^[\w-]{1,80}$/;

function outgoing(input: JsonObject): Outgoing {
  const system = objectAt(objectAt(input, 'MessageSystemAttributes') ?? {}, 'AWSTraceHeader');
  return {
    body: stringAt(input, 'MessageBody') ?? '',
    delaySeconds: intAt(input, 'DelaySeconds'),
    attributes: checkMessageAttributes(objectAt(input, 'MessageAttributes') ?? {}),
    traceHeader: system === undefined ? undefined : stringAt(system, 'StringValue'),
  };
}

function sendOne(queues: Queues, name: string, input: JsonObject): Output {
  if (input['MessageGroupId'] !== undefined && input['MessageDeduplicationId'] !== undefined) {
    throw new ServiceError('InvalidParameterValue', 'MessageDeduplicationId is for FIFO queues only.');
  }
  const message = outgoing(input);
  const digest = md5OfAttributes(message.attributes ?? {});
  const MessageId = queues.send(name, message);
  return {
    MessageId,
    MD5OfMessageBody: md5(message.body),
    ...(digest === undefined ? {} : { MD5OfMessageAttributes: digest }),
  };
}

/** Runs each entry of a batch on its own: failures are listed, the others stand. */
function inBatch(input: JsonObject, each: (entry: JsonObject) => Output): Output {
  const entries = objectsAt(input, 'Entries');
  if (entries.length === 0)
    throw new ServiceError('EmptyBatchRequest', 'There should be at least one entry in the request.');
  if (entries.length > 10)
    throw new ServiceError('TooManyEntriesInBatchRequest', 'Maximum number of entries per request are 10.');
  const ids = entries.map((entry) => requiredString(entry, 'Id'));
  if (ids.some((id) => !BATCH_ID.test(id)))
    throw new ServiceError(
      'InvalidBatchEntryId',
      'A batch entry id can only contain alphanumeric characters, hyphens and underscores.',
    );
  if (new Set(ids).size < ids.length)
    throw new ServiceError('BatchEntryIdsNotDistinct', 'Two or more batch entries in the request have the same Id.');
  const Successful: Output[] = [];
  const Failed: Output[] = [];
  for (const [index, entry] of entries.entries()) {
    const Id = ids[index];
    try {
      Successful.push({ Id, ...each(entry) });
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      Failed.push({ Id, Code: error.code, Message: error.message, SenderFault: error.status < 500 });
    }
  }
  return { Successful, ...(Failed.length === 0 ? {} : { Failed }) };
}

function shownMessage(message: Message, input: JsonObject): Output {
  const wanted = new Set([...stringsAt(input, 'AttributeNames'), ...stringsAt(input, 'MessageSystemAttributeNames')]);
  const system: Record<string, string> = {
    SenderId: ACCOUNT,
    SentTimestamp: String(message.sent),
    ApproximateReceiveCount: String(message.receives),
    ApproximateFirstReceiveTimestamp: String(message.firstReceived),
    ...(message.traceHeader === undefined ? {} : { AWSTraceHeader: message.traceHeader }),
    ...(message.deadLetterSource === undefined ? {} : { DeadLetterQueueSourceArn: message.deadLetterSource }),
  };
  const Attributes = Object.fromEntries(
    Object.entries(system).filter(([name]) => wanted.has('All') || wanted.has(name)),
  );
  const names = stringsAt(input, 'MessageAttributeNames');
  const matches = (name: string): boolean =>
    names.some(
      (asked) =>
        asked === 'All' ||
        asked === '.*' ||
        asked === name ||
        (asked.endsWith('.*') && name.startsWith(asked.slice(0, -1))),
    );
  const MessageAttributes = Object.fromEntries(Object.entries(message.attributes).filter(([name]) => matches(name)));
  const digest = md5OfAttributes(MessageAttributes);
  return {
    MessageId: message.id,
    ReceiptHandle: message.receipt,
    MD5OfBody: md5(message.body),
    Body: message.body,
    ...(Object.keys(Attributes).length === 0 ? {} : { Attributes }),
    ...(digest === undefined ? {} : { MessageAttributes, MD5OfMessageAttributes: digest }),
  };
}

async function receiveMessage(input: JsonObject, { queues, signal }: Context): Promise<Output> {
  const { name, settings } = queues.queue(requiredString(input, 'QueueUrl'));
  const max = intAt(input, 'MaxNumberOfMessages') ?? 1;
  const wait = intAt(input, 'WaitTimeSeconds') ?? settings.waitTime;
  if (max < 1 || max > 10)
    throw new ServiceError(
      'InvalidParameterValue',
      `Value ${max} for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided.`,
    );
  if (wait < 0 || wait > 20)
    throw new ServiceError(
      'InvalidParameterValue',
      `Value ${wait} for parameter WaitTimeSeconds is invalid. Reason: Must be >= 0 and <= 20, if provided.`,
    );
  const messages = await queues.receiveWithin(name, max, wait * 1000, intAt(input, 'VisibilityTimeout'), signal);
  return messages.length === 0 ? {} : { Messages: messages.map((message) => shownMessage(message, input)) };
}

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

function sendBatch(input: JsonObject, { queues }: Context): Output {
  const url = requiredString(input, 'QueueUrl');
  const bytes = objectsAt(input, 'Entries').reduce(
    (sum, entry) =>
      sum + messageBytes(stringAt(entry, 'MessageBody') ?? '', objectAt(entry, 'MessageAttributes') ?? {}),
    0,
  );
  if (bytes > BATCH_BYTES)
    throw new ServiceError(
      'BatchRequestTooLong',
      `Batch requests cannot be longer than ${BATCH_BYTES} bytes. You have sent ${bytes} bytes.`,
    );
  return inBatch(input, (entry) => sendOne(queues, url, entry));
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

/** Every operation of the embedded SQS, by name; input and output are those of the JSON protocol. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
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
  SendMessage: (input, { queues }) => sendOne(queues, requiredString(input, 'QueueUrl'), input),
  SendMessageBatch: sendBatch,
  ReceiveMessage: receiveMessage,
  DeleteMessage: (input, { queues }) => {
    queues.delete(requiredString(input, 'QueueUrl'), requiredString(input, 'ReceiptHandle'));
    return {};
  },
  DeleteMessageBatch: (input, { queues }) => {
    const url = requiredString(input, 'QueueUrl');
    return inBatch(input, (entry) => {
      queues.delete(url, requiredString(entry, 'ReceiptHandle'));
      return {};
    });
  },
  ChangeMessageVisibility: (input, { queues }) => {
    queues.changeVisibility(
      requiredString(input, 'QueueUrl'),
      requiredString(input, 'ReceiptHandle'),
      intAt(input, 'VisibilityTimeout') ?? -1,
    );
    return {};
  },
  ChangeMessageVisibilityBatch: (input, { queues }) => {
    const url = requiredString(input, 'QueueUrl');
    return inBatch(input, (entry) => {
      queues.changeVisibility(url, requiredString(entry, 'ReceiptHandle'), intAt(entry, 'VisibilityTimeout') ?? -1);
      return {};
    });
  },
  ListDeadLetterSourceQueues: deadLetterSources,
  StartMessageMoveTask: moveTask,
  TagQueue: tagQueue,
  UntagQueue: untagQueue,
  ListQueueTags: (input, { queues }) => ({ Tags: queues.tags(requiredString(input, 'QueueUrl')) }),
};

export async function runOperation(name: string, input: JsonObject, context: Context): Promise<Output> {
  const operation = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
  if (operation === undefined)
    throw new ServiceError('UnknownOperationException', `The embedded SQS does not implement ${name}.`, 501);
  return await operation(input, context);
}
