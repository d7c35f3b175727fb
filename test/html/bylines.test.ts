import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { readAuthors } from '#normalize/html/authors.ts';
import { readHead } from '#normalize/html/head.ts';
import { parsePage } from '#normalize/html/parse-page.ts';
import { BYLINES } from './bylines.ts';
import { MADE_TEXTS } from './made-texts.ts';
import { PRESS_BYLINES } from './press-bylines.ts';

const authors = (html: string): readonly string[] => {
  const parsed = parsePage(html, LIMITS);
  if (!parsed.ok) return [parsed.refusal.code];
  return readAuthors(parsed.page, readHead(parsed.page), 'Overmere Post', 'overmerepost.example').authors;
};

test.each([...BYLINES, ...PRESS_BYLINES])('%s: %s', (language, byline, expected) => {
  const texts = MADE_TEXTS.find((one) => one.language === language) ?? MADE_TEXTS[0];
  const prose = (texts?.prose ?? []).map((text) => `<p>${text}</p>`).join('');
  const page = `<html lang="${language}"><body><article><h1>${texts?.items[0]?.[0]}</h1>${byline}${prose}</article></body></html>`;
  expect(authors(page)).toEqual(expected);
});

const ld = (author: unknown): string =>
  `<html><head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Old bridge', author })}</script></head><body><h1>Old bridge</h1><p class="byline">By Maud Ferris</p></body></html>`;

test('what a page states for machines: lists, names in one string, references, and a house before a person', () => {
  expect(
    authors(
      ld([
        { '@type': 'Person', name: 'Ida Beck' },
        { '@type': 'Person', name: 'Tom Okello' },
      ]),
    ),
  ).toEqual(['Ida Beck', 'Tom Okello']);
  expect(authors(ld({ '@type': 'Person', name: 'Ida Beck and Tom Okello' }))).toEqual(['Ida Beck', 'Tom Okello']);
  expect(authors(ld([{ '@type': 'Person', name: ['Ida Beck', 'Ida Beck'] }]))).toEqual(['Ida Beck']);
  expect(authors(ld({ '@type': 'Organization', name: 'The Daily Journal' }))).toEqual(['Maud Ferris']);
  expect(authors(ld({ '@type': 'Person', name: '' }))).toEqual(['Maud Ferris']);
  expect(authors(ld('https://www.overmerepost.example/author/mf'))).toEqual(['Maud Ferris']);
});

test('the line under the headline is believed before the account that posted the page', () => {
  const page = (meta: string): string =>
    `<html><head><meta name="author" content="${meta}"></head><body><h1>Old bridge</h1><p>By Maud Ferris, Columnist</p></body></html>`;
  expect(authors(page('Web Master'))).toEqual(['Maud Ferris']);
});

test('a box that holds the headline is read, whatever its name', () => {
  const page =
    '<body><section class="layout--sidebar-right"><h1>Old bridge</h1><div>by Maud Ferris on Jan 22, 2025</div></section></body>';
  expect(authors(page)).toEqual(['Maud Ferris']);
});

test.each([
  ['By Maud Ferris · 8 Nov 2022', 'By Maud Ferris', ['Maud Ferris']],
  ['By Maud Ferris, Published 3:15 pm, March 4, 2024', 'By Maud Ferris', ['Maud Ferris']],
  ['Par Hélène Roussel Publié le 4 mai 2023 à 12h30', 'Par Hélène Roussel', ['Hélène Roussel']],
  ['Von Jutta Brandow | 08.11.2022, 14:30 Uhr', 'Von Jutta Brandow', ['Jutta Brandow']],
  ['By Maud Ferris, political editor | Updated: 4 May 2023 10:20', 'By Maud Ferris, political editor', ['Maud Ferris']],
  ['By June Carter', 'By June Carter', ['June Carter']],
  ['By May Day, 4 March 2024', 'By May Day', ['May Day']],
  ['4 May 2023', null, []],
])('a byline goes without its date: %s', (line, byline, names) => {
  const parsed = parsePage(`<body><h1>Old bridge</h1><p class="byline">${line}</p></body>`, LIMITS);
  if (!parsed.ok) throw new Error(parsed.refusal.code);
  expect(readAuthors(parsed.page, readHead(parsed.page), null, null)).toEqual({ byline, authors: names });
});
