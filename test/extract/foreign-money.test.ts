import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findCounts } from '#extract/counts/find-counts.ts';
import { FOREIGN_FIGURES } from '#extract/counts/foreign-figures.ts';
import { FOREIGN_MONEY } from '#extract/counts/foreign-money.ts';

const ROWS = readFileSync(new URL('./foreign-money.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((row) => row !== '' && !row.startsWith('#'))
  .map((row) => row.split('|'));

test.each(ROWS)('%s: %s', (language = '', sentence = '', ...expected) => {
  const sums = findCounts({ text: sentence, language, datePublished: null }, []).filter(
    ({ kind }) => kind === 'amount',
  );
  const read = sums.map(({ number, unit, qualifier }) =>
    [number, unit, ...(qualifier === null ? [] : [qualifier])].join(' '),
  );
  expect(read).toEqual(expected.filter((one) => one !== ''));
  for (const { text, start, end } of sums) expect(sentence.slice(start, end)).toBe(text);
});

test('sums are read in every language whose figures are', () => {
  expect(FOREIGN_FIGURES.filter((language) => !FOREIGN_MONEY.includes(language))).toEqual([]);
});

test('a megabyte of numbers takes linear time', () => {
  for (const language of FOREIGN_MONEY) {
    const time = (letters: number): number => {
      const text = 'más 5 millones 500 000 12,5 3万 '.repeat(letters / 30);
      const begun = performance.now();
      findCounts({ text, language, datePublished: null }, []);
      return performance.now() - begun;
    };
    time(10_000);
    const [small, large] = [time(30_000), time(240_000)];
    expect(large, language).toBeLessThan(Math.max(1_500, 40 * small));
  }
});
