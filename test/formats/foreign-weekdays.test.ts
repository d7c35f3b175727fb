import { expect, test } from 'vitest';
import { findDates } from '#extract/dates/find-dates.ts';
import { articleWith } from './article.ts';
import { DAYS_BESIDE } from './days-beside.ts';
import { FOREIGN_NO_SPANS, FOREIGN_SPANS } from './foreign-spans.ts';
import { FOREIGN_NO_WEEKDAYS, FOREIGN_WEEKDAYS } from './foreign-weekdays.ts';
import { TENSES } from './tenses.ts';

const BRACKETS = /\[([^\]]+)\]/g;
const MARKS = /[[\]]/g;

test.each([...FOREIGN_WEEKDAYS, ...FOREIGN_SPANS, ...DAYS_BESIDE, ...TENSES])('%s', (row) => {
  const [language = '', marked = '', values = ''] = row.split(' | ');
  const text = marked.replace(MARKS, '');
  const found = findDates(articleWith({ text, title: '', language, datePublished: '2024-03-06' }));
  expect(found.map((mention) => `${mention.text} = ${mention.value}`)).toEqual(
    [...marked.matchAll(BRACKETS)].map(([, wording], i) => `${wording} = ${values.split(' ')[i]}`),
  );
  for (const { start, end, text: wording } of found) expect(text.slice(start, end)).toBe(wording);
});

test.each([...FOREIGN_NO_WEEKDAYS, ...FOREIGN_NO_SPANS])('no date: %s', (row) => {
  const [language = '', text = ''] = row.split(' | ');
  expect(findDates(articleWith({ text, title: '', language, datePublished: '2024-03-06' }))).toEqual([]);
});

test('where no verb tells, the day is the last such day, with less confidence', () => {
  const of = (text: string): number =>
    findDates(articleWith({ text, title: '', language: 'de', datePublished: '2024-03-06' }))[0]?.confidence ?? 0;
  expect(of('Unfall am Freitag auf der A 7')).toBeLessThan(of('Am Freitag krachte es auf der A 7.'));
});

test.each(['в пятницу ', '5 марта, ', 'она, которая победила, в пятницу сыграет. '])(
  'ten thousand days take linear time: %s',
  (words) => {
    const time = (repeats: number): number => {
      const begun = process.cpuUsage();
      const text = words.repeat(repeats);
      expect(findDates(articleWith({ text, title: '', language: 'ru' }))).toHaveLength(repeats);
      return process.cpuUsage(begun).user / 1_000;
    };
    time(500);
    const [small, large] = [time(1_250), time(10_000)];
    expect(large).toBeLessThan(Math.max(1_000, 16 * small));
  },
);
