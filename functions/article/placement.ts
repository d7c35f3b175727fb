import type { PubStatus } from './article.ts';

/** Why an article stands where it stands: data, never prose. Sentences are made from it on display. */
export interface Why {
  /** `exact`, `near-duplicate`, `version`, `story`, `leader`, `pinned`, `merged`, `split`, … */
  readonly rule: string;
  readonly with: string | null;
  readonly score: number | null;
  readonly threshold: number | null;
  readonly terms: Readonly<Record<string, number | boolean | string | readonly string[]>>;
}

/** One content of one identity. Revisions of an article are ordered by `order`, the greatest is the current one. */
export interface Revision {
  /** Sortable: receivedAt, then sequencer, then content hash: the same everywhere, whatever the order of arrival. */
  readonly order: string;
  /** SHA-256 of what a reader would call the content (title, text, attribution): the same content again is no new version. */
  readonly contentHash: string;
  /** Key of the enriched article (JSON, gzip) in the article bucket. */
  readonly ref: string;
  readonly receivedAt: string;
  readonly objectHash: string;
  readonly sequencer: string | null;
  readonly pubStatus: PubStatus;
  readonly embargoedUntil: string | null;
  readonly expires: string | null;
  readonly correction: boolean;
  /** Id of the replay that gave this reading of the object; absent for the first one. */
  readonly replay?: string;
  /** Keys of the readings it took the place of. Their objects are removed. */
  readonly replaced?: readonly string[];
}

export type PlacementState = 'usable' | 'withdrawn' | 'embargoed' | 'expired' | 'erased';

/** What the pipeline has decided about one article: the hand-over from `deduplicate` to `records`.
 * `ver` grows with every change of the decision; rows made from an older `ver` never replace newer ones. */
export interface Placement {
  readonly articleId: string;
  readonly ver: number;
  readonly state: PlacementState;
  readonly current: Revision | null;
  /** Oldest first, the current one last. */
  readonly revisions: readonly Revision[];
  /** `g_…`: near-duplicates and exact copies of one text share it. */
  readonly groupId: string;
  readonly originalArticleId: string;
  readonly isDuplicate: boolean;
  /** `s_…`; null while withheld. */
  readonly storyId: string | null;
  readonly why: { readonly group: Why | null; readonly story: Why | null };
}

/** `a_0123…` → `s_0123…`: a story is named after its leader (its earliest article), a group after its original. */
export function storyIdOf(leaderArticleId: string): string {
  return `s_${leaderArticleId.slice(2)}`;
}

/** `a_0123…` → `g_0123…`. */
export function groupIdOf(originalArticleId: string): string {
  return `g_${originalArticleId.slice(2)}`;
}
