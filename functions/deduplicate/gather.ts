import { bucketEntryOf, parseBucketEntry } from './bucket-entry.ts';
import { DUPLICATE_WINDOW_MINUTES } from './near-duplicate.ts';
import type { Bucket, Caps, Joined, RelaterPorts } from './ports.ts';

type Ports = Pick<RelaterPorts, 'index' | 'count'>;

/** Days that postings outlive their article's arrival. Windows are counted by publication, so that a late copy still meets them. */
const POSTING_DAYS = 14;

/** Seconds since 1970 at which the postings of an article may vanish. */
export function postingTtl(receivedAt: string): number {
  return Math.floor(Date.parse(receivedAt) / 1000) + POSTING_DAYS * 86_400;
}

/** Who posts, and until when it must stand. */
export interface Poster {
  readonly articleId: string;
  readonly minute: number;
  readonly ttl: number;
}

/** Joins one bucket. A full one whose entries all lie outside the window of this article is begun anew; any other full one is
 * seen and counted as overflow. */
export async function post(
  { index, count }: Ports,
  bucket: { readonly pk: string; readonly weight: number },
  { articleId, minute, ttl }: Poster,
  set: 'members' | 'leaders',
  cap: number,
): Promise<Joined> {
  const entry = bucketEntryOf({ minute, weight: bucket.weight, articleId });
  const joined = await index.join(bucket.pk, entry, { [set]: cap }, ttl);
  if (joined.added) return joined;
  const { members } = joined;
  const stale = members.every((text) => Math.abs(parseBucketEntry(text).minute - minute) > DUPLICATE_WINDOW_MINUTES);
  if (set === 'members' && stale && (await index.swap(bucket.pk, members, entry, ttl))) {
    count?.('renewed');
    return { ...joined, members: [entry], renewed: true, added: true };
  }
  count?.('overflow');
  return joined;
}

/** Joins both sets of a bucket in one write, as who will probably lead does: null when one of them is full. */
export async function postBoth(
  { index }: Ports,
  bucket: { readonly pk: string; readonly weight: number },
  { articleId, minute, ttl }: Poster,
  caps: Caps,
): Promise<Joined | null> {
  const entry = bucketEntryOf({ minute, weight: bucket.weight, articleId });
  const joined = await index.join(bucket.pk, entry, caps, ttl);
  return joined.added ? joined : null;
}

/** Entries found in one bucket, and what it counts that two share it: times the weight in the entry. */
export interface Found {
  readonly entries: readonly string[];
  readonly weight: number;
}

export interface Wanted {
  readonly self: string;
  readonly most: number;
  accepts(minute: number): boolean;
  enough(shared: number): boolean;
}

export interface Entry {
  readonly articleId: string;
  readonly minute: number;
}

/** Articles found in buckets, by the weight of the buckets they share with the one who looks: heaviest first, then by id. */
export function ranked({ count }: Ports, found: readonly Found[], wanted: Wanted): readonly Entry[] {
  const shared = new Map<string, Entry & { readonly sum: number }>();
  for (const bucket of found) {
    const seen = new Set<string>();
    for (const text of bucket.entries) {
      const { minute, weight, articleId } = parseBucketEntry(text);
      if (articleId === wanted.self || seen.has(articleId) || !wanted.accepts(minute)) continue;
      seen.add(articleId);
      const sum = (shared.get(articleId)?.sum ?? 0) + bucket.weight * weight;
      shared.set(articleId, { articleId, minute, sum });
    }
  }
  const entries = [...shared.values()]
    .filter(({ sum }) => wanted.enough(sum))
    .sort((a, b) => b.sum - a.sum || (a.articleId < b.articleId ? -1 : 1));
  if (entries.length > wanted.most) count?.('left-unread', entries.length - wanted.most);
  return entries.slice(0, wanted.most);
}

/** Reads buckets, in the order of `buckets`. */
export async function lookUp(
  { index }: Ports,
  buckets: readonly { readonly pk: string; readonly weight: number }[],
  set: 'members' | 'leaders',
): Promise<readonly Found[]> {
  const seen = await index.buckets(buckets.map(({ pk }) => pk));
  return buckets.map(({ weight }, i) => ({ entries: entriesOf(seen[i], set), weight }));
}

/** The entries of a bucket; none where there is no bucket. */
export function entriesOf(bucket: Bucket | undefined, set: 'members' | 'leaders'): readonly string[] {
  return bucket?.[set] ?? [];
}
