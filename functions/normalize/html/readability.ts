/** Mozilla's Readability on jsdom, with the private methods replaced that cost the most. The version is pinned and a
 * differential test holds the replaced methods against the originals. This module is loaded only when a web page comes. */
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { innerLengths } from './inner-length.ts';

const SPACES = /\s\s/;
const MORE_SPACES = /\s{2,}/g;
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Readability with the same answers in less time: visibility is read from the style attribute as written (the original
 * builds a CSS object per element), elements are listed by a tree walk (the original asks the selector engine), spaces are
 * replaced only where there are two, and shares of text are measured in one walk (`inner-length.ts`). */
export class PatchedReadability<T = string> extends Readability<T> {
  protected _isProbablyVisible(node: Element): boolean {
    const style = node.getAttribute('style');
    if (style !== null && HIDING_STYLE.test(style)) return false;
    if (node.hasAttribute('hidden')) return false;
    return node.getAttribute('aria-hidden') !== 'true' || (node.getAttribute('class') ?? '').includes('fallback-image');
  }

  /** One tag is looked up in jsdom's own tree, without an object per element passed. */
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
    const { whole, wanted } = innerLengths(element, new Set(tags.map((tag) => tag.toLowerCase())));
    return whole === 0 ? 0 : wanted / whole;
  }
}

function collect(root: Element, wanted: ReadonlySet<string>, found: Element[]): void {
  for (let child = root.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (wanted.has(child.localName)) found.push(child);
    collect(child, wanted, found);
  }
}

/** Readability for the body alone: title and metadata are read elsewhere, and the result is not prepared for display. */
class BodyReadability extends PatchedReadability<string> {
  readonly #title: string;

  constructor(document: Document, title: string) {
    super(document, { serializer: (node) => node.textContent ?? '', disableJSONLD: true, nbTopCandidates: 5 });
    this.#title = title;
  }

  protected _unwrapNoscriptImages(): void {}
  protected _removeScripts(): void {}
  protected _fixLazyImages(): void {}
  protected _postProcessContent(): void {}
  protected _cleanStyles(): void {}
  protected _getArticleMetadata(): Record<string, string> {
    return { title: this.#title, excerpt: '-' };
  }
}

/** A window serves this many pages or letters of markup: building one takes 10 ms, a third of the reading of a page, but the
 * documents of a window are released only with it (1 MB a page). */
const PAGES = 8;
const LETTERS = 1_000_000;

let host: { readonly dom: JSDOM; pages: number; letters: number } | null = null;

/** The text of what Readability takes for the article, without regard to white space, or '' where it finds none.
 * `html` must come from `serialize`: bounded, well-formed, nothing to load or run. */
export function readableText(html: string, title: string): string {
  if (host !== null && (host.pages >= PAGES || host.letters + html.length > LETTERS)) release();
  host ??= { dom: new JSDOM(''), pages: 0, letters: 0 };
  host.pages++;
  host.letters += html.length;
  let read = false;
  try {
    const document = new host.dom.window.DOMParser().parseFromString(html, 'text/html');
    const text = new BodyReadability(document, title).parse()?.content ?? '';
    read = true;
    return text;
  } finally {
    if (!read) release();
  }
}

/** Closes the window with all its documents; the next page builds another. */
function release(): void {
  host?.dom.window.close();
  host = null;
}
