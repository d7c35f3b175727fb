/** One article in a bucket: its publication minute and its id, so that what lies outside the window costs no read.
 * `minute` is written in 6 base-36 digits, enough until the year 6107. */
export interface BucketEntry {
  readonly minute: number;
  readonly articleId: string;
}

export function bucketEntryOf(minute: number, articleId: string): string {
  return `${Math.max(0, minute).toString(36).padStart(6, '0')}.${articleId}`;
}

export function parseBucketEntry(text: string): BucketEntry {
  const dot = text.indexOf('.');
  return { minute: Number.parseInt(text.slice(0, dot), 36), articleId: text.slice(dot + 1) };
}
