import type { ParseArgsOptionsConfig } from 'node:util';

/** One subcommand of `dateline`: its help, its options, and what it does. Returns the exit code. */
export interface Command {
  readonly name: string;
  /** As written in the usage line, e.g. `extract PATH…`. */
  readonly usage: string;
  readonly summary: string;
  /** What stands below the options in `--help`: examples, remarks. */
  readonly more: string;
  readonly options: ParseArgsOptionsConfig;
  readonly optionHelp: Readonly<Record<string, string>>;
  run(input: CommandInput): Promise<number>;
}

export interface CommandInput {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** A mistake of the caller: printed without a stack, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** What was rightly asked for and cannot be done here: printed without a stack, exit code 1. */
export class Failure extends Error {
  override name = 'Failure';
}

/** What Node says of options that cannot be parsed, without what it adds on paths that begin with a dash: right, and seldom what was meant. */
export function mistakeIn(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('. ')[0]?.replace(FULL_STOP, '') ?? message;
}

const FULL_STOP = /\.$/;

/** The text of a string option, or null. */
export function text(input: CommandInput, name: string): string | null {
  const value = input.values[name];
  return typeof value === 'string' ? value : null;
}

/** Whether a flag was given. */
export function flag(input: CommandInput, name: string): boolean {
  return input.values[name] === true;
}

/** The one positional argument that the command needs. */
export function only(input: CommandInput, what: string): string {
  const [first, ...rest] = input.positionals;
  if (first === undefined || rest.length > 0) throw new UsageError(`give exactly one ${what}`);
  return first;
}

/** The positional argument that the command may be given, or null. */
export function atMostOne(input: CommandInput, what: string): string | null {
  const [first = null, ...rest] = input.positionals;
  if (rest.length > 0) throw new UsageError(`give at most one ${what}, not also "${rest.join(' ')}"`);
  return first;
}

/** For commands that take options only. */
export function noArguments(input: CommandInput): void {
  const [first] = input.positionals;
  if (first !== undefined) throw new UsageError(`no argument is expected, but there is "${first}"; --help tells more`);
}

const ID = /^[as]_[0-9a-f]{24}$/;

/** Throws `UsageError` for what can be the id of no story (`s_`) or article (`a_`). Returns the id. */
export function idOf(given: string, kind: 's_' | 'a_'): string {
  if (given.startsWith(kind) && ID.test(given)) return given;
  const what = kind === 's_' ? 'story id (s_ and 24 hex digits' : 'article id (a_ and 24 hex digits';
  throw new UsageError(`"${given}" is no ${what}; "dateline stories" and "dateline day" show them)`);
}

/** `1 article`, `2 articles`. */
export function amountOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

const DIGITS = /^\d{1,15}$/;

/** The whole number given by an option, or null. Throws `UsageError` for anything else, and outside `least`–`most`. */
export function wholeNumber(
  input: CommandInput,
  name: string,
  { least = 0, most = Number.MAX_SAFE_INTEGER }: { readonly least?: number; readonly most?: number } = {},
): number | null {
  const value = text(input, name);
  if (value === null) return null;
  const number = DIGITS.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  const range = most === Number.MAX_SAFE_INTEGER ? (least === 0 ? '' : ` from ${least}`) : ` from ${least} to ${most}`;
  throw new UsageError(`--${name} takes a whole number${range}, not "${value}"`);
}

/** Ports that a person may choose; 0 takes a free one. */
export const PORTS = { least: 0, most: 65_535 } as const;
