import { expect, test } from 'vitest';
import { developingStories } from './developing.ts';

test('reports of rising tolls over days are of one story, and not of the next event of that kind or place', () => {
  const { pairs, joined, false: others } = developingStories();
  expect(pairs).toBe(40);
  expect(joined).toBeGreaterThanOrEqual(29);
  // Two shootings in Nashville of two days, two in Chicago, and two accidents that name the rescuers of Chamonix.
  expect(others).toEqual([
    ['Four wounded in Chicago drive-by shooting', 'Woman shot dead on Chicago train'],
    ['Skiers killed in Alps avalanche', 'Climber dies on Mont Blanc'],
    ['Gunman kills five at Nashville concert', 'Two killed in shooting at Nashville bar'],
    ['Suspect in Nashville concert shooting named', 'Two killed in shooting at Nashville bar'],
  ]);
});
