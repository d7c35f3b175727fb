import { expect, test } from 'vitest';
import { tagNames } from '#extract/entities/tag-names.ts';
import { articleOf } from './article.ts';

const TEXT = `Quetta: Heavily-armed gunmen stormed the office of the Quetta Police chief on Tuesday in Pakistan’s largest province, officers said.

A Quetta Police spokesman confirmed the assault. Quetta Police chief Naveed Marri said his men had fought back.

Gunfire heard again near the compound pic.twitter.com/8aBcDeFg — Salman Rafiq (@SalmanRafiqNews) March 7, 2023

Fighters of the Taliban have attacked the force before, and Marri blamed them.`;

test('the names of a report are found with exact offsets, and nothing that merely begins with a capital', () => {
  const spans = tagNames(
    articleOf(TEXT, '', {
      dateline: {
        text: 'Quetta:',
        places: ['Quetta'],
        qualifiers: [],
        agency: null,
        date: null,
        start: 0,
        end: 8,
        strength: 'weak',
      },
    }),
  );
  for (const span of spans) expect(TEXT.slice(span.start, span.end)).toBe(span.text);
  const names = new Set(spans.map(({ type, text }) => `${type} ${text}`));
  for (const name of [
    'PER Naveed Marri',
    'PER Salman Rafiq',
    'PER Marri',
    'LOC Pakistan',
    'ORG Quetta Police',
    'ORG Taliban',
  ])
    expect(names).toContain(name);
  expect([...names].filter((name) => /Heavily|Gunfire|Fighters|March|Tuesday/.test(name))).toEqual([]);
});

test('another language: the model is English, so it is less sure and says less', () => {
  const german = 'Bundeskanzler Olaf Scholz reiste am Montag nach Berlin.';
  const english = tagNames(articleOf(german, '', { language: 'en' }));
  const foreign = tagNames(articleOf(german, '', { language: 'de' }));
  expect(foreign.length).toBeLessThanOrEqual(english.length);
  for (const span of foreign) {
    const same = english.find(({ start }) => start === span.start);
    expect(span.confidence).toBeLessThanOrEqual(80);
    expect(span.confidence).toBeLessThan(same?.confidence ?? 0);
  }
  expect(foreign.map(({ text }) => text)).toContain('Berlin');
});
