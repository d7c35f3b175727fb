/**
 * `npm run prove -- --runs 1000 [--seed 1] [--kill-at TURN]`: random interleavings of the relate protocol against the
 * reference; then one ordinary and one crowded world once for each turn at which a worker can die. Fails if anything
 * differs, or if of 1,000 runs or more none went through one of the hard branches.
 */
import { parseArgs } from 'node:util';
import { BRANCHES, simulate } from './simulate.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, 'kill-at': { type: 'string' } },
});
const runs = Number(values.runs ?? 200);
const first = Number(values.seed ?? 1);
const killAt = values['kill-at'] === undefined ? null : Number(values['kill-at']);
/** Seeds of an ordinary and of a crowded world that are small enough to be run a thousand times. */
const DIED_EVERYWHERE = [7, 90];
const ENOUGH_RUNS = 1_000;

const totals = new Map<string, number>();
const failed: string[] = [];

async function run(seed: number, at: number | null): Promise<number> {
  const name = at === null ? `--seed ${seed}` : `--seed ${seed} --kill-at ${at}`;
  try {
    const { mismatches, counts, turns } = await simulate(seed, at);
    for (const [count, by] of Object.entries(counts)) totals.set(count, (totals.get(count) ?? 0) + by);
    if (mismatches.length === 0) return turns;
    failed.push(name);
    console.log(`${name}: ${mismatches.length} mismatches\n  ${mismatches.slice(0, 5).join('\n  ')}`);
  } catch (error) {
    failed.push(name);
    console.log(`${name}:`, error);
  }
  return 0;
}

const begun = performance.now();
let turns = 0;
for (let seed = first; seed < first + runs; seed++) turns += await run(seed, killAt);
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
console.log(`\n${runs} runs of ${turns} turns in ${seconds} s, ${failed.length} with mismatches.`);

if (killAt === null && runs > 1) {
  const deaths: string[] = [];
  for (const seed of DIED_EVERYWHERE) {
    const all = await run(seed, -1);
    for (let at = 1; at <= all; at++) await run(seed, at);
    deaths.push(`${all} of seed ${seed}`);
  }
  console.log(`A worker died at each of the turns: ${deaths.join(', ')}.`);
}
if (failed.length > 0) console.log(`Replay with: npm run prove -- --runs 1 ${failed[0]}`);
for (const [name, count] of [...totals].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`  ${name.padEnd(26)} ${count}`);
const missed = BRANCHES.filter((branch) => (totals.get(branch) ?? 0) === 0);
if (runs >= ENOUGH_RUNS && missed.length > 0) console.log(`Never gone through: ${missed.join(', ')}.`);
process.exitCode = failed.length > 0 || (runs >= ENOUGH_RUNS && missed.length > 0) ? 1 : 0;
