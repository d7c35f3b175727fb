import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const BIOME = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');

/** DESIGN section 2: who may import whom. What is not here is forbidden. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  article: [],
  normalize: ['article'],
  extract: ['article'],
  deduplicate: ['article'],
  records: ['article'],
  platform: ['article', 'deduplicate', 'records'],
  handlers: ['article', 'normalize', 'extract', 'deduplicate', 'records', 'platform'],
  constructs: ['article', 'records'],
  local: [],
};
const FOLDERS: Readonly<Record<string, string>> = { constructs: 'infra/constructs', local: 'infra/local' };
const ROOMS = Object.keys(MAY_IMPORT);
const folderOf = (room: string): string => FOLDERS[room] ?? `functions/${room}`;
const specifierOf = (room: string): string => `#${FOLDERS[room] ?? room}/thing.ts`;

/** Runs the linter on a folder; gives `file rule` of what it found, and how many files it looked at. */
async function lint(cwd: string): Promise<{ readonly found: readonly string[]; readonly checked: number }> {
  const output = await new Promise<string>((resolve) => {
    const args = [BIOME, 'lint', '--reporter=json', '--max-diagnostics=none', '--vcs-enabled=false', '.'];
    execFile(process.execPath, args, { cwd, maxBuffer: 1 << 26 }, (_error, stdout) => resolve(stdout));
  });
  const report: {
    readonly summary: { readonly changed: number; readonly unchanged: number };
    readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[];
  } = JSON.parse(output);
  return {
    found: report.diagnostics.map(({ category, location }) => `${location.path} ${category}`).sort(),
    checked: report.summary.changed + report.summary.unchanged,
  };
}

const bench = mkdtempSync(join(tmpdir(), 'dateline-rules-'));
afterAll(() => rmSync(bench, { recursive: true, force: true }));

function place(file: string, content: string): void {
  const path = join(bench, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

describe('the linter', () => {
  test('refuses every forbidden import, between any two rooms and by any way', async () => {
    cpSync(join(ROOT, '.biome.json'), join(bench, '.biome.json'));
    const expected: string[] = [];
    for (const from of ROOMS) {
      for (const to of ROOMS.filter((room) => room !== from)) {
        const file = `${folderOf(from)}/deep/to-${to}.ts`;
        place(file, `import { thing } from '${specifierOf(to)}';\n\nexport const other = thing;\n`);
        if (!MAY_IMPORT[from]?.includes(to)) expected.push(`${file} lint/style/noRestrictedImports`);
      }
    }
    const { found, checked } = await lint(bench);
    expect(found.filter((line) => line.endsWith('noRestrictedImports'))).toEqual(expected.sort());
    // And the configuration itself.
    expect(checked).toBe(ROOMS.length * (ROOMS.length - 1) + 1);
  });

  test('keeps clock, network and environment out of the pure rooms', async () => {
    rmSync(bench, { recursive: true, force: true });
    mkdirSync(bench);
    cpSync(join(ROOT, '.biome.json'), join(bench, '.biome.json'));
    const pure = ['article', 'normalize', 'extract', 'deduplicate', 'records'];
    for (const room of [...pure, 'platform']) {
      place(`functions/${room}/fetching.ts`, "export const page = fetch('http://127.0.0.1');\n");
      place(`functions/${room}/asking.ts`, 'export const home = process.env.HOME;\n');
    }
    const { found } = await lint(bench);
    expect(found.filter((line) => /noRestrictedGlobals|noProcessEnv/.test(line))).toEqual(
      pure
        .flatMap((room) => [
          `functions/${room}/asking.ts lint/style/noProcessEnv`,
          `functions/${room}/fetching.ts lint/style/noRestrictedGlobals`,
        ])
        .sort(),
    );
  });
});

describe('the sources', () => {
  const files = ['functions', 'infra'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  );
  const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

  /** The room of a file or of a specifier in it; null for packages. */
  const roomOf = (path: string): string => {
    const [top = '', second = ''] = path.split('/');
    return top === 'functions'
      ? second
      : second === 'constructs' || second === 'local' || second === 'cli'
        ? second
        : 'infra';
  };
  const targetOf = (file: string, specifier: string): string | null => {
    if (specifier.startsWith('#infra/')) return roomOf(specifier.slice(1));
    if (specifier.startsWith('#')) return specifier.slice(1).split('/')[0] ?? null;
    return specifier.startsWith('.') ? roomOf(join(dirname(file), specifier).replaceAll('\\', '/')) : null;
  };

  test('import only what they may, relative paths included', () => {
    const looked: Record<string, number> = {};
    const wrong: string[] = [];
    for (const file of files) {
      const room = roomOf(file);
      looked[room] = (looked[room] ?? 0) + 1;
      for (const [, specifier = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)) {
        const target = targetOf(file, specifier);
        if (target === null || target === room) continue;
        // A program that makes data may read what it likes: it runs on a desk, not in the pipeline.
        if (/\/(?:train|build)\//.test(file)) continue;
        if (MAY_IMPORT[room] !== undefined && !MAY_IMPORT[room].includes(target)) wrong.push(`${file} → ${specifier}`);
      }
    }
    expect(wrong).toEqual([]);
    const unseen = ROOMS.filter((room) => room !== 'local' && looked[room] === undefined);
    expect(unseen).toEqual([]);
    expect(files.length).toBeGreaterThan(150);
  });

  test('the linter looks at all of them', async () => {
    const args = [BIOME, 'lint', '--reporter=json', '--max-diagnostics=none', 'functions', 'infra'];
    const output = await new Promise<string>((resolve) => {
      execFile(process.execPath, args, { cwd: ROOT, maxBuffer: 1 << 26 }, (_error, stdout) => resolve(stdout));
    });
    const { summary }: { summary: { changed: number; unchanged: number } } = JSON.parse(output);
    expect(summary.changed + summary.unchanged).toBeGreaterThanOrEqual(files.length);
  });

  test('have no loose ends and no ways around the types', () => {
    const offenders = files.filter((file) =>
      /@ts-ignore|@ts-expect-error|@ts-nocheck|\bTODO\b|\bFIXME\b/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(offenders).toEqual([]);
  });
});
