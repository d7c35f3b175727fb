import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { UsageError } from './command.ts';

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

export function saveSession(session: Session): void {
  mkdirSync(HOME, { recursive: true });
  writeFileSync(SESSION, `${JSON.stringify(session, null, 2)}\n`);
}

export function endSession(): void {
  rmSync(SESSION, { force: true });
}

/** The embedded stack that runs now, or null. */
export function currentSession(): Session | null {
  if (!existsSync(SESSION)) return null;
  const session: Session = JSON.parse(readFileSync(SESSION, 'utf8'));
  try {
    process.kill(session.pid, 0);
    return session;
  } catch {
    return null;
  }
}

export function targetOf(session: Session): Target {
  const { region, endpoints, outputs } = session;
  const base = { region, credentials: LOCAL_CREDENTIALS };
  return {
    where: 'the embedded stack',
    outputs,
    dynamodb: new DynamoDBClient({ ...base, endpoint: endpoints.dynamodb }),
    s3: new S3Client({ ...base, endpoint: endpoints.s3, forcePathStyle: true }),
    sqs: new SQSClient({ ...base, endpoint: endpoints.sqs, useQueueUrlAsEndpoint: false }),
  };
}

async function deployed(name: string): Promise<Target> {
  const { Stacks } = await new CloudFormationClient({}).send(new DescribeStacksCommand({ StackName: name }));
  const outputs = (Stacks?.[0]?.Outputs ?? []).flatMap(({ OutputKey, OutputValue }) =>
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

export const TARGET_OPTIONS = { stack: { type: 'string' } } as const;
export const TARGET_HELP = { stack: 'name of a deployed stack (default: the embedded stack that is running)' } as const;

/** The stack that a command works on. Throws `UsageError` when none is running and none is named. */
export async function findTarget(stack: string | null): Promise<Target> {
  if (stack !== null) return await deployed(stack);
  const session = currentSession();
  if (session === null) {
    throw new UsageError(
      'no embedded stack is running here: start one with "dateline up" (or "npm start"), or name a deployed one with --stack NAME',
    );
  }
  return targetOf(session);
}

/** A named output of the stack. Throws when the stack is not a Dateline stack. */
export function output(target: Target, name: string): string {
  const value = target.outputs[name];
  if (value === undefined)
    throw new UsageError(`${target.where} has no output ${name}: is it a Dateline stack of this version?`);
  return value;
}
