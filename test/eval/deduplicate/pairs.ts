import type { Features } from '#deduplicate/features.ts';
import { createChance } from '../../support/random.ts';
import { featuresOf, isKeptAside, type Labelled, newsStream, textOf, wirePairs, wireText } from './data.ts';
import { BOILERPLATE, EDITS, edited } from './edits.ts';
import { TEMPLATE_KINDS, templateItem } from './templates.ts';

export interface Pair {
  readonly kind: string;
  readonly copy: boolean;
  readonly weight: number;
  readonly keptAside: boolean;
  readonly a: Features;
  readonly b: Features;
}

/** Pairs with a known answer: edited copies, reports of one story, templates, shared furniture, labelled wire items. */
export function labelledPairs(perEdit: number): readonly Pair[] {
  const chance = createChance(7);
  const stream = newsStream();
  const long = stream.filter(({ body }) => body.length > 800 && body.includes('\n\n'));
  const vocabulary = stream.slice(0, 400).flatMap(({ body }) => body.split(/\s+/).slice(0, 40));
  const otherParagraphs = long.slice(0, 500).flatMap(({ body }) => body.split('\n\n')[0] ?? []);
  const sources = { vocabulary, otherParagraphs, boilerplate: BOILERPLATE };
  const pairs: Pair[] = [];
  for (const edit of EDITS) {
    for (let i = 0; i < perEdit; i++) {
      const original = chance.pick(long);
      const text = textOf(original);
      pairs.push({
        kind: edit,
        copy: true,
        weight: 1,
        keptAside: isKeptAside(original.id),
        a: featuresOf(text),
        b: featuresOf(edited(text, edit, chance, sources)),
      });
    }
  }
  const byStory = new Map<string, Labelled[]>();
  for (const article of stream) {
    if (article.story === null) continue;
    byStory.set(article.story, [...(byStory.get(article.story) ?? []), article]);
  }
  for (const members of byStory.values()) {
    for (const [i, one] of members.entries()) {
      for (const other of members.slice(i + 1)) {
        const [a, b] = [featuresOf(textOf(one)), featuresOf(textOf(other))];
        pairs.push({ kind: 'same story', copy: false, weight: 1, keptAside: isKeptAside(String(one.story)), a, b });
      }
    }
  }
  for (let i = 0; i < perEdit; i++) {
    const [one, other] = [chance.pick(long), chance.pick(long)];
    if (one.id === other.id) continue;
    const furnish = (article: Labelled) =>
      featuresOf({
        ...textOf({ ...article, day: one.day }),
        text: [article.body.slice(0, 1500), ...BOILERPLATE].join('\n\n'),
      });
    pairs.push({
      kind: 'shared furniture',
      copy: false,
      weight: 1,
      keptAside: isKeptAside(one.id),
      a: furnish(one),
      b: furnish(other),
    });
  }
  for (const kind of TEMPLATE_KINDS) {
    const items = Array.from({ length: 60 }, () => featuresOf(templateItem(kind, chance, '2018-01-05T10:00:00Z')));
    for (let i = 0; i < perEdit; i++) {
      const [a, b] = [chance.pick(items), chance.pick(items)];
      if (a !== b) pairs.push({ kind: `template: ${kind}`, copy: false, weight: 1, keptAside: i % 5 === 0, a, b });
    }
  }
  for (const { A, B, label, weight } of wirePairs()) {
    pairs.push({
      kind: `wire: ${label}`,
      copy: label === 'near-duplicate',
      weight,
      keptAside: isKeptAside(String(A.newid)),
      a: featuresOf(wireText(A)),
      b: featuresOf(wireText(B)),
    });
  }
  return pairs;
}
