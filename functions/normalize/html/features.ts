import { NO_STATS, type Stats, statsOf } from './block-stats.ts';
import type { Block } from './blocks.ts';
import { CUE } from './cues.ts';
import { type Kin, kinOf, kinship, NO_KIN } from './kinship.ts';
import { ANCESTORS, type Place, TreeMass } from './tree-mass.ts';
import { wordingOf } from './wording.ts';

/** What is known of the page when its blocks are weighed. */
export interface PageEvidence {
  readonly title: string | null;
  readonly description: string | null;
  /** JSON-LD articleBody, or null. */
  readonly articleBody: string | null;
}

export interface BlockFeatures {
  /** One row of `FEATURE_NAMES.length` numbers a block. */
  readonly rows: readonly Float64Array[];
  /** Reading weight of each block (letters; an East Asian sign counts as two and a half). */
  readonly weights: readonly number[];
  /** Blocks that read as running text by themselves. */
  readonly good: readonly boolean[];
}

const TAGS = ['p', 'h', 'li', 'box', 'cell', 'quote', 'figure', 'other'] as const;
const TAG_KIND: Readonly<Record<string, number>> = {
  p: 0,
  h1: 1,
  h2: 1,
  h3: 1,
  h4: 1,
  h5: 1,
  h6: 1,
  li: 2,
  dd: 2,
  dt: 2,
  div: 3,
  section: 3,
  article: 3,
  main: 3,
  center: 3,
  td: 4,
  th: 4,
  caption: 4,
  blockquote: 5,
  pre: 5,
  figcaption: 6,
  figure: 6,
};
const CUE_NAMES = Object.keys(CUE);
/** What `wordingOf` tells, in its order. */
export const WORDINGS = ['related', 'signup', 'legal', 'share', 'credit', 'byline', 'date'] as const;

/** The columns of a row, in order. */
export const FEATURE_NAMES: readonly string[] = [
  'weight',
  'words',
  'linkDensity',
  'links',
  'bold',
  'controls',
  'endsSentence',
  'sentences',
  'commas',
  'digits',
  'capitals',
  'wordLength',
  'broken',
  'endsColon',
  'endsEllipsis',
  'bar',
  ...TAGS.map((name) => `tag:${name}`),
  ...ANCESTORS.map((name) => `in:${name}`),
  ...CUE_NAMES.map((name) => `own:${name}`),
  ...CUE_NAMES.map((name) => `near:${name}`),
  ...CUE_NAMES.map((name) => `above:${name}`),
  ...WORDINGS.map((name) => `says:${name}`),
  'articleBodyProp',
  'hidden',
  'repeated',
  'titleLikeness',
  'isTitle',
  'descriptionLikeness',
  'ldKnown',
  'ldHas',
  'ldNext',
  'ldPrevious',
  'parentShare',
  'grandparentShare',
  'greatShare',
  'parentLinkDensity',
  'parentGoodCount',
  'siblingsLikeMe',
  'depth',
  'inDominant',
  'belowDominant',
  'dominantShare',
  'position',
  'goodBefore',
  'afterHeading',
  'headingDistance',
  'previousWeight',
  'previousLinks',
  'previousGood',
  'nextWeight',
  'nextLinks',
  'nextGood',
  'goodWithin3Before',
  'goodWithin3After',
  'toGoodBefore',
  'toGoodAfter',
  'massAround',
  'pageGood',
  'pageGoodBlocks',
  'kinCount',
  'kinWeight',
  'kinGood',
  'kinLinks',
  'kinReadable',
  'kinShare',
  'readable',
  'readablePrevious',
  'readableNext',
  'readableShare',
  'readableParent',
];

const COMMAS = /[,،、，;：]/g;
const DIGITS = /\p{N}/gu;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const UPPER_START = /(?:^|\s)\p{Lu}/gu;
const ELLIPSIS = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/u;
const BAR = /[|›»→▸▶•·]/u;
const SPACE = /\s+/gu;

/** The numbers by which blocks are told apart: their text, their place in the tree, their neighbours, what publishers call
 * the boxes around them, and whether Readability and the page's own JSON-LD have them. No rule names a site or a language. */
export function blockFeatures(
  blocks: readonly Block[],
  evidence: PageEvidence,
  readable: readonly boolean[] | null,
): BlockFeatures {
  const stats = blocks.map(statsOf);
  const tree = new TreeMass(blocks, stats);
  const seen = new Map<string, number>();
  for (const block of blocks) seen.set(block.text, (seen.get(block.text) ?? 0) + 1);
  const heading = headingIndex(blocks, evidence.title);
  const body = evidence.articleBody === null ? null : squash(evidence.articleBody.slice(0, LONGEST_BODY));
  const inBody = blocks.map((block, i) =>
    body !== null && i < MOST_MATCHED && body.includes(squash(block.text)) ? 1 : 0,
  );
  const titleWords = wordSet(evidence.title);
  const descriptionWords = wordSet(evidence.description);
  const readableMass = readable === null ? 0 : sum(stats.map((stat, i) => (readable[i] === true ? stat.weight : 0)));
  const goodMass = sum(stats.map((stat) => (stat.good ? stat.weight : 0)));
  const goodBlocks = stats.filter((stat) => stat.good).length;
  const before = prefix(stats.map((stat) => (stat.good ? stat.weight : 0)));
  const toGoodBefore = distances(stats, 1);
  const toGoodAfter = distances(stats, -1);
  const kins = kinship(blocks, stats, readable);
  const squashedTitle = evidence.title === null ? null : squash(evidence.title);
  const rows = blocks.map((block, i) => {
    const row = new Row();
    const stat = stats[i] ?? NO_STATS;
    const place = tree.placeOf(block);
    textColumns(row, block, stat);
    placeColumns(row, block, place);
    row.flags(wordingOf(block.text));
    row.flag(place.articleBody);
    row.flag(place.hidden);
    row.put(Math.min(5, seen.get(block.text) ?? 1));
    row.put(likeness(block.text, titleWords, 40));
    row.flag(squash(block.text) === squashedTitle);
    row.put(likeness(block.text, descriptionWords, 120));
    row.flag(body !== null);
    row.put(inBody[i] ?? 0);
    row.put(inBody[i + 1] ?? 0);
    row.put(inBody[i - 1] ?? 0);
    boxColumns(row, place, tree.dominantShare);
    row.put(i / blocks.length);
    row.put((before[i] ?? 0) / Math.max(1, goodMass));
    row.flag(heading >= 0 && i > heading);
    row.put(heading < 0 ? 0 : Math.max(-50, Math.min(100, i - heading)));
    neighbourColumns(row, stats, i);
    row.put(toGoodBefore[i] ?? 30);
    row.put(toGoodAfter[i] ?? 30);
    row.put(
      ((before[Math.min(blocks.length, i + 6)] ?? 0) - (before[Math.max(0, i - 5)] ?? 0)) / Math.max(1, goodMass),
    );
    row.put(Math.min(20_000, goodMass));
    row.put(Math.min(200, goodBlocks));
    kinColumns(row, kins.get(kinOf(block)) ?? NO_KIN, goodMass, readable !== null);
    readableColumns(row, readable, i, Math.min(2, readableMass / Math.max(1, goodMass)), () =>
      tree.readableShareOfParent(block, readable ?? [], blocks),
    );
    return row.values;
  });
  return { rows, weights: stats.map((stat) => stat.weight), good: stats.map((stat) => stat.good) };
}

/** Bounds of the comparison with articleBody, so that it stays linear on a hostile page. */
const LONGEST_BODY = 100_000;
const MOST_MATCHED = 3_000;
/** A row being filled, column by column. */
class Row {
  readonly values = new Float64Array(FEATURE_NAMES.length);
  #at = 0;

  put(value: number): void {
    this.values[this.#at++] = value;
  }

  flag(value: boolean): void {
    this.put(value ? 1 : 0);
  }

  flags(values: readonly boolean[]): void {
    for (const value of values) this.flag(value);
  }

  bits(bits: number, count: number): void {
    for (let k = 0; k < count; k++) this.flag((bits & (1 << k)) !== 0);
  }
}

function textColumns(row: Row, block: Block, stat: Stats): void {
  const { text } = block;
  const words = Math.max(1, stat.words);
  row.put(Math.min(2000, stat.weight));
  row.put(Math.min(400, stat.words));
  row.put(stat.linkDensity);
  row.put(Math.min(20, block.links));
  row.put(block.boldChars / Math.max(1, text.length));
  row.put(block.controls);
  row.flag(stat.endsSentence);
  row.put(Math.min(20, stat.sentences));
  row.put((text.match(COMMAS)?.length ?? 0) / words);
  row.put((text.match(DIGITS)?.length ?? 0) / text.length);
  row.put((text.match(UPPER_START)?.length ?? 0) / words);
  row.put(text.length / words);
  row.flag(block.broken);
  row.flag(text.endsWith(':'));
  row.flag(ELLIPSIS.test(text));
  row.flag(BAR.test(text));
}

function placeColumns(row: Row, block: Block, place: Place): void {
  const kind = TAG_KIND[block.host.tag] ?? TAGS.length - 1;
  for (let k = 0; k < TAGS.length; k++) row.flag(k === kind);
  row.bits(place.ancestors, ANCESTORS.length);
  for (const cues of [place.own, place.near, place.above]) row.bits(cues, CUE_NAMES.length);
}

function boxColumns(row: Row, place: Place, dominantShare: number): void {
  for (let level = 0; level < 3; level++) row.put(place.shares[level] ?? 0);
  row.put(place.parentLinkDensity);
  row.put(Math.min(50, place.parentGood));
  row.put(Math.min(50, place.siblingsLikeMe));
  row.put(place.depth);
  row.flag(place.inDominant);
  row.put(place.belowDominant);
  row.put(dominantShare);
}

function neighbourColumns(row: Row, stats: readonly Stats[], i: number): void {
  for (const stat of [stats[i - 1] ?? NO_STATS, stats[i + 1] ?? NO_STATS]) {
    row.put(Math.min(1000, stat.weight));
    row.put(stat.linkDensity);
    row.flag(stat.good);
  }
  for (const step of [-1, 1]) row.put([1, 2, 3].filter((k) => stats[i + step * k]?.good === true).length);
}

function readableColumns(
  row: Row,
  readable: readonly boolean[] | null,
  i: number,
  share: number,
  ofParent: () => number,
): void {
  if (readable === null) {
    for (let k = 0; k < 5; k++) row.put(-1);
    return;
  }
  for (const k of [i, i - 1, i + 1]) row.flag(readable[k] === true);
  row.put(share);
  row.put(ofParent());
}

function kinColumns(row: Row, kin: Kin, goodMass: number, known: boolean): void {
  row.put(Math.min(60, kin.count));
  row.put(Math.min(800, kin.weight / kin.count));
  row.put(kin.good / kin.count);
  row.put(kin.links / kin.count);
  row.put(known ? kin.readable / kin.count : -1);
  row.put(kin.goodWeight / Math.max(1, goodMass));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const squash = (text: string): string => text.replace(SPACE, '').toLowerCase();

/** Running sums, beginning with 0. */
export function prefix(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

/** Blocks to the nearest running text before (`step` 1) or after (`step` -1), at most 30. */
function distances(stats: readonly Stats[], step: 1 | -1): number[] {
  const result = new Array<number>(stats.length).fill(30);
  let distance = 30;
  for (let k = 0; k < stats.length; k++) {
    const i = step === 1 ? k : stats.length - 1 - k;
    result[i] = distance;
    distance = stats[i]?.good === true ? 1 : Math.min(30, distance + 1);
  }
  return result;
}

function wordSet(text: string | null): ReadonlySet<string> {
  return new Set((text ?? '').toLowerCase().match(WORDS) ?? []);
}

/** Share of a text's first words that a set of words has. */
function likeness(text: string, words: ReadonlySet<string>, most: number): number {
  if (words.size === 0) return 0;
  const own = (
    text
      .slice(0, most * 8)
      .toLowerCase()
      .match(WORDS) ?? []
  ).slice(0, most);
  if (own.length === 0) return 0;
  return own.filter((word) => words.has(word)).length / Math.max(own.length, words.size / 2);
}

/** The block that shows the title: equal to it, else the first h1; -1 where there is none. */
function headingIndex(blocks: readonly Block[], title: string | null): number {
  const wanted = title === null ? null : squash(title);
  const inHeading = blocks.findIndex((block) => block.host.tag === 'h1' && squash(block.text) === wanted);
  if (inHeading >= 0) return inHeading;
  const equal = blocks.findIndex((block) => squash(block.text) === wanted);
  return equal >= 0 ? equal : blocks.findIndex((block) => block.host.tag === 'h1');
}
