import { NO_STATS, type Stats, statsOf } from './block-stats.ts';
import type { Block } from './blocks.ts';
import { type Kin, kinOf, kinship, NO_KIN } from './kinship.ts';
import { type Place, TreeMass } from './tree-mass.ts';
import { wordingOf } from './wording.ts';

/** What is known of the page when its blocks are weighed. */
export interface PageEvidence {
  readonly title: string | null;
  readonly description: string | null;
  /** JSON-LD articleBody, or null. */
  readonly articleBody: string | null;
}

/** A block with what its page says of it. */
export interface BlockFacts {
  /** Position among the page's blocks. */
  readonly at: number;
  readonly block: Block;
  readonly stat: Stats;
  readonly place: Place;
  readonly kin: Kin;
  /** In the order of `WORDINGS`. */
  readonly wordings: readonly boolean[];
  readonly page: PageFacts;
}

/** Bounds of the comparison with articleBody, so that it stays linear on a hostile page. */
const LONGEST_BODY = 100_000;
const MOST_MATCHED = 3_000;
/** Farther away than this, all running text is as far. */
const FAR = 30;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const SPACE = /\s+/gu;

/** What is worked out once for all blocks of a page. Linear in its text. */
export class PageFacts {
  readonly blocks: readonly Block[];
  readonly stats: readonly Stats[];
  /** What readability rules alone would keep, where that was asked. */
  readonly readable: readonly boolean[] | null;
  readonly tree: TreeMass;
  /** Position of the block that shows the title, -1 where there is none. */
  readonly heading: number;
  /** Words of title and description, lower case. */
  readonly titleWords: ReadonlySet<string>;
  readonly descriptionWords: ReadonlySet<string>;
  readonly statesBody: boolean;
  /** Weight and number of the blocks that read as running text, and how much of it readability keeps. */
  readonly goodMass: number;
  readonly goodBlocks: number;
  readonly readableShare: number;
  /** Blocks to the nearest running text before and after each, at most 30. */
  readonly toGoodBefore: readonly number[];
  readonly toGoodAfter: readonly number[];
  readonly #kins: ReadonlyMap<string, Kin>;
  readonly #seen = new Map<string, number>();
  readonly #title: string | null;
  readonly #statedIn: readonly boolean[];
  readonly #goodBefore: readonly number[];

  constructor(blocks: readonly Block[], evidence: PageEvidence, readable: readonly boolean[] | null) {
    const stats = blocks.map(statsOf);
    const good = stats.map((stat) => (stat.good ? stat.weight : 0));
    const body = evidence.articleBody === null ? null : squash(evidence.articleBody.slice(0, LONGEST_BODY));
    this.blocks = blocks;
    this.stats = stats;
    this.readable = readable;
    this.tree = new TreeMass(blocks, stats);
    this.heading = headingIndex(blocks, evidence.title);
    this.titleWords = wordSet(evidence.title);
    this.descriptionWords = wordSet(evidence.description);
    this.statesBody = body !== null;
    this.goodMass = sum(good);
    this.goodBlocks = stats.filter((stat) => stat.good).length;
    const kept = readable === null ? 0 : sum(stats.map((stat, i) => (readable[i] === true ? stat.weight : 0)));
    this.readableShare = Math.min(2, kept / Math.max(1, this.goodMass));
    this.toGoodBefore = distances(stats, 1);
    this.toGoodAfter = distances(stats, -1);
    this.#kins = kinship(blocks, stats, readable);
    this.#title = evidence.title === null ? null : squash(evidence.title);
    this.#statedIn = blocks.map((block, i) => body !== null && i < MOST_MATCHED && body.includes(squash(block.text)));
    this.#goodBefore = prefix(good);
    for (const { text } of blocks) this.#seen.set(text, (this.#seen.get(text) ?? 0) + 1);
  }

  of(block: Block, at: number): BlockFacts {
    return {
      at,
      block,
      stat: this.statAt(at),
      place: this.tree.placeOf(block),
      kin: this.#kins.get(kinOf(block)) ?? NO_KIN,
      wordings: wordingOf(block.text),
      page: this,
    };
  }

  statAt(at: number): Stats {
    return this.stats[at] ?? NO_STATS;
  }

  /** How often the very text stands on the page. */
  repeats({ text }: Block): number {
    return this.#seen.get(text) ?? 1;
  }

  isTitle({ text }: Block): boolean {
    return squash(text) === this.#title;
  }

  /** Whether the stated articleBody has the text of the block. */
  isStated(at: number): boolean {
    return this.#statedIn[at] === true;
  }

  /** Weight of running text from one block up to, but not including, another. */
  goodBetween(from: number, to: number): number {
    return (this.#goodBefore[Math.min(this.blocks.length, to)] ?? 0) - (this.#goodBefore[Math.max(0, from)] ?? 0);
  }
}

/** Share of a text's first `most` words that a set of words has. */
export function likeness(text: string, words: ReadonlySet<string>, most: number): number {
  if (words.size === 0) return 0;
  const start = text.slice(0, most * 8).toLowerCase();
  const own = (start.match(WORDS) ?? []).slice(0, most);
  if (own.length === 0) return 0;
  return own.filter((word) => words.has(word)).length / Math.max(own.length, words.size / 2);
}

/** Running sums, beginning with 0. */
export function prefix(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const squash = (text: string): string => text.replace(SPACE, '').toLowerCase();

function distances(stats: readonly Stats[], step: 1 | -1): number[] {
  const result = new Array<number>(stats.length).fill(FAR);
  let distance = FAR;
  for (let k = 0; k < stats.length; k++) {
    const i = step === 1 ? k : stats.length - 1 - k;
    result[i] = distance;
    distance = stats[i]?.good === true ? 1 : Math.min(FAR, distance + 1);
  }
  return result;
}

function wordSet(text: string | null): ReadonlySet<string> {
  return new Set((text ?? '').toLowerCase().match(WORDS) ?? []);
}

/** The block that shows the title: equal to it, else the first h1; -1 where there is none. */
function headingIndex(blocks: readonly Block[], title: string | null): number {
  const wanted = title === null ? null : squash(title);
  const inHeading = blocks.findIndex((block) => block.host.tag === 'h1' && squash(block.text) === wanted);
  if (inHeading >= 0) return inHeading;
  const equal = blocks.findIndex((block) => squash(block.text) === wanted);
  return equal >= 0 ? equal : blocks.findIndex((block) => block.host.tag === 'h1');
}
