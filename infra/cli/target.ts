import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CloudFormationClient, DescribeStacksCommand, type Output } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { makeFolder } from '../local/make-folder.ts';
import { type CommandInput, Failure, PORTS, text, UsageError, wholeNumber } from './command.ts';

/** A running Dateline, on this machine or in an AWS account: the names of its resources and clients that reach them. */
export interface Target {
  readonly where: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly dynamodb: DynamoDBClient;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
}

/** What `dateline up` leaves for the other commands, so that they find the embedded stack. */
export interface Session {
  readonly pid: number;
  readonly region: string;
  readonly endpoints: Readonly<Record<'s3' | 'sqs' | 'dynamodb' | 'eventbridge', string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Where the embedded stack of `dateline up` lives; DATELINE_HOME names another folder, for more than one at once. */
const { DATELINE_HOME = fileURLToPath(new URL('../../.dateline', import.meta.url)) } = process.env;
const HOME = pathToFileURL(`${resolve(DATELINE_HOME)}${sep}`);
const SESSION = new URL('session.json', HOME);

export const DATA_FOLDER = fileURLToPath(new URL('data/', HOME));
/** The embedded stack accepts any credentials; these are the ones its own Lambdas use. */
export const LOCAL_CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' } as const;

/**
 * Notes the stack that this process runs. The first has `session.json`, where programs look that want the one that runs here;
 * what is started beside it (another port, other data) has a file by its port.
 */
export function saveSession(session: Session): void {
  makeFolder(fileURLToPath(HOME));
  const first = readSession(SESSION);
  const free = first === null || first.pid === session.pid;
  const file = free ? SESSION : new URL(`session-${portOf(session)}.json`, HOME);
  writeFileSync(file, `${JSON.stringify(session, null, 2)}\n`);
}

/** Forgets the stack that this process ran. */
export function endSession(): void {
  for (const file of sessionFiles()) if (readSession(file)?.pid === process.pid) rmSync(file, { force: true });
}

/** The embedded stacks that run now, by port. */
export function currentSessions(): readonly Session[] {
  const running = sessionFiles().flatMap((file) => readSession(file) ?? []);
  return running.sort((a, b) => portOf(a) - portOf(b));
}

const SESSION_FILE = /^session(?:-\d+)?\.json$/;

function sessionFiles(): readonly URL[] {
  if (!existsSync(HOME)) return [];
  const names = readdirSync(HOME).filter((name) => SESSION_FILE.test(name));
  return names.sort().map((name) => new URL(name, HOME));
}

/** What a file says of a stack whose process is still there; else null. A stack that was killed leaves its file behind. */
function readSession(file: URL): Session | null {
  try {
    const session: Session = JSON.parse(readFileSync(file, 'utf8'));
    process.kill(session.pid, 0);
    return session;
  } catch {
    return null;
  }
}

/** The port on which a stack listens. */
export function portOf({ endpoints }: Session): number {
  return Number(new URL(endpoints.s3).port);
}

const EMBEDDED = 'the embedded stack';

/** Whether it runs on this machine. */
export function isEmbedded({ where }: Target): boolean {
  return where === EMBEDDED;
}

export function targetOf(session: Session): Target {
  const { region, endpoints, outputs } = session;
  const base = { region, credentials: LOCAL_CREDENTIALS };
  return {
    where: EMBEDDED,
    outputs,
    dynamodb: new DynamoDBClient({ ...base, endpoint: endpoints.dynamodb }),
    s3: new S3Client({ ...base, endpoint: endpoints.s3, forcePathStyle: true }),
    sqs: new SQSClient({ ...base, endpoint: endpoints.sqs, useQueueUrlAsEndpoint: false }),
  };
}

async function deployed(name: string): Promise<Target> {
  const client = new CloudFormationClient({});
  const outputs = (await describe(client, name)).flatMap(({ OutputKey, OutputValue }) =>
    OutputKey !== undefined && OutputValue !== undefined ? [[OutputKey, OutputValue] as const] : [],
  );
  return {
    where: `stack ${name}`,
    outputs: Object.fromEntries(outputs),
    dynamodb: new DynamoDBClient({}),
    s3: new S3Client({}),
    sqs: new SQSClient({}),
  };
}

async function describe(client: CloudFormationClient, name: string): Promise<readonly Output[]> {
  const region = await client.config.region().catch(() => {
    throw new Failure('no AWS region is set: set AWS_REGION, or AWS_PROFILE to a profile that has one');
  });
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: name }));
    return Stacks?.[0]?.Outputs ?? [];
  } catch (cause) {
    // CloudFormation's answer for a name that it does not know.
    if (!(cause instanceof Error) || cause.name !== 'ValidationError') throw cause;
    throw new Failure(`there is no stack "${name}" in ${region}`, { cause });
  }
}

export const TARGET_OPTIONS = { stack: { type: 'string' }, port: { type: 'string' } } as const;
export const TARGET_HELP = {
  stack: 'name of a deployed stack (default: the embedded stack that is running)',
  port: 'port of the embedded stack, where several are running',
} as const;

/** The stack that a command works on. Throws `UsageError` when none is running and none is named, or when it is not clear which. */
export async function findTarget(input: CommandInput): Promise<Target> {
  const stack = text(input, 'stack');
  const port = wholeNumber(input, 'port', PORTS);
  if (stack === '') throw new UsageError('--stack takes the name of a deployed stack');
  if (stack !== null && port !== null) throw new UsageError('give --stack or --port, not both');
  return stack === null ? targetOf(embeddedSession(port)) : await deployed(stack);
}

function embeddedSession(port: number | null): Session {
  const running = currentSessions();
  const ports = running.map(portOf).join(' and ');
  if (running.length === 0) {
    throw new UsageError(
      'no embedded stack is running here: start one with "dateline up" (or "npm start"), or name a deployed one with --stack NAME',
    );
  }
  const [session, other] = port === null ? running : running.filter((one) => portOf(one) === port);
  if (session === undefined) throw new UsageError(`no stack is running on port ${port}, but on ${ports}`);
  if (other !== undefined) throw new UsageError(`stacks are running on ${ports}: say which with --port N`);
  return session;
}

/** A named output of the stack. Throws when the stack is not a Dateline stack. */
export function output(target: Target, name: string): string {
  const value = target.outputs[name];
  if (value === undefined)
    throw new UsageError(`${target.where} has no output ${name}: is it a Dateline stack of this version?`);
  return value;
}
