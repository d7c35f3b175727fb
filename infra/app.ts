/** The CDK app: builds generated data that is missing, bundles the functions, then describes the stack. `cdk deploy` and `infra/synth.ts` both run this file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import './build-data.ts';
import { bundleAll } from './bundle.ts';
import { entitiesSourceOf } from './constructs/entities-source.ts';
import { acknowledgeNagExceptions } from './constructs/nag-exceptions.ts';
import { SettingError } from './constructs/setting-error.ts';
import { stagePolicyOf } from './constructs/stage.ts';
import { DatelineStack } from './dateline-stack.ts';

async function describe(): Promise<void> {
  const app = new App({ analyticsReporting: false });
  const policy = stagePolicyOf(app.node.tryGetContext('stage'));
  const entities = entitiesSourceOf(app.node.tryGetContext('entities'), process.cwd());
  const alarmTopic: unknown = app.node.tryGetContext('alarmTopic');
  // A folder of one's own: two runs at once must not pull the bundles away under each other. CDK copies what is in it.
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bundles-'));
  try {
    const stack = new DatelineStack(app, policy.stage === 'prod' ? 'Dateline' : 'DatelineDev', {
      policy,
      bundles: await bundleAll(folder, entities),
      ...(entities === null ? {} : { entities: entities.choice }),
      ...(typeof alarmTopic === 'string' ? { alarmTopic } : {}),
    });
    acknowledgeNagExceptions(stack, entities?.choice ?? null);
    app.synth();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await describe();
} catch (error) {
  if (!(error instanceof SettingError)) throw error;
  console.error(`dateline: ${error.message}`);
  process.exitCode = 1;
}
