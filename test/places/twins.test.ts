import { describe, expect, test } from 'vitest';
import type { Place } from '#article/article.ts';
import { dateline, placeOf, placesIn } from './article.ts';

const where = (place: Place | null): string | null =>
  place === null ? null : `${place.name}, ${place.admin1Code ?? place.countryCode ?? '–'}`;

describe('a famous capital and its small namesakes', () => {
  test.each([
    ['A senator from Texas flew to Paris on Monday for talks. Aides in Dallas and Houston said so.', 'Paris', 'FR'],
    ['An engineer from Columbus, Ohio, will move to Lima in May, his firm in Cleveland said.', 'Lima', 'PE'],
    ['Two New Hampshire students won a prize in Berlin, their school in Manchester, N.H., said.', 'Berlin', 'DE'],
    ['A tornado hit Paris, Texas, on Friday. Schools in Dallas stayed open.', 'Paris', 'US'],
    ['A tornado damaged homes in Paris, about 100 miles northeast of Dallas, Texas, on Friday.', 'Paris', 'US'],
    ['Deputies of Lamar County closed a road in Paris on Friday. Texas troopers helped.', 'Paris', 'US'],
  ])('%s', (text, name, country) => {
    expect(placeOf(placesIn(text), name)?.countryCode).toBe(country);
  });
});

describe('towns that the lists lacked', () => {
  test.each([
    [
      'Floods cut the road near Vik on Sunday, police in Reykjavik said. Iceland closed the ring road.',
      'Vik',
      'Vík, IS.42',
    ],
    ['The Norwegian ferry called at Vik in Sogn, and police in Bergen, Norway, met it.', 'Vik', 'Vik, NO.46'],
    [
      'Insurgents attacked the town of Palma in northern Mozambique. Residents fled to Pemba by boat.',
      'Palma',
      'Palma, MZ.01',
    ],
    ['Hotels in Palma were full, the Balearic government said. Spain had a record summer.', 'Palma', 'Palma, ES.07'],
    ['A drone hit a depot in Alexandria, in the Kirovohrad region of Ukraine.', 'Alexandria', 'Oleksandriya, UA.10'],
    ['A ferry left Alexandria for Port Said, Egypt said.', 'Alexandria', 'Alexandria, EG.06'],
    [
      'Labour members in Westminster refused to back the chancellor, the British Treasury said.',
      'Westminster',
      'City of Westminster, GB.ENG',
    ],
    ['The Carroll County commissioners met in Westminster, Maryland, on Monday.', 'Westminster', 'Westminster, US.MD'],
    [
      'Two men were held in Portland, Jamaica, after a shooting near Port Antonio.',
      'Portland',
      'Portland Parish, JM.07',
    ],
    ['Two men were held in Portland after a shooting near Salem, Oregon police said.', 'Portland', 'Portland, US.OR'],
    ['The Archbishop of Canterbury said on Tuesday that he would resign.', 'Canterbury', 'Canterbury, GB.ENG'],
    [
      'A quake shook Canterbury, and residents of Christchurch ran into the streets.',
      'Canterbury',
      'Canterbury, NZ.E9',
    ],
  ])('%s', (text, name, expected) => {
    expect(where(placeOf(placesIn(text), name))).toBe(expected);
  });
});

describe('the focus of a brief', () => {
  const focusOf = (text: string, place: string): string | null =>
    placesIn(text, { dateline: dateline(`${place}:`, [place]) }).focusCountry;

  test.each([
    ['TALLINN: The central bank raised its growth forecast on Tuesday, citing exports to Greece.', 'TALLINN', 'EE'],
    ['WASHINGTON: Rebels seized a town in Ethiopia on Tuesday, aid groups said.', 'WASHINGTON', 'ET'],
  ])('%s', (text, place, country) => {
    expect(focusOf(text, place)).toBe(country);
  });
});
