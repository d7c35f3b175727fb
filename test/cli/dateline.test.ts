import { spawnSync } from 'node:child_process';
import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { call } from '#infra/cli/call.ts';
import { UsageError } from '#infra/cli/command.ts';
import { COMMANDS } from '#infra/cli/command-list.ts';
import { placeIdOf } from '#infra/cli/commands/lists.ts';
import { dayOf } from '#infra/cli/days.ts';
import { metadataOf } from '#infra/cli/metadata-options.ts';

const MAIN = fileURLToPath(new URL('../../infra/cli/main.ts', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../../samples/articles/', import.meta.url));

function dateline(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', input });
  return { status, stdout, stderr };
}

test('without a command it shows the commands and fails; with --help it succeeds', () => {
  expect(dateline([])).toMatchObject({ status: 2, stdout: expect.stringContaining('extract') });
  expect(dateline(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage: dateline COMMAND') });
});

test('every command that is listed has help for itself and for each of its options', async () => {
  const { stdout } = dateline(['--help']);
  const listed = stdout.match(/^ {2}(\w+)/gm)?.map((name) => name.trim()) ?? [];
  expect(listed).toEqual(Object.keys(COMMANDS));
  expect(listed.length).toBeGreaterThan(10);
  for (const [name, { load }] of Object.entries(COMMANDS)) {
    const { usage, summary, options, optionHelp } = await load();
    expect([usage.split(' ')[0], summary === '']).toEqual([name, false]);
    expect(Object.keys(options).filter((option) => !optionHelp[option])).toEqual([]);
  }
  const help = dateline(['where', '--help']);
  expect([help.status, help.stdout.split(' ').slice(0, 3)]).toEqual([0, ['Usage:', 'dateline', 'where']]);
});

test('the version, and the help of a command by either way', () => {
  expect(dateline(['--version'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^dateline \d+\.\d+\.\d+, Node 2\d\./),
  });
  const help = dateline(['help', 'drop']);
  expect([help.status, help.stdout]).toEqual([0, dateline(['drop', '--help']).stdout]);
});

test('a mistake is told in one line with what to do, and exits with 2', () => {
  expect(
    [dateline(['extract', 'nowhere.txt']), dateline(['extract', '--frob', 'x'])].map(({ status, stderr }) => [
      status,
      stderr.trim().split('\n').length,
      stderr.startsWith('dateline: '),
    ]),
  ).toEqual([
    [2, 1, true],
    [2, 1, true],
  ]);
});

/** What is said to a call that is refused before anything is looked up; fails when it is not refused as a mistake. */
async function refusalOf(line: string): Promise<string> {
  try {
    await call(line.split(' '));
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error(`not refused: ${line}`);
}

test.each([
  ['frobnicate', 'no command "frobnicate"'],
  ['help frobnicate', 'no command "frobnicate"'],
  ['articles', 'is it "article"?'],
  ['stroies', 'is it "stories"?'],
  ['dorp', 'is it "drop"?'],
  ['plce', 'is it "place"?'],
  ['extract', 'at least one file'],
  ['stories 2024-99-99', 'like 2024-03-11, or "today" or "yesterday"; not "2024-99-99"'],
  ['stories 2024-03-11 2024-03-12', 'at most one day'],
  ['day monday', 'not "monday"'],
  ['day 2024-03-11 --limit many', '--limit takes a whole number from 1 to 1000, not "many"'],
  ['rejects 2024-02-30', 'not "2024-02-30"'],
  ['export --day monday', 'not "monday"'],
  ['export monday', 'no argument is expected'],
  ['feed monday', 'no argument is expected'],
  ['feed --since monday', 'not "monday"'],
  ['feed --follow --limit 3', 'leave --limit out'],
  ['redrive ingest', 'no argument is expected'],
  ['place Leeds:', 'is no place id'],
  ['erase a_1', '"a_1" is no article id'],
  ['article a_1', '"a_1" is no article id'],
  ['story a_0123456789abcdef01234567', 'is no story id'],
  ['export --story s_1', 'is no story id'],
  ['why a_0123456789abcdef01234567', 'give two articles'],
  ['why a_1 a_2', '"a_1" is no article id'],
  ['pin a_0123456789abcdef01234567', 'give an article id (a_…) and a story id (s_…)'],
  ['merge s_0123456789abcdef01234567 a_0123456789abcdef01234567', '"a_0123456789abcdef01234567" is no story id'],
  ['replay --rejected nosuch', '"nosuch" is no reason of refusal; they are empty, too-large'],
  ['replay --date today', '--date goes with --rejected CODE'],
  ['replay --since monday', 'not "monday"'],
  ['replay --rate 0', '--rate takes'],
  ['up --port 99999', '--port takes a whole number from 0 to 65535, not "99999"'],
  ['up now', 'no argument is expected'],
  ['run x --memory --chaos 1', 'leave --memory out'],
  ['cost --entities magic', 'magic'],
  ['day 2024-03-11 --stack x --port 1', 'give --stack or --port'],
])('dateline %s', async (line, said) => {
  expect(await refusalOf(line)).toContain(said);
});

test('what an archive says of the time of a file does not make the dates in it lie in the future', () => {
  const page = join(mkdtempSync(join(tmpdir(), 'dateline-page-')), 'page.txt');
  writeFileSync(page, 'Bridge reopens\n\nLEEDS, England, March 4, 2021 (Aire Wire) - The bridge reopened on Monday.\n');
  utimesSync(page, 0, 0);
  const article = JSON.parse(dateline(['extract', page]).stdout);
  expect([article.datePublished, article.warnings]).toEqual(['2021-03-04', []]);
  expect(Date.parse(article.provenance.receivedAt)).toBeGreaterThan(Date.parse('2026-01-01'));
});

test('extract keeps the order of the input, makes a bad line a reject, and ends with 2', () => {
  const lines = [
    {
      uri: 'u:1',
      title: 'One',
      text: 'The council met in the town hall on Monday and spoke about the bridge for an hour.',
    },
    'not json',
    {
      uri: 'u:3',
      title: 'Three',
      text: 'The council met in the town hall on Tuesday and spoke about the school for an hour.',
    },
  ];
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { status, stdout } = dateline(['extract', '-'], input);
  const seen = stdout
    .trim()
    .split('\n')
    .map((line) => {
      const json = JSON.parse(line);
      return json.reject ? [json.reject.code, json.reject.provenance.item.label] : [json.uri, json.title];
    });
  expect({ status, seen }).toEqual({
    status: 2,
    seen: [
      ['u:1', 'One'],
      ['malformed', 'line 2'],
      ['u:3', 'Three'],
    ],
  });
});

test('what the dropper knows is said by options', () => {
  const { stdout } = dateline(
    ['extract', '-', '--uri', 'urn:x', '--source', 'Town Crier', '--published', '2024-05-06'],
    'The council met in the town hall on Monday and spoke about the bridge for an hour.\n',
  );
  const { uri, source, datePublished, dateBasis } = JSON.parse(stdout);
  expect({ uri, source, datePublished, dateBasis }).toEqual({
    uri: 'urn:x',
    source: 'Town Crier',
    datePublished: '2024-05-06',
    dateBasis: 'object',
  });
});

test('what the dropper says and the pipeline could not read is refused, with an example of what it can', () => {
  const options = [
    ['--embargoed-until', 'tomorow'],
    ['--embargoed-until', '2024-02-30'],
    ['--published', 'yesterday'],
    ['--published', '32 Foo'],
    ['--language', 'klingon'],
    ['--language', 'xx'],
    ['--url', 'example.org/a'],
    ['--source', ' '],
    ['--uri', 'x'.repeat(2_100)],
  ];
  for (const [name = '', value] of options)
    expect(() => metadataOf({ [name.slice(2)]: value }), `${name} ${value}`).toThrow(UsageError);
  const { status, stdout, stderr } = dateline(['extract', '-', '--embargoed-until', 'tomorow'], 'A text.');
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'dateline: --embargoed-until takes the instant at which it ends, like 2024-03-11T06:00:00Z; not "tomorow"\n',
  });
});

test('what it can read is taken: a zone, a day, a tag with a region', () => {
  const values = { 'embargoed-until': '2024-03-11T06:00:00+01:00', published: '11 March 2024', language: 'pt_BR' };
  expect(metadataOf({ ...values, url: 'https://example.org/a', explain: true })).toEqual({
    ...values,
    url: 'https://example.org/a',
  });
});

test('an identity for several files is refused: each would replace the one before', async () => {
  expect(await refusalOf(`run ${SAMPLES} --memory --uri urn:x`)).toMatch(/^--uri names one article/);
});

test('--explain shows a text to people', () => {
  const { status, stdout } = dateline(['extract', `${SAMPLES}03-rosario-dump.txt`, '--explain']);
  expect({ status, published: /published +2024-03-11/.test(stdout) }).toEqual({ status: 0, published: true });
});

test('a place that is in no list is said to be on no map', () => {
  const text =
    'Ferry sinks in the Pemba Channel\n\nTANGA, Tanzania, Sept 14, 2022 (Kilwa Wire) - A ferry sank in the Pemba Channel on Tuesday.\n';
  expect(dateline(['extract', '-', '--explain'], text).stdout).toContain(
    'the Pemba Channel‹not on the map› on Tuesday',
  );
});

test('a refusal is shown to people with what to do about it', () => {
  const { status, stdout } = dateline(['extract', `${SAMPLES}19-section-page.html`, '--explain']);
  const [what = '', remedy, ...rest] = stdout.trimEnd().split('\n');
  expect({ status, code: what.split(': ')[1], remedy, rest }).toEqual({
    status: 2,
    code: 'not-an-article',
    remedy: '  Drop the articles it leads to, not the list. If it is one, drop its text alone.',
    rest: [],
  });
});

test('a day may be said as people say it, by the calendar of UTC', () => {
  const now = new Date('2024-03-01T00:30:00Z');
  expect(['2024-02-29', 'today', 'Yesterday'].map((wording) => dayOf(wording, now))).toEqual([
    '2024-02-29',
    '2024-03-01',
    '2024-02-29',
  ]);
});

test('the id of a place is understood in any case, and nothing else is taken for one', () => {
  expect(
    ['country:ar', 'COUNTRY:AR', 'admin1:ar.21', 'geonames:3838583', 'Region:Middle-East', 'Leeds:', 'city:Leeds'].map(
      placeIdOf,
    ),
  ).toEqual(['country:AR', 'country:AR', 'admin1:AR.21', 'geonames:3838583', 'region:middle-east', null, null]);
});

test('a look-up without a stack says how to start one', () => {
  const { status, stderr } = dateline(['day', '2024-03-11', '--stack', '']);
  expect(status).toBeGreaterThan(0);
  expect(stderr).toMatch(/^dateline: /);
});
