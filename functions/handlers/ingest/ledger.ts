import type { Cursor, ObjectInfo } from '#article/raw.ts';
import { compareSequencers } from '#platform/sequencer.ts';
import {
  afterStep,
  createStatus,
  isFinal,
  newStatus,
  type ObjectState,
  type ObjectStatus,
  readStatus,
  rejectedStatus,
  removeRejected,
  replaceStatus,
  type StepResult,
  statusKeyOf,
  writeRejected,
} from '#records/status.ts';
import type { IngestPorts } from './ports.ts';
import { createTally, type Refused } from './tally.ts';

/** Another worker took the object up since: what is left of it is theirs. */
export class ObjectTaken extends Error {
  override readonly name = 'ObjectTaken';
}

/** Of an object larger than this one wants to know where it is while it is being read. */
const SOON_READ_BYTES = 256 * 1024;
/** The step of a row that nobody has written yet. */
const UNWRITTEN = 0;

/**
 * Takes an object up, or up again. Gives its status row, or null when there is nothing left to do: it is finished, or
 * something newer happened to it. Whoever begins last holds the object; the row's `step` is the proof.
 * A replay is a pass of its own: it begins on a finished row too, and whatever belongs to an earlier pass is out of date.
 * A small object that is delivered for the first time gets its row when it is read: one write instead of two for nearly
 * all of news. Of two who read it at once, the one who writes first has counted it; if its reader dies, the next delivery
 * writes the row before it begins.
 */
export async function beginObject(
  { status }: IngestPorts,
  object: ObjectInfo,
  replay: string | null,
  firstDelivery: boolean,
): Promise<ObjectStatus | null> {
  const key = statusKeyOf(object);
  const first = newStatus(object, key, 'received');
  const fresh = replay === null ? first : { ...first, replay };
  const known = await readStatus(status, key);
  if (known === null && firstDelivery && object.size <= SOON_READ_BYTES) return { ...fresh, step: UNWRITTEN };
  if (known === null) return taken(fresh, await createStatus(status, fresh));
  const order = compareSequencers(known.sequencer, object.sequencer) || comparePasses(known.replay, replay);
  if (order > 0 || (order === 0 && isFinal(known))) return null;
  const step = known.step + 1;
  const row = order === 0 ? { ...known, step, attempts: known.attempts + 1 } : { ...fresh, step };
  return taken(row, await replaceStatus(status, row, known.step));
}

/** The first pass over an object comes before its replays. */
function comparePasses(known: string | undefined, asked: string | null): number {
  const [a, b] = [known ?? '', asked ?? ''];
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Notes down a step. What was refused is listed first: once the object is finished nobody comes back to do it. */
export async function noteStep(
  { status }: IngestPorts,
  row: ObjectStatus,
  result: StepResult,
  attempts: 0 | 1,
): Promise<ObjectStatus> {
  const next = afterStep(row, result, attempts);
  if (result.rejects > 0) await writeRejected(status, rejectedStatus(next));
  // What an earlier pass refused is mended: it is nothing to look at any more.
  else if (next.replay !== undefined && next.rejects === 0 && isFinal(next)) await removeRejected(status, next);
  return taken(
    next,
    await (row.step === UNWRITTEN ? createStatus(status, next) : replaceStatus(status, next, row.step)),
  );
}

/** Takes back that work was begun: it was stopped by something transient, not by the article. Best effort. */
export async function releaseObject({ status }: IngestPorts, row: ObjectStatus): Promise<void> {
  // Now it is worth a row: somebody may ask where the file is.
  if (row.step === UNWRITTEN) return void (await createStatus(status, { ...row, step: row.step + 1, attempts: 0 }));
  await replaceStatus(status, { ...row, step: row.step + 1, attempts: row.attempts - 1 }, row.step);
}

/** Notes down an object that is not read: a folder marker, a deletion. An older state of it is replaced. */
export async function noteObject(
  { status }: IngestPorts,
  object: ObjectInfo,
  state: ObjectState,
  why: string | null,
): Promise<void> {
  const row = newStatus(object, statusKeyOf(object), state, why);
  const known = await readStatus(status, row);
  if (known === null) {
    taken(row, await createStatus(status, row));
  } else if (compareSequencers(known.sequencer, object.sequencer) < 0) {
    taken(row, await replaceStatus(status, { ...known, state, why, step: known.step + 1 }, known.step));
  }
}

/** Refuses an object of which no byte can be read. */
export async function rejectUnread(ports: IngestPorts, object: ObjectInfo, reject: Refused): Promise<void> {
  const row = await beginObject(ports, object, null, true);
  if (row === null) return;
  const tally = createTally();
  tally.refusal(reject, null);
  await noteStep(ports, row, tally.take(null), 1);
}

/** Where work on the object begins: where the ledger says, else where the message says. */
export function startOf(row: ObjectStatus, asked: Cursor | null): Cursor | null {
  return row.cursor ?? asked;
}

function taken(row: ObjectStatus, written: boolean): ObjectStatus {
  if (!written) throw new ObjectTaken(`Another worker holds ${row.pk}.`);
  return row;
}
