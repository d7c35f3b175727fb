import { expect, test } from 'vitest';
import type { Article, Place, PlaceKind } from '#article/article.ts';
import { against, speaksFor } from '#infra/cli/why/remarks.ts';
import { makeArticle } from '../deduplicate/make-article.ts';

function place(placeId: string, name: string, kind: PlaceKind, ancestors: readonly string[]): Place {
  const code = { countryCode: 'KE', admin1Code: null, admin1: null, latitude: null, longitude: null };
  return { placeId, name, kind, ancestors, ...code, roles: ['focus'], confidence: 90, relevance: 90, mentions: [] };
}

const KENYA = place('country:KE', 'Kenya', 'country', []);
const COUNTY = place('admin1:KE.31', 'Nakuru County', 'admin1', ['country:KE']);
const TOWN = place('geonames:184622', 'Nakuru', 'city', ['admin1:KE.31', 'country:KE']);
const COAST = place('geonames:186301', 'Mombasa', 'city', ['admin1:KE.28', 'country:KE']);
const about = (focus: Place | null): Article => makeArticle({ uri: 'urn:x', text: 'Rain.', focus });

test('both are about a place where both are', () => {
  expect(speaksFor({}, about(TOWN), about(TOWN))).toEqual(['both are about Nakuru']);
  expect(against({ names: 1 }, about(TOWN), about(COAST))).toEqual(['the places differ (Nakuru, Mombasa)']);
});

test('of a place within that of the other it is said so: the other need not name it', () => {
  const said = ['both are about Nakuru County, one of them about Nakuru there'];
  expect(speaksFor({}, about(TOWN), about(COUNTY))).toEqual(said);
  expect(speaksFor({}, about(COUNTY), about(TOWN))).toEqual(said);
});

test('a whole country says nothing of a town in it', () => {
  for (const other of [KENYA, null]) {
    expect(speaksFor({}, about(TOWN), about(other))).toEqual([]);
    expect(against({ names: 1 }, about(other), about(TOWN))).toEqual([]);
  }
});
