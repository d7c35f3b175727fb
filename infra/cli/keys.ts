import { dirname, join, relative, resolve, sep } from 'node:path';

const BETWEEN = sep === '\\' ? /[\\/]/ : /\//;
const DRIVE = /^[A-Za-z]:$/;
/** Key of what comes by standard input. */
export const STDIN_KEY = 'stdin';

/** A path named on the command line, with the files it stands for: itself, or those of a folder. */
export interface Named {
  readonly path: string;
  readonly folder: boolean;
  readonly files: readonly string[];
}

/** A file and the key it gets in the drop bucket. */
export interface KeyedFile {
  readonly path: string;
  readonly key: string;
}

/** The key a single file gets: its path as given, without `./`, `../`, drive and leading slashes. */
export function keyOfPath(path: string): string {
  return partsOf(path)
    .filter((part) => part !== '.' && part !== '..' && !DRIVE.test(part))
    .join('/');
}

function partsOf(path: string): readonly string[] {
  return path.split(BETWEEN).filter((part) => part !== '');
}

/**
 * Every file once, in the order named, with a key that no other file of the command has. One folder: its files' paths below it.
 * Files alone: their paths as given. Several paths with a folder among them, or files of which two would get one key (`x/a.txt` and
 * `../x/a.txt`): paths below the folder that holds all of them, `below`, which is null otherwise.
 */
export function keysOf(named: readonly Named[]): {
  readonly files: readonly KeyedFile[];
  readonly below: string | null;
} {
  const paths = eachOnce(named.flatMap(({ files }) => files));
  const [first] = named;
  if (named.length === 1 && first?.folder === true) return { files: relativeTo(first.path, paths), below: null };
  const asGiven = paths.map((path) => ({ path, key: path === '-' ? STDIN_KEY : keyOfPath(path) }));
  const distinct = new Set(asGiven.map(({ key }) => key)).size === asGiven.length;
  if (distinct && named.every(({ folder }) => !folder)) return { files: asGiven, below: null };
  const below = commonParent(named.map(({ path }) => path).filter((path) => path !== '-'));
  return { files: relativeTo(below, paths), below };
}

/** Without those that name a file that was named before. */
function eachOnce(paths: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const before = seen.size;
    return seen.add(path === '-' ? path : resolve(path)).size > before;
  });
}

function relativeTo(folder: string, paths: readonly string[]): readonly KeyedFile[] {
  return paths.map((path) => ({
    path,
    key: path === '-' ? STDIN_KEY : keyOfPath(relative(resolve(folder), resolve(path))),
  }));
}

/** The deepest folder in which all of these lie. */
function commonParent(paths: readonly string[]): string {
  const [first = '.', ...others] = paths.map((path) => dirname(resolve(path)));
  let folder = first;
  while (others.some((other) => !isWithin(folder, other)) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : join(folder, sep));
}

/**
 * The keys under which a file may have been dropped, likeliest first: as given, then what a drop of any of the folders around it
 * would have made. `there` says whether the file is on this machine; if not, what is given can only be a key.
 */
export function candidateKeys(given: string, there: boolean): readonly string[] {
  const parts = there ? partsOf(resolve(given)).filter((part) => !DRIVE.test(part)) : [];
  return [...new Set([given, keyOfPath(given), ...parts.map((_, at) => parts.slice(at).join('/'))])];
}
