import type { NormalizedArticle } from '#article/article.ts';
import { UNSTATED } from '#article/blank-article.ts';
import type { RejectCode } from '#article/reject.ts';

/** What a format reader gives: everything the document states, nothing decided that more than one format must decide
 * alike (identity, title fallback, dateline, date vote, language): `finish` does that once for all. */
export interface Draft extends Pick<NormalizedArticle, keyof typeof UNSTATED | 'kindConfidence'> {
  readonly format: string;
  readonly uri: string | null;
  /** Who gave the `uri` (`scopeOf` the feed or the provider): counts where that is a plain id, unique with them alone. */
  readonly scope?: string | null;
  /** As declared by the document; checked against the text later. */
  readonly language: string | null;
  readonly title: string | null;
  /** The body, one string a paragraph, plain text; the dateline is still in it. */
  readonly paragraphs: readonly string[];
  /** The dateline where the format keeps it apart from the body (`PARIS, Kan. (PB)`), and where it says the story was filed. */
  readonly dateline?: string | null;
  readonly located?: string | null;
  /** A line of its own that may be where it was filed: it holds if the gazetteer knows the place. */
  readonly maybeLocated?: string | null;
  readonly repairs: readonly string[];
  /** There is an embargo, and its end cannot be read. */
  readonly embargoUnread?: boolean;
}

/** A reader's refusal; `normalize` adds the provenance. */
export interface Refusal {
  readonly code: RejectCode;
  readonly message: string;
}

export type Reading = { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly refusal: Refusal };

/** A draft with nothing in it but its format: readers spread it and fill in what they find. */
export function emptyDraft(format: string): Draft {
  return {
    ...UNSTATED,
    format,
    uri: null,
    language: null,
    kindConfidence: 50,
    title: null,
    paragraphs: [],
    repairs: [],
  };
}
