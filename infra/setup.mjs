// Plain JavaScript for whatever Node the host has (20 or newer): installs the packages when they are missing or older
// than the lock file, finds the project's own Node 24, builds generated data, then runs what was asked for.
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findNode, runInForeground } from './child.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const bin = join(modules, '.bin');
const windows = process.platform === 'win32';
const SCRIPTS = { start: 'infra/cli/start.ts', test: 'test/run.ts', data: 'infra/build-data.ts' };
/** Holds the process of an installation at work. */
const INSTALLING = join(root, '.cache', 'installing');
/** In the midst of unpacking npm does not hear Ctrl-C (seen to go on for more than 20 s). It may be cut short: `npm ci` begins with an
 * empty folder whenever it runs. */
const NPM_GRACE_MS = 3_000;
/** What shells report of a program that Ctrl-C ended. */
const INTERRUPTED = 130;
const LONGEST_INSTALLATION_MS = 15 * 60_000;

function say(...lines) {
  for (const line of lines) console.error(`dateline: ${line}`);
}

function run(command, args, options = {}) {
  const path = `${bin}${delimiter}${process.env.PATH ?? ''}`;
  return runInForeground(command, args, { cwd: root, env: { ...process.env, PATH: path }, ...options });
}

/** The npm that started us, whatever its place; called by hand, the one on the path (a script on Windows, so by its shell). */
function runNpm(args, options) {
  const self = process.env.npm_execpath;
  if (self?.endsWith('.js')) return run(process.execPath, [self, ...args], options);
  return run(windows ? 'npm.cmd' : 'npm', args, { shell: windows, ...options });
}

/** Whether an installation of another process is at work. One that was killed leaves its number behind. */
function isInstalling() {
  try {
    if (Date.now() - statSync(INSTALLING).mtimeMs > LONGEST_INSTALLATION_MS) return false;
    process.kill(Number(readFileSync(INSTALLING, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

function isInstalled() {
  // A linked node_modules belongs to another checkout: it is used, never changed.
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) return true;
  const stamp = join(modules, '.package-lock.json');
  return existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** Makes `node_modules` as the lock file says. Returns the exit code. */
async function install() {
  // Two at once would delete each other's files (ENOTEMPTY).
  if (isInstalling()) say('another installation is at work in this folder; waiting for it …');
  while (isInstalling()) await sleep(500);
  if (isInstalled()) return 0;
  say('installing packages (npm ci), about a minute …');
  mkdirSync(join(root, '.cache'), { recursive: true });
  // Without a network it is known after a quarter of a minute, and not after more than one.
  const retries = ['--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=10000'];
  const args = ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error', ...retries];
  const { status, stopped } = await runNpm(args, {
    onStart: (pid) => writeFileSync(INSTALLING, String(pid)),
    onStop: () => say('stopping npm …'),
    graceMs: NPM_GRACE_MS,
  });
  rmSync(INSTALLING, { force: true });
  if (stopped) say('stopped while installing; the same command begins anew.');
  else if (status !== 0)
    say(
      'npm could not install the packages; its own words stand above. They come from the npm registry, once: that needs a network',
      '(and your proxy, if there is one), some disk, and a folder that you may write to. Then run the same command again.',
    );
  if (stopped) return INTERRUPTED;
  if (status !== 0) return status;
  const now = new Date();
  utimesSync(join(modules, '.package-lock.json'), now, now);
  return 0;
}

async function main([task = 'data', ...rest]) {
  const script = Object.hasOwn(SCRIPTS, task) ? SCRIPTS[task] : undefined;
  if (script === undefined) {
    say(`unknown task "${task}". Tasks: ${Object.keys(SCRIPTS).join(', ')}.`);
    return 2;
  }
  const installed = isInstalled() ? 0 : await install();
  if (installed !== 0) return installed;
  const node = findNode(root);
  if (node === null) {
    say(
      `needs Node 24.15 or newer. No npm package brings it to ${process.platform}-${process.arch}, and this is Node ${process.versions.node}.`,
      'Install Node 24 (https://nodejs.org), then run the same command again.',
    );
    return 1;
  }
  const before = script === SCRIPTS.data ? 0 : (await run(node, [SCRIPTS.data])).status;
  return before === 0 ? (await run(node, [script, ...rest])).status : before;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const missing = error.code === 'ENOENT' && error.syscall?.startsWith('spawn');
  say(missing ? 'npm is not on the path: install Node together with npm (https://nodejs.org).' : error.message);
  process.exitCode = 1;
}
