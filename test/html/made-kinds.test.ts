import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { decideDates } from '#normalize/dates/decide-dates.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import { LIVE_BLOGS, MADE_KINDS, type MadeKind } from './made-kinds.ts';

const RECEIVED_AT = '2025-06-01T12:00:00Z';
const read = ({ path, html }: MadeKind) =>
  readHtml(
    html,
    { url: `https://www.overmerepost.example${path}`, contentType: null, receivedAt: RECEIVED_AT },
    LIMITS,
  );

test('the kind of a page by its labels, entries, players and pictures, in twenty-two languages', async () => {
  const wrong: string[] = [];
  for (const made of MADE_KINDS) {
    const reading = await read(made);
    const kind = reading.ok ? reading.draft.kind : reading.refusal.code;
    if (kind !== made.kind) wrong.push(`${made.name}: ${kind}`);
  }
  expect(wrong).toEqual([]);
});

test('a live blog was changed when its newest entry was written, and the times of its entries are no text', async () => {
  for (const made of LIVE_BLOGS) {
    const reading = await read(made);
    if (!reading.ok) throw new Error(`${made.name}: ${reading.refusal.message}`);
    const { modified } = decideDates(reading.draft.dateCandidates, RECEIVED_AT);
    expect(modified?.value.slice(0, 16), made.name).toBe('2025-05-14T18:55');
    expect(
      reading.draft.paragraphs.filter((text) => text.length < 6),
      made.name,
    ).toEqual([]);
  }
});

test('a live blog that states its updates was changed at the latest of them', async () => {
  const update = (time: string) => ({
    '@type': 'BlogPosting',
    headline: `At ${time}`,
    articleBody: 'The water stood a hand below the upper gate of the lock, and the keeper went home for an hour.',
    datePublished: `2025-05-14T${time}:00+02:00`,
  });
  const blog = {
    '@type': 'LiveBlogPosting',
    headline: 'Flood at the lock',
    datePublished: '2025-05-14T08:00:00+02:00',
    liveBlogUpdate: ['09:10', '21:40', '13:05'].map(update),
  };
  const html = `<html><head><title>Flood at the lock</title><script type="application/ld+json">${JSON.stringify(blog)}</script></head><body><h1>Flood at the lock</h1><p>Follow the flood here.</p></body></html>`;
  const reading = await read({ name: '', path: '/live/flood', html, kind: 'live-blog' });
  expect(reading.ok ? decideDates(reading.draft.dateCandidates, RECEIVED_AT).modified?.value : reading.refusal).toBe(
    '2025-05-14T21:40:00+02:00',
  );
});
