import type { NormalizedArticle } from '#article/article.ts';
import { blankArticle } from '#article/blank-article.ts';

/** An article with a text and a title, for tests of names. */
export function articleOf(text: string, title = '', over: Partial<NormalizedArticle> = {}): NormalizedArticle {
  return blankArticle({ text, title, titleBasis: title === '' ? 'none' : 'headline', ...over });
}
