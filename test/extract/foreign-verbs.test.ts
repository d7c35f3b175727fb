import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findCounts } from '#extract/counts/find-counts.ts';

const ROWS = readFileSync(new URL('./foreign-verbs.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((row) => row !== '' && !row.startsWith('#'))
  .map((row) => row.split('|'));

test.each(ROWS)('%s: %s', (language = '', sentence = '', ...expected) => {
  const counts = findCounts({ text: sentence, language, datePublished: null }, []);
  expect(counts.map(({ kind, number }) => `${kind} ${number}`)).toEqual(expected.filter((one) => one !== ''));
});
