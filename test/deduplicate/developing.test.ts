import { expect, test } from 'vitest';
import { developingStories } from './developing.ts';

test('reports of rising tolls over days are of one story, and not of the next event of that kind or place', () => {
  const { pairs, joined, false: others } = developingStories();
  expect(pairs).toBe(40);
  expect(joined).toBeGreaterThanOrEqual(27);
  // Both name the chief of police and the town; the second is of a manhunt whose arrest was made elsewhere.
  expect(others).toEqual([['Two killed in shooting at Nashville bar', 'Nashville suspect caught in Kentucky']]);
});
