import type { Block } from './blocks.ts';
import { type BlockFeatures, FEATURE_NAMES } from './features.ts';
import { kinOf } from './kinship.ts';
import { prefix } from './page-facts.ts';
import { WORDINGS } from './wording.ts';

/** The columns of the second look at a block, in order. */
export const CONTEXT_NAMES: readonly string[] = [
  'p',
  'p-1',
  'p-2',
  'p-3',
  'p+1',
  'p+2',
  'p+3',
  'kin',
  'parent',
  'grandparent',
  'window',
  'top',
  'before',
  'after',
  'weight',
  'linkDensity',
  'heading',
  'item',
  'cell',
  'readable',
  'kinCount',
  'says',
];

/** The numbers of the second look: what the first look thinks of the block, of its neighbours, of the blocks of the same
 * template and of the box it stands in. */
export function contextRows(blocks: readonly Block[], features: BlockFeatures, p: readonly number[]): Float64Array[] {
  const { weights } = features;
  const kin = new Means();
  const box = new Means();
  blocks.forEach((block, i) => {
    const mass = Math.min(600, weights[i] ?? 0);
    kin.add(kinOf(block), p[i] ?? 0, mass);
    const { parent } = block.host;
    if (parent !== null) box.add(parent, p[i] ?? 0, mass);
    if (parent !== null && parent.parent !== null) box.add(parent.parent, p[i] ?? 0, mass);
  });
  const expected = prefix(blocks.map((_, i) => (p[i] ?? 0) * (weights[i] ?? 0)));
  const whole = Math.max(1, expected.at(-1) ?? 1);
  const top = topMean(p, weights);
  return blocks.map((block, i) => {
    const row = features.rows[i] ?? [];
    const at = (k: number): number => p[k] ?? 0;
    return Float64Array.of(
      at(i),
      at(i - 1),
      at(i - 2),
      at(i - 3),
      at(i + 1),
      at(i + 2),
      at(i + 3),
      kin.of(kinOf(block)),
      box.of(block.host.parent),
      box.of(block.host.parent?.parent ?? null),
      around(p, weights, i),
      top,
      (expected[i] ?? 0) / whole,
      (whole - (expected[i + 1] ?? 0)) / whole,
      ...CARRIED.map((column) => row[column] ?? 0),
      SAYS.filter((column) => row[column] === 1).length,
    );
  });
}

const CARRIED = ['weight', 'linkDensity', 'tag:h', 'tag:li', 'tag:cell', 'readable', 'kinCount'].map((name) =>
  FEATURE_NAMES.indexOf(name),
);
const SAYS = WORDINGS.slice(0, 5).map((name) => FEATURE_NAMES.indexOf(`says:${name}`));

/** Mean of `p` over the four blocks on each side, by weight. */
function around(p: readonly number[], weights: readonly number[], i: number): number {
  let value = 0;
  let mass = 0;
  for (let k = Math.max(0, i - 4); k <= Math.min(p.length - 1, i + 4); k++) {
    value += (p[k] ?? 0) * (weights[k] ?? 0);
    mass += weights[k] ?? 0;
  }
  return mass === 0 ? 0 : value / mass;
}

class Means {
  readonly #sums = new Map<unknown, { value: number; mass: number }>();

  add(key: unknown, value: number, mass: number): void {
    const known = this.#sums.get(key);
    if (known === undefined) this.#sums.set(key, { value: value * mass, mass });
    else {
      known.value += value * mass;
      known.mass += mass;
    }
  }

  of(key: unknown): number {
    const known = this.#sums.get(key);
    return known === undefined || known.mass === 0 ? 0 : known.value / known.mass;
  }
}

/** The mean of `p` over the half of its expected mass that is surest: how sure the page's best text is. */
export function topMean(p: readonly number[], weights: readonly number[]): number {
  const order = p.map((_, i) => i).sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0));
  const whole = p.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
  let taken = 0;
  let mass = 0;
  for (const i of order) {
    taken += (p[i] ?? 0) * (weights[i] ?? 0);
    mass += weights[i] ?? 0;
    if (taken >= whole / 2) break;
  }
  return mass === 0 ? 0 : taken / mass;
}
