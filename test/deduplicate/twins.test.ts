import { expect, test } from 'vitest';
import { pairsOf, twins } from './twins.ts';

test('the reports of two outlets pair up: of one event and of another one of its kind, in one language and across', async () => {
  const all = await twins();
  const pairs = pairsOf(all);
  const count = (same: boolean, across: boolean): number =>
    pairs.filter((pair) => pair.same === same && pair.acrossLanguages === across).length;
  expect(all.filter(({ article, language }) => article.language !== language).map(({ topic }) => topic)).toEqual([]);
  expect(count(true, false)).toBeGreaterThanOrEqual(55);
  expect(count(true, true)).toBeGreaterThanOrEqual(15);
  expect(count(false, false)).toBeGreaterThanOrEqual(100);
});
