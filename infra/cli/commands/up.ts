import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../local/make-folder.ts';
import { type Command, flag, noArguments, PORTS, text, UsageError, wholeNumber } from '../command.ts';
import { type Embedded, startEmbedded } from '../embedded.ts';
import { currentSessions, DATA_FOLDER, endSession, portOf, saveSession } from '../target.ts';

/** The port of the embedded stack, unless it is taken or another is asked for. */
export const DEFAULT_PORT = 4566;

/** What a person needs to reach the stack from another terminal. */
export function reachText({ session, stack }: Embedded): string {
  const { outputs } = session;
  const { endpoint } = stack;
  return [
    `endpoint   ${endpoint}   (S3, SQS, DynamoDB, EventBridge; region ${session.region}, any credentials)`,
    `bucket     ${outputs['DropBucketName']}`,
    `records    ${outputs['RecordsTableName']}`,
    '',
    'From another terminal:',
    '  npx dateline drop my-story.txt',
    '  npx dateline stories',
    `  AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local AWS_DEFAULT_REGION=${session.region} \\`,
    `    aws --endpoint-url ${endpoint} s3 cp my-story.txt s3://${outputs['DropBucketName']}/`,
  ].join('\n');
}

/** Throws `UsageError` when a stack of this folder listens on the port already. 0 is any free one. */
export function assertFree(port: number, choose: string): void {
  const there = currentSessions().find((session) => port !== 0 && portOf(session) === port);
  if (there !== undefined)
    throw new UsageError(
      `a stack is running on port ${port} already (process ${there.pid}): stop it with Ctrl-C, or start another with ${choose}`,
    );
}

/** Waits for Ctrl-C, or a TERM. What follows may take a moment; who is tired of waiting presses again. */
export async function untilStopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    let first = Number.POSITIVE_INFINITY;
    const stop = (): void => {
      // npm passes on the Ctrl-C that the terminal has sent to all: the same one twice is no second one.
      if (performance.now() - first > IMPATIENT_MS) process.exit(INTERRUPTED);
      first = Math.min(first, performance.now());
      resolve();
    };
    // HUP is sent when the terminal is closed.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  });
}

const IMPATIENT_MS = 1_000;
/** What shells report of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Lines of the functions go to a file: the terminal is for people. */
export function logTo(folder: string): { readonly path: string; readonly write: (line: string) => void } {
  makeFolder(folder);
  const path = join(folder, 'functions.log');
  return { path, write: (line) => appendFileSync(path, line.endsWith('\n') ? line : `${line}\n`) };
}

export const upCommand: Command = {
  name: 'up',
  usage: 'up [--port N] [--data FOLDER|memory] [--chaos SEED]',
  summary: 'The embedded stack, until stopped with Ctrl-C. What was dropped is still there the next time.',
  more: 'A second stack beside the first needs a port and data of its own: dateline up --port 4999 --data other/. The other commands\nthen want to know which: dateline stories --port 4999. DATELINE_HOME names another folder than .dateline, for data, logs and what runs.',
  options: {
    port: { type: 'string' },
    data: { type: 'string' },
    chaos: { type: 'string' },
    verbose: { type: 'boolean' },
  },
  optionHelp: {
    port: `port on 127.0.0.1 (default ${DEFAULT_PORT}; 0 takes a free one)`,
    data: 'folder of the stack (default .dateline/data), or "memory"',
    chaos: 'seed of faults: duplicate and reordered deliveries, crashes, throttling, a slow bucket',
    verbose: "show the functions' log lines",
  },
  async run(input) {
    noArguments(input);
    const port = wholeNumber(input, 'port', PORTS) ?? DEFAULT_PORT;
    assertFree(port, '--port N --data FOLDER');
    const chaos = wholeNumber(input, 'chaos');
    const dataDir = text(input, 'data') ?? DATA_FOLDER;
    const log = logTo(dataDir === 'memory' ? DATA_FOLDER : dataDir);
    const embedded = await startEmbedded({
      dataDir,
      port,
      ...(chaos === null ? {} : { chaos }),
      log: flag(input, 'verbose') ? (line) => console.error(line) : log.write,
    });
    saveSession(embedded.session);
    console.log(
      `Dateline is up. Stop it with Ctrl-C.\n\n${reachText(embedded)}\n\nThe functions' logs are in ${log.path}`,
    );
    await untilStopped();
    endSession();
    await embedded.stop();
    console.log(dataDir === 'memory' ? 'Stopped; nothing is kept.' : `Stopped; what was dropped is kept in ${dataDir}`);
    return 0;
  },
};
