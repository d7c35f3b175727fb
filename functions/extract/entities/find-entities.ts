import type { Entity, NormalizedArticle, Place } from '#article/article.ts';
import type { TaggedSpan } from '#extract/spans.ts';

/** Who is in the story: tagged names joined into entities, most relevant first. `places` has won its spans already. */
export function findEntities(
  _article: NormalizedArticle,
  _spans: readonly TaggedSpan[],
  _places: readonly Place[],
): readonly Entity[] {
  return [];
}
