import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { blocksOf } from '#normalize/html/blocks.ts';
import { parsePage } from '#normalize/html/parse-page.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import { withStated } from '#normalize/html/stated-body.ts';
import { MADE_TEXTS } from './made-texts.ts';

const TEXT = MADE_TEXTS.slice(0, 1).flatMap((texts) => [
  ...texts.prose,
  ...texts.items.map(([headline, line]) => `${headline}. ${line}`),
]);
const STATED = TEXT.join('\n');
const blocks = (lines: readonly string[]) => {
  const parsed = parsePage(lines.map((line) => `<p>${line}</p>`).join(''), LIMITS);
  return parsed.ok ? blocksOf(parsed.page) : [];
};

test('blocks that the stated text has come in, others stay where they are', () => {
  const page = blocks([...TEXT, 'Ten more stories from the river and its towns are listed here.']);
  const half = page.map((_, i) => i < 5);
  expect(withStated(page, half, STATED).chosen).toEqual(page.map((_, i) => i < TEXT.length));
  expect(withStated(page, half, STATED).fuller).toBe(false);
});

test('a stated text that does not hold the choice, or none, changes nothing', () => {
  const page = blocks(TEXT);
  const half = page.map((_, i) => i < 5);
  const other = 'Another report altogether, of a harbour and its gulls, that goes on. '.repeat(20);
  expect(withStated(page, half, other)).toEqual({ chosen: half, fuller: false });
  expect(withStated(page, half, null)).toEqual({ chosen: half, fuller: false });
  expect(withStated(page, half, TEXT[0] ?? '')).toEqual({ chosen: half, fuller: false });
});

test('a page that shows the beginning gives the whole of what it states', async () => {
  const ld = JSON.stringify({ '@type': 'NewsArticle', headline: 'Old bridge reopens', articleBody: STATED });
  const html = `<html><head><title>Old bridge reopens</title><script type="application/ld+json">${ld}</script></head><body><article><h1>Old bridge reopens</h1>${TEXT.slice(
    0,
    4,
  )
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></body></html>`;
  const hints = {
    url: 'https://www.overmerepost.example/2025/05/14/old-bridge',
    contentType: null,
    receivedAt: '2026-01-01T00:00:00Z',
  };
  const reading = await readHtml(html, hints, LIMITS);
  expect(reading.ok && reading.draft.paragraphs).toEqual(TEXT);
  expect(reading.ok && reading.draft.repairs).toEqual(['text taken from json-ld articleBody']);
});
