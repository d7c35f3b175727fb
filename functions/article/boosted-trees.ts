/** Gradient-boosted decision trees as data: per tree, parallel arrays of nodes. A node with `feature` -1 is a leaf. */
export interface BoostedTrees {
  readonly names: readonly string[];
  readonly base: number;
  readonly trees: readonly {
    readonly feature: readonly number[];
    readonly threshold: readonly number[];
    readonly left: readonly number[];
    readonly right: readonly number[];
    readonly value: readonly number[];
  }[];
}

/** The log odds that the model gives a row whose columns are `model.names`. Values up to the threshold go left. */
export function logOdds(model: BoostedTrees, row: ArrayLike<number>): number {
  let score = model.base;
  for (const tree of model.trees) {
    let node = 0;
    for (let feature = tree.feature[0] ?? -1; feature >= 0; feature = tree.feature[node] ?? -1) {
      node = ((row[feature] ?? 0) <= (tree.threshold[node] ?? 0) ? tree.left[node] : tree.right[node]) ?? 0;
    }
    score += tree.value[node] ?? 0;
  }
  return score;
}

/** The same as a probability, 0–1. */
export function probability(model: BoostedTrees, row: ArrayLike<number>): number {
  return 1 / (1 + Math.exp(-logOdds(model, row)));
}
