import { type ElementNode, INLINE, isElement, type Page } from './tree.ts';

/** A run of text between two block boundaries: what a reader sees as one paragraph, heading, caption, cell or label. */
export interface Block {
  readonly index: number;
  readonly text: string;
  /** The nearest element that is not inline. */
  readonly host: ElementNode;
  readonly linkChars: number;
  readonly links: number;
  readonly boldChars: number;
  /** Buttons, labels and the like inside. */
  readonly controls: number;
  /** Where its first text stands: the element and the position among its children. */
  readonly parent: ElementNode;
  readonly child: number;
  /** True when a line break, not an element, parts it from its neighbour. */
  readonly broken: boolean;
}

const SKIPPED: ReadonlySet<string> = new Set([
  'head',
  'iframe',
  'video',
  'audio',
  'object',
  'embed',
  'rp',
  'title',
  'meta',
  'link',
  'img',
]);
const LINE_SPACE = /[^\S\n]+/gu;
const AROUND_BREAK = / ?\n[ \n]*/g;
const HAS_WORD = /[\p{L}\p{N}]/u;
const SPACE_ONLY = /^\s*$/u;

/** The blocks of a page in document order. Two line breaks part a block; one stays a line break inside it. */
export function blocksOf(page: Page): Block[] {
  const reader = new BlockReader();
  reader.enter(page.root, page.root);
  reader.flush(false);
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Block[] = [];
  #text = '';
  #linkChars = 0;
  #links = 0;
  #boldChars = 0;
  #controls = 0;
  #breaks = 0;
  #inLink = 0;
  #inBold = 0;
  #start: { readonly host: ElementNode; readonly parent: ElementNode; readonly child: number } | null = null;

  enter(element: ElementNode, host: ElementNode): void {
    for (const [position, child] of element.children.entries()) {
      if (!isElement(child)) this.#add(child, host, element, position);
      else if (child.tag === 'br') this.#break();
      else if (!SKIPPED.has(child.tag)) this.#element(child, host);
    }
  }

  #element(child: ElementNode, host: ElementNode): void {
    const link = child.tag === 'a' ? 1 : 0;
    const bold = child.tag === 'b' || child.tag === 'strong' ? 1 : 0;
    this.#inLink += link;
    this.#links += link;
    this.#inBold += bold;
    if (INLINE.has(child.tag)) this.enter(child, host);
    else if (child.tag === 'button') {
      this.#controls++;
      this.#space();
      this.enter(child, host);
      this.#space();
    } else {
      this.flush(false);
      this.enter(child, child);
      this.flush(false);
    }
    this.#inLink -= link;
    this.#inBold -= bold;
  }

  #space(): void {
    if (this.#text !== '') this.#text += ' ';
  }

  #add(text: string, host: ElementNode, parent: ElementNode, child: number): void {
    if (SPACE_ONLY.test(text)) {
      this.#space();
      return;
    }
    this.#start ??= { host, parent, child };
    this.#breaks = 0;
    this.#text += text.includes('\n') ? text.replaceAll('\n', ' ') : text;
    if (this.#inLink > 0) this.#linkChars += text.length;
    if (this.#inBold > 0) this.#boldChars += text.length;
  }

  #break(): void {
    this.#breaks++;
    if (this.#breaks > 1) this.flush(true);
    else if (this.#text !== '') this.#text += '\n';
  }

  flush(broken: boolean): void {
    if (this.#text !== '' && this.#start !== null) {
      const text = this.#text.replace(LINE_SPACE, ' ').replace(AROUND_BREAK, '\n').trim();
      if (HAS_WORD.test(text)) {
        this.blocks.push({
          index: this.blocks.length,
          text,
          ...this.#start,
          linkChars: Math.min(this.#linkChars, text.length),
          links: this.#links,
          boldChars: Math.min(this.#boldChars, text.length),
          controls: this.#controls,
          broken,
        });
      }
    }
    this.#text = '';
    this.#linkChars = 0;
    this.#links = this.#inLink;
    this.#boldChars = 0;
    this.#controls = 0;
    this.#breaks = 0;
    this.#start = null;
  }
}
