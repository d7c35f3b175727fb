import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import { MADE_TEXTS } from './made-texts.ts';

const HINTS = {
  url: 'https://www.overmerepost.example/2025/05/14/cup',
  contentType: null,
  receivedAt: '2026-01-01T00:00:00Z',
};
const paragraphs = async (body: string, title: string): Promise<readonly string[]> => {
  const html = `<html><head><title>${title}</title><meta property="og:type" content="article"></head><body>${body}</body></html>`;
  const reading = await readHtml(html, HINTS, LIMITS);
  return reading.ok ? reading.draft.paragraphs : [reading.refusal.code];
};

test('a table of figures inside the text stays, a line a row, in twelve languages', async () => {
  for (const { items, prose } of MADE_TEXTS) {
    const title = items[0]?.[0] ?? '';
    const rows = [1, 2, 3, 4].map((i) => [`Tolmer ${i}`, `${i * 3}`, `${i}.5 %`]);
    const table = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    const found = await paragraphs(
      `<article><h1>${title}</h1><p>${prose[0]}</p><p>${prose[1]}</p>${table}<p>${prose[2]}</p></article>`,
      title,
    );
    expect(found).toEqual([prose[0], prose[1], ...rows.map((row) => row.join(' ')), prose[2]]);
  }
});

test('teasers in a named column beside the text stay out', async () => {
  for (const { items, prose } of MADE_TEXTS) {
    const title = items[0]?.[0] ?? '';
    const snippets = items.map(
      ([headline, line], i) =>
        `<div class="box"><div class="wrap"><h3><a href="/n/${i}">${headline}</a></h3><div class="snippet">${line} ${line}</div></div></div>`,
    );
    const found = await paragraphs(
      `<div id="page"><div id="sidebar">${snippets.join('')}</div><div class="main"><h1>${title}</h1>${prose.map((one) => `<p>${one}</p>`).join('')}</div></div>`,
      title,
    );
    expect(found).toEqual(prose);
  }
});
