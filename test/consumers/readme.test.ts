import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_PORT } from '#infra/cli/commands/up.ts';
import { EMBEDDED_DROP_BUCKET } from '#infra/cli/drop-bucket.ts';
import { createDynamoRecordStore } from '#platform/record-store/dynamo-record-store.ts';
import { appendChanges } from '#records/feed/append-changes.ts';
import { changesOf } from '#records/feed/derive-changes.ts';
import { publishArticle } from '#records/publish-article.ts';
import { closedSchema, SCHEMA_NAMES } from '#records/published-schemas.ts';
import { summarizeStory } from '#records/summarize-story.ts';
import { type Embedded, startEmbedded } from '#test/records/embedded.ts';
import { article, count, entity, memoryBodies, placement, revision } from '#test/records/fixtures.ts';
import { blockOf, blocksOf, readPage } from '#test/support/page-blocks.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const blocks = blocksOf(readPage('samples/consumers/README.md'));
let stack: Embedded;

/** Runs a program of the page against the embedded stack, as a reader would; gives what it printed. */
async function runProgram(program: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module-typescript', '--no-warnings', '-e', program],
    {
      cwd: root,
      env: {
        PATH: process.env['PATH'],
        RECORDS_TABLE: stack.tableName,
        ARTICLE_BUCKET: 'none',
        AWS_ENDPOINT_URL: stack.endpoint,
        AWS_REGION: stack.region,
        AWS_ACCESS_KEY_ID: stack.credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: stack.credentials.secretAccessKey,
      },
    },
  );
  return stdout;
}

/** What a page tells its reader to export. */
function exported(page: string): Readonly<Record<string, string>> {
  const lines = blocksOf(page).flatMap(({ language, text }) => (language === 'sh' ? text.split('\n') : []));
  const words = lines.filter((line) => line.startsWith('export ')).flatMap((line) => line.split(/\s+/).slice(1));
  return Object.fromEntries(
    words.flatMap((word) => [/^(\w+)=(.*)$/.exec(word)?.slice(1) ?? []].filter(([name]) => name)),
  );
}

describe('the page for consumers', () => {
  beforeAll(async () => {
    stack = await startEmbedded();
    const store = createDynamoRecordStore(stack.dynamo, stack.tableName);
    const now = () => '2026-03-02T12:00:00.000Z';
    const ports = { store, now, bodies: memoryBodies(), readArticle: () => Promise.resolve(null) };
    for (const [n, killed] of [6, 3].entries()) {
      const one = article(`urn:${n}`, {
        source: `Outlet ${n}`,
        entities: [entity('person', 'Ada Quill')],
        counts: [count('killed', killed)],
      });
      const at = placement(one, 1, [revision('r')], { storyId: 's_fire' });
      await publishArticle(ports, at, one, () => Promise.resolve(at));
      const newImage = await store.get({ pk: `ARTICLE#${one.articleId}`, sk: 'CURRENT' });
      await appendChanges({ store, now }, changesOf({ oldImage: null, newImage, at: now() }));
    }
    await summarizeStory(ports, 's_fire', () => Promise.resolve(null));
  });
  afterAll(() => stack.stop());

  it('runs as it is written', { timeout: 60_000 }, async () => {
    const program = blocks
      .filter((block) => block.language === 'ts')
      .map((block) => block.text)
      .join('\n');
    const stdout = await runProgram(program);
    const lines = stdout.trim().split('\n');
    expect(lines[0]).toBe('Fire closes Saltwick harbour 2 reports 0 copies');
    expect(stdout).toMatch(/killed {2}(6 → 3|3 → 6) latest: Outlet [01]\n {3}but Outlet [01] says [36]/);
    expect(stdout).toContain('person:ada-quill Fire closes Saltwick harbour 50 false');
    expect(stdout).toContain('first version');
    expect(lines.filter((line) => /^[12] (article.created|story.joined) /.test(line)).length).toBe(4);
  });

  it('is announced on the front page by a program that runs', { timeout: 60_000 }, async () => {
    const program = blockOf(readPage('README.md'), 'ts').replace('country:AR', 'country:XA');
    expect((await runProgram(program)).trim().split('\n').sort()).toEqual([
      '2026-03-02T08:00:00Z Outlet 0 Fire closes Saltwick harbour',
      '2026-03-02T08:00:00Z Outlet 1 Fire closes Saltwick harbour',
    ]);
  });

  it('says where the embedded stack is, as the front page does', () => {
    const { AWS_ENDPOINT_URL, ...others } = exported(readPage('samples/consumers/README.md'));
    expect({ AWS_ENDPOINT_URL, ...others }).toEqual({
      ...exported(readPage('README.md')),
      ARTICLE_BUCKET: EMBEDDED_DROP_BUCKET.replace('drop', 'article'),
    });
    expect(AWS_ENDPOINT_URL).toBe(`http://127.0.0.1:${DEFAULT_PORT}`);
    const { AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = others;
    expect({ AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY }).toEqual({
      AWS_REGION: stack.region,
      AWS_ACCESS_KEY_ID: stack.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: stack.credentials.secretAccessKey,
    });
  });

  it('shows examples that keep to their schemas', () => {
    const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true } });
    const named = blocks.filter((block) => block.language === 'json' && block.name !== '');
    expect(named.map((block) => block.name)).toEqual(['change', 'rejected-file']);
    for (const { name, text } of named) {
      const schema = SCHEMA_NAMES.find((one) => one === name);
      if (schema === undefined) throw new Error(`no schema ${name}`);
      const valid = ajv.compile(closedSchema(schema));
      expect(valid(JSON.parse(text)), `${name}: ${ajv.errorsText(valid.errors)}`).toBe(true);
    }
  });
});
