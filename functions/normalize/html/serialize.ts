import type { Block } from './blocks.ts';
import { type ElementNode, isElement, type Page } from './tree.ts';

const VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
const LEFT_OUT: ReadonlySet<string> = new Set('head iframe link meta source track'.split(' '));
const WRITTEN_ATTRIBUTES: readonly string[] = [
  'id',
  'class',
  'role',
  'rel',
  'itemprop',
  'property',
  'hidden',
  'aria-hidden',
  'aria-modal',
  'style',
  'href',
  'src',
  'alt',
];
const MARKUP = /[&<>"]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  MARKUP.test(text) ? text.replace(MARKUP, (mark) => ESCAPES[mark] ?? mark) : text;

/** First of the private-use signs that mark blocks; a block keeps its sign wherever Readability moves its text. */
const FIRST_MARK = 0xe000;
const MARKS = 0x1900;
const PRIVATE_USE = /[\ue000-\uf8ff]/g;

const WORD = /\S/;
const SPACES = /(?<![.\s])\s+/g;
const SPACES_AFTER_STOP = /(?<=\.)\s+/g;

/** Text that the parser takes in one piece: at each plain space it begins another, and inserts word by word. Readability asks for a plain space after full stops only; any other may be a no-break one. */
function unbroken(text: string): string {
  if (!WORD.test(text)) return text === '' ? '' : ' ';
  return text.replace(SPACES, '\u00a0').replace(SPACES_AFTER_STOP, ' ');
}

/** The page as well-formed markup with only what Readability looks at: no head, no scripts, nothing that could be loaded or
 * run. Each block's text begins with one private-use sign that tells its number (`markedBlocks` reads them back); signs of
 * that range in the page itself are left out. `without` leaves out whole elements. */
export function serialize(page: Page, blocks: readonly Block[], without: (element: ElementNode) => boolean): string {
  const marks = new Map<ElementNode, Map<number, string>>();
  for (const block of blocks.slice(0, MARKS)) {
    const known = marks.get(block.parent);
    const sign = String.fromCharCode(FIRST_MARK + block.index);
    if (known === undefined) marks.set(block.parent, new Map([[block.child, sign]]));
    else known.set(block.child, sign);
  }
  const writer = new Writer(marks, without);
  writer.children(page.root);
  return writer.parts.join('');
}

/** Which blocks begin in a text that came from `serialize`: one flag a block. */
export function markedBlocks(blocks: readonly Block[], text: string): boolean[] {
  const flags = blocks.map(() => false);
  for (const sign of text.match(PRIVATE_USE) ?? []) flags[sign.charCodeAt(0) - FIRST_MARK] = true;
  return flags.slice(0, blocks.length);
}

class Writer {
  readonly parts: string[] = ['<!DOCTYPE html>'];
  readonly #marks: ReadonlyMap<ElementNode, ReadonlyMap<number, string>>;
  readonly #without: (element: ElementNode) => boolean;

  constructor(
    marks: ReadonlyMap<ElementNode, ReadonlyMap<number, string>>,
    without: (element: ElementNode) => boolean,
  ) {
    this.#marks = marks;
    this.#without = without;
  }

  children(node: ElementNode): void {
    const marks = this.#marks.get(node);
    for (const [position, child] of node.children.entries()) {
      if (isElement(child)) this.#element(child);
      else this.parts.push(marks?.get(position) ?? '', escaped(unbroken(child.replace(PRIVATE_USE, ''))));
    }
  }

  #element(element: ElementNode): void {
    if (LEFT_OUT.has(element.tag) || this.#without(element)) return;
    this.parts.push('<', element.tag);
    for (const name of WRITTEN_ATTRIBUTES) {
      const value = element.attributes[name];
      if (value !== undefined) this.parts.push(' ', name, '="', escaped(value), '"');
    }
    this.parts.push('>');
    if (VOID.has(element.tag)) return;
    this.children(element);
    this.parts.push('</', element.tag, '>');
  }
}
