import type { Article } from '#article/article.ts';
import { dayOf, daysBack, meet, shareFingerprint } from '#deduplicate/bucket-keys.ts';
import type { Features } from '#deduplicate/features.ts';
import { DUPLICATE_WINDOW_MINUTES, judgeDuplicate, type Verdict } from '#deduplicate/near-duplicate.ts';
import { readFeatures } from '#deduplicate/read-features.ts';
import { judgeStory } from '#deduplicate/same-story.ts';
import { emptyState, isBefore } from '#deduplicate/state.ts';

/** What keeps two articles from ever being compared: too long between them, or nothing by which one is found from the other. */
export type NeverCompared =
  | { readonly for: 'days'; readonly apart: number; readonly allowed: number }
  | { readonly for: 'hours'; readonly apart: number; readonly allowed: number }
  | { readonly for: 'keys' };

/** What a rule says of two articles, and whether they come before it at all. */
export interface Ruling {
  readonly verdict: Verdict;
  readonly never: NeverCompared | null;
  /** They come before the rule, and it holds. */
  readonly holds: boolean;
}

export interface Comparison {
  /** Ids, in the order in which the pipeline decides: the later article looks for the earlier one. */
  readonly earlier: string;
  readonly later: string;
  readonly copies: Ruling;
  readonly story: Ruling;
}

/** By the rules of the pipeline itself (`#deduplicate`), whatever has been decided. Symmetric. */
export function compare(a: Article, b: Article): Comparison {
  const [one, other] = [featured(a), featured(b)];
  const [earlier, later] = isBefore(one, other) ? [one, other] : [other, one];
  return {
    earlier: earlier.articleId,
    later: later.articleId,
    copies: ruling(
      judgeDuplicate(later.features, earlier.features, earlier.articleId),
      notCopies(later.features, earlier.features),
    ),
    story: ruling(
      judgeStory(later.features, earlier.features, earlier.articleId),
      notStory(later.features, earlier.features),
    ),
  };
}

function featured(article: Article) {
  return { ...emptyState(article.articleId), features: readFeatures(article) };
}

function ruling(verdict: Verdict, never: NeverCompared | null): Ruling {
  return { verdict, never, holds: never === null && verdict.holds };
}

function notCopies(later: Features, earlier: Features): NeverCompared | null {
  const minutes = Math.abs(later.minute - earlier.minute);
  if (minutes > DUPLICATE_WINDOW_MINUTES)
    return { for: 'hours', apart: Math.round(minutes / 60), allowed: DUPLICATE_WINDOW_MINUTES / 60 };
  return shareFingerprint(later, earlier) ? null : { for: 'keys' };
}

function notStory(later: Features, earlier: Features): NeverCompared | null {
  const apart = dayOf(later) - dayOf(earlier);
  const allowed = Math.min(daysBack(later), daysBack(earlier));
  if (apart > allowed) return { for: 'days', apart, allowed };
  return meet(later, earlier) ? null : { for: 'keys' };
}
