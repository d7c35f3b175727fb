import { expect, test } from 'vitest';
import { placesNamed } from '#extract/places/places-named.ts';

const idsOf = (name: string, most = 2): string[] => placesNamed(name, most).map(({ placeId }) => placeId);

test('a name gives the places that bear it, the likeliest first', () => {
  expect(idsOf('Utrecht')).toEqual(['geonames:2745912', 'admin1:NL.09']);
  expect(idsOf('Georgia')).toEqual(['country:GE', 'admin1:US.GA']);
  expect(idsOf('Gaza', 1)).toEqual(['region:gaza-strip']);
  expect(idsOf('galway', 1)).toEqual(['geonames:2964180']);
  expect(placesNamed('Paris', 1)).toEqual([
    {
      placeId: 'geonames:2988507',
      name: 'Paris, Île-de-France, France',
      kind: 'city',
      countryCode: 'FR',
      ancestors: ['admin2:FR.11.75', 'admin1:FR.11', 'country:FR'],
    },
  ]);
});

test('what follows a comma holds it', () => {
  expect(idsOf('Paris, Texas')).toEqual(['geonames:4717560']);
  expect(idsOf('Springfield, Ill.', 1)).toEqual(['geonames:4250542']);
  expect(idsOf('Leeds, England', 1)).toEqual(['geonames:2644688']);
});

test('a name that nobody bears gives none', () => {
  expect([idsOf('Nowhereville'), idsOf(''), idsOf('Paris, Argentina Xyz')]).toEqual([[], [], []]);
});
