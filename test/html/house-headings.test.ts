import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { decideDates } from '#normalize/dates/decide-dates.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import { clubPage } from './made-house.ts';
import { MADE_TEXTS, type MadeTexts } from './made-texts.ts';

const RECEIVED_AT = '2025-06-01T12:00:00Z';
const read = (html: string, path = '/news/lesen/?tx_news=5793') =>
  readHtml(html, { url: `https://club.example${path}`, contentType: null, receivedAt: RECEIVED_AT }, LIMITS);

const item = (t: MadeTexts, i: number): readonly [string, string] => t.items[i] ?? ['', ''];
test('a lower heading right above the text heads it, and the day beside it counts, where h1s head the boxes behind', async () => {
  for (const t of MADE_TEXTS) {
    const reading = await read(clubPage(t));
    if (!reading.ok) throw new Error(`${t.language}: ${reading.refusal.message}`);
    expect(reading.draft.paragraphs, t.language).toEqual(t.prose);
    expect(reading.draft.title, t.language).toBe(item(t, 0)[0]);
    expect(decideDates(reading.draft.dateCandidates, RECEIVED_AT).published?.value, t.language).toBe('2025-05-14');
  }
});

test('an h1 above the text heads it, whatever h2 follows', async () => {
  for (const t of MADE_TEXTS) {
    const html = `<html lang="${t.language}"><head><title>${item(t, 1)[0]}</title></head><body><h1>${item(t, 1)[0]}</h1><p>14.05.2025</p><h2>${item(t, 2)[0]}</h2>${t.prose.map((one) => `<p>${one}</p>`).join('')}<h1>${t.section}</h1><p><a href="/x">${item(t, 0)[0]}</a></p></body></html>`;
    const reading = await read(html);
    expect(reading.ok ? reading.draft.title : reading.refusal, t.language).toBe(item(t, 1)[0]);
  }
});

test('a page that heads a report and lists others beside it, but holds no text, has no text', async () => {
  for (const t of MADE_TEXTS) {
    const [headline] = item(t, 0);
    const others = Array.from({ length: 3 }, (_, k) =>
      t.items.slice(1).map(([title], i) => [title, 10 * k + i] as const),
    )
      .flat()
      .map(([title, i]) => `<div><p>0${i % 10}:15</p><p><a href="/n/${i}">${title} ${i}</a></p></div>`)
      .join('');
    const html = `<html lang="${t.language}"><head><title>${headline}</title></head><body><p>14.05.2025</p><h1>${headline}</h1><div id="list"><h3>${t.section}</h3>${others}</div></body></html>`;
    const reading = await read(html, '/o.red/news-1-1-1-139353.html');
    expect(reading.ok ? reading.draft.paragraphs : reading.refusal.code, t.language).toBe('no-text');
  }
});

test('a page whose text a script would have fetched has no text', async () => {
  const html = '<html><head><title>Rye loaf wins prize</title></head><body><div id="app"></div></body></html>';
  const reading = await read(html, '/2025/05/rye-loaf-wins-prize');
  expect(reading.ok ? reading.draft.paragraphs : reading.refusal.code).toBe('no-text');
});
