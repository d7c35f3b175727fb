/** The light tree that every reader of a web page walks: no prototype chain, no document, no script. */
export interface ElementNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: ElementNode | null;
  readonly children: (ElementNode | string)[];
}

/** A page as parsed: its tree, its JSON-LD scripts as written and what was dropped on the way. */
export interface Page {
  readonly root: ElementNode;
  /** Raw text of every `application/ld+json` script, in document order. */
  readonly jsonLd: readonly string[];
  readonly elements: number;
}

/** True for an element, false for a piece of text. */
export function isElement(node: ElementNode | string): node is ElementNode {
  return typeof node !== 'string';
}

/** Calls `visit` for every element in document order; children of an element are skipped where `visit` returns false. */
export function walk(node: ElementNode, visit: (element: ElementNode) => boolean): void {
  if (!visit(node)) return;
  for (const child of node.children) if (isElement(child)) walk(child, visit);
}

/** Every element with one of these tags, in document order. */
export function elementsOf(root: ElementNode, tags: ReadonlySet<string>): ElementNode[] {
  const found: ElementNode[] = [];
  walk(root, (element) => {
    if (tags.has(element.tag)) found.push(element);
    return true;
  });
  return found;
}

const SPACE = /\s+/gu;

/** White space (no-break space included) runs become one space; the ends are trimmed. */
export function squeeze(text: string): string {
  return text.replace(SPACE, ' ').trim();
}

/** The text under a node with single spaces: block elements and `br` separate words, inline elements do not. Reading stops
 * soon after `most` units, so that a caller who asks nested elements stays linear. */
export function textOf(node: ElementNode, most = 20_000): string {
  const parts: string[] = [];
  gather(node, parts, most);
  return squeeze(parts.join(''));
}

function gather(node: ElementNode, parts: string[], most: number): number {
  let left = most;
  for (const child of node.children) {
    if (left <= 0) break;
    if (!isElement(child)) {
      parts.push(child.length > left ? child.slice(0, left) : child);
      left -= child.length + 1;
    } else if (INLINE.has(child.tag)) left = gather(child, parts, left - 1);
    else {
      parts.push(' ');
      left = gather(child, parts, left - 1);
      parts.push(' ');
    }
  }
  return left;
}

/** Elements that do not break a line of text. Everything else separates words and ends a block. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math nobr q rb rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr amp-link'
  ).split(' '),
);
