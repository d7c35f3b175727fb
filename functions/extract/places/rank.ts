import type { Anchor } from './anchor.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Name } from './names.ts';
import { type Row, rankRows } from './rank-features.ts';
import { votesOf } from './votes.ts';

/** Scores to probabilities. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => one / sum);
}

export interface RankWeights {
  /** For the first round, where only the name itself, its qualifier, the outlet and the dateline speak. */
  readonly first: readonly number[];
  /** For the later rounds, with the votes of the others. */
  readonly later: readonly number[];
}

export interface Ranked {
  /** For each name, the probability of each of its senses. */
  readonly beliefs: ReadonlyMap<Name, readonly number[]>;
  /** The features of the last round. */
  readonly rows: ReadonlyMap<Name, readonly Row[]>;
}

const dot = (row: Row, weights: readonly number[]): number => {
  let sum = 0;
  for (let index = 0; index < row.length; index++) sum += (row[index] ?? 0) * (weights[index] ?? 0);
  return sum;
};

/** How likely each sense of each name is. First each name by itself, then `rounds` times with the votes of all others. */
export function rank(
  names: readonly Name[],
  home: Anchor,
  filed: Anchor,
  weights: RankWeights,
  gazetteer: Gazetteer,
  rounds = 2,
): Ranked {
  let beliefs: ReadonlyMap<Name, readonly number[]> = new Map();
  let rows: ReadonlyMap<Name, readonly Row[]> = new Map();
  for (let round = 0; round <= rounds; round++) {
    const votes = round === 0 ? null : votesOf(names, beliefs, gazetteer);
    const known = beliefs;
    rows = new Map(
      names.map((name) => {
        const own = votes === null ? null : votesOf([name], known, gazetteer);
        return [name, rankRows({ name, votes, own, home, filed, gazetteer })];
      }),
    );
    const learnt = round === 0 ? weights.first : weights.later;
    beliefs = new Map([...rows].map(([name, features]) => [name, softmax(features.map((row) => dot(row, learnt)))]));
  }
  return { beliefs, rows };
}
