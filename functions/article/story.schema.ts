import { countKindSchema } from './article.schema.ts';
import { entitySummaryProperties, placeSummaryProperties } from './record.schema.ts';
import {
  flag,
  instant,
  integer,
  list,
  nullableNumber,
  nullableText,
  number,
  object,
  oneOf,
  orNull,
  text,
  texts,
} from './schema-parts.ts';

const ledgerEntry = object({
  articleId: text,
  source: nullableText,
  date: nullableText,
  indexedAt: instant,
  number,
  numberMax: nullableNumber,
  qualifier: nullableText,
  of: nullableText,
  attribution: nullableText,
  text,
  superseded: flag,
  step: oneOf('first', 'same', 'compatible', 'up', 'down', 'part'),
});

/** `STORY#<id>` / `STORY`. */
export const storyRecordSchema = object({
  schemaVersion: text,
  storyId: text,
  state: oneOf('open', 'merged', 'empty'),
  mergedInto: nullableText,
  title: nullableText,
  titleFrom: nullableText,
  medoid: nullableText,
  firstSeen: nullableText,
  lastSeen: nullableText,
  reports: integer,
  copies: integer,
  sourceCount: integer,
  sources: list(object({ source: text, articles: integer })),
  languages: texts,
  focus: orNull(object(placeSummaryProperties)),
  places: list(object({ ...placeSummaryProperties, articles: integer })),
  entities: list(object({ ...entitySummaryProperties, articles: integer })),
  ledger: list(
    object({
      kind: countKindSchema,
      of: nullableText,
      unit: nullableText,
      entries: list(ledgerEntry),
      latest: ledgerEntry,
      lowest: number,
      highest: number,
      revisedDown: flag,
      conflicts: list(ledgerEntry),
      more: integer,
    }),
  ),
  days: texts,
  partial: flag,
  indexedAt: instant,
});

/** `STORYDAY#<date>#<shard>` / `<storyId>`. */
export const storyCardSchema = object({
  schemaVersion: text,
  storyId: text,
  date: text,
  title: nullableText,
  firstSeen: nullableText,
  lastSeen: nullableText,
  reports: integer,
  copies: integer,
  articlesOfDay: integer,
  sourceCount: integer,
  sources: texts,
  focus: orNull(object(placeSummaryProperties)),
  entities: list(object(entitySummaryProperties)),
  indexedAt: instant,
});
