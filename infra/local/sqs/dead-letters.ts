import { intOf, optionalText, type Row } from '../storage/database.ts';
import { arnOf, lastName } from '../wire/names.ts';
import type { Queue } from './queue-register.ts';
import type { Shared } from './shared.ts';

const MOVE =
  'UPDATE sqs_message SET queue = ?, visible = ?, receives = 0, first = NULL, receipt = NULL, source = ? WHERE seq = ?';

function move({ db, bell }: Shared, row: Row, to: string, source: string | null): void {
  db.run(MOVE, ...[to, Date.now(), source, intOf(row, 'seq')]);
  db.afterCommit(() => bell.ring(to));
}

/** Moves a message that was received too often to the dead-letter queue; false when it may be received again. */
export function bury(shared: Shared, { name, settings: { redrive } }: Queue, row: Row): boolean {
  if (redrive === undefined || intOf(row, 'receives') < redrive.maxReceiveCount) return false;
  const deadLetters = lastName(redrive.deadLetterArn);
  if (!shared.register.has(deadLetters)) return false;
  move(shared, row, deadLetters, arnOf('sqs', name));
  return true;
}

/** Moves every message of a dead-letter queue back to where it came from (or to `target`); returns how many. */
export function redriveMessages(shared: Shared, deadLetters: string, target?: string): number {
  const { db, register } = shared;
  const { name } = register.queue(deadLetters);
  const rows = db.all('SELECT seq, source FROM sqs_message WHERE queue = ?', name);
  return db.transaction(() => {
    let moved = 0;
    for (const row of rows) {
      const to = target ?? optionalText(row, 'source');
      if (to === undefined) continue;
      move(shared, row, register.queue(to).name, null);
      moved++;
    }
    return moved;
  });
}
