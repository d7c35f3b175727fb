import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { readHtml } from '#normalize/html/read-html.ts';

const FIRST =
  'The senator declared war on Friday over a bill that would make restaurants at motorway stops open on Sundays.';
const SECOND =
  'The bill would not apply to restaurants that stand there already, but it could block some that want to take their places, the council said.';
const THIRD = 'He said that he would put forward a bill of his own if the city went on with its plan in the new year.';

const paragraphs = async (body: string, head = ''): Promise<readonly string[]> => {
  const reading = await readHtml(
    `<html lang="en"><head><title>Senator fights Sunday bill</title>${head}</head><body>${body}</body></html>`,
    { url: 'https://overmerepost.example/2025/05/04/senator', contentType: null, receivedAt: '2025-06-01T12:00:00Z' },
    LIMITS,
  );
  if (!reading.ok) throw new Error(reading.refusal.message);
  return reading.draft.paragraphs;
};
const article = (between: string): string =>
  `<article><h1>Senator fights Sunday bill</h1><p>${FIRST}</p>${between}<p>${SECOND}</p><p>${THIRD}</p></article>`;

test.each([
  [
    'a post of a social network',
    '<blockquote class="twitter-tweet"><p>Hands off our Sunday chicken, we have a city to feed and a church to go to.</p>— Bo Ek (@boek) December 22, 2023</blockquote>',
  ],
  [
    'a form',
    '<form action="/s"><p>Tell us what you think of it and we will print the best answers on Sunday.</p><button>Send</button></form>',
  ],
  [
    'a caption without a figure',
    '<div class="wp-caption alignnone"><img src="a.jpg"><p class="wp-caption-text">The senator stands in front of the restaurant with a bag in his hand and a flag behind him, on Friday.</p></div>',
  ],
  [
    'a menu',
    '<nav><ul><li><a href="/1">All the winners of the village show and what they baked</a></li><li><a href="/2">Where to see the swans this summer, by boat</a></li></ul></nav>',
  ],
])('%s is no text', async (_, between) => {
  expect(await paragraphs(article(between))).toEqual([FIRST, SECOND, THIRD]);
});

test('a form around the whole page is no reason to lose it', async () => {
  expect(await paragraphs(`<form id="aspnetForm">${article('')}</form>`)).toEqual([FIRST, SECOND, THIRD]);
});

test('the description that stands under the headline is the lead', async () => {
  const lead = 'A fight over chicken on a motorway has reached the capital and may take until the new year to settle';
  const page = article('').replace('</h1>', `</h1><div class="x9">${lead}</div><div class="x8">4 May 2025</div>`);
  expect(await paragraphs(page, `<meta name="description" content="${lead}">`)).toEqual([lead, FIRST, SECOND, THIRD]);
});
