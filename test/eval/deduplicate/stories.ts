import type { Features } from '#deduplicate/features.ts';

/** B-cubed precision, recall and F1 over the labelled articles only; the others take part in clustering, not in scoring. */
export function bCubed(
  labels: readonly (string | null)[],
  clusters: readonly number[],
): readonly [number, number, number] {
  const labelled = labels.flatMap((label, i) => (label === null ? [] : [{ label, cluster: clusters[i] ?? -1 }]));
  const [byLabel, byCluster, byBoth] = [
    new Map<string, number>(),
    new Map<number, number>(),
    new Map<string, number>(),
  ];
  for (const { label, cluster } of labelled) {
    byLabel.set(label, (byLabel.get(label) ?? 0) + 1);
    byCluster.set(cluster, (byCluster.get(cluster) ?? 0) + 1);
    byBoth.set(`${cluster} ${label}`, (byBoth.get(`${cluster} ${label}`) ?? 0) + 1);
  }
  let [precision, recall] = [0, 0];
  for (const { label, cluster } of labelled) {
    const both = byBoth.get(`${cluster} ${label}`) ?? 0;
    precision += both / (byCluster.get(cluster) ?? 1);
    recall += both / (byLabel.get(label) ?? 1);
  }
  const [p, r] = [precision / labelled.length, recall / labelled.length];
  return [p, r, (2 * p * r) / (p + r)];
}

export interface Clustering {
  readonly parents: (later: Features, earlier: Features) => boolean;
  /** Score if the pair may be one story, else null. */
  readonly score: (later: Features, earlier: Features) => number | null;
  /** Whether the buckets bring them together. */
  readonly meet: (later: Features, earlier: Features) => boolean;
}

/** Leader clustering over the set, as the protocol ends up: copies first, then the best earlier leader, else a leader. */
export function cluster(
  items: readonly { readonly id: string; readonly f: Features }[],
  rules: Clustering,
): readonly number[] {
  const order = items
    .map((_, i) => i)
    .sort((a, b) => {
      const [x, y] = [items[a], items[b]];
      if (x === undefined || y === undefined) return 0;
      return x.f.minute - y.f.minute || (x.id < y.id ? -1 : 1);
    });
  const clusters = new Array<number>(items.length).fill(-1);
  const byKey = new Map<string, number[]>();
  const leaders: number[] = [];
  for (const at of order) {
    const item = items[at];
    if (item === undefined) continue;
    const { f } = item;
    const near = new Set(f.keys.flatMap((key) => byKey.get(key) ?? []));
    const parent = order.find((i) => near.has(i) && rules.parents(f, items[i]?.f ?? f));
    for (const key of f.keys) byKey.set(key, [...(byKey.get(key) ?? []), at]);
    if (parent !== undefined) {
      clusters[at] = clusters[parent] ?? parent;
      continue;
    }
    let best = -1;
    for (const i of leaders) {
      const other = items[i]?.f;
      if (other === undefined || !rules.meet(f, other)) continue;
      const score = rules.score(f, other);
      if (score !== null && score > best) [best, clusters[at]] = [score, i];
    }
    if (best < 0) {
      clusters[at] = at;
      leaders.push(at);
    }
  }
  return clusters;
}
