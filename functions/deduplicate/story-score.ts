import { readFileSync } from 'node:fs';
import { type BoostedTrees, logOdds } from '#article/boosted-trees.ts';
import type { Agreement } from './agreement.ts';
import { FACT_MEASURES, factMeasures } from './facts-agreement.ts';
import type { Features } from './features.ts';

const DAY = 1_440;
const MOST_DAYS = 3;
const LONG = 300;
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

/** The measures that the trees for short texts look at, in the order of {@link briefMeasures}. */
export const BRIEF_MEASURES = [
  ...STORY_MEASURES,
  'shorter',
  'ownTerms',
  'ownNames',
  'ownTitles',
  'ownHeaviestLeast',
  'ownHeaviestMost',
  ...FACT_MEASURES,
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

/** What the trees for short texts weigh: the same, the length, the wording without the places, and what the two state. */
export function briefMeasures(agreement: Agreement, a: Features, b: Features): readonly number[] {
  const { own, names, titles, leads, titleInLead } = agreement;
  return [
    ...storyMeasures(agreement, a, b),
    Math.min(LONG, shorter(a, b)),
    own.terms,
    names === null ? 0 : own.names,
    own.titles ?? titles ?? titleInLead ?? leads,
    own.heaviest.least,
    own.heaviest.most,
    ...factMeasures(a, b),
  ];
}

const shorter = (a: Features, b: Features): number => Math.min(a.shingles.size, b.shingles.size);

/** What the regression for two languages weighs: only what the two state, and the words that name somebody. */
export function acrossMeasures({ own, minutesApart }: Agreement, a: Features, b: Features): readonly number[] {
  const facts = factMeasures(a, b);
  const fact = (name: (typeof FACT_MEASURES)[number]): number => facts[FACT_MEASURES.indexOf(name)] ?? 0;
  const focus = fact('focus');
  return [
    1,
    when(focus >= SAME_FOCUS),
    when(focus >= NEAR_FOCUS && focus < SAME_FOCUS),
    when(focus < UNKNOWN_FOCUS),
    fact('placesShared'),
    fact('placesApart'),
    Math.min(2, fact('peopleShared') + fact('speakersShared')),
    fact('peopleApart'),
    fact('namesShared'),
    Math.min(MOST_FIGURES, fact('figuresShared')),
    Math.min(MOST_FIGURES, fact('figuresApart')),
    when(fact('countsAgree') > 0),
    when(fact('countsDiffer') > 0),
    when(fact('daysShared') > 0),
    own.names,
    Math.min(1, minutesApart / DAY),
  ];
}

const SAME_FOCUS = 4;
const NEAR_FOCUS = 2;
const UNKNOWN_FOCUS = 1;
const MOST_FIGURES = 3;
const when = (holds: boolean): number => (holds ? 1 : 0);

/** Days between two reports as they count, at most {@link MOST_DAYS}. */
export function daysCounted({ minutesApart }: Agreement): number {
  return Math.min(MOST_DAYS, minutesApart / DAY);
}

/** Boosted trees and what is made of their log odds. */
export interface StoryTrees {
  readonly trees: BoostedTrees;
  /** Of 1, the log odds that the trees give, and the days between the two. */
  readonly weights: readonly [number, number, number];
}

/** Trained by test/eval/deduplicate/learn-stories.ts. */
export interface StoryModel {
  /** For texts of some length: over {@link STORY_MEASURES}. */
  readonly long: StoryTrees;
  /** Where one is short: over {@link BRIEF_MEASURES}. */
  readonly brief: StoryTrees;
  /** Of {@link acrossMeasures}. */
  readonly across: readonly number[];
}

/** Shingles of the shorter text up to which the trees for short texts decide alone, and from which they have no say. In so few
 * words two items of one desk soon name the same town, court and service, and two desks soon tell one event in other words. */
const BRIEF_ALONE = 70;
const BRIEF_AT_MOST = 120;
/** Two texts of different languages have at most this cosine of the words that are no names. */
const OTHER_WORDS = 0.2;

let loaded: StoryModel | null = null;

function model(): StoryModel {
  loaded ??= JSON.parse(readFileSync(new URL('./data/story-trees.json', import.meta.url), 'utf8')) as StoryModel;
  return loaded;
}

function oddsOf({ trees, weights }: StoryTrees, measures: readonly number[], days: number): number {
  const [bias, ofTrees, ofDays] = weights;
  return bias + ofTrees * logOdds(trees, measures) + ofDays * days;
}

/** Whether the two are of different languages, so that their words tell nothing. */
export function isAcross({ otherTerms }: Agreement, { facts: a }: Features, { facts: b }: Features): boolean {
  return a.language !== '' && b.language !== '' && a.language !== b.language && otherTerms < OTHER_WORDS;
}

function logOddsOf(agreement: Agreement, a: Features, b: Features): number {
  const { long, brief, across } = model();
  if (isAcross(agreement, a, b))
    return acrossMeasures(agreement, a, b).reduce((sum, value, i) => sum + value * (across[i] ?? 0), 0);
  const days = daysCounted(agreement);
  const share = Math.max(0, Math.min(1, (BRIEF_AT_MOST - shorter(a, b)) / (BRIEF_AT_MOST - BRIEF_ALONE)));
  return (
    (share > 0 ? share * oddsOf(brief, briefMeasures(agreement, a, b), days) : 0) +
    (share < 1 ? (1 - share) * oddsOf(long, storyMeasures(agreement, a, b), days) : 0)
  );
}

/**
 * How likely two reports tell the same story, 0–1, symmetric: boosted trees over what they agree in (a logistic regression over
 * the same measures gives .01 less B-cubed F1 on a dense stream and .025 less on look-alike events, by folds), and linearly the
 * days between, as labelled streams know no hours. Short texts have trees of their own, which weigh what the two state as well;
 * of own reports of two outlets these join 42 of 47 of one event instead of 34, and 17 of 97 of two events instead of 35 (folds).
 * @param extra added to the log odds.
 */
export function storyScore(agreement: Agreement, a: Features, b: Features, extra = 0): number {
  return 1 / (1 + Math.exp(-(logOddsOf(agreement, a, b) + extra)));
}
