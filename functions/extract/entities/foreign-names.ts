import type { TaggedSpan } from '../spans.ts';

const ACRONYM = /^[A-Z][A-Z.&-]*[A-Z]$/;
/** What stands before the first word of a sentence, or of what a dateline precedes. */
const OPENS_SENTENCE = /(?:^|[.!?…:;\n«»"“”„'‘’(–—-])\s*$/u;
const SPACE = /\s/u;
/** Each noun has a capital. */
const NOUNS_IN_CAPITALS = /^(?:de|lb|gsw|nds)\b/i;

const LETTER = /\p{L}/u;

/** Where a word stands in a text, whole. */
function* placesOf(word: string, text: string): Iterable<number> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + word.length] ?? '')) yield at;
  }
}

/** Whether a word stands within two sentences with a capital, and nowhere without one. */
function isAlwaysCapital(word: string, text: string): boolean {
  const inside = [...placesOf(word, text)].filter((at) => !OPENS_SENTENCE.test(text.slice(Math.max(0, at - 4), at)));
  const small = word.toLowerCase();
  return inside.length >= 2 && (small === word || [...placesOf(small, text)].length === 0);
}

/**
 * What may be kept of the names that the English model finds in another language: it takes words with a capital for names, and a
 * sentence begins with one (`Ayer`, `Además`). A single word is a person only as part of a longer name of the article; it is an
 * organization only as an acronym in Latin letters, or where it stands within two sentences with a capital and nowhere without,
 * and not in a language that gives each noun one. Places are left to the gazetteer.
 */
export function keptOfForeign(spans: readonly TaggedSpan[], text: string, language: string): readonly TaggedSpan[] {
  const parts = new Set(
    spans
      .filter(({ type, text: name }) => type === 'PER' && SPACE.test(name))
      .flatMap((span) => span.text.split(SPACE)),
  );
  return spans.filter(({ type, text: name }) => {
    if (type === 'LOC' || SPACE.test(name)) return true;
    if (type === 'PER') return parts.has(name);
    if (ACRONYM.test(name)) return true;
    if (NOUNS_IN_CAPITALS.test(language)) return false;
    return isAlwaysCapital(name, text);
  });
}
