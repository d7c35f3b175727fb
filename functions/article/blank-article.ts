import { type Article, type NormalizedArticle, type Provenance, SCHEMA_VERSION } from './article.ts';

/** Where a made-up article comes from: no object at all, taken in on a fixed day. */
export const BLANK_PROVENANCE: Provenance = {
  bucket: 'drop',
  key: 'blank',
  versionId: null,
  eTag: null,
  sequencer: null,
  receivedAt: '2023-02-18T00:00:00Z',
  bytes: 0,
  contentType: null,
  charset: null,
  format: 'text',
  item: null,
  repairs: [],
  extractors: {},
};

/** What `extract` adds to an article in which it finds nothing. */
export const NOTHING_FOUND: Omit<Article, keyof NormalizedArticle> = {
  dates: [],
  located: null,
  focus: null,
  focusCountry: null,
  places: [],
  entities: [],
  counts: [],
};

/** What an article is as long as nothing states anything else of it. */
export const UNSTATED = {
  url: null,
  source: null,
  pubStatus: 'usable',
  embargoedUntil: null,
  expires: null,
  kind: 'article',
  titleBasis: 'none',
  byline: null,
  authors: [],
  description: null,
  section: null,
  keywords: [],
  images: [],
  embeds: [],
  notes: [],
  dateCandidates: [],
  warnings: [],
} satisfies Partial<NormalizedArticle>;

/** A usable English article of which nothing is known but what is given: what training, measures and tests put a text into. */
export function blankArticle(given: Partial<NormalizedArticle> = {}): NormalizedArticle {
  return {
    ...UNSTATED,
    schemaVersion: SCHEMA_VERSION,
    articleId: 'a_000000000000000000000000',
    uri: 'urn:blank',
    language: 'en',
    kindConfidence: 100,
    title: '',
    text: '',
    wordCount: 0,
    dateline: null,
    datePublished: null,
    datePrecision: null,
    dateBasis: null,
    dateConfidence: 0,
    dateModified: null,
    provenance: BLANK_PROVENANCE,
    ...given,
  };
}
