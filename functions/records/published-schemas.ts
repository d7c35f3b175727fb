import { articleSchema } from '#article/article.schema.ts';
import { SCHEMA_VERSION } from '#article/article.ts';
import { changeSchema, feedRowSchema } from '#article/change.schema.ts';
import {
  articleRecordSchema,
  dayCardSchema,
  entityCardSchema,
  hiddenRecordSchema,
  memberCardSchema,
  placeCardSchema,
  sourceCardSchema,
  versionRecordSchema,
} from '#article/record.schema.ts';
import { fileStatusSchema, rejectedFileSchema, rejectSchema } from '#article/status.schema.ts';
import { storyCardSchema, storyRecordSchema } from '#article/story.schema.ts';
import { CURRENT, type Key, MEMBER_PREFIX, VERSION_PREFIX } from './table-layout.ts';

const SCHEMAS = {
  article: articleSchema,
  'article-record': articleRecordSchema,
  'hidden-record': hiddenRecordSchema,
  'version-record': versionRecordSchema,
  'day-card': dayCardSchema,
  'source-card': sourceCardSchema,
  'entity-card': entityCardSchema,
  'place-card': placeCardSchema,
  'member-card': memberCardSchema,
  'story-record': storyRecordSchema,
  'story-card': storyCardSchema,
  change: changeSchema,
  'feed-row': feedRowSchema,
  reject: rejectSchema,
  'file-status': fileStatusSchema,
  'rejected-file': rejectedFileSchema,
} as const;
export type SchemaName = keyof typeof SCHEMAS;
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

/** The closed schema: what our own writers must keep to, no property more. */
export function closedSchema(name: SchemaName): object {
  return SCHEMAS[name];
}

/**
 * The schema as it is published. A minor version may add properties and values of open lists, never take or change any
 * (that is a new major version, beside the old one for a year); so readers ignore what they do not know, and the published
 * schema does not forbid it.
 */
export function publishedSchema(name: SchemaName): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:dateline:schema:${SCHEMA_VERSION}:${name}`,
    title: name,
    ...JSON.parse(JSON.stringify(SCHEMAS[name], openObjects)),
  };
}

function openObjects(this: unknown, name: string, value: unknown): unknown {
  return name === 'additionalProperties' && value === false ? undefined : value;
}

/** Which schema describes the row of this key, without `pk`, `sk` and the protocol's marks; null for rows that are the
 * library's own (days, hints). */
export function schemaOfRow(key: Key, hidden: boolean): SchemaName | null {
  if (key.pk.startsWith('ARTICLE#')) {
    if (key.sk.startsWith(VERSION_PREFIX)) return 'version-record';
    if (key.sk !== CURRENT) return null;
    return hidden ? 'hidden-record' : 'article-record';
  }
  if (key.pk.startsWith('STORY#')) return key.sk.startsWith(MEMBER_PREFIX) ? 'member-card' : 'story-record';
  const family = FAMILIES.find(([prefix]) => key.pk.startsWith(prefix));
  return family?.[1] ?? null;
}

const FAMILIES: readonly (readonly [string, SchemaName])[] = [
  ['STORYDAY#', 'story-card'],
  ['ENTITY#', 'entity-card'],
  ['PLACE#', 'place-card'],
  ['DAY#', 'day-card'],
  ['SOURCE#', 'source-card'],
  ['OBJECT#', 'file-status'],
  ['REJECTED#', 'rejected-file'],
  ['FEED#', 'feed-row'],
];
