import { intAt, type JsonObject, objectAt, objectsAt, requiredString, stringAt } from '../wire/json.ts';
import { ServiceError } from '../wire/service-error.ts';
import { inBatch } from './entry-batch.ts';
import { checkMessageAttributes, md5, md5OfAttributes, messageBytes } from './message.ts';
import type { Context, Operation, Output } from './operation.ts';
import type { Queues } from './queues.ts';
import type { Outgoing } from './send-message.ts';
import { shownMessage } from './shown-message.ts';

/** Bytes of one SendMessageBatch, all entries together. */
const BATCH_BYTES = 1_048_576;

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

/** What is done with messages: sending, receiving, deleting, hiding. */
export const MESSAGE_OPERATIONS: Readonly<Record<string, Operation>> = {
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
};
