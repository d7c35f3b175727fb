import type { Sense } from './gazetteer.ts';

export type CandidateBasis = 'name' | 'demonym' | 'abbreviation' | 'composite';

/** A stretch of text that may name a place. `from`/`to` are token positions (inclusive), `start`/`end` offsets. */
export interface Candidate {
  readonly in: 'text' | 'title';
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  readonly basis: CandidateBasis;
  readonly senses: readonly Sense[];
  /** Only right after a comma and another candidate (`Paris, TX`). */
  readonly qualifierOnly: boolean;
}
