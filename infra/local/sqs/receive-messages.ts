import { randomUUID } from 'node:crypto';
import { type Database, intOf, optionalInt, optionalText, type Row, textOf } from '../storage/database.ts';
import { parseStored } from '../wire/json.ts';
import { bury } from './dead-letters.ts';
import type { Message } from './message.ts';
import type { Shared } from './shared.ts';

/** Takes up to `max` messages that are due, hides them for `visibility` seconds, and moves worn-out ones to the dead letters. */
export function receiveMessages(shared: Shared, name: string, max: number, visibility?: number): readonly Message[] {
  const { db, register } = shared;
  const queue = register.queue(name);
  const now = Date.now();
  const hiddenUntil = now + (visibility ?? queue.settings.visibilityTimeout) * 1000;
  return db.transaction(() => {
    const messages: Message[] = [];
    while (messages.length < max) {
      const rows = db.all(
        'SELECT * FROM sqs_message WHERE queue = ? AND visible <= ? AND sent > ? ORDER BY visible, seq LIMIT ?',
        ...[queue.name, now, now - queue.settings.retentionPeriod * 1000, max - messages.length],
      );
      if (rows.length === 0) break;
      for (const row of rows) {
        if (!bury(shared, queue, row)) messages.push(take(db, row, now, hiddenUntil));
      }
      // A visibility of 0 leaves them due: one round is all there is to take.
      if (hiddenUntil <= now) break;
    }
    return messages;
  });
}

/** Like {@link receiveMessages}, but waits up to `waitMs` for the first message. */
export async function receiveWithin(
  shared: Shared,
  name: string,
  max: number,
  waitMs: number,
  visibility?: number,
  signal?: AbortSignal,
): Promise<readonly Message[]> {
  const { db, bell } = shared;
  const deadline = Date.now() + waitMs;
  for (;;) {
    if (signal?.aborted === true) return [];
    const messages = receiveMessages(shared, name, max, visibility);
    const now = Date.now();
    if (messages.length > 0 || now >= deadline) return messages;
    const due = db.get('SELECT min(visible) AS due FROM sqs_message WHERE queue = ? AND visible > ?', name, now);
    const next = due === undefined ? undefined : optionalInt(due, 'due');
    await bell.wait(name, Math.min(deadline, next ?? deadline) - now, signal);
  }
}

function take(db: Database, row: Row, now: number, hiddenUntil: number): Message {
  const seq = intOf(row, 'seq');
  const receipt = Buffer.from(`${seq}:${randomUUID()}`).toString('base64');
  const receives = intOf(row, 'receives') + 1;
  const firstReceived = optionalInt(row, 'first') ?? now;
  db.run(
    'UPDATE sqs_message SET visible = ?, receives = ?, first = ?, receipt = ? WHERE seq = ?',
    hiddenUntil,
    receives,
    firstReceived,
    receipt,
    seq,
  );
  return {
    seq,
    id: textOf(row, 'id'),
    receipt,
    body: textOf(row, 'body'),
    attributes: parseStored(textOf(row, 'attributes')),
    traceHeader: optionalText(row, 'trace'),
    sent: intOf(row, 'sent'),
    firstReceived,
    receives,
    deadLetterSource: optionalText(row, 'source'),
  };
}
