import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import type { Layout } from './made-fronts.ts';
import { SECTIONS, STORIES } from './made-sections.ts';
import { MADE_TEXTS } from './made-texts.ts';

/** Which pages of some layouts are not taken as wanted; each layout in every third language, from another one on. */
async function wrong(layouts: Readonly<Record<string, Layout>>, refused: boolean): Promise<string[]> {
  const found: string[] = [];
  for (const [i, [name, layout]] of Object.entries(layouts).entries())
    for (const texts of MADE_TEXTS.filter((_, k) => (i + k) % 3 === 0)) {
      const [path, html] = layout(texts);
      const url = path === '' ? null : `https://www.overmerepost.example${path}`;
      const reading = await readHtml(html, { url, contentType: null, receivedAt: '2025-06-01T12:00:00Z' }, LIMITS);
      if ((!reading.ok && reading.refusal.code === 'not-an-article') !== refused)
        found.push(`${name} (${texts.language})`);
    }
  return found;
}

test('sections, tags, results, authors, archives and hubs are refused, however long their teasers', async () => {
  expect(await wrong(SECTIONS, true)).toEqual([]);
});

test('stories are kept, however much stands around them and however little in them', async () => {
  expect(await wrong(STORIES, false)).toEqual([]);
});
