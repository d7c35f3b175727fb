import { expect, test } from 'vitest';
import { areTogether, pairsOf, twins } from './twins.ts';

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

test('most reports of one event come together, few of two events of one kind, town and day', async () => {
  const pairs = pairsOf(await twins());
  const together = (same: boolean, across: boolean): number =>
    pairs.filter((pair) => pair.same === same && pair.acrossLanguages === across && areTogether(pair)).length;
  expect(together(true, false)).toBeGreaterThanOrEqual(47);
  expect(together(true, true)).toBeGreaterThanOrEqual(10);
  expect(together(false, false)).toBeLessThanOrEqual(5);
  expect(together(false, true)).toBeLessThanOrEqual(1);
});
