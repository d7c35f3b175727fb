import { LABELS, TYPES } from './labels.ts';

/** Outside and the three types. */
export const KINDS = TYPES.length + 1;
const kindOf = (label: number): number => (label === 0 ? 0 : ((label - 1) >> 2) + 1);

/**
 * What a document believes of each of its words: the sum, over the word's places, of the probability that it is outside of
 * names or part of a name of each type. The second pass adds it to the scores of the word's other places, which joins
 * distant mentions of one name without a model of pairs.
 */
export class Beliefs {
  readonly #rows = new Map<number, number>();
  #sums = new Float32Array(256 * (KINDS + 1));

  #row(word: number): number {
    const known = this.#rows.get(word);
    if (known !== undefined) return known;
    const row = this.#rows.size * (KINDS + 1);
    this.#rows.set(word, row);
    if (row + KINDS + 1 > this.#sums.length) {
      const wider = new Float32Array(this.#sums.length * 2);
      wider.set(this.#sums);
      this.#sums = wider;
    }
    return row;
  }

  /** Adds one place of a word; its own share is left in `own` from `offset`. */
  add(word: number, marginal: (label: number) => number, own: Float32Array, offset: number): void {
    const row = this.#row(word);
    own.fill(0, offset, offset + KINDS);
    for (let label = 0; label < LABELS; label++) {
      const kind = offset + kindOf(label);
      own[kind] = (own[kind] ?? 0) + marginal(label);
    }
    for (let kind = 0; kind < KINDS; kind++)
      this.#sums[row + kind] = (this.#sums[row + kind] ?? 0) + (own[offset + kind] ?? 0);
    this.#sums[row + KINDS] = (this.#sums[row + KINDS] ?? 0) + 1;
  }

  /** Adds `weight` times the mean belief of the word's other places to a row of scores; more places weigh more. */
  apply(word: number, own: Float32Array, offset: number, weight: number, scores: Float32Array, cell: number): void {
    const row = this.#row(word);
    const others = (this.#sums[row + KINDS] ?? 0) - 1;
    if (others < 1) return;
    const share = weight / (others + 1);
    for (let label = 0; label < LABELS; label++) {
      const kind = kindOf(label);
      scores[cell + label] =
        (scores[cell + label] ?? 0) + share * ((this.#sums[row + kind] ?? 0) - (own[offset + kind] ?? 0));
    }
  }
}
