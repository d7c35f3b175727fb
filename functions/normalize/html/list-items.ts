import type { Block } from './blocks.ts';
import type { Body } from './choose-body.ts';
import { CUE, cuesOf } from './cues.ts';
import type { PageIdentity } from './identity-signals.ts';
import { weightOf } from './letters.ts';
import { similarity } from './title.ts';
import type { ElementNode } from './tree.ts';

/** A headline says at least so much; the name of a section says less. */
const HEADLINE = 20;
const OWN_HEADLINE = 25;
const LONGEST_HEADLINE = 250;
const PROSE = 80;
/** How many paragraphs behind a linked headline are taken for its teaser, and how many lines in all. */
const TEASER = 2;
const REACH = 6;
const LONGEST_DATE = 60;
const FEWEST = 4;
const FEWEST_TOLD = 3;
/** An introduction has at most so many paragraphs. */
const INTRODUCTION = 2;

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const OUTSIDE: ReadonlySet<string> = new Set(['nav', 'footer']);
const DATED = /(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2}|[٠-٩]{4}|[۰-۹]{4}|[०-९]{4}|[০-৯]{4}/u;
const NOT_DIGIT = /\P{N}+/gu;

/** What leads to other reports on a page, and what is its own. */
export interface ListedItems {
  /** Headlines that lead elsewhere, and dated headings. */
  readonly items: number;
  /** Those with a teaser or a date of their own. */
  readonly told: number;
  /** Paragraphs of the chosen text that stand under none of them. */
  readonly ownProse: number;
  /** An h1 (or a line that says what the title says) that leads nowhere else and is longer than the name of a section. */
  readonly ownHeadline: boolean;
  /** A date between that heading and the first item behind it. */
  readonly ownDate: boolean;
}

/**
 * Tells a list of reports from a report with others around it by where the prose stands. A list has its prose under headlines that
 * lead elsewhere (or under headings each with a day of its own); a report has it under none. Reads in order: behind a headline of an
 * item the next two paragraphs within six lines are its teaser, all other prose that was chosen is the page's own.
 */
export function listedItems(blocks: readonly Block[], body: Body, identity: PageIdentity): ListedItems {
  const shown = blocks.filter(({ host }) => !isOutside(host));
  const reader = new ItemReader(shown, body, identity);
  for (let i = 0; i < shown.length; i++) reader.read(i);
  return reader.found();
}

/** What opens an item: its address or wording, the link around it. */
interface ItemHead {
  readonly key: string;
  readonly link: ElementNode | null;
  /** Weight of the text behind the headline in the same block. */
  readonly rest: number;
}

const NO_ITEM: ItemHead = { key: '', link: null, rest: 0 };

/** Reads the blocks of a page in order, and knows under which item it is. */
class ItemReader {
  readonly #blocks: readonly Block[];
  readonly #body: Body;
  readonly #identity: PageIdentity;
  readonly #dated: ReadonlySet<Block>;
  readonly #items = new Set<string>();
  readonly #told = new Set<string>();
  #current: ItemHead = NO_ITEM;
  /** How many paragraphs may still be its teaser, and where its reach ends. */
  #left = 0;
  #end = -1;
  #underHeading = false;
  #ownHeadline = false;
  #ownProse = 0;
  #ownDate = false;

  constructor(blocks: readonly Block[], body: Body, identity: PageIdentity) {
    this.#blocks = blocks;
    this.#body = body;
    this.#identity = identity;
    this.#dated = datedHeadings(blocks);
  }

  read(i: number): void {
    const block = this.#blocks[i];
    if (block === undefined) return;
    const head = this.#headOf(block);
    const isPart = head?.link != null && head.link === this.#current.link;
    if (head !== null && !isPart) this.#enter(head, i);
    else if (!this.#heads(block)) this.#readText(block, i, isPart);
  }

  found(): ListedItems {
    return {
      items: this.#items.size,
      told: this.#told.size,
      ownProse: this.#ownProse,
      ownHeadline: this.#ownHeadline,
      ownDate: this.#ownDate,
    };
  }

  #headOf(block: Block): ItemHead | null {
    if (saysTitle(block, this.#identity.title)) return null;
    return headOf(block, this.#identity.url) ?? (this.#dated.has(block) ? { ...NO_ITEM, key: block.text } : null);
  }

  #enter(head: ItemHead, i: number): void {
    this.#items.add(head.key);
    if (head.rest >= PROSE) this.#told.add(head.key);
    this.#current = head;
    this.#left = TEASER;
    this.#end = i + REACH;
    this.#underHeading = false;
  }

  /** Notes a headline of the page itself; false for any other block. */
  #heads(block: Block): boolean {
    const isTitle = saysTitle(block, this.#identity.title);
    if (!isTitle && (block.host.tag !== 'h1' || block.linkChars > 0.5 * block.text.length)) return false;
    this.#ownHeadline ||= isTitle || weightOf(block.text) >= OWN_HEADLINE;
    this.#current = NO_ITEM;
    this.#end = -1;
    this.#underHeading = true;
    return true;
  }

  #readText(block: Block, i: number, isPart: boolean): void {
    const within = i <= this.#end;
    if (isDate(block)) {
      if (within) this.#told.add(this.#current.key);
      else if (this.#underHeading && (this.#ownHeadline || !this.#isHead(i + 1))) this.#ownDate = true;
    } else if (weightOf(block.text) >= PROSE && (isPart || block.linkChars <= 0.4 * block.text.length)) {
      if (within && this.#left > 0) {
        this.#left--;
        this.#told.add(this.#current.key);
      } else if (this.#body.chosen[block.index] === true) this.#ownProse++;
    }
  }

  #isHead(i: number): boolean {
    const block = this.#blocks[i];
    return block !== undefined && headOf(block, this.#identity.url) !== null;
  }
}

/** Whether what is listed makes the page: four items or more, three of them told, and nothing of its own but an introduction. */
export function isOfMany({ items, told, ownProse, ownHeadline, ownDate }: ListedItems): boolean {
  if (items < FEWEST || told < FEWEST_TOLD) return false;
  if (ownHeadline) return !ownDate && ownProse === 0 && told >= FEWEST;
  return ownProse === 0 || (!ownDate && ownProse <= Math.min(INTRODUCTION, told / 2));
}

const SAME = 0.8;

/** A line that says what the title says, and more than the name of a section. */
const saysTitle = ({ text }: Block, title: string | null): boolean =>
  title !== null &&
  text.length <= LONGEST_HEADLINE &&
  weightOf(text) >= OWN_HEADLINE &&
  similarity(text, title) >= SAME;

const isDate = (block: Block): boolean => block.text.length <= LONGEST_DATE && DATED.test(block.text);

function isOutside(host: ElementNode): boolean {
  if ((cuesOf(host) & CUE.navigation) !== 0) return true;
  for (let box: ElementNode | null = host; box !== null; box = box.parent) if (OUTSIDE.has(box.tag)) return true;
  return false;
}

/** A block that is a headline leading to another page of the site, or that opens with such a line; else null. */
function headOf(block: Block, url: string | null): ItemHead | null {
  if (block.links === 0) return null;
  const link = linkAround(block.parent);
  const lines = block.text.split('\n');
  const first = lines[0] ?? '';
  const whole = block.linkChars > 0.7 * block.text.length && block.text.length <= LONGEST_HEADLINE;
  const opens = !whole && lines.length > 1 && link !== null && block.linkChars >= first.length;
  if (!(whole || opens) || weightOf(opens ? first : block.text) < HEADLINE) return null;
  const href = link?.attributes['href'] ?? block.text;
  if (link !== null && !leadsElsewhere(href, url)) return null;
  return { key: href, link, rest: opens ? weightOf(lines.slice(1).join(' ')) : 0 };
}

function linkAround(element: ElementNode): ElementNode | null {
  for (let box: ElementNode | null = element; box !== null; box = box.parent) if (box.tag === 'a') return box;
  return null;
}

/** To another page of the same site. */
function leadsElsewhere(href: string, url: string | null): boolean {
  if (href === '' || href.startsWith('#')) return false;
  if (url === null || !URL.canParse(url) || !URL.canParse(href, url)) return true;
  const from = new URL(url);
  const to = new URL(href, url);
  return siteOf(to.hostname) === siteOf(from.hostname) && (to.pathname !== from.pathname || to.search !== from.search);
}

/** The last two parts of a host's name: sections of a paper may have hosts of their own. */
const siteOf = (host: string): string => host.split('.').slice(-2).join('.');

/** Headings below the first level with a line of date right behind or before them, if three or more days are among these. */
function datedHeadings(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  const days = new Set<string>();
  for (const [i, block] of blocks.entries()) {
    if (!HEADINGS.has(block.host.tag) || block.host.tag === 'h1') continue;
    const date = [blocks[i + 1], blocks[i - 1]].find((near) => near !== undefined && isDate(near));
    if (date === undefined) continue;
    found.add(block);
    days.add(date.text.replace(NOT_DIGIT, ' ').trim().slice(0, 10));
  }
  return days.size >= FEWEST_TOLD ? found : new Set();
}
