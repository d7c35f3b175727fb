import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '#article/article.schema.ts';
import type { Article } from '#article/article.ts';
import type { changeSchema, feedRowSchema } from '#article/change.schema.ts';
import type {
  articleRecordSchema,
  dayCardSchema,
  entityCardSchema,
  hiddenRecordSchema,
  memberCardSchema,
  placeCardSchema,
  sourceCardSchema,
  versionRecordSchema,
} from '#article/record.schema.ts';
import type {
  ArticleRecord,
  Change,
  DayCard,
  EntityCard,
  FeedRow,
  HiddenRecord,
  MemberCard,
  PlaceCard,
  SourceCard,
  StoryCard,
  StoryRecord,
  VersionRecord,
} from '#article/record.ts';
import type { Reject } from '#article/reject.ts';
import type { fileStatusSchema, rejectedFileSchema, rejectSchema } from '#article/status.schema.ts';
import type { storyCardSchema, storyRecordSchema } from '#article/story.schema.ts';
import type { FileStatus, RejectedFile } from '#records/consumer/records.ts';
import { article, count } from './fixtures.ts';

/** The type with every readonly taken off (a schema knows none) and every optional property made one that must be there,
 * so that neither side can have one that the other lacks. */
type Plain<T> = T extends readonly (infer U)[]
  ? Plain<U>[]
  : T extends object
    ? string extends keyof T
      ? { -readonly [K in keyof T]: Plain<T[K]> }
      : { -readonly [K in keyof T]-?: object extends Pick<T, K> ? { optional: Plain<T[K]> } : Plain<T[K]> }
    : T;
/** True if each of the two may stand for the other, property by property. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : 'the schema allows more') : 'the type allows more';
type Agree<T, S extends JSONSchema> = Same<Plain<T>, Plain<FromSchema<S>>>;

describe('the published schemas', () => {
  it('describe the TypeScript types exactly', () => {
    const agreements: readonly true[] = [
      true satisfies Agree<Article, typeof articleSchema>,
      true satisfies Agree<ArticleRecord, typeof articleRecordSchema>,
      true satisfies Agree<HiddenRecord, typeof hiddenRecordSchema>,
      true satisfies Agree<VersionRecord, typeof versionRecordSchema>,
      true satisfies Agree<DayCard, typeof dayCardSchema>,
      true satisfies Agree<SourceCard, typeof sourceCardSchema>,
      true satisfies Agree<EntityCard, typeof entityCardSchema>,
      true satisfies Agree<PlaceCard, typeof placeCardSchema>,
      true satisfies Agree<MemberCard, typeof memberCardSchema>,
      true satisfies Agree<StoryRecord, typeof storyRecordSchema>,
      true satisfies Agree<StoryCard, typeof storyCardSchema>,
      true satisfies Agree<Change, typeof changeSchema>,
      true satisfies Agree<FeedRow, typeof feedRowSchema>,
      true satisfies Agree<Reject, typeof rejectSchema>,
      true satisfies Agree<FileStatus, typeof fileStatusSchema>,
      true satisfies Agree<RejectedFile, typeof rejectedFileSchema>,
    ];
    expect(agreements.length).toBe(16);
    // The comparison itself can fail:
    expect(
      'the type allows more' satisfies Agree<{ readonly a: string | null }, { type: 'object' } & typeof onlyText>,
    ).toBeDefined();
  });

  it('accept an article and refuse one with a value missing or of another kind', () => {
    const valid = new Ajv2020({ strict: true, strictTypes: false, formats: { 'date-time': true } }).compile(
      articleSchema,
    );
    const whole = article('urn:one', { counts: [count('killed', 3, 'at least')] });
    expect(valid(whole)).toBe(true);
    expect(valid({ ...whole, title: null })).toBe(false);
    expect(valid({ ...whole, more: 1 })).toBe(false);
    const { title: _, ...untitled } = whole;
    expect(valid(untitled)).toBe(false);
  });
});

const onlyText = {
  type: 'object',
  additionalProperties: false,
  required: ['a'],
  properties: { a: { type: 'string' } },
} as const;
