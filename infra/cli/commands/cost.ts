import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { synthesize } from '#infra/synth.ts';
import { comprehendText } from '#platform/entity-providers/comprehend.ts';
import { itemBytes } from '#records/item-codec.ts';
import type { ObjectStatus } from '#records/status.ts';
import type { Item } from '#records/store.ts';
import type { Command } from '../command.ts';
import { COMPREHEND_UNIT, comprehendUnits, costOfMillion, costTable, type Usage } from '../cost-model.ts';
import { ENTITIES_HELP, ENTITIES_OPTION, entitiesOf } from '../entities-option.ts';
import { type IdleLine, idleCost, idleTable } from '../idle-cost.ts';
import { openInputs } from '../inputs.ts';
import { createMemoryPipeline } from '../memory-pipeline.ts';

const SAMPLES = fileURLToPath(new URL('../../../samples/articles', import.meta.url));
const MB_OF_GB = 1024;

interface Resource {
  readonly Type: string;
  readonly Properties?: { readonly MemorySize?: number };
}

function resourcesOf(template: string): Readonly<Record<string, Resource>> {
  const { Resources }: { readonly Resources: Record<string, Resource> } = JSON.parse(readFileSync(template, 'utf8'));
  return Resources;
}

/** Memory of the functions in GB, as the synthesized template gives it. */
function memoryOf(resources: Readonly<Record<string, Resource>>): { readonly ingest: number; readonly relate: number } {
  const sizeOf = (name: string): number => {
    const found = Object.entries(resources).find(
      ([id, { Type }]) => Type === 'AWS::Lambda::Function' && id.startsWith(`${name}Function`),
    );
    const size = found?.[1].Properties?.MemorySize;
    if (size === undefined) throw new Error(`The template has no function ${name} with a memory size.`);
    return size / MB_OF_GB;
  };
  return { ingest: sizeOf('Ingest'), relate: sizeOf('Relate') };
}

/** Milliseconds that `ingest` noted down for its work, over all objects. */
function ingestMs(rows: readonly Item[]): number {
  const statuses = rows.filter(({ pk }) => pk.startsWith('OBJECT#')) as unknown as readonly ObjectStatus[];
  return statuses.flatMap(({ steps }) => steps).reduce((sum, { ms }) => sum + ms, 0);
}

interface Measured {
  readonly usage: Usage;
  readonly articles: number;
  /** Units of Comprehend an article. */
  readonly comprehend: number;
  readonly idle: readonly IdleLine[];
}

async function measure(paths: readonly string[]): Promise<Measured> {
  const { template } = await synthesize();
  const resources = resourcesOf(template);
  const memory = memoryOf(resources);
  const units = { read: 0, write: 0 };
  const count = ({ readUnits, writeUnits }: { readonly readUnits: number; readonly writeUnits: number }): void => {
    units.read += readUnits;
    units.write += writeUnits;
  };
  const pipeline = createMemoryPipeline({ meter: count, indexMeter: count });
  for await (const { object, source } of openInputs(paths, {}, new Date())) {
    await pipeline.drop(object.key, new Uint8Array(await buffer(source.read(0))), {});
  }
  const started = performance.now();
  let articles = 0;
  await pipeline.settle(() => {
    articles += 1;
  });
  const totalMs = performance.now() - started;
  const rows = [...pipeline.rows()];
  const reading = Math.min(totalMs, ingestMs(rows));
  const asked = rows
    .filter(({ sk }) => sk === 'CURRENT')
    .map((row) => comprehendText({ title: String(row['title'] ?? ''), text: String(row['text'] ?? '') }))
    .map((text) => comprehendUnits([...text].length))
    .reduce((sum, units) => sum + units, 0);
  const each = (value: number): number => value / Math.max(1, articles);
  const usage: Usage = {
    lambdaInvocations: 1.6,
    lambdaGbSeconds: each((reading * memory.ingest + (totalMs - reading) * memory.relate) / 1000),
    writeUnits: each(units.write),
    readUnits: each(units.read),
    s3Puts: 2,
    s3Gets: 3,
    sqsRequests: 8,
    events: 3,
    logBytes: 1500,
    s3Bytes: 6000,
    dynamodbBytes: each(rows.reduce((sum, row) => sum + itemBytes(row), 0)),
  };
  return { usage, articles, comprehend: each(asked), idle: idleCost(resources) };
}

export const costCommand: Command = {
  name: 'cost',
  usage: 'cost [PATH…] [--entities comprehend]',
  summary:
    'What articles like yours would cost: runs the files (default: the samples) in memory, counts units, prices them.',
  more: 'List prices of us-east-1; S3, SQS, bus and log figures are averages of the embedded stack. Time is this machine’s: a cold\nstart or a slower processor makes Lambda dearer, a warm one cheaper.',
  options: ENTITIES_OPTION,
  optionHelp: ENTITIES_HELP,
  async run(input) {
    const { positionals } = input;
    const asked = entitiesOf(input)?.choice === 'comprehend';
    const measured = await measure(positionals.length > 0 ? positionals : [SAMPLES]);
    const { articles, comprehend, idle } = measured;
    const usage = asked ? { ...measured.usage, comprehendUnits: comprehend } : measured.usage;
    const total = costOfMillion(usage).reduce((sum, { dollars }) => sum + dollars, 0);
    console.log(`  measured on ${articles} articles\n${costTable(usage)}`);
    console.log(`  1,000 articles: $${(total / 1000).toFixed(3)}`);
    if (!asked) {
      const dollars = (comprehend * COMPREHEND_UNIT * 1e6).toFixed(0);
      console.log(`  with names from Amazon Comprehend (--entities comprehend): $${dollars} more per million`);
    }
    console.log(`\n${idleTable(idle)}`);
    return articles > 0 ? 0 : 1;
  },
};
