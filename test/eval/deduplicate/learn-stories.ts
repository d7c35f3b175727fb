/** Learns the story score and writes functions/deduplicate/data/story-trees.json. Four fifths of the stories and topics are
 * learned from. The trees for longer texts stay as they are in that file; `--long` grows them anew. (Grown since names are weighed
 * alike from either side they gave .877 B-cubed F1 on look-alike events, kept aside .868; those in the file give .896 and .893.) */

import { readFileSync, writeFileSync } from 'node:fs';
import { type BoostedTrees, logOdds } from '#article/boosted-trees.ts';
import { type Agreement, agreementOf } from '#deduplicate/agreement.ts';
import type { Features } from '#deduplicate/features.ts';
import {
  acrossMeasures,
  BRIEF_MEASURES,
  briefMeasures,
  daysCounted,
  STORY_MEASURES,
  type StoryModel,
  type StoryTrees,
  storyMeasures,
} from '#deduplicate/story-score.ts';
import { growTrees } from '#normalize/html/train/grow-trees.ts';
import { pairsOf, twins } from '../../deduplicate/twins.ts';
import { createChance } from '../../support/random.ts';
import { briefOf } from './briefs.ts';
import { candidatesOf, type Item } from './candidates.ts';
import {
  eventPairs,
  extractedOf,
  isKeptAside,
  type Labelled,
  newsStream,
  SHORT_SHINGLES,
  storyFeaturesOf,
  textOf,
} from './data.ts';
import { learn } from './logistic.ts';
import { lookAlikes } from './look-alikes.ts';
import { learnExactly } from './newton.ts';
import { labelledPairs } from './pairs.ts';
import { TEMPLATE_KINDS, templateItem } from './templates.ts';
import { wireReissues } from './wire-reissues.ts';

interface Example {
  readonly x: readonly number[];
  /** The measures for short texts; null of longer ones. */
  readonly brief: readonly number[] | null;
  /** Those for two languages, where they are learned from. */
  readonly across: readonly number[] | null;
  readonly days: number;
  readonly y: number;
  readonly w: number;
  /** Story or topic: trees are grown on whole ones. */
  readonly group: string;
}

/** Chosen by four folds by story and topic, twice: deeper trees give no more, and three bags .003 more than one; 130 trees instead
 * of 80 hold what made items teach beside the streams. */
const GROWTH = { trees: 130, depth: 3, rate: 0.12, leaf: 20, l2: 5, columns: 0.4, rows: 0.7 };
const SEEDS = [1, 2, 3];
/** Where titles are missing and hours unknown, as in the look-alike events, half as much again. */
const LOOK_ALIKES = 1.5;

/** Weight of what is seen without names, or without headlines. */
const BLIND = 0.3;
const COPIES_OF_AN_EDIT = 150;
const LABELLED = 6;
const CUT_WEIGHT = 0.4;
const ITEMS_OF_A_KIND = 100;
const FORM = /^(?:form|series):/;
const TOLD_ON = new Set(['flash and story', 'urgent and story', 'follow-up, real background']);

const itemOf = (row: Labelled): Item => ({
  id: row.id,
  story: row.story,
  topic: row.topic,
  title: row.title,
  f: storyFeaturesOf(textOf(row)),
});

function examplesOf(items: readonly Item[]): readonly Example[] {
  const examples: Example[] = [];
  for (const { at, candidates } of candidatesOf(items)) {
    const own = items[at];
    for (const candidate of candidates) {
      const other = items[candidate.at];
      if (own === undefined || other === undefined || candidate.copy) continue;
      const labels = [own, other].flatMap(({ story }) => (story === null ? [] : [story]));
      const groups = (own.topic === '' ? labels : [own.topic, other.topic]).map(String);
      const [group] = groups;
      if (group === undefined || groups.some(isKeptAside)) continue;
      const same = own.story !== null && own.story === other.story;
      const w = own.topic !== '' ? (same ? 0.6 : 1) * LOOK_ALIKES : same ? 3 : labels.length === 2 ? 1 : 0.3;
      examples.push(...seen(candidate.agreement, own.f, other.f, { y: same ? 1 : 0, w, group }));
    }
  }
  return examples;
}

/** A pair as it is, and as it would be in a script without capitals or without a headline. */
function seen(
  g: Agreement,
  a: Features,
  b: Features,
  said: Pick<Example, 'y' | 'w' | 'group'> & { readonly across?: boolean },
): readonly Example[] {
  const days = daysCounted(g);
  const untitled = { ...g, titles: null, titleInLead: null, own: { ...g.own, titles: null } };
  const isBrief = Math.min(a.shingles.size, b.shingles.size) <= SHORT_SHINGLES;
  return [g, { ...g, names: null }, ...(g.titles === null ? [] : [untitled])].map((as, i) => ({
    ...said,
    w: said.w * (i === 0 ? 1 : BLIND),
    days,
    x: storyMeasures(as, a, b),
    brief: isBrief ? briefMeasures(as, a, b) : null,
    across: i === 0 && said.across === true ? acrossMeasures(as, a, b) : null,
  }));
}

function templateExamples(): readonly Example[] {
  const chance = createChance(5);
  return TEMPLATE_KINDS.flatMap((kind) => {
    const items = Array.from({ length: 60 }, () => extractedOf(templateItem(kind, chance, '2018-01-05T10:00:00Z')));
    return Array.from({ length: 300 }, () => [chance.pick(items), chance.pick(items)] as const)
      .filter(([a, b]) => a !== b)
      .flatMap(([a, b]) => seen(agreementOf(a, b), a, b, { y: 0, w: 1, group: kind }));
  });
}

/** Edited copies: not all are recognized as such, and the same words must not speak against the same story, as they do between
 * items of one form. Without them nine of ten texts with 5 % of other words were refused. And labelled wire items, of one story
 * or of one form: few, and so each counts as much as several made ones. */
function copyExamples(): readonly Example[] {
  return labelledPairs(COPIES_OF_AN_EDIT).flatMap(({ copy, keptAside, kind, a, b }, i) => {
    const look = kind === 'wire: different';
    if (keptAside || !(copy || look || kind.startsWith('wire'))) return [];
    return seen(agreementOf(a, b), a, b, { y: look ? 0 : 1, w: look ? LABELLED : 0.5, group: `copy ${i}` });
  });
}

/** Items of one form or of one series, of two firms or two days; a flash and its story; reissues: made by grammar. */
function wireExamples(): readonly Example[] {
  return wireReissues(ITEMS_OF_A_KIND, false).flatMap(({ kind, copy, a, b }, i) => {
    if (copy || TOLD_ON.has(kind)) return seen(agreementOf(a, b), a, b, { y: 1, w: 0.3, group: `wire ${i}` });
    if (!FORM.test(kind)) return [];
    return seen(agreementOf(a, b), a, b, { y: 0, w: 1, group: `wire ${i}` });
  });
}

/** The streams cut to briefs. (Briefs that were given the names of another report as other stories taught no more, and parted a
 * Spanish report from the English ones of its event.) */
function briefExamples(): readonly Example[] {
  return [newsStream(), eventPairs()]
    .flatMap((rows) => examplesOf(rows.map((row, i) => itemOf(briefOf(row, 7 * i)))))
    .map((example) => ({ ...example, w: example.w * CUT_WEIGHT }));
}

/** Own reports: the short trees learn from these what tells two events of one town and desk from one event told by two desks. The
 * trees for longer texts do not: with these among their examples the B-cubed F1 of the dense stream falls by .01. */
const TWIN_WEIGHT = 20;
const TWIN_OF_ONE_EVENT = 1.5;
const MADE_WEIGHT = 6;
const MADE_TOWNS = 260;
const ACROSS_DECAY = 0.02;

async function twinExamples(): Promise<readonly Example[]> {
  return pairsOf(await twins())
    .filter(({ a }) => !isKeptAside(a.topic))
    .flatMap(({ a: { topic, features: a }, b: { features: b }, same, acrossLanguages }) => {
      const w = TWIN_WEIGHT * (same ? TWIN_OF_ONE_EVENT : 1);
      const [plain] = seen(agreementOf(a, b), a, b, { y: same ? 1 : 0, w, group: topic, across: true });
      if (plain === undefined) return [];
      return acrossLanguages ? [{ ...plain, brief: null }] : [plain];
    });
}

function madeExamples(): readonly Example[] {
  return lookAlikes(MADE_TOWNS, 17).flatMap(({ same, group, a, b }) =>
    seen(agreementOf(a, b), a, b, { y: same ? 1 : 0, w: MADE_WEIGHT, group, across: true }).slice(0, 1),
  );
}

/** The mean of several models, as one. */
function meanOf(names: readonly string[], models: readonly BoostedTrees[]): BoostedTrees {
  const part = (value: number): number => Number((value / models.length).toPrecision(5));
  return {
    names,
    base: part(models.reduce((sum, { base }) => sum + base, 0)),
    trees: models.flatMap(({ trees }) => trees.map((tree) => ({ ...tree, value: tree.value.map(part) }))),
  };
}

const round = (weights: readonly number[], digits = 3): readonly number[] =>
  weights.map((weight) => Number(weight.toFixed(digits)));

function treesOf(
  names: readonly string[],
  examples: readonly Example[],
  measures: (example: Example) => readonly number[],
): StoryTrees {
  const groups = new Map([...new Set(examples.map(({ group }) => group))].map((group, i) => [group, i]));
  const rows = examples.map(measures);
  const trees = meanOf(
    names,
    SEEDS.map((seed) =>
      growTrees(
        names,
        rows,
        examples.map(({ y }) => y),
        examples.map(({ w }) => w),
        examples.map(({ group }) => groups.get(group) ?? 0),
        { ...GROWTH, seed },
      ),
    ),
  );
  const scored = examples.map(({ days, y, w }, i) => ({ x: [1, logOdds(trees, rows[i] ?? []), days], y, w }));
  const [bias = 0, ofTrees = 1, ofDays = 0] = round(learn(scored, 400, 1, 0));
  return { trees, weights: [bias, ofTrees, ofDays] };
}

const publicExamples = [
  ...examplesOf(newsStream().map(itemOf)),
  ...examplesOf(eventPairs().map(itemOf)),
  ...templateExamples(),
  ...copyExamples(),
  ...wireExamples(),
  ...briefExamples(),
];
const ownExamples = [...(await twinExamples()), ...madeExamples()];
const short = [...publicExamples, ...ownExamples].filter(({ brief }) => brief !== null);
const across = ownExamples.flatMap(({ across: x, y, w }) => (x === null ? [] : [{ x, y, w }]));
const FILE = new URL('../../../functions/deduplicate/data/story-trees.json', import.meta.url);
const model: StoryModel = {
  long: process.argv.includes('--long')
    ? treesOf(STORY_MEASURES, publicExamples, ({ x }) => x)
    : (JSON.parse(readFileSync(FILE, 'utf8')) as StoryModel).long,
  brief: treesOf(BRIEF_MEASURES, short, ({ brief }) => brief ?? []),
  across: round(learnExactly(across, ACROSS_DECAY)),
};
writeFileSync(FILE, JSON.stringify(model));
for (const [name, examples] of Object.entries({ long: publicExamples, brief: short, across })) {
  console.log(`${name}: ${examples.length} pairs, ${examples.filter(({ y }) => y === 1).length} of one story`);
}
console.log(`weights ${model.long.weights} | ${model.brief.weights} | ${model.across}`);
