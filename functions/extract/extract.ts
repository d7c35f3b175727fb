import type { Article, NormalizedArticle } from '#article/article.ts';
import { findCounts } from '#extract/counts/find-counts.ts';
import { findDates } from '#extract/dates/find-dates.ts';
import { findEntities } from '#extract/entities/find-entities.ts';
import { tagNames } from '#extract/entities/tag-names.ts';
import { TAGGER_ID } from '#extract/entities/tagger.ts';
import { findPlaces } from '#extract/places/find-places.ts';
import type { TaggedSpan } from '#extract/spans.ts';

/** Names from another provider (`#platform/entity-providers`) in place of the built-in tagger; `id` says which. */
export interface GivenNames {
  readonly id: string;
  readonly spans: readonly TaggedSpan[];
}

/** The article with its dates, places, entities and reported figures. Total: every article that was normalized comes out. */
export function extract(normalized: NormalizedArticle, given: GivenNames | null = null): Article {
  const spans = given?.spans ?? tagNames(normalized);
  const { located, focus, focusCountry, places, datelineHolds, warnings } = findPlaces(normalized, spans);
  const article = datelineHolds ? normalized : { ...normalized, dateline: null };
  return {
    ...article,
    dates: findDates(article),
    located,
    focus,
    focusCountry,
    places,
    entities: findEntities(article, spans, places),
    counts: findCounts(article),
    provenance: {
      ...article.provenance,
      extractors: { ...article.provenance.extractors, entities: given?.id ?? TAGGER_ID },
    },
    warnings: [...article.warnings, ...warnings],
  };
}
