import type { ArticleRecord, HiddenRecord } from '#article/record.ts';
import { REMEDIES } from '#article/remedies.ts';
import type { FileStatus, Records } from '#records/consumer/records.ts';
import { type Command, flag, only } from '../command.ts';
import { keyOfPath } from '../inputs.ts';
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
    `  ${status.articles} articles, ${status.rejects} rejects${status.format === null ? '' : `, ${status.format}`}${steps === '' ? '' : `; ${steps}`}`,
    ...refusalLines(status),
  ].join('\n');
}

function placed(id: string, record: ArticleRecord | HiddenRecord | null): string {
  if (record === null) return `  ${id}  not yet related`;
  if (!('storyId' in record)) return `  ${id}  ${record.state}`;
  return `  ${id}  ${record.state}, ${record.isDuplicate ? `copy of ${record.originalArticleId}` : `story ${record.storyId ?? '-'}`}: ${record.title}`;
}

async function show(records: Records, status: FileStatus): Promise<void> {
  console.log(statusText(status));
  const found = await records.articles(status.articleIds);
  status.articleIds.forEach((id, at) => void console.log(placed(id, found[at] ?? null)));
}

export const whereCommand: Command = {
  name: 'where',
  usage: 'where PATH|KEY',
  summary: 'What became of a dropped file: received, read, related, recorded, or refused and why.',
  more: '',
  options: LOOKUP_OPTIONS,
  optionHelp: LOOKUP_HELP,
  async run(input) {
    const { target, records } = await openLookup(input);
    const given = only(input, 'path or key');
    const statuses = await records.where(output(target, 'DropBucketName'), keyOfPath(given));
    if (statuses.length === 0) {
      console.error(
        `nothing named ${keyOfPath(given)} has been received by ${target.where}; "dateline drop ${given}" drops it`,
      );
      return 1;
    }
    for (const status of statuses) {
      if (flag(input, 'json')) console.log(JSON.stringify(status));
      else await show(records, status);
    }
    return 0;
  },
};
