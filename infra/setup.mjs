// Plain JavaScript for whatever Node the host has (20 or newer): installs the packages when they are missing or older
// than the lock file, finds the project's own Node 24, builds generated data, then runs what was asked for.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync, utimesSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

function run(command, args, options = {}) {
  const path = `${bin}${delimiter}${process.env.PATH ?? ''}`;
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
    ...options,
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** The npm that started us, whatever its place; called by hand, the one on the path (a script on Windows, so by its shell). */
function runNpm(args) {
  const self = process.env.npm_execpath;
  if (self?.endsWith('.js')) run(process.execPath, [self, ...args]);
  else run(windows ? 'npm.cmd' : 'npm', args, { shell: windows });
}

function install() {
  const modules = join(root, 'node_modules');
  // A linked node_modules belongs to another checkout: it is used, never changed.
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) return;
  const stamp = join(modules, '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('dateline: installing packages (npm ci), about a minute …');
  runNpm(['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error']);
  const now = new Date();
  utimesSync(stamp, now, now);
}

/** The Node that runs everything: the npm package's, else the host's if it is 24.15 or newer. */
function findNode() {
  // By its own place: on Windows `.bin` holds only scripts that call it.
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const packaged = join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  // It may be there and not run: on Linux it wants glibc.
  if (existsSync(packaged) && spawnSync(packaged, ['--version']).status === 0) return packaged;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 15)) return process.execPath;
  console.error(
    `dateline: needs Node 24.15 or newer. No npm package brings it to ${process.platform}-${process.arch}, and this is Node ${process.versions.node}.\n` +
      'Install Node 24 (https://nodejs.org), then run the same command again.',
  );
  process.exit(1);
}

install();
const node = findNode();
const [task, ...rest] = process.argv.slice(2);
const script = { start: 'infra/cli/start.ts', test: 'test/run.ts', data: 'infra/build-data.ts' }[task ?? 'data'];
if (script === undefined) {
  console.error(`dateline: unknown task "${task}". Tasks: start, test, data.`);
  process.exit(2);
}
if (script !== 'infra/build-data.ts') run(node, ['infra/build-data.ts']);
run(node, [script, ...rest]);
