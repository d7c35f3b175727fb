import { SaxesParser } from 'saxes';
import { ServiceError } from './service-error.ts';

/** Content of an element: text, a child list `[name, content]`, or nothing (the element is left out). */
export type XmlContent = string | number | boolean | readonly XmlChild[] | undefined;
export type XmlChild = readonly [name: string, content: XmlContent];

const SPECIAL = /[&<>"\r\n\t]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text as it may stand between tags and in attributes. */
export function escapeXml(text: string): string {
  return text.replace(SPECIAL, (char) => ENTITIES[char] ?? char);
}

function writeContent(content: XmlContent): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escapeXml(content);
  if (typeof content === 'object') return content.map(([name, inner]) => writeElement(name, inner)).join('');
  return String(content);
}

function writeElement(name: string, content: XmlContent, attributes = ''): string {
  if (content === undefined) return '';
  return `<${name}${attributes}>${writeContent(content)}</${name}>`;
}

/** A whole document with `root` as its element. */
export function writeXml(root: string, content: XmlContent, namespace?: string): string {
  const attributes = namespace === undefined ? '' : ` xmlns="${namespace}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, content ?? '', attributes)}`;
}

/** A parsed element: its own text and its children by name, in order. Attributes and namespaces are dropped. */
export interface XmlNode {
  readonly name: string;
  text: string;
  readonly children: XmlNode[];
}

const MAX_XML = 4 * 1024 * 1024;

function malformed(cause?: unknown): never {
  const message = 'The XML you provided was not well-formed or did not validate against our published schema';
  throw new ServiceError('MalformedXML', cause instanceof Error ? `${message} (${cause.message})` : message);
}

/** Parses the small documents that S3 clients send; no DTD, at most 4 MB. Returns the root element. */
export function parseXml(document: string): XmlNode {
  if (document.length > MAX_XML) malformed();
  const top: XmlNode = { name: '', text: '', children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', malformed);
  parser.on('doctype', () => malformed());
  parser.on('opentag', ({ name }) => {
    const node: XmlNode = { name: name.slice(name.indexOf(':') + 1), text: '', children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  const addText = (text: string): void => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(document).close();
  return top.children[0] ?? malformed();
}

/** The text of the first child of this name, or undefined. */
export function childText(node: XmlNode, name: string): string | undefined {
  return node.children.find((child) => child.name === name)?.text.trim();
}

/** The children of this name. */
export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter((child) => child.name === name);
}
