import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { writersOf } from '#normalize/html/pen-names.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import { MADE_TEXTS } from './made-texts.ts';

const authors = async (language: string, head: string, line: string): Promise<readonly string[]> => {
  const prose = MADE_TEXTS.find((texts) => texts.language === language)?.prose ?? [];
  const html = `<!doctype html><html lang="${language}"><head><title>Lock stays open - Overmere Post</title><meta property="og:site_name" content="Overmere Post">${head}</head><body><article><h1>Lock stays open</h1>${line}${prose.map((each) => `<p>${each}</p>`).join('')}</article></body></html>`;
  const hints = { url: 'https://overmerepost.example/a', contentType: null, receivedAt: '2025-06-01T12:00:00Z' };
  const reading = await readHtml(html, hints, LIMITS);
  return reading.ok ? reading.draft.authors : [reading.refusal.code];
};

test.each([
  ['en', '<p class="byline">by gullwatcher on May 14, 2025</p>', ['gullwatcher']],
  ['en', '<div class="post-meta">Posted on May 14, 2025 by <a rel="bookmark" href="/u/7">Tamsin</a></div>', ['Tamsin']],
  ['en', '<p class="author">Author: Gull2man</p>', ['Gull2man']],
  ['de', '<p class="autor">Von Hanno</p>', ['Hanno']],
  ['de', '<p class="autor">14. Mai 2025 von Hanno.Brix</p>', ['Hanno.Brix']],
  ['fr', '<p class="auteur">par mouette_du_port</p>', ['mouette_du_port']],
  ['en', '<p class="byline">by admin</p>', []],
  ['en', '<p class="byline">by www.overmerepost.com</p>', []],
  ['de', '<p class="autor">Autor: red</p>', []],
  ['en', '<p class="byline">By Ann Lee</p><p class="byline">by gullwatcher</p>', ['Ann Lee']],
] as const)('one word signs where no full name does (%s): %s', async (language, line, wanted) => {
  expect(await authors(language, '', line)).toEqual(wanted);
});

test('the last word of a noble name is no pen name', async () => {
  expect(await authors('de', '', '<p class="autor">Walter von Achen</p>')).not.toEqual(['Achen']);
});

test.each([
  ['Deutsche Hafenbau GmbH', []],
  ['Hafenverlag GmbH, Bremen, Germany', []],
  ['Port Media Ltd.', []],
  ['AWR Port Sp. z o.o.', []],
  ['Ann Lee', ['Ann Lee']],
  ['Lena Grahag', ['Lena Grahag']],
] as const)('a firm in the metadata wrote nothing: %s', async (meta, wanted) => {
  expect(await authors('en', `<meta name="author" content="${meta}">`, '')).toEqual(wanted);
});

test('licences and links are no names', () => {
  expect(writersOf(['Creative Commons Attribution', 'Zur Artikelübersicht', 'Ann Lee'])).toEqual(['Ann Lee']);
  expect(writersOf(['Zura Karuhimbi', 'Allegra Goodman'])).toEqual(['Zura Karuhimbi', 'Allegra Goodman']);
});
