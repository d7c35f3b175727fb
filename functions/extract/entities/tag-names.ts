import type { NormalizedArticle } from '#article/article.ts';
import type { TaggedSpan } from '#extract/spans.ts';

/** The names of persons, organizations and locations in title and text, in order of place. */
export function tagNames(_article: NormalizedArticle): readonly TaggedSpan[] {
  return [];
}
