import { SCHEMA_VERSION } from '#article/article.ts';
import { framedHash } from '#article/ids.ts';
import type { ArticleRecord, Change, ChangeKind, StoryRecord } from '#article/record.ts';
import { ROW_MARKS } from '../article-record.ts';
import { sameValue } from '../item-codec.ts';
import { numberMark, recordOf, shownArticle, textMark } from '../read-rows.ts';
import type { Item } from '../store.ts';
import { CURRENT, STORY } from '../table-layout.ts';

/** One entry of the table's stream: the row before and after, and when it was written (ISO instant). */
export interface RowChange {
  readonly oldImage: Item | null;
  readonly newImage: Item | null;
  readonly at: string;
}

type Draft = Partial<Omit<Change, 'kind'>> & { readonly kind: ChangeKind };

/**
 * What a written row means to a consumer: none, one or several changes. A pure function of the two images, so that a
 * repeated delivery gives the same changes with the same ids. Only `CURRENT` and `STORY` rows mean something: joining and
 * leaving a story show in the article's own row, where they come in order, whatever order member rows are written in.
 */
export function changesOf(row: RowChange): Change[] {
  const image = row.newImage ?? row.oldImage;
  if (image === null) return [];
  const drafts = image.sk === CURRENT ? articleDrafts(row) : image.sk === STORY ? storyDrafts(row) : [];
  // A removed row has no `ver` of its own: it comes after that of its last image.
  const ver = row.newImage === null ? `${numberMark(row.oldImage, 'ver')}+` : String(numberMark(row.newImage, 'ver'));
  return drafts.map((draft) => {
    const change = {
      schemaVersion: SCHEMA_VERSION,
      articleId: null,
      storyId: null,
      version: null,
      originalArticleId: null,
      into: null,
      fields: [],
      ...routeOf(row),
      at: row.at,
      ...draft,
    };
    const id = framedHash('change', image.pk, ver, change.kind, change.storyId ?? '').slice(0, 32);
    return { ...change, id };
  });
}

function articleDrafts({ oldImage, newImage }: RowChange): Draft[] {
  const articleId = (newImage ?? oldImage)?.pk.slice('ARTICLE#'.length) ?? '';
  const before = usable(oldImage);
  const after = usable(newImage);
  const now = newImage?.['state'];
  const then = oldImage?.['state'];
  if (now === 'erased' && then === 'erased') return [];

  const drafts: Draft[] = [];
  if (now === 'erased') drafts.push({ kind: 'article.erased', articleId });
  else if (before !== null && after === null) {
    drafts.push({ kind: 'article.withdrawn', articleId, version: before.version });
  } else if (before === null && after !== null) {
    const kind = then === 'withdrawn' || then === 'expired' ? 'article.restored' : 'article.created';
    drafts.push({ kind, articleId, version: after.version, storyId: after.storyId });
  } else if (before !== null && after !== null) {
    drafts.push(...updateDrafts(articleId, before, after, { oldImage, newImage }));
  }
  return [...drafts, ...duplicateDrafts(before, after), ...standingDrafts(articleId, before, after)];
}

function updateDrafts(
  articleId: string,
  before: ArticleRecord,
  after: ArticleRecord,
  { oldImage, newImage }: Pick<RowChange, 'oldImage' | 'newImage'>,
): Draft[] {
  // Of a replay the order may change (a text read better has another hash), but not the number of the version.
  const revised = before.version !== after.version && textMark(oldImage, 'order') !== textMark(newImage, 'order');
  const fields = revised ? revisedFields(after) : readAnew(oldImage, newImage);
  if (before.isDuplicate && !after.isDuplicate) fields.push('isDuplicate', 'originalArticleId');
  if (fields.length === 0) return [];
  const kind = revised && after.correction ? 'article.corrected' : 'article.updated';
  return [{ kind, articleId, version: after.version, storyId: after.storyId, fields }];
}

/** A new revision names what it changed; one that came late, behind the current one, changes nothing that is shown. */
function revisedFields({ changes }: ArticleRecord): string[] {
  const fields = new Set(changes?.fields.map(({ field }) => field));
  return ['version', ...fields, ...((changes?.paragraphs.length ?? 0) > 0 ? ['text'] : [])];
}

/** What the record says of itself, of its place among others and of how it was made. All else is the article's content. */
const NOT_CONTENT: ReadonlySet<string> = new Set([
  ...ROW_MARKS,
  'schemaVersion',
  'provenance',
  'pubStatus',
  'state',
  'version',
  'correction',
  'changes',
  'formerFigures',
  'groupId',
  'originalArticleId',
  'isDuplicate',
  'storyId',
  'why',
  'textRef',
  'ref',
  'contentHash',
  'firstIndexedAt',
  'indexedAt',
]);

/** The same revision, read anew by a replay: the attributes of its content that came out otherwise. */
function readAnew(before: Item | null, after: Item | null): string[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const fields = [...names].filter((name) => !NOT_CONTENT.has(name) && !sameValue(before?.[name], after?.[name]));
  // A text that is too long for a record shows in its reference alone.
  const moved = !fields.includes('text') && !sameValue(before?.['textRef'], after?.['textRef']);
  return [...fields, ...(moved ? ['text'] : [])].sort();
}

function duplicateDrafts(before: ArticleRecord | null, after: ArticleRecord | null): Draft[] {
  if (after === null || !after.isDuplicate) return [];
  if (before?.isDuplicate === true && before.originalArticleId === after.originalArticleId) return [];
  const { articleId, storyId, version, originalArticleId } = after;
  return [{ kind: 'article.duplicate', articleId, storyId, version, originalArticleId }];
}

/** Where the article stands: which story it left, which it joined. */
function standingDrafts(articleId: string, before: ArticleRecord | null, after: ArticleRecord | null): Draft[] {
  const from = before?.storyId ?? null;
  const to = after?.storyId ?? null;
  if (from === to) return [];
  const drafts: Draft[] = [];
  const version = after?.version ?? before?.version ?? null;
  if (from !== null && to !== null && after?.why.story?.rule === 'split') {
    drafts.push({ kind: 'story.split', articleId, storyId: from, into: to, version });
  }
  if (from !== null) drafts.push({ kind: 'story.left', articleId, storyId: from, into: to, version });
  if (to !== null) drafts.push({ kind: 'story.joined', articleId, storyId: to, version });
  return drafts;
}

function storyDrafts({ oldImage, newImage }: RowChange): Draft[] {
  const before = oldImage === null ? null : recordOf<StoryRecord>(oldImage);
  const after = newImage === null ? null : recordOf<StoryRecord>(newImage);
  const storyId = (newImage ?? oldImage)?.pk.slice('STORY#'.length) ?? '';
  if (after === null || after.state === 'empty') {
    return before === null || before.state === 'empty' ? [] : [{ kind: 'story.closed', storyId }];
  }
  if (after.state === 'merged') {
    const known = before?.state === 'merged' && before.mergedInto === after.mergedInto;
    return known ? [] : [{ kind: 'story.merged', storyId, into: after.mergedInto }];
  }
  if (before === null || before.state !== 'open') return [{ kind: 'story.created', storyId }];
  const fields = Object.keys(after).filter(
    (name) => name !== 'indexedAt' && !sameValue(newImage?.[name], oldImage?.[name]),
  );
  return fields.length === 0 ? [] : [{ kind: 'story.changed', storyId, fields: fields.sort() }];
}

/** What a rule may pick by. Nothing of it for an article that is gone. */
function routeOf({ newImage }: RowChange): Pick<Change, 'source' | 'language' | 'countryCode'> {
  const article = usable(newImage);
  if (article !== null) {
    return { source: article.source, language: article.language, countryCode: article.focusCountry };
  }
  const story = newImage?.sk === STORY ? recordOf<StoryRecord>(newImage) : null;
  return { source: null, language: story?.languages[0] ?? null, countryCode: story?.focus?.countryCode ?? null };
}

function usable(image: Item | null): ArticleRecord | null {
  const record = shownArticle(image);
  return record?.state === 'usable' ? record : null;
}
