/** One article in a bucket: its publication minute, the weight it gives the bucket's term (0–255), and its id, so that what
 * lies outside the window or has too little in common costs no read. 24 characters: the minute in 6 base-36 digits, enough
 * until the year 6107, the weight in 2 of base 16, the id's 24 hexadecimal digits in 16 of base 64. */
export interface BucketEntry {
  readonly minute: number;
  readonly weight: number;
  readonly articleId: string;
}

const MINUTE_DIGITS = 6;
const WEIGHT_DIGITS = 2;
const ID_PREFIX = 'a_';

/** The entry as its 24 characters. Entries sort by minute. */
export function bucketEntryOf({ minute, weight, articleId }: BucketEntry): string {
  const time = Math.max(0, minute).toString(36).padStart(MINUTE_DIGITS, '0');
  const id = Buffer.from(articleId.slice(ID_PREFIX.length), 'hex').toString('base64url');
  return `${time}${weight.toString(16).padStart(WEIGHT_DIGITS, '0')}${id}`;
}

/** The inverse of `bucketEntryOf`. */
export function parseBucketEntry(text: string): BucketEntry {
  const afterMinute = text.slice(MINUTE_DIGITS);
  const id = Buffer.from(afterMinute.slice(WEIGHT_DIGITS), 'base64url').toString('hex');
  return {
    minute: Number.parseInt(text.slice(0, MINUTE_DIGITS), 36),
    weight: Number.parseInt(afterMinute.slice(0, WEIGHT_DIGITS), 16),
    articleId: `${ID_PREFIX}${id}`,
  };
}
