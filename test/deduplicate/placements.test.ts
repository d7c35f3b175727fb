import { expect, test } from 'vitest';
import { makeArticle } from './make-article.ts';
import { startRelater } from './run-relater.ts';

const FLOOD =
  'Rescuers in the harbour town of Lindmouth pulled eleven people from a collapsed warehouse on Monday after the river Arle burst its banks. ' +
  'The mayor, Petra Holm, said that boats were searching the lower streets and that the power station had been shut down as a precaution. ' +
  'More rain was forecast for the night, and the railway to Carrick stayed closed.';
const STRIKE =
  'Bus drivers in Tarvale voted on Monday to strike for a week over a new roster, their union said. ' +
  'The operator, Northline, called the vote premature and offered to talk on Thursday; schools were told to expect late arrivals.';

test('a copy hangs on the earlier original, whichever arrives first', async () => {
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const { drop, placements } = startRelater();
    const articles = [
      makeArticle({
        uri: 'urn:first',
        title: 'Flood',
        text: FLOOD,
        datePublished: '2026-03-01T10:00:00Z',
        datePrecision: 'instant',
      }),
      makeArticle({
        uri: 'urn:second',
        title: 'Flood',
        text: FLOOD,
        datePublished: '2026-03-01T11:00:00Z',
        datePrecision: 'instant',
      }),
    ];
    const ids = articles.map(({ articleId }) => articleId);
    for (const i of order) {
      const article = articles[i];
      if (article !== undefined) await drop(article);
    }
    const [first, second] = ids.map((id) => placements.get(id));
    expect([first?.isDuplicate, second?.isDuplicate, second?.originalArticleId, second?.why.group?.rule]).toEqual([
      false,
      true,
      ids[0],
      'exact',
    ]);
    expect(second?.groupId).toBe(first?.groupId);
    expect(second?.storyId).toBe(first?.storyId);
  }
});

test('of copies of one day the whole text is the original, whatever the ids and the order of arrival', async () => {
  const more =
    'Divers of the fire brigade reached the engine room towards evening and brought out two more men, the harbour master wrote. ' +
    'The bridge at Fenwick was closed to lorries, and the county opened a school as a shelter for three hundred people.';
  const [whole, abridged] = [`${FLOOD}\n\n${more}`, FLOOD];
  const onDay = { title: 'Flood', datePublished: '2026-03-01', datePrecision: 'day' } as const;
  for (const [first, second] of [
    [whole, abridged],
    [abridged, whole],
  ] as const) {
    for (const reversed of [false, true]) {
      const { drop, placements } = startRelater();
      const articles = [
        makeArticle({ uri: 'urn:a', text: first, ...onDay }),
        makeArticle({ uri: 'urn:b', text: second, ...onDay }),
      ];
      for (const article of reversed ? articles.toReversed() : articles) await drop(article);
      const copies = articles.filter(({ articleId }) => placements.get(articleId)?.isDuplicate === true);
      expect(copies.map(({ text }) => text)).toEqual([abridged]);
    }
  }
});

test('other news is another story', async () => {
  const { drop, placements } = startRelater();
  const flood = await drop(makeArticle({ uri: 'urn:flood', title: 'Flood in Lindmouth', text: FLOOD }));
  const strike = await drop(makeArticle({ uri: 'urn:strike', title: 'Bus drivers to strike', text: STRIKE }));
  expect(placements.get(flood)?.storyId).not.toBe(placements.get(strike)?.storyId);
  expect(placements.get(flood)?.groupId).not.toBe(placements.get(strike)?.groupId);
});

test('the same identity with new content is a new revision; the same content again is none', async () => {
  const { drop, placements } = startRelater();
  const at = (receivedAt: string, text: string) =>
    makeArticle({
      uri: 'urn:x',
      title: 'Flood',
      text,
      provenance: { ...makeArticle({ uri: 'urn:x', text }).provenance, receivedAt },
    });
  const id = await drop(at('2026-03-01T12:00:00Z', FLOOD));
  await drop(at('2026-03-01T13:00:00Z', FLOOD));
  expect(placements.get(id)?.revisions).toHaveLength(1);
  await drop(at('2026-03-01T15:00:00Z', `${FLOOD} Two were missing.`));
  await drop(at('2026-03-01T14:00:00Z', `${FLOOD} One was missing.`));
  expect(placements.get(id)?.revisions.map(({ receivedAt }) => receivedAt)).toEqual([
    '2026-03-01T12:00:00.000Z',
    '2026-03-01T14:00:00.000Z',
    '2026-03-01T15:00:00.000Z',
  ]);
  expect(placements.get(id)?.current?.receivedAt).toBe('2026-03-01T15:00:00.000Z');
});
