import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bundle, bundle, type StageName } from '#infra/bundle.ts';
import { addOnnx } from '#infra/bundle-onnx.ts';
import { makePdf } from '../../support/make-pdf.ts';
import { type FakeCloud, startFakeCloud } from '../support/fake-cloud.ts';
import { batchOf } from '../support/newsdesk.ts';

const MB = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'dateline-bundle-test-'));
let bundles: Readonly<Record<StageName, Bundle>>;
let cloud: FakeCloud;

beforeAll(async () => {
  cloud = await startFakeCloud();
  const [ingest, relate, announce] = await Promise.all([
    bundle('ingest', folder),
    bundle('relate', folder),
    bundle('announce', folder),
  ]);
  bundles = { ingest, relate, announce };
});
afterAll(() => {
  cloud.close();
  rmSync(folder, { recursive: true, force: true });
});

function environment(): Readonly<Record<string, string>> {
  return {
    AWS_ENDPOINT_URL: cloud.url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'a',
    AWS_SECRET_ACCESS_KEY: 'b',
    ARTICLE_BUCKET: 'articles',
    RECORDS_TABLE: 'records',
    INDEX_TABLE: 'index',
    INGEST_QUEUE_URL: `${cloud.url}/0/ingest`,
    RELATE_QUEUE_URL: `${cloud.url}/0/relate`,
    EVENT_BUS_NAME: 'bus',
    DATELINE_STACK: 'Dateline',
  };
}

/** Runs one invocation as Lambda would: a fresh process, nothing but the bundle around it. */
async function invoke(stage: StageName, event: unknown): Promise<unknown> {
  const program = `
    process.stdin.setEncoding('utf8');
    let input = '';
    process.stdin.on('data', (chunk) => { input += chunk; });
    process.stdin.on('end', async () => {
      const answer = await require('./index.js').handler(JSON.parse(input), { getRemainingTimeInMillis: () => 30000 });
      process.stdout.write('\\nANSWER ' + JSON.stringify(answer), () => process.exit(0));
    });`;
  const child = spawn(process.execPath, ['-e', program], {
    cwd: bundles[stage].folder,
    env: environment(),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(JSON.stringify(event));
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const answer = output.split('\nANSWER ')[1];
  if (answer === undefined) throw new Error(`${stage} ended without an answer:\n${errors}\n${output}`);
  return JSON.parse(answer);
}

function created(bucket: string, key: string, size: number): string {
  const object = { key: encodeURIComponent(key).replaceAll('%2F', '/'), size, sequencer: '01' };
  const record = { eventVersion: '2.1', eventTime: '2026-03-01T12:00:00.000Z', eventName: 'ObjectCreated:Put' };
  return JSON.stringify({ Records: [{ ...record, s3: { bucket: { name: bucket }, object } }] });
}

const PLAIN = `March 1, 2026

Bridge opens in Karachi

KARACHI: The new bridge over the Lyari river was opened on Sunday, the city said. Thousands of people walked across it in the first hour, and the mayor thanked the workers who had built it in two years.

"It is a good day for the city," the mayor told reporters at the ceremony.
`;
const PAGE = `<!doctype html><html lang="en"><head><title>Harbour reopens</title>
<meta property="article:published_time" content="2026-02-28T09:00:00Z"></head><body><nav>Home News Sport</nav>
<article><h1>Harbour reopens after storm</h1>${'<p>The harbour of Gdansk reopened on Saturday after the storm that had kept ships at sea for two days, the port authority said in a statement.</p>'.repeat(4)}</article>
<footer>All rights reserved</footer></body></html>`;

const PAPER = makePdf([
  [
    'Museum opens new wing',
    ...Array<string>(8).fill('The museum in Turin opened its new wing on Monday, its director told reporters.'),
  ].map((line, n) => ({ y: 750 - 16 * n, text: line })),
]);

describe('alone in a folder', () => {
  test('ingest makes articles of a text, of a page and of a PDF', async () => {
    cloud.objects.set('/drop/plain.txt', Buffer.from(PLAIN));
    cloud.objects.set('/drop/page.html', Buffer.from(PAGE));
    cloud.objects.set('/drop/paper.pdf', PAPER);
    const bodies = [
      created('drop', 'plain.txt', PLAIN.length),
      created('drop', 'page.html', PAGE.length),
      created('drop', 'paper.pdf', PAPER.length),
    ];
    expect(await invoke('ingest', batchOf(bodies))).toEqual({ batchItemFailures: [] });
    const articles = [...cloud.objects].filter(([place]) => place.startsWith('/articles/articles/a_'));
    const read = articles.map(([, bytes]) => JSON.parse(gunzipSync(bytes).toString()));
    expect(read.map(({ title, datePublished }) => [title, datePublished])).toEqual([
      ['Bridge opens in Karachi', '2026-03-01'],
      ['Harbour reopens after storm', '2026-02-28T09:00:00Z'],
      ['Museum opens new wing', null],
    ]);
    expect(read[2].text).toContain('The museum in Turin');
    expect(cloud.calls.get('PutItem')?.map(({ TableName }) => TableName)).toEqual(Array(3).fill('records'));
  });

  test('relate makes records of an article', async () => {
    const place = [...cloud.objects.keys()].find((key) => key.startsWith('/articles/articles/a_')) ?? '';
    cloud.calls.clear();
    const body = created('articles', place.slice('/articles/'.length), 1);
    expect(await invoke('relate', batchOf([body]))).toEqual({ batchItemFailures: [] });
    const rows = (cloud.calls.get('PutItem') ?? []) as {
      TableName: string;
      Item: { pk: { S: string }; sk: { S: string } };
    }[];
    const records = rows.filter(({ TableName }) => TableName === 'records').map(({ Item }) => Item.pk.S.split('#')[0]);
    expect(records).toContain('ARTICLE');
    expect(records).toContain('DAY');
  });

  test('announce puts a new article on the bus', async () => {
    const rows = (cloud.calls.get('PutItem') ?? []) as { Item: { pk: { S: string }; sk: { S: string } } }[];
    const current = rows.find(({ Item }) => Item.pk.S.startsWith('ARTICLE#') && Item.sk.S === 'CURRENT')?.Item;
    const record = {
      eventID: '1',
      eventName: 'INSERT',
      dynamodb: { SequenceNumber: '1', ApproximateCreationDateTime: 1_772_366_400, NewImage: current },
    };
    expect(await invoke('announce', { Records: [record] })).toEqual({ batchItemFailures: [] });
    const events = (cloud.calls.get('PutEvents') ?? []).flatMap(({ Entries }) => Entries as { DetailType: string }[]);
    expect(events.map(({ DetailType }) => DetailType)).toContain('article.created');
  });
});

describe('what is in them', () => {
  const packagesOf = ({ inputs }: Bundle): readonly string[] =>
    [...new Set(inputs.map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? 'ours'))].sort();

  test.each([
    ['ingest', 'index.js', 2],
    ['ingest', 'jsdom.js', 6],
    ['ingest', 'parse5.js', 0.25],
    ['ingest', 'unpdf.js', 2],
    ['ingest', 'pdf-thread.js', 0.01],
    ['relate', 'index.js', 1],
    ['announce', 'index.js', 1],
  ] as const)('%s: %s keeps to %d MB', (stage, file, megabytes) => {
    expect(statSync(join(bundles[stage].folder, file)).size).toBeLessThan(megabytes * MB);
  });

  test('jsdom and the parser of pages are loaded for pages only', () => {
    const code = readFileSync(join(bundles.ingest.folder, 'index.js'), 'utf8');
    expect(code.match(/require\("\.\/jsdom\.js"\)/g)).toHaveLength(1);
    expect(code.match(/require\("\.\/parse5\.js"\)/g)).toHaveLength(1);
    const loaded = execFileSync(
      process.execPath,
      [
        '-e',
        "require('./index.js'); console.log(Object.keys(require.cache).map((file) => require('path').basename(file)).join())",
      ],
      { cwd: bundles.ingest.folder, env: environment(), encoding: 'utf8' },
    );
    expect(loaded.trim().split('\n').at(-1)).toBe('index.js');
  });

  /** Of the AWS SDK and of what it brings along; anything else that turns up here is to be looked at. */
  const SDK =
    /^(?:@aws|@smithy|@nodable|fast-xml|strnum|tslib|bowser|mnemonist|obliterator|uuid|path-expression|xml-naming|anynum)/;

  test.each(['relate', 'announce'] as const)(
    '%s is ours and the AWS SDK: no HTML parser, no name tagger, no gazetteer',
    (stage) => {
      expect(packagesOf(bundles[stage]).filter((name) => !SDK.test(name))).toEqual(['ours']);
      const rooms = new Set(bundles[stage].inputs.map((input) => input.split('/').slice(0, 2).join('/')));
      expect(rooms).not.toContain('functions/normalize');
      expect(rooms).not.toContain('functions/extract');
      expect(bundles[stage].data).toEqual(
        stage === 'relate'
          ? ['functions/deduplicate/data/document-frequency.bin', 'functions/deduplicate/data/story-trees.json']
          : [],
      );
    },
  );

  test('ingest has what reads articles', () => {
    expect(packagesOf(bundles.ingest)).toEqual(
      expect.arrayContaining(['jsdom', 'parse5', '@mozilla/readability', 'ours']),
    );
  });

  test('the client of Amazon Comprehend is there only when asked for, in a file of its own', async () => {
    const isClient = (input: string): boolean => input.includes('client-comprehend');
    for (const { inputs } of Object.values(bundles)) expect(inputs.filter(isClient)).toEqual([]);
    const asked = await bundle('ingest', join(folder, 'asking'), { choice: 'comprehend' });
    expect(asked.inputs.filter(isClient).length).toBeGreaterThan(0);
    const added = readdirSync(asked.folder).filter((name) => !readdirSync(bundles.ingest.folder).includes(name));
    expect(added).toEqual(['client-comprehend.js']);
    expect(statSync(join(asked.folder, 'client-comprehend.js')).size).toBeLessThan(MB);
  });

  test('a model of one’s own comes with its runtime for Lambda, and what is missing is named', () => {
    const root = join(folder, 'somewhere');
    const target = join(folder, 'with-model');
    const write = (path: string, content: string): void => {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), content);
    };
    mkdirSync(target);
    write('package.json', '{}');
    write('model/model.onnx', 'network');
    expect(() => addOnnx(join(root, 'model'), target, root)).toThrow('lacks vocab.txt and config.json');
    write('model/vocab.txt', '[UNK]');
    write('model/config.json', '{"id2label":{}}');
    expect(() => addOnnx(join(root, 'model'), target, root)).toThrow('npm install onnxruntime-node');
    rmSync(target, { recursive: true });
    mkdirSync(target);
    for (const name of ['onnxruntime-node', 'onnxruntime-common']) write(`node_modules/${name}/package.json`, '{}');
    for (const platform of ['linux/arm64', 'linux/x64', 'darwin/arm64', 'win32/x64']) {
      write(`node_modules/onnxruntime-node/bin/napi-v6/${platform}/runtime.node`, platform);
    }
    addOnnx(join(root, 'model'), target, root);
    const files = readdirSync(target, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(target, join(parentPath, name)));
    expect(files.sort()).toEqual([
      'model/config.json',
      'model/model.onnx',
      'model/vocab.txt',
      'node_modules/onnxruntime-common/package.json',
      'node_modules/onnxruntime-node/bin/napi-v6/linux/arm64/runtime.node',
      'node_modules/onnxruntime-node/package.json',
    ]);
  });

  test('the data files lie flat beside the code, and nothing else does', () => {
    for (const { stage, folder: bundled, data } of Object.values(bundles)) {
      const names = data.map((file) => file.split('/').at(-1));
      const apart = stage === 'ingest' ? ['jsdom.js', 'parse5.js', 'pdf-thread.js', 'unpdf.js'] : [];
      const expected = ['index.js', 'package.json', ...apart, ...(names.length === 0 ? [] : ['data'])];
      expect(readdirSync(bundled).sort()).toEqual(expected.sort());
      if (names.length > 0) expect(readdirSync(join(bundled, 'data')).sort()).toEqual(names.sort());
    }
  });
});
