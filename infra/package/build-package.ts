import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { publishedSchema, SCHEMA_NAMES } from '#records/published-schemas.ts';

const SPECIFIER = /(from |import\()(['"])(#[^'"]+|\.{1,2}\/[^'"]+)\.ts\2/g;

/** Builds `dist/`: the consumer library as JavaScript, its declarations, and the JSON Schemas. In the clone the sources are
 * used as they are; Node does not strip types inside `node_modules`, so that a package needs JavaScript. */
export function buildPackage(root: string): void {
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  buildSync({
    absWorkingDir: root,
    entryPoints: {
      'dateline-news': 'functions/records/dateline-news.ts',
      s3: 'functions/records/consumer/s3-body-reader.ts',
    },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['@aws-sdk/*'],
    logLevel: 'warning',
  });
  writeDeclarations(root, join(dist, 'types'));
  mkdirSync(join(dist, 'schemas'), { recursive: true });
  for (const name of SCHEMA_NAMES) {
    writeFileSync(join(dist, 'schemas', `${name}.json`), `${JSON.stringify(publishedSchema(name), null, 2)}\n`);
  }
}

function writeDeclarations(root: string, types: string): void {
  const tsc = join(root, 'node_modules', '.bin', 'tsc');
  const { status, stdout, error } = spawnSync(tsc, ['-p', join(root, 'infra/package/tsconfig.json')], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`tsc failed:\n${stdout}`, { cause: error });
  for (const file of readdirSync(types, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.d.ts')) pointToDeclarations(types, join(types, file));
  }
}

/** `#article/ids.ts` and `./card.ts` become paths that need no import map and no TypeScript sources. */
function pointToDeclarations(types: string, file: string): void {
  const text = readFileSync(file, 'utf8').replaceAll(SPECIFIER, (_all, start: string, quote: string, name: string) => {
    const target = name.startsWith('#') ? relative(dirname(file), join(types, name.slice(1))) : name;
    const path = target.split('\\').join('/');
    return `${start}${quote}${path.startsWith('.') ? path : `./${path}`}.js${quote}`;
  });
  writeFileSync(file, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  buildPackage(fileURLToPath(new URL('../../', import.meta.url)));
}
