import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { synthesize } from '#infra/synth.ts';
import { startCpuTime } from '#test/support/cpu-time.ts';

interface Resource {
  readonly Type: string;
  readonly Properties: { readonly Code?: { readonly S3Key?: string }; readonly Handler?: string };
}

test('synthesizes offline, and the second time in no time', async () => {
  const first = await synthesize();
  const elapsed = startCpuTime();
  const second = await synthesize();
  expect(elapsed()).toBeLessThan(1_000);
  expect(second).toEqual({ ...first, fresh: false });

  const template: { Resources: Record<string, Resource> } = JSON.parse(readFileSync(second.template, 'utf8'));
  const keys = Object.values(template.Resources)
    .filter(
      ({ Type, Properties }) =>
        Type === 'AWS::Lambda::Function' &&
        Properties.Handler === 'index.handler' &&
        Properties.Code?.S3Key !== undefined &&
        'Architectures' in Properties,
    )
    .map(({ Properties }) => Properties.Code?.S3Key ?? '');
  expect(keys).toHaveLength(3);
  for (const key of keys) {
    const folder = join(second.assets, `asset.${key.replace('.zip', '')}`);
    expect(existsSync(join(folder, 'index.js')) && existsSync(join(folder, 'package.json'))).toBe(true);
  }
});
