import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleIdOf } from '#article/ids.ts';
import { EMBEDDED_DROP_BUCKET } from '#infra/cli/drop-bucket.ts';
import { type Embedded, startEmbedded } from '#infra/cli/embedded.ts';
import { readPage } from '#test/support/page-blocks.ts';

/** Commands as people type them, each in a process of its own, against an embedded stack. */
const MAIN = fileURLToPath(new URL('../../infra/cli/main.ts', import.meta.url));
const MINUTES = 180_000;
const folder = mkdtempSync(join(tmpdir(), 'dateline-running-'));
const env = { ...process.env, DATELINE_HOME: folder };
const BODY =
  'The bridge over the river was opened on Sunday, the city said.\n\nThousands of people walked across it in the first hour.';

let embedded: Embedded;
beforeAll(async () => {
  embedded = await startEmbedded({ dataDir: 'memory' });
  writeFileSync(join(folder, 'session.json'), JSON.stringify(embedded.session));
}, MINUTES);
afterAll(() => embedded.stop());

function run(...args: string[]) {
  return runIn(folder, ...args);
}

function runIn(cwd: string, ...args: string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], { env, cwd });
  const [stdout, stderr]: [string[], string[]] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text));
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, stdout: stdout.join(''), stderr: stderr.join('') }));
  });
}

/** Drops a file and waits until it is worked off. */
async function drop(name: string, content: string | object): Promise<void> {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  expect((await run('drop', name)).status).toBe(0);
  await embedded.settled();
}

const linesOf = (text: string): string[] => text.trim().split('\n').filter(Boolean);
const cursorIn = (stderr: string): string => /--cursor (\S+)/.exec(stderr)?.[1] ?? '';
const draft = (over: object) => ({ uri: 'urn:bridge', title: 'Bridge opens', text: BODY, ...over });

test('an article in two versions: what changed, what the feed says of it, and how reading goes on', {
  timeout: MINUTES,
}, async () => {
  await drop('bridge.json', draft({}));
  const first = await run('feed', '--json');
  const changes = linesOf(first.stdout).map((line) => JSON.parse(line));
  expect(changes.map(({ kind }) => kind)).toContain('article.created');
  const articleId: string = changes.find(({ kind }) => kind === 'article.created').articleId;

  await drop('bridge.json', draft({ title: 'Bridge opens late', text: BODY.replace('Thousands', 'Hundreds') }));
  const next = await run('feed', '--cursor', cursorIn(first.stderr));
  expect(next.stdout).toMatch(new RegExp(`article\\.updated +${articleId} .*\\(version, title, text\\)`));
  expect(next.stdout).not.toContain('article.created');
  const later = await run('feed', '--cursor', cursorIn(next.stderr));
  expect([later.status, later.stdout, later.stderr.startsWith('that is all; go on later with --cursor ')]).toEqual([
    0,
    '',
    true,
  ]);

  const versions = await run('article', articleId, '--versions');
  expect(linesOf(versions.stdout).map((line) => line.replace(/received \S+Z/, 'received …'))).toEqual([
    'version 2, received …: Bridge opens late  (current)',
    '  title: “Bridge opens” → “Bridge opens late”',
    '  ~ paragraph 2: “Thousands of people walked across it in the first hour.” → “Hundreds of people walked across it in the first hour.”',
    'version 1, received …: Bridge opens',
  ]);
  const json = await run('article', articleId, '--versions', '--json');
  expect(linesOf(json.stdout).map((line) => JSON.parse(line).title)).toEqual(['Bridge opens']);
});

test('why two articles of the stack are copies, and why two are no story; a story stands for who leads it', {
  timeout: MINUTES,
}, async () => {
  const quay = BODY.replaceAll('bridge', 'quay');
  const reports = {
    quay: { title: 'Quay opens', datePublished: '2025-05-06T08:00:00Z', text: quay },
    again: { title: 'Quay opens', datePublished: '2025-05-06T09:00:00Z', text: quay },
    later: { title: 'Quay closes', datePublished: '2025-06-06T09:00:00Z', text: BODY },
  };
  const lines = Object.entries(reports).map(([name, report]) => JSON.stringify({ uri: `urn:${name}`, ...report }));
  await drop('quays.jsonl', lines.join('\n'));
  const [first, again, later] = [articleIdOf('urn:quay'), articleIdOf('urn:again'), articleIdOf('urn:later')];

  const copies = await run('why', first, again);
  expect([copies.status, linesOf(copies.stdout)[0]]).toEqual([0, 'Copies: the same text, word by word.']);
  const apart = await run('why', first, later, '--port', new URL(embedded.stack.endpoint).port);
  expect(linesOf(apart.stdout)[0]).toMatch(
    /^Not one story: never compared: 31 days apart; stories look 1 day back \(score \.\d+, at least \.\d+ needed\)\.$/,
  );
  const { answer, articles } = JSON.parse((await run('why', first.replace('a_', 's_'), again, '--json')).stdout);
  expect([answer, articles.map(({ articleId }: { articleId: string }) => articleId)]).toEqual([
    'copies',
    [first, again],
  ]);
});

test('a file has one id on this machine: on the stack, in memory, merely extracted', { timeout: MINUTES }, async () => {
  expect(embedded.session.outputs['DropBucketName']).toBe(EMBEDDED_DROP_BUCKET);
  expect(readPage('README.md')).toContain(`export RECORDS_TABLE=${embedded.session.outputs['RecordsTableName']}\n`);
  await drop('canal.txt', `Canal opens\n\n${BODY.replaceAll('bridge', 'canal')}\n`);
  const { articleIds } = JSON.parse((await run('where', 'canal.txt', '--json')).stdout);
  const extracted = JSON.parse((await run('extract', 'canal.txt')).stdout).articleId;
  const rows = linesOf((await run('run', '--memory', 'canal.txt')).stdout).map((line) => JSON.parse(line));
  const inMemory = rows.filter(({ sk }) => sk === 'CURRENT').map(({ articleId }) => articleId);
  expect([[extracted], inMemory]).toEqual([articleIds, articleIds]);
});

test('what is asked for by the end of its key is told by its key; a story says that its article was erased', {
  timeout: MINUTES,
}, async () => {
  mkdirSync(join(folder, 'desk'));
  const text =
    'The cellist Mirela Pope played two suites in the new hall of Tarrow, and the audience asked for a third. The hall has nine hundred seats.';
  await drop('desk/cellist.json', { uri: 'urn:cellist', title: 'Cellist plays in Tarrow', text });
  await drop('desk/encore.json', { uri: 'urn:cellist', title: 'Cellist plays twice in Tarrow', text });
  expect((await run('where', 'desk/cellist.json')).stdout).toMatch(
    /usable, story s_\w+, by its newest version, desk\/encore\.json: Cellist plays twice in Tarrow\n$/,
  );
  const hint = await run('where', 'cellist.json');
  expect([hint.status, linesOf(hint.stderr)[1]]).toEqual([1, 'perhaps it was dropped as desk/cellist.json']);
  expect(linesOf((await run('where', 'nothing.json')).stderr)).toHaveLength(1);

  const articleId = articleIdOf('urn:cellist');
  const storyId = articleId.replace('a_', 's_');
  expect((await run('erase', articleId)).status).toBe(0);
  await embedded.settled();
  expect(await run('story', storyId)).toMatchObject({
    status: 0,
    stdout: `${storyId} is closed: no article is left in it. ${articleId}, which led it, is erased.\n`,
  });
});

test('feed --follow prints what comes, and Ctrl-C ends it with the cursor to go on from', {
  timeout: MINUTES,
}, async () => {
  const child = spawn(process.execPath, [MAIN, 'feed', '--follow', '--since', 'now'], { env, cwd: folder });
  const stderr: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text));
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const heard: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => void heard.push(line));
  // "Now" is when it has asked for the end of the feed; what is dropped until then is repeated here.
  for (let round = 0; heard.length === 0 && round < 20; round++) {
    await drop('ferry.json', {
      uri: `urn:ferry:${round}`,
      title: `Ferry ${round} sails`,
      text: BODY.replaceAll('bridge', 'ferry'),
    });
    await new Promise((resolve) => setTimeout(resolve, 1_200));
  }
  child.kill('SIGINT');
  expect(await closed).toBe(0);
  expect(heard.some((line) => line.includes('article.created'))).toBe(true);
  expect(cursorIn(stderr.join(''))).not.toBe('');
});

test('replay: by prefix, by time, by what was refused, at a rate; nothing that reads the same is announced', {
  timeout: MINUTES,
}, async () => {
  await drop('empty.txt', ' \n');
  const refused = linesOf((await run('rejects', '--json')).stdout).map((line) => JSON.parse(line));
  expect(refused.map(({ key }) => key)).toContain('empty.txt');
  const { code, receivedAt } = refused.find(({ key }) => key === 'empty.txt');
  const before = cursorIn((await run('feed', '--since', 'now')).stderr);

  const countOf = async (...options: string[]): Promise<number> => {
    const { status, stdout } = await run('replay', '--rate', '1000', ...options);
    await embedded.settled();
    expect(status).toBe(0);
    return Number(/: (\d+) objects/.exec(stdout)?.[1]);
  };
  expect(await countOf('--prefix', 'bridge')).toBe(1);
  expect(await countOf('--prefix', 'nothing')).toBe(0);
  expect(await countOf('--since', '2999-01-01')).toBe(0);
  expect(await countOf('--rejected', code, '--date', String(receivedAt).slice(0, 10))).toBe(1);
  expect(await countOf('--rejected', 'encrypted')).toBe(0);
  expect(await countOf()).toBeGreaterThanOrEqual(3);
  expect((await run('feed', '--cursor', before)).stdout).toBe('');
});

test('what cannot be meant is refused in one line', () => {
  const outcomes = [
    ['feed', '--since', 'lately'],
    ['feed', '--since', 'now', '--cursor', 'x'],
    ['feed', '--cursor', 'x'],
    ['feed', '--limit', 'many'],
    ['replay', '--rate', '0'],
    ['replay', '--since', 'lately'],
    ['day', '2024-03-11', '--cursor', 'x'],
    ['stories', '--port', '9'],
  ].map((args) => spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', env, cwd: folder }));
  expect(outcomes.map(({ status, stderr }) => [status, linesOf(stderr).length])).toEqual(outcomes.map(() => [2, 1]));
});

test('files of one name in two folders stay two articles, and each is found from wherever it is asked for', {
  timeout: MINUTES,
}, async () => {
  for (const [name, subject] of [
    ['north', 'lighthouse'],
    ['south', 'windmill'],
  ] as const) {
    mkdirSync(join(folder, name));
    const text = BODY.replaceAll('bridge', subject);
    writeFileSync(join(folder, name, 'report.json'), JSON.stringify({ title: `The ${subject} opens`, text }));
  }
  const dropped = await run('drop', 'north', 'south');
  expect(linesOf(dropped.stdout)).toEqual(['north/report.json', 'south/report.json']);
  expect(dropped.stderr).toContain(`keys are the paths below ${folder}, so that files of the same name stay apart`);
  // What lies in the bucket is told by the records: they must have come to know of it.
  await embedded.settled();
  const again = await run('drop', 'north');
  expect([again.stdout, again.stderr.split('\n').slice(1)]).toEqual([
    'report.json\n',
    [
      `${join('north', 'report.json')} was dropped as north/report.json before: unless it bears a uri or URL of its own, these are two articles.`,
      `  For a new version of that one: cd ${folder} && npx dateline drop north/report.json`,
      '',
    ],
  ]);
  await embedded.settled();

  const keysFor = async (cwd: string, path: string): Promise<string[]> => {
    const { stdout } = await runIn(join(folder, cwd), 'where', path, '--json');
    return linesOf(stdout).map((line) => JSON.parse(line).key);
  };
  const south = join(folder, 'south', 'report.json');
  expect([
    await keysFor('.', 'south/report.json'),
    await keysFor('north', '../south/report.json'),
    await keysFor('south', 'report.json'),
    await keysFor('.', south),
    // Dropped twice under two keys: both are told. The other folder's file of that name is another one.
    await keysFor('north', 'report.json'),
  ]).toEqual([
    ['south/report.json'],
    ['south/report.json'],
    ['south/report.json'],
    ['south/report.json'],
    ['report.json', 'north/report.json'],
  ]);

  writeFileSync(south, JSON.stringify({ title: 'The windmill closes', text: BODY }));
  const changed = await run('where', 'south/report.json');
  expect([changed.status, changed.stderr.trim()]).toEqual([
    0,
    'south/report.json itself is another now: "dateline drop south/report.json" drops it as it is',
  ]);
  rmSync(south);
  expect((await run('where', 'south/report.json')).status).toBe(0);
  expect((await run('where', 'west/report.json')).stderr).toContain('and there is no such file here');
});

test('--limit is the number of changes, and the cursor goes on within what was written at once', {
  timeout: MINUTES,
}, async () => {
  await embedded.settled();
  const all = linesOf((await run('feed', '--limit', '1000')).stdout);
  expect(all.length).toBeGreaterThan(8);
  const limit = Math.ceil(all.length / 3) - 1;
  const seen: string[] = [];
  for (let cursor: readonly string[] = []; seen.length < all.length; ) {
    const { stdout, stderr } = await run('feed', '--limit', String(limit), ...cursor);
    expect(linesOf(stdout)).toHaveLength(Math.min(limit, all.length - seen.length));
    seen.push(...linesOf(stdout));
    cursor = ['--cursor', cursorIn(stderr)];
  }
  expect(seen).toEqual(all);
});

test('a file is withdrawn by its key, and restored when it is dropped again', { timeout: MINUTES }, async () => {
  const story = draft({ uri: 'urn:ferry', title: 'Ferry is late' });
  await drop('ferry.json', story);
  const id = /a_\w+/.exec((await run('where', 'ferry.json')).stdout)?.[0] ?? '';
  expect(await run('withdraw', 'ferry.json', 'fery.json')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('nothing is withdrawn: the embedded stack has no file fery.json;'),
  });
  expect(await run('withdraw', 'ferry.json')).toMatchObject({ status: 0, stdout: 'ferry.json\n' });
  await embedded.settled();
  expect((await run('where', 'ferry.json')).stdout).toContain('withdrawn: deleted from the bucket');
  expect((await run('article', id)).stdout).toContain('withdrawn');
  expect((await run('withdraw', 'ferry.json')).status).toBe(1);
  await drop('ferry.json', story);
  expect((await run('article', id)).stdout).toContain('usable');
  expect(await run('withdraw')).toMatchObject({ status: 2, stdout: '' });
});

test('a decision on what is not there is not taken', async () => {
  const unknown = 'a_0123456789abcdef01234567';
  const { status, stderr } = await run('erase', unknown);
  expect([status, stderr]).toEqual([1, `dateline: there is no article ${unknown}; nothing was decided\n`]);
});

test('a port that is taken is said in one line, by this folder’s stack as by another program', async () => {
  const port = new URL(embedded.stack.endpoint).port;
  const own = await run('up', '--port', port);
  expect([own.status, own.stderr]).toEqual([
    2,
    `dateline: a stack is running on port ${port} already (process ${process.pid}): stop it with Ctrl-C, or start another with --port N --data FOLDER\n`,
  ]);
  const elsewhere = { ...env, DATELINE_HOME: join(folder, 'elsewhere') };
  const other = spawnSync(process.execPath, [MAIN, 'up', '--port', port, '--data', 'memory'], {
    encoding: 'utf8',
    env: elsewhere,
  });
  expect([other.status, linesOf(other.stderr).at(-1)]).toEqual([
    1,
    `dateline: port ${port} is taken by another program: choose another with --port N (0 takes a free one)`,
  ]);
});

test('of two stacks the commands want to know which; one that was killed counts no more', async () => {
  const port = new URL(embedded.stack.endpoint).port;
  const second = join(folder, 'session-9.json');
  const elsewhere = 'http://127.0.0.1:9';
  const endpoints = { s3: elsewhere, sqs: elsewhere, dynamodb: elsewhere, eventbridge: elsewhere };
  writeFileSync(second, JSON.stringify({ ...embedded.session, endpoints }));
  try {
    expect((await run('stories')).stderr).toBe(
      `dateline: stacks are running on 9 and ${port}: say which with --port N\n`,
    );
    expect((await run('feed', '--since', 'now', '--port', port)).status).toBe(0);
    const silent = await run('feed', '--since', 'now', '--port', '9');
    expect([silent.status, silent.stderr]).toEqual([
      1,
      'dateline: nothing answers at 127.0.0.1:9; is the stack still running?\n',
    ]);
    // No process has this number.
    writeFileSync(second, JSON.stringify({ ...embedded.session, endpoints, pid: 2 ** 30 }));
    expect((await run('feed', '--since', 'now')).status).toBe(0);
  } finally {
    rmSync(second);
  }
});
