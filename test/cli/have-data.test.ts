import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STORY = 'LEEDS, England, March 4, 2024 (AFN) - Snow fell in York on Monday.';

test('on a clone where only the packages are installed, the command line builds what it lacks', {
  timeout: 180_000,
}, () => {
  const clone = mkdtempSync(join(tmpdir(), 'dateline-bare-'));
  for (const folder of ['functions', 'infra']) cpSync(join(ROOT, folder), join(clone, folder), { recursive: true });
  copyFileSync(join(ROOT, 'package.json'), join(clone, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
  rmSync(join(clone, 'functions/extract/places/data'), { recursive: true });
  const extract = () =>
    spawnSync(process.execPath, [join(clone, 'infra/cli/main.ts'), 'extract', '-'], { encoding: 'utf8', input: STORY });
  const first = extract();
  expect(first.stderr).toMatch(/^dateline: building the list of places from its packages, once/);
  expect(JSON.parse(first.stdout)).toMatchObject({ located: { name: 'Leeds' }, entities: expect.any(Array) });
  expect(extract()).toMatchObject({ status: 0, stderr: expect.not.stringContaining('building') });
  rmSync(join(clone, 'functions/extract/entities/data'), { recursive: true });
  // A model that is missing is told, and no article comes out without its names.
  expect(extract()).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('no such file or folder') });
});
