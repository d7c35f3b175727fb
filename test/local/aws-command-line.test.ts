import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { startEmulators } from '#infra/local/emulators.ts';

const emulators = await startEmulators({});
const folder = mkdtempSync(join(tmpdir(), 'dateline-aws-'));
afterAll(async () => {
  await emulators.stop();
  rmSync(folder, { recursive: true });
});

/** The `aws` command, where the machine has one. */
const COMMAND = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((path) => join(path, 'aws'))
  .find((path) => existsSync(path));
const ENVIRONMENT = {
  ...process.env,
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_DEFAULT_REGION: 'us-east-1',
};
const KEY = 'in/a b+c é.txt';

async function run(command: string, ...parts: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(command, ['--endpoint-url', emulators.origin, ...parts], {
    env: ENVIRONMENT,
    timeout: 60_000,
  });
  return stdout;
}

test(`a bucket by a plain request, then cp, sync, ls, rm and sqs by ${COMMAND ?? 'no command: this machine has no aws'}`, async () => {
  expect((await fetch(`${emulators.origin}/shelf`, { method: 'PUT' })).status).toBe(200);
  if (COMMAND === undefined) return;
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, KEY), 'hello');
  const big = Buffer.alloc(9 * 1024 * 1024, 'big ');
  writeFileSync(join(folder, 'big.bin'), big);
  await run(COMMAND, 's3', 'sync', folder, 's3://shelf/', '--no-progress');
  expect(await run(COMMAND, 's3', 'ls', 's3://shelf/', '--recursive')).toContain(KEY);
  await run(COMMAND, 's3', 'cp', 's3://shelf/big.bin', join(folder, 'back.bin'), '--no-progress');
  expect(readFileSync(join(folder, 'back.bin')).equals(big)).toBe(true);
  await run(COMMAND, 's3', 'rm', 's3://shelf/', '--recursive');
  expect(await run(COMMAND, 's3', 'ls', 's3://shelf/')).toBe('');
  const { QueueUrl } = JSON.parse(await run(COMMAND, 'sqs', 'create-queue', '--queue-name', 'line'));
  await run(COMMAND, 'sqs', 'send-message', '--queue-url', QueueUrl, '--message-body', 'hi');
  const { Messages } = JSON.parse(await run(COMMAND, 'sqs', 'receive-message', '--queue-url', QueueUrl));
  expect(Messages.map(({ Body }: { Body: string }) => Body)).toEqual(['hi']);
}, 120_000);
