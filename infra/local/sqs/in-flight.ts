import { intOf } from '../storage/database.ts';
import { ServiceError } from '../wire/service-error.ts';
import type { Shared } from './shared.ts';

/** The longest that a message may be hidden, twelve hours. */
const MOST_HIDDEN_SECONDS = 43_200;

/** Deletes by receipt. The receipt of an earlier delivery deletes nothing and is no error, as in SQS. */
export function deleteMessage({ db, register }: Shared, name: string, receipt: string): void {
  const { name: queue } = register.queue(name);
  db.run('DELETE FROM sqs_message WHERE seq = ? AND queue = ? AND receipt = ?', seqOf(receipt), queue, receipt);
}

/** Hides a received message for `seconds` from now (fractions allowed inside the process); 0 gives it back. */
export function changeVisibility({ db, bell, register }: Shared, name: string, receipt: string, seconds: number): void {
  const { name: queue } = register.queue(name);
  if (!(seconds >= 0 && seconds <= MOST_HIDDEN_SECONDS))
    throw new ServiceError('InvalidParameterValue', `Value ${seconds} for parameter VisibilityTimeout is invalid.`);
  const seq = seqOf(receipt);
  const row = db.get(
    'SELECT visible FROM sqs_message WHERE seq = ? AND queue = ? AND receipt = ?',
    ...[seq, queue, receipt],
  );
  if (row === undefined || intOf(row, 'visible') <= Date.now())
    throw new ServiceError('MessageNotInflight', 'The specified message is not in flight.');
  db.run('UPDATE sqs_message SET visible = ? WHERE seq = ?', Date.now() + Math.round(seconds * 1000), seq);
  bell.ring(queue);
}

/** Brings a received message back after at most `ms`: sooner than its visibility timeout would, never later. */
export function retryWithin({ db, bell, register }: Shared, name: string, receipt: string, ms: number): void {
  const { name: queue } = register.queue(name);
  db.run(
    'UPDATE sqs_message SET visible = min(visible, ?) WHERE seq = ? AND queue = ? AND receipt = ?',
    ...[Date.now() + ms, seqOf(receipt), queue, receipt],
  );
  db.afterCommit(() => bell.ring(queue));
}

/**
 * Gives back every message that a consumer inside the process held when it died (nobody else can hold one at start).
 * The cut-off attempt does not count: stopping the stack again and again must not send a message to the dead letters.
 */
export function giveBack({ db, bell }: Shared, name: string): void {
  const now = Date.now();
  db.run(
    'UPDATE sqs_message SET visible = ?, receives = max(0, receives - 1) WHERE queue = ? AND receipt IS NOT NULL AND visible > ?',
    ...[now, name, now],
  );
  bell.ring(name);
}

function seqOf(receipt: string): number {
  const seq = Number(Buffer.from(receipt, 'base64').toString('latin1').split(':', 1)[0]);
  if (Number.isSafeInteger(seq)) return seq;
  throw new ServiceError('ReceiptHandleIsInvalid', 'The input receipt handle is invalid.');
}
