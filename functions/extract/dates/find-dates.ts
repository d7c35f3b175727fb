import type { DateMention, NormalizedArticle } from '#article/article.ts';

/** The dates mentioned in title and text, resolved against the publication date; in order of place. */
export function findDates(_article: NormalizedArticle): readonly DateMention[] {
  return [];
}
