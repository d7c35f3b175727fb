import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The set-up as it runs in a fresh clone, with an npm of our own in the place of the real one. */
const INFRA = fileURLToPath(new URL('../../infra/', import.meta.url));

function clone(npm: string) {
  const root = mkdtempSync(join(tmpdir(), 'dateline-clone-'));
  for (const folder of ['infra/cli', 'test']) mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['setup.mjs', 'child.mjs']) copyFileSync(join(INFRA, file), join(root, 'infra', file));
  writeFileSync(join(root, 'infra', 'build-data.ts'), 'console.log("data built");');
  writeFileSync(join(root, 'infra', 'cli', 'start.ts'), 'console.log("started", process.argv.slice(2).join(" "));');
  writeFileSync(join(root, 'package-lock.json'), '{}');
  utimesSync(join(root, 'package-lock.json'), 0, 0);
  writeFileSync(join(root, 'npm.js'), npm);
  return root;
}

const INSTALLS = `
  const { mkdirSync, writeFileSync, appendFileSync } = require('node:fs');
  appendFileSync('installed.txt', process.argv.slice(2, 3) + '\\n');
  mkdirSync('node_modules', { recursive: true });
  writeFileSync('node_modules/.package-lock.json', '{}');`;

function setup(root: string, ...args: string[]) {
  const env = { ...process.env, npm_execpath: join(root, 'npm.js') };
  const child = spawn(process.execPath, [join(root, 'infra', 'setup.mjs'), ...args], { cwd: tmpdir(), env });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => said.push(text));
  const ended = new Promise<{ status: number | null; said: string }>((resolve) => {
    child.once('close', (status) => resolve({ status, said: said.join('') }));
  });
  return { child, ended };
}

async function until(isSo: () => boolean): Promise<void> {
  for (let round = 0; !isSo() && round < 500; round++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isSo()).toBe(true);
}

test('the first start installs and starts, the second only starts', async () => {
  const root = clone(INSTALLS);
  const first = await setup(root, 'start', '--once').ended;
  expect(first.said.split('\n').filter(Boolean)).toEqual([
    'dateline: installing packages (npm ci), about a minute …',
    'data built',
    'started --once',
  ]);
  const second = await setup(root, 'start').ended;
  expect([first.status, second.status, second.said]).toEqual([0, 0, 'data built\nstarted \n']);
  expect(readFileSync(join(root, 'installed.txt'), 'utf8')).toBe('ci\n');
});

test('without a network it says what is needed, after what npm says, and that one may simply repeat', async () => {
  const root = clone('console.error("npm error code ECONNREFUSED"); process.exit(1);');
  const { status, said } = await setup(root, 'start').ended;
  expect(status).toBe(1);
  expect(said).toMatch(/npm error code ECONNREFUSED\ndateline: npm could not install.*needs a network\n.*run the same/);
  writeFileSync(join(root, 'npm.js'), INSTALLS);
  expect((await setup(root, 'start').ended).status).toBe(0);
});

test('stopped while installing, it waits until npm has rolled back, and the next start works', async () => {
  const root = clone(`
    process.on('SIGINT', () => setTimeout(() => { require('node:fs').writeFileSync('rolled-back', ''); process.exit(1); }, 300));
    require('node:fs').writeFileSync('begun', '');
    setInterval(() => {}, 1000);`);
  const { child, ended } = setup(root, 'start');
  await until(() => existsSync(join(root, 'begun')));
  child.kill('SIGINT');
  const { status, said } = await ended;
  expect([status, existsSync(join(root, 'rolled-back')), existsSync(join(root, '.cache', 'installing'))]).toEqual([
    130,
    true,
    false,
  ]);
  expect(said).toMatch(/stopped while installing; the same command begins anew\.\n$/);
  writeFileSync(join(root, 'npm.js'), INSTALLS);
  expect((await setup(root, 'start').ended).status).toBe(0);
});

test('killed while installing, its npm goes on: the next start waits for it and does not install beside it', async () => {
  const root = clone(`
    require('node:fs').writeFileSync('begun', '');
    setTimeout(() => {${INSTALLS}}, 1500);`);
  const killed = setup(root, 'start').child;
  await until(() => existsSync(join(root, 'begun')) && existsSync(join(root, '.cache', 'installing')));
  await kill(killed);
  const next = await setup(root, 'start').ended;
  expect(next.status).toBe(0);
  expect(next.said.split('\n')[0]).toBe('dateline: another installation is at work in this folder; waiting for it …');
  expect(readFileSync(join(root, 'installed.txt'), 'utf8')).toBe('ci\n');
});

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

test('a task that there is not is refused before anything is installed; an npm that there is not, in one line', async () => {
  const root = clone(INSTALLS);
  const { status, said } = await setup(root, 'begin').ended;
  expect([status, said]).toEqual([2, 'dateline: unknown task "begin". Tasks: start, test, data.\n']);
  expect(existsSync(join(root, 'installed.txt'))).toBe(false);
});
