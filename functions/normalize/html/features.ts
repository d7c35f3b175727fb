import type { Block } from './blocks.ts';
import { CUE } from './cues.ts';
import { type BlockFacts, likeness, type PageEvidence, PageFacts } from './page-facts.ts';
import { ANCESTORS } from './tree-mass.ts';
import { WORDINGS } from './wording.ts';

export interface BlockFeatures {
  /** One row of `FEATURE_NAMES.length` numbers a block. */
  readonly rows: readonly Float64Array[];
  /** Reading weight of each block (letters; an East Asian sign counts as two and a half). */
  readonly weights: readonly number[];
  /** Blocks that read as running text by themselves. */
  readonly good: readonly boolean[];
}

/** Columns that are filled together, from `at` on. */
interface Columns {
  readonly names: readonly string[];
  fill(row: Float64Array, at: number, facts: BlockFacts): void;
}

/** Columns by name, with what stands in each for a block (true is 1, false 0). */
function columns(list: readonly (readonly [name: string, value: (facts: BlockFacts) => number | boolean])[]): Columns {
  return {
    names: list.map(([name]) => name),
    fill(row, at, facts) {
      for (const [k, [, value]] of list.entries()) row[at + k] = Number(value(facts));
    },
  };
}

/** A column for each bit of a number. */
function bits(kind: string, names: readonly string[], numberOf: (facts: BlockFacts) => number): Columns {
  return {
    names: names.map((name) => `${kind}:${name}`),
    fill(row, at, facts) {
      const number = numberOf(facts);
      for (let k = 0; k < names.length; k++) row[at + k] = (number >> k) & 1;
    },
  };
}

/** Kinds of elements that hold text, and their tags. */
const TAGS: readonly (readonly [kind: string, tags: readonly string[]])[] = [
  ['p', ['p']],
  ['h', ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']],
  ['li', ['li', 'dd', 'dt']],
  ['box', ['div', 'section', 'article', 'main', 'center']],
  ['cell', ['td', 'th', 'caption']],
  ['quote', ['blockquote', 'pre']],
  ['figure', ['figcaption', 'figure']],
  ['other', []],
];
const TAG_BITS: ReadonlyMap<string, number> = new Map(
  TAGS.flatMap(([, tags], kind) => tags.map((tag) => [tag, 1 << kind] as const)),
);
const OTHER_TAG = 1 << (TAGS.length - 1);
const CUE_NAMES = Object.keys(CUE);
const COMMAS = /[,،、，;：]/g;
const DIGITS = /\p{N}/gu;
const UPPER_START = /(?:^|\s)\p{Lu}/gu;
const ELLIPSIS = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/u;
const BAR = /[|›»→▸▶•·]/u;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const wordsOf = ({ stat }: BlockFacts): number => Math.max(1, stat.words);
/** As a share of all running text of the page. */
const ofGood = (mass: number, { page }: BlockFacts): number => mass / Math.max(1, page.goodMass);

const TEXT = columns([
  ['weight', ({ stat }) => Math.min(2000, stat.weight)],
  ['words', ({ stat }) => Math.min(400, stat.words)],
  ['linkDensity', ({ stat }) => stat.linkDensity],
  ['links', ({ block }) => Math.min(20, block.links)],
  ['bold', ({ block }) => block.boldChars / Math.max(1, block.text.length)],
  ['controls', ({ block }) => block.controls],
  ['endsSentence', ({ stat }) => stat.endsSentence],
  ['sentences', ({ stat }) => Math.min(20, stat.sentences)],
  ['commas', (facts) => count(facts.block.text, COMMAS) / wordsOf(facts)],
  ['digits', ({ block }) => count(block.text, DIGITS) / block.text.length],
  ['capitals', (facts) => count(facts.block.text, UPPER_START) / wordsOf(facts)],
  ['wordLength', (facts) => facts.block.text.length / wordsOf(facts)],
  ['broken', ({ block }) => block.broken],
  ['endsColon', ({ block }) => block.text.endsWith(':')],
  ['endsEllipsis', ({ block }) => ELLIPSIS.test(block.text)],
  ['bar', ({ block }) => BAR.test(block.text)],
]);

const ELEMENTS: readonly Columns[] = [
  bits(
    'tag',
    TAGS.map(([kind]) => kind),
    ({ block }) => TAG_BITS.get(block.host.tag) ?? OTHER_TAG,
  ),
  bits('in', ANCESTORS, ({ place }) => place.ancestors),
  bits('own', CUE_NAMES, ({ place }) => place.own),
  bits('near', CUE_NAMES, ({ place }) => place.near),
  bits('above', CUE_NAMES, ({ place }) => place.above),
];

const WORDING = columns(WORDINGS.map((name, at) => [`says:${name}`, ({ wordings }) => wordings[at] === true]));

const STATED = columns([
  ['articleBodyProp', ({ place }) => place.articleBody],
  ['hidden', ({ place }) => place.hidden],
  ['repeated', ({ page, block }) => Math.min(5, page.repeats(block))],
  ['titleLikeness', ({ page, block }) => likeness(block.text, page.titleWords, 40)],
  ['isTitle', ({ page, block }) => page.isTitle(block)],
  ['descriptionLikeness', ({ page, block }) => likeness(block.text, page.descriptionWords, 120)],
  ['ldKnown', ({ page }) => page.statesBody],
  ['ldHas', ({ page, at }) => page.isStated(at)],
  ['ldNext', ({ page, at }) => page.isStated(at + 1)],
  ['ldPrevious', ({ page, at }) => page.isStated(at - 1)],
]);

const BOXES = columns([
  ['parentShare', ({ place }) => place.shares[0] ?? 0],
  ['grandparentShare', ({ place }) => place.shares[1] ?? 0],
  ['greatShare', ({ place }) => place.shares[2] ?? 0],
  ['parentLinkDensity', ({ place }) => place.parentLinkDensity],
  ['parentGoodCount', ({ place }) => Math.min(50, place.parentGood)],
  ['siblingsLikeMe', ({ place }) => Math.min(50, place.siblingsLikeMe)],
  ['depth', ({ place }) => place.depth],
  ['inDominant', ({ place }) => place.inDominant],
  ['belowDominant', ({ place }) => place.belowDominant],
  ['dominantShare', ({ page }) => page.tree.dominantShare],
]);

const NEIGHBOURS = columns([
  ['position', ({ page, at }) => at / page.blocks.length],
  ['goodBefore', (facts) => ofGood(facts.page.goodBetween(0, facts.at), facts)],
  ['afterHeading', ({ page, at }) => page.heading >= 0 && at > page.heading],
  ['headingDistance', ({ page, at }) => (page.heading < 0 ? 0 : Math.max(-50, Math.min(100, at - page.heading)))],
  ['previousWeight', ({ page, at }) => Math.min(1000, page.statAt(at - 1).weight)],
  ['previousLinks', ({ page, at }) => page.statAt(at - 1).linkDensity],
  ['previousGood', ({ page, at }) => page.statAt(at - 1).good],
  ['nextWeight', ({ page, at }) => Math.min(1000, page.statAt(at + 1).weight)],
  ['nextLinks', ({ page, at }) => page.statAt(at + 1).linkDensity],
  ['nextGood', ({ page, at }) => page.statAt(at + 1).good],
  ['goodWithin3Before', ({ page, at }) => [1, 2, 3].filter((step) => page.statAt(at - step).good).length],
  ['goodWithin3After', ({ page, at }) => [1, 2, 3].filter((step) => page.statAt(at + step).good).length],
  ['toGoodBefore', ({ page, at }) => page.toGoodBefore[at] ?? 0],
  ['toGoodAfter', ({ page, at }) => page.toGoodAfter[at] ?? 0],
  ['massAround', (facts) => ofGood(facts.page.goodBetween(facts.at - 5, facts.at + 6), facts)],
  ['pageGood', ({ page }) => Math.min(20_000, page.goodMass)],
  ['pageGoodBlocks', ({ page }) => Math.min(200, page.goodBlocks)],
]);

/** Blocks of one template are alike: what most of them are, each is. */
const KIN = columns([
  ['kinCount', ({ kin }) => Math.min(60, kin.count)],
  ['kinWeight', ({ kin }) => Math.min(800, kin.weight / kin.count)],
  ['kinGood', ({ kin }) => kin.good / kin.count],
  ['kinLinks', ({ kin }) => kin.links / kin.count],
  ['kinReadable', ({ kin, page }) => (page.readable === null ? -1 : kin.readable / kin.count)],
  ['kinShare', (facts) => ofGood(facts.kin.goodWeight, facts)],
]);

/** What readability rules think; -1 where they were not asked. */
const READABLE = columns([
  ['readable', ({ page, at }) => (page.readable === null ? -1 : page.readable[at] === true)],
  ['readablePrevious', ({ page, at }) => (page.readable === null ? -1 : page.readable[at - 1] === true)],
  ['readableNext', ({ page, at }) => (page.readable === null ? -1 : page.readable[at + 1] === true)],
  ['readableShare', ({ page }) => (page.readable === null ? -1 : page.readableShare)],
  [
    'readableParent',
    ({ page, block }) =>
      page.readable === null ? -1 : page.tree.readableShareOfParent(block, page.readable, page.blocks),
  ],
]);

/** Weights are trained on the columns in this order. */
const GROUPS: readonly Columns[] = [TEXT, ...ELEMENTS, WORDING, STATED, BOXES, NEIGHBOURS, KIN, READABLE];

/** The columns of a row, in order. */
export const FEATURE_NAMES: readonly string[] = GROUPS.flatMap(({ names }) => names);

/** The numbers by which blocks are told apart: their text, their place in the tree, their neighbours, what publishers call
 * the boxes around them, and whether Readability and the page's own JSON-LD have them. No rule names a site or a language. */
export function blockFeatures(
  blocks: readonly Block[],
  evidence: PageEvidence,
  readable: readonly boolean[] | null,
): BlockFeatures {
  const page = new PageFacts(blocks, evidence, readable);
  return {
    rows: blocks.map((block, at) => {
      const facts = page.of(block, at);
      const row = new Float64Array(FEATURE_NAMES.length);
      let column = 0;
      for (const group of GROUPS) {
        group.fill(row, column, facts);
        column += group.names.length;
      }
      return row;
    }),
    weights: page.stats.map((stat) => stat.weight),
    good: page.stats.map((stat) => stat.good),
  };
}
