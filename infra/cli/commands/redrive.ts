import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { type Command, noArguments } from '../command.ts';
import { startProgress } from '../progress.ts';
import { findTarget, output, TARGET_HELP, TARGET_OPTIONS, type Target } from '../target.ts';

const QUEUES = ['Ingest', 'Relate'] as const;

/** Puts a dead letter back before it is taken off: a crash in between repeats it, and repeating harms nothing. */
async function putBack({ sqs }: Target, from: string, to: string, message: Message): Promise<void> {
  await sqs.send(new SendMessageCommand({ QueueUrl: to, MessageBody: message.Body ?? '' }));
  await sqs.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle: message.ReceiptHandle }));
}

async function redriveQueue(target: Target, name: (typeof QUEUES)[number], step: () => void): Promise<number> {
  const from = output(target, `${name}DeadLettersUrl`);
  const to = output(target, `${name}QueueUrl`);
  let count = 0;
  for (;;) {
    const { Messages = [] } = await target.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: from, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 }),
    );
    if (Messages.length === 0) return count;
    for (const message of Messages) {
      await putBack(target, from, to, message);
      count += 1;
      step();
    }
  }
}

async function waiting(target: Target, url: string): Promise<number> {
  const { Attributes } = await target.sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['ApproximateNumberOfMessages'] }),
  );
  return Number(Attributes?.ApproximateNumberOfMessages ?? 0);
}

export const redriveCommand: Command = {
  name: 'redrive',
  usage: 'redrive',
  summary: 'Puts dead letters back into their queues, once what killed them is mended.',
  more: 'Every step is idempotent: what was half done is completed, what was done changes nothing.',
  options: { ...TARGET_OPTIONS },
  optionHelp: { ...TARGET_HELP },
  async run(input) {
    noArguments(input);
    const target = await findTarget(input);
    const progress = startProgress('redrive');
    for (const name of QUEUES) {
      const count = await redriveQueue(target, name, () => progress.step());
      console.log(`${name.toLowerCase()}: ${count} put back`);
    }
    progress.end();
    const stuck = await waiting(target, output(target, 'AnnounceDeadLettersUrl'));
    if (stuck > 0) {
      console.error(
        `announce: ${stuck} stream batches were given up; they name positions in the table's stream, not changes, so they cannot be put back. The rows are right; what was not announced is read from them.`,
      );
    }
    return 0;
  },
};
