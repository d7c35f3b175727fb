import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import { cmsPages } from './cms-layouts.ts';

const HINTS = {
  url: 'https://www.overmerepost.example/2025/05/14/council-keeps-lock-open',
  contentType: 'text/html',
  receivedAt: '2026-01-01T00:00:00Z',
};

test('the text and title of an article in the layouts of twenty content systems, to the letter', async () => {
  const wrong: string[] = [];
  for (const { name, language, html, title, text } of cmsPages()) {
    const reading = await readHtml(html, HINTS, LIMITS);
    const found = reading.ok ? reading.draft.paragraphs : [reading.refusal.code];
    const more = found.filter((line) => !text.includes(line));
    const less = text.filter((line) => !found.includes(line));
    if (JSON.stringify(found) !== JSON.stringify(text))
      wrong.push(`${name} (${language}) + ${more.join(' / ')} - ${less.join(' / ')}`);
    if (reading.ok && reading.draft.title !== title) wrong.push(`${name} (${language}) title ${reading.draft.title}`);
  }
  expect(wrong).toEqual([]);
});
