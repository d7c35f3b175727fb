/** The part of the DOM that Readability asks for, and nothing else: no window, no events, no live lists. Siblings are linked,
 * so that a child is moved in one step however many there are, and every walk is counted. */
import type { html } from 'parse5';

/** What the nodes of a page share: the count of its work, and its markup, written and read. */
export interface LightPage {
  /** Throws where the page has cost what it may. */
  spend(steps: number): void;
  markupOf(parent: LightElement): string;
  fill(parent: LightElement, markup: string): void;
  newElement(tag: string): LightElement;
}

const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;
const DOCTYPE = 10;
/** Letters that are copied and looked through in the time of a step of a walk. */
const LETTERS_A_STEP = 16;
const NO_NODES: readonly LightNode[] = Object.freeze([]);

export interface LightAttribute {
  readonly name: string;
  value: string;
}

export type LightNode = LightElement | LightText;

/** A piece of text; a comment or a document type is one too, that counts for nothing. */
export class LightText {
  readonly nodeType: number;
  readonly tagName = undefined;
  readonly nodeName: string;
  readonly childNodes = NO_NODES;
  parentNode: LightParent | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;
  nodeValue: string;

  constructor(value: string, kind: 'text' | 'comment' | 'doctype' = 'text') {
    this.nodeType = kind === 'text' ? TEXT : kind === 'comment' ? COMMENT : DOCTYPE;
    this.nodeName = `#${kind}`;
    this.nodeValue = value;
  }

  get textContent(): string {
    return this.nodeValue;
  }

  get nextElementSibling(): LightElement | null {
    return elementFrom(this.nextSibling);
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

/** What has children: elements, documents and fragments. */
export abstract class LightParent {
  firstChild: LightNode | null = null;
  lastChild: LightNode | null = null;
  readonly page: LightPage;
  /** Kept while nothing but removals and replacements happen, since Readability asks anew after each. */
  #elements: LightElement[] | null = null;

  constructor(page: LightPage) {
    this.page = page;
  }

  get firstElementChild(): LightElement | null {
    return elementFrom(this.firstChild);
  }

  get childNodes(): LightNode[] {
    const nodes: LightNode[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    this.page.spend(nodes.length);
    return nodes;
  }

  /** Not to be changed by the caller. */
  get children(): readonly LightElement[] {
    if (this.#elements === null) {
      this.#elements = this.childNodes.filter(isLightElement);
    }
    return this.#elements;
  }

  get textContent(): string {
    const { firstChild } = this;
    if (firstChild === null) return '';
    if (firstChild.nodeType === TEXT && firstChild.nextSibling === null) {
      const text = firstChild.textContent;
      this.page.spend(1 + text.length / LETTERS_A_STEP);
      return text;
    }
    const parts: string[] = [];
    const nodes = gatherText(this, parts);
    const text = parts.join('');
    this.page.spend(nodes + text.length / LETTERS_A_STEP);
    return text;
  }

  /** In document order; a list of its own that later changes leave alone. */
  getElementsByTagName(tag: string): LightElement[] {
    const found: LightElement[] = [];
    this.page.spend(1 + gatherElements(this, tag, found));
    return found;
  }

  appendChild<N extends LightNode>(node: N): N {
    return this.insertBefore(node, null);
  }

  insertBefore<N extends LightNode>(node: N, next: LightNode | null): N {
    node.parentNode?.removeChild(node);
    this.page.spend(1);
    this.#elements = null;
    const previous = next === null ? this.lastChild : next.previousSibling;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous === null) this.firstChild = node;
    else previous.nextSibling = node;
    if (next === null) this.lastChild = node;
    else next.previousSibling = node;
    return node;
  }

  removeChild(node: LightNode): void {
    const { previousSibling: previous, nextSibling: next } = node;
    if (this.#elements !== null && isLightElement(node)) {
      const at = this.#elements.indexOf(node);
      this.page.spend(1 + this.#elements.length / LETTERS_A_STEP);
      this.#elements.splice(at, 1);
    }
    if (previous === null) this.firstChild = next;
    else previous.nextSibling = next;
    if (next === null) this.lastChild = previous;
    else next.previousSibling = previous;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
  }

  replaceChild(node: LightNode, old: LightNode): void {
    this.insertBefore(node, old);
    this.removeChild(old);
  }
}

export class LightElement extends LightParent {
  readonly nodeType = ELEMENT;
  readonly nodeValue = null;
  readonly localName: string;
  readonly tagName: string;
  readonly namespaceURI: html.NS;
  readonly attributes: LightAttribute[];
  parentNode: LightParent | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;
  /** What a `template` holds. */
  content: LightFragment | null = null;
  /** Readability's own notes. */
  readability: unknown = undefined;
  _readabilityDataTable: unknown = undefined;

  constructor(
    page: LightPage,
    localName: string,
    tagName: string,
    namespaceURI: html.NS,
    attributes: LightAttribute[],
  ) {
    super(page);
    this.localName = localName;
    this.namespaceURI = namespaceURI;
    this.tagName = tagName;
    this.attributes = attributes;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get nextElementSibling(): LightElement | null {
    return elementFrom(this.nextSibling);
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get innerHTML(): string {
    return this.page.markupOf(this);
  }

  set innerHTML(markup: string) {
    this.page.fill(this, markup);
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    const own = this.attributes.find((attribute) => attribute.name === name);
    if (own === undefined) this.attributes.push({ name, value });
    else own.value = value;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

export class LightFragment extends LightParent {
  readonly nodeType = 11;
  readonly tagName = undefined;
  readonly parentNode = null;
}

export class LightDocument extends LightParent {
  mode: html.DOCUMENT_MODE | null = null;
  readonly nodeType = 9;
  readonly tagName = undefined;
  readonly parentNode = null;

  get documentElement(): LightElement | null {
    return this.firstElementChild;
  }

  get body(): LightElement | null {
    return this.documentElement?.children.find(({ localName }) => localName === 'body') ?? null;
  }

  createElement(tag: string): LightElement {
    return this.page.newElement(tag.toLowerCase());
  }
}

export const isLightElement = (node: LightNode): node is LightElement => node.nodeType === ELEMENT;

function elementFrom(start: LightNode | null): LightElement | null {
  for (let node = start; node !== null; node = node.nextSibling) if (isLightElement(node)) return node;
  return null;
}

/** The text of an element, not counted as work. */
export function textWithin(parent: LightParent): string {
  const parts: string[] = [];
  gatherText(parent, parts);
  return parts.join('');
}

/** How many nodes were passed. */
function gatherText(parent: LightParent, parts: string[]): number {
  let nodes = 0;
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    nodes++;
    if (isLightElement(node)) nodes += gatherText(node, parts);
    else if (node.nodeType === TEXT) parts.push(node.nodeValue);
  }
  return nodes;
}

function gatherElements(parent: LightParent, tag: string, found: LightElement[]): number {
  let nodes = 0;
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    nodes++;
    if (!isLightElement(node)) continue;
    if (node.localName === tag) found.push(node);
    nodes += gatherElements(node, tag, found);
  }
  return nodes;
}
