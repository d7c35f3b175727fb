import type { NormalizedArticle } from '#article/article.ts';

/** The part of an article that is searched, and what is said where that is not all of it. */
export interface FirstPart {
  readonly article: NormalizedArticle;
  readonly warnings: readonly string[];
}

const LOW_SURROGATE = /^[\udc00-\udfff]/;

/**
 * The article with no more than the first so many UTF-16 units of its text, cut behind a paragraph where one ends in the last
 * tenth, else behind a word, else between two signs. Offsets into it are offsets into the whole. The warning
 * `searched-to:<offset>` says where the cut is.
 */
export function firstPart(article: NormalizedArticle, most: number): FirstPart {
  if (article.text.length <= most) return { article, warnings: [] };
  const end = endBefore(article.text, most);
  return { article: { ...article, text: article.text.slice(0, end) }, warnings: [`searched-to:${end}`] };
}

function endBefore(text: string, most: number): number {
  const least = most * 0.9;
  const paragraph = text.lastIndexOf('\n\n', most - 2) + 2;
  if (paragraph > least) return paragraph;
  const word = text.lastIndexOf(' ', most - 1) + 1;
  if (word > least) return word;
  return LOW_SURROGATE.test(text.charAt(most)) ? most - 1 : most;
}
