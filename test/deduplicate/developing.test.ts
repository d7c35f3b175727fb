import { expect, test } from 'vitest';
import { developingStories } from './developing.ts';

test('reports of rising tolls over days are of one story, and not of the next event of that kind or place', () => {
  const { pairs, joined, false: others } = developingStories();
  expect(pairs).toBe(40);
  expect(joined).toBeGreaterThanOrEqual(31);
  // The accidents name the rescuers of Chamonix; the others have the town and the kind of event in common.
  expect(others).toEqual([
    ['Skiers killed in Alps avalanche', 'Climber dies on Mont Blanc'],
    ['Two killed in shooting at Nashville bar', 'Six counts of murder for man in Ryland Hall attack'],
  ]);
});
