/** The `dateline` command: finds the subcommand, parses its options, prints help and mistakes. */
import { parseArgs } from 'node:util';
import { type Command, UsageError } from './command.ts';

/** Subcommands are loaded when they are called: `extract` of a text never loads the cloud's SDK. */
const COMMANDS: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>> = {
  extract: {
    summary: 'normalize and extract files; one article a line',
    load: async () => (await import('./commands/extract.ts')).extractCommand,
  },
  run: {
    summary: 'the whole pipeline over files, until settled',
    load: async () => (await import('./commands/run.ts')).runCommand,
  },
  up: { summary: 'the embedded stack, until stopped', load: async () => (await import('./commands/up.ts')).upCommand },
  drop: {
    summary: 'drop files into a running stack',
    load: async () => (await import('./commands/drop.ts')).dropCommand,
  },
  where: {
    summary: 'what became of a dropped file',
    load: async () => (await import('./commands/where.ts')).whereCommand,
  },
  stories: {
    summary: 'the stories of a day',
    load: async () => (await import('./commands/stories.ts')).storiesCommand,
  },
  story: {
    summary: 'one story, and why each article is in it',
    load: async () => (await import('./commands/stories.ts')).storyCommand,
  },
  article: {
    summary: 'one article with its evidence',
    load: async () => (await import('./commands/article.ts')).articleCommand,
  },
  entity: {
    summary: 'everything on a person or organization',
    load: async () => (await import('./commands/lists.ts')).entityCommand,
  },
  place: {
    summary: 'everything on a city, province or country',
    load: async () => (await import('./commands/lists.ts')).placeCommand,
  },
  day: { summary: 'what was published on a day', load: async () => (await import('./commands/lists.ts')).dayCommand },
  source: {
    summary: 'what an outlet published',
    load: async () => (await import('./commands/lists.ts')).sourceCommand,
  },
  export: {
    summary: 'the articles of a day, story or source as JSONL, ninjs or CSV',
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  redrive: {
    summary: 'put dead letters back into their queues',
    load: async () => (await import('./commands/redrive.ts')).redriveCommand,
  },
  rejects: {
    summary: 'the files of a day that were refused, and why',
    load: async () => (await import('./commands/rejects.ts')).rejectsCommand,
  },
  replay: {
    summary: 'read what lies in the drop bucket anew',
    load: async () => (await import('./commands/replay.ts')).replayCommand,
  },
  doctor: {
    summary: 'check what Dateline needs, and drop a line to see it work',
    load: async () => (await import('./commands/doctor.ts')).doctorCommand,
  },
  cost: {
    summary: 'what articles like yours would cost',
    load: async () => (await import('./commands/cost.ts')).costCommand,
  },
  merge: {
    summary: 'put one story into another',
    load: async () => (await import('./commands/decide.ts')).mergeCommand,
  },
  split: {
    summary: 'let an article begin a story of its own',
    load: async () => (await import('./commands/decide.ts')).splitCommand,
  },
  pin: { summary: 'fix an article to a story', load: async () => (await import('./commands/decide.ts')).pinCommand },
  unpin: {
    summary: 'take back a pin or a split',
    load: async () => (await import('./commands/decide.ts')).unpinCommand,
  },
  erase: {
    summary: 'remove an article for good',
    load: async () => (await import('./commands/decide.ts')).eraseCommand,
  },
};

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
