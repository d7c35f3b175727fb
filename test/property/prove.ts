/** `npm run prove -- --runs 1000 [--seed 1]`: random interleavings of the relate protocol against the reference. */
import { parseArgs } from 'node:util';
import { simulate } from './simulate.ts';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 200);
const first = Number(values.seed ?? 1);
const totals = new Map<string, number>();
const failed: number[] = [];
const begun = performance.now();
for (let seed = first; seed < first + runs; seed++) {
  try {
    const { mismatches, counts } = await simulate(seed);
    for (const [name, count] of Object.entries(counts)) totals.set(name, (totals.get(name) ?? 0) + count);
    if (mismatches.length === 0) continue;
    failed.push(seed);
    console.log(`seed ${seed}: ${mismatches.length} mismatches\n  ${mismatches.slice(0, 5).join('\n  ')}`);
  } catch (error) {
    failed.push(seed);
    console.log(`seed ${seed}:`, error);
  }
}
console.log(
  `\n${runs} runs in ${((performance.now() - begun) / 1000).toFixed(1)} s, ${failed.length} with mismatches.`,
);
if (failed.length > 0) console.log(`Replay with: npm run prove -- --runs 1 --seed ${failed[0]}`);
for (const [name, count] of [...totals].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`  ${name.padEnd(26)} ${count}`);
process.exitCode = failed.length > 0 ? 1 : 0;
