import { mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Failure, UsageError } from '#infra/cli/command.ts';
import { told } from '#infra/cli/told.ts';
import { startEmulators } from '#infra/local/emulators.ts';
import { makeFolder } from '#infra/local/make-folder.ts';

/** Mishaps as they happen, not as they are imagined: each is brought about, and what is said of it is looked at. */
const FOLDER = mkdtempSync(join(tmpdir(), 'dateline-told-'));
const neighbour = createServer();
let taken = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => neighbour.listen(0, '127.0.0.1', resolve));
  const address = neighbour.address();
  taken = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => neighbour.close());

async function thrownBy(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test.runIf(process.platform === 'linux')('a folder where the system lets none be made is told at once', async () => {
  const error = await thrownBy(() => startEmulators({ dataDir: '/proc/dateline/data', port: 0 }));
  expect(told(error)).toEqual({ line: 'no folder can be made at /proc/dateline', exitCode: 1 });
});

test('folders are made down to the one that is asked for; a file on the way is named', async () => {
  const deep = join(FOLDER, 'a', 'b', 'c');
  makeFolder(deep);
  makeFolder(deep);
  expect(statSync(deep).isDirectory()).toBe(true);
  writeFileSync(join(FOLDER, 'file'), '');
  const inFile = await thrownBy(() => makeFolder(join(FOLDER, 'file', 'below')));
  expect(told(inFile)?.line).toBe(`${join(FOLDER, 'file', 'below')} is a file, not a folder`);
  const onFile = await thrownBy(() => makeFolder(join(FOLDER, 'file')));
  expect(told(onFile)?.line).toBe(`${join(FOLDER, 'file')} is there already, and is something else`);
});

test('a name that is too long and a link that goes round are told in a line', async () => {
  symlinkSync('round', join(FOLDER, 'round'));
  const round = await thrownBy(() => readFileSync(join(FOLDER, 'round')));
  expect(told(round)?.line).toBe(`${join(FOLDER, 'round')} is a link that leads in a circle`);
  const long = await thrownBy(() => readFileSync(join(FOLDER, 'x'.repeat(5_000))));
  expect(told(long)?.line).toMatch(/^the name is too long: .{80}…$/);
});

test('a port that is taken, and how to choose another, in the words of who is asked', async () => {
  const error = await thrownBy(() => startEmulators({ dataDir: 'memory', port: taken }));
  expect(told(error)).toEqual({
    line: `port ${taken} is taken by another program: choose another with --port N (0 takes a free one)`,
    exitCode: 1,
  });
  expect(told(error, '"npm start -- --port N"')?.line).toContain('choose another with "npm start -- --port N"');
});

test('data that another stack holds, and data that cannot be written', async () => {
  const first = await startEmulators({ dataDir: FOLDER });
  try {
    const error = await thrownBy(() => startEmulators({ dataDir: FOLDER }));
    expect(told(error)?.line).toMatch(/is in use by another process: stop that one first.*--data FOLDER/);
  } finally {
    await first.stop();
  }
  const error = await thrownBy(() => startEmulators({ dataDir: '/dev/null' }));
  expect(told(error)).toEqual({ line: '/dev/null is there already, and is something else', exitCode: 1 });
});

test('a disk that is full, as SQLite says it', async () => {
  const small = await thrownBy(() => {
    const db = new DatabaseSync(':memory:');
    db.exec('PRAGMA max_page_count = 1; CREATE TABLE a (b);');
  });
  expect(told(small)).toEqual({ line: 'the disk is full', exitCode: 1 });
  const extended = Object.assign(new Error('disk I/O error'), { errcode: 778 });
  expect(told(extended)?.line).toMatch(/cannot be read or written/);
});

test('a file that is not there, and a folder that is none', async () => {
  const missing = join(FOLDER, 'missing');
  expect(told(await thrownBy(() => readFileSync(missing)))?.line).toBe(`no such file or folder: ${missing}`);
  expect(told(await thrownBy(() => readFileSync(FOLDER)))?.line).toMatch(/is a folder, not a file/);
});

test('what may not be written: with advice for what Dateline makes for itself', () => {
  const refused = (path: string) => Object.assign(new Error('no'), { code: 'EACCES', syscall: 'mkdir', path });
  expect(
    ['/x/.dateline/data', '/x/.cache/assembly/a', 'C:\\x\\.cache\\a', '/x/secret.txt'].map(
      (path) => told(refused(path))?.line,
    ),
  ).toEqual([
    'no permission for /x/.dateline/data: set DATELINE_HOME to a folder that you may write to',
    'no permission for /x/.cache/assembly/a: use a copy of the project that is yours',
    'no permission for C:\\x\\.cache\\a: use a copy of the project that is yours',
    'no permission for /x/secret.txt',
  ]);
});

test('an address where nobody answers', async () => {
  const client = new S3Client({
    endpoint: 'http://127.0.0.1:9',
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
  });
  const error = await thrownBy(() => client.send(new ListBucketsCommand({})));
  expect(told(error)).toEqual({
    line: 'nothing answers at 127.0.0.1:9; is the stack still running?',
    exitCode: 1,
  });
});

test('mistakes end with 2, failures with 1; what nobody foresaw is left to be shown with its stack', () => {
  expect(told(new UsageError('give a file'))).toEqual({ line: 'give a file', exitCode: 2 });
  expect(told(new Failure('nothing there'))).toEqual({ line: 'nothing there', exitCode: 1 });
  expect(told(new Error('around it', { cause: new Failure('nothing there') }))).toBeNull();
  expect(told(new TypeError('x is not a function'))).toBeNull();
  expect(told('a string')).toBeNull();
});
