import { expect, test } from 'vitest';
import { NO_FACTS } from '#deduplicate/facts.ts';
import { FACT_MEASURES, factMeasures } from '#deduplicate/facts-agreement.ts';
import type { Features } from '#deduplicate/features.ts';
import { figuresOf } from '#deduplicate/figures.ts';
import { skeletonOf } from '#deduplicate/name-skeleton.ts';
import { readFeatures } from '#deduplicate/read-features.ts';
import { packFeatures, unpackFeatures } from '#deduplicate/state-codec.ts';
import { wordsOf } from '#deduplicate/words.ts';
import { makeArticle } from './make-article.ts';

test('the spellings of a name in several languages have one skeleton', () => {
  expect(['Lysenko', 'Lyssenko', 'Лысенко', 'Lysénko'].map(skeletonOf)).toEqual(Array(4).fill('lsnk'));
  expect(['Lapshin', 'Лапшин', 'Лапшина'].map(skeletonOf)).toEqual(Array(3).fill('lpsn'));
  expect(['Li', 'Oya', '习近平'].map(skeletonOf)).toEqual(['li', 'oya', '习近平']);
});

const figures = (text: string, language: string) => figuresOf(wordsOf(text, 99), language, 20);

test('numbers are read in figures and in words, with the separators of the language', () => {
  expect(figures('Nearly 1,200 of nine thousand paid 3.5 euros', 'en')).toEqual([1200, 9, 3.5]);
  expect(figures('Fast 1.200 von neun zahlten 3,5 Euro', 'de')).toEqual([1200, 9, 3.5]);
  expect(figures('Près de 1 200 des neuf ont payé 3,5 euros', 'fr')).toEqual([1200, 9, 3.5]);
  expect(figures('девять из 1 200', 'ru')).toEqual([9, 1200]);
  expect(figures('on peut', 'fr')).toEqual([]);
  expect(figures('once due in September', 'en')).toEqual([]);
  expect(figures('once de los dos', 'es')).toEqual([11, 2]);
});

const FACTS = {
  language: 'de',
  focus: [1, 2, 3],
  places: [1, 9],
  people: [4],
  speakers: [5],
  names: [],
  figures: [68.5, 1200, 3],
  counts: [
    [0, 14],
    [11, 5.9],
  ],
  days: [0, -2, 3],
} as const;
const blank = readFeatures(makeArticle({ uri: 'urn:x', text: 'Rain fell.', title: 'Rain' }));
const stating = (facts: Partial<Features['facts']>): Features => ({ ...blank, facts: { ...FACTS, ...facts } });

test('facts are stored as they are', () => {
  for (const features of [stating({}), { ...blank, facts: NO_FACTS }])
    expect(unpackFeatures(packFeatures(features))).toEqual(features);
});

test('what two texts state is compared from either side alike', () => {
  const one = stating({});
  const other = stating({
    focus: [7, 3],
    people: [6],
    speakers: [5],
    figures: [1250, 40],
    counts: [[0, 30]],
    days: [-2],
  });
  const measures = factMeasures(one, other);
  expect(factMeasures(other, one)).toEqual(measures);
  expect(Object.fromEntries(FACT_MEASURES.map((name, i) => [name, measures[i]]))).toMatchObject({
    focus: 0.5,
    peopleShared: 0,
    peopleApart: 1,
    speakersShared: 1,
    figuresShared: 0.5,
    figuresApart: 1,
    countsAgree: 0,
    countsDiffer: 1,
    daysShared: 1,
    daysApart: 0,
  });
});
