import { expect, test } from 'vitest';
import type { DateCandidate } from '#article/article.ts';
import { findDates } from '#extract/dates/find-dates.ts';
import { localDay, localDayWarning } from '#extract/dates/local-day.ts';
import { articleWith } from './article.ts';

const DATELINE = {
  text: 'NELSON (Fjord) -',
  places: ['NELSON'],
  qualifiers: [],
  agency: 'Fjord',
  date: null,
  start: 0,
  end: 16,
  strength: 'strong',
} as const;

function shown(value: string, over: Partial<DateCandidate> = {}): DateCandidate {
  return {
    role: 'published',
    value,
    precision: 'day',
    basis: 'text',
    confidence: 85,
    flag: 'outvoted',
    in: 'header',
    text: value,
    start: null,
    end: null,
    ...over,
  };
}

const published = (value: string, dateCandidates: readonly DateCandidate[] = [], text = '') =>
  articleWith({ datePublished: value, datePrecision: 'instant', dateCandidates, text });

const warningOf = (...given: Parameters<typeof localDay>): string | null => {
  const found = localDay(...given);
  return found === null ? null : localDayWarning(found);
};

const LATE = '2020-02-29T22:30:00Z';

test.each([
  ['a day that readers see', [shown('2020-03-01')], 'local-day: 2020-03-01 by date:text'],
  ['a local time', [shown('2020-03-01T11:30', { precision: 'minute' })], 'local-day: 2020-03-01 by date:text'],
  [
    'an offset of its own',
    [shown('2020-03-01T11:30:00+13:00', { precision: 'instant', basis: 'json-ld' })],
    'local-day: 2020-03-01 by date:json-ld',
  ],
  ['the address of the page', [shown('2020-03-01', { basis: 'url' })], 'local-day: 2020-03-01 by date:url'],
  ['the same day', [shown('2020-02-29')], null],
  ['a day that is nowhere yet', [shown('2020-03-02')], null],
  ['a day long gone', [shown('2020-02-27')], null],
  ['the day of a change', [shown('2020-03-01', { role: 'modified' })], null],
  ['a day in metadata alone', [shown('2020-03-01', { basis: 'meta' })], null],
  ['what readers see before the address', [shown('2020-02-29'), shown('2020-03-01', { basis: 'url' })], null],
] as const)('%s', (_, candidates, warning) => {
  expect(warningOf(published(LATE, candidates), null)).toBe(warning);
});

test.each([
  ['The quake struck on Sunday, 1 March 2020, at 11.30am local time and damaged roofs.', true],
  ['The vote was held on Sunday, March 1, 2020, the clerk said.', true],
  ['The vote will be held on Sunday, 1 March 2020.', false],
  ['The vote was held on Monday, 1 March 2020.', false],
  ['The vote was held on Saturday, 29 February 2020.', false],
])('a past event told with a full date that UTC has not reached: %s', (text, differs) => {
  expect(warningOf(published(LATE, [], text), null)).toBe(differs ? 'local-day: 2020-03-01 by told' : null);
});

test('the place of the dateline decides only where its clocks cannot show the day of UTC', () => {
  const article = { ...published(LATE), dateline: DATELINE };
  expect(warningOf(article, { longitude: 173.3 })).toBe('local-day: 2020-03-01 by place');
  expect(warningOf(article, { longitude: -74 })).toBe(null);
  expect(warningOf(article, { longitude: 10 })).toBe(null);
  expect(warningOf(article, { longitude: null })).toBe(null);
  expect(warningOf(published(LATE), { longitude: 173.3 })).toBe(null);
  const early = { ...published('2020-03-02T03:00:00Z'), dateline: DATELINE };
  expect(warningOf(early, { longitude: -104.9 })).toBe('local-day: 2020-03-01 by place');
});

test('an instant with an offset, a day and midnight sharp keep their day', () => {
  for (const value of ['2020-02-29T22:30:00+01:00', '2020-02-29', '2020-02-29T00:00:00Z', '2020-02-29T00:00Z']) {
    expect(localDay(published(value, [shown('2020-03-01')]), null)).toBe(null);
  }
});

test('relative words count from the local day', () => {
  const text = 'A ferry ran aground on Sunday. It had left on Saturday. Yesterday it was windy; today it is calm.';
  const values = (candidates: readonly DateCandidate[]): readonly string[] =>
    findDates(published(LATE, candidates, text)).map(({ value }) => value);
  expect(values([])).toEqual(['2020-02-23', '2020-02-29', '2020-02-28', '2020-02-29']);
  expect(values([shown('2020-03-01')])).toEqual(['2020-03-01', '2020-02-29', '2020-02-29', '2020-03-01']);
});
