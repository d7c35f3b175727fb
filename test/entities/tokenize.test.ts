import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '#extract/entities/sentences.ts';
import { tokenize } from '#extract/entities/tokenize.ts';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

test.each([
  ["Mr. Smith's U.S.-led team didn't go.", ['Mr.', 'Smith', "'s", 'U.S.', '-', 'led', 'team', 'did', "n't", 'go', '.']],
  ['“We’ll see,” O’Brien said.', ['“', 'We', '’ll', 'see', ',', '”', 'O’Brien', 'said', '.']],
  ['Tehreek-e-Taliban (TTP)', ['Tehreek', '-', 'e', '-', 'Taliban', '(', 'TTP', ')']],
  ['AT&T paid $3.5 million at 14:30', ['AT&T', 'paid', '$', '3.5', 'million', 'at', '14:30']],
  [
    'pic.twitter.com/2Ff — Asim Raza (@AsimRazaNews)',
    ['pic.twitter.com/2Ff', '—', 'Asim', 'Raza', '(', '@AsimRazaNews', ')'],
  ],
  ['see https://example.org/a?b=c, then 10,000', ['see', 'https://example.org/a?b=c,', 'then', '10,000']],
  ['J.K. Rowling, 5 a.m., St. Louis', ['J.K.', 'Rowling', ',', '5', 'a.m.', ',', 'St.', 'Louis']],
])('tokens of %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('every token is the exact slice of the source, in order, and nothing but white space lies between', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      let at = 0;
      for (const token of tokenize(text)) {
        expect(text.slice(at, token.start)).toMatch(/^[\s\p{Cf}\u00ad]*$/u);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.end).toBeGreaterThan(token.start);
        at = token.end;
      }
      expect(text.slice(at)).toMatch(/^[\s\p{Cf}\u00ad]*$/u);
    }),
  );
});

const sentences = (text: string, borders: number[] = []): string[] =>
  splitSentences(text, borders).map((tokens) => text.slice(tokens[0]?.start, tokens.at(-1)?.end));

test.each([
  [
    'He met Gen. Malik in the U.S. on Friday. Then he left.',
    ['He met Gen. Malik in the U.S. on Friday.', 'Then he left.'],
  ],
  ['“Firing goes on.” Officials said so.', ['“Firing goes on.”', 'Officials said so.']],
  [
    'It began at 5 a.m. The police came. “Stay,” they said.',
    ['It began at 5 a.m.', 'The police came.', '“Stay,” they said.'],
  ],
  ['A headline without a stop\n\nThe text begins.', ['A headline without a stop', 'The text begins.']],
])('sentences of %s', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('prose begins at the end of the dateline', () => {
  expect(sentences('LAHORE: Heavy rain fell.', [8])).toEqual(['LAHORE:', 'Heavy rain fell.']);
});
