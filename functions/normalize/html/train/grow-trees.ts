import type { BoostedTrees } from '#article/boosted-trees.ts';

export interface Growth {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least summed weight of a leaf's second derivatives. */
  readonly leaf: number;
  readonly l2: number;
  /** Share of the columns tried at each tree. */
  readonly columns: number;
  /** Share of the rows (whole groups) used for each tree. */
  readonly rows: number;
  /** Starts the random draws; the same seed grows the same trees. */
  readonly seed?: number;
}

const BINS = 64;

type Tree = BoostedTrees['trees'][number];

/** Histogram gradient boosting for weighted binary labels (logistic loss, Newton leaves; Friedman 2001, Chen & Guestrin 2016),
 * with columns and groups of rows drawn at random from a fixed seed: the same input grows the same trees. */
export function growTrees(
  names: readonly string[],
  rows: readonly ArrayLike<number>[],
  labels: ArrayLike<number>,
  weights: ArrayLike<number>,
  groups: ArrayLike<number>,
  growth: Growth,
): BoostedTrees {
  const count = rows.length;
  const cuts = names.map((_, column) => cutsOf(rows, column));
  const binned = names.map((_, column) => {
    const bins = new Uint8Array(count);
    const own = cuts[column] ?? [];
    for (let i = 0; i < count; i++) bins[i] = binOf(own, rows[i]?.[column] ?? 0);
    return bins;
  });
  const random = generator(growth.seed ?? 20260101);
  const positive = total(count, (i) => (labels[i] ?? 0) * (weights[i] ?? 0));
  const all = total(count, (i) => weights[i] ?? 0);
  const base = Math.log(positive / (all - positive));
  const scores = new Float64Array(count).fill(base);
  const gradient = new Float64Array(count);
  const curvature = new Float64Array(count);
  const trees: Tree[] = [];
  for (let t = 0; t < growth.trees; t++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      gradient[i] = ((labels[i] ?? 0) - p) * (weights[i] ?? 0);
      curvature[i] = Math.max(1e-9, p * (1 - p)) * (weights[i] ?? 0);
    }
    const members = drawn(groups, count, growth.rows, random);
    const columns = names.map((_, column) => column).filter(() => random() < growth.columns);
    const tree = growTree(members, columns, binned, cuts, gradient, curvature, growth);
    trees.push(tree);
    for (let i = 0; i < count; i++) scores[i] = (scores[i] ?? 0) + leafOf(tree, rows[i] ?? []);
  }
  return { names, base: round(base), trees };
}

/** The rows of a random share of the groups. */
function drawn(groups: ArrayLike<number>, count: number, share: number, random: () => number): number[] {
  const kept = new Map<number, boolean>();
  const members: number[] = [];
  for (let i = 0; i < count; i++) {
    const group = groups[i] ?? 0;
    if (!kept.has(group)) kept.set(group, random() < share);
    if (kept.get(group) === true) members.push(i);
  }
  return members;
}

function growTree(
  members: number[],
  columns: readonly number[],
  binned: readonly Uint8Array[],
  cuts: readonly (readonly number[])[],
  gradient: Float64Array,
  curvature: Float64Array,
  growth: Growth,
): Tree {
  const tree = {
    feature: [] as number[],
    threshold: [] as number[],
    left: [] as number[],
    right: [] as number[],
    value: [] as number[],
  };
  const grow = (list: readonly number[], depth: number): number => {
    const node = tree.feature.length;
    let g = 0;
    let h = 0;
    for (const i of list) {
      g += gradient[i] ?? 0;
      h += curvature[i] ?? 0;
    }
    tree.feature.push(-1);
    tree.threshold.push(0);
    tree.left.push(0);
    tree.right.push(0);
    tree.value.push(round((growth.rate * g) / (h + growth.l2)));
    const split = depth >= growth.depth ? null : bestSplit(list, columns, binned, gradient, curvature, growth, g, h);
    if (split === null) return node;
    const bins = binned[split.column];
    const left = list.filter((i) => (bins?.[i] ?? 0) <= split.bin);
    const right = list.filter((i) => (bins?.[i] ?? 0) > split.bin);
    tree.feature[node] = split.column;
    tree.threshold[node] = round(cuts[split.column]?.[split.bin] ?? 0);
    tree.left[node] = grow(left, depth + 1);
    tree.right[node] = grow(right, depth + 1);
    tree.value[node] = 0;
    return node;
  };
  grow(members, 0);
  return tree;
}

function bestSplit(
  list: readonly number[],
  columns: readonly number[],
  binned: readonly Uint8Array[],
  gradient: Float64Array,
  curvature: Float64Array,
  growth: Growth,
  g: number,
  h: number,
): { column: number; bin: number } | null {
  let best: { column: number; bin: number } | null = null;
  let bestGain = 1e-4;
  const parent = (g * g) / (h + growth.l2);
  for (const column of columns) {
    const bins = binned[column];
    if (bins === undefined) continue;
    const gs = new Float64Array(BINS);
    const hs = new Float64Array(BINS);
    for (const i of list) {
      const bin = bins[i] ?? 0;
      gs[bin] = (gs[bin] ?? 0) + (gradient[i] ?? 0);
      hs[bin] = (hs[bin] ?? 0) + (curvature[i] ?? 0);
    }
    const cut = bestCut(gs, hs, g, h, growth);
    if (cut !== null && cut.gain - parent > bestGain) {
      bestGain = cut.gain - parent;
      best = { column, bin: cut.bin };
    }
  }
  return best;
}

function bestCut(
  gs: Float64Array,
  hs: Float64Array,
  g: number,
  h: number,
  growth: Growth,
): { bin: number; gain: number } | null {
  let best: { bin: number; gain: number } | null = null;
  let gl = 0;
  let hl = 0;
  for (let bin = 0; bin < BINS - 1; bin++) {
    gl += gs[bin] ?? 0;
    hl += hs[bin] ?? 0;
    if (hl < growth.leaf || h - hl < growth.leaf) continue;
    const gain = (gl * gl) / (hl + growth.l2) + ((g - gl) * (g - gl)) / (h - hl + growth.l2);
    if (best === null || gain > best.gain) best = { bin, gain };
  }
  return best;
}

/** Up to 63 cut points at even ranks of a column's distinct values. */
function cutsOf(rows: readonly ArrayLike<number>[], column: number): number[] {
  const values = Float64Array.from(rows, (row) => row[column] ?? 0).sort();
  const cuts: number[] = [];
  for (let k = 1; k < BINS; k++) {
    const value = round(values[Math.floor((k * values.length) / BINS)] ?? 0);
    if (value !== cuts.at(-1) && value < (values.at(-1) ?? 0)) cuts.push(value);
  }
  const lowest = values[0] ?? 0;
  if (cuts.length < BINS - 1 && (cuts[0] ?? Number.POSITIVE_INFINITY) > lowest && (values.at(-1) ?? 0) > lowest)
    cuts.unshift(round(lowest));
  return [...new Set(cuts)].sort((a, b) => a - b);
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function leafOf(tree: Tree, row: ArrayLike<number>): number {
  let node = 0;
  for (let feature = tree.feature[0] ?? -1; feature >= 0; feature = tree.feature[node] ?? -1) {
    node = ((row[feature] ?? 0) <= (tree.threshold[node] ?? 0) ? tree.left[node] : tree.right[node]) ?? 0;
  }
  return tree.value[node] ?? 0;
}

const round = (value: number): number => Number(value.toPrecision(5));

function total(count: number, of: (i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += of(i);
  return sum;
}

/** Mulberry32: small, seeded, the same everywhere. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
