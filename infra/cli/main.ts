/** The `dateline` command: finds the subcommand, parses its options, prints help and mistakes. */
import { parseArgs } from 'node:util';
import { type Command, UsageError } from './command.ts';
import { COMMANDS } from './command-list.ts';

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: dateline COMMAND [OPTIONS]\n\n${lines.join('\n')}\n\ndateline COMMAND --help tells more.\n`;
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

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(overview());
    return name === undefined ? 2 : 0;
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry === undefined) throw new UsageError(`no command "${name}"; dateline --help lists them`);
  const command = await entry.load();
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: rest, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  if (parsed.values['help'] === true) {
    process.stdout.write(help(command));
    return 0;
  }
  return await command.run({ values: parsed.values, positionals: parsed.positionals });
}

// A closed pipe (`dateline … | head`) ends the program quietly, as other Unix tools do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`dateline: ${error.message}`);
    process.exitCode = 2;
  } else {
    console.error(`dateline: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exitCode = 1;
  }
}
