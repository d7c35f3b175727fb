import { expect, test } from 'vitest';
import { readOne } from './read.ts';
import { LANGUAGE_WIRES } from './wire-languages.ts';

test.each(LANGUAGE_WIRES.map((wire) => [wire.name, wire] as const))('%s', async (_, { text, expected }) => {
  const article = await readOne(text, { receivedAt: '2025-03-05T12:00:00Z' });
  expect({
    title: article.title,
    titleBasis: article.titleBasis,
    authors: article.authors,
    published: article.datePublished,
    language: article.language,
    dateline: article.dateline?.text ?? null,
    places: article.dateline?.places ?? null,
    agency: article.dateline?.agency ?? null,
    paragraphs: article.text.split('\n\n').length,
    ends: article.text.slice(-20),
  }).toEqual(expected);
});

const [first] = LANGUAGE_WIRES;

test('the same story arrives alike as JSON, as ninjs and with Windows line ends and a byte order mark', async () => {
  for (const { text, expected } of LANGUAGE_WIRES) {
    const over = { receivedAt: '2025-03-05T12:00:00Z' };
    const forms = [
      JSON.stringify({ text }),
      JSON.stringify({ uri: 'urn:n', type: 'text', versioncreated: '2025-03-04T00:00:00Z', body_text: text }),
      `\ufeff${text.replaceAll('\n', '\r\n')}`,
    ];
    for (const form of forms) {
      const { title, dateline, language } = await readOne(form, over);
      expect({ title, dateline: dateline?.text ?? null, language }).toEqual({
        title: expected.title,
        dateline: expected.dateline,
        language: expected.language,
      });
    }
  }
  expect(first?.expected.language).toBe('de');
});
