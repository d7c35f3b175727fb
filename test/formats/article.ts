import type { NormalizedArticle } from '#article/article.ts';
import { blankArticle } from '#article/blank-article.ts';

/** An article published on Friday, 17 February 2023, for tests of expressions that count from there. */
export function articleWith(over: Partial<NormalizedArticle>): NormalizedArticle {
  return blankArticle({
    datePublished: '2023-02-17',
    datePrecision: 'day',
    dateBasis: 'header',
    dateConfidence: 95,
    ...over,
  });
}
