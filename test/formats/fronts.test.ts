import { expect, test } from 'vitest';
import { FRONTS, MORE_FRONTS } from './fronts.ts';
import { readOne } from './read.ts';

const ROWS = [
  ...FRONTS.map((row) => ['2024-03-12', ...row] as const),
  ...MORE_FRONTS.map((row) => ['2024-02-05', ...row] as const),
];

test.each(ROWS)('%s %j', async (arrived, text, title, published, place, begins) => {
  const article = await readOne(text, { receivedAt: `${arrived}T12:00:00Z` });
  expect({
    title: article.title,
    published: article.datePublished,
    // A line of its own over a headline is a place only where the gazetteer knows it.
    place:
      article.dateline?.text === '' && article.dateline.strength === 'weak'
        ? null
        : (article.dateline?.places[0] ?? null),
    begins: article.text.slice(0, begins.length),
    tooMuch: article.text.split('\n\n').slice(2),
  }).toEqual({ title, published, place, begins, tooMuch: [] });
});
