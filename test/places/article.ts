import type { Dateline, NormalizedArticle, Place, PlaceMention } from '#article/article.ts';
import { tagNames } from '#extract/entities/tag-names.ts';
import { findPlaces, type PlacesFound } from '#extract/places/find-places.ts';
import { articleOf } from '#extract/places/train/corpus.ts';

/** An article of ours around a text, with whatever the case needs. */
export function article(text: string, over: Partial<NormalizedArticle> = {}): NormalizedArticle {
  return { ...articleOf(text, over.title ?? '', over.source ?? null), ...over };
}

/** What the whole room finds in a text, with the entity tagger's spans as in production. */
export function placesIn(text: string, over: Partial<NormalizedArticle> = {}): PlacesFound {
  const made = article(text, over);
  return findPlaces(made, tagNames(made));
}

/** The place that a wording of the text was given, or null. */
export function placeOf(found: PlacesFound, wording: string): Place | null {
  return found.places.find((place) => place.mentions.some((mention) => mention.text === wording)) ?? null;
}

export function mentionOf(found: PlacesFound, wording: string): PlaceMention | null {
  return found.places.flatMap((place) => place.mentions).find((mention) => mention.text === wording) ?? null;
}

export function dateline(text: string, places: readonly string[], over: Partial<Dateline> = {}): Dateline {
  return {
    text,
    places,
    qualifiers: [],
    agency: null,
    date: null,
    start: 0,
    end: text.length,
    strength: 'strong',
    ...over,
  };
}
