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

/** The page as well-formed markup with only what Readability looks at: no head, no scripts, nothing that could be loaded or
 * run. `without` leaves out whole elements. */
export function serialize(page: Page, without: (element: ElementNode) => boolean): string {
  const parts: string[] = ['<!DOCTYPE html>'];
  writeChildren(page.root, without, parts);
  return parts.join('');
}

function writeChildren(node: ElementNode, without: (element: ElementNode) => boolean, parts: string[]): void {
  for (const child of node.children) {
    if (!isElement(child)) parts.push(escaped(child));
    else if (!LEFT_OUT.has(child.tag) && !without(child)) writeElement(child, without, parts);
  }
}

function writeElement(element: ElementNode, without: (element: ElementNode) => boolean, parts: string[]): void {
  parts.push('<', element.tag);
  for (const name of WRITTEN_ATTRIBUTES) {
    const value = element.attributes[name];
    if (value !== undefined) parts.push(' ', name, '="', escaped(value), '"');
  }
  parts.push('>');
  if (VOID.has(element.tag)) return;
  writeChildren(element, without, parts);
  parts.push('</', element.tag, '>');
}
