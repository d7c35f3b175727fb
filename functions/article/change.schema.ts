import { CHANGE_KINDS } from './record.ts';
import { instant, integer, list, nullableText, object, oneOf, orNull, text, texts } from './schema-parts.ts';

/** One change: a feed entry, and the detail of a bus event. */
export const changeSchema = object({
  schemaVersion: text,
  id: text,
  kind: oneOf(...CHANGE_KINDS),
  articleId: nullableText,
  storyId: nullableText,
  version: orNull(integer),
  originalArticleId: nullableText,
  into: nullableText,
  fields: texts,
  source: nullableText,
  language: nullableText,
  countryCode: nullableText,
  at: instant,
});

/** `FEED#<segment>` / `<sequence>`. */
export const feedRowSchema = object({
  schemaVersion: text,
  sequence: integer,
  indexedAt: instant,
  batch: text,
  changes: list(changeSchema),
});
