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
    const same = english.find(({ end }) => end === span.end);
    expect(span.confidence).toBeLessThanOrEqual(80);
    expect(span.confidence).toBeLessThan(same?.confidence ?? 0);
  }
  expect(foreign.map(({ text }) => text)).toEqual(['Olaf Scholz', 'Berlin']);
});

/** Organizations that no list and no training text holds, one of each shape that news has; the words around them say what they are. */
const UNHEARD_OF: readonly (readonly [string, string])[] = [
  ['The Nordic Seismic Centre measured a tremor of 4.1.', 'Nordic Seismic Centre'],
  ["The Harbour Pilots' Union called a strike in Rotterdam.", "Harbour Pilots' Union"],
  ['Shares of Vantora Shipping fell on Monday.', 'Vantora Shipping'],
  ['A spokesman for Lindqvist & Moreau declined to comment.', 'Lindqvist & Moreau'],
  ['Fighters of the Kivu Salvation Army burned two villages.', 'Kivu Salvation Army'],
  ['The Institute for Tropical Hydrology warned of floods.', 'Institute for Tropical Hydrology'],
  ['TransVolga said in a statement that the line was safe.', 'TransVolga'],
  ['Reporters at the Lusaka Sentinel were told to leave.', 'Lusaka Sentinel'],
  ['Odense Corinthians beat Malmo Ramblers 3-1 on Saturday.', 'Odense Corinthians'],
  ['The Ministry of Inland Waters denied it.', 'Ministry of Inland Waters'],
  ['Doctors at the University of Tampere led the study.', 'University of Tampere'],
  ['The Andean Beekeepers Guild asked for aid.', 'Andean Beekeepers Guild'],
  ['Brakna Quarries, which runs the pit, paid the fine.', 'Brakna Quarries'],
  ['The QRPA said its members would not vote.', 'QRPA'],
  ['The Somali Herders’ Association lost two wells.', 'Somali Herders’ Association'],
  ['The Basque Heritage Inspectorate opened a case.', 'Basque Heritage Inspectorate'],
];

test('organizations nobody has heard of are told by their shape and the words beside them, 14 of 16', () => {
  const missed = UNHEARD_OF.filter(
    ([text, name]) => !tagNames(articleOf(text)).some((span) => span.type === 'ORG' && span.text === name),
  );
  expect(missed.map(([, name]) => name)).toEqual(['Vantora Shipping', 'Brakna Quarries']);
});
