import { readdirSync } from 'node:fs';

/** Runs the programs of a folder (or those named on the command line) one after another; each prints its own tables.
 * Words that begin with `--` are for the programs. */
export async function runPrograms(folder: URL): Promise<void> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'run.ts')
    .map((name) => name.slice(0, -3));
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`no program "${unknown.join(', ')}" here. There are: ${names.join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  for (const name of wanted.length > 0 ? wanted : names) {
    console.log(`\n══ ${name} ${'═'.repeat(Math.max(0, 100 - name.length))}`);
    const program: { run: () => Promise<void> | void } = await import(new URL(`${name}.ts`, folder).href);
    await program.run();
  }
}
