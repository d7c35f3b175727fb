import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import { madePages } from './made-pages.ts';

const pages = madePages();
const refusals = async (list: boolean): Promise<string[]> => {
  const found: string[] = [];
  for (const page of pages.filter((one) => one.list === list)) {
    const hints = { url: page.url, contentType: 'text/html', receivedAt: '2026-01-01T00:00:00Z' };
    const reading = await readHtml(page.html, hints, LIMITS);
    const refused = !reading.ok && reading.refusal.code === 'not-an-article';
    if (refused !== list) found.push(`${page.name} (${page.language})`);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return found;
};

test('ten layouts of front, section, tag, search, author and archive pages are refused in twelve languages', async () => {
  expect(pages.filter((page) => page.list)).toHaveLength(120);
  expect(await refusals(true)).toEqual([]);
});

test('articles that look like lists are kept in twelve languages', async () => {
  expect(pages.filter((page) => !page.list)).toHaveLength(72);
  expect(await refusals(false)).toEqual([]);
});
