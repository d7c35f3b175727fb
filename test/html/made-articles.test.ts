import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import { madeArticles } from './made-articles.ts';
import { MADE_TEXTS } from './made-texts.ts';

const HINTS = {
  url: 'https://www.overmerepost.example/2025/05/14/old-bridge-reopens-at-last',
  contentType: 'text/html',
  receivedAt: '2026-01-01T00:00:00Z',
};
const paragraphs = async (html: string): Promise<readonly string[]> => {
  const reading = await readHtml(html, HINTS, LIMITS);
  await new Promise((resolve) => setImmediate(resolve));
  return reading.ok ? reading.draft.paragraphs : [reading.refusal.code];
};

test('the text of one article in twenty layouts and twelve languages, to the letter', async () => {
  const pages = madeArticles();
  expect(pages).toHaveLength(240);
  const wrong: string[] = [];
  for (const page of pages) {
    const found = await paragraphs(page.html);
    if (JSON.stringify(found) !== JSON.stringify(page.text))
      wrong.push(`${page.name} (${page.language}): ${found.join(' / ')}`);
  }
  expect(wrong).toEqual([]);
});

test('entries with linked headings that are the article stay', async () => {
  for (const { items, prose, language } of MADE_TEXTS) {
    const entries = items.map(
      ([headline, text], i) =>
        `<div class="entry"><h3><a href="https://shop.example/${i}">${headline}</a></h3><p>${text} ${prose[i % 3]}</p></div>`,
    );
    const html = `<html lang="${language}"><head><title>${items[0]?.[0]}</title><meta property="og:type" content="article"></head><body><article><h1>${items[0]?.[0]}</h1><p>${prose[0]}</p>${entries.join('')}</article></body></html>`;
    const found = (await paragraphs(html)).join('\n');
    for (const [i, [, text]] of items.entries()) expect(found).toContain(`${text} ${prose[i % 3]}`);
  }
});
