import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DateCandidate } from '#article/article.ts';
import { decideDates } from '#normalize/dates/decide-dates.ts';
import { findDate, readDate } from '#normalize/dates/read-date.ts';

const RECEIVED = '2025-06-01T12:00:00Z';

test.each([
  ['2023-02-17', '2023-02-17', 'day'],
  ['2023-02-17T10:00:00+0500', '2023-02-17T10:00:00+05:00', 'instant'],
  ['2023-02-17T10:00:00.000Z', '2023-02-17T10:00:00Z', 'instant'],
  ['2023-02-17T10:00:00.829Z', '2023-02-17T10:00:00.829Z', 'instant'],
  ['2023-02-17 10:00', '2023-02-17T10:00', 'minute'],
  ['2023-02', '2023-02', 'month'],
  ['20230217', '2023-02-17', 'day'],
  ['Fri, 17 Feb 2023 10:00:00 GMT', '2023-02-17T10:00:00+00:00', 'instant'],
  ['Fri, 17 Feb 2023 10:00:00 -0330', '2023-02-17T10:00:00-03:30', 'instant'],
  ['Fri Feb 17 2023 10:00:00 GMT+0500 (PKT)', '2023-02-17T10:00:00+05:00', 'instant'],
  ['1676628000', '2023-02-17T10:00:00Z', 'instant'],
  ['2023-02-30', null, null],
  ['2023-13-01', null, null],
  ['nonsense', null, null],
])('machine date %s', (text, value, precision) => {
  const read = readDate(text);
  expect(read === null ? null : read.value).toBe(value);
  expect(read === null ? null : read.precision).toBe(precision);
});

test.each([
  ['Published Feb. 17, 2023 at 10:05 p.m. EST', 'en', '2023-02-17T22:05-05:00'],
  ['17. Februar 2023, 10:05 Uhr', 'de', '2023-02-17T10:05'],
  ['17 février 2023 à 10h05', 'fr', '2023-02-17T10:05'],
  ['17 de febrero de 2023', 'es', '2023-02-17'],
  ['17 de março de 2023 às 10:05', 'pt', '2023-03-17T10:05'],
  ['venerdì 17 febbraio 2023', 'it', '2023-02-17'],
  ['17 februari 2023', 'nl', '2023-02-17'],
  ['17 lutego 2023', 'pl', '2023-02-17'],
  ['17. února 2023', 'cs', '2023-02-17'],
  ['2023. február 17.', 'hu', '2023-02-17'],
  ['17 Şubat 2023 - 10:05', 'tr', '2023-02-17T10:05'],
  ['17 февраля 2023, 10:05', 'ru', '2023-02-17T10:05'],
  ['17 лютого 2023', 'uk', '2023-02-17'],
  ['17 Φεβρουαρίου 2023', 'el', '2023-02-17'],
  ['17 فبراير 2023', 'ar', '2023-02-17'],
  ['١٧ فبراير ٢٠٢٣', 'ar', '2023-02-17'],
  ['17 फरवरी 2023', 'hi', '2023-02-17'],
  ['2023年2月17日 10:05', 'ja', '2023-02-17T10:05'],
  ['2023년 2월 17일', 'ko', '2023-02-17'],
  ['17 tháng 2, 2023', 'vi', '2023-02-17'],
  ['17 Februari 2023, 10:05 WIB', 'id', '2023-02-17T10:05+07:00'],
  ['17.02.2023 10:05', 'de', '2023-02-17T10:05'],
  ['04/05/2023', 'en-GB', '2023-05-04'],
  ['04/05/2023', 'en-US', '2023-04-05'],
  ['04/25/2023', 'en', '2023-04-25'],
  ['listopad 17, 2023', 'pl', '2023-11-17'],
  ['no date here, 2023 was fine', 'en', null],
  ['May 2023', 'en', null],
])('printed date %s', (text, language, value) => {
  expect(findDate(text, { language })?.value ?? null).toBe(value);
});

const candidate = (value: string, basis: DateCandidate['basis'], more: Partial<DateCandidate> = {}): DateCandidate => ({
  role: 'published',
  value,
  basis,
  precision: value.length > 16 ? 'instant' : value.length > 10 ? 'minute' : value.length === 10 ? 'day' : 'month',
  confidence: 92,
  flag: null,
  in: 'meta',
  text: value,
  start: null,
  end: null,
  ...more,
});

test('two agreeing sources outvote one; the fuller value of the day is given', () => {
  const decided = decideDates(
    [
      candidate('2024-03-01T08:00:00+02:00', 'json-ld'),
      candidate('2024-03-04', 'url'),
      candidate('2024-03-04T10:00', 'microdata'),
    ],
    RECEIVED,
  );
  expect(decided.published?.value).toBe('2024-03-04T10:00');
  expect(decided.candidates.map((one) => one.flag)).toEqual(['outvoted', null, null]);
});

test('a date after arrival, the epoch and a lone old year are flagged and not used', () => {
  const decided = decideDates(
    [candidate('2031-01-01', 'meta'), candidate('1970-01-01', 'time'), candidate('1903-05-06', 'text')],
    RECEIVED,
  );
  expect(decided.published).toBeNull();
  expect(decided.confidence).toBe(0);
  expect(decided.candidates.map((one) => one.flag)).toEqual(['implausible', 'implausible', 'implausible']);
});

test.each(['object', 'format', 'header'] as const)('an old date that the %s states is believed', (basis) => {
  const decided = decideDates([candidate('1987-03-04', basis)], RECEIVED);
  expect(decided.published?.value).toBe('1987-03-04');
  expect(decided.candidates.map((one) => one.flag)).toEqual([null]);
});

test('what the dropper stated wins its day, with the instant that the page adds', () => {
  const decided = decideDates(
    [
      candidate('2024-03-04', 'object', { in: 'object' }),
      candidate('2024-03-04T10:00:00+01:00', 'meta'),
      candidate('2024-03-09', 'json-ld'),
      candidate('2024-03-09', 'url'),
    ],
    RECEIVED,
  );
  expect(decided.published?.value).toBe('2024-03-04T10:00:00+01:00');
});

test('a day stays a day, a month a month, and offsets stay as written', () => {
  expect(decideDates([candidate('2024-03', 'url')], RECEIVED).published).toMatchObject({
    value: '2024-03',
    precision: 'month',
  });
  expect(decideDates([candidate('2024-03-04', 'text')], RECEIVED).published).toMatchObject({
    value: '2024-03-04',
    precision: 'day',
  });
  expect(
    decideDates(
      [candidate('2024-03-04T23:30:00-05:00', 'meta'), candidate('2024-03-05T04:30:00Z', 'json-ld')],
      RECEIVED,
    ).published?.value,
  ).toBe('2024-03-04T23:30:00-05:00');
});

test('only a modification date: it stands in, with low confidence', () => {
  const decided = decideDates([candidate('2024-03-04', 'meta', { role: 'modified' })], RECEIVED);
  expect(decided.published?.value).toBe('2024-03-04');
  expect(decided.confidence).toBeLessThanOrEqual(50);
});

test('reading never throws, and values are real dates within the wording', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[0-9./: ,TZ+a-y-]{0,40}$/)),
      (text) => {
        for (const read of [readDate(text), findDate(text)]) {
          if (read === null) continue;
          expect(read.value).toMatch(/^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{3})?)?(Z|[+-]\d{2}:\d{2})?)?)?$/);
          expect(Number.isNaN(Date.parse(read.value.slice(0, 10)))).toBe(false);
          expect(read.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 3_000 },
  );
});
