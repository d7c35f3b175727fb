import type { Article, NormalizedArticle } from '#article/article.ts';
import { findCounts } from '#extract/counts/find-counts.ts';
import { findDates } from '#extract/dates/find-dates.ts';
import { findEntities } from '#extract/entities/find-entities.ts';
import { tagNames } from '#extract/entities/tag-names.ts';
import { findPlaces } from '#extract/places/find-places.ts';

/** The article with its dates, places, entities and reported figures. Total: every article that was normalized comes out. */
export function extract(normalized: NormalizedArticle): Article {
  const spans = tagNames(normalized);
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
    warnings: [...article.warnings, ...warnings],
  };
}
