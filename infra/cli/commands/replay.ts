import { setTimeout } from 'node:timers/promises';
import {
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type ObjectVersion,
} from '@aws-sdk/client-s3';
import type { IngestMessage } from '#article/messages.ts';
import type { ObjectInfo } from '#article/raw.ts';
import { REJECT_CODES, type RejectCode } from '#article/reject.ts';
import { createSqsMessageQueue } from '#platform/sqs-message-queue.ts';
import { type Command, type CommandInput, noArguments, text, UsageError } from '../command.ts';
import { DAYS_HELP, dayOf } from '../days.ts';
import { openLookup } from '../lookup.ts';
import { startProgress } from '../progress.ts';
import { output, TARGET_HELP, TARGET_OPTIONS, type Target } from '../target.ts';

/** Messages in one call to the queue. */
const CALL = 10;
const USUAL_RATE = 20;

/** The current objects under a prefix, a page of the bucket at a time. Folder markers are left out. */
async function* currentObjects(target: Target, Prefix: string): AsyncIterable<ObjectInfo> {
  const Bucket = output(target, 'DropBucketName');
  let at: Pick<ListObjectVersionsCommandOutput, 'NextKeyMarker' | 'NextVersionIdMarker'> | null = {};
  while (at !== null) {
    const page: ListObjectVersionsCommandOutput = await target.s3.send(
      new ListObjectVersionsCommand({
        Bucket,
        Prefix,
        KeyMarker: at.NextKeyMarker,
        VersionIdMarker: at.NextVersionIdMarker,
      }),
    );
    for (const version of page.Versions ?? []) {
      const object = objectOf(Bucket, version);
      if (object !== null) yield object;
    }
    at = page.IsTruncated === true ? page : null;
  }
}

function objectOf(bucket: string, version: ObjectVersion): ObjectInfo | null {
  const { Key: key, VersionId, ETag, LastModified, Size: size = 0, IsLatest } = version;
  if (key === undefined || IsLatest !== true || (size === 0 && key.endsWith('/'))) return null;
  return {
    bucket,
    key,
    // A bucket that keeps no versions calls its only one "null".
    versionId: VersionId === undefined || VersionId === 'null' ? null : VersionId,
    eTag: ETag?.replaceAll('"', '') ?? null,
    sequencer: null,
    receivedAt: (LastModified ?? new Date(0)).toISOString(),
    size,
    contentType: null,
    metadata: {},
  };
}

/** The current objects that were refused with the code on the day. */
async function* refusedObjects(input: CommandInput, code: RejectCode, date: string): AsyncIterable<ObjectInfo> {
  const { target, records } = await openLookup(input);
  const prefix = text(input, 'prefix') ?? '';
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof records.rejects>> = await records.rejects(date, { limit: 100, cursor });
    for (const refused of page.items) {
      if (refused.code !== code || !refused.key.startsWith(prefix)) continue;
      for await (const object of currentObjects(target, refused.key)) {
        if (object.key === refused.key && object.versionId === refused.versionId) yield object;
      }
    }
    ({ cursor } = page);
  } while (cursor !== null);
}

function rateOf(input: CommandInput): number {
  const rate = Number(text(input, 'rate') ?? USUAL_RATE);
  if (rate > 0 && Number.isFinite(rate)) return rate;
  throw new UsageError('--rate takes a number of objects per second');
}

function sinceOf(input: CommandInput): number {
  const since = text(input, 'since');
  if (since === null) return 0;
  return Date.parse(INSTANT.test(since) && !Number.isNaN(Date.parse(since)) ? since : dayOf(since));
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** The refusals that are asked for, or null for all that lies in the bucket. */
function refusalOf(input: CommandInput): { readonly code: RejectCode; readonly date: string } | null {
  const [given, date] = [text(input, 'rejected'), text(input, 'date')];
  if (given === null && date !== null) throw new UsageError('--date goes with --rejected CODE; use --since for a time');
  if (given === null) return null;
  const code = REJECT_CODES.find((known) => known === given);
  if (code === undefined)
    throw new UsageError(`"${given}" is no reason of refusal; they are ${REJECT_CODES.join(', ')}`);
  return { code, date: dayOf(date ?? 'today') };
}

export const replayCommand: Command = {
  name: 'replay',
  usage: 'replay [--since DATE] [--prefix P] [--rate N] [--rejected CODE [--date DATE]]',
  summary: 'Reads what lies in the drop bucket anew with the present code, e.g. after an update.',
  more: `What is read keeps its time of arrival: rows are refreshed, and no new versions appear. Same result, no change.\n${DAYS_HELP}`,
  options: {
    ...TARGET_OPTIONS,
    since: { type: 'string' },
    prefix: { type: 'string' },
    rate: { type: 'string' },
    rejected: { type: 'string' },
    date: { type: 'string' },
  },
  optionHelp: {
    ...TARGET_HELP,
    since: 'only objects dropped since (date or instant)',
    prefix: 'only keys that begin so',
    rate: `objects per second (default ${USUAL_RATE})`,
    rejected: 'only objects refused with this code, on the day of --date',
    date: 'the day (UTC, of arrival; default today)',
  },
  async run(input) {
    noArguments(input);
    const [rate, since, refusal] = [rateOf(input), sinceOf(input), refusalOf(input)];
    const { target } = await openLookup(input);
    const now = new Date();
    const objects =
      refusal === null
        ? currentObjects(target, text(input, 'prefix') ?? '')
        : refusedObjects(input, refusal.code, refusal.date);
    const queue = createSqsMessageQueue<IngestMessage>(target.sqs, output(target, 'IngestQueueUrl'));
    const replay = now.toISOString().replaceAll(/[-:.]/g, '');
    const progress = startProgress('replay');
    const started = performance.now();
    let count = 0;
    let waiting: IngestMessage[] = [];
    const send = async (): Promise<void> => {
      await queue.send(waiting);
      count += waiting.length;
      progress.step(waiting.length);
      waiting = [];
      await setTimeout(Math.max(0, started + (count / rate) * 1000 - performance.now()));
    };
    for await (const object of objects) {
      if (Date.parse(object.receivedAt) < since) continue;
      waiting.push({ type: 'replay', object, replay });
      if (waiting.length >= Math.min(CALL, Math.ceil(rate))) await send();
    }
    if (waiting.length > 0) await send();
    progress.end();
    console.log(`replay ${replay}: ${count} objects are being read anew by ${target.where}`);
    if (count === 0)
      console.error(
        refusal === null
          ? 'no object in the drop bucket is what was asked for'
          : `nothing that was refused on ${refusal.date} with ${refusal.code} lies in the drop bucket`,
      );
    return 0;
  },
};
