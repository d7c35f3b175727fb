/** `npm test`: types, lint, then every test. Ends with the runner's own exit code. */
import { spawnSync } from 'node:child_process';

const steps: readonly (readonly string[])[] = [
  ['node_modules/typescript/bin/tsc', '--noEmit'],
  ['node_modules/@biomejs/biome/bin/biome', 'ci', '.'],
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'],
];

for (const step of steps) {
  console.log(`\n▸ ${step.join(' ')}`);
  const { status } = spawnSync(process.execPath, [...step], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
