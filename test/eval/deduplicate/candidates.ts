import { type Agreement, agreementOf } from '#deduplicate/agreement.ts';
import { daysBack, meet, shareFingerprint, TERMS_OF_LEADER, TERMS_OF_MEMBER } from '#deduplicate/bucket-keys.ts';
import type { Features } from '#deduplicate/features.ts';
import { judgeDuplicate } from '#deduplicate/near-duplicate.ts';

export interface Item {
  readonly id: string;
  readonly story: string | null;
  readonly topic: string;
  readonly title: string;
  readonly f: Features;
}
export interface Candidate {
  readonly at: number;
  readonly agreement: Agreement;
  readonly copy: boolean;
}
export interface Placeable {
  readonly at: number;
  readonly candidates: readonly Candidate[];
}

const DAY = 1_440;
/** Below this cosine no score holds; leaving them out saves an hour. */
const LEAST_COSINE = 0.08;

/** For each item in the order of the product (minute, longer text, id), the earlier ones that the buckets bring it together with. */
export function candidatesOf(items: readonly Item[]): readonly Placeable[] {
  const featuresAt = (at: number): Features => {
    const item = items[at];
    if (item === undefined) throw new Error('no such item');
    return item.f;
  };
  const order = items
    .map(({ id, f }, at) => ({ at, minute: f.minute, length: f.shingles.size, id }))
    .sort((a, b) => a.minute - b.minute || b.length - a.length || (a.id < b.id ? -1 : 1));
  const posted = new Map<string, number[]>();
  const result: Placeable[] = [];
  for (const { at } of order) {
    const f = featuresAt(at);
    const day = Math.floor(f.minute / DAY);
    const near = new Set<number>();
    for (let back = 0; back <= daysBack(f); back++) {
      for (const { hash } of f.terms.slice(0, TERMS_OF_MEMBER)) {
        for (const other of posted.get(`${day - back} ${hash}`) ?? []) near.add(other);
      }
    }
    const candidates = [...near].flatMap((other): readonly Candidate[] => {
      const agreement = agreementOf(f, featuresAt(other));
      if (agreement.terms < LEAST_COSINE) return [];
      const copy = shareFingerprint(f, featuresAt(other)) && judgeDuplicate(f, featuresAt(other), '').holds;
      return copy || meet(f, featuresAt(other)) ? [{ at: other, agreement, copy }] : [];
    });
    result.push({ at, candidates });
    for (const { hash } of f.terms.slice(0, TERMS_OF_LEADER)) {
      const key = `${day} ${hash}`;
      const list = posted.get(key) ?? [];
      list.push(at);
      posted.set(key, list);
    }
  }
  return result;
}

/** Leader clustering, as the protocol ends up: a copy goes where its original is, else the best earlier leader, else it leads. */
export function clustersOf(
  items: readonly Item[],
  order: readonly Placeable[],
  score: (agreement: Agreement, later: Features, earlier: Features) => number,
  threshold: number,
  copies = true,
): readonly number[] {
  const clusters = new Array<number>(items.length).fill(-1);
  const leads = new Set<number>();
  for (const { at, candidates } of order) {
    const own = items[at]?.f;
    const original = copies ? candidates.find(({ copy }) => copy) : undefined;
    let best = threshold;
    let leader = original === undefined ? -1 : (clusters[original.at] ?? -1);
    for (const { at: other, agreement } of original === undefined ? candidates : []) {
      const theirs = items[other]?.f;
      if (!leads.has(other) || own === undefined || theirs === undefined) continue;
      const value = score(agreement, own, theirs);
      if (value >= best) [best, leader] = [value, other];
    }
    clusters[at] = leader < 0 ? at : leader;
    if (leader < 0) leads.add(at);
  }
  return clusters;
}
