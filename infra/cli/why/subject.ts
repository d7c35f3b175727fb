import { statSync } from 'node:fs';
import type { Article } from '#article/article.ts';
import type { ArticleRecord, HiddenRecord } from '#article/record.ts';
import type { Records } from '#records/consumer/records.ts';
import { Failure, idOf, UsageError } from '../command.ts';
import { openInputs } from '../inputs.ts';
import { readArticles } from '../read-articles.ts';

/** What is asked about: an article of the stack, with its record, or one in a file, which stands nowhere yet. */
export interface Subject {
  /** As it was named. */
  readonly given: string;
  readonly articleId: string;
  /** Null: erased or embargoed, nothing of it may be shown. */
  readonly article: Article | null;
  /** Null for a file. */
  readonly record: ArticleRecord | HiddenRecord | null;
}

const ID = /^[as]_/;

/** Whether it is meant as a file: there is one of that name, or it looks like no id. */
export function isFile(given: string): boolean {
  return statSync(given, { throwIfNoEntry: false })?.isFile() === true;
}

/**
 * The article of an id; that of a story is the article that leads it. Throws `UsageError` for what can be no id and is no
 * file, `Failure` for what is not there.
 */
export async function storedSubject(given: string, records: Records): Promise<Subject> {
  const articleId = given.startsWith('s_') ? await leaderOf(idOf(given, 's_'), records) : idOf(given, 'a_');
  const record = await records.article(articleId);
  if (record === null) throw new Failure(`there is no article ${articleId}`);
  return { given, articleId, article: shown(record), record };
}

async function leaderOf(storyId: string, records: Records): Promise<string> {
  const story = await records.story(storyId);
  if (story === null) throw new Failure(`there is no story ${storyId}`);
  return `a_${story.storyId.slice(2)}`;
}

/** The one article of a file, read as it would be on its way in. Throws `Failure` when it is refused or holds several. */
export async function subjectOfFile(path: string): Promise<Subject> {
  const articles: Article[] = [];
  for await (const input of openInputs([path], {}, new Date())) {
    for await (const outcome of readArticles(input)) {
      if (!outcome.ok) throw new Failure(`${path}: ${outcome.reject.code}: ${outcome.reject.message}`);
      articles.push(outcome.value);
      if (articles.length > 1) throw new Failure(`${path} holds several articles: drop it, and ask by their ids`);
    }
  }
  const [article] = articles;
  if (article === undefined) throw new Failure(`there is no article in ${path}`);
  return { given: path, articleId: article.articleId, article, record: null };
}

/** Throws `UsageError` for what is neither a file nor written like an id. */
export function assertNameable(given: string): void {
  if (isFile(given)) return;
  if (!ID.test(given)) throw new UsageError(`"${given}" is neither an article id (a_…) nor a file`);
  idOf(given, given.startsWith('s_') ? 's_' : 'a_');
}

/** The article of a record; null when nothing of it may be shown. */
export function shown(record: ArticleRecord | HiddenRecord | null): ArticleRecord | null {
  return record !== null && 'storyId' in record ? record : null;
}
