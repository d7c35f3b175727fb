import type { Article } from '#article/article.ts';
import { type Comparison, compare } from './compare.ts';
import { type Find, type Standing, standingOf } from './standing.ts';
import { type Subject, shown } from './subject.ts';

/** All that is known of two articles: where they stand, and how alike they and those that lead their stories are. */
export interface Inquiry {
  readonly a: Subject;
  readonly b: Subject;
  /** Null: a file, or in no story. */
  readonly standings: readonly [Standing | null, Standing | null];
  /** The two themselves; null where nothing of one of them may be shown, or both are one. */
  readonly pair: Comparison | null;
  /** The later one with the leader of the earlier one's story, which is whom it was compared with. The pair, where that is it. */
  readonly decisive: Comparison | null;
  /** Each with the leader that it follows, where that is not the pair. */
  readonly followed: readonly Comparison[];
  /** Everyone who is compared, by id. */
  readonly articles: ReadonlyMap<string, Article>;
}

export async function inquire(a: Subject, b: Subject, find: Find): Promise<Inquiry> {
  const standings = [await standing(a, find), await standing(b, find)] as const;
  const [one, other] = standings;
  const own = [a, b].flatMap(({ article }) => article ?? []);
  const around = standings.flatMap((each) => (each === null ? [] : [each.original, each.leader]));
  const articles = new Map([...own, ...around].map((article) => [article.articleId, article]));
  const between = (x: Article | null | undefined, y: Article | null | undefined): Comparison | null =>
    x == null || y == null || x.articleId === y.articleId ? null : compare(x, y);
  const pair = between(a.article, b.article);
  const [counts, others] = [one?.original ?? a.article, other?.original ?? b.article];
  const earlierIsA = between(counts, others)?.earlier === counts?.articleId;
  const [earlier, later] = earlierIsA ? [one, others] : [other, counts];
  const decisive = between(earlier?.leader, later) ?? between(counts, others) ?? pair;
  const followed = standings.flatMap((each) => between(each?.leader, each?.original) ?? []);
  return { a, b, standings, pair, decisive, followed, articles };
}

async function standing({ record }: Subject, find: Find): Promise<Standing | null> {
  const article = shown(record);
  return article === null ? null : await standingOf(article, find);
}

/** Comparisons of an inquiry, the pair first, each once; none where the two cannot be compared. */
export function comparisonsOf({ pair, decisive, followed }: Inquiry): readonly Comparison[] {
  if (pair === null) return [];
  const all = [pair, decisive, ...followed].flatMap((one) => one ?? []);
  return [...new Map(all.map((one) => [`${one.earlier} ${one.later}`, one])).values()];
}

/** Letters for the articles that are spoken of: A and B as given, then the others as they come. */
export function lettersOf(inquiry: Inquiry): ReadonlyMap<string, string> {
  const { a, b, standings } = inquiry;
  const around = standings.flatMap((each) => (each === null ? [] : [each.original, each.leader]));
  const ids = [a.articleId, b.articleId, ...around.map(({ articleId }) => articleId)];
  return new Map([...new Set(ids)].map((id, at) => [id, String.fromCharCode(65 + at)]));
}
