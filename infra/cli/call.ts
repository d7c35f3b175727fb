import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Command, mistakeIn, UsageError } from './command.ts';
import { COMMANDS } from './command-list.ts';
import { isNearly } from './nearly.ts';

/** What stands above a command in the overview: the first of a group bears its title. */
const TITLES: Readonly<Record<string, string>> = {
  extract: 'Read and drop',
  stories: 'Look up',
  feed: 'Pass on',
  redrive: 'Look after',
  merge: 'Put right',
};

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => {
    const title = TITLES[name];
    return `${title === undefined ? '' : `\n${title}\n`}  ${name.padEnd(width)}  ${summary}`;
  });
  return `Usage: dateline COMMAND [OPTIONS]
${lines.join('\n')}

dateline COMMAND --help tells more. Exit codes: 0 done, 1 nothing found or not possible, 2 a mistake in the call or refused files.
`;
}

async function commandOf(name: string): Promise<Command> {
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry === undefined) throw new UsageError(`no command "${name}"${likeness(name)}; dateline --help lists them`);
  return await entry.load();
}

/** Of the clone: its package.json is the project's. */
function version(): string {
  const { version: number }: { readonly version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return `dateline ${number}, Node ${process.versions.node}\n`;
}

function help(command: Command): string {
  const rows = Object.entries(command.options).map(([name, option]) => {
    const label = `${option.short ? `-${option.short}, ` : ''}--${name}${option.type === 'string' ? ' …' : ''}`;
    return [label, command.optionHelp[name] ?? ''] as const;
  });
  const width = Math.max(...rows.map(([label]) => label.length));
  const options = rows.map(([label, meaning]) => `  ${label.padEnd(width)}  ${meaning}`).join('\n');
  return `Usage: dateline ${command.usage}\n\n${command.summary}\n\nOptions:\n${options}\n${command.more === '' ? '' : `\n${command.more}\n`}`;
}

/** The command that begins alike or differs in a letter: for `articles`, `stor`, `stroies`, `dorp`. */
function likeness(name: string): string {
  const commands = Object.keys(COMMANDS);
  const like =
    commands.find((command) => command.startsWith(name) || name.startsWith(command)) ??
    commands.find((command) => isNearly(name, command));
  return like === undefined ? '' : ` (is it "${like}"?)`;
}

/** Finds the subcommand, parses its options, runs it or prints its help. Returns the exit code; throws `UsageError` for mistakes. */
export async function call(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-v') {
    process.stdout.write(version());
    return 0;
  }
  if (name === 'help' && rest[0] !== undefined) {
    process.stdout.write(help(await commandOf(rest[0])));
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(overview());
    return name === undefined ? 2 : 0;
  }
  const command = await commandOf(name);
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: rest, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`${mistakeIn(error)}; dateline ${name} --help lists the options`);
  }
  if (parsed.values['help'] === true) {
    process.stdout.write(help(command));
    return 0;
  }
  return await command.run({ values: parsed.values, positionals: parsed.positionals });
}
