/**
 * Synthesizes the stack without the CDK command line and keeps the result: `npm run synth` prints where it lies. Loads no
 * CDK itself (the app runs in a process of its own), so that a long-lived caller stays small.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Stage } from './constructs/stage.ts';

/** What is synthesized: the context of `cdk deploy -c`. An ONNX model is not kept here: it is as large as all the rest. */
export interface Synthesis {
  readonly stage?: Stage;
  readonly entities?: 'comprehend';
}

export interface Assembly {
  /** Path of the CloudFormation template (JSON). */
  readonly template: string;
  /** Folder of the assets: a function's `Code.S3Key` `<hash>.zip` is the folder `asset.<hash>` in it. */
  readonly assets: string;
  /** False when it was taken from the cache. */
  readonly fresh: boolean;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(ROOT, '.cache', 'assembly');
/** What the assembly depends on. `infra/local` and `infra/cli` do not enter it. */
const SOURCES = [
  'functions',
  'infra/constructs',
  'infra/app.ts',
  'infra/bundle.ts',
  'infra/bundle-onnx.ts',
  'infra/dateline-stack.ts',
];
const LOCK = ['package-lock.json', 'package.json', 'cdk.json', 'infra/synth.ts'];
const KEPT = 4;

/** The assembly of the sources as they are now: from the cache in well under a second, else made in a few. */
export async function synthesize({ stage = 'dev', entities }: Synthesis = {}): Promise<Assembly> {
  for (let fresh = false; ; fresh = true) {
    const folder = folderOfSources(entities === undefined ? stage : `${stage}-${entities}`);
    if (existsSync(folder)) {
      touch(folder);
      return { template: templateIn(folder), assets: folder, fresh };
    }
    // Sources that change meanwhile (an edit, data that the app builds first) have another name: then it is done again.
    await makeAssembly(folder, { stage, ...(entities === undefined ? {} : { entities }) });
  }
}

/** The time of last use decides what is dropped first. In a folder that may only be read, nothing is. */
function touch(folder: string): void {
  const now = new Date();
  try {
    utimesSync(folder, now, now);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

async function makeAssembly(folder: string, context: Synthesis): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  try {
    await runApp(unfinished, context);
    settle(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  dropOldest();
}

function folderOfSources(variant: string): string {
  return join(CACHE, `${variant}-${hashOfSources()}`);
}

/** Only whole assemblies bear the final name; if another process was faster, its result is the same. */
function settle(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

function templateIn(folder: string): string {
  const name = readdirSync(folder).find((file) => file.endsWith('.template.json'));
  if (name === undefined) throw new Error(`No template in ${folder}; remove the folder and try again.`);
  return join(folder, name);
}

function runApp(outFolder: string, context: Synthesis): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const app = spawn(process.execPath, [join(ROOT, 'infra', 'app.ts')], {
    cwd: ROOT,
    env: { ...process.env, CDK_OUTDIR: outFolder, CDK_CONTEXT_JSON: JSON.stringify(context) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  app.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  app.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  app.on('error', reject);
  app.on('close', (code) => {
    if (code === 0) resolve();
    else
      reject(new Error(`The stack could not be synthesized (exit code ${code}):\n${Buffer.concat(output).toString()}`));
  });
  return promise;
}

function hashOfSources(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...SOURCES.flatMap((source) => filesOf(join(ROOT, source))), ...LOCK.map((f) => join(ROOT, f))]) {
    const bytes = readFileSync(file);
    hash.update(`${relative(ROOT, file)}\u0000${bytes.length}\u0000`).update(bytes);
  }
  return hash.digest('hex').slice(0, 20);
}

function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.partial'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function dropOldest(): void {
  const folders = readdirSync(CACHE).map((name) => join(CACHE, name));
  const byAge = folders.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of byAge.slice(KEPT)) rmSync(folder, { recursive: true, force: true });
}

if (import.meta.main) {
  const started = performance.now();
  const { template, fresh } = await synthesize({
    stage: process.argv.includes('prod') ? 'prod' : 'dev',
    ...(process.argv.includes('comprehend') ? { entities: 'comprehend' } : {}),
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  console.log(`${template}\n${fresh ? 'synthesized' : 'from the cache'} in ${seconds} s`);
}
