import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import { FRONTS, type Layout, LOOKALIKES } from './made-fronts.ts';
import { MADE_TEXTS } from './made-texts.ts';

const LANGUAGES: ReadonlySet<string> = new Set(['en', 'es', 'ru', 'ar', 'zh']);

/** Which pages of some layouts are refused as lists, by language. */
async function refused(layouts: Readonly<Record<string, Layout>>, wanted: boolean): Promise<string[]> {
  const wrong: string[] = [];
  for (const texts of MADE_TEXTS.filter(({ language }) => LANGUAGES.has(language)))
    for (const [name, layout] of Object.entries(layouts)) {
      const [path, html] = layout(texts);
      const url = path === '' ? null : `https://www.overmerepost.example${path}`;
      const reading = await readHtml(html, { url, contentType: null, receivedAt: '2025-06-01T12:00:00Z' }, LIMITS);
      const isRefused = !reading.ok && reading.refusal.code === 'not-an-article';
      if (isRefused !== wanted) wrong.push(`${name} (${texts.language})`);
    }
  return wrong;
}

test('fronts, sections, archives, shops and hubs are refused', async () => {
  expect(await refused(FRONTS, true)).toEqual([]);
});

test('articles that look like lists are kept', async () => {
  expect(await refused(LOOKALIKES, false)).toEqual([]);
});
