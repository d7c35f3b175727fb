import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOf, assertReadable, listFiles } from '#infra/cli/inputs.ts';
import { candidateKeys, keyOfPath, keysOf } from '#infra/cli/keys.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'dateline-keys-'));
for (const name of ['one', 'one/deep', 'two', 'empty']) mkdirSync(join(FOLDER, name));
for (const name of ['one/story.txt', 'one/deep/story.txt', 'two/story.txt', 'two/other.txt', 'alone.txt'])
  writeFileSync(join(FOLDER, name), `A text of ${name}.\n`);
symlinkSync(join(FOLDER, 'alone.txt'), join(FOLDER, 'two', 'linked.txt'));
symlinkSync(join(FOLDER, 'gone.txt'), join(FOLDER, 'two', 'dangling.txt'));
const at = (name: string): string => join(FOLDER, name);

/** Keys, with the test's own folder written as `@`, and what is said about them. */
function listed(...paths: string[]) {
  const notes: string[] = [];
  const keys = listFiles(paths, (line) => notes.push(line)).map(({ key }) => key);
  const own = keyOfPath(FOLDER);
  return { keys: keys.map((key) => key.replace(own, '@')), notes: notes.map((note) => note.replaceAll(FOLDER, '@')) };
}

const BELOW = 'keys are the paths below @, so that files of the same name stay apart';

test('one folder gives the paths in it; links to files count, what they promise and is not there does not', () => {
  expect(listed(at('one'))).toEqual({ keys: ['deep/story.txt', 'story.txt'], notes: [] });
  expect(listed(at('two'), at('two/'))).toEqual({ keys: ['linked.txt', 'other.txt', 'story.txt'], notes: [] });
});

test('files give their paths as named', () => {
  expect(listed(at('one/story.txt'), at('two/story.txt'))).toEqual({
    keys: ['@/one/story.txt', '@/two/story.txt'],
    notes: [],
  });
});

test('files of the same name in two folders keep apart, and it is said how', () => {
  expect(listed(at('one'), at('two/story.txt'))).toEqual({
    keys: ['one/deep/story.txt', 'one/story.txt', 'two/story.txt'],
    notes: [BELOW],
  });
  expect(listed(at('one'), at('two')).keys).toEqual([
    'one/deep/story.txt',
    'one/story.txt',
    'two/linked.txt',
    'two/other.txt',
    'two/story.txt',
  ]);
});

test('a file that is named twice is taken once', () => {
  expect(listed(at('one'), at('one/deep'), at('alone.txt'))).toEqual({
    keys: ['one/deep/story.txt', 'one/story.txt', 'alone.txt'],
    notes: ['1 named twice, taken once', BELOW],
  });
});

test('a folder without anything to read is named; if it is all there is, that is a failure', () => {
  expect(listed(at('empty'), at('alone.txt')).notes).toContain('nothing to read in @/empty');
  expect(() => listFiles([at('empty')])).toThrow(`nothing to read in ${at('empty')}`);
});

test('files that may not be read are known before anything is read', () => {
  const paths = ['-', at('alone.txt'), at('gone.txt'), at('away.txt')];
  expect(() => assertReadable(paths)).toThrow(`no permission to read ${at('gone.txt')} and 1 more; nothing was read`);
  expect(() => assertReadable(paths, (path) => !path.endsWith('away.txt'))).toThrow(
    `no permission to read ${at('away.txt')}; nothing was read`,
  );
  expect(() => assertReadable(paths.slice(0, 2))).not.toThrow();
  const latin = Buffer.concat([Buffer.from(at('caf')), Buffer.from([0xe9])]).toString();
  expect(() => assertReadable([latin])).toThrow(`the name of ${latin} is not UTF-8: rename it; nothing was read`);
});

const NAME = fc.constantFrom('a', 'b', 'a.txt', 'b.txt', '..', '.');
const PATH = fc.array(NAME, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
const NAMED = fc.record({ path: PATH, folder: fc.boolean(), inside: fc.array(PATH, { maxLength: 4 }) });

test('whatever is named, different files get different keys', () => {
  let apart = 0;
  fc.assert(
    fc.property(fc.array(NAMED, { minLength: 1, maxLength: 4 }), (all) => {
      const named = all.map(({ path, folder, inside }) => ({
        path,
        folder,
        files: folder ? inside.filter((file) => !file.includes('.')).map((file) => `${path}/${file}`) : [path],
      }));
      const { files, below } = keysOf(named);
      if (below !== null) apart += 1;
      const places = new Set(named.flatMap(({ files: paths }) => paths.map((path) => join(process.cwd(), path))));
      expect(new Set(files.map(({ key }) => key)).size).toBe(places.size);
    }),
    { seed: 4 },
  );
  expect(apart).toBeGreaterThan(10);
});

test('a file is looked for under every key that a drop of it can have made', () => {
  const file = at('one/deep/story.txt');
  const from = relative(process.cwd(), file);
  for (const given of [file, from]) {
    const keys = candidateKeys(given, true);
    expect(keys).toEqual(
      expect.arrayContaining([keyOfPath(file), 'one/deep/story.txt', 'deep/story.txt', 'story.txt']),
    );
    expect(new Set(keys).size).toBe(keys.length);
  }
  expect(candidateKeys('inbox/story.txt', false)).toEqual(['inbox/story.txt']);
});

const MB = 1024 * 1024;

test('a pipe is held up to a bound, and not read on behind it', async () => {
  let given = 0;
  async function* pipe(): AsyncIterable<Uint8Array> {
    for (; given < 100; given++) yield await Promise.resolve(Buffer.alloc(MB / 16, given));
  }
  await expect(allOf(pipe(), '-', MB)).rejects.toThrow(
    'standard input gives more than 1 MB: write it to a file and name that',
  );
  expect(given).toBe(16);
  given = 84;
  expect(await allOf(pipe(), '-', MB)).toEqual(
    Buffer.concat(Array.from({ length: 16 }, (_, n) => Buffer.alloc(MB / 16, 84 + n))),
  );
});
