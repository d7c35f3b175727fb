import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findCounts } from '#extract/counts/find-counts.ts';
import { FOREIGN_SPEAKERS } from '#extract/counts/foreign-attribution.ts';
import { FOREIGN_FIGURES } from '#extract/counts/foreign-figures.ts';

const ROWS = readFileSync(new URL('./foreign-speakers.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((row) => row !== '' && !row.startsWith('#'))
  .map((row) => row.split('|'));

test.each(ROWS)('%s: %s', (language = '', sentence = '', ...expected) => {
  const counts = findCounts({ text: sentence, language, datePublished: null }, []);
  expect(counts.map(({ attribution }) => attribution ?? '-')).toEqual(expected);
});

test('every language whose figures are read says who gives them', () => {
  expect(FOREIGN_FIGURES.filter((language) => !FOREIGN_SPEAKERS.includes(language))).toEqual([]);
});

test('who speaks in one sentence gives no figure of the next', () => {
  const text =
    'Tres personas murieron. Según la policía, la carretera está cerrada. Otras cinco personas resultaron heridas.';
  const counts = findCounts({ text, language: 'es', datePublished: null }, []);
  expect(counts.map(({ number, attribution }) => [number, attribution])).toEqual([
    [3, null],
    [5, null],
  ]);
});
