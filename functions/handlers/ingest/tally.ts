import type { Article } from '#article/article.ts';
import type { Cursor, RawArticle } from '#article/raw.ts';
import type { RejectCode } from '#article/reject.ts';
import type { RejectedItem, StatusStep, StepResult } from '#records/status.ts';

type Work = StatusStep['name'];

/** Why one article, or the object itself, was refused. */
export interface Refused {
  readonly code: RejectCode;
  readonly message: string;
}

export interface Tally {
  article(article: Article): void;
  /** `item` is null when the object itself was refused. */
  refusal(reject: Refused, item: RawArticle['item']): void;
  time(work: Work, ms: number): void;
  /** Articles and refusals since the last `take`. */
  readonly items: number;
  /** What was counted since the last `take`; counting begins anew. */
  take(cursor: Cursor | null): StepResult;
}

/** Counts what a step gives. */
export function createTally(): Tally {
  let articles: Article[] = [];
  let refusals: { readonly reject: Refused; readonly item: RawArticle['item'] }[] = [];
  let times = new Map<Work, { ms: number; units: number }>();
  return {
    article: (article) => void articles.push(article),
    refusal: (reject, item) => void refusals.push({ reject, item }),
    time(work, ms) {
      const before = times.get(work) ?? { ms: 0, units: 0 };
      times.set(work, { ms: before.ms + ms, units: before.units + 1 });
    },
    get items() {
      return articles.length + refusals.length;
    },
    take(cursor) {
      const result: StepResult = {
        articles: articles.length,
        rejects: refusals.length,
        format: articles[0]?.provenance.format ?? null,
        articleIds: articles.slice(0, 20).map(({ articleId }) => articleId),
        rejected: refusals.flatMap(({ reject, item }) => (item === null ? [] : [rejectedItem(reject, item)])),
        reject: refusals.find(({ item }) => item === null)?.reject ?? null,
        steps: [...times].map(([name, { ms, units }]) => ({ name, ms: Math.round(ms), units })),
        cursor,
      };
      articles = [];
      refusals = [];
      times = new Map();
      return result;
    },
  };
}

function rejectedItem({ code, message }: Refused, item: NonNullable<RawArticle['item']>): RejectedItem {
  return { index: item.index, label: item.label, code, message };
}
