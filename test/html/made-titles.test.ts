import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { siteName } from '#normalize/html/address.ts';
import { readHead } from '#normalize/html/head.ts';
import { parsePage } from '#normalize/html/parse-page.ts';
import { readTitle } from '#normalize/html/title.ts';
import { madeTitles } from './made-titles.ts';

test('the headline in nine layouts and twelve languages', () => {
  const pages = madeTitles();
  expect(pages).toHaveLength(108);
  const found = pages.map((page) => {
    const parsed = parsePage(page.html, LIMITS);
    if (!parsed.ok) return parsed.refusal.code;
    const head = readHead(parsed.page);
    return readTitle(parsed.page, head, siteName(head), 'overmerepost.example').text;
  });
  expect(found).toEqual(pages.map((page) => page.title));
});
