import { bucketEntryOf, parseBucketEntry } from './bucket-entry.ts';
import { FINGERPRINT_CAP, type TermBucket } from './bucket-keys.ts';
import type { Features } from './features.ts';
import { DUPLICATE_WINDOW_MINUTES } from './near-duplicate.ts';
import type { RelaterPorts } from './ports.ts';

type Ports = Pick<RelaterPorts, 'index' | 'count'>;

/** Days that postings outlive their article's arrival. Windows are counted by publication, so that a late copy still meets them. */
const POSTING_DAYS = 14;

/** Seconds since 1970 at which the postings of an article may vanish. */
export function postingTtl(receivedAt: string): number {
  return Math.floor(Date.parse(receivedAt) / 1000) + POSTING_DAYS * 86_400;
}

/** Joins one bucket. A full one whose entries all lie outside the window of this article is begun anew; any other full one is
 * read and counted as overflow: who is not in it is found through the other keys. */
async function post(
  ports: Ports,
  pk: string,
  minute: number,
  articleId: string,
  cap: number,
  ttl: number,
): Promise<readonly string[]> {
  const entry = bucketEntryOf(minute, articleId);
  const { members, added } = await ports.index.join(pk, entry, cap, ttl);
  if (added) return members;
  const stale = members.every((text) => Math.abs(parseBucketEntry(text).minute - minute) > DUPLICATE_WINDOW_MINUTES);
  if (stale && (await ports.index.swap(pk, members, entry, ttl))) {
    ports.count?.('renewed');
    return [entry];
  }
  ports.count?.('overflow');
  return members;
}

export async function postAll(
  ports: Ports,
  pks: readonly string[],
  features: Features,
  articleId: string,
  cap: number,
  ttl: number,
): Promise<readonly (readonly string[])[]> {
  return await Promise.all(pks.map((pk) => post(ports, pk, features.minute, articleId, cap, ttl)));
}

export async function postFingerprints(
  ports: Ports,
  pks: readonly string[],
  features: Features,
  articleId: string,
  ttl: number,
): Promise<readonly (readonly string[])[]> {
  return await postAll(ports, pks, features, articleId, FINGERPRINT_CAP, ttl);
}

/** Ids found in buckets, by the weight of the buckets they share with the one who looks: heaviest first, then by id. */
export function ranked(
  lists: readonly (readonly string[])[],
  weightOf: (index: number) => number,
  accept: (minute: number) => boolean,
  self: string,
  most: number,
): readonly string[] {
  const weights = new Map<string, number>();
  for (const [i, members] of lists.entries()) {
    const seen = new Set<string>();
    for (const text of members) {
      const { minute, articleId } = parseBucketEntry(text);
      if (articleId === self || seen.has(articleId) || !accept(minute)) continue;
      seen.add(articleId);
      weights.set(articleId, (weights.get(articleId) ?? 0) + weightOf(i));
    }
  }
  return [...weights]
    .sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id);
}

export async function lookUp(ports: Ports, buckets: readonly TermBucket[]): Promise<readonly (readonly string[])[]> {
  return await ports.index.buckets(buckets.map(({ pk }) => pk));
}
