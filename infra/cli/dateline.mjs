#!/usr/bin/env node
// `npx dateline …` in the clone, from any shell and any Node ≥ 20: hands over to the project's own Node 24.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packaged = `${root}node_modules/.bin/node${process.platform === 'win32' ? '.exe' : ''}`;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const recent = major > 24 || (major === 24 && minor >= 15);
if (!existsSync(packaged) && !recent) {
  console.error(
    `dateline: this is Node ${process.versions.node}; run "npm run setup" in ${root} first (it brings Node 24).`,
  );
  process.exit(1);
}
const { status } = spawnSync(
  existsSync(packaged) ? packaged : process.execPath,
  [`${root}infra/cli/main.ts`, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
