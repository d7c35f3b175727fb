import { statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '#extract/places/build/build-gazetteer.ts';
import { gazetteer } from '#extract/places/gazetteer.ts';
import { nameKey } from '#extract/places/key.ts';
import { tokensOf } from '#extract/places/tokens.ts';

const places = gazetteer();
const idsOf = (name: string): string[] => places.senses(nameKey(name)).map(({ index }) => places.placeId(index));

describe('keys', () => {
  test('one key for all ways to write a name', () => {
    expect(['São Paulo', 'SAO PAULO', 'Sao-Paulo', 'São  Paulo'].map(nameKey)).toEqual(Array(4).fill('sao paulo'));
    expect(nameKey('St. Louis')).toBe(nameKey('Saint Louis'));
    expect(nameKey('Ft. Worth')).toBe(nameKey('Fort Worth'));
    expect(nameKey("Queen Anne's County")).toBe(nameKey('Queen Anne’s County'));
    expect(nameKey('Łódź')).toBe('lodz');
  });

  test('a key is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        const key = nameKey(name);
        expect(nameKey(key)).toBe(key);
      }),
    );
  });
});

describe('gazetteer', () => {
  test('knows towns by GeoNames id, with province, country and point', () => {
    const [karachi] = places.senses(nameKey('Karachi'));
    expect(karachi).toBeDefined();
    const index = karachi?.index ?? -1;
    expect({
      id: places.placeId(index),
      label: places.label(index),
      admin1: places.placeId(places.admin1(index)),
      country: places.placeId(places.country(index)),
      latitude: Math.round(places.latitude(index) * 10) / 10,
      longitude: Math.round(places.longitude(index) * 10) / 10,
    }).toEqual({
      id: 'geonames:1174872',
      label: 'Karachi',
      admin1: 'admin1:PK.05',
      country: 'country:PK',
      latitude: 24.9,
      longitude: 67,
    });
  });

  test('shows towns under the names that English readers know', () => {
    const shown = (id: string, name: string): string | undefined => {
      const sense = places.senses(nameKey(name)).find(({ index }) => places.placeId(index) === `geonames:${id}`);
      return sense === undefined ? undefined : places.label(sense.index);
    };
    const wanted: readonly (readonly [string, string])[] = [
      ['2964180', 'Galway'],
      ['2962361', 'Mullingar'],
      ['2803138', 'Antwerp'],
      ['261745', 'Heraklion'],
      ['2711537', 'Gothenburg'],
      ['1138336', 'Kandahar'],
      ['2660646', 'Geneva'],
      ['2886242', 'Cologne'],
      ['104515', 'Mecca'],
      ['500096', 'Ryazan'],
      ['1790630', "Xi'an"],
      // Their own spelling is the English one as well.
      ['3448439', 'São Paulo'],
      ['2896817', 'Ibbenbüren'],
    ];
    expect(wanted.map(([id, name]) => shown(id, name))).toEqual(wanted.map(([, name]) => name));
    // The name of before still finds them.
    expect(shown('2964180', 'Gaillimh')).toBe('Galway');
    expect(shown('2803138', 'Antwerpen')).toBe('Antwerp');
  });

  test('knows other names, provinces, districts, regions and countries', () => {
    expect(idsOf('Bombay')).toContain('geonames:1275339');
    expect(idsOf('Khyber Pakhtunkhwa')).toContain('admin1:PK.03');
    expect(idsOf('DuPage')).toContain('admin2:US.IL.043');
    expect(idsOf('Gulf of Aden')).toEqual(['region:gulf-of-aden']);
    expect(idsOf('United Kingdom')).toContain('country:GB');
  });

  test('does not know what is no name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[qxzj]{9,14}$/), (word) => {
        expect(places.has(word)).toBe(false);
      }),
    );
  });

  test('finds every country by its id', () => {
    expect(places.find('country:PK')).toBeGreaterThanOrEqual(0);
    expect(places.find('country:QQ')).toBe(-1);
  });

  test('is not built again when nothing changed', async () => {
    const file = new URL('../../functions/extract/places/data/places-gazetteer.bin', import.meta.url);
    const before = statSync(file).mtimeMs;
    await buildGazetteer();
    expect(statSync(file).mtimeMs).toBe(before);
  });
});

describe('tokens', () => {
  test('cover the text without overlap, and their offsets give their wording', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokensOf(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.fullEnd;
        }
      }),
    );
  });

  test('take the possessive ending off and mark the beginnings of sentences', () => {
    const tokens = tokensOf('In Paris’s heart. The U.S. said no.');
    expect(tokens.map(({ text }) => text)).toEqual(['In', 'Paris', 'heart', 'The', 'U.S.', 'said', 'no']);
    expect(tokens.filter(({ sentenceStart }) => sentenceStart).map(({ text }) => text)).toEqual(['In', 'The']);
  });
});
