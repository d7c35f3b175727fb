import type { Block } from './blocks.ts';
import { CUE, cuesOf } from './cues.ts';
import { weightOf } from './letters.ts';
import { type ElementNode, isElement, textOf } from './tree.ts';
import { wordingOf } from './wording.ts';

const FEWEST = 3;
/** A teaser says less than this under its linked heading. */
const LONGEST_TEASER = 260;
const SHORTEST_HEADING = 12;
/** What stays must be a report, however short. */
const ENOUGH = 120;
const LEVELS = 4;
const MOST_CHILDREN = 400;

/**
 * A choice without the teasers of other reports: three or more sibling boxes of one tag and class, each with a heading that is a
 * link (or a heading inside one link) and a line or two under it. Under a report of two sentences the trees take them for its text.
 * Stays as it was where less than 120 letters would be left, or where the cards are most of what Readability took and nothing says
 * that they are other reports.
 */
export function withoutCards(
  blocks: readonly Block[],
  chosen: readonly boolean[],
  readable: readonly boolean[],
): boolean[] {
  const decks = new Map<ElementNode, ReadonlySet<ElementNode>>();
  const inCard = (block: Block): boolean => {
    let box: ElementNode = block.host;
    for (let level = 0; level < LEVELS && box.parent !== null; level++, box = box.parent) {
      let cards = decks.get(box.parent);
      if (cards === undefined) {
        cards = cardsOf(box.parent, isRelated(box.parent));
        decks.set(box.parent, cards);
      }
      if (cards.has(box)) return true;
    }
    return false;
  };
  const away = blocks.map((block) => chosen[block.index] === true && inCard(block));
  if (!away.includes(true)) return [...chosen];
  const stays = chosen.map((flag, i) => flag && away[i] !== true);
  const left = weigh(blocks, stays);
  const read = weigh(
    blocks,
    readable.map((flag, i) => flag && stays[i] === true),
  );
  const readAway = weigh(
    blocks,
    readable.map((flag, i) => flag && away[i] === true),
  );
  const related = [...decks].every(([box, cards]) => cards.size === 0 || isRelated(box));
  return left < ENOUGH || (readAway > read && !related) ? [...chosen] : stays;
}

/** Named as related reports, or under a heading that says so. */
function isRelated(box: ElementNode): boolean {
  const parent = box.parent;
  const cues = cuesOf(box) | (parent === null ? 0 : cuesOf(parent));
  return (cues & CUE.related) !== 0 || invites(box, null) || (parent !== null && invites(parent, box));
}

/** Whether the first heading in a box (before one of its children) is an invitation to read on. */
function invites(box: ElementNode, before: ElementNode | null): boolean {
  for (const child of box.children) {
    if (child === before) return false;
    if (
      isElement(child) &&
      (HEADINGS.has(child.tag) || child.tag === 'b' || child.tag === 'strong' || child.tag === 'p')
    )
      return wordingOf(textOf(child, 80))[RELATED] === true;
  }
  return false;
}

const RELATED = 0;

function weigh(blocks: readonly Block[], flags: readonly boolean[]): number {
  return blocks.reduce((sum, block) => sum + (flags[block.index] === true ? weightOf(block.text) : 0), 0);
}

/** The cards among the children of a box; in one that is named related or headed so, a linked title needs to be no heading. */
function cardsOf(box: ElementNode, related: boolean): ReadonlySet<ElementNode> {
  const kinds = new Map<string, ElementNode[]>();
  if (box.children.length <= MOST_CHILDREN)
    for (const child of box.children)
      if (isElement(child) && BOXES.has(child.tag) && isCard(child, related)) {
        const kind = `${child.tag}.${child.attributes['class'] ?? ''}`;
        kinds.set(kind, [...(kinds.get(kind) ?? []), child]);
      }
  return new Set([...kinds.values()].filter((cards) => cards.length >= FEWEST).flat());
}

const BOXES: ReadonlySet<string> = new Set(['div', 'article', 'li', 'section', 'a']);
const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

/** One heading that is a link, and little besides; or one link and little besides, where that is enough. */
function isCard(element: ElementNode, anyLink: boolean): boolean {
  const { letters, linked, heading, headings } = weighCard(element, element.tag === 'a', false, {
    letters: 0,
    linked: 0,
    heading: 0,
    headings: 0,
  });
  const title = headings === 0 && anyLink ? linked : heading;
  return headings <= 1 && title >= SHORTEST_HEADING && letters - title <= LONGEST_TEASER;
}

interface CardWeights {
  letters: number;
  /** Of these in links, and in headings that are links. */
  linked: number;
  heading: number;
  headings: number;
}

/** Weighs an element as a card, no further than it may be one. */
function weighCard(node: ElementNode, inLink: boolean, inHeading: boolean, found: CardWeights): CardWeights {
  for (const child of node.children) {
    if (found.letters > LONGEST_TEASER + 200) break;
    if (isElement(child)) {
      const head = HEADINGS.has(child.tag);
      if (head) found.headings++;
      weighCard(child, inLink || child.tag === 'a', inHeading || head, found);
    } else {
      const size = weightOf(child.trim());
      found.letters += size;
      if (inLink) found.linked += size;
      if (inLink && inHeading) found.heading += size;
    }
  }
  return found;
}
