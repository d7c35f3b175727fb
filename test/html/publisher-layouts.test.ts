import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { decideDates } from '#normalize/dates/decide-dates.ts';
import { partNotes } from '#normalize/html/notes.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import { LAYOUTS } from './publisher-layouts.ts';

const RECEIVED = '2025-06-01T12:00:00Z';

test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', async (_, layout) => {
  const reading = await readHtml(
    layout.html,
    { url: layout.url, contentType: 'text/html', receivedAt: RECEIVED },
    LIMITS,
  );
  if (!reading.ok) throw new Error(`${reading.refusal.code}: ${reading.refusal.message}`);
  const { draft } = reading;
  expect({
    title: draft.title,
    authors: draft.authors,
    published: decideDates(draft.dateCandidates, RECEIVED).published?.value,
    paragraphs: draft.paragraphs,
  }).toEqual({
    title: layout.title,
    authors: layout.authors,
    published: layout.published,
    paragraphs: layout.paragraphs,
  });
});

test('an update under each item of a list is text; a few updates are notes', () => {
  const items = ['One', 'Two', 'Three', 'Four'].map((name) => `Updates: ${name} was released in October.`);
  expect(partNotes(['The list.', ...items]).notes).toEqual([]);
  expect(partNotes(['The list.', ...items]).paragraphs.length).toBe(5);
  expect(partNotes(['The list.', items[0] ?? '']).notes.length).toBe(1);
});
