import type { Block } from './blocks.ts';
import { weightOf } from './letters.ts';
import type { ElementNode } from './tree.ts';

const FEWEST = 4;
const SHORTEST_TITLE = 15;
/** Under the linked title of a teaser stands a line or two. */
const LONGEST_NOTE = 400;
const MOST_BLOCKS = 5;
const LEVELS = 4;
/** A parent with so much of its text in teasers is a list of them as a whole. */
const FULL = 0.6;
const ENOUGH = 250;
/** So much of what stays must be in Readability's choice, and so little of what goes. */
const READ = 0.5;
const UNREAD = 0.1;

/**
 * A choice without lists of other reports that have no headings: four or more boxes of one tag in one parent, each beginning
 * with a line that is a link as a whole, with a line or two under it that is none. Where a short report stands above a long list of
 * the newest reports, the trees may take them for the text. Only where Readability took most of what stays and next to nothing of
 * the list, so that a text made of such items (tools, books, places) stays.
 */
export function withoutTeaserLists(
  blocks: readonly Block[],
  chosen: readonly boolean[],
  readable: readonly boolean[],
): boolean[] {
  const lists = teaserLists(blocks);
  if (lists.size === 0) return [...chosen];
  const away = blocks.map((block, i) => chosen[i] === true && isInside(block.host, lists));
  if (!away.includes(true)) return [...chosen];
  const stays = chosen.map((flag, i) => flag && away[i] !== true);
  const left = weigh(blocks, stays);
  const good =
    left >= ENOUGH &&
    weigh(blocks, stays, readable) >= READ * left &&
    weigh(blocks, away, readable) <= UNREAD * weigh(blocks, away);
  return good ? stays : [...chosen];
}

const isTitle = ({ text, linkChars }: Block): boolean =>
  text.length >= SHORTEST_TITLE && text.length <= LONGEST_NOTE && linkChars >= 0.95 * text.length;

/** The first and the last block inside each element that is not far above its blocks. */
function spansOf(blocks: readonly Block[]): ReadonlyMap<ElementNode, { readonly first: number; last: number }> {
  const spans = new Map<ElementNode, { readonly first: number; last: number }>();
  for (const [i, { host }] of blocks.entries())
    for (
      let element: ElementNode | null = host, up = 0;
      element !== null && up < 2 * LEVELS;
      element = element.parent, up++
    ) {
      const span = spans.get(element);
      if (span === undefined) spans.set(element, { first: i, last: i });
      else span.last = i;
    }
  return spans;
}

/** The boxes of teasers that stand four or more in one parent; the parent itself where it holds little else. */
function teaserLists(blocks: readonly Block[]): ReadonlySet<ElementNode> {
  const kinds = new Map<ElementNode, Map<string, ElementNode[]>>();
  const spans = spansOf(blocks);
  for (const at of blocks.keys()) {
    const item = itemOf(blocks, spans, at);
    if (item === null || item.parent === null) continue;
    const own = kinds.get(item.parent) ?? new Map<string, ElementNode[]>();
    kinds.set(item.parent, own);
    own.set(item.tag, [...(own.get(item.tag) ?? []), item]);
  }
  const lettersOf = (element: ElementNode): number => {
    const span = spans.get(element);
    return span === undefined
      ? 0
      : blocks.slice(span.first, span.last + 1).reduce((sum, { text }) => sum + text.length, 0);
  };
  const boxes = new Set<ElementNode>();
  for (const [parent, own] of kinds)
    for (const items of own.values()) {
      if (items.length < FEWEST) continue;
      for (const item of items) boxes.add(item);
      if (items.reduce((sum, item) => sum + lettersOf(item), 0) >= FULL * lettersOf(parent)) boxes.add(parent);
    }
  return boxes;
}

type Spans = ReturnType<typeof spansOf>;

/** The largest box that begins with a title and has no more than a teaser in it. */
function itemOf(blocks: readonly Block[], spans: Spans, at: number): ElementNode | null {
  const title = blocks[at];
  if (title === undefined || !isTitle(title)) return null;
  let item: ElementNode | null = null;
  let element: ElementNode | null = title.host;
  for (let level = 0; level < LEVELS && element !== null; level++, element = element.parent) {
    const span = spans.get(element);
    if (span === undefined || span.first !== at || span.last - at >= MOST_BLOCKS) break;
    if (isTeaser(blocks.slice(at + 1, span.last + 1))) item = element;
  }
  return item;
}

function isTeaser(notes: readonly Block[]): boolean {
  const letters = notes.reduce((sum, note) => sum + note.text.length, 0);
  return letters <= LONGEST_NOTE && notes.some((note) => note.linkChars < 0.5 * note.text.length);
}

function weigh(blocks: readonly Block[], flags: readonly boolean[], also: readonly boolean[] = flags): number {
  return blocks.reduce((sum, block, i) => sum + (flags[i] === true && also[i] === true ? weightOf(block.text) : 0), 0);
}

function isInside(host: ElementNode, boxes: ReadonlySet<ElementNode>): boolean {
  for (
    let element: ElementNode | null = host, up = 0;
    element !== null && up < 2 * LEVELS;
    element = element.parent, up++
  )
    if (boxes.has(element)) return true;
  return false;
}
