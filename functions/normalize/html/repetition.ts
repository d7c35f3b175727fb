import { type ElementNode, isElement, type Page } from './tree.ts';

/** The most massive row of alike boxes on a page: siblings of one tag and class, four or more, most of them with a link. */
export interface Repetition {
  readonly boxes: number;
  /** Share of the page's text inside them. */
  readonly share: number;
  readonly linkDensity: number;
  readonly withImage: number;
  readonly withHeading: number;
  readonly meanText: number;
}

interface Sum {
  text: number;
  linked: number;
  links: number;
  images: number;
  headings: number;
}

const FEWEST = 4;
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const LEFT_OUT: ReadonlySet<string> = new Set(['nav', 'footer', 'header', 'head', 'form']);
const NONE: Repetition = { boxes: 0, share: 0, linkDensity: 0, withImage: 0, withHeading: 0, meanText: 0 };

/** Looks for lists of teasers, products or results in one walk. */
export function repetitionOf(page: Page): Repetition {
  const search = new Search();
  const whole = search.visit(page.root, false);
  return { ...search.best, share: search.bestText / Math.max(1, whole.text) };
}

class Search {
  best = NONE;
  bestText = 0;

  visit(element: ElementNode, inLink: boolean): Sum {
    const sum: Sum = { text: 0, linked: 0, links: 0, images: 0, headings: 0 };
    const groups = new Map<string, Sum[]>();
    const link = inLink || element.tag === 'a';
    for (const child of element.children) {
      if (!isElement(child)) {
        const size = child.trim().length;
        sum.text += size;
        if (link) sum.linked += size;
      } else if (!LEFT_OUT.has(child.tag)) {
        const inner = this.visit(child, link);
        add(sum, inner, child);
        group(groups, child, inner);
      }
    }
    for (const boxes of groups.values()) this.#compare(boxes);
    return sum;
  }

  #compare(boxes: readonly Sum[]): void {
    const text = boxes.length < FEWEST ? 0 : boxes.reduce((total, box) => total + box.text, 0);
    if (text <= this.bestText) return;
    this.bestText = text;
    this.best = describe(boxes, text);
  }
}

function group(groups: Map<string, Sum[]>, child: ElementNode, inner: Sum): void {
  if (child.tag === 'p' || child.tag === 'br' || inner.links + (child.tag === 'a' ? 1 : 0) === 0) return;
  const name = `${child.tag}.${child.attributes['class']?.split(' ')[0] ?? ''}`;
  const known = groups.get(name);
  if (known === undefined) groups.set(name, [inner]);
  else known.push(inner);
}

function add(sum: Sum, inner: Sum, child: ElementNode): void {
  sum.text += inner.text;
  sum.linked += inner.linked;
  sum.links += inner.links + (child.tag === 'a' ? 1 : 0);
  sum.images += inner.images + (child.tag === 'img' ? 1 : 0);
  sum.headings += inner.headings + (HEADINGS.has(child.tag) ? 1 : 0);
}

function describe(group: readonly Sum[], text: number): Repetition {
  const share = (test: (box: Sum) => boolean): number => group.filter(test).length / group.length;
  return {
    boxes: group.length,
    share: 0,
    linkDensity: group.reduce((total, box) => total + box.linked, 0) / Math.max(1, text),
    withImage: share((box) => box.images > 0),
    withHeading: share((box) => box.headings > 0),
    meanText: text / group.length,
  };
}
