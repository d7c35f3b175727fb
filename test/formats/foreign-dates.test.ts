import { expect, test } from 'vitest';
import { findDates } from '#extract/dates/find-dates.ts';
import { articleWith } from './article.ts';
import { FOREIGN_DATES, FOREIGN_NO_DATES } from './foreign-dates.ts';

const BRACKETS = /\[([^\]]+)\]/g;
const MARKS = /[[\]]/g;

test.each(FOREIGN_DATES)('%s', (row) => {
  const [language = '', marked = '', values = ''] = row.split(' | ');
  const text = marked.replace(MARKS, '');
  const found = findDates(articleWith({ text, title: '', language, datePublished: '2024-02-22' }));
  expect(found.map((mention) => `${mention.text} = ${mention.value}`)).toEqual(
    [...marked.matchAll(BRACKETS)].map(([, wording], i) => `${wording} = ${values.split(' ')[i]}`),
  );
  for (const { start, end, text: wording } of found) expect(text.slice(start, end)).toBe(wording);
});

test.each(FOREIGN_NO_DATES)('no date: %s', (row) => {
  const [language = '', text = ''] = row.split(' | ');
  expect(findDates(articleWith({ text, title: '', language, datePublished: '2024-02-22' }))).toEqual([]);
});

test('without a publication day only what states its year resolves', () => {
  const text = '昨日、20日、今月15日、2月20日に決めた。2024年2月20日と令和6年2月に。';
  const found = findDates(articleWith({ text, title: '', language: 'ja', datePublished: null }));
  expect(found.map(({ value }) => value)).toEqual(['2024-02-20', '2024-02']);
});
