#!/usr/bin/env node
// `npx dateline …` in the clone, from any shell and any Node ≥ 20: hands over to the project's own Node 24.
import { fileURLToPath } from 'node:url';
import { findNode, runInForeground } from '../child.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = findNode(root);
if (node === null) {
  console.error(
    `dateline: this is Node ${process.versions.node}; run "npm run setup" in ${root} first (it brings Node 24).`,
  );
  process.exitCode = 1;
} else {
  const { status } = await runInForeground(node, [`${root}infra/cli/main.ts`, ...process.argv.slice(2)]);
  process.exitCode = status;
}
