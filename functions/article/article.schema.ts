import { COUNT_KINDS } from './article.ts';
import {
  flag,
  instant,
  integer,
  list,
  mapOf,
  nullableNumber,
  nullableText,
  number,
  object,
  objectWith,
  offset,
  oneOf,
  orNull,
  percent,
  text,
  texts,
} from './schema-parts.ts';

const evidence = {
  in: oneOf('text', 'title', 'header', 'meta', 'url', 'object', 'embed'),
  text,
  start: offset,
  end: offset,
} as const;

const dateBasis = [
  'object',
  'header',
  'json-ld',
  'meta',
  'microdata',
  'time',
  'url',
  'dateline',
  'text',
  'feed',
  'format',
] as const;
const datePrecision = ['instant', 'minute', 'day', 'month', 'year'] as const;

export const titleBasisSchema = oneOf(
  'object',
  'headline',
  'json-ld',
  'og',
  'meta',
  'html-title',
  'h1',
  'header',
  'first-sentence',
  'none',
);
export const datePrecisionSchema = oneOf(...datePrecision, null);
export const entityTypeSchema = oneOf('person', 'organization', 'nationality', 'event', 'facility');
export const placeRolesSchema = list(oneOf('dateline', 'focus', 'mention'));
export const countKindSchema = oneOf(...COUNT_KINDS);
export const pubStatusSchema = oneOf('usable', 'withheld', 'canceled');

const place = object({
  placeId: nullableText,
  name: text,
  countryCode: nullableText,
  admin1Code: nullableText,
  admin1: nullableText,
  latitude: nullableNumber,
  longitude: nullableNumber,
  kind: oneOf(
    'city',
    'admin1',
    'admin2',
    'country',
    'region',
    'continent',
    'water',
    'mountain',
    'island',
    'facility',
    'unresolved',
  ),
  roles: placeRolesSchema,
  ancestors: texts,
  confidence: percent,
  relevance: percent,
  mentions: list(
    object({
      ...evidence,
      basis: oneOf('dateline', 'name', 'demonym', 'organization', 'facility', 'abbreviation'),
    }),
  ),
});

export const provenanceSchema = object({
  bucket: text,
  key: text,
  versionId: nullableText,
  eTag: nullableText,
  sequencer: nullableText,
  receivedAt: instant,
  bytes: integer,
  contentType: nullableText,
  charset: nullableText,
  format: text,
  item: orNull(object({ container: text, index: integer, label: text })),
  repairs: texts,
  extractors: mapOf(text),
});

/** A reported figure without its offsets: what a story's member rows keep of it. */
export const figureProperties = {
  kind: countKindSchema,
  number,
  numberMax: nullableNumber,
  unit: nullableText,
  qualifier: nullableText,
  of: nullableText,
  attribution: nullableText,
  text,
} as const;

/** The properties of an article, for the records that extend it. */
export const articleProperties = {
  schemaVersion: text,
  articleId: { type: 'string', pattern: '^a_[0-9a-f]{24}$' },
  uri: text,
  url: nullableText,
  source: nullableText,
  language: nullableText,
  pubStatus: pubStatusSchema,
  embargoedUntil: nullableText,
  expires: nullableText,
  kind: oneOf(
    'article',
    'live-blog',
    'listing',
    'video',
    'gallery',
    'paywall-stub',
    'press-release',
    'opinion',
    'other',
  ),
  kindConfidence: percent,
  title: text,
  titleBasis: titleBasisSchema,
  byline: nullableText,
  authors: texts,
  description: nullableText,
  section: nullableText,
  keywords: texts,
  images: list(object({ url: text, caption: nullableText, credit: nullableText })),
  embeds: list(
    object({
      kind: oneOf('tweet', 'video', 'audio', 'post', 'other'),
      url: nullableText,
      text: nullableText,
      author: nullableText,
      handle: nullableText,
      date: nullableText,
    }),
  ),
  notes: list(object({ kind: oneOf('correction', 'clarification', 'editors-note', 'kill', 'update'), text })),
  text,
  wordCount: integer,
  dateline: orNull(
    object({
      text,
      places: texts,
      qualifiers: texts,
      agency: nullableText,
      date: nullableText,
      start: integer,
      end: integer,
      strength: oneOf('strong', 'weak'),
    }),
  ),
  datePublished: nullableText,
  datePrecision: datePrecisionSchema,
  dateBasis: oneOf(...dateBasis, null),
  dateConfidence: percent,
  dateModified: nullableText,
  dateCandidates: list(
    object({
      ...evidence,
      role: oneOf('published', 'modified'),
      value: text,
      precision: oneOf(...datePrecision),
      basis: oneOf(...dateBasis),
      confidence: percent,
      flag: nullableText,
    }),
  ),
  provenance: provenanceSchema,
  warnings: texts,
  dates: list(
    object({
      in: oneOf('text', 'title'),
      text,
      start: integer,
      end: integer,
      value: text,
      precision: oneOf(
        'instant',
        'minute',
        'hour',
        'part-of-day',
        'day',
        'week',
        'month',
        'season',
        'year',
        'decade',
        'interval',
      ),
      confidence: percent,
    }),
  ),
  located: orNull(place),
  focus: orNull(place),
  focusCountry: nullableText,
  places: list(place),
  entities: list(
    objectWith(
      {
        entityId: text,
        type: entityTypeSchema,
        name: text,
        aliases: texts,
        confidence: percent,
        relevance: percent,
        mentions: list(object({ ...evidence, confidence: percent, source: text })),
      },
      { countryCode: text },
    ),
  ),
  counts: list(
    objectWith(
      { ...figureProperties, start: integer, end: integer },
      { background: objectWith({ text, start: integer, end: integer }, { replaced: flag }) },
    ),
  ),
} as const;

/** The enriched article: a line of `dateline extract`, an object of the article bucket. */
export const articleSchema = object(articleProperties);

export const whySchema = orNull(
  object({
    rule: text,
    with: nullableText,
    score: nullableNumber,
    threshold: nullableNumber,
    terms: mapOf({ anyOf: [number, flag, text, texts] }),
  }),
);
