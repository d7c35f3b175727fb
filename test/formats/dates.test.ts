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
