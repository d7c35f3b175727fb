import type { IngestMessage } from '#article/messages.ts';
import { METRICS } from '#article/metrics.ts';
import type { Cursor, ObjectInfo } from '#article/raw.ts';
import type { LogEvent } from '#platform/log.ts';
import type { Missing } from '#platform/object-store.ts';
import type { ObjectStatus, StepResult } from '#records/status.ts';
import { ObjectMissing } from './byte-source.ts';
import { beginObject, noteStep, ObjectTaken, releaseObject, startOf } from './ledger.ts';
import type { IngestPorts } from './ports.ts';
import { type Item, readItems } from './read-items.ts';
import { createTally, type Tally } from './tally.ts';
import { writeArticle } from './write-article.ts';
import { createWriteWindow, type WriteWindow } from './write-window.ts';

/** How the message that asks for the work came. */
export interface Delivery {
  /** Nobody can have begun with it. */
  readonly first: boolean;
  /** It will not come again: after this it lies among the dead letters. */
  readonly last: boolean;
}

/** After so many attempts at one place, which no exception ended, the article there is what ends the function. */
const FATAL_ATTEMPTS = 3;

/**
 * Takes in a dropped object, or goes on in one from `asked`: its articles are written to the article bucket, its status
 * tells how far it got, and what does not fit into this invocation becomes a message. Whatever happens in between, the
 * ledger makes sure that each article is counted once and none is passed over.
 */
export async function takeIn(
  ports: IngestPorts,
  object: ObjectInfo,
  asked: Cursor | null,
  { first, last }: Delivery,
  replay: string | null = null,
): Promise<void> {
  const row = await beginObject(ports, object, replay, first);
  if (row === null) return ports.log('object.duplicate', place(object));
  try {
    const described = asked === null ? await describeObject(ports, object) : object;
    if (typeof described === 'string') return await finishMissing(ports, row, described);
    await workOff(ports, described, row, startOf(row, asked), last && row.attempts >= FATAL_ATTEMPTS);
  } catch (error) {
    if (error instanceof ObjectTaken) return ports.log('object.duplicate', place(object));
    // If this fails too, one attempt too many stays noted, which by itself harms nothing.
    await releaseObject(ports, row).catch(() => undefined);
    throw error;
  }
}

/** The object with what only the store knows of it: content type, metadata, and its true size. */
async function describeObject({ objects }: IngestPorts, object: ObjectInfo): Promise<ObjectInfo | Missing> {
  const head = await objects.head(object.bucket, object.key, { versionId: object.versionId });
  if (head === 'gone') return 'gone';
  if (object.versionId === null && object.eTag !== null && object.eTag !== head.eTag) return 'changed';
  const { size, contentType, metadata } = head;
  return { ...object, eTag: object.eTag ?? head.eTag, size, contentType, metadata };
}

async function workOff(
  ports: IngestPorts,
  object: ObjectInfo,
  begun: ObjectStatus,
  from: Cursor | null,
  giveUpFirst: boolean,
): Promise<void> {
  const tally = createTally();
  const writes = createWriteWindow(ports.bounds.writes);
  // Something ended the function here before: each article is noted by itself, so that next time it is known which.
  const most = begun.attempts > 1 ? 1 : ports.bounds.articles;
  const started = ports.clock();
  let noted = started;
  let row = begun;
  try {
    for await (const item of readItems(ports, object, from, giveUpFirst, tally)) {
      await keep(ports, item, row.replay ?? null, tally, writes);
      if (item.next === null) continue;
      const now = ports.clock();
      const handOver = now - started >= ports.bounds.handOverMs;
      if (!handOver && tally.items < most && now - noted < ports.bounds.noteMs) continue;
      await writes.settle();
      row = await note(ports, row, tally.take(item.next), handOver ? 0 : 1);
      noted = ports.clock();
      if (handOver) return await ports.queue.send([continuation(object, item.next, row.replay)]);
    }
    await writes.settle();
    row = await note(ports, row, tally.take(null), 1);
  } catch (error) {
    await writes.settle().catch(() => undefined);
    if (!(error instanceof ObjectMissing)) throw error;
    await finishMissing(ports, row, error.missing);
  }
}

function continuation(object: ObjectInfo, cursor: Cursor, replay: string | undefined): IngestMessage {
  return { type: 'continue', object, cursor, ...(replay === undefined ? {} : { replay }) };
}

async function keep(
  ports: IngestPorts,
  item: Item,
  replay: string | null,
  tally: Tally,
  writes: WriteWindow,
): Promise<void> {
  if ('refused' in item) return tally.refusal(item.refused, item.item);
  const { article } = item;
  tally.article(article);
  await writes.add(async () => {
    const started = ports.clock();
    await writeArticle(ports.objects, ports.articleBucket, article, replay);
    tally.time('write', ports.clock() - started);
  });
}

/** The object went, or another took its place, before it was read to the end. What came out of it stays. */
async function finishMissing(ports: IngestPorts, row: ObjectStatus, missing: Missing): Promise<void> {
  const tally = createTally();
  const message =
    missing === 'gone'
      ? 'The object was deleted before it was read.'
      : 'The object was overwritten before it was read; its successor has an event of its own.';
  tally.refusal({ code: 'gone', message }, null);
  await note(ports, row, tally.take(null), 1);
}

async function note(ports: IngestPorts, row: ObjectStatus, result: StepResult, attempts: 0 | 1): Promise<ObjectStatus> {
  const next = await noteStep(ports, row, result, attempts);
  ports.count({ [METRICS.articles]: result.articles, [METRICS.rejects]: result.rejects });
  const { articles, rejects, format } = next;
  const code = next.reject?.code ?? next.rejected[0]?.code ?? null;
  ports.log(logEventOf(next), { ...place(next), articles, rejects, format, code });
  return next;
}

function logEventOf({ state }: ObjectStatus): LogEvent {
  if (state === 'reading') return 'object.step';
  return state === 'rejected' ? 'object.rejected' : 'object.done';
}

function place({ bucket, key, versionId }: Pick<ObjectInfo, 'bucket' | 'key' | 'versionId'>) {
  return { bucket, key, versionId };
}
