import type { Features, Term } from './features.ts';
import { type Overlap, overlapOf } from './sketch.ts';

/** How far two articles agree, measure by measure; each 0–1, and null where one of them has nothing to measure. Symmetric. */
export interface Agreement {
  readonly words: Overlap;
  /** Share of the rarer words of the shorter that the other has; those of both among those of either. */
  readonly rareWords: number;
  readonly rareWordsOfEither: number;
  /** Share of the numbers of the one with fewer that the other has; those of both among those of either. */
  readonly numbers: number | null;
  readonly numbersOfEither: number;
  /** Weighted share of the names of the one with fewer that the other mentions. */
  readonly names: number | null;
  /** Cosines of the term weights: whole text, titles, leads, title of one with lead of the other. */
  readonly terms: number;
  readonly titles: number | null;
  readonly leads: number;
  readonly titleInLead: number | null;
  /** Cosines of the terms that are names in one of them, and of those that are other words in one of them. */
  readonly nameTerms: number;
  readonly otherTerms: number;
  /** Weighted shares of the names, and of the other words, of each lead that the other text has. */
  readonly leadNames: Shares;
  readonly leadOthers: Shares;
  /** Weight of the heaviest term both have, as a share of the heaviest of all. */
  readonly heaviest: number;
  /** Without the words of places, which are common to all news from there: cosines of the whole texts, of their names, of their
   * titles, and weighted shares of the heaviest terms of each that the other has. */
  readonly own: {
    readonly terms: number;
    readonly names: number;
    readonly titles: number | null;
    readonly heaviest: Shares;
  };
  readonly minutesApart: number;
}

/** Of two shares, whose depends on the text one starts from: the lesser and the greater. */
export interface Shares {
  readonly least: number;
  readonly most: number;
}

const FULL = 255;
/** Terms of each that are looked for in the other. */
const HEAVIEST = 8;
/** What counts where a lead has no such terms. */
const NONE_IN_LEAD = 0.3;

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
  nameTerms: number;
  otherTerms: number;
  readonly leadsOfA: Parts;
  readonly leadsOfB: Parts;
  heaviest: number;
}

/** Sums over the terms of one article that name no place. */
interface Own {
  readonly terms: number;
  readonly names: number;
  readonly titles: number;
  readonly heaviest: readonly Term[];
}

function ownOf({ terms }: Features): Own {
  let [all, names, titles] = [0, 0, 0];
  const heaviest: Term[] = [];
  for (const term of terms) {
    if (term.place) continue;
    all += term.weight ** 2;
    titles += term.title ** 2;
    if (term.name) names += term.weight ** 2;
    if (heaviest.length < HEAVIEST) heaviest.push(term);
  }
  return { terms: Math.sqrt(all), names: Math.sqrt(names), titles: Math.sqrt(titles), heaviest };
}

/** Weighted share of the terms that the other has. */
function shareOf(terms: readonly Term[], others: Terms): number {
  let [shared, all] = [0, 0];
  for (const { hash, weight } of terms) {
    all += weight;
    if (others.has(hash)) shared += weight;
  }
  return ratio(shared, all);
}

type Terms = ReadonlyMap<number, Term>;

function byHash({ terms }: Features): Terms {
  const map = new Map<number, Term>();
  for (const term of terms) map.set(term.hash, term);
  return map;
}

function ownAgreement(a: Features, b: Features, ours: Terms, theirs: Terms): Agreement['own'] {
  const [ownA, ownB] = [ownOf(a), ownOf(b)];
  let [terms, names, titles] = [0, 0, 0];
  for (const x of a.terms) {
    const y = theirs.get(x.hash);
    if (y === undefined || x.place || y.place) continue;
    terms += x.weight * y.weight;
    titles += x.title * y.title;
    if (x.name || y.name) names += x.weight * y.weight;
  }
  const [ofA, ofB] = [shareOf(ownA.heaviest, theirs), shareOf(ownB.heaviest, ours)];
  return {
    terms: ratio(terms, ownA.terms * ownB.terms),
    names: ratio(names, ownA.names * ownB.names),
    titles: ownA.titles > 0 && ownB.titles > 0 ? ratio(titles, ownA.titles * ownB.titles) : null,
    heaviest: { least: Math.min(ofA, ofB), most: Math.max(ofA, ofB) },
  };
}

/** Weight of the names and of the other terms. */
interface Parts {
  names: number;
  others: number;
}

function sumsOf(a: Features, theirs: Terms): Sums {
  const sums: Sums = {
    terms: 0,
    titles: 0,
    leads: 0,
    titleLead: 0,
    leadTitle: 0,
    namesOfA: 0,
    namesOfB: 0,
    nameTerms: 0,
    otherTerms: 0,
    leadsOfA: { names: 0, others: 0 },
    leadsOfB: { names: 0, others: 0 },
    heaviest: 0,
  };
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
    if (x.name || y.name) sums.nameTerms += x.weight * y.weight;
    if (!x.name || !y.name) sums.otherTerms += x.weight * y.weight;
    sums.leadsOfA[x.name ? 'names' : 'others'] += x.lead;
    sums.leadsOfB[y.name ? 'names' : 'others'] += y.lead;
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

/** Lengths of the vectors of names and of other terms, and what each part weighs in the lead. */
function partsOf({ terms }: Features): { readonly length: Parts; readonly lead: Parts } {
  const squares = { names: 0, others: 0 };
  const lead = { names: 0, others: 0 };
  for (const term of terms) {
    const part = term.name ? 'names' : 'others';
    squares[part] += term.weight ** 2;
    lead[part] += term.lead;
  }
  return { length: { names: Math.sqrt(squares.names), others: Math.sqrt(squares.others) }, lead };
}

function sharesOf(ofA: number, leadA: number, ofB: number, leadB: number): Shares {
  const a = leadA > 0 ? ratio(ofA, leadA) : NONE_IN_LEAD;
  const b = leadB > 0 ? ratio(ofB, leadB) : NONE_IN_LEAD;
  return { least: Math.min(a, b), most: Math.max(a, b) };
}

/** The share of the lighter names; of equally heavy ones the greater share, lest it hang on which text comes first. */
function namesShared(ofA: number, namesA: number, ofB: number, namesB: number): number | null {
  if (namesA === 0 || namesB === 0) return null;
  const [a, b] = [ratio(ofA, namesA), ratio(ofB, namesB)];
  return namesA === namesB ? Math.max(a, b) : namesA < namesB ? a : b;
}

/** How far two texts agree, measure by measure: what both the copy model and the story model weigh. Linear in their terms and sketches. */
export function agreementOf(a: Features, b: Features): Agreement {
  const [ours, theirs] = [byHash(a), byHash(b)];
  const sums = sumsOf(a, theirs);
  const namesOf = ({ terms }: Features): number => terms.reduce((sum, t) => sum + (t.name ? t.weight : 0), 0);
  const [namesA, namesB] = [namesOf(a), namesOf(b)];
  const [titleA, titleB] = [lengthOf(a.terms, titleOf), lengthOf(b.terms, titleOf)];
  const [leadA, leadB] = [lengthOf(a.terms, leadOf), lengthOf(b.terms, leadOf)];
  const [partsA, partsB] = [partsOf(a), partsOf(b)];
  const rare = overlapOf(a.rare, b.rare);
  const numbers = overlapOf(a.numbers, b.numbers);
  const { leadsOfA, leadsOfB } = sums;
  const crossed = [
    ...(titleA > 0 ? [ratio(sums.titleLead, titleA * leadB)] : []),
    ...(titleB > 0 ? [ratio(sums.leadTitle, leadA * titleB)] : []),
  ];
  return {
    words: overlapOf(a.shingles, b.shingles),
    rareWords: rare.containment,
    rareWordsOfEither: rare.jaccard,
    numbers: a.numbers.size > 0 && b.numbers.size > 0 ? numbers.containment : null,
    numbersOfEither: numbers.jaccard,
    names: namesShared(sums.namesOfA, namesA, sums.namesOfB, namesB),
    terms: ratio(sums.terms, lengthOf(a.terms, weightOf) * lengthOf(b.terms, weightOf)),
    titles: titleA > 0 && titleB > 0 ? ratio(sums.titles, titleA * titleB) : null,
    leads: ratio(sums.leads, leadA * leadB),
    titleInLead: crossed.length > 0 ? Math.max(...crossed) : null,
    nameTerms: ratio(sums.nameTerms, partsA.length.names * partsB.length.names),
    otherTerms: ratio(sums.otherTerms, partsA.length.others * partsB.length.others),
    leadNames: sharesOf(leadsOfA.names, partsA.lead.names, leadsOfB.names, partsB.lead.names),
    leadOthers: sharesOf(leadsOfA.others, partsA.lead.others, leadsOfB.others, partsB.lead.others),
    heaviest: ratio(sums.heaviest, Math.max(a.terms[0]?.weight ?? 0, b.terms[0]?.weight ?? 0, FULL / 20)),
    own: ownAgreement(a, b, ours, theirs),
    minutesApart: Math.abs(a.minute - b.minute),
  };
}
