import { describe, expect, test } from 'vitest';
import type { Place } from '#article/article.ts';
import { placeOf, placesIn } from './article.ts';
import { HARD_CASES } from './hard-cases.ts';

/** Whether a place is what a case says: itself by its id, or by the country or province that holds it. */
function fits(place: Place | null, wanted: string): boolean {
  if (wanted === 'none') return place === null;
  if (place === null) return false;
  return wanted
    .split('|')
    .some((one) =>
      one.includes(':')
        ? place.placeId === one
        : one.includes('.')
          ? place.admin1Code === one
          : place.countryCode === one,
    );
}

const said = (place: Place | null): string =>
  place === null
    ? 'no place'
    : `${place.placeId ?? 'unresolved'} ${place.name} (${place.admin1Code ?? place.countryCode ?? '–'})`;

describe('hard cases', () => {
  test('are at least 150', () => {
    expect(HARD_CASES.length).toBeGreaterThanOrEqual(150);
  });

  test.each(HARD_CASES.map(([text, ...wanted]) => ({ text, wanted })))('$text', ({ text, wanted }) => {
    const found = placesIn(text);
    const wrong = wanted.flatMap((one) => {
      const [wording = '', place = ''] = one.split('=');
      const got = placeOf(found, wording);
      return fits(got, place) ? [] : [`${wording}: wanted ${place}, got ${said(got)}`];
    });
    expect(wrong).toEqual([]);
  });
});
