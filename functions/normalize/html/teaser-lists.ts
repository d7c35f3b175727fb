import type { Block } from './blocks.ts';
import { weightOf } from './letters.ts';
import { type ElementNode, isElement, textOf } from './tree.ts';

const FEWEST = 4;
const SHORTEST_TITLE = 15;
/** Under the linked title of a teaser stands a line or two. */
const LONGEST_NOTE = 400;
const MOST_BLOCKS = 6;
const MOST_LABELS = 2;
/** A list is looked at as far as this. */
const MOST_LINES = 200;
const LONGEST_LABEL = 60;
const LEVELS = 4;
/** A parent with so much of its text in teasers is a list of them as a whole. */
const FULL = 0.6;
const ENOUGH = 250;
/** So much of what stays must be in Readability's choice, and so little of what goes. */
const READ = 0.5;
const UNREAD = 0.1;

/**
 * A choice without lists of other reports: four or more boxes of one tag in parents of one name, each with a line that is a link as a
 * whole, under a time or a kicker or over a line or two that is no link; and boxes of dated links only. Where a short report stands
 * above a long list of the newest reports, the trees may take them for the text. Only where Readability took most of what stays and
 * next to nothing of the list, so that a text made of such items (tools, books, places) stays.
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

/** The boxes of teasers of which the page has four or more of one template, and boxes of nothing but dated titles. */
function teaserLists(blocks: readonly Block[]): ReadonlySet<ElementNode> {
  const spans = spansOf(blocks);
  const templates = new Map<string, ElementNode[]>();
  const boxes = new Set<ElementNode>();
  for (const [at, block] of blocks.entries()) {
    const item = itemOf(blocks, spans, at);
    if (item !== null) {
      const template = `${item.tag}<${nameOf(item.parent)}`;
      const known = templates.get(template);
      if (known === undefined) templates.set(template, [item]);
      else known.push(item);
    }
    const parent = block.host.parent;
    if (parent !== null && isTitle(block) && !boxes.has(parent) && isRiver(linesIn(blocks, spans, parent)))
      boxes.add(parent);
  }
  for (const items of templates.values())
    if (items.length >= FEWEST && !leadElsewhere(items)) addItems(blocks, spans, items, boxes);
  return boxes;
}

/** Links to three hosts or more, a third as many as there are items: a list of sources, not of a house's own reports. */
function leadElsewhere(items: readonly ElementNode[]): boolean {
  const hosts = new Set(items.map((item) => HOST.exec(linkIn(item)?.attributes['href'] ?? '')?.[1]?.toLowerCase()));
  hosts.delete(undefined);
  return hosts.size >= 3 && 3 * hosts.size >= items.length;
}

const HOST = /^(?:https?:)?\/\/([^/?#]+)/i;

/** The first link in an item, looked for in its first elements. */
function linkIn(item: ElementNode): ElementNode | null {
  const open = [item];
  for (let looked = 0; looked < MOST_LINES && open.length > 0; looked++) {
    const element = open.pop();
    if (element === undefined) break;
    if (element.tag === 'a' && element.attributes['href'] !== undefined && textOf(element, 40).trim() !== '')
      return element;
    open.push(...element.children.filter(isElement).toReversed());
  }
  return null;
}

/** The items; and a parent that has little else in it. */
function addItems(
  blocks: readonly Block[],
  spans: Spans,
  items: readonly ElementNode[],
  boxes: Set<ElementNode>,
): void {
  const lettersOf = (element: ElementNode): number =>
    linesIn(blocks, spans, element).reduce((sum, { text }) => sum + text.length, 0);
  const parents = new Map<ElementNode, number>();
  for (const item of items) {
    boxes.add(item);
    if (item.parent !== null) parents.set(item.parent, (parents.get(item.parent) ?? 0) + lettersOf(item));
  }
  for (const [parent, letters] of parents) if (letters >= FULL * lettersOf(parent)) boxes.add(parent);
}

const nameOf = (element: ElementNode | null): string => `${element?.tag ?? ''}.${element?.attributes['class'] ?? ''}`;

function linesIn(blocks: readonly Block[], spans: Spans, element: ElementNode): readonly Block[] {
  const span = spans.get(element);
  return span === undefined ? [] : blocks.slice(span.first, Math.min(span.last + 1, span.first + MOST_LINES));
}

/** Titles that are links, with a time or a section beside every other one at least, and no line of text among them. */
function isRiver(lines: readonly Block[]): boolean {
  const titles = lines.filter(isTitle).length;
  const labels = lines.length - titles;
  return (
    titles >= FEWEST &&
    2 * labels >= titles &&
    lines.every((line) => isTitle(line) || line.text.length <= LONGEST_LABEL)
  );
}

type Spans = ReturnType<typeof spansOf>;

/** The largest box that begins with this block and has no more than a teaser in it. */
function itemOf(blocks: readonly Block[], spans: Spans, at: number): ElementNode | null {
  let item: ElementNode | null = null;
  let element = blocks[at]?.host ?? null;
  for (let level = 0; level < LEVELS && element !== null; level++, element = element.parent) {
    const span = spans.get(element);
    if (span === undefined || span.first !== at || span.last - at >= MOST_BLOCKS) break;
    if (isTeaser(blocks.slice(at, span.last + 1))) item = element;
  }
  return item;
}

/** A title that is a link, at most two labels above it (a time, a kicker), and a line or two under it; never the link alone. */
function isTeaser(lines: readonly Block[]): boolean {
  const title = lines.findIndex(isTitle);
  if (title < 0 || title > MOST_LABELS || lines.length < 2) return false;
  const others = lines.filter((_, i) => i !== title);
  return (
    lines.slice(0, title).every(({ text }) => text.length <= LONGEST_LABEL) &&
    others.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_NOTE &&
    others.some(({ text, linkChars }) => linkChars < 0.5 * text.length)
  );
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
