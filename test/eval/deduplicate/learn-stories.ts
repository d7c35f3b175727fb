/** Learns the weights of the story score and prints them. Four fifths of the stories and topics are learned from. */

import { agreementOf } from '#deduplicate/agreement.ts';
import { storyMeasures } from '#deduplicate/same-story.ts';
import { createChance } from '../../support/random.ts';
import { candidatesOf, type Item } from './candidates.ts';
import { eventPairs, featuresOf, isKeptAside, type Labelled, newsStream, textOf } from './data.ts';
import { type Example, learn } from './logistic.ts';
import { TEMPLATE_KINDS, templateItem } from './templates.ts';

const itemOf = (row: Labelled): Item => ({
  id: row.id,
  story: row.story,
  topic: row.topic,
  title: row.title,
  f: featuresOf(textOf(row)),
});
const examples: Example[] = [];
for (const items of [newsStream().map(itemOf), eventPairs().map(itemOf)]) {
  for (const { at, candidates } of candidatesOf(items)) {
    const own = items[at];
    for (const candidate of candidates) {
      const other = items[candidate.at];
      if (own === undefined || other === undefined || candidate.copy) continue;
      const labels = [own, other].flatMap(({ story }) => (story === null ? [] : [story]));
      const groups = own.topic === '' ? labels : [own.topic, other.topic];
      if (labels.length === 0 || groups.some((group) => isKeptAside(String(group)))) continue;
      const same = own.story !== null && own.story === other.story;
      const weight = own.topic !== '' ? (same ? 0.6 : 1) : same ? 3 : labels.length === 2 ? 1 : 0.3;
      examples.push({ x: storyMeasures(candidate.agreement, own.f, other.f), y: same ? 1 : 0, w: weight });
    }
  }
}
const chance = createChance(5);
for (const kind of TEMPLATE_KINDS) {
  const items = Array.from({ length: 60 }, () => featuresOf(templateItem(kind, chance, '2018-01-05T10:00:00Z')));
  for (let i = 0; i < 300; i++) {
    const [a, b] = [chance.pick(items), chance.pick(items)];
    if (a !== b) examples.push({ x: storyMeasures(agreementOf(a, b), a, b), y: 0, w: 1 });
  }
}
console.log(`${examples.length} pairs, ${examples.filter(({ y }) => y === 1).length} of one story`);
console.log(
  learn(examples, 1200, 1, 1e-4)
    .map((weight) => weight.toFixed(2))
    .join(', '),
);
