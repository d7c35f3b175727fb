import { expect, test } from 'vitest';
import { readAll } from './read.ts';
import { WIRE_FRONTS } from './wire-fronts.ts';
import { WIRE_HEADS } from './wire-heads.ts';
import { WIRE_TEXTS } from './wire-texts.ts';

test.each([...WIRE_TEXTS, ...WIRE_FRONTS, ...WIRE_HEADS].map((wire) => [wire.name, wire] as const))(
  '%s',
  async (_, { text, receivedAt, expected }) => {
    const [outcome] = await readAll(text, { receivedAt: receivedAt ?? '2024-06-20T12:00:00Z' });
    if (outcome?.ok !== true) throw new Error(`rejected: ${JSON.stringify(outcome)}`);
    const article = outcome.value;
    const { begins, paragraphs, places, published, absent, embeds, notes, ...same } = expected;
    expect({
      ...Object.fromEntries(
        Object.keys(same).map((key) => [key, key === 'agency' ? article.dateline?.agency : Reflect.get(article, key)]),
      ),
      begins: article.text.slice(0, begins.length),
      paragraphs: article.text === '' ? 0 : article.text.split('\n\n').length,
      places: places === undefined ? undefined : (article.dateline?.places ?? null),
      published: published === undefined ? undefined : article.datePublished,
      embeds: embeds === undefined ? undefined : article.embeds.length,
      notes: notes === undefined ? undefined : article.notes.map((note) => note.kind),
      absent: absent?.filter((wording) => article.text.includes(wording)),
    }).toEqual({
      ...same,
      begins,
      paragraphs,
      places,
      published,
      embeds,
      notes,
      absent: absent === undefined ? undefined : [],
    });
  },
);
