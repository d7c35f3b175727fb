import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import type { EntitiesChoice } from '#article/environment.ts';
import { type Stage, stagePolicyOf } from '#infra/constructs/stage.ts';
import { DatelineStack } from '#infra/dateline-stack.ts';

/** The stack with empty bundles: what is described does not depend on what is in them. */
export function describedStack(
  stage: Stage,
  more: { readonly alarmTopic?: string; readonly entities?: EntitiesChoice } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-described-'));
  const bundleOf = (name: string): string => {
    const bundle = join(folder, name);
    mkdirSync(bundle);
    writeFileSync(join(bundle, 'index.js'), `exports.handler = async () => '${name}';`);
    return bundle;
  };
  const app = new App({ outdir: join(folder, 'out'), analyticsReporting: false });
  const stack = new DatelineStack(app, 'Dateline', {
    policy: stagePolicyOf(stage),
    bundles: { ingest: bundleOf('ingest'), relate: bundleOf('relate'), announce: bundleOf('announce') },
    ...more,
  });
  return { app, stack };
}
