/** `npm start`: the embedded stack with the samples in it; prints what became of them and stays up (`-- --once` exits). */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openRecords, type Records } from '#records/consumer/records.ts';
import { type CommandInput, flag, mistakeIn, noArguments, PORTS, UsageError, wholeNumber } from './command.ts';
import { dropFiles } from './commands/drop.ts';
import { storyLine, storyText } from './commands/stories.ts';
import { assertFree, DEFAULT_PORT, logTo, reachText, untilStopped } from './commands/up.ts';
import { allRows, type Embedded, startEmbedded } from './embedded.ts';
import { startProgress } from './progress.ts';
import { DATA_FOLDER, endSession, output, saveSession } from './target.ts';
import { tell } from './told.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/articles', import.meta.url));
/** A number of reports from which a story is worth printing in full. */
const TOLD_IN_FULL = 2;

const CHOOSE_PORT = '"npm start -- --port N"';
const HELP = `Usage: npm start [-- OPTIONS]

The whole pipeline on this machine, with the samples in it; prints the stories, then stays up until Ctrl-C.

Options:
  --once      stop when the stories are printed
  --port …    port on 127.0.0.1 (default ${DEFAULT_PORT}; 0 takes a free one)`;

async function printStories(records: Records, days: readonly string[]): Promise<void> {
  const full: string[] = [];
  for (const day of days) {
    console.log(`\n${day}`);
    for (const card of await records.frontPage(day)) {
      console.log(`  ${storyLine(card)}`);
      if (card.reports + card.copies >= TOLD_IN_FULL && !full.includes(card.storyId)) full.push(card.storyId);
    }
  }
  for (const id of full) {
    const story = await records.story(id);
    if (story !== null) console.log(`\n${storyText(story, (await records.storyMembers(id)).items)}`);
  }
}

/** How many rows of each kind: the kind is the first part of the partition key. */
function countKinds(rows: readonly { readonly pk: string }[]): string {
  const counts = new Map<string, number>();
  for (const { pk } of rows) {
    const kind = pk.slice(0, pk.indexOf('#'));
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(' · ');
}

/** What `npm start -- …` was given. Throws `UsageError` for what is no option of it. */
function optionsGiven(args: readonly string[]): CommandInput {
  const options = {
    once: { type: 'boolean' },
    port: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`${mistakeIn(error)}; "npm start -- --help" lists the options`);
  }
}

async function start(input: CommandInput): Promise<void> {
  noArguments(input);
  if (flag(input, 'help')) {
    console.log(HELP);
    return;
  }
  const once = flag(input, 'once');
  const asked = wholeNumber(input, 'port', PORTS);
  const port = asked ?? (once ? 0 : DEFAULT_PORT);
  assertFree(port, CHOOSE_PORT);
  // Data of its own for each port that was asked for: another `npm start` may be using the usual ones.
  const dataDir = once ? 'memory' : join(DATA_FOLDER, asked === null ? 'start' : `start-${asked}`);
  if (!once) rmSync(dataDir, { recursive: true, force: true });
  const log = logTo(once ? DATA_FOLDER : dataDir);
  const started = performance.now();
  const seconds = (): string => ((performance.now() - started) / 1000).toFixed(1);
  console.error('dateline: starting the embedded stack …');
  const embedded = await startEmbedded({ dataDir, port, log: log.write });
  console.error(`dateline: ready after ${seconds()} s; dropping the samples …`);
  try {
    // Other commands find the stack while the samples go in.
    if (!once) saveSession(embedded.session);
    await showSamples(embedded, seconds);
    if (once) return;
    console.log(
      `\nDateline stays up; Ctrl-C stops it.\n\n${reachText(embedded)}\n\nThe functions' logs are in ${log.path}`,
    );
    await untilStopped();
  } finally {
    endSession();
    await embedded.stop();
  }
}

async function showSamples(embedded: Embedded, seconds: () => string): Promise<void> {
  const progress = startProgress('drop');
  const files = await dropFiles(embedded.target, [SAMPLES], {}, '', () => progress.step());
  progress.end();
  await embedded.settled();
  console.error(`dateline: ${files.length} files settled after ${seconds()} s.`);
  const tableName = output(embedded.target, 'RecordsTableName');
  const records = openRecords({ client: embedded.target.dynamodb, tableName });
  const rows = await allRows(embedded.target);
  const days = rows.filter(({ pk }) => pk.startsWith('DAYS#')).map((row) => String(row['sk']));
  await printStories(records, days.sort());
  const rejected = rows.filter(({ pk }) => pk.startsWith('REJECTED#'));
  console.log('\nrefused:');
  for (const row of rejected) console.log(`  ${String(row['key'])}: ${String(row['code'])}: ${String(row['message'])}`);
  console.log(`\nrecords: ${countKinds(rows)}`);
}

try {
  await start(optionsGiven(process.argv.slice(2)));
} catch (error) {
  process.exitCode = tell(error, CHOOSE_PORT);
}
