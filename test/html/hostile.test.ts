import { setImmediate as macrotask } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import type { Draft, Reading } from '#normalize/draft.ts';
import { clean } from '#normalize/html/plain.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import { article, HOSTILE } from './hostile-pages.ts';

const HINTS = {
  url: 'https://news.example/2024/05/06/a-story-of-some-length',
  contentType: 'text/html',
  receivedAt: '2025-06-01T12:00:00Z',
};
const read = (html: string): Promise<Reading> => readHtml(html, HINTS, LIMITS);

/** Every string of a draft, however deep. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

const MARKUP = /<[a-z/!?]/i;
const CONTROLS = /(?![\n\t])[\p{Cc}\ue000-\uf8ff]/u;
const isClean = (text: string): boolean =>
  text.isWellFormed() && text === text.normalize('NFC') && !MARKUP.test(text) && !CONTROLS.test(text);

function expectClean(draft: Draft): void {
  expect(stringsOf(draft).filter((text) => !isClean(text))).toEqual([]);
  for (const url of [draft.url, ...draft.images.map((image) => image.url), ...draft.embeds.map((embed) => embed.url)]) {
    if (url !== null) expect(url).toMatch(/^https?:/);
  }
}

const CODES: Readonly<Record<string, string>> = {
  '50,000 attributes on one tag': 'too-many-attributes',
  '2,000 nested div': 'too-deep',
  '20,000 nested div': 'too-deep',
  '4,000 p within 240 div': 'too-deep',
  '50,000 short p': 'too-many-elements',
  '20,000 meta': 'too-many-elements',
};

for (const [name, make] of Object.entries(HOSTILE)) {
  test(`${name}: an article or its own refusal, within five seconds of CPU`, async () => {
    const html = make();
    const before = process.cpuUsage();
    const reading = await read(html);
    const used = process.cpuUsage(before);
    await macrotask();
    // CPU time, so that a busy machine does not fail the test.
    expect((used.user + used.system) / 1000).toBeLessThan(5_000);
    if (reading.ok) expectClean(reading.draft);
    expect(reading.ok ? undefined : reading.refusal.code).toBe(CODES[name]);
    expect(Object.hasOwn(globalThis, '__ran')).toBe(false);
  });
}

test('a page over the size limit is refused before it is looked at', async () => {
  const reading = await read('x'.repeat(LIMITS.articleBytes + 1));
  expect(reading.ok ? null : reading.refusal.code).toBe('too-large');
});

test('an empty page, and one without words, have no text', async () => {
  for (const html of ['', '<html></html>', '<p>  </p>', '<script>x</script>', '<!-- -->', '\u0000']) {
    const reading = await read(html);
    expect(reading.ok ? null : reading.refusal.code).toMatch(/^(?:no-text|not-an-article)$/);
  }
});

const PIECES = [
  '<',
  '>',
  '</',
  '"',
  "'",
  '=',
  '&',
  '<!--',
  '-->',
  '<p>',
  '</p>',
  '<div class="',
  '<script>',
  '</script>',
  '<table><td>',
  '<title>',
  '<a href=',
  '<svg>',
  '<![CDATA[',
  '<br/>',
  '&#x',
  '\u0000',
  '\ud800',
  '<h1>',
  '</article>',
  '<template>',
  '<noscript>',
  '<select>',
  '<plaintext>',
  '<math><mi>',
  '<style>@',
  '<li>',
  '</ul>',
  '<b><p></b>',
  '<html lang=xx>',
  '<base href=":">',
];

test('random mutations of a page never throw, and what comes out is clean', async () => {
  const page = article(
    '<ul><li>One thing more</li></ul><blockquote class="twitter-tweet">Hello &mdash; A (@a) May 5, 2024</blockquote>',
    '<meta property="og:title" content="Bridge"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-06T07:08:09+02:00"}</script>',
  );
  let articles = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(
          fc.nat(page.length),
          fc.nat(30),
          fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })),
        ),
        { minLength: 1, maxLength: 12 },
      ),
      async (edits) => {
        let html = page;
        for (const [at, cut, put] of edits) html = html.slice(0, at) + put + html.slice(at + cut);
        const reading = await read(html);
        await macrotask();
        if (reading.ok) {
          articles++;
          expectClean(reading.draft);
        }
      },
    ),
    { numRuns: 80 },
  );
  expect(articles).toBeGreaterThan(25);
});

test('a title of 60,000 signs over unspaced text takes no more than linear time', async () => {
  const prose = '東京の市議会は月曜日に新しい予算を可決した。市長は会見で説明した。'.repeat(8);
  const page = (signs: number) =>
    `<html><head><title>${'京'.repeat(signs)}</title></head><body><p>${prose}</p><p>${prose}</p></body></html>`;
  await read(page(10));
  const before = process.cpuUsage();
  expect((await read(page(60_000))).ok).toBe(true);
  const used = process.cpuUsage(before);
  // A pass over the signs for every sign took 6 s.
  expect((used.user + used.system) / 1000).toBeLessThan(3_000);
});

test('a stated language that is markup reaches no draft', async () => {
  const prose = 'The council met on Monday and voted to keep the library open, after a debate of four hours. '.repeat(
    4,
  );
  const reading = await read(
    `<html lang=<xx><head><title>Library stays open</title></head><body><p>${prose}</p></body></html>`,
  );
  if (!reading.ok) throw new Error(reading.refusal.message);
  expectClean(reading.draft);
});

test('a sign that becomes a letter makes no tag', () => {
  expect(clean('a <\u212aelvin and <\u200bb>')).toBe('a ‹Kelvin and ‹b>');
});

test('arbitrary text never throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
      const reading = await read(text);
      if (reading.ok) expectClean(reading.draft);
    }),
    { numRuns: 30 },
  );
});
