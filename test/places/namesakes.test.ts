import { describe, expect, test } from 'vitest';
import type { Place } from '#article/article.ts';
import { dateline, placeOf, placesIn } from './article.ts';

const where = (place: Place | null): string | null =>
  place === null ? null : `${place.name}, ${place.admin1Code ?? place.countryCode ?? '–'}`;

describe('today’s provinces', () => {
  test('towns of a country that renumbered its provinces lie where they lie', () => {
    const text =
      'Vietnam locked down parts of Hải Dương on Tuesday after 80 new cases. Schools in Hanoi and Huế stayed shut, and Ho Chi Minh City reported three cases.';
    const found = placesIn(text);
    expect(['Hải Dương', 'Hanoi', 'Huế', 'Ho Chi Minh City'].map((name) => where(placeOf(found, name)))).toEqual([
      'Hải Dương, VN.31',
      'Hanoi, VN.01',
      'Huế, VN.46',
      'Ho Chi Minh City, VN.79',
    ]);
  });

  test('and so in countries that parted a province', () => {
    const found = placesIn('Police in Tekeli, Kazakhstan, arrested two men, and a court in Almaty freed a third.');
    expect(where(placeOf(found, 'Tekeli'))).toBe('Tekeli, KZ.12510144');
    expect(where(placeOf(found, 'Almaty'))).toBe('Almaty, KZ.02');
  });
});

describe('islands', () => {
  test.each([
    ['A ferry sank off the island of Pemba on Saturday, police in Zanzibar and Dar es Salaam said.', 'Pemba', 'TZ'],
    [
      'Insurgents attacked two villages south of Pemba, the capital of Cabo Delgado, Mozambique said.',
      'Pemba',
      'MZ.01',
    ],
    ['The ferry to Gozo was cancelled, the Maltese government said in Valletta.', 'Gozo', 'MT'],
    ['Seychelles flew the patients from Praslin to the capital.', 'Praslin', 'SC'],
    ['Fishermen from Menorca and Mallorca met in Spain.', 'Menorca', 'ES'],
  ])('%s', (text, name, code) => {
    const place = placeOf(placesIn(text), name);
    expect(place?.admin1Code ?? place?.countryCode).toBe(code);
  });
});

describe('datelines name towns', () => {
  test('not the province of the name', () => {
    const text =
      "SAN JOSE, Oct 3 (Reuters) - Costa Rica's president said on Tuesday that talks with unions in San Jose had failed. Teachers in Alajuela and Cartago went on strike.";
    const written = dateline('SAN JOSE, Oct 3 (Reuters) -', ['SAN JOSE'], { agency: 'Reuters', date: '2023-10-03' });
    const { located } = placesIn(text, { dateline: written });
    expect(located).toMatchObject({ kind: 'city', countryCode: 'CR' });
  });
});

describe('what the words beside a name say', () => {
  test.each([
    ['Five people were hurt in the northern Lebanese city of Tripoli on Monday.', 'Tripoli', 'LB.09'],
    ['He was born in the Venezuelan town of Barcelona and never left.', 'Barcelona', 'VE.02'],
    ["Floods cut off Bolivia's lowland city of Trinidad for a week.", 'Trinidad', 'BO.03'],
    ['She went to school in Valencia in Venezuela, her mother said.', 'Valencia', 'VE.07'],
    ['The mine near Trinidad, a town in northern Bolivia, was closed.', 'Trinidad', 'BO.03'],
    ['Police in Salem in the Indian state of Tamil Nadu arrested two men.', 'Salem', 'IN.25'],
    ['Farmers in the province of Córdoba in Argentina sold their cattle.', 'Córdoba', 'AR.05'],
    ['The ferry to the island of Rhodes was late.', 'Rhodes', 'GR'],
    // No saying: an apposition that tells no kind of place, and a name of its own.
    ['She left London, a day after arriving in Canada, her agent said.', 'London', 'GB.ENG'],
    ['The museum in Paris will send help to Texas after the storm.', 'Paris', 'FR.11'],
    ['The French delegation flew from Vienna to talks in Canada.', 'Vienna', 'AT.09'],
  ])('%s', (text, name, code) => {
    const place = placeOf(placesIn(text), name);
    expect(place?.admin1Code ?? place?.countryCode).toBe(code);
  });
});
