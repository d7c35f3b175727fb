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

describe('an island holds its towns', () => {
  test('as what qualifies a dateline', () => {
    const written = dateline("ST. JOHN'S, Antigua (AP) -", ["ST. JOHN'S"], { qualifiers: ['Antigua'], agency: 'AP' });
    const text =
      "ST. JOHN'S, Antigua (AP) - The prime minister of Antigua and Barbuda said on Monday that he would resign.";
    expect(placesIn(text, { dateline: written }).located?.countryCode).toBe('AG');
  });

  test('and in the text, where the country alone leaves it open', () => {
    const found = placesIn(
      'A ferry from Wete, Pemba, was late. A volcano rose over Antigua and Escuintla, Guatemala said.',
    );
    expect(where(placeOf(found, 'Wete'))).toMatch(/^Wete, TZ/);
    expect(where(placeOf(found, 'Antigua'))).toBe('Antigua Guatemala, GT.16');
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

describe('namesakes at home', () => {
  const wire = (city: string, text: string) =>
    placesIn(`${city}, Aug 9 (Reuters) - ${text}`, {
      dateline: dateline(`${city}, Aug 9 (Reuters) -`, [city], { agency: 'Reuters', date: '2023-08-09' }),
    });

  test.each([
    [
      'CARACAS',
      'Venezuelan soldiers put down a revolt near Valencia on Sunday. People in Valencia and Maracay heard gunfire. Opposition leaders in Barcelona and Mérida called for marches.',
      { Valencia: 'VE.07', Barcelona: 'VE.02', Mérida: 'VE.14' },
    ],
    [
      'VALLETTA',
      'Stallholders at the market in Victoria said the ferry to Gozo had been cancelled. The Maltese government promised a second boat.',
      { Victoria: 'MT.46', Gozo: 'MT' },
    ],
    [
      'VICTORIA',
      'The president of Seychelles opened a hospital in Victoria on Monday. Patients from Praslin and La Digue will be flown to Victoria.',
      { VICTORIA: 'SC.26', Victoria: 'SC.26', 'La Digue': 'SC' },
    ],
    [
      'LA PAZ',
      "Bolivia's army sent troops to Santa Cruz on Tuesday after a week of strikes. Shops in Santa Cruz and Cochabamba were shut.",
      { 'Santa Cruz': 'BO.08', 'LA PAZ': 'BO.04' },
    ],
    [
      'MELBOURNE',
      'The premier of Victoria said on Monday that schools in Geelong and Bendigo would stay shut.',
      { Victoria: 'AU.07', Geelong: 'AU.07' },
    ],
    [
      'BELGRADE',
      'Novak Djokovic flew home to Serbia on Sunday after he was deported from Melbourne. Fans met him in Belgrade.',
      { Melbourne: 'AU.07' },
    ],
    [
      'BERLIN',
      'The film will open in Venice in September, the Berlin studio said. German cinemas show it in October, first in Munich.',
      { Venice: 'IT.20' },
    ],
    [
      'MADRID',
      'The flood in Valencia killed 200 people, the Spanish government said on Friday. Soldiers from Zaragoza and Seville came.',
      { Valencia: 'ES.60' },
    ],
  ])('%s %s', (city, text, wanted) => {
    const found = wire(city, text);
    const got = Object.keys(wanted).map((name) => {
      const place = placeOf(found, name);
      return [name, place?.admin1Code ?? place?.countryCode];
    });
    expect(Object.fromEntries(got)).toEqual(wanted);
  });

  test('names with `La` are no Louisiana', () => {
    const found = placesIn(
      'Hurricane Norma made landfall near La Paz on Saturday, flooding Baja California Sur, Mexico said.',
    );
    expect(where(placeOf(found, 'La Paz'))).toBe('La Paz, MX.03');
    expect(placeOf(placesIn('A boat sank near Houma, La. Police searched the bayou.'), 'La.')?.placeId).toBe(
      'admin1:US.LA',
    );
  });
});

describe('a namesake far from all else is not the one meant', () => {
  const rio =
    'Firefighters in Rio de Janeiro rescued 30 people from flooded homes in Vargem Grande on Monday. The quarter in the west of Rio had 90 mm of rain.';
  test.each([
    [rio, 'Vargem Grande', null],
    ['A clinic opened in Vargem Grande, Maranhão, on Monday, Brazil said.', 'Vargem Grande', 'BR.13'],
    ['South African police in Durban, Pretoria and Polokwane searched a shop in Brixton.', 'Brixton', null],
    ['British police in Leeds, York and Hull searched a shop in Brixton.', 'Brixton', 'GB.ENG'],
    // Not far, or large, or at home there.
    ['French police arrested a man in Calais who had fled from Dover. He lived in Lille.', 'Dover', 'GB.ENG'],
    [
      'The film opens in Venice, the Berlin studio said. German cinemas in Munich and Cologne follow.',
      'Venice',
      'IT.20',
    ],
  ])('%s', (text, name, code) => {
    expect(placeOf(placesIn(text), name)?.admin1Code ?? null).toBe(code);
  });
});
