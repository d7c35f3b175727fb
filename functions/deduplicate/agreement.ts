import type { Features, Term } from './features.ts';
import { type Overlap, overlapOf } from './sketch.ts';

/** How far two articles agree, measure by measure; each 0–1, and null where one of them has nothing to measure. Symmetric. */
export interface Agreement {
  readonly words: Overlap;
  /** Share of the rarer words of the shorter that the other has. */
  readonly rareWords: number;
  /** Share of the numbers of the one with fewer that the other has. */
  readonly numbers: number | null;
  /** Weighted share of the names of the one with fewer that the other mentions. */
  readonly names: number | null;
  /** Cosines of the term weights: whole text, titles, leads, title of one with lead of the other. */
  readonly terms: number;
  readonly titles: number | null;
  readonly leads: number;
  readonly titleInLead: number | null;
  /** Weight of the heaviest term both have, as a share of the heaviest of all. */
  readonly heaviest: number;
  readonly minutesApart: number;
}

const FULL = 255;

function lengthOf(terms: readonly Term[], of: (term: Term) => number): number {
  let sum = 0;
  for (const term of terms) sum += of(term) ** 2;
  return Math.sqrt(sum);
}

interface Sums {
  terms: number;
  titles: number;
  leads: number;
  titleLead: number;
  leadTitle: number;
  namesOfA: number;
  namesOfB: number;
  heaviest: number;
}

function sumsOf(a: Features, b: Features): Sums {
  const sums = { terms: 0, titles: 0, leads: 0, titleLead: 0, leadTitle: 0, namesOfA: 0, namesOfB: 0, heaviest: 0 };
  const theirs = new Map(b.terms.map((term) => [term.hash, term]));
  for (const x of a.terms) {
    const y = theirs.get(x.hash);
    if (y === undefined) continue;
    sums.terms += x.weight * y.weight;
    sums.titles += x.title * y.title;
    sums.leads += x.lead * y.lead;
    sums.titleLead += x.title * y.lead;
    sums.leadTitle += x.lead * y.title;
    if (x.name) sums.namesOfA += x.weight;
    if (y.name) sums.namesOfB += y.weight;
    sums.heaviest = Math.max(sums.heaviest, Math.min(x.weight, y.weight));
  }
  return sums;
}

const weightOf = (term: Term): number => term.weight;
const titleOf = (term: Term): number => term.title;
const leadOf = (term: Term): number => term.lead;

function ratio(value: number, by: number): number {
  return by === 0 ? 0 : Math.min(1, value / by);
}

/** How far two texts agree, measure by measure: what both the copy model and the story model weigh. Linear in their terms and sketches. */
export function agreementOf(a: Features, b: Features): Agreement {
  const sums = sumsOf(a, b);
  const namesOf = ({ terms }: Features): number => terms.reduce((sum, t) => sum + (t.name ? t.weight : 0), 0);
  const [namesA, namesB] = [namesOf(a), namesOf(b)];
  const [titleA, titleB] = [lengthOf(a.terms, titleOf), lengthOf(b.terms, titleOf)];
  const [leadA, leadB] = [lengthOf(a.terms, leadOf), lengthOf(b.terms, leadOf)];
  const crossed = [
    ...(titleA > 0 ? [ratio(sums.titleLead, titleA * leadB)] : []),
    ...(titleB > 0 ? [ratio(sums.leadTitle, leadA * titleB)] : []),
  ];
  return {
    words: overlapOf(a.shingles, b.shingles),
    rareWords: overlapOf(a.rare, b.rare).containment,
    numbers: a.numbers.size > 0 && b.numbers.size > 0 ? overlapOf(a.numbers, b.numbers).containment : null,
    names:
      namesA > 0 && namesB > 0
        ? namesA <= namesB
          ? ratio(sums.namesOfA, namesA)
          : ratio(sums.namesOfB, namesB)
        : null,
    terms: ratio(sums.terms, lengthOf(a.terms, weightOf) * lengthOf(b.terms, weightOf)),
    titles: titleA > 0 && titleB > 0 ? ratio(sums.titles, titleA * titleB) : null,
    leads: ratio(sums.leads, leadA * leadB),
    titleInLead: crossed.length > 0 ? Math.max(...crossed) : null,
    heaviest: ratio(sums.heaviest, Math.max(a.terms[0]?.weight ?? 0, b.terms[0]?.weight ?? 0, FULL / 20)),
    minutesApart: Math.abs(a.minute - b.minute),
  };
}
