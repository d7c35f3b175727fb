/** `npm run bench [-- NAME…]`: runs every program beside this one (or those named) and prints their tables. */
import { readdirSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const names = readdirSync(here)
  .filter((name) => name.endsWith('.ts') && name !== 'run.ts')
  .map((name) => name.slice(0, -3));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`bench: no program "${unknown.join(', ')}". There are: ${names.join(', ')}.`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : names) {
  console.log(`\n══ ${name} ${'═'.repeat(Math.max(0, 100 - name.length))}`);
  const program: { run: () => Promise<void> | void } = await import(new URL(`${name}.ts`, here).href);
  await program.run();
}
