/** The HTML standard's parser (parse5) over light nodes. */
import { html, parse, parseFragment, serialize, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import {
  LightDocument,
  LightElement,
  LightFragment,
  type LightNode,
  type LightPage,
  type LightParent,
  LightText,
} from './light-nodes.ts';
import type { WorkMeter } from './work-meter.ts';

/** What the parser needs for an element, in steps of a walk, and how many letters it reads in one. */
const STEPS_AN_ELEMENT = 100;
const LETTERS_A_STEP = 1;

type LightTree = TreeAdapterTypeMap<
  LightNode | LightDocument | LightFragment,
  LightParent,
  LightNode,
  LightDocument,
  LightFragment,
  LightElement,
  LightText,
  LightText,
  LightElement,
  LightText
>;

/** The document of some markup, without scripts. What reading it and all that is then asked of its nodes costs is counted by
 * `meter`, which throws where it is spent. */
export function lightDocument(markup: string, meter: WorkMeter): LightDocument {
  const page = new Page(meter);
  page.spend(markup.length / LETTERS_A_STEP);
  return parse<LightTree>(markup, { treeAdapter: page, scriptingEnabled: false });
}

/** Elements that the standard makes over again (formatting that goes on behind a wrongly nested end) are counted too. */
class Page implements LightPage, TreeAdapter<LightTree> {
  readonly #meter: WorkMeter;

  constructor(meter: WorkMeter) {
    this.#meter = meter;
  }

  spend(steps: number): void {
    this.#meter.spend(steps);
  }

  markupOf(parent: LightElement): string {
    const markup = serialize<LightTree>(parent, { treeAdapter: this, scriptingEnabled: false });
    this.spend(markup.length / LETTERS_A_STEP);
    return markup;
  }

  fill(parent: LightElement, markup: string): void {
    this.spend(markup.length / LETTERS_A_STEP);
    const fragment = parseFragment<LightTree>(parent, markup, { treeAdapter: this, scriptingEnabled: false });
    while (parent.firstChild !== null) parent.removeChild(parent.firstChild);
    while (fragment.firstChild !== null) parent.appendChild(fragment.firstChild);
  }

  newElement(tag: string): LightElement {
    this.spend(1);
    return new LightElement(this, tag, tag.toUpperCase(), html.NS.HTML, []);
  }

  createDocument(): LightDocument {
    return new LightDocument(this);
  }

  createDocumentFragment(): LightFragment {
    return new LightFragment(this);
  }

  createElement(tag: string, namespace: html.NS, attributes: readonly Token.Attribute[]): LightElement {
    this.spend(STEPS_AN_ELEMENT);
    return new LightElement(
      this,
      tag,
      namespace === html.NS.HTML ? tag.toUpperCase() : tag,
      namespace,
      attributes.map(({ name, value }) => ({ name, value })),
    );
  }

  createCommentNode(data: string): LightText {
    return new LightText(data, 'comment');
  }

  createTextNode(value: string): LightText {
    return new LightText(value);
  }

  appendChild(parent: LightParent, node: LightNode): void {
    parent.appendChild(node);
  }

  insertBefore(parent: LightParent, node: LightNode, next: LightNode): void {
    parent.insertBefore(node, next);
  }

  detachNode(node: LightNode): void {
    node.remove();
  }

  insertText(parent: LightParent, text: string): void {
    const { lastChild } = parent;
    if (isText(lastChild)) lastChild.nodeValue += text;
    else parent.appendChild(new LightText(text));
  }

  insertTextBefore(parent: LightParent, text: string, next: LightNode): void {
    const { previousSibling } = next;
    if (isText(previousSibling)) previousSibling.nodeValue += text;
    else parent.insertBefore(new LightText(text), next);
  }

  setTemplateContent(template: LightElement, content: LightFragment): void {
    template.content = content;
  }

  getTemplateContent(template: LightElement): LightFragment {
    template.content ??= new LightFragment(this);
    return template.content;
  }

  setDocumentType(document: LightDocument, name: string): void {
    document.appendChild(new LightText(name, 'doctype'));
  }

  setDocumentMode(document: LightDocument, mode: html.DOCUMENT_MODE): void {
    document.mode = mode;
  }

  getDocumentMode(document: LightDocument): html.DOCUMENT_MODE {
    return document.mode ?? html.DOCUMENT_MODE.NO_QUIRKS;
  }

  adoptAttributes(element: LightElement, attributes: readonly Token.Attribute[]): void {
    for (const { name, value } of attributes) if (!element.hasAttribute(name)) element.setAttribute(name, value);
  }

  getFirstChild(node: LightParent): LightNode | null {
    return node.firstChild;
  }

  getChildNodes(node: LightParent): LightNode[] {
    return node.childNodes;
  }

  getParentNode(node: LightNode | LightDocument | LightFragment): LightParent | null {
    return node.parentNode;
  }

  getAttrList(element: LightElement): Token.Attribute[] {
    return element.attributes;
  }

  getTagName(element: LightElement): string {
    return element.localName;
  }

  getNamespaceURI(element: LightElement): html.NS {
    return element.namespaceURI;
  }

  getTextNodeContent(text: LightText): string {
    return text.nodeValue;
  }

  getCommentNodeContent(comment: LightText): string {
    return comment.nodeValue;
  }

  getDocumentTypeNodeName(type: LightText): string {
    return type.nodeValue;
  }

  getDocumentTypeNodePublicId(): string {
    return '';
  }

  getDocumentTypeNodeSystemId(): string {
    return '';
  }

  isTextNode(node: LightNode | LightDocument | LightFragment): node is LightText {
    return node.nodeType === 3;
  }

  isCommentNode(node: LightNode | LightDocument | LightFragment): node is LightText {
    return node.nodeType === 8;
  }

  isDocumentTypeNode(node: LightNode | LightDocument | LightFragment): node is LightText {
    return node.nodeType === 10;
  }

  isElementNode(node: LightNode | LightDocument | LightFragment): node is LightElement {
    return node.nodeType === 1;
  }

  getNodeSourceCodeLocation(): null {
    return null;
  }

  setNodeSourceCodeLocation(): void {}
  updateNodeSourceCodeLocation(): void {}
}

const isText = (node: LightNode | null): node is LightText => node instanceof LightText && node.nodeType === 3;
