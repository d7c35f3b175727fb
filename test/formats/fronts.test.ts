import { expect, test } from 'vitest';
import { FRONTS } from './fronts.ts';
import { readOne } from './read.ts';

test.each(FRONTS)('%j', async (text, title, published, place, begins) => {
  const article = await readOne(text, { receivedAt: '2024-03-12T12:00:00Z' });
  expect({
    title: article.title,
    published: article.datePublished,
    place: article.dateline?.places[0] ?? null,
    begins: article.text.slice(0, begins.length),
    tooMuch: article.text.split('\n\n').slice(2),
  }).toEqual({ title, published, place, begins, tooMuch: [] });
});
