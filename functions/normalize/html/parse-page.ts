import { type QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Limits } from '#article/limits.ts';
import type { RejectCode } from '#article/reject.ts';
import type { Refusal } from '../draft.ts';
import { type ElementNode, INLINE, type Page } from './tree.ts';
import {
  CELL,
  CLOSES_P,
  DROPPED,
  HEAD_CONTENT,
  IMPLIED_ENDS,
  KEPT_ATTRIBUTES,
  P_SCOPE,
  P_TAG,
  TABLE_PARTS,
  VOID,
} from './tree-rules.ts';

const LD_JSON = /ld\+json/i;

export type Parsed = { readonly ok: true; readonly page: Page } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Reads a page into the light tree in one linear pass, and is the guard at the same time: depth, elements and attributes
 * are counted as they are met, and the pass stops at the first bound that is passed (`too-deep`, `too-many-elements`,
 * `too-many-attributes`). What no reader needs never becomes a node: styles, scripts (JSON-LD is kept apart), comments,
 * drawings, `noscript`, event handlers, `srcset`. An attribute longer than `attributeChars` is left out.
 *
 * The tokenizer follows the HTML standard; the tree rules are the part of the standard that real pages lean on
 * (implied ends of p, li, td, a ...; an inline end tag never closes a block; table cells are barriers), not the adoption
 * agency, which costs quadratic time on nested formatting (3,000 unclosed `<a><b>`: 13.7 s where it is followed).
 */
export function parsePage(html: string, limits: Limits): Parsed {
  const builder = new Builder(html, limits);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  builder.pause = () => tokenizer.pause();
  tokenizer.write(html);
  tokenizer.end();
  return builder.refusal === null
    ? { ok: true, page: { root: builder.root, jsonLd: builder.jsonLd, elements: builder.elements } }
    : { ok: false, refusal: builder.refusal };
}

interface Open {
  readonly tag: string;
  /** Null inside a dropped element. */
  readonly node: MutableElement | null;
}

interface MutableElement extends ElementNode {
  attributes: Record<string, string>;
}

const NO_ATTRIBUTES: Record<string, string> = Object.freeze(Object.create(null));

class Builder implements TokenizerCallbacks {
  readonly root: MutableElement = { tag: '#root', attributes: NO_ATTRIBUTES, parent: null, children: [] };
  readonly jsonLd: string[] = [];
  elements = 0;
  refusal: Refusal | null = null;
  pause: () => void = () => {};

  readonly #html: string;
  readonly #limits: Limits;
  readonly #stack: Open[];
  #dropped = 0;
  #depthSum = 0;
  #foreign = 0;
  #tag = '';
  #attributes: Record<string, string> = NO_ATTRIBUTES;
  #attributeCount = 0;
  #attributeName = '';
  #attributeValue = '';
  #attributeKept = false;
  #script: string[] | null = null;
  #text = '';

  constructor(html: string, limits: Limits) {
    this.#html = html;
    this.#limits = limits;
    this.#stack = [{ tag: '#root', node: this.root }];
  }

  isInForeignContext(): boolean {
    return this.#foreign > 0;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase();
    this.#attributes = NO_ATTRIBUTES;
    this.#attributeCount = 0;
  }

  onattribname(start: number, end: number): void {
    this.#attributeCount++;
    if (this.#attributeCount > this.#limits.attributesPerElement) {
      this.#refuse(
        'too-many-attributes',
        `a <${this.#tag.slice(0, 40)}> has more than ${this.#limits.attributesPerElement} attributes`,
      );
    }
    this.#attributeKept = end - start <= 24 && this.#dropped === 0;
    if (this.#attributeKept) {
      this.#attributeName = this.#html.slice(start, end).toLowerCase();
      this.#attributeKept = KEPT_ATTRIBUTES.has(this.#attributeName);
    }
    this.#attributeValue = '';
  }

  onattribdata(start: number, end: number): void {
    if (!this.#attributeKept) return;
    if (end - start + this.#attributeValue.length > this.#limits.attributeChars) this.#attributeKept = false;
    else this.#attributeValue += this.#html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (!this.#attributeKept) return;
    if (this.#attributeValue.length >= this.#limits.attributeChars) this.#attributeKept = false;
    else this.#attributeValue += String.fromCodePoint(codepoint);
  }

  onattribend(_quote: QuoteType, _end: number): void {
    if (!this.#attributeKept) return;
    if (this.#attributes === NO_ATTRIBUTES) this.#attributes = Object.create(null);
    if (this.#attributes[this.#attributeName] === undefined)
      this.#attributes[this.#attributeName] = this.#attributeValue;
  }

  onopentagend(): void {
    this.#open(this.#tag, false);
  }

  onselfclosingtag(): void {
    this.#open(this.#tag, this.#foreign > 0);
  }

  onclosetag(start: number, end: number): void {
    this.#close(this.#html.slice(start, end).toLowerCase());
  }

  ontext(start: number, end: number): void {
    if (this.#script !== null) this.#script.push(this.#html.slice(start, end));
    else if (this.#dropped === 0) this.#text += this.#html.slice(start, end);
  }

  ontextentity(codepoint: number): void {
    if (this.#script === null && this.#dropped === 0) this.#text += String.fromCodePoint(codepoint);
  }

  oncdata(start: number, end: number, endOffset: number): void {
    if (this.#foreign > 0) this.ontext(start, end - endOffset);
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onend(): void {
    this.#flushText();
  }

  #refuse(code: RejectCode, message: string): void {
    this.refusal ??= { code, message };
    this.pause();
  }

  #flushText(): void {
    if (this.#text === '') return;
    this.#stack.at(-1)?.node?.children.push(this.#text);
    this.#text = '';
  }

  #open(tag: string, selfClosed: boolean): void {
    this.elements++;
    if (this.elements > this.#limits.elements) {
      this.#refuse('too-many-elements', `the page has more than ${this.#limits.elements} elements`);
      return;
    }
    this.#depthSum += this.#stack.length;
    if (this.#depthSum > this.#limits.depthSum) {
      this.#refuse('too-deep', 'too many elements are nested too deep');
      return;
    }
    if ((tag === 'html' || tag === 'body') && this.#merge(tag)) return;
    this.#flushText();
    if (this.#foreign === 0) this.#implyEnds(tag);
    const top = this.#stack.at(-1);
    if (top === undefined) return;
    if (tag === 'script' && LD_JSON.test(this.#attributes['type'] ?? '')) this.#script = [];
    const node = this.#append(top, tag);
    if (VOID.has(tag) || selfClosed) return;
    if (this.#stack.length > this.#limits.depth) {
      this.#refuse('too-deep', `elements are nested more than ${this.#limits.depth} deep`);
      return;
    }
    this.#stack.push({ tag, node });
    if (node === null) this.#dropped++;
    if (tag === 'svg' || tag === 'math') this.#foreign++;
  }

  #append(parent: Open, tag: string): MutableElement | null {
    if (parent.node === null || DROPPED.has(tag)) return null;
    const node = {
      tag: tag === 'image' ? 'img' : tag,
      attributes: this.#attributes,
      parent: parent.node,
      children: [],
    };
    parent.node.children.push(node);
    return node;
  }

  /** A repeated `html` or `body` gives its attributes to the first one, as the standard says. */
  #merge(tag: string): boolean {
    const first = this.#stack.find((open) => open.tag === tag)?.node;
    if (first === undefined || first === null) return false;
    first.attributes = Object.assign(Object.create(null), this.#attributes, first.attributes);
    return true;
  }

  #pop(): void {
    this.#flushText();
    const open = this.#stack.pop();
    if (open === undefined) return;
    if (open.node === null) this.#dropped--;
    if (open.tag === 'svg' || open.tag === 'math') this.#foreign--;
    if (open.tag === 'script' && this.#script !== null) {
      this.jsonLd.push(this.#script.join(''));
      this.#script = null;
    }
  }

  #popTo(depth: number): void {
    while (this.#stack.length > depth) this.#pop();
  }

  #implyEnds(tag: string): void {
    const top = this.#stack.at(-1)?.tag ?? '';
    if (top === 'head' && !HEAD_CONTENT.has(tag)) this.#pop();
    const closes = IMPLIED_ENDS.get(tag);
    if (closes !== undefined) this.#closeUpTo(closes.tags, closes.barrier);
    if (!INLINE.has(tag) && CLOSES_P.has(tag)) this.#closeUpTo(P_TAG, P_SCOPE);
  }

  /** Ends the nearest open element of `tags`, unless an element of `barrier` comes first. */
  #closeUpTo(tags: ReadonlySet<string>, barrier: ReadonlySet<string>): void {
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const tag = this.#stack[i]?.tag ?? '';
      if (tags.has(tag)) {
        this.#popTo(i);
        return;
      }
      if (barrier.has(tag)) return;
    }
  }

  #close(tag: string): void {
    if (tag === 'br') {
      this.#tag = 'br';
      this.#attributes = NO_ATTRIBUTES;
      this.#open('br', false);
      return;
    }
    if (tag === 'body' || tag === 'html' || VOID.has(tag)) return;
    const inline = INLINE.has(tag);
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const open = this.#stack[i]?.tag ?? '';
      if (open === tag) {
        this.#popTo(i);
        return;
      }
      if (inline ? !INLINE.has(open) : CELL.has(open) && !TABLE_PARTS.has(tag)) return;
    }
  }
}
