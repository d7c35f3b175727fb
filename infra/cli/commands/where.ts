import { createHash } from 'node:crypto';
import { readFileSync, type Stats, statSync } from 'node:fs';
import type { ArticleRecord, HiddenRecord } from '#article/record.ts';
import { REMEDIES } from '#article/remedies.ts';
import type { FileStatus, Records } from '#records/consumer/records.ts';
import { amountOf, type Command, flag, only, UsageError } from '../command.ts';
import { candidateKeys } from '../keys.ts';
import { keysEndingIn } from '../keys-ending-in.ts';
import { LOOKUP_HELP, LOOKUP_OPTIONS, openLookup } from '../lookup.ts';
import { output } from '../target.ts';

const NEXT_STEP: Readonly<Record<FileStatus['state'], string>> = {
  received: 'being worked on; ask again in a moment',
  reading: 'a container, being read in steps; ask again in a moment',
  normalized: 'read; its articles follow below',
  rejected: 'refused, with the reason and what to do below',
  ignored: 'nothing to read in it',
  withdrawn: 'deleted from the bucket: its articles are withdrawn',
};

function refusalLines({ reject, rejected }: FileStatus): readonly string[] {
  const whole = reject === null ? [] : [`  ${reject.code}: ${reject.message}`];
  const codes = new Set([...(reject === null ? [] : [reject.code]), ...rejected.map(({ code }) => code)]);
  return [
    ...whole,
    ...rejected.map(({ label, code, message }) => `  ${label}: ${code}: ${message}`),
    ...[...codes].map((code) => `  what to do (${code}): ${REMEDIES[code]}`),
  ];
}

function statusText(status: FileStatus): string {
  const steps = status.steps.map(({ name, ms, units }) => `${name} ${Math.round(ms)} ms (${units})`).join(', ');
  return [
    `${status.key}  ${status.versionId ?? status.eTag ?? ''}  received ${status.receivedAt}, ${status.bytes} bytes`,
    `  ${status.state}: ${NEXT_STEP[status.state]}${status.why === null ? '' : ` (${status.why})`}`,
    `  ${amountOf(status.articles, 'article')}, ${amountOf(status.rejects, 'reject')}${status.format === null ? '' : `, ${status.format}`}${steps === '' ? '' : `; ${steps}`}`,
    ...refusalLines(status),
  ].join('\n');
}

const HIDDEN: Readonly<Record<HiddenRecord['state'], string>> = {
  embargoed:
    ': held back until its embargo ends; if its end cannot be read, drop it again with --embargoed-until INSTANT',
  erased: ': nothing of it is kept',
};

/** Where an article stands now; if that is by another file than the one that was asked for, by which. */
function placed(id: string, record: ArticleRecord | HiddenRecord | null, key: string): string {
  if (record === null) return `  ${id}  not yet related`;
  if (!('storyId' in record)) return `  ${id}  ${record.state}${HIDDEN[record.state]}`;
  const standing = record.isDuplicate ? `copy of ${record.originalArticleId}` : `story ${record.storyId ?? '-'}`;
  const newer = record.provenance.key === key ? '' : `, by its newest version, ${record.provenance.key}`;
  return `  ${id}  ${record.state}, ${standing}${newer}: ${record.title}`;
}

async function show(records: Records, status: FileStatus): Promise<void> {
  console.log(statusText(status));
  const found = await records.articles(status.articleIds);
  status.articleIds.forEach((id, at) => void console.log(placed(id, found[at] ?? null, status.key)));
}

interface Found {
  readonly key: string;
  readonly statuses: readonly FileStatus[];
}

/** A file beyond this is known by its size alone: its eTag is no plain MD5, and reading it would take a while. */
const HASHED = 16 * 1024 * 1024;
const MD5 = /^[0-9a-f]{32}$/;

/** Whether one of the versions that were received is the file as it lies there now. */
function holds(path: string, stats: Stats, { statuses }: Found): boolean {
  const sameSize = statuses.filter(({ bytes }) => bytes === stats.size);
  if (sameSize.length === 0 || stats.size > HASHED) return sameSize.length > 0;
  const hash = createHash('md5').update(readFileSync(path)).digest('hex');
  return sameSize.some(({ eTag }) => eTag === null || !MD5.test(eTag) || eTag === hash);
}

/**
 * What was received under any key that the file may have been dropped with. If some of it is the file as it is now, only
 * that: another folder may hold another file of the same name.
 */
async function search(records: Records, bucket: string, given: string, stats: Stats | null): Promise<readonly Found[]> {
  const keys = candidateKeys(given, stats !== null);
  const all = await Promise.all(keys.map(async (key) => ({ key, statuses: await records.where(bucket, key) })));
  const received = all.filter(({ statuses }) => statuses.length > 0);
  if (stats === null) return received.slice(0, 1);
  const same = received.filter((found) => holds(given, stats, found));
  return same.length > 0 ? same : received;
}

function fileAt(path: string): Stats | null {
  const stats = statSync(path, { throwIfNoEntry: false }) ?? null;
  if (stats?.isDirectory() === true) throw new UsageError(`${path} is a folder: give a file of it`);
  return stats?.isFile() === true ? stats : null;
}

export const whereCommand: Command = {
  name: 'where',
  usage: 'where PATH|KEY',
  summary: 'What became of a dropped file: received, read, related, recorded, or refused and why.',
  more: 'A file is found by its path, from any folder, whether it was dropped alone or with a folder around it. What was dropped with\n--prefix, or lies on another machine, is found by its key, as "dateline drop" printed it.',
  options: LOOKUP_OPTIONS,
  optionHelp: LOOKUP_HELP,
  async run(input) {
    const given = only(input, 'path or key');
    const stats = fileAt(given);
    const { target, records } = await openLookup(input);
    const found = await search(records, output(target, 'DropBucketName'), given, stats);
    if (found.length === 0) {
      const advice =
        stats === null
          ? 'and there is no such file here'
          : `"dateline drop ${given}" drops it (if that was done with --prefix, give its key)`;
      console.error(`nothing named ${given} has been received by ${target.where}; ${advice}`);
      const alike = await keysEndingIn(target, given);
      if (alike.length > 0) console.error(`perhaps it was dropped as ${alike.join(' or ')}`);
      return 1;
    }
    for (const status of found.flatMap(({ statuses }) => statuses)) {
      if (flag(input, 'json')) console.log(JSON.stringify(status));
      else await show(records, status);
    }
    if (stats !== null && !found.some((one) => holds(given, stats, one)))
      console.error(`${given} itself is another now: "dateline drop ${given}" drops it as it is`);
    return 0;
  },
};
