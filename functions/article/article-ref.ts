import { ARTICLE_PREFIX } from './messages.ts';

/** What the key of an enriched article in the article bucket says. */
export interface ArticleRef {
  readonly articleId: string;
  /** Time of arrival of its object, compact. */
  readonly arrival: string;
  /** Id of the replay that wrote it; null for the first reading of the object. */
  readonly replay: string | null;
  /** The first 16 hex digits of the SHA-256 of its JSON. */
  readonly hash: string;
}

const REF = /^articles\/(a_[0-9a-f]{24})\/([^/-]+)-(?:([0-9A-Za-z]{1,40})-)?([0-9a-f]{16})\.json\.gz$/;

/** `articles/<articleId>/<arrival>-[<replay>-]<hash>.json.gz`. */
export function articleRef({ articleId, arrival, replay, hash }: ArticleRef): string {
  return `${ARTICLE_PREFIX}${articleId}/${arrival}-${replay === null ? '' : `${replay}-`}${hash}.json.gz`;
}

/** The parts of such a key; null when it is none. */
export function parseArticleRef(ref: string): ArticleRef | null {
  const [, articleId, arrival, replay, hash] = REF.exec(ref) ?? [];
  if (articleId === undefined || arrival === undefined || hash === undefined) return null;
  return { articleId, arrival, replay: replay ?? null, hash };
}
