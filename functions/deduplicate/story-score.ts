import { readFileSync } from 'node:fs';
import { type BoostedTrees, logOdds } from '#article/boosted-trees.ts';
import type { Agreement } from './agreement.ts';
import type { Features } from './features.ts';

const DAY = 1_440;
const MOST_DAYS = 3;
/** What counts where one of the two names nobody, or has no number. */
const NAMES_UNKNOWN = 0.3;
const NUMBERS_UNKNOWN = 0.2;

/** The measures that the trees look at, in the order of {@link storyMeasures}. */
export const STORY_MEASURES = [
  'terms',
  'titles',
  'leads',
  'titleInLead',
  'names',
  'numbers',
  'rareWords',
  'heaviest',
  'nameTerms',
  'otherTerms',
  'leadNamesLeast',
  'leadNamesMost',
  'leadOthersLeast',
  'leadOthersMost',
  'rareWordsOfEither',
  'containment',
  'jaccard',
  'numbersOfEither',
  'numbersCounted',
] as const;

/** What the trees weigh; how long the texts are and how far apart is not among it: neither would hold for other news. */
export function storyMeasures(agreement: Agreement, a: Features, b: Features): readonly number[] {
  const { terms, leads, words, leadNames, leadOthers } = agreement;
  const named = agreement.names !== null;
  const inLead = agreement.titleInLead ?? leads;
  return [
    terms,
    agreement.titles ?? inLead,
    leads,
    inLead,
    agreement.names ?? NAMES_UNKNOWN,
    agreement.numbers ?? NUMBERS_UNKNOWN,
    agreement.rareWords,
    agreement.heaviest,
    named ? agreement.nameTerms : 0,
    agreement.otherTerms,
    named ? leadNames.least : NAMES_UNKNOWN,
    named ? leadNames.most : NAMES_UNKNOWN,
    leadOthers.least,
    leadOthers.most,
    agreement.rareWordsOfEither,
    words.containment,
    words.jaccard,
    agreement.numbers === null ? 0 : agreement.numbersOfEither,
    agreement.numbers === null ? 0 : Math.min(a.numbers.size, b.numbers.size),
  ];
}

/** Days between two reports as they count, at most {@link MOST_DAYS}. */
export function daysCounted({ minutesApart }: Agreement): number {
  return Math.min(MOST_DAYS, minutesApart / DAY);
}

/** Trained by test/eval/deduplicate/learn-stories.ts. */
export interface StoryModel {
  readonly trees: BoostedTrees;
  /** Of 1, the log odds that the trees give, and the days between the two. */
  readonly weights: readonly [number, number, number];
}

let loaded: StoryModel | null = null;

function model(): StoryModel {
  loaded ??= JSON.parse(readFileSync(new URL('./data/story-trees.json', import.meta.url), 'utf8')) as StoryModel;
  return loaded;
}

/**
 * How likely two reports tell the same story, 0–1, symmetric: boosted trees over what they agree in (a logistic regression over
 * the same measures gives .01 less B-cubed F1 on a dense stream and .025 less on look-alike events, by folds), and linearly the
 * days between, as labelled streams know no hours.
 * @param extra added to the log odds.
 */
export function storyScore(agreement: Agreement, a: Features, b: Features, extra = 0): number {
  const { trees, weights } = model();
  const [bias, ofTrees, ofDays] = weights;
  const odds = logOdds(trees, storyMeasures(agreement, a, b));
  return 1 / (1 + Math.exp(-(bias + ofTrees * odds + ofDays * daysCounted(agreement) + extra)));
}
