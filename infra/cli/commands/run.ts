import { once } from 'node:events';
import { type FileHandle, open } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { type Command, type CommandInput, flag, text, UsageError, wholeNumber } from '../command.ts';
import { haveData } from '../have-data.ts';
import { listFiles, openInputs } from '../inputs.ts';
import { createMemoryPipeline } from '../memory-pipeline.ts';
import { assertOneIdentity, METADATA_HELP, METADATA_OPTIONS, metadataOf } from '../metadata-options.ts';
import { startProgress } from '../progress.ts';

type Rows = Iterable<unknown> | AsyncIterable<unknown>;

/** `dateline run`: every record that the files lead to, as JSONL in the order of their keys. */
export const runCommand: Command = {
  name: 'run',
  usage: 'run PATH… [--records FILE] [--memory]',
  summary:
    'The whole pipeline over files, until settled; writes every record as JSONL (standard output, or --records FILE).',
  more: 'The embedded stack of this command is its own and is gone afterwards; "dateline up" starts one that stays.',
  options: { records: { type: 'string' }, memory: { type: 'boolean' }, chaos: { type: 'string' }, ...METADATA_OPTIONS },
  optionHelp: {
    records: 'file to write the records to',
    memory: 'stores in memory behind the same ports: same code, no sockets',
    chaos: 'seed of faults to inject (not with --memory): duplicates, reordering, crashes, throttling',
    ...METADATA_HELP,
  },
  async run(input) {
    const inMemory = flag(input, 'memory');
    if (inMemory && text(input, 'chaos') !== null) throw new UsageError('--chaos needs the stack: leave --memory out');
    return inMemory ? await runInMemory(input) : await runOnStack(input);
  },
};

async function runInMemory(input: CommandInput): Promise<number> {
  const metadata = metadataOf(input.values);
  const out = await openOutput(input);
  await haveData();
  const pipeline = createMemoryPipeline();
  const progress = startProgress('run');
  for await (const { object, source } of openInputs(input.positionals, metadata, new Date())) {
    await pipeline.drop(object.key, new Uint8Array(await buffer(source.read(0))), metadata);
  }
  await pipeline.settle(() => progress.step());
  progress.end();
  return await writeRows(input, out, pipeline.rows());
}

async function runOnStack(input: CommandInput): Promise<number> {
  const { startEmbedded, allRows } = await import('../embedded.ts');
  const { dropFiles } = await import('./drop.ts');
  const chaos = wholeNumber(input, 'chaos');
  const metadata = metadataOf(input.values);
  assertOneIdentity(metadata, listFiles(input.positionals, () => undefined).length);
  const out = await openOutput(input);
  const embedded = await startEmbedded({ dataDir: 'memory', ...(chaos === null ? {} : { chaos }) });
  try {
    const progress = startProgress('drop');
    await dropFiles(embedded.target, input.positionals, metadata, '', () => progress.step());
    progress.end();
    await embedded.settled();
    return await writeRows(input, out, await allRows(embedded.target));
  } finally {
    await embedded.stop();
  }
}

/** Opened before the work begins: a place that may not be written to is known at once. */
async function openOutput(input: CommandInput): Promise<FileHandle | null> {
  const file = text(input, 'records');
  return file === null ? null : await open(file, 'w');
}

async function writeRows(input: CommandInput, file: FileHandle | null, rows: Rows): Promise<number> {
  const out: Writable = file?.createWriteStream() ?? process.stdout;
  let count = 0;
  let rejects = 0;
  for await (const row of rows) {
    count += 1;
    if (isReject(row)) rejects += 1;
    if (!out.write(`${JSON.stringify(keyFirst(row))}\n`)) await once(out, 'drain');
  }
  if (file !== null) {
    out.end();
    await finished(out);
    console.error(`wrote ${count} records to ${text(input, 'records')}`);
  }
  return rejects > 0 ? 2 : 0;
}

function isReject(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'pk' in row && String(row.pk).startsWith('REJECTED#');
}

/** The key in front: whoever reads a line wants to know first which row it is. */
function keyFirst(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('pk' in row) || !('sk' in row)) return row;
  const { pk, sk, ...rest } = row;
  return { pk, sk, ...rest };
}
