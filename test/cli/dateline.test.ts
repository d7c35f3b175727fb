import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { COMMANDS } from '#infra/cli/command-list.ts';

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

test('a mistake is told in one line with what to do, and exits with 2', () => {
  expect(
    [
      dateline(['frobnicate']),
      dateline(['extract']),
      dateline(['extract', 'nowhere.txt']),
      dateline(['extract', '--frob', 'x']),
    ].map(({ status, stderr }) => [status, stderr.trim().split('\n').length, stderr.startsWith('dateline: ')]),
  ).toEqual(Array.from({ length: 4 }, () => [2, 1, true]));
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

test('--explain shows a text to people', () => {
  const { status, stdout } = dateline(['extract', `${SAMPLES}03-rosario-dump.txt`, '--explain']);
  expect({ status, published: /published +2024-03-11/.test(stdout) }).toEqual({ status: 0, published: true });
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

test('a look-up without a stack says how to start one', () => {
  const { status, stderr } = dateline(['day', '2024-03-11', '--stack', '']);
  expect(status).toBeGreaterThan(0);
  expect(stderr).toMatch(/^dateline: /);
});
