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
