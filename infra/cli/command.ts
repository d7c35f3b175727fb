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
