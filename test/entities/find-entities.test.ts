import { expect, test } from 'vitest';
import type { Place } from '#article/article.ts';
import { findEntities as find } from '#extract/entities/find-entities.ts';
import type { TaggedSpan } from '#extract/spans.ts';
import { articleOf } from './article.ts';

const findEntities = (...given: Parameters<typeof find>) => find(...given).entities;

/** Spans at every occurrence of the given names: what a perfect tagger would say. */
function spansOf(
  text: string,
  names: Readonly<Record<string, TaggedSpan['type']>>,
  place: 'text' | 'title' = 'text',
): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  const taken: [number, number][] = [];
  for (const [name, type] of Object.entries(names).sort((left, right) => right[0].length - left[0].length))
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (taken.some(([start, end]) => at < end && start < at + name.length)) continue;
      taken.push([at, at + name.length]);
      spans.push({ in: place, start: at, end: at + name.length, text: name, type, confidence: 90 });
    }
  return spans.sort((left, right) => left.start - right.start);
}

const summary = (entities: ReturnType<typeof findEntities>): Record<string, string[]> =>
  Object.fromEntries(
    entities.map(({ entityId, aliases, mentions }) => [entityId, [...aliases, `×${mentions.length}`]]),
  );

test('names are joined, handles become aliases, nationalities carry their country, mentions in the text keep their offsets and those in the title have none', () => {
  const text =
    'Quetta Police chief Naveed Marri spoke on Monday. Marri said the Pakistani Taliban, known as Tehreek-e-Taliban Pakistan (TTP), had struck. The TTP denied it — Salman Rafiq (@AskSalmanRafiq). Two Afghans were held.';
  const article = articleOf(text, 'Marri blames TTP');
  const names = {
    'Quetta Police': 'ORG',
    'Naveed Marri': 'PER',
    Marri: 'PER',
    Taliban: 'ORG',
    'Tehreek-e-Taliban Pakistan': 'ORG',
    TTP: 'ORG',
    'Salman Rafiq': 'PER',
  } as const;
  const entities = findEntities(
    article,
    [...spansOf('Marri blames TTP', { Marri: 'PER', TTP: 'ORG' }, 'title'), ...spansOf(text, names)],
    [],
  );
  expect(summary(entities)).toEqual({
    'person:naveed-marri': ['Marri', '×3'],
    'organization:tehreek-e-taliban-pakistan': ['TTP', '×4'],
    'organization:quetta-police': ['×1'],
    'organization:taliban': ['×1'],
    'person:salman-rafiq': ['@AskSalmanRafiq', '×2'],
    'nationality:pakistani': ['×1'],
    'nationality:afghan': ['×1'],
  });
  expect(
    entities.filter(({ countryCode }) => countryCode !== undefined).map(({ name, countryCode }) => [name, countryCode]),
  ).toEqual([
    ['Pakistani', 'PK'],
    ['Afghan', 'AF'],
  ]);
  const mentions = entities.flatMap((entity) => entity.mentions);
  const inText = mentions.filter((mention) => mention.in === 'text');
  expect(inText.map(({ start, end }) => article.text.slice(start ?? 0, end ?? 0))).toEqual(
    inText.map((mention) => mention.text),
  );
  expect(
    mentions
      .filter((mention) => mention.in !== 'text')
      .map(({ in: place, start, end, text: wording }) => [place, wording, start, end]),
  ).toEqual([
    ['title', 'TTP', null, null],
    ['title', 'Marri', null, null],
  ]);
  expect(new Set(entities.flatMap(({ mentions }) => mentions.map(({ source }) => source)))).toEqual(
    new Set(['crf', 'handle', 'list']),
  );
});

test('a name that the places took is no entity; an organization that contains a place stays', () => {
  const text = 'Jordan beat Chad. Jordan Police said so.';
  const place: Place = {
    placeId: 'country:JO',
    name: 'Jordan',
    countryCode: 'JO',
    admin1Code: null,
    admin1: null,
    latitude: 31,
    longitude: 36,
    kind: 'country',
    roles: ['mention'],
    ancestors: [],
    confidence: 90,
    relevance: 50,
    mentions: [
      { in: 'text', text: 'Jordan', start: 0, end: 6, basis: 'name' },
      { in: 'text', text: 'Jordan', start: 18, end: 24, basis: 'organization' },
    ],
  };
  const entities = findEntities(
    articleOf(text),
    spansOf(text, { Jordan: 'ORG', 'Jordan Police': 'ORG', Chad: 'PER' }),
    [place],
  );
  expect(summary(entities)).toEqual({ 'organization:jordan-police': ['×1'], 'person:chad': ['×1'] });
});

test('facilities and events are told by rule', () => {
  const text =
    'Fans flew to Hamad International Airport for the 2022 FIFA World Cup, and the Battle of Mosul was forgotten.';
  const entities = findEntities(
    articleOf(text),
    spansOf(text, { 'Hamad International Airport': 'LOC', FIFA: 'ORG', Mosul: 'LOC' }),
    [],
  );
  expect(entities.map(({ entityId, mentions }) => [entityId, mentions[0]?.source]).sort()).toEqual([
    ['event:2022-fifa-world-cup', 'rule'],
    ['event:battle-of-mosul', 'rule'],
    ['facility:hamad-international-airport', 'rule'],
  ]);
});

test('one wording has one type, the weightier', () => {
  const text = 'Odho came. Odho left. Odho spoke.';
  const spans = spansOf(text, { Odho: 'PER' }).map(
    (span, at): TaggedSpan => (at === 1 ? { ...span, type: 'ORG', confidence: 40 } : span),
  );
  expect(summary(findEntities(articleOf(text), spans, []))).toEqual({ 'person:odho': ['×3'] });
});

test('who speaks in headline and lead stands before who is named once at the end', () => {
  const text = `Imran Qazi said the court had erred. Qazi added that he would appeal.\n\n${'The hearing went on for hours. '.repeat(20)}Nadia Baig was there.`;
  const title = 'Qazi to appeal';
  const spans = [
    ...spansOf(title, { Qazi: 'PER' }, 'title'),
    ...spansOf(text, { 'Imran Qazi': 'PER', Qazi: 'PER', 'Nadia Baig': 'PER' }),
  ];
  const [first, second] = findEntities(articleOf(text, title), spans, []);
  expect([first?.entityId, second?.entityId]).toEqual(['person:imran-qazi', 'person:nadia-baig']);
  expect(first?.relevance).toBeGreaterThan(80);
  expect(second?.relevance).toBeLessThan(40);
});

test('no names, no entities; an empty article is no error', () => {
  expect(findEntities(articleOf(''), [], [])).toEqual([]);
  expect(findEntities(articleOf('nothing to see here.'), [], [])).toEqual([]);
});

test('quoted posts: the author and who is named in them, with the wording and no offsets', () => {
  const post = {
    kind: 'tweet',
    url: null,
    text: 'Police chief Naveed Marri is safe',
    author: 'Salman Rafiq',
    handle: '@AskSalmanRafiq',
    date: null,
  } as const;
  const text = 'Quetta Police chief Naveed Marri spoke on Monday.';
  const entities = findEntities(articleOf(text, '', { embeds: [post] }), spansOf(text, { 'Naveed Marri': 'PER' }), []);
  const marri = entities.find(({ entityId }) => entityId === 'person:naveed-marri');
  const rafiq = entities.find(({ entityId }) => entityId === 'person:salman-rafiq');
  expect(marri?.mentions.map(({ in: place, start }) => [place, start])).toEqual([
    ['text', 20],
    ['embed', null],
  ]);
  expect(rafiq?.aliases).toEqual(['@AskSalmanRafiq']);
  expect(rafiq?.mentions.map(({ in: place, start, end, source }) => [place, start, end, source])).toEqual([
    ['embed', null, null, 'crf'],
    ['embed', null, null, 'handle'],
  ]);
});

test('two people of one surname: the lone surname is told with its offsets and candidates, and is nobody’s', () => {
  const text = 'John Smith met Jane Smith in Leeds. Smith said no. Smith left.';
  const names = { 'John Smith': 'PER', 'Jane Smith': 'PER', Smith: 'PER' } as const;
  const { entities, warnings } = find(articleOf(text), spansOf(text, names), []);
  expect(warnings).toEqual(['name-ambiguous: Smith at 36-41, 51-56: person:jane-smith, person:john-smith']);
  expect(text.slice(36, 41) + text.slice(51, 56)).toBe('SmithSmith');
  expect(summary(entities)).toEqual({
    'person:john-smith': ['×1'],
    'person:jane-smith': ['×1'],
    'person:smith': ['×2'],
  });
  const lone = entities.find(({ entityId }) => entityId === 'person:smith');
  expect(lone?.confidence).toBeLessThanOrEqual(40);
  expect(lone?.mentions.map(({ confidence }) => confidence)).toEqual([40, 40]);
});

test('a surname in use before its second bearer came goes on with low confidence, and is told', () => {
  const text = 'John Smith spoke. Smith said no. His wife Jane Smith left. Smith stayed.';
  const names = { 'John Smith': 'PER', 'Jane Smith': 'PER', Smith: 'PER' } as const;
  const { entities, warnings } = find(articleOf(text), spansOf(text, names), []);
  expect(warnings).toEqual(['name-ambiguous: Smith at 59-64: person:jane-smith, person:john-smith']);
  const john = entities.find(({ entityId }) => entityId === 'person:john-smith');
  expect(john?.mentions.map(({ start, confidence }) => [start, confidence])).toEqual([
    [0, 90],
    [18, 90],
    [59, 50],
  ]);
  const unambiguous = find(
    articleOf('John Smith spoke. Smith left.'),
    spansOf('John Smith spoke. Smith left.', names),
    [],
  );
  expect(unambiguous.warnings).toEqual([]);
});

test('the office of a county is no part of a name, and alone it is nobody', () => {
  const text =
    'Orchard County Sheriff Mara Kell spoke. Sheriff Kell said no. King County Executive Dow Hale and John Judge spoke. Judge left.';
  const entities = findEntities(
    articleOf(text, 'Sheriff speaks'),
    [
      ...spansOf('Sheriff speaks', { Sheriff: 'PER' }, 'title'),
      ...spansOf(text, {
        'Orchard County Sheriff Mara Kell': 'PER',
        'Sheriff Kell': 'PER',
        'King County Executive Dow Hale': 'PER',
        'John Judge': 'PER',
        Judge: 'PER',
      }),
    ],
    [],
  );
  expect(summary(entities)).toEqual({
    'person:mara-kell': ['Kell', '×2'],
    'person:dow-hale': ['×1'],
    'person:john-judge': ['Judge', '×2'],
  });
});

test('an exchange is no other name of a firm, its sign there is', () => {
  const text =
    'Orchard Foods (NYSE: ORFD) will buy Kell Tool (Nasdaq: KELL). Orchard Foods rose on the NYSE. ORFD fell later. The Smiths Trade Union (STU) agreed.';
  const names = {
    'Orchard Foods': 'ORG',
    NYSE: 'ORG',
    ORFD: 'ORG',
    'Kell Tool': 'ORG',
    Nasdaq: 'ORG',
    KELL: 'ORG',
    'Smiths Trade Union': 'ORG',
    STU: 'ORG',
  } as const;
  expect(summary(findEntities(articleOf(text), spansOf(text, names), []))).toMatchObject({
    'organization:orchard-foods': ['ORFD', '×4'],
    'organization:nyse': ['×2'],
    'organization:nasdaq': ['×1'],
    'organization:kell-tool': ['KELL', '×2'],
    'organization:smiths-trade-union': ['STU', '×2'],
  });
});

test('a ship is no person, whoever it is named after', () => {
  const text =
    'The ferry Lady Thandi sank off Pemba. Lady Thandi had left Tanga. MV Mwana Bahari took on survivors, Captain Ally Mzee said. The yacht club of Ally Mzee helped.';
  const spans = spansOf(text, { 'Lady Thandi': 'PER', 'MV Mwana Bahari': 'PER', 'Ally Mzee': 'PER' });
  expect(summary(findEntities(articleOf(text), spans, []))).toEqual({ 'person:ally-mzee': ['×2'] });
});

test('twenty thousand names of as many people and firms take seconds, not minutes', () => {
  const sentences = Array.from(
    { length: 10_000 },
    (_, at) => `Pat${at}a Quill${at}b joined Orra${at}c Mills${at}d Ltd.`,
  );
  const text = sentences.join(' ');
  const spans: TaggedSpan[] = [];
  let start = 0;
  for (const sentence of sentences) {
    const person = sentence.indexOf(' joined');
    const firm = person + ' joined '.length;
    spans.push({
      in: 'text',
      start,
      end: start + person,
      text: sentence.slice(0, person),
      type: 'PER',
      confidence: 90,
    });
    const end = sentence.length - 1;
    spans.push({
      in: 'text',
      start: start + firm,
      end: start + end,
      text: sentence.slice(firm, end),
      type: 'ORG',
      confidence: 90,
    });
    start += sentence.length + 1;
  }
  const before = process.cpuUsage();
  expect(findEntities(articleOf(text), spans, [])).toHaveLength(20_000);
  const used = process.cpuUsage(before);
  expect((used.user + used.system) / 1000).toBeLessThan(6_000);
});

test('a lone name that the tagger took for a person is the firm that states its form, unless somebody bears it', () => {
  const text =
    'Karhula Oy cut 40 jobs. Karhula said demand was weak. Brennan Ltd closed. Mary Brennan left. Brennan wept.';
  const spans = spansOf(text, {
    'Karhula Oy': 'ORG',
    Karhula: 'PER',
    'Brennan Ltd': 'ORG',
    'Mary Brennan': 'PER',
    Brennan: 'PER',
  });
  expect(summary(findEntities(articleOf(text), spans, []))).toEqual({
    'organization:karhula-oy': ['Karhula', '×2'],
    'organization:brennan-ltd': ['×1'],
    'person:mary-brennan': ['Brennan', '×2'],
  });
});

test('a sentence that ends with the form of a company parts two firms; the form alone is none', () => {
  const text = 'Meridian Foods, S.A. bought Brightwater Ltd. Meridian Foods paid in cash, Brightwater said.';
  const spans = spansOf(text, {
    'Brightwater Ltd. Meridian Foods': 'ORG',
    'Meridian Foods': 'ORG',
    'S.A.': 'ORG',
    Brightwater: 'ORG',
  });
  expect(summary(findEntities(articleOf(text), spans, []))).toEqual({
    'organization:meridian-foods': ['×2'],
    'organization:brightwater-ltd': ['Brightwater', '×2'],
  });
});

test('the day of a dateline is nobody, a name with a number is', () => {
  const text = 'MADRID, Jan 5 (EFE) - April Jones met Expo 67 and Sept. 11 families.';
  const spans = spansOf(text, { 'Jan 5': 'PER', 'April Jones': 'PER', 'Sept. 11': 'ORG', 'Expo 67': 'ORG' });
  expect(Object.keys(summary(findEntities(articleOf(text), spans, []))).toSorted()).toEqual([
    'organization:expo-67',
    'person:april-jones',
  ]);
});
