import type { Count, NormalizedArticle } from '#article/article.ts';

/** The figures the article reports (killed, injured, arrested, amounts …), with offsets into `text`. */
export function findCounts(_article: NormalizedArticle): readonly Count[] {
  return [];
}
