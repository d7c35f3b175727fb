import { NO_STATS, type Stats } from './block-stats.ts';
import type { Block } from './blocks.ts';
import { CUE, cuesOf } from './cues.ts';
import type { ElementNode } from './tree.ts';

/** The elements whose presence above a block is noted, one bit each. */
export const ANCESTORS = [
  'article',
  'main',
  'aside',
  'nav',
  'footer',
  'header',
  'figure',
  'form',
  'list',
  'table',
  'link',
  'section',
  'details',
  'quote',
] as const;
const ANCESTOR_KIND: Readonly<Record<string, number>> = {
  article: 0,
  main: 1,
  aside: 2,
  nav: 3,
  footer: 4,
  header: 5,
  figure: 6,
  figcaption: 6,
  form: 7,
  fieldset: 7,
  ul: 8,
  ol: 8,
  dl: 8,
  table: 9,
  a: 10,
  section: 11,
  details: 12,
  dialog: 12,
  blockquote: 13,
};
const UNNAMED = 30;
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const ARTICLE_BODY = /articlebody|text/i;

/** Where a block stands in the tree. */
export interface Place {
  readonly ancestors: number;
  readonly own: number;
  readonly near: number;
  readonly above: number;
  readonly articleBody: boolean;
  readonly hidden: boolean;
  readonly shares: readonly number[];
  readonly parentLinkDensity: number;
  readonly parentGood: number;
  readonly siblingsLikeMe: number;
  readonly depth: number;
  readonly inDominant: boolean;
  readonly belowDominant: number;
}

interface Mass {
  all: number;
  links: number;
  good: number;
  goodBlocks: number;
  readonly tags: Map<string, number>;
}

/** Running text per element: whose box holds how much of the page. */
export class TreeMass {
  readonly #mass = new Map<ElementNode, Mass>();
  readonly #total: number;
  readonly #dominant: ElementNode | null;
  readonly #places = new Map<ElementNode, Place>();
  readonly #readable = new Map<ElementNode, number>();
  #readableReady = false;
  readonly dominantShare: number;

  constructor(blocks: readonly Block[], stats: readonly Stats[]) {
    blocks.forEach((block, i) => {
      const stat = stats[i] ?? NO_STATS;
      for (let element: ElementNode | null = block.host; element !== null; element = element.parent) {
        const mass = this.#massOf(element);
        mass.all += stat.weight;
        mass.links += stat.linkDensity * stat.weight;
        if (stat.good) {
          mass.good += stat.weight;
          mass.goodBlocks++;
        }
      }
      const parent = block.host.parent;
      if (parent !== null) {
        const { tags } = this.#massOf(parent);
        tags.set(block.host.tag, (tags.get(block.host.tag) ?? 0) + 1);
      }
    });
    const root = [...this.#mass.keys()].find((element) => element.parent === null) ?? null;
    this.#total = root === null ? 0 : (this.#mass.get(root)?.good ?? 0);
    this.#dominant = root === null ? null : this.#descend(root);
    this.dominantShare =
      this.#dominant === null || this.#total === 0 ? 0 : (this.#mass.get(this.#dominant)?.good ?? 0) / this.#total;
  }

  #massOf(element: ElementNode): Mass {
    let mass = this.#mass.get(element);
    if (mass === undefined) {
      mass = { all: 0, links: 0, good: 0, goodBlocks: 0, tags: new Map() };
      this.#mass.set(element, mass);
    }
    return mass;
  }

  /** Follows the child that holds most of the running text as long as one does. */
  #descend(root: ElementNode): ElementNode {
    let current = root;
    for (;;) {
      const own = this.#mass.get(current)?.good ?? 0;
      let best: ElementNode | null = null;
      for (const child of current.children) {
        if (typeof child !== 'string' && (this.#mass.get(child)?.good ?? 0) > 0.55 * own) best = child;
      }
      if (best === null || (this.#mass.get(best)?.goodBlocks ?? 0) < 2) return current;
      current = best;
    }
  }

  placeOf(block: Block): Place {
    const known = this.#places.get(block.host);
    if (known !== undefined) return known;
    const place = this.#read(block.host);
    this.#places.set(block.host, place);
    return place;
  }

  #read(host: ElementNode): Place {
    let ancestors = 0;
    let articleBody = false;
    let hidden = false;
    let depth = 0;
    let belowDominant = -1;
    const cues = { own: 0, near: 0, above: 0 };
    const shares: number[] = [];
    for (let element: ElementNode | null = host; element !== null; element = element.parent) {
      ancestors |= 1 << (ANCESTOR_KIND[element.tag] ?? UNNAMED);
      if (element === this.#dominant) belowDominant = depth;
      const share = this.#total === 0 ? 0 : (this.#mass.get(element)?.good ?? 0) / this.#total;
      this.#addCues(cues, element, depth, share, belowDominant < 0);
      articleBody ||= ARTICLE_BODY.test(element.attributes['itemprop'] ?? '');
      hidden ||= isHidden(element);
      if (depth >= 1 && depth <= 3) shares.push(share);
      depth++;
    }
    const { own, near, above } = cues;
    const parent = host.parent === null ? undefined : this.#mass.get(host.parent);
    return {
      ancestors,
      own,
      near,
      above,
      articleBody,
      hidden,
      shares,
      parentLinkDensity: parent === undefined || parent.all === 0 ? 0 : parent.links / parent.all,
      parentGood: parent?.goodBlocks ?? 0,
      siblingsLikeMe: parent?.tags.get(host.tag) ?? 0,
      depth,
      inDominant: belowDominant >= 0,
      belowDominant: Math.min(10, belowDominant),
    };
  }

  /** Boxes that hold most of the running text speak of the page, not of the block: only some of their words count. */
  #addCues(
    cues: { own: number; near: number; above: number },
    element: ElementNode,
    depth: number,
    share: number,
    inside: boolean,
  ): void {
    const found = element.tag === 'body' || element.tag === 'html' ? 0 : cuesOf(element);
    const large = share > 0.6 && depth > 0;
    if (depth === 0) cues.own = found;
    else if (depth <= 2) cues.near |= found;
    else if (inside || !large) cues.above |= found;
    if (large) cues.above |= found & (CUE.body | CUE.content | CUE.comments);
  }

  /** Share of the text around a block (its parent's) that Readability kept. */
  readableShareOfParent(block: Block, readable: readonly boolean[], blocks: readonly Block[]): number {
    if (!this.#readableReady) {
      this.#readableReady = true;
      blocks.forEach((other, i) => {
        if (readable[i] !== true) return;
        let levels = 0;
        for (
          let element: ElementNode | null = other.host;
          element !== null && levels < 4;
          element = element.parent, levels++
        ) {
          this.#readable.set(element, (this.#readable.get(element) ?? 0) + other.text.length);
        }
      });
    }
    const parent = block.host.parent;
    if (parent === null) return 0;
    return Math.min(1, (this.#readable.get(parent) ?? 0) / Math.max(1, this.#mass.get(parent)?.all ?? 1));
  }
}

function isHidden(element: ElementNode): boolean {
  const { attributes } = element;
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true;
  const style = attributes['style'];
  return style !== undefined && HIDING.test(style);
}
