import { expect, test } from 'vitest';
import type { Article } from '#article/article.ts';
import { objectHashOf } from '#article/ids.ts';
import { redirectOf } from '#deduplicate/redirect.ts';
import { makeArticle } from './make-article.ts';
import { startRelater } from './run-relater.ts';

const TEXT =
  'Rescuers in the harbour town of Lindmouth pulled eleven people from a collapsed warehouse on Monday after the river Arle burst its banks. ' +
  'The mayor, Petra Holm, said that boats were searching the lower streets and that the power station had been shut down as a precaution.';

function dropped(uri: string, given: Partial<Article>, provenance: Partial<Article['provenance']> = {}): Article {
  const plain = makeArticle({ uri, text: TEXT, title: 'Flood in Lindmouth' });
  return { ...plain, ...given, provenance: { ...plain.provenance, ...provenance } };
}

const withdrawal = (key: string, sequencer: string) => ({
  type: 'withdrawal',
  bucket: 'drop',
  key,
  objectHash: objectHashOf('drop', key),
  sequencer,
  receivedAt: '2026-03-01T13:00:00.000Z',
});

test('a deleted object withdraws its article, and the copy becomes the original', async () => {
  const { drop, order, placements, index } = startRelater();
  const first = await drop(dropped('urn:1', { datePublished: '2026-03-01T09:00:00Z', datePrecision: 'instant' }));
  const copy = await drop(dropped('urn:2', { datePublished: '2026-03-01T10:00:00Z', datePrecision: 'instant' }));
  expect(placements.get(copy)?.isDuplicate).toBe(true);
  await order('withdrawals/1.json', withdrawal('urn:1', '02'));
  expect(placements.get(first)?.state).toBe('withdrawn');
  expect(placements.get(copy)).toMatchObject({
    isDuplicate: false,
    originalArticleId: copy,
    storyId: `s_${copy.slice(2)}`,
  });
  expect(await redirectOf(index, `s_${first.slice(2)}`)).toBe(`s_${copy.slice(2)}`);
});

test('a revision older than the deletion is withdrawn even if it comes later; a newer one is not', async () => {
  const { drop, order, placements } = startRelater();
  await order('withdrawals/1.json', withdrawal('urn:1', '0A'));
  const id = await drop(dropped('urn:1', {}, { sequencer: '09' }));
  expect(placements.get(id)?.state).toBe('withdrawn');
  await drop(dropped('urn:1', {}, { sequencer: '0B', receivedAt: '2026-03-01T14:00:00Z' }));
  expect(placements.get(id)?.state).toBe('usable');
});

test('an embargoed article stands in nothing until the minute has come', async () => {
  const { drop, relater, drain, placements } = startRelater();
  const held = await drop(
    dropped('urn:1', {
      embargoedUntil: '2026-03-01T18:00:00Z',
      datePublished: '2026-03-01T08:00:00Z',
      datePrecision: 'instant',
    }),
  );
  const other = await drop(dropped('urn:2', { datePublished: '2026-03-01T09:00:00Z', datePrecision: 'instant' }));
  expect(placements.get(held)).toMatchObject({ state: 'embargoed', storyId: null });
  expect(placements.get(other)?.isDuplicate).toBe(false);
  await relater.handle({ type: 'wake', time: '2026-03-01T17:59:00.000Z' }, false);
  await drain();
  expect(placements.get(held)?.state).toBe('embargoed');
  await relater.handle({ type: 'wake', time: '2026-03-01T18:00:00.000Z' }, false);
  await drain();
  expect(placements.get(held)).toMatchObject({ state: 'usable', isDuplicate: false });
  expect(placements.get(other)).toMatchObject({ isDuplicate: true, originalArticleId: held });
});

test('an erased article leaves nothing but its tombstone, and a replay brings nothing back', async () => {
  const { drop, order, placements, objects, index } = startRelater();
  const id = await drop(dropped('urn:1', {}));
  await drop(
    dropped('urn:1', { text: `${TEXT} Two were missing.` }, { sequencer: '03', receivedAt: '2026-03-01T15:00:00Z' }),
  );
  await order('decisions/1.json', {
    type: 'decision',
    id: 'd1',
    decidedAt: '2026-03-02T00:00:00Z',
    by: 'desk',
    action: 'erase',
    articleId: id,
  });
  expect(placements.get(id)).toMatchObject({ state: 'erased', current: null, revisions: [] });
  expect([...objects.keys()].filter((key) => key.startsWith('articles/'))).toEqual([]);
  await drop(dropped('urn:1', {}));
  expect(placements.get(id)?.state).toBe('erased');
  expect([...objects.keys()].filter((key) => key.startsWith('articles/'))).toEqual([]);
  for (const [key, value] of index.dump()) if (/^[FTO]#/.test(key)) expect(`${key} ${value}`).not.toContain(id);
});

test('editors merge, pin and split, and win over the algorithm; closed circles have one story', async () => {
  const { drop, order, placements } = startRelater();
  const strike =
    'Bus drivers in Tarvale voted on Monday to strike for a week over a new roster, their union said, and schools were told to expect late arrivals.';
  const flood = await drop(dropped('urn:1', {}));
  const bus = await drop(dropped('urn:2', { title: 'Bus strike in Tarvale', text: strike }));
  const storyOf = (id: string) => placements.get(id)?.storyId;
  const decide = (id: string, decidedAt: string, action: object) =>
    order(`decisions/${id}.json`, { type: 'decision', id, decidedAt, by: 'desk', ...action });
  expect(storyOf(bus)).not.toBe(storyOf(flood));
  const [floodStory, busStory] = [`s_${flood.slice(2)}`, `s_${bus.slice(2)}`];
  await decide('d1', '2026-03-02T00:00:00Z', { action: 'merge', story: busStory, into: floodStory });
  expect(storyOf(bus)).toBe(floodStory);
  await decide('d2', '2026-03-02T01:00:00Z', { action: 'merge', story: floodStory, into: busStory });
  expect(storyOf(bus)).toBe(storyOf(flood));
  await decide('d3', '2026-03-02T02:00:00Z', { action: 'split', articleId: bus });
  expect(storyOf(bus)).toBe(busStory);
  await decide('d0', '2026-03-01T00:00:00Z', { action: 'pin', articleId: bus, story: floodStory });
  expect(storyOf(bus)).toBe(busStory);
});
