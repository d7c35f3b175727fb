import { gazetteer } from '#extract/places/gazetteer.ts';

/**
 * Builds the data that are made and not committed, where they are missing or of another version: for commands that read
 * articles in this process, on a clone where only `npm ci` was run. Throws when they cannot be built.
 */
export async function haveData(): Promise<void> {
  if (isThere()) return;
  process.stderr.write('dateline: building the list of places from its packages, once (some seconds) …\n');
  await import('../build-data.ts');
  gazetteer();
}

function isThere(): boolean {
  try {
    gazetteer();
    return true;
  } catch {
    // Whatever is wrong with the file, building says what.
    return false;
  }
}
