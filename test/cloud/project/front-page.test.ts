import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '#infra/cli/command-list.ts';
import { blockOf, blocksOf, readPage } from '../../support/page-blocks.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PAGES = ['README.md', 'infra/DEPLOY.md', 'infra/RUNBOOK.md', 'samples/README.md', 'samples/consumers/README.md'];
const FRONT = readPage('README.md');

/** What stands in code, in line and in blocks of shell: a reader may type it. */
function typed(page: string): readonly string[] {
  const shell = blocksOf(page).filter(({ language }) => language === 'sh');
  const inLine = page.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`]+)`/g);
  return [...shell.flatMap(({ text }) => text.split('\n')), ...[...inLine].map(([, code = '']) => code)];
}

describe.each(PAGES)('%s', (name) => {
  const page = readPage(name);

  test('links to what is there', () => {
    const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    const ours = links.filter((target) => !/^https:/.test(target)).map((target) => target.split('#')[0] ?? '');
    expect(ours.filter((target) => !existsSync(join(ROOT, dirname(name), target)))).toEqual([]);
    if (name === 'README.md') expect(ours.length).toBeGreaterThan(20);
  });

  test('names commands and options that there are', async () => {
    const calls = typed(page).flatMap((line) => [...line.matchAll(/\bdateline ([a-z]+\b(?!-).*)/g)]);
    const wrong: string[] = [];
    for (const [, call = ''] of calls) {
      const [command = ''] = call.split(' ');
      const loaded = await COMMANDS[command]?.load();
      const options = [...(call.split(' #')[0] ?? '').matchAll(/--([a-z-]+)/g)].map(([, option = '']) => option);
      const known = loaded === undefined ? [] : [...Object.keys(loaded.options), 'help'];
      if (loaded === undefined || options.some((option) => !known.includes(option))) wrong.push(call);
    }
    expect(wrong).toEqual([]);
    expect(calls.length).toBeGreaterThan(name === 'README.md' ? 15 : -1);
  });

  test('names scripts, measures and test folders that there are', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    );
    const calls = typed(page).flatMap((line) => [...line.matchAll(/\bnpm run ([\w:]+)(?: -- )?([^#]*)/g)]);
    const wrong = calls.filter(([, script = '', rest = '']) => {
      if (scripts[script] === undefined) return true;
      const words = rest.split(' ').filter((word) => word !== '' && !word.startsWith('-'));
      if (script === 'vitest') return words.some((path) => !existsSync(join(ROOT, path)));
      const folder = script === 'eval' || script === 'bench' ? `test/${script}` : null;
      return folder !== null && words.some((word) => !existsSync(join(ROOT, folder, `${word}.ts`)));
    });
    expect(wrong.map(([call]) => call)).toEqual([]);
    expect(calls.length).toBeGreaterThan(name === 'README.md' ? 10 : -1);
  });
});

/** Whether all that is shown is in what there is: of objects the named fields, of lists some element for each shown.
 * A confidence may move by some points when a model is trained again. */
function shows(shown: unknown, real: unknown, field = ''): boolean {
  if (field === 'confidence' || field === 'dateConfidence') return Math.abs(Number(shown) - Number(real)) <= 15;
  if (Array.isArray(shown)) return Array.isArray(real) && shown.every((one) => real.some((other) => shows(one, other)));
  if (typeof shown !== 'object' || shown === null) return shown === real;
  if (typeof real !== 'object' || real === null) return false;
  const inside = new Map(Object.entries(real));
  return Object.entries(shown).every(([name, value]) => shows(value, inside.get(name), name));
}

describe('the story on the front page', () => {
  const pasted = /<<'STORY'\n([\s\S]*?)^STORY$/m.exec(FRONT)?.[1] ?? '';
  const extract = (...options: string[]): string =>
    spawnSync(process.execPath, [join(ROOT, 'infra/cli/main.ts'), 'extract', '-', ...options], {
      encoding: 'utf8',
      input: pasted,
    }).stdout;

  test('is explained as it is shown', () => {
    const comparable = (text: string): string => text.replaceAll(/\d+%/g, '%').trim();
    expect(comparable(extract('--explain'))).toBe(comparable(blockOf(FRONT, 'explained')));
  });

  test('gives the record of which a part is shown', () => {
    const shown: object = JSON.parse(blockOf(FRONT, 'json'));
    const real: object = JSON.parse(extract());
    expect(Object.entries(shown).filter(([name, value]) => !shows({ [name]: value }, real))).toEqual([]);
    // And it would not show anything.
    expect(shows({ ...shown, focus: { name: 'Bergen' } }, real)).toBe(false);
    expect(shows({ ...shown, dates: [{ value: '2024-03-09' }] }, real)).toBe(false);
  });
});
