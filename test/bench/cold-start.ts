/** Sizes of the Lambda bundles, and what a fresh process needs until its handler could take the first event. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bundle, bundle, type StageName } from '#infra/bundle.ts';

const RUNS = 7;
const STAGES: readonly StageName[] = ['ingest', 'relate', 'announce'];
const ENVIRONMENT = {
  AWS_REGION: 'us-east-1',
  ARTICLE_BUCKET: 'a',
  RECORDS_TABLE: 'r',
  INDEX_TABLE: 'i',
  INGEST_QUEUE_URL: 'http://127.0.0.1:1/q',
  RELATE_QUEUE_URL: 'http://127.0.0.1:1/q',
  EVENT_BUS_NAME: 'b',
  DATELINE_STACK: 'Dateline',
};

export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-cold-'));
  try {
    console.log('bundle      code KB   data KB   start ms (median)   memory MB');
    for (const stage of STAGES) report(stage, await bundle(stage, folder));
    console.log(
      `\nStart: from require() to a handler, in a new process with the file cache warm, ${RUNS} runs; Lambda adds its own.`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(stage: StageName, { folder }: Bundle): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = files.map(({ parentPath, name }) => ({
    data: parentPath !== folder,
    bytes: statSync(join(parentPath, name)).size,
  }));
  const kilobytes = (data: boolean): string =>
    Math.round(
      sizes.filter((size) => size.data === data).reduce((sum, { bytes }) => sum + bytes, 0) / 1024,
    ).toLocaleString('en');
  const starts = Array.from({ length: RUNS }, () => startOf(folder)).sort((a, b) => a.ms - b.ms);
  const median = starts[Math.floor(RUNS / 2)] ?? { ms: 0, megabytes: 0 };
  console.log(
    `${stage.padEnd(9)} ${kilobytes(false).padStart(9)} ${kilobytes(true).padStart(9)} ${median.ms.toFixed(0).padStart(19)} ${median.megabytes.toFixed(0).padStart(11)}`,
  );
}

function startOf(folder: string): { readonly ms: number; readonly megabytes: number } {
  const program = `const started = performance.now(); require('./index.js');
    console.log(JSON.stringify({ ms: performance.now() - started, megabytes: process.memoryUsage().rss / 2 ** 20 }));`;
  return JSON.parse(
    execFileSync(process.execPath, ['-e', program], { cwd: folder, env: ENVIRONMENT, encoding: 'utf8' }),
  );
}
