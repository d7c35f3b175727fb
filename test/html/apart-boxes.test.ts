import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import { MADE_TEXTS } from './made-texts.ts';

const paragraphs = async (html: string): Promise<readonly string[]> => {
  const hints = {
    url: 'https://www.overmerepost.example/2025/05/14/old-bridge-reopens',
    contentType: null,
    receivedAt: '2026-01-01T00:00:00Z',
  };
  const reading = await readHtml(html, hints, LIMITS);
  return reading.ok ? reading.draft.paragraphs : [reading.refusal.code];
};
const page = (title: string, body: string): string =>
  `<!doctype html><html><head><title>${title}</title><meta property="og:type" content="article"></head><body><main>${body}</main></body></html>`;
const prose = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');

test('comments under a short post stay out, in twelve languages', async () => {
  for (const { items, prose: text, author } of MADE_TEXTS) {
    const title = items[0]?.[0] ?? '';
    const said = items.map(
      ([, line], i) =>
        `<dt id="comment-${i}">${author} ${i}</dt><dd><div id="comment-body-${i}"><p>${line} ${text[i % 3]}</p></div></dd>`,
    );
    const html = page(
      title,
      `<article><h1>${title}</h1>${prose(text)}</article><div id="comments"><dl>${said.join('').repeat(2)}</dl></div>`,
    );
    expect(await paragraphs(html)).toEqual(text);
  }
});

test('settings of privacy stay out, however long', async () => {
  const { items, prose: text } = MADE_TEXTS[0] ?? { items: [], prose: [] };
  const title = items[0]?.[0] ?? '';
  const law =
    'When you visit us we may keep small files on your device to remember what you chose, and you can refuse each kind of them here.';
  const html = page(
    title,
    `<article><h1>${title}</h1>${prose(text)}</article><div class="privacy-modal"><div class="box">${`<p class="privacy-text">${law}</p>`.repeat(9)}</div></div>`,
  );
  expect(await paragraphs(html)).toEqual(text);
});

test('a text inside a box that is named after comments stays, where nothing else is left', async () => {
  const { items, prose: text } = MADE_TEXTS[0] ?? { items: [], prose: [] };
  const title = items[0]?.[0] ?? '';
  expect(
    await paragraphs(page(title, `<h1>${title}</h1><div class="comments"><div>${prose(text)}</div></div>`)),
  ).toEqual(text);
});
