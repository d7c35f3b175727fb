import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { readHtml } from '#normalize/html/read-html.ts';

const TEXT = [
  'A water main burst under Canal Street on Monday night and left about 4,000 homes in the east of the city without water, the utility said.',
  'Crews worked through the night to close the valve, which had been installed in 1931 and broke as they turned it. Schools in the district stayed closed on Tuesday.',
  '"We have never seen a pipe split along its whole length like this one," said Bo Ek, an engineer. Water should be back by Thursday evening, he said, if the new part arrives.',
];
const GERMAN = [
  'Ein Wasserrohrbruch hat am Montagabend die Kanalstraße unter Wasser gesetzt und rund 4000 Haushalte von der Versorgung abgeschnitten.',
  'Die Arbeiten dauerten die ganze Nacht. Das Ventil stammt aus dem Jahr 1931 und brach beim Zudrehen, sagte ein Sprecher der Stadtwerke.',
];
const page = (title: string, body: string): string =>
  `<html><head><title>${title}</title></head><body>${body}</body></html>`;
const read = async (html: string) => {
  const reading = await readHtml(html, { url: null, contentType: null, receivedAt: '2025-06-01T12:00:00Z' }, LIMITS);
  if (!reading.ok) throw new Error(reading.refusal.message);
  const { title, titleBasis, authors, paragraphs } = reading.draft;
  return { title, titleBasis, authors, paragraphs };
};
const HEADLINE = 'Water main break floods Canal Street';

/** Old pages whose title element names the site alone: what is printed large above the text is the headline. */
const OLD: readonly (readonly [string, string, string, readonly string[], readonly string[]])[] = [
  [
    'a table with a large bold line and lines of byline',
    page(
      'The Daily Mercury - News',
      `<table width=100%><tr><td colspan=2><img src=logo.gif></td></tr><tr><td width=120><a href=/>Home</a><br><a href=/n>News</a></td><td><font size=5><b>${HEADLINE}</b></font><br><br><font size=2>By Ed Tanner<br>Mercury staff writer</font><p>${TEXT.join('<p>')}</td></tr></table>`,
    ),
    HEADLINE,
    ['Ed Tanner'],
    TEXT,
  ],
  [
    'one cell with line breaks alone',
    page(
      'The Daily Mercury - News',
      `<table><tr><td><a href=/>Home</a> | <a href=/n>News</a></td></tr><tr><td><b>${HEADLINE}</b><br>By Ed Tanner<br>Mercury staff writer<br><br>${TEXT.join('<br><br>')}</td></tr></table>`,
    ),
    HEADLINE,
    ['Ed Tanner'],
    TEXT,
  ],
  [
    'the name of the paper in the h1',
    page(
      'Mercury Online',
      `<center><h1>Mercury Online</h1></center><hr><h3>${HEADLINE}</h3><i>By Ed Tanner</i><p>${TEXT.join('<p>')}`,
    ),
    HEADLINE,
    ['Ed Tanner'],
    TEXT,
  ],
  [
    'a large font, German',
    page(
      'Tagesbote: Lokales',
      `<table><tr><td><a href=/>Start</a></td><td><font size="+2">Wasserrohrbruch legt Kanalstraße lahm</font><br><small>12.03.2004</small><p>${GERMAN.join('<p>')}</td></tr></table>`,
    ),
    'Wasserrohrbruch legt Kanalstraße lahm',
    [],
    GERMAN,
  ],
  [
    'a style instead of a heading',
    page(
      'The Daily Mercury',
      `<div><a href=/>The Daily Mercury</a></div><div style="font-size:24px">${HEADLINE}</div><div>By ED TANNER<br>March 12, 2004</div><div>${TEXT.join('</div><div>')}</div>`,
    ),
    HEADLINE,
    ['ED TANNER'],
    TEXT,
  ],
];

test.each(OLD)('%s', async (_, html, title, authors, paragraphs) => {
  expect(await read(html)).toEqual({ title, titleBasis: 'headline', authors, paragraphs });
});

/** Pages whose title stands, whatever is printed in bold under it. */
const STANDING: readonly (readonly [string, string, string])[] = [
  [
    'a bold first sentence',
    page('A quiet end for the old mill', `<p><b>A water main burst under Canal Street.</b></p><p>${TEXT.join('<p>')}`),
    'A quiet end for the old mill',
  ],
  [
    'a heading and a bold lead',
    page(
      'Washed away',
      `<h2>Washed away</h2><p><b>Crews worked through the night on Canal Street</b></p><p>${TEXT.join('<p>')}`,
    ),
    'Washed away',
  ],
  [
    'a heading and a subheading',
    page('The last drop', `<h1>The last drop</h1><h3>Water main break under Canal Street</h3><p>${TEXT.join('<p>')}`),
    'The last drop',
  ],
  [
    'a title whose words are in the text',
    page(
      'Pipe splits in Canal Street - Mercury',
      `<p><b>Water comes back on Thursday evening</b></p><p>${TEXT.join('<p>')}`,
    ),
    'Pipe splits in Canal Street - Mercury',
  ],
];

test.each(STANDING)('the title stands: %s', async (_, html, title) => {
  expect((await read(html)).title).toBe(title);
});
