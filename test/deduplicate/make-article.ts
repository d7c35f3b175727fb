import type { Article } from '#article/article.ts';
import { BLANK_PROVENANCE, blankArticle, NOTHING_FOUND } from '#article/blank-article.ts';
import { articleIdOf } from '#article/ids.ts';

/** An article with nothing in it but what is given, received at noon of 1 March 2026. */
export function makeArticle(given: Partial<Article> & { readonly uri: string; readonly text: string }): Article {
  const provenance = {
    ...BLANK_PROVENANCE,
    key: given.uri,
    sequencer: '01',
    receivedAt: '2026-03-01T12:00:00.000Z',
    ...given.provenance,
  };
  return { ...blankArticle({ articleId: articleIdOf(given.uri) }), ...NOTHING_FOUND, ...given, provenance };
}
