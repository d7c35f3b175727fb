/** Mozilla's Readability on jsdom, with the private methods replaced that cost the most; the largest pages on light nodes. The
 * versions are pinned, and differential tests hold the replaced methods and the nodes against the originals. This module is loaded
 * only when a web page comes. */
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { innerLengths } from './inner-length.ts';
import { type LightDocument, type LightElement, textWithin } from './light-nodes.ts';
import { lightDocument } from './light-parser.ts';
import { WorkMeter, WorkSpent } from './work-meter.ts';

const SPACES = /\s\s/;
const MORE_SPACES = /\s{2,}/g;
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Readability with the same answers in less time: visibility is read from the style attribute as written (the original
 * builds a CSS object per element), elements are listed by a tree walk (the original asks the selector engine), spaces are
 * replaced only where there are two, shares of text are measured in one walk (`inner-length.ts`), and a text is written out
 * only where it decides (the original does for every element that is asked whether it is empty or a byline). */
export class PatchedReadability<T = string> extends Readability<T> {
  /** Headings are compared with one title. */
  #title = { text: '', words: new Set<string>() };

  protected _isProbablyVisible(node: Element): boolean {
    const style = node.getAttribute('style');
    if (style !== null && HIDING_STYLE.test(style)) return false;
    if (node.hasAttribute('hidden')) return false;
    return node.getAttribute('aria-hidden') !== 'true' || (node.getAttribute('class') ?? '').includes('fallback-image');
  }

  /** One tag is looked up by the tree itself, without an object per element passed. */
  protected _getAllNodesWithTag(root: Element, tags: readonly string[]): Element[] {
    const [only] = tags;
    if (only !== undefined && tags.length === 1) return [...root.getElementsByTagName(only)];
    const wanted = new Set(tags.map((tag) => tag.toLowerCase()));
    const found: Element[] = [];
    collect(root, wanted, found);
    return found;
  }

  protected _getInnerText(node: Node, normalizeSpaces = true): string {
    const text = (node.textContent ?? '').trim();
    return normalizeSpaces && SPACES.test(text) ? text.replace(MORE_SPACES, ' ') : text;
  }

  protected _getTextDensity(element: Element, tags: readonly string[]): number {
    const { whole, wanted, steps } = innerLengths(element, new Set(tags.map((tag) => tag.toLowerCase())));
    this.spend(steps);
    return whole === 0 ? 0 : wanted / whole;
  }

  protected _getLinkDensity(element: Element): number {
    if (element.getElementsByTagName('a').length === 0) return 0;
    const { whole, wanted, steps } = innerLengths(element, LINK, linkShare);
    this.spend(steps);
    return whole === 0 ? 0 : wanted / whole;
  }

  protected _isValidByline(node: Element, names: string): boolean {
    const stated = node.getAttribute('rel') === 'author' || node.getAttribute('itemprop')?.includes('author') === true;
    if (!stated && !BYLINE.test(names)) return false;
    const { length } = (node.textContent ?? '').trim();
    return length > 0 && length < LONGEST_BYLINE;
  }

  protected _isElementWithoutContent(node: Element): boolean {
    const { words, steps } = wordsIn(node);
    this.spend(steps);
    if (words) return false;
    const { length } = node.children;
    return length === 0 || length === node.getElementsByTagName('br').length + node.getElementsByTagName('hr').length;
  }

  protected _textSimilarity(title: string, heading: string): number {
    if (this.#title.text !== title) this.#title = { text: title, words: new Set(wordsOf(title)) };
    const known = this.#title.words;
    const words = wordsOf(heading);
    if (known.size === 0 || words.length === 0) return 0;
    const others = words.filter((word) => !known.has(word));
    return 1 - others.join(' ').length / words.join(' ').length;
  }

  /** Counts work that the nodes do not count themselves. */
  protected spend(_steps: number): void {}
}

const LINK: ReadonlySet<string> = new Set(['a']);
const WITHIN_PAGE = /^#.+/;
const linkShare = (link: Element): number => (WITHIN_PAGE.test(link.getAttribute('href') ?? '') ? 0.3 : 1);
const BYLINE = /byline|author|dateline|writtenby|p-author/i;
const LONGEST_BYLINE = 100;

function collect(root: Element, wanted: ReadonlySet<string>, found: Element[]): void {
  for (let child = root.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (wanted.has(child.localName)) found.push(child);
    collect(child, wanted, found);
  }
}

const NOT_WORDS = /\W+/g;
const wordsOf = (text: string): string[] => text.toLowerCase().split(NOT_WORDS).filter(Boolean);
const WORD = /\S/;

/** Whether there is more than white space in an element, and how many nodes it took to see. */
function wordsIn(element: Element): { readonly words: boolean; readonly steps: number } {
  let steps = 0;
  const look = (parent: Element): boolean => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      steps++;
      if (isElement(node) ? look(node) : node.nodeType === TEXT_NODE && WORD.test(node.nodeValue ?? '')) return true;
    }
    return false;
  };
  return { words: look(element), steps };
}

const TEXT_NODE = 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Steps of work for one page. Of 600 pages of news the dearest needs 1.4 million; so many take a second or two. */
const MOST_STEPS = 50_000_000;

/** What Readability took for the article, and whether it came to an end: a page that costs more than `MOST_STEPS` is left there. */
export interface Readable {
  readonly text: string;
  readonly complete: boolean;
}

interface Attempt {
  readonly articleContent: LightElement;
  readonly textLength: number;
}

/** Readability for the body alone: title and metadata are read elsewhere, and the result is not prepared for display. */
class BodyReadability extends PatchedReadability {
  declare protected readonly _prepDocument: () => void;
  declare protected readonly _grabArticle: () => Node | null;
  protected _metadata = { excerpt: '-' };
  protected _articleTitle: string;

  constructor(document: Document, title: string) {
    super(document, { disableJSONLD: true, nbTopCandidates: 5 });
    this._articleTitle = title;
  }

  read(): Readable {
    this._prepDocument();
    return { text: this._grabArticle()?.textContent ?? '', complete: true };
  }

  protected _unwrapNoscriptImages(): void {}
  protected _removeScripts(): void {}
  protected _fixLazyImages(): void {}
  protected _cleanStyles(): void {}
}

/** The same on light nodes, which count their work. */
class LightReadability extends BodyReadability {
  declare protected readonly _attempts: readonly Attempt[];
  readonly #document: LightDocument;

  constructor(document: LightDocument, title: string) {
    // Light nodes are the part of the interface that the methods below ask for.
    super(document as unknown as Document, title);
    this.#document = document;
  }

  /** The text of the article, or of the longest try where the work is spent before one succeeds. */
  override read(): Readable {
    try {
      return super.read();
    } catch (error) {
      if (!(error instanceof WorkSpent)) throw error;
      const [longest] = [...this._attempts].sort((a, b) => b.textLength - a.textLength);
      return { text: longest === undefined ? '' : textWithin(longest.articleContent), complete: false };
    }
  }

  protected override spend(steps: number): void {
    this.#document.page.spend(steps);
  }

  /** The attributes go over as they are; the original copies each. */
  protected _setNodeTag(node: LightElement, tag: string): LightElement {
    const other = this.#document.createElement(tag);
    while (node.firstChild !== null) other.appendChild(node.firstChild);
    node.parentNode?.replaceChild(other, node);
    other.readability = node.readability;
    other.attributes.push(...node.attributes);
    return other;
  }
}

/** A page of more elements is read on light nodes. jsdom lists a page anew after every change, so its time grows with the square
 * of them: 9,400 small boxes took 38 s. Of 672 pages 99 in a hundred have fewer, once they are pruned. */
const MOST_ON_JSDOM = 1_000;
const ELEMENT = /<[a-z]/g;

/** The text of what Readability takes for the article, without regard to white space, or '' where it finds none.
 * `html` must come from `serialize`: bounded, well-formed, nothing to load or run. */
export function readableText(html: string, title: string): Readable {
  const elements = html.match(ELEMENT)?.length ?? 0;
  return elements > MOST_ON_JSDOM ? readOnLightNodes(html, title) : readOnJsdom(html, title);
}

/** The same text on light nodes, and what it cost: visits of nodes, with as much for letters and for elements made as takes the
 * same time. Counted in steps, not in time, so that a page gives the same text on every machine. */
export function readOnLightNodes(
  html: string,
  title: string,
  mostSteps = MOST_STEPS,
): Readable & { readonly steps: number } {
  const meter = new WorkMeter(mostSteps);
  let text = '';
  let complete = false;
  try {
    ({ text, complete } = new LightReadability(lightDocument(html, meter), title).read());
  } catch (error) {
    if (!(error instanceof WorkSpent)) throw error;
  }
  return { text, complete, steps: Math.ceil(meter.spent) };
}

/** A window serves this many pages or letters of markup: building one takes 10 ms, a third of the reading of a page, but the
 * documents of a window are released only with it (1 MB a page). */
const PAGES = 8;
const LETTERS = 1_000_000;

let host: { readonly dom: JSDOM; pages: number; letters: number } | null = null;

export function readOnJsdom(html: string, title: string): Readable {
  if (host !== null && (host.pages >= PAGES || host.letters + html.length > LETTERS)) release();
  host ??= { dom: new JSDOM(''), pages: 0, letters: 0 };
  host.pages++;
  host.letters += html.length;
  let read = false;
  try {
    const document = new host.dom.window.DOMParser().parseFromString(html, 'text/html');
    const found = new BodyReadability(document, title).read();
    read = true;
    return found;
  } finally {
    if (!read) release();
  }
}

/** Closes the window with all its documents; the next page builds another. */
function release(): void {
  host?.dom.window.close();
  host = null;
}
