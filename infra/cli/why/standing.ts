import type { ArticleRecord, HiddenRecord } from '#article/record.ts';
import type { Records } from '#records/consumer/records.ts';
import { shown } from './subject.ts';

/** Steps from an article to the leader of its story at most: to its original, to that one's leader, by way of editors' pins. */
const MOST_STEPS = 8;

/** Where an article stands: the text it counts with, and who leads the story it is in by what was found, not by its id. */
export interface Standing {
  readonly record: ArticleRecord;
  /** Itself, or of a copy the original, which decides the story of both unless an editor does. */
  readonly original: ArticleRecord;
  /** The article that leads the original's story; itself where that leads. An editor may have put this story into another. */
  readonly leader: ArticleRecord;
}

export type Find = (articleId: string) => Promise<ArticleRecord | null>;

/** Reads articles, each once. */
export function finder(records: Pick<Records, 'article'>, known: readonly (ArticleRecord | HiddenRecord)[]): Find {
  const found = new Map(known.map((record) => [record.articleId, shown(record)]));
  return async (articleId) => {
    const before = found.get(articleId);
    if (before !== undefined) return before;
    const record = shown(await records.article(articleId));
    found.set(articleId, record);
    return record;
  };
}

/** Follows the records from an article to the leader of its story. Null while it is in none: withdrawn, expired. */
export async function standingOf(record: ArticleRecord, find: Find): Promise<Standing | null> {
  if (record.state !== 'usable' || record.storyId === null) return null;
  const follows = record.isDuplicate && decidedByEditor(record) === null;
  const original = follows ? ((await find(record.originalArticleId)) ?? record) : record;
  let leader = original;
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = joined(leader);
    const followed = next === null || next === leader.articleId ? null : await find(next);
    if (followed === null) break;
    leader = followed;
  }
  return { record, original, leader };
}

/** The article that one of these was put with by the score or by a pin; null of one that leads. */
function joined(record: ArticleRecord): string | null {
  const { story } = record.why;
  if (story?.rule === 'pinned') return story.with;
  if (record.isDuplicate && story?.rule !== 'split') return record.originalArticleId;
  return story?.rule === 'story' ? story.with : null;
}

/** Rules by which an editor overrules the score. */
const EDITORS: ReadonlySet<string> = new Set(['pinned', 'split', 'merged']);

/** The rule by which an editor placed it, or null. */
export function decidedByEditor({ why }: ArticleRecord): string | null {
  return why.story !== null && EDITORS.has(why.story.rule) ? why.story.rule : null;
}
