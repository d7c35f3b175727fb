import { expect, test } from 'vitest';
import type { Article } from '#article/article.ts';
import { FINGERPRINT_CAP } from '#deduplicate/bucket-keys.ts';
import { type Chance, createChance } from '../support/random.ts';
import { makeArticle } from './make-article.ts';
import { startRelater } from './run-relater.ts';

const TEXT =
  'Rescuers in the harbour town of Lindmouth pulled eleven people from a collapsed warehouse on Monday after the river Arle burst its banks. ' +
  'The mayor, Petra Holm, said that boats were searching the lower streets and that the power station had been shut down as a precaution. ' +
  'More rain was forecast for the night, and the railway to Carrick stayed closed.';
const COPIES = 3 * FINGERPRINT_CAP - 16;

function copies(minutesOf: (i: number) => number, text: (i: number) => string = () => TEXT): readonly Article[] {
  return Array.from({ length: COPIES }, (_, i) =>
    makeArticle({
      uri: `urn:copy:${i}`,
      title: 'Flood in Lindmouth',
      text: text(i),
      datePublished: new Date(Date.parse('2026-03-01T00:00:00Z') + minutesOf(i) * 60_000).toISOString(),
      datePrecision: 'instant',
    }),
  );
}

function shuffled<T>(values: readonly T[], chance: Chance): readonly T[] {
  return values
    .map((value) => ({ value, at: chance.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

async function groupsOf(articles: readonly Article[]) {
  const started = startRelater();
  for (const article of articles) await started.drop(article);
  const groups = new Map<string, number>();
  for (const { groupId } of started.placements.values()) groups.set(groupId, (groups.get(groupId) ?? 0) + 1);
  return { ...started, groups };
}

test('exact copies share one group, however many more than a bucket holds, in any order', async () => {
  const times: readonly (readonly [string, (i: number) => number])[] = [
    ['one minute', () => 0],
    ['one day', (i) => i * 17],
    ['two days', (i) => i * 35],
  ];
  for (const [name, minutesOf] of times) {
    for (let seed = 1; seed <= 2; seed++) {
      const articles = copies(minutesOf);
      const { groups, counts, placements } = await groupsOf(shuffled(articles, createChance(seed)));
      const [first] = articles.toSorted((a, b) => {
        const [x, y] = [`${a.datePublished} ${a.articleId}`, `${b.datePublished} ${b.articleId}`];
        return x < y ? -1 : 1;
      });
      const root = placements.get(first?.articleId ?? '')?.groupId ?? '';
      expect([name, seed, [...groups]]).toEqual([name, seed, [[root, COPIES]]]);
      expect(counts.get('hidden')).toBeGreaterThan(0);
    }
  }
});

test('when the original of many is withdrawn, the others find one another again', async () => {
  for (let seed = 1; seed <= 2; seed++) {
    const articles = copies((i) => i * 17);
    const { order, placements, groups } = await groupsOf(shuffled(articles, createChance(seed)));
    expect(groups.size).toBe(1);
    const [first] = articles;
    await order('decisions/1.json', {
      type: 'decision',
      id: 'd1',
      decidedAt: '2026-03-02T00:00:00Z',
      by: 'desk',
      action: 'erase',
      articleId: first?.articleId,
    });
    const left = [...placements.values()].filter(({ state }) => state === 'usable');
    expect([left.length, new Set(left.map(({ groupId }) => groupId)).size]).toEqual([COPIES - 1, 1]);
  }
});
