import {
  articleProperties,
  datePrecisionSchema,
  entityTypeSchema,
  figureProperties,
  placeRolesSchema,
  titleBasisSchema,
  whySchema,
} from './article.schema.ts';
import {
  flag,
  instant,
  integer,
  list,
  nullableNumber,
  nullableText,
  object,
  oneOf,
  orNull,
  percent,
  text,
} from './schema-parts.ts';

const changes = orNull(
  object({
    fields: list(
      object({
        field: oneOf(
          'title',
          'byline',
          'description',
          'section',
          'datePublished',
          'dateModified',
          'url',
          'source',
          'note',
        ),
        from: nullableText,
        to: nullableText,
      }),
    ),
    paragraphs: list(
      object({ kind: oneOf('added', 'removed', 'changed'), at: integer, from: nullableText, to: nullableText }),
    ),
    more: integer,
  }),
);

const figures = list(object(figureProperties));

/** `ARTICLE#<id>` / `CURRENT` of an article that is usable, withdrawn or expired. */
export const articleRecordSchema = object({
  ...articleProperties,
  state: oneOf('usable', 'withdrawn', 'embargoed', 'expired', 'erased'),
  version: integer,
  correction: flag,
  changes,
  formerFigures: figures,
  groupId: text,
  originalArticleId: text,
  isDuplicate: flag,
  storyId: nullableText,
  why: object({ group: whySchema, story: whySchema }),
  textRef: nullableText,
  ref: text,
  contentHash: text,
  firstIndexedAt: instant,
  indexedAt: instant,
});

/** `ARTICLE#<id>` / `CURRENT` of an article that is erased or embargoed. */
export const hiddenRecordSchema = object({
  schemaVersion: text,
  articleId: text,
  state: oneOf('erased', 'embargoed'),
  pubStatus: oneOf('canceled', 'withheld'),
  indexedAt: instant,
});

/** `ARTICLE#<id>` / `VERSION#…`. */
export const versionRecordSchema = object({
  ...articleProperties,
  version: integer,
  correction: flag,
  changes,
  textRef: nullableText,
  ref: text,
  contentHash: text,
  receivedAt: instant,
});

const card = {
  schemaVersion: text,
  articleId: text,
  title: text,
  titleBasis: titleBasisSchema,
  source: nullableText,
  language: nullableText,
  datePublished: nullableText,
  datePrecision: datePrecisionSchema,
  indexedAt: instant,
  version: integer,
  groupId: text,
  originalArticleId: text,
  isDuplicate: flag,
  storyId: nullableText,
} as const;

export const dayCardSchema = object({ ...card, date: text });
export const sourceCardSchema = object({ ...card, wordCount: integer });
export const entityCardSchema = object({
  ...card,
  entityId: text,
  type: entityTypeSchema,
  name: text,
  relevance: percent,
  confidence: percent,
});
export const placeCardSchema = object({
  ...card,
  placeId: text,
  within: text,
  name: text,
  roles: placeRolesSchema,
  relevance: percent,
  confidence: percent,
});

export const placeSummaryProperties = {
  placeId: nullableText,
  name: text,
  countryCode: nullableText,
  admin1: nullableText,
  latitude: nullableNumber,
  longitude: nullableNumber,
} as const;
export const entitySummaryProperties = { entityId: text, type: entityTypeSchema, name: text } as const;

/** `STORY#<id>` / `MEMBER#…`. */
export const memberCardSchema = object({
  ...card,
  date: text,
  why: whySchema,
  groupWhy: whySchema,
  wordCount: integer,
  focus: orNull(object(placeSummaryProperties)),
  places: list(object({ ...placeSummaryProperties, relevance: percent })),
  entities: list(object({ ...entitySummaryProperties, relevance: percent })),
  figures,
  formerFigures: figures,
});
