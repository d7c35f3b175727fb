import { expect, test } from 'vitest';
import { AGENCY_SHAPES } from './agency-shapes.ts';
import { readOne } from './read.ts';

test.each(AGENCY_SHAPES.map(({ text, expected }) => [text, expected] as const))('%s', async (text, expected) => {
  const article = await readOne(text, { receivedAt: '2024-03-12T18:00:00Z' });
  expect({
    title: article.title,
    authors: article.authors,
    source: article.source,
    published: article.datePublished,
    dateline: article.dateline?.text.trim() ?? null,
    places: article.dateline?.places ?? [],
    agency: article.dateline?.agency ?? null,
    ends: article.text.slice(-16),
  }).toEqual(expected);
});

/** A day without its year counts where it has just arrived, an Indonesian one where its weekday is right. */
test.each([
  ['HANOI (VNA) – A warehouse burnt down on March 12, firefighters said.', '2024-03-12T18:00:00Z', '2024-03-12'],
  ['HANOI (VNA) – A warehouse burnt down on March 12, firefighters said.', '2024-06-20T12:00:00Z', null],
  ['HANOI (VNA) – A warehouse will open on March 12, its owner said.', '2024-03-12T18:00:00Z', null],
  ['HANOI (VNA) – A law that passed on March 12, 2019 was struck down, judges said.', '2024-03-12T18:00:00Z', null],
  [
    'Medan (ANTARA) - Sebuah gudang terbakar di Medan, Selasa (12/3), kata polisi.',
    '2026-11-02T12:00:00Z',
    '2024-03-12',
  ],
  [
    'Medan (ANTARA) - Sebuah gudang terbakar di Medan, Selasa (12/3/2019), kata polisi.',
    '2026-11-02T12:00:00Z',
    '2019-03-12',
  ],
  ['Medan (ANTARA) - Sebuah gudang akan dibuka di Medan, Selasa (12/3), kata polisi.', '2024-03-10T12:00:00Z', null],
])('%s (arrived %s)', async (lead, receivedAt, published) => {
  const article = await readOne(
    `Gudang / warehouse in the news\n\n${lead}\n\nTidak ada korban. No one was hurt, they said.`,
    {
      receivedAt,
    },
  );
  expect(article.datePublished).toBe(published);
});
