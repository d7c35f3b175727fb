import type { Changes } from '#article/record.ts';

/** The changes of a version as lines for people: `title: “A” → “B”`, `+ paragraph 3: …`, `- …`, `~ paragraph 2: “…” → “…”`. */
export function showChanges(changes: Changes | null): string[] {
  if (changes === null) return ['first version'];
  const fields = changes.fields.map(({ field, from, to }) => `${field}: ${quoted(from)} → ${quoted(to)}`);
  const paragraphs = changes.paragraphs.map(({ kind, at, from, to }) => {
    if (kind === 'added') return `+ paragraph ${at + 1}: ${quoted(to)}`;
    if (kind === 'removed') return `- before paragraph ${at + 1}: ${quoted(from)}`;
    return `~ paragraph ${at + 1}: ${quoted(from)} → ${quoted(to)}`;
  });
  const more = changes.more > 0 ? [`… and ${changes.more} paragraphs more`] : [];
  const lines = [...fields, ...paragraphs, ...more];
  return lines.length > 0 ? lines : ['nothing that a reader would see'];
}

const quoted = (text: string | null): string => (text === null ? 'nothing' : `“${text}”`);
