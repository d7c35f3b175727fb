import { expect, test } from 'vitest';
import { ODD_TEXTS } from './odd-texts.ts';
import { readOne } from './read.ts';

test.each(ODD_TEXTS.map((odd) => [odd.name, odd] as const))('%s', async (_, { text, expected }) => {
  const article = await readOne(text, { receivedAt: '2025-03-05T12:00:00Z' });
  const { title, titleBasis, byline, description, pubStatus, embargoedUntil, warnings } = article;
  expect({
    title,
    titleBasis,
    byline,
    published: article.datePublished,
    dateline: article.dateline?.text ?? null,
    description,
    pubStatus,
    embargoedUntil,
    notes: article.notes.map((note) => note.kind),
    paragraphs: article.text.split('\n\n').map((paragraph) => paragraph.slice(0, 24)),
    warnings,
    repairs: article.provenance.repairs,
  }).toEqual(expected);
});
