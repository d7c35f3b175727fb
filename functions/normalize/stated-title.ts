import type { Draft } from './draft.ts';

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** Letters and digits alone, in one case: what two spellings of a headline have in common. */
export function bareOf(text: string): string {
  return text.replace(NOT_LETTERS, '').toLowerCase();
}

/**
 * A draft with the title that its document states apart from the text. What the reader of the text took for a headline is then the first
 * paragraph again, unless it says the same: it was a line of the text (a kicker, a standfirst, a dateline on its own), which must not be lost.
 */
export function withStatedTitle(draft: Draft, stated: string | null): Draft {
  if (stated === null) return draft;
  const found = draft.titleBasis === 'headline' ? draft.title : null;
  const titled: Draft = { ...draft, title: stated, titleBasis: 'headline' };
  if (found === null || sayTheSame(found, stated)) return titled;
  return { ...titled, paragraphs: [found, ...draft.paragraphs] };
}

/** One headline may be the other cut short, or with a word more in front (`UPDATE 1`, the name of the column). */
function sayTheSame(one: string, other: string): boolean {
  const [a, b] = [bareOf(one), bareOf(other)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= long.length / 2 && (long.startsWith(short) || long.endsWith(short));
}
