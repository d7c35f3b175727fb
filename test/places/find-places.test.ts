import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaces } from '#extract/places/find-places.ts';
import { gazetteer } from '#extract/places/gazetteer.ts';
import { nameKey } from '#extract/places/key.ts';
import { ruledSense } from '#extract/places/rulings.ts';
import { RULING_ROWS } from '#extract/places/tables/rulings.ts';
import { article, dateline, mentionOf, placeOf, placesIn } from './article.ts';

const ATTACK = [
  'Karachi: Gunmen entered the Karachi Police chief’s office on Friday in Pakistan’s largest city, and heavy firing went on for hours.',
  'A spokesman of the Karachi Police said at least six men had come. The office lies near the main road of Karachi.',
  'Last month a bomber killed 100 people in a mosque in the north-western city of Peshawar in Pakistan.',
].join('\n\n');

describe('an article of the seed’s shape', () => {
  const found = placesIn(ATTACK, {
    title: 'Gunmen storm police office',
    dateline: dateline('Karachi:', ['Karachi'], { strength: 'weak' }),
  });

  test('is filed in and about Karachi, in Sindh', () => {
    expect(found.located?.placeId).toBe('geonames:1174872');
    expect(found.focus).toMatchObject({
      placeId: 'geonames:1174872',
      name: 'Karachi',
      countryCode: 'PK',
      admin1Code: 'PK.05',
      admin1: 'Sindh',
      kind: 'city',
      roles: ['dateline', 'focus', 'mention'],
      ancestors: expect.arrayContaining(['admin1:PK.05', 'country:PK']),
    });
    expect(found.focusCountry).toBe('PK');
    expect(found.datelineHolds).toBe(true);
  });

  test('mentions Peshawar and Pakistan, less relevant than the focus', () => {
    expect(placeOf(found, 'Peshawar')).toMatchObject({ placeId: 'geonames:1168197', roles: ['mention'] });
    expect(placeOf(found, 'Pakistan')).toMatchObject({ placeId: 'country:PK', kind: 'country', roles: ['mention'] });
    expect(found.places[0]?.placeId).toBe('geonames:1174872');
  });

  test('tells the dateline, the plain name and the police apart', () => {
    const bases = found.focus?.mentions.map(({ text, basis }) => `${text} ${basis}`);
    expect(bases).toContain('Karachi dateline');
    expect(bases).toContain('Karachi organization');
    expect(bases).toContain('Karachi name');
  });

  test('gives offsets that give the wording', () => {
    for (const { mentions } of found.places) {
      for (const { in: where, text, start, end } of mentions) {
        if (where === 'text') expect(ATTACK.slice(start ?? 0, end ?? 0)).toBe(text);
      }
    }
  });
});

describe('datelines', () => {
  const body = 'The minister said on Friday that talks would go on.';
  test.each([
    ['LONDON (Reuters) -', ['LONDON'], [], 'geonames:2643743'],
    ['LONDON, Ky. (AP) —', ['LONDON'], ['Ky.'], 'geonames:4298960'],
    ['PARIS, Texas (AP) —', ['PARIS'], ['Texas'], 'geonames:4717560'],
    ['WASHINGTON (AP) —', ['WASHINGTON'], [], 'geonames:4140963'],
    ['NEW YORK (AP) —', ['NEW YORK'], [], 'geonames:5128581'],
    ['UNITED NATIONS (AP) —', ['UNITED NATIONS'], [], 'geonames:5128581'],
    ['ST. LOUIS (AP) —', ['ST. LOUIS'], [], 'geonames:4407066'],
    ['HYDERABAD, Pakistan, Feb 17 (Reuters) -', ['HYDERABAD'], ['Pakistan'], 'geonames:1176734'],
    ['NEW DELHI, Feb 17 (PTI)', ['NEW DELHI'], [], 'geonames:1261481'],
    ['BEIJING/SEOUL (Reuters) -', ['BEIJING', 'SEOUL'], [], 'geonames:1816670'],
    ['Peshawar:', ['Peshawar'], [], 'geonames:1168197'],
    ['KUWAIT CITY (Reuters) -', ['KUWAIT CITY'], [], 'geonames:285787'],
    ['SPRINGFIELD, Ill. (AP) —', ['SPRINGFIELD'], ['Ill.'], 'geonames:4250542'],
    ['TORONTO, Ontario (AP) —', ['TORONTO'], ['Ontario'], 'geonames:6167865'],
    ['BIRMINGHAM, AL', ['BIRMINGHAM'], ['AL'], 'geonames:4049979'],
  ] as const)('%s', (written, places, qualifiers, placeId) => {
    const text = `${written} ${body}`;
    const found = placesIn(text, { dateline: dateline(written, places, { qualifiers, agency: 'AP' }) });
    expect(found.located?.placeId).toBe(placeId);
    expect(found.located?.roles).toContain('dateline');
  });

  test('aboard a plane is nowhere', () => {
    const written = 'ABOARD AIR FORCE ONE (AP) —';
    const found = placesIn(`${written} ${body}`, { dateline: dateline(written, ['ABOARD AIR FORCE ONE']) });
    expect(found.located).toBeNull();
    expect(found.warnings).toContain('dateline-unresolved');
    expect(found.datelineHolds).toBe(true);
  });

  test.each(['Smith', 'Johnson', 'Warning', 'Xqzzy'])('a weak form that is no place is no dateline: %s:', (name) => {
    const found = placesIn(`${name}: ${body}`, { dateline: dateline(`${name}:`, [name], { strength: 'weak' }) });
    expect(found.datelineHolds).toBe(false);
    expect(found.located).toBeNull();
  });

  test('a village that no gazetteer has is held by its district', () => {
    const written = 'Qworaulipur (Sitapur), August 21:';
    const parts = { qualifiers: ['Sitapur'], date: '2023-08-21' };
    const found = placesIn(`${written} ${body}`, { dateline: dateline(written, ['Qworaulipur'], parts) });
    expect(found.located).toMatchObject({
      placeId: null,
      name: 'Qworaulipur',
      kind: 'unresolved',
      admin1Code: 'IN.36',
    });
    expect(found.warnings).toContain('dateline-unresolved');
  });

  test('an unsure dateline follows the rest of the article', () => {
    const written = 'AURORA (AP) —';
    const text = `${written} Police in Aurora said the shooting near Denver, Colorado, was over. Boulder and Denver sent help.`;
    const found = placesIn(text, { dateline: dateline(written, ['AURORA'], { agency: 'AP' }) });
    expect(found.located?.admin1Code).toBe('US.CO');
  });
});

describe('the outlet’s home', () => {
  const text = 'A Springfield man was charged on Monday after a fire in Springfield, police said.';
  test.each([
    ['masslive.com', 'US.MA'],
    ['springfieldnewssun.com', 'US.OH'],
    ['https://www.news-leader.com/story', 'US.MO'],
  ])('%s decides between namesakes', (source, province) => {
    expect(placeOf(placesIn(text, { source }), 'Springfield')?.admin1Code).toBe(province);
  });
});

describe('focus', () => {
  test('is where it happened, not where it was filed', () => {
    const written = 'WASHINGTON (AP) —';
    const text = `${written} A strong earthquake shook the Chilean city of Valdivia on Sunday, killing 12 people in Valdivia, officials in Chile said.`;
    const found = placesIn(text, {
      title: 'Quake in Valdivia kills 12',
      dateline: dateline(written, ['WASHINGTON'], { agency: 'AP' }),
    });
    expect(found.located?.countryCode).toBe('US');
    expect(found.focus?.name).toBe('Valdivia');
    expect(found.focusCountry).toBe('CL');
  });

  test('may be a country', () => {
    const found = placesIn(
      'Norway will cut taxes next year. The government of Norway said the budget of Norway was sound.',
    );
    expect(found.focus).toMatchObject({ placeId: 'country:NO', kind: 'country' });
  });

  test('is none where no place is named', () => {
    const found = placesIn('Scientists found that cats sleep more than dogs. They do not know why.');
    expect(found).toMatchObject({ focus: null, focusCountry: null, located: null, places: [] });
  });
});

describe('mentions', () => {
  test('of the title carry no offsets', () => {
    const found = placesIn('The ministers signed the deal on Friday.', { title: 'Talks in Geneva end' });
    expect(mentionOf(found, 'Geneva')).toEqual({ in: 'title', text: 'Geneva', start: null, end: null, basis: 'name' });
  });

  test('a name that no gazetteer has stays unresolved, with the place that holds it', () => {
    const found = placesIn('A boy drowned in Hobbler Lake near Duluth, Minnesota. Hobbler Lake was closed.');
    const lake = placeOf(found, 'Hobbler Lake');
    expect(lake).toMatchObject({ placeId: null, kind: 'unresolved', countryCode: 'US', admin1Code: 'US.MN' });
    expect(lake?.ancestors).toContain('admin1:US.MN');
  });

  test('without the tagger’s spans names are found too', () => {
    const found = findPlaces(article('The bridge in Lahore, Pakistan, fell. Police in Lahore said four died.'), []);
    expect(placeOf(found, 'Lahore')?.placeId).toBe('geonames:1172451');
  });
});

describe('rulings', () => {
  const rows = RULING_ROWS.split('\n').flatMap((line) => {
    const [key = '', id = ''] = line.split('|');
    return key === '' ? [] : [{ key, id }];
  });

  test.each(rows)('$key means $id', ({ key, id }) => {
    const senses = gazetteer().senses(nameKey(key));
    const ruled = ruledSense(key, senses, gazetteer());
    expect(gazetteer().placeId(ruled?.index ?? 0)).toBe(id);
  });

  test('give disputed territories the country that the policy says', () => {
    const codes = Object.fromEntries(
      ['region:crimea', 'region:abkhazia', 'region:kashmir', 'country:TW', 'country:XK', 'region:golan-heights'].map(
        (id) => {
          const holder = gazetteer().country(gazetteer().find(id));
          return [id, holder < 0 ? null : gazetteer().placeId(holder)];
        },
      ),
    );
    expect(codes).toEqual({
      'region:crimea': 'country:UA',
      'region:abkhazia': 'country:GE',
      'region:kashmir': null,
      'country:TW': 'country:TW',
      'country:XK': 'country:XK',
      'region:golan-heights': 'country:SY',
    });
  });
});

describe('any text', () => {
  test('gives an answer whose values are in range', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ maxLength: 40 }), (text, title) => {
        const found = findPlaces(article(text, { title, titleBasis: 'headline' }), []);
        for (const place of found.places) {
          expect(place.confidence).toBeGreaterThanOrEqual(0);
          expect(place.confidence).toBeLessThanOrEqual(100);
          expect(place.relevance).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['one name a thousand times over', (times: number): string => 'New York, Paris-'.repeat(times)],
    ['thousands of names', (times: number): string => distinctNames(times).join(', ')],
    ['capitals without end', (times: number): string => 'A'.repeat(times * 16)],
    ['one word a token', (times: number): string => 'Of The '.repeat(times * 2)],
  ])('%s take no more than linear time', (_, make) => {
    findPlaces(article(make(200)), []);
    const cost = (times: number): number => {
      const { user } = process.cpuUsage();
      findPlaces(article(make(times)), []);
      return (process.cpuUsage().user - user) / 1000;
    };
    const small = Math.max(5, cost(500));
    // Eight times the text: 8 when linear, 64 when quadratic.
    expect(cost(4_000) / small).toBeLessThan(32);
  });
});

function distinctNames(count: number): string[] {
  const places = gazetteer();
  return Array.from({ length: count }, (_, step) =>
    places.label(Math.floor((step * (places.size - 60_000)) / count) + 60_000),
  );
}

describe('the bracket of a dateline', () => {
  const text = 'LONDON, May 14, 2024 (Meridian) - Shares fell on Tuesday, Meridian said.';
  const over = { dateline: dateline(text.slice(0, 33), ['LONDON'], { agency: 'Meridian' }) };

  test('is the agency, and no place, there or later', () => {
    const found = placesIn(text, over);
    expect(placeOf(found, 'Meridian')).toBeNull();
    expect(found.located?.placeId).toBe('geonames:2643743');
  });

  test('leaves the town of that name where one is meant', () => {
    const found = placesIn(`${text} The plant in Meridian, Mississippi, will close.`, over);
    expect(placeOf(found, 'Meridian')?.admin1Code).toBe('US.MS');
  });
});

describe('where it happened', () => {
  test.each([
    [
      'A quake struck northern Chile on Wednesday, 38 km east of Calama. It was felt in Antofagasta and Iquique.',
      'Calama',
    ],
    ['A lorry hit a bus near Gori on Monday. The driver, 45, of Batumi, was held. He is a native of Batumi.', 'Gori'],
    ['The museum in Middelburg reopened on Monday. The show will travel to Hull next year and to Emden.', 'Middelburg'],
    [
      'The museum in Middelburg reopened on Tuesday after the flood of 1953 that killed 1,836 in the Netherlands. The show is on water.',
      'Middelburg',
    ],
  ])('%s', (text, wanted) => {
    expect(placesIn(text, { datePublished: '2023-01-31' }).focus?.name).toBe(wanted);
  });
});

test('a village that the gazetteer lacks is held by what follows it', () => {
  const found = placesIn('The boat had sailed from Zuwara in Libya on Thursday. Two of its crew were from Malta.');
  const zuwara = placeOf(found, 'Zuwara');
  expect([zuwara?.placeId, zuwara?.kind, zuwara?.ancestors]).toEqual([null, 'unresolved', ['country:LY']]);
});

test('money that bears the name of a country is no scene, but is named', () => {
  const text =
    'KUALA LUMPUR (Selat News) - The ringgit fell against the US dollar on Monday, and the Swiss franc and the Japanese yen gained, dealers said.\n\nThe ringgit traded at 4.72 to the US dollar, a low for the month. The central bank left its rate alone.';
  const found = placesIn(text, { dateline: dateline('KUALA LUMPUR (Selat News) -', ['KUALA LUMPUR']) });
  expect(found.focusCountry).toBe('MY');
  expect(placeOf(found, 'US')?.placeId).toBe('country:US');
  const dealers = text.replaceAll('US dollar', 'US');
  expect(placesIn(dealers, { dateline: dateline('KUALA LUMPUR (Selat News) -', ['KUALA LUMPUR']) }).focusCountry).toBe(
    'US',
  );
});
