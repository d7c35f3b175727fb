import type {
  DynamoDBBatchResponse,
  DynamoDBRecord,
  DynamoDBStreamEvent,
  SQSBatchResponse,
  SQSEvent,
  SQSRecord,
} from 'aws-lambda';
import { METRICS } from '#article/metrics.ts';
import type { Log } from './log.ts';
import type { Count } from './metrics.ts';

export interface BatchOptions {
  readonly log: Log;
  readonly count?: Count;
  /** Messages worked on at once; one after the other if it is not given. */
  readonly atOnce?: number;
  /** Milliseconds that the invocation still has. */
  readonly remaining?: () => number;
  /** Makes a failed message come again after some seconds. */
  readonly retryIn?: (receiptHandle: string, seconds: number) => Promise<void>;
}

/** Under this, no further message is begun: it would be cut off in the middle. */
const LAST_CALL_MS = 3_000;
const FIRST_RETRY_SECONDS = 5;
const LONGEST_RETRY_SECONDS = 300;

/**
 * Works off a batch of SQS messages and answers which failed; only those come again. What `work` throws fails its own
 * message and no other. Messages not begun for want of time are given back.
 */
export async function handleMessages(
  event: SQSEvent,
  work: (body: string, record: SQSRecord) => Promise<void>,
  options: BatchOptions,
): Promise<SQSBatchResponse> {
  const failed = new Set<string>();
  const waiting = event.Records.values();
  const workOff = async (): Promise<void> => {
    for (const record of waiting) if (!(await workOne(record, work, options))) failed.add(record.messageId);
  };
  await Promise.all(Array.from({ length: options.atOnce ?? 1 }, workOff));
  options.count?.({ [METRICS.failures]: failed.size });
  const inOrder = event.Records.filter(({ messageId }) => failed.has(messageId));
  return { batchItemFailures: inOrder.map(({ messageId }) => ({ itemIdentifier: messageId })) };
}

async function workOne(
  record: SQSRecord,
  work: (body: string, record: SQSRecord) => Promise<void>,
  options: BatchOptions,
): Promise<boolean> {
  const { messageId, body } = record;
  if (options.remaining !== undefined && options.remaining() < LAST_CALL_MS) {
    options.log('message.postponed', { messageId });
    await comeAgain(record, 0, options);
    return false;
  }
  try {
    await work(body, record);
    return true;
  } catch (error) {
    const deliveries = Number(record.attributes?.ApproximateReceiveCount ?? '1');
    options.log('message.failed', { messageId, deliveries, ...describe(error) });
    await comeAgain(record, retrySeconds(deliveries), options);
    return false;
  }
}

/** Works off stream records as one batch: if `work` throws, all of them come again. */
export async function handleStreamBatch(
  event: DynamoDBStreamEvent,
  work: (records: readonly DynamoDBRecord[]) => Promise<void>,
  { log }: Pick<BatchOptions, 'log'>,
): Promise<DynamoDBBatchResponse> {
  try {
    await work(event.Records);
    return { batchItemFailures: [] };
  } catch (error) {
    const itemIdentifier = event.Records[0]?.dynamodb?.SequenceNumber ?? '';
    log('message.failed', { sequenceNumber: itemIdentifier, ...describe(error) });
    return { batchItemFailures: [{ itemIdentifier }] };
  }
}

/** 5, 10, 20 … 300 seconds. */
function retrySeconds(deliveries: number): number {
  return Math.min(LONGEST_RETRY_SECONDS, FIRST_RETRY_SECONDS * 2 ** Math.max(0, deliveries - 1));
}

/** A courtesy: without it the message comes again when its visibility ends. So a failure here is only noted. */
async function comeAgain(record: SQSRecord, seconds: number, { retryIn, log }: BatchOptions): Promise<void> {
  try {
    await retryIn?.(record.receiptHandle, seconds);
  } catch (error) {
    log('message.postponed', { messageId: record.messageId, ...describe(error) });
  }
}

function describe(error: unknown): { readonly error: string; readonly message: string; readonly cause: string | null } {
  if (!(error instanceof Error)) return { error: 'unknown', message: String(error), cause: null };
  const cause = error.cause instanceof Error ? `${error.cause.name}: ${error.cause.message}` : null;
  return { error: error.name, message: error.message, cause };
}
