import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { addOnnx } from './bundle-onnx.ts';
import type { EntitiesSource } from './constructs/entities-source.ts';

export type StageName = 'ingest' | 'relate' | 'announce';

export interface Bundle {
  readonly stage: StageName;
  /** Folder with `index.js` (and files that it loads later), `package.json` and `data/`: what Lambda gets. */
  readonly folder: string;
  /** Every file that went into the code, as esbuild lists them. */
  readonly inputs: readonly string[];
  /** Data files that the bundled modules name, as they are in the repository. */
  readonly data: readonly string[];
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OURS = /[\\/]functions[\\/].*\.ts$/;
/** `new URL('./data/NAME', import.meta.url)`; NAME may be computed: `./data/${name}`. */
const DATA_URL = /new URL\(\s*(['"`])([\w./-]*data\/)([\w.-]+|\$\{[\w.]+\})\1\s*,\s*import\.meta\.url\s*,?\s*\)/g;
/** `new URL('./NAME-thread.ts', import.meta.url)`: a module that runs in a thread of its own. */
const THREAD_URL = /new URL\(\s*(['"])\.\/([\w-]+-thread)\.ts\1\s*,\s*import\.meta\.url\s*,?\s*\)/g;
/** What a program reads when it runs; a manifest is for people. */
const RUNTIME_DATA = /\.(?:bin|tsv|json)$/;
const MANIFEST = /\.manifest\.json$/;

/**
 * Packages that get a file of their own, which is read when they are first used: 5 MB for pages, 1.6 MB for PDF. In one
 * file with the rest jsdom alone costs every cold start 250 ms of parsing, also where all articles are plain text.
 */
const APART = /^(?:jsdom|parse5|unpdf|@aws-sdk\/client-comprehend)$/;
/** Of these, what is there only when it was asked for: a bundle without it never loads it. */
const COMPREHEND = '@aws-sdk/client-comprehend';

const OPTIONS = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  minify: true,
  // Words of other scripts as they are: two bytes a letter instead of six.
  charset: 'utf8',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  metafile: true,
  // jsdom asks for the path of a worker file that it needs only for synchronous XHR, which stays off.
  define: { 'require.resolve': 'String', 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl=require('node:url').pathToFileURL(__filename).href;" },
  logLevel: 'warning',
} satisfies BuildOptions;

/**
 * Bundles one Lambda: a single minified CommonJS file with everything in it (the AWS SDK too: the version is ours), and
 * beside it, flat in `data/`, the data files that its modules name with `new URL('…/data/NAME', import.meta.url)` (all
 * of the folder where NAME is computed); what runs in a thread gets a file of its own. `entities` adds what another source of names needs.
 */
export async function bundle(
  stage: StageName,
  outFolder: string,
  entities: EntitiesSource | null = null,
): Promise<Bundle> {
  const folder = join(outFolder, stage);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const data = new Map<string, string>();
  const threads = new Set<string>();
  const apart = new Set<string>();
  const plugins = [namedFiles(data, threads), inFilesApart(apart)];
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints: [join('functions', 'handlers', 'lambda', `${stage}.ts`)],
    outfile: join(folder, 'index.js'),
    plugins,
  });
  const threaded = await Promise.all(
    [...threads].map((file) =>
      build({ ...OPTIONS, entryPoints: [file], outfile: join(folder, `${basename(file, '.ts')}.js`), plugins }),
    ),
  );
  const wanted = [...apart].filter((name) => name !== COMPREHEND || entities?.choice === 'comprehend');
  const others = await Promise.all(
    wanted.map((name) => build({ ...OPTIONS, entryPoints: [name], outfile: join(folder, `${basename(name)}.js`) })),
  );
  // The repository is ESM; without this the file would be read as such when it runs from inside it.
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}\n');
  copyData(data, folder);
  if (entities?.choice === 'onnx') addOnnx(entities.folder, folder, ROOT);
  const metafiles = [metafile, ...[...threaded, ...others].map((other) => other.metafile)];
  return {
    stage,
    folder,
    inputs: metafiles.flatMap(({ inputs }) => Object.keys(inputs)),
    data: [...data.values()].map((file) => relative(ROOT, file)).sort(),
  };
}

/** All three into one folder; gives the folder of each. */
export async function bundleAll(
  outFolder: string,
  entities: EntitiesSource | null = null,
): Promise<Readonly<Record<StageName, string>>> {
  const [ingest, relate, announce] = await Promise.all([
    bundle('ingest', outFolder, entities),
    bundle('relate', outFolder),
    bundle('announce', outFolder),
  ]);
  return { ingest: ingest.folder, relate: relate.folder, announce: announce.folder };
}

function namedFiles(found: Map<string, string>, threads: Set<string>): Plugin {
  const keep = (file: string): void => {
    const other = found.get(basename(file));
    if (other !== undefined && other !== file) throw new Error(`Two data files of one name: ${other}, ${file}.`);
    found.set(basename(file), file);
  };
  return {
    name: 'named-files',
    setup({ onLoad }) {
      onLoad({ filter: OURS }, ({ path }) => {
        const contents = readFileSync(path, 'utf8')
          .replaceAll(DATA_URL, (_whole, quote: string, folder: string, name: string) => {
            for (const file of dataFiles(resolve(dirname(path), folder), name)) keep(file);
            return `new URL(${quote}./data/${name}${quote}, import.meta.url)`;
          })
          .replaceAll(THREAD_URL, (_whole, quote: string, name: string) => {
            threads.add(join(dirname(path), `${name}.ts`));
            return `new URL(${quote}./${name}.js${quote}, import.meta.url)`;
          });
        return { contents, loader: 'ts' };
      });
    },
  };
}

function inFilesApart(found: Set<string>): Plugin {
  return {
    name: 'files-apart',
    setup({ onResolve }) {
      onResolve({ filter: APART }, ({ path }) => {
        found.add(path);
        return { path: `./${basename(path)}.js`, external: true };
      });
    },
  };
}

function dataFiles(folder: string, name: string): readonly string[] {
  if (name.startsWith('$')) {
    const names = readdirSync(folder).filter((file) => RUNTIME_DATA.test(file) && !MANIFEST.test(file));
    return names.map((file) => join(folder, file));
  }
  const file = join(folder, name);
  if (!existsSync(file)) throw new Error(`${relative(ROOT, file)} is not built yet: npm run build:data`);
  return [file];
}

function copyData(data: ReadonlyMap<string, string>, folder: string): void {
  if (data.size === 0) return;
  mkdirSync(join(folder, 'data'));
  for (const file of data.values()) copyFileSync(file, join(folder, 'data', basename(file)));
}
