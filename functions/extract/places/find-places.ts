import type { NormalizedArticle, Place } from '#article/article.ts';
import type { TaggedSpan } from '#extract/spans.ts';

export interface PlacesFound {
  readonly located: Place | null;
  readonly focus: Place | null;
  readonly focusCountry: string | null;
  readonly places: readonly Place[];
  /** False when the dateline is of a weak form and its place does not resolve: then it is no dateline. */
  readonly datelineHolds: boolean;
  readonly warnings: readonly string[];
}

/** Where it was filed and where it happened; every place resolved, most relevant first. */
export function findPlaces(_article: NormalizedArticle, _spans: readonly TaggedSpan[]): PlacesFound {
  return { located: null, focus: null, focusCountry: null, places: [], datelineHolds: true, warnings: [] };
}
