import { expect, test } from 'vitest';
import { createMemoryPipeline } from '#infra/cli/memory-pipeline.ts';
import { instantOf } from '#normalize/metadata.ts';
import { embargoOf } from '#normalize/text/embargo.ts';
import { readOne } from './read.ts';

const BODY =
  'The lock on the canal was opened again on Friday after repairs that took two years, the town of Ely said.';

/** Lines as they stand above releases, with the moment from which the text may be used; `~` marks the latest that is meant. */
test.each([
  ['EMBARGOED UNTIL 00:01 GMT, WEDNESDAY 5 MARCH 2025', '2025-03-05T00:01+00:00'],
  ['UNDER EMBARGO UNTIL 12:00 EST March 5, 2025', '2025-03-05T12:00-05:00'],
  ['EMBARGOED UNTIL 00:01 5 MARCH 2025', '~2025-03-05T00:01-12:00'],
  ['EMBARGOED FOR RELEASE UNTIL 2 p.m. ET, Thursday, March 6, 2025', '~2025-03-06T14:00-12:00'],
  ['Embargo: 12 am, 5 March 2025', '~2025-03-05T00:00-12:00'],
  ['NOT FOR PUBLICATION BEFORE 0001 HRS THURSDAY 6 MARCH 2025', '~2025-03-06T00:01-12:00'],
  ['Sperrfrist: 5. März 2025, 10.00 Uhr', '~2025-03-05T10:00-12:00'],
  ['Sous embargo jusqu’au 5 mars 2025 à 10h00', '~2025-03-05T10:00-12:00'],
  ['Embargado hasta el 5 de marzo de 2025', '~2025-03-06T00:00-12:00'],
  ['Embargo: 31 December 2025', '~2026-01-01T00:00-12:00'],
  ['SPERRFRIST: Freitag, 27. November 2026, 10.00 Uhr', '~2026-11-27T10:00-12:00'],
  ['SPERRFRIST 27. November 2026, 18 Uhr', '~2026-11-27T18:00-12:00'],
  ['SPERRFRIST: Sonntag, 18 Uhr', null],
  ['ACHTUNG SPERRFRIST 29. November 2026 18.00 Uhr MEZ', '~2026-11-29T18:00-12:00'],
  ['NICHT VOR SONNTAG, 18 UHR, VERÖFFENTLICHEN', null],
  ['Embargo fino alle 18 del 29 novembre 2026', '~2026-11-29T18:00-12:00'],
  ['Sotto embargo fino alle 18 del 29 novembre 2026', '~2026-11-29T18:00-12:00'],
  ['Sous embargo jusqu’au 5 mars 2025 à 18 h', '~2025-03-05T18:00-12:00'],
  ['EMBARGO: vendredi 27 novembre 2026, 10h00', '~2026-11-27T10:00-12:00'],
  ['Embargo: viernes, 27 de noviembre de 2026, 10.00', '~2026-11-27T10:00-12:00'],
  ['Onder embargo tot vrijdag 27 november 2026 om 10 uur', '~2026-11-27T10:00-12:00'],
  ['Embargo do 5 marca 2025, godz. 10.00', '~2025-03-05T10:00-12:00'],
  ['Não publicar antes de domingo, 18h', null],
  ['EMBARGOED', null],
  ['Strictly embargoed until Friday 6am', null],
  ['Embargo until further notice', null],
  ['Embargoed until delivery', null],
])('%s', (line, until) => {
  const expected = { until: until?.replace('~', '') ?? null, latest: until?.startsWith('~') === true };
  expect(embargoOf(line)).toEqual(expected);
});

test.each([
  'Embargo on Iran arms lifted',
  'EMBARGO: EU agrees ban on Russian oil',
  'Embargo: 27 states agree',
  'Embargo until talks resume, says minister',
  'Embargo to end in March 2025',
  'Embargo hits farmers in 2025',
  'Embargoed goods seized at port',
  'Embargado el barco que llegó a Cádiz',
  'Embargo: Freitag entscheidet die EU',
  'Embargo: vendredi, Paris décide',
  'Sotto embargo da anni, Cuba apre due porti',
  'Nicht vor Sonntag wird das Wasser sinken',
  'Embargo do petróleo russo divide a Europa',
])('a headline is no embargo: %s', async (headline) => {
  expect(embargoOf(headline)).toBeNull();
  expect(await readOne(`${headline}\n\n${BODY}\n`)).toMatchObject({ title: headline, pubStatus: 'usable' });
});

const NINJS = { uri: 'urn:a', type: 'text', versioncreated: '2024-01-02T03:04:05Z', headline: 'Lock opened' };
const G2 = `<newsItem guid="urn:a"><itemMeta><itemClass qcode="ninat:text"/><embargoed>after the match</embargoed></itemMeta><contentMeta><headline>Lock opened</headline></contentMeta><contentSet><inlineXML><html><body><p>${BODY}</p></body></html></inlineXML></contentSet></newsItem>`;
const UNREAD = { pubStatus: 'withheld', embargoedUntil: null };

test.each([
  ['a line of text', `EMBARGOED UNTIL FRIDAY\n\nLock opened\n\n${BODY}\n`],
  ['a header', `Headline: Lock opened\nEmbargo: tomorrow noon\n\n${BODY}\n`],
  ['JSON', JSON.stringify({ title: 'Lock opened', text: BODY, embargoedUntil: 'tomorow' })],
  ['JSON that says only that there is one', JSON.stringify({ title: 'Lock opened', text: BODY, embargoed: true })],
  ['ninjs', JSON.stringify({ ...NINJS, body_text: BODY, embargoed: 'Friday' })],
  ['NewsML-G2', G2],
])('an embargo whose end cannot be read holds the article back: %s', async (_, input) => {
  const article = await readOne(input);
  expect(article).toMatchObject({ title: 'Lock opened', ...UNREAD });
  expect(article.warnings).toContain('embargo-unread');
  // Whoever dropped it gives the end, and it is published then.
  expect(await readOne(input, { metadata: { 'embargoed-until': '2024-01-03T06:00:00Z' } })).toMatchObject({
    pubStatus: 'usable',
    embargoedUntil: '2024-01-03T06:00:00Z',
  });
});

test.each([
  ['none', JSON.stringify({ title: 'Lock opened', text: BODY, embargo: 'none' })],
  ['false', JSON.stringify({ title: 'Lock opened', text: BODY, embargoed: false })],
  ['an empty field', JSON.stringify({ title: 'Lock opened', text: BODY, embargoedUntil: '' })],
  ['a header that says no', `Headline: Lock opened\nEmbargo: none\n\n${BODY}\n`],
])('where there is no embargo, none is made of it: %s', async (_, input) => {
  expect(await readOne(input)).toMatchObject({ pubStatus: 'usable', embargoedUntil: null });
});

test('a zone that was assumed is said', async () => {
  const article = await readOne(`EMBARGOED UNTIL 00:01 5 MARCH 2025\n\nLock opened\n\n${BODY}\n`);
  expect(article).toMatchObject({ pubStatus: 'usable', embargoedUntil: '2025-03-05T00:01-12:00' });
  expect(article.warnings).toContain('embargo-zone-assumed');
});

test('an instant of metadata: by the zone of S3 where none is written, and of days that are in the calendar', () => {
  expect(
    ['2024-01-03', '2024-01-03 06:00', '3 January 2024', '2024-02-30', 'March 2024', 'soon'].map(instantOf),
  ).toEqual(['2024-01-03T00:00:00Z', '2024-01-03T06:00Z', '2024-01-03T00:00:00Z', null, null, null]);
});

test('a file that is dropped with an embargo nobody can read is refused whole, once, and nothing of it is published', async () => {
  const pipeline = createMemoryPipeline({ now: () => '2024-01-02T00:00:00Z' });
  const lines = ['one', 'two'].map((uri) => JSON.stringify({ uri, title: 'Lock opened', text: BODY }));
  await pipeline.drop('lock.jsonl', Buffer.from(lines.join('\n')), { 'embargoed-until': 'tomorow' });
  await pipeline.settle();
  const [status] = await pipeline.records.where(pipeline.bucket, 'lock.jsonl');
  expect(status).toMatchObject({
    state: 'rejected',
    articles: 0,
    rejects: 1,
    reject: {
      code: 'bad-metadata',
      message: 'embargoed-until is "tomorow", which is no instant like 2024-03-11T06:00:00Z; nothing was published',
    },
  });
  expect([...pipeline.rows()].filter(({ pk }) => pk.startsWith('ARTICLE#'))).toEqual([]);
  await pipeline.drop('lock.jsonl', Buffer.from(lines.join('\n')), { 'embargoed-until': '2024-01-03' });
  await pipeline.settle();
  expect((await pipeline.records.where(pipeline.bucket, 'lock.jsonl'))[0]).toMatchObject({ articles: 2, rejects: 0 });
});

test('what is held back for an embargo that cannot be read is published once its end is given', async () => {
  const pipeline = createMemoryPipeline({ now: () => '2024-06-01T00:00:00Z' });
  const text = Buffer.from(`EMBARGOED UNTIL FRIDAY\n\nLock opened\n\n${BODY}\n`);
  const stateOf = async () => {
    await pipeline.settle();
    const [status] = await pipeline.records.where(pipeline.bucket, 'lock.txt');
    return (await pipeline.records.article(status?.articleIds[0] ?? ''))?.state;
  };
  await pipeline.drop('lock.txt', text, {});
  expect(await stateOf()).toBe('embargoed');
  expect([...pipeline.rows()].filter(({ pk }) => /^(?:STORY|DAY|PLACE|ENTITY)#/.test(pk))).toEqual([]);
  await pipeline.drop('lock.txt', text, { 'embargoed-until': '2024-05-31T06:00:00Z' });
  expect(await stateOf()).toBe('usable');
});
