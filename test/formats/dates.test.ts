import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '#extract/dates/find-dates.ts';
import { articleWith } from './article.ts';
import { EXPRESSIONS, NO_DATES } from './date-expressions.ts';

test('the table has at least 150 expressions', () => {
  expect(EXPRESSIONS.length).toBeGreaterThanOrEqual(150);
});

test.each(EXPRESSIONS.map((row) => [row.sentence, row] as const))(
  '%s',
  (_, { sentence, values, published, language }) => {
    const text = sentence.replace('[', '').replace(']', '');
    const start = sentence.indexOf('[');
    const end = sentence.indexOf(']') - 1;
    const found = findDates(
      articleWith({
        text,
        ...(published === undefined ? {} : { datePublished: published }),
        language: language ?? 'en',
      }),
    );
    const overlapping = found.filter((mention) => mention.start < end && mention.end > start);
    expect(overlapping.map((mention) => mention.value)).toEqual([
      values.find((value) => value === overlapping[0]?.value) ?? values[0],
    ]);
    expect(found.map((mention) => mention.text)).toEqual([text.slice(start, end)]);
  },
);

test.each(NO_DATES)('no date: %s', (text) => {
  expect(findDates(articleWith({ text }))).toEqual([]);
});

test('offsets slice the text exactly, mentions never overlap, values are calendar values', () => {
  const words = [
    'on',
    'Friday',
    'last',
    'week',
    'May',
    '5',
    '2023',
    'in',
    'the',
    '1990s',
    ',',
    'to',
    '-',
    'at 5 p.m.',
    'ago',
    'two',
    'days',
    '29',
    'February',
    '31/12/2022',
    '😀',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
      const text = parts.join(' ');
      const found = findDates(articleWith({ text, title: text }));
      let last = -1;
      for (const mention of found.filter((one) => one.in === 'text')) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.value).toMatch(/^\d{4}/);
        last = mention.end;
      }
    }),
    { numRuns: 300 },
  );
});

test('without a publication day only full dates resolve', () => {
  const text = 'He left on Friday, two days ago, in May; she came on 3 June 2019 and in July 2020.';
  expect(findDates(articleWith({ text, datePublished: null })).map((mention) => mention.value)).toEqual([
    '2019-06-03',
    '2020-07',
  ]);
});

test('the date of the dateline is not a mention', () => {
  const text = 'OSLO, Feb 16 (Fjord) - The ferry sank on Thursday.';
  const dateline = {
    text: 'OSLO, Feb 16 (Fjord) -',
    places: ['OSLO'],
    qualifiers: [],
    agency: 'Fjord',
    date: 'Feb 16',
    start: 0,
    end: 22,
    strength: 'strong',
  } as const;
  expect(findDates(articleWith({ text, dateline })).map((mention) => mention.text)).toEqual(['on Thursday']);
});

test.each([
  ['Concerts will be held on Dec. 8 and 15-16.', 'on Dec. 8=2023-12-08 15-16=2023-12-15/2023-12-16'],
  ['Games were played on Jan. 3, 5 and 9, 2023, in Oslo.', 'on Jan. 3=2023-01-03 5=2023-01-05 9, 2023=2023-01-09'],
  ['Trains will not run 3, 5 and 7-9 May.', '3=2023-05-03 5=2023-05-05 7-9 May=2023-05-07/2023-05-09'],
  ['They met on 3 and 5 January.', 'on 3=2023-01-03 5 January=2023-01-05'],
  ['On January 3, 5 people died.', 'On January 3=2023-01-03'],
  ['On January 3 and 4 men were hurt.', 'On January 3=2023-01-03'],
  ['They met on January 3 and February 2.', 'on January 3=2023-01-03 February 2=2023-02-02'],
])('every day of a list is a mention: %s', (text, wanted) => {
  const found = findDates(articleWith({ text }));
  expect(found.map((mention) => `${mention.text}=${mention.value}`).join(' ')).toBe(wanted);
  for (const { start, end, text: wording } of found) expect(text.slice(start, end)).toBe(wording);
});
