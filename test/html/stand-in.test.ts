import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import type { Reading } from '#normalize/draft.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import { ARTICLES, DEMANDS, NOTICES } from './stand-ins.ts';

const page = (language: string, title: string, body: string): string =>
  `<!doctype html><html lang="${language}"><head><title>${title} - Overmere Post</title></head><body><header><a href="/">Overmere Post</a> <a href="/a">A</a> <a href="/b">B</a></header><main>${body}</main><footer><p>© 2025 Overmere Post</p></footer></body></html>`;

const read = (html: string): Promise<Reading> =>
  readHtml(
    html,
    {
      url: 'https://overmerepost.example/2025/05/04/local-story',
      contentType: null,
      receivedAt: '2025-06-01T12:00:00Z',
    },
    LIMITS,
  );
const codeOf = (reading: Reading): string => (reading.ok ? reading.draft.paragraphs.join(' / ') : reading.refusal.code);
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');

test.each(NOTICES)('%s: %s, %s', async (language, code, title, lines) => {
  const whole = await read(page(language, title, `<h1>${title}</h1>${paragraphs(lines)}`));
  expect(codeOf(whole)).toBe(code);
  expect(codeOf(await read(page(language, title, `<div>${lines.join('</div><div>')}</div>`)))).toBe(code);
});

test.each(DEMANDS)(
  '%s: a demand for consent, also under the headline of an article',
  async (language, lines, [yes, no]) => {
    const demand = `${paragraphs(lines)}<button>${yes}</button> <button>${no}</button>`;
    expect(codeOf(await read(page(language, 'Overmere Post', demand)))).toBe('access-wall');
    expect(codeOf(await read(page(language, 'Bridge 17', demand)))).toBe('access-wall');
  },
);

test.each(ARTICLES)('an article stays one: %s', async (title, lines, before) => {
  const html = page('en', title, `${before}<h1>${title}</h1><p>May 4, 2025</p>${paragraphs(lines)}`);
  expect(codeOf(await read(html))).toBe(lines.join(' / '));
});

test('a refusal says what was found', async () => {
  const reading = await read(page('en', 'Just a moment...', '<h2>Checking your browser</h2><p>Ray ID: 7a</p>'));
  expect(reading.ok ? null : reading.refusal).toEqual({
    code: 'access-wall',
    message: 'the page is a check of the browser, not an article: “Just a moment... - Overmere Post”',
  });
});
