import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, flag, text, UsageError } from '../command.ts';
import { type Embedded, startEmbedded } from '../embedded.ts';
import { currentSession, DATA_FOLDER, endSession, saveSession } from '../target.ts';

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

/** Waits for Ctrl-C (or a TERM), then stops the stack. */
export async function stayUp(embedded: Embedded): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  endSession();
  await embedded.stop();
}

/** Lines of the functions go to a file: the terminal is for people. */
export function logTo(folder: string): { readonly path: string; readonly write: (line: string) => void } {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'functions.log');
  return { path, write: (line) => appendFileSync(path, line.endsWith('\n') ? line : `${line}\n`) };
}

function numberOf(value: string | null, what: string): number | undefined {
  if (value === null) return undefined;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new UsageError(`--${what} takes a whole number, not "${value}"`);
  return number;
}

export const upCommand: Command = {
  name: 'up',
  usage: 'up [--port N] [--data FOLDER|memory] [--chaos SEED]',
  summary: 'The embedded stack, until stopped with Ctrl-C. What was dropped is still there the next time.',
  more: '',
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
    const running = currentSession();
    if (running !== null) throw new UsageError(`a stack is running already (process ${running.pid}); stop it first`);
    const dataDir = text(input, 'data') ?? DATA_FOLDER;
    const chaos = numberOf(text(input, 'chaos'), 'chaos');
    const log = logTo(DATA_FOLDER);
    const embedded = await startEmbedded({
      dataDir,
      port: numberOf(text(input, 'port'), 'port') ?? DEFAULT_PORT,
      ...(chaos === undefined ? {} : { chaos }),
      log: flag(input, 'verbose') ? (line) => console.error(line) : log.write,
    });
    saveSession(embedded.session);
    console.log(`Dateline is up. Stop it with Ctrl-C.\n\n${reachText(embedded)}`);
    console.log(`  functions' logs: ${log.path}`);
    await stayUp(embedded);
    return 0;
  },
};
