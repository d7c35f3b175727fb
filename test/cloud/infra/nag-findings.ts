import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import { acknowledgeNagExceptions, nagExceptions } from '#infra/constructs/nag-exceptions.ts';
import { describedStack } from '../support/described-stack.ts';

interface Report {
  readonly pluginReports: readonly {
    readonly conclusion: string;
    readonly violations: readonly {
      readonly ruleName: string;
      readonly violatingConstructs: readonly { readonly constructPath: string }[];
    }[];
  }[];
}

test.each([
  ['dev', null],
  ['prod', null],
  ['prod', 'comprehend'],
] as const)(
  '%s, names from %s: AwsSolutions finds what is on the list of exceptions, all of it and nothing else',
  (stage, entities) => {
    const more = entities === null ? {} : { entities };
    const bare = describedStack(stage, more);
    Validations.of(bare.app).addPlugins(new AwsSolutionsChecks(bare.app));
    expect(() => bare.app.synth()).toThrow();
    const report: Report = JSON.parse(readFileSync(join(bare.app.outdir, 'validation-report.json'), 'utf8'));
    const found = report.pluginReports.flatMap(({ violations }) =>
      violations.flatMap(({ ruleName, violatingConstructs }) =>
        violatingConstructs.map(({ constructPath }) => `${constructPath} ${ruleName}`),
      ),
    );
    const listed = nagExceptions(entities).map(({ path, id }) => `Dateline/${path}/Resource ${id}`);
    expect(found.sort()).toEqual(listed.sort());

    const explained = describedStack(stage, more);
    Validations.of(explained.app).addPlugins(new AwsSolutionsChecks(explained.app));
    acknowledgeNagExceptions(explained.stack, entities);
    expect(() => explained.app.synth()).not.toThrow();
  },
);

test('every exception says why', () => {
  for (const { reason } of nagExceptions('comprehend')) expect(reason.length).toBeGreaterThan(40);
});
