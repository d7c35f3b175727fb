import {
  ChangeMessageVisibilityCommand,
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { MessageQueue } from './message-queue.ts';

/** SQS takes ten messages and 1 MiB a call; ours are pointers of a few hundred bytes. */
const ENTRIES = 10;
const LONGEST_DELAY = 900;

/** JSON messages on an SQS queue. Throws when one of them was not taken. */
export function createSqsMessageQueue<Message>(client: SQSClient, queueUrl: string): MessageQueue<Message> {
  return {
    async send(messages, delaySeconds = 0): Promise<void> {
      const entries = messages.map(
        (message, index): SendMessageBatchRequestEntry => ({
          Id: `${index % ENTRIES}`,
          MessageBody: JSON.stringify(message),
          DelaySeconds: Math.min(LONGEST_DELAY, Math.max(0, Math.round(delaySeconds))),
        }),
      );
      for (let start = 0; start < entries.length; start += ENTRIES) {
        const Entries = entries.slice(start, start + ENTRIES);
        const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
        if (Failed.length > 0) throw new Error(`SQS refused ${Failed.length} messages: ${Failed[0]?.Code ?? ''}.`);
      }
    },
  };
}

/** Lets a failed message come again after some seconds instead of the queue's whole visibility timeout. */
export function createSqsRetry(client: SQSClient, queueUrl: string) {
  return async (receiptHandle: string, seconds: number): Promise<void> => {
    await client.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: queueUrl,
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: seconds,
      }),
    );
  };
}
