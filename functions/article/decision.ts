/** What an editor decided. It lies in the article bucket under `control/decisions/`, wins over the algorithm and survives every replay. */
export type Decision = {
  readonly type: 'decision';
  /** Unique; among decisions of the same moment the greater id wins. */
  readonly id: string;
  /** ISO instant. The latest decision on an article (pin, split) or a story (merge) counts. */
  readonly decidedAt: string;
  readonly by: string | null;
} & DecisionAction;

export type DecisionAction =
  /** Everything in `story` belongs to `into` from now on. */
  | { readonly action: 'merge'; readonly story: string; readonly into: string }
  /** The article belongs to `story`, whatever the scores say. */
  | { readonly action: 'pin'; readonly articleId: string; readonly story: string }
  /** The article begins a story of its own. */
  | { readonly action: 'split'; readonly articleId: string }
  /** The algorithm decides again. */
  | { readonly action: 'unpin'; readonly articleId: string }
  /** Text, versions and index entries go for good; a tombstone stays. */
  | { readonly action: 'erase'; readonly articleId: string };
