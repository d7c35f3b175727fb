import type { Article, NormalizedArticle } from '#article/article.ts';
import { LIMITS } from '#article/limits.ts';
import { findCounts } from '#extract/counts/find-counts.ts';
import { findDates } from '#extract/dates/find-dates.ts';
import { localDay, localDayWarning } from '#extract/dates/local-day.ts';
import { type EntitiesFound, findEntities } from '#extract/entities/find-entities.ts';
import { tagNames } from '#extract/entities/tag-names.ts';
import { loadTagger, TAGGER_ID } from '#extract/entities/tagger.ts';
import { gazetteerAndLexicon } from '#extract/places/analyze.ts';
import { findPlaces, type PlacesFound } from '#extract/places/find-places.ts';
import type { TaggedSpan } from '#extract/spans.ts';
import { firstPart } from './first-part.ts';

/** Names from another provider (`#platform/entity-providers`) in place of the built-in tagger; `id` says which. */
export interface GivenNames {
  readonly id: string;
  readonly spans: readonly TaggedSpan[];
}

const NO_PLACES: PlacesFound = {
  located: null,
  focus: null,
  focusCountry: null,
  places: [],
  datelineHolds: true,
  warnings: [],
};

const NO_ENTITIES: EntitiesFound = { entities: [], warnings: [] };

/** `Nairobi` over a headline is where it was filed and no section. */
function withoutPlaceAsSection(article: NormalizedArticle): NormalizedArticle {
  const { dateline, section } = article;
  const isPlace = dateline !== null && dateline.text === '' && dateline.places[0] === section;
  return isPlace ? { ...article, section: null } : article;
}

/** Loads the models and the gazetteer, once a process. Throws where one is missing: no text is at fault then. */
function loadData(given: GivenNames | null): void {
  if (given === null) loadTagger();
  gazetteerAndLexicon();
}

/**
 * The article with its dates, places, entities and reported figures. Total: every article that was normalized comes out.
 * A finder that fails on some text nobody thought of costs its own values, not the article: they are absent, and the
 * warning `failed:<finder>` says so. Missing data throw: else a whole archive would come out without places. Of a text beyond
 * `LIMITS.searchedChars` the first part is searched, and a warning says so.
 */
export function extract(whole: NormalizedArticle, given: GivenNames | null = null): Article {
  loadData(given);
  const { article: normalized, warnings: searched } = firstPart(whole, LIMITS.searchedChars);
  const within = ({ in: where, end }: TaggedSpan): boolean => where !== 'text' || end <= normalized.text.length;
  const failed: string[] = [];
  const attempt = <T>(name: string, find: () => T, nothing: T): T => {
    try {
      return find();
    } catch {
      failed.push(`failed:${name}`);
      return nothing;
    }
  };
  const spans = given?.spans.filter(within) ?? attempt('names', () => tagNames(normalized), []);
  const found = attempt('places', () => findPlaces(normalized, spans), NO_PLACES);
  const { located, focus, focusCountry, places, datelineHolds, warnings } = found;
  const article = datelineHolds ? withoutPlaceAsSection(normalized) : { ...normalized, dateline: null };
  const named = attempt('entities', () => findEntities(article, spans, places), NO_ENTITIES);
  const local = attempt('local-day', () => localDay(article, located), null);
  const dates = attempt('dates', () => findDates(article, local), []);
  return {
    ...article,
    text: whole.text,
    dates,
    located,
    focus,
    focusCountry,
    places,
    entities: named.entities,
    counts: attempt('counts', () => findCounts(article, dates), []),
    provenance: {
      ...article.provenance,
      extractors: { ...article.provenance.extractors, entities: given?.id ?? TAGGER_ID },
    },
    warnings: [
      ...article.warnings,
      ...searched,
      ...(local === null ? [] : [localDayWarning(local)]),
      ...warnings,
      ...named.warnings,
      ...failed,
    ],
  };
}
