/** `npm start`: the embedded stack with the samples in it; prints what became of them and stays up (`-- --once` exits). */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openRecords, type Records } from '#records/consumer/records.ts';
import { dropFiles } from './commands/drop.ts';
import { storyLine, storyText } from './commands/stories.ts';
import { DEFAULT_PORT, logTo, reachText, stayUp } from './commands/up.ts';
import { allRows, startEmbedded } from './embedded.ts';
import { startProgress } from './progress.ts';
import { currentSession, DATA_FOLDER, output, saveSession } from './target.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/articles', import.meta.url));
/** A number of reports from which a story is worth printing in full. */
const TOLD_IN_FULL = 2;

async function printStories(records: Records): Promise<void> {
  const days = (await Promise.all(['2023', '2024', '2025', '2026', '2027'].map((year) => records.days(year))))
    .flat()
    .sort();
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

const { values } = parseArgs({ options: { once: { type: 'boolean' }, port: { type: 'string' } }, strict: true });
const once = values.once === true;
if (!once && currentSession() !== null) {
  console.error('dateline: a stack is running here already; stop it first, or use "npx dateline drop".');
  process.exit(2);
}

const dataDir = once ? 'memory' : join(DATA_FOLDER, 'start');
if (!once) rmSync(dataDir, { recursive: true, force: true });
const log = logTo(DATA_FOLDER);
const started = performance.now();
console.error('dateline: starting the embedded stack …');
const embedded = await startEmbedded({ dataDir, port: once ? 0 : Number(values.port ?? DEFAULT_PORT), log: log.write });
console.error(`dateline: ready after ${((performance.now() - started) / 1000).toFixed(1)} s; dropping the samples …`);

const progress = startProgress('drop');
const keys = await dropFiles(embedded.target, [SAMPLES], {}, '', () => progress.step());
progress.end();
await embedded.settled();
console.error(`dateline: ${keys.length} files settled after ${((performance.now() - started) / 1000).toFixed(1)} s.`);

const tableName = output(embedded.target, 'RecordsTableName');
const records = openRecords({ client: embedded.target.dynamodb, tableName });
await printStories(records);
const rows = await allRows(embedded.target);
const rejected = rows.filter(({ pk }) => pk.startsWith('REJECTED#'));
console.log('\nrefused:');
for (const row of rejected) console.log(`  ${String(row['key'])}: ${String(row['code'])}: ${String(row['message'])}`);
console.log(`\nrecords: ${countKinds(rows)}`);

if (once) await embedded.stop();
else {
  saveSession(embedded.session);
  console.log(`\nDateline stays up; Ctrl-C stops it.\n\n${reachText(embedded)}\n  functions' logs: ${log.path}`);
  await stayUp(embedded);
}
