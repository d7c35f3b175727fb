import type { NormalizedArticle } from '#article/article.ts';
import type { TaggedSpan } from '#extract/spans.ts';
import { type Anchor, NO_ANCHOR } from './anchor.ts';
import type { Candidate } from './candidate.ts';
import { companyFeatures, companyFloor } from './company.ts';
import { overrule } from './discourse.ts';
import { type Document, readDocument } from './document.ts';
import { type Gazetteer, gazetteer as loadGazetteer } from './gazetteer.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type Name, namesOf } from './names.ts';
import { placeEvidence } from './place-evidence.ts';
import { type Ranked, type RankWeights, rank } from './rank.ts';
import { featuresOf, probabilityOf } from './recognize.ts';
import { homeOf } from './source-home.ts';

/** A recognizer's weights: one set for articles whose entity spans are known, one for those without. */
export interface RecognizerWeights {
  readonly tagged: Readonly<Record<string, number>>;
  readonly untagged: Readonly<Record<string, number>>;
}

/** Everything learned; committed beside the code, replaced while training. */
export interface Weights {
  /** By the words alone. */
  readonly words: RecognizerWeights;
  /** By the words and by where the name would lie, after a first round of resolution. */
  readonly places: RecognizerWeights;
  readonly rank: RankWeights;
}

export interface Analysis {
  readonly document: Document;
  readonly features: ReadonlyMap<Candidate, readonly string[]>;
  readonly probabilities: ReadonlyMap<Candidate, number>;
  readonly names: readonly Name[];
  readonly ranked: Ranked;
  /** Countries where the article is at home, by its outlet and by its dateline. */
  readonly homes: ReadonlySet<number>;
}

/** Below this probability a candidate does not even vote. */
export const VOTING_THRESHOLD = 0.25;
/** In the first pass nearly everything is resolved, so that the second can judge by place. */
const FIRST_THRESHOLD = 0.08;

let lexicon: { readonly of: Gazetteer; readonly is: Lexicon } | null = null;

/** The gazetteer and its demonyms and abbreviations, loaded once per process. */
export function gazetteerAndLexicon(): { readonly gazetteer: Gazetteer; readonly lexicon: Lexicon } {
  const gazetteer = loadGazetteer();
  if (lexicon?.of !== gazetteer) lexicon = { of: gazetteer, is: lexiconOf(gazetteer) };
  return { gazetteer, lexicon: lexicon.is };
}

/** Names with the likelihood of each of their senses: recognition by words, resolution, recognition once more by place, resolution.
 * `filed` is the dateline's place, where known. */
export function analyze(
  article: NormalizedArticle,
  spans: readonly TaggedSpan[],
  weights: Weights,
  filed: Anchor = NO_ANCHOR,
): Analysis {
  const { gazetteer, lexicon: words } = gazetteerAndLexicon();
  const document = readDocument(article, spans, gazetteer, words);
  const home = homeOf(article.source, article.url, gazetteer);
  const first = recognizeByWords(document, document.tagged ? weights.words.tagged : weights.words.untagged, gazetteer);
  const names = namesOf(document, first.probabilities, gazetteer, FIRST_THRESHOLD);
  const ranked = rank(names, home, filed, weights.rank, gazetteer, 1);
  const company = companyFeatures(document, first.probabilities);
  const features = withPlaces(first.features, company, names, ranked, home.country >= 0, gazetteer);
  const own = document.tagged ? weights.places.tagged : weights.places.untagged;
  const probabilities = new Map<Candidate, number>();
  for (const reading of document.readings) {
    for (const candidate of reading.candidates) {
      const list = features.get(candidate) ?? [];
      const probability = Math.max(probabilityOf(list, own), companyFloor(list));
      probabilities.set(candidate, overrule(probability, candidate, reading, document, gazetteer));
    }
  }
  const finalNames = namesOf(document, probabilities, gazetteer, VOTING_THRESHOLD);
  return {
    document,
    features,
    probabilities,
    names: finalNames,
    homes: new Set([home.country, filed.country]),
    ranked: rank(finalNames, home, filed, weights.rank, gazetteer),
  };
}

function recognizeByWords(
  document: Document,
  weights: Readonly<Record<string, number>>,
  gazetteer: Gazetteer,
): Pick<Analysis, 'features' | 'probabilities'> {
  const features = new Map<Candidate, readonly string[]>();
  const probabilities = new Map<Candidate, number>();
  for (const reading of document.readings) {
    for (const candidate of reading.candidates) {
      const list = featuresOf(candidate, reading, document, gazetteer);
      features.set(candidate, list);
      probabilities.set(candidate, probabilityOf(list, weights));
    }
  }
  return { features, probabilities };
}

/** The features of all candidates with the company they keep, and those that were resolved with where they would lie. */
function withPlaces(
  words: ReadonlyMap<Candidate, readonly string[]>,
  company: ReadonlyMap<Candidate, readonly string[]>,
  names: readonly Name[],
  ranked: Ranked,
  homeKnown: boolean,
  gazetteer: Gazetteer,
): ReadonlyMap<Candidate, readonly string[]> {
  const all = new Map([...words].map(([candidate, list]) => [candidate, [...list, ...(company.get(candidate) ?? [])]]));
  for (const name of names) {
    for (const { candidate } of name.mentions) {
      all.get(candidate)?.push(...placeEvidence(candidate, name, ranked, homeKnown, gazetteer));
    }
  }
  return all;
}
