import { Failure, UsageError } from './command.ts';

/** What is said of an error, and with what the program ends. */
export interface Told {
  readonly line: string;
  readonly exitCode: number;
}

interface SystemError extends Error {
  readonly code: string;
  readonly path?: string;
  readonly port?: number;
  readonly address?: string;
  readonly syscall?: string;
}

/** How a caller is told to choose another port. */
const BY_OPTION = '--port N';

type Saying = (error: SystemError, choosePort: string) => string;

/** What Dateline makes for itself lies in two places: `.cache`, and `.dateline`, which may be elsewhere. */
function placeAdvice(path: string): string {
  const parts = path.split(SEPARATOR);
  if (parts.includes('.dateline')) return ': set DATELINE_HOME to a folder that you may write to';
  return parts.includes('.cache') ? ': use a copy of the project that is yours' : '';
}

const SEPARATOR = /[\\/]/;

const mayNot: Saying = ({ path, port, syscall }, choosePort) =>
  syscall === 'listen'
    ? `port ${port ?? ''} is reserved for the system: choose one above 1023 with ${choosePort}`
    : `no permission for ${path ?? 'a file'}${placeAdvice(path ?? '')}`;
const noAnswer: Saying = ({ address, port }) =>
  `nothing answers at ${address ?? 'the address'}${port === undefined ? '' : `:${port}`}; is the stack still running?`;

/** The mishaps of a machine or a network that no program can mend, by Node's own codes. */
const SAYINGS: Readonly<Record<string, Saying>> = {
  EADDRINUSE: ({ port }, choosePort) =>
    `port ${port ?? ''} is taken by another program: choose another with ${choosePort} (0 takes a free one)`,
  EADDRNOTAVAIL: () => 'this machine has no address 127.0.0.1 to listen on',
  EACCES: mayNot,
  EPERM: mayNot,
  EROFS: ({ path }) => `${path ?? 'the disk'} can only be read${placeAdvice(path ?? '')}`,
  ENOSPC: () => 'the disk is full',
  EDQUOT: () => 'your share of the disk is full',
  ENOENT: ({ path, syscall }) =>
    syscall === 'mkdir' ? `no folder can be made at ${path ?? '?'}` : `no such file or folder: ${path ?? '?'}`,
  EISDIR: ({ path }) => `${path ?? 'it'} is a folder, not a file`,
  ENOTDIR: ({ path }) => `${path ?? 'it'} is a file, not a folder`,
  EEXIST: ({ path }) => `${path ?? 'it'} is there already, and is something else`,
  EIO: ({ path }) => `${path ?? 'a file or device'} cannot be read: the system reports an input/output error`,
  ENXIO: ({ path }) => `${path ?? 'it'} is a device that is not there`,
  ENODEV: ({ path }) => `${path ?? 'it'} is a device that is not there`,
  ELOOP: ({ path }) => `${path ?? 'it'} is a link that leads in a circle`,
  ENAMETOOLONG: ({ path }) => `the name is too long: ${(path ?? '').slice(0, 80)}…`,
  EMFILE: () => 'too many files are open: raise the limit ("ulimit -n")',
  ECONNREFUSED: noAnswer,
  ECONNRESET: noAnswer,
  EPIPE: noAnswer,
  ETIMEDOUT: noAnswer,
  ENOTFOUND: () => 'AWS cannot be reached: look at the network, and at the region',
  EAI_AGAIN: () => 'AWS cannot be reached: look at the network',
};

/** The mishaps of the data file, by SQLite's primary result codes (sqlite.org/rescode.html). */
const SQLITE: Readonly<Record<number, string>> = {
  8: "the stack's data can only be read",
  10: "the disk with the stack's data cannot be read or written",
  11: "the stack's data are damaged: name another folder with --data, or remove this one",
  13: 'the disk is full',
};
/** An extended result code holds the primary one in its low eight bits. */
const PRIMARY = 0xff;

/** Names that libraries give to their errors, where these are no news of a fault. */
const BY_NAME: Readonly<Record<string, (error: Error) => Told>> = {
  CursorError: () => ({
    line: 'this is no cursor of this list: give the one that its last line printed',
    exitCode: 2,
  }),
  DataInUseError: ({ message }) => ({ line: `${message} "dateline up --data FOLDER" uses other data.`, exitCode: 1 }),
  DataClosedError: ({ message }) => ({ line: `${message} "dateline up --data memory" needs no file.`, exitCode: 1 }),
  CredentialsProviderError: () => ({
    line: 'AWS credentials are missing or have expired: sign in ("aws sso login"), or set AWS_PROFILE',
    exitCode: 1,
  }),
  TimeoutError: ({ message }) => ({ line: `no answer in time: ${firstLine(message)}`, exitCode: 1 }),
};

/**
 * What to say of an error in one line: what is wrong and what to do. Null for what can only be a fault of Dateline, which is
 * shown with its stack. Known are mistakes of the caller (exit code 2), and what the machine, the network or AWS refuse (1).
 */
export function told(error: unknown, choosePort: string = BY_OPTION): Told | null {
  if (error instanceof UsageError) return { line: error.message, exitCode: 2 };
  if (error instanceof Failure) return { line: error.message, exitCode: 1 };
  for (const cause of causesOf(error)) {
    const named = Object.hasOwn(BY_NAME, cause.name) ? BY_NAME[cause.name]?.(cause) : undefined;
    if (named !== undefined) return named;
    const saying = isSystemError(cause) && Object.hasOwn(SAYINGS, cause.code) ? SAYINGS[cause.code] : undefined;
    if (saying !== undefined && isSystemError(cause)) return { line: saying(cause, choosePort), exitCode: 1 };
    const stored = 'errcode' in cause ? SQLITE[Number(cause.errcode) & PRIMARY] : undefined;
    if (stored !== undefined) return { line: stored, exitCode: 1 };
    if (isAnswerOfAws(cause)) return { line: `AWS refuses: ${cause.name}: ${firstLine(cause.message)}`, exitCode: 1 };
  }
  return null;
}

/** Prints what is said of an error, or the error itself, to standard error. Returns the exit code. */
export function tell(error: unknown, choosePort?: string): number {
  const saying = told(error, choosePort);
  if (saying !== null) console.error(`dateline: ${saying.line}`);
  else {
    console.error(`dateline: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    console.error('dateline: this is a fault of Dateline; please report it with the lines above.');
  }
  return saying?.exitCode ?? 1;
}

/** The error, what caused it, what caused that; of several attempts at once, the first. */
function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  for (let at = error; at instanceof Error && !causes.includes(at); ) {
    causes.push(at);
    at = at.cause ?? (at instanceof AggregateError ? at.errors[0] : undefined);
  }
  return causes;
}

function isSystemError(error: Error): error is SystemError {
  return 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}

/** Errors of the AWS SDK that a service sent say whose fault it is. */
function isAnswerOfAws(error: Error): boolean {
  return '$fault' in error && error.$fault === 'client';
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? '';
}
