/** A name as the tagger sees it, in `text` or in `title` (offsets into that string). */
export interface TaggedSpan {
  readonly in: 'text' | 'title';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: 'PER' | 'ORG' | 'LOC';
  /** 0–100: the exact marginal of the span. */
  readonly confidence: number;
}
