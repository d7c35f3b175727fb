import { articleNodes, type LdNode, readJsonLd, stringsOf } from './json-ld.ts';
import { plain } from './plain.ts';
import { type ElementNode, type Page, textOf, walk } from './tree.ts';

/** What a page says about itself outside its text, read in one walk. */
export interface Head {
  /** Contents of meta elements by lower-case name, property, itemprop or http-equiv; markup resolved, never empty. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly { readonly rel: string; readonly href: string; readonly element: ElementNode }[];
  readonly htmlTitle: string | null;
  readonly language: string | null;
  readonly base: string | null;
  readonly ld: readonly LdNode[];
  /** The JSON-LD objects that describe an article. */
  readonly articles: readonly LdNode[];
  readonly amp: boolean;
}

/** Reads meta elements, links, title, base, language and JSON-LD of a page. */
export function readHead(page: Page): Head {
  const meta = new Map<string, string[]>();
  const links: { rel: string; href: string; element: ElementNode }[] = [];
  const found: { htmlTitle: string | null; language: string | null; base: string | null; amp: boolean } = {
    htmlTitle: null,
    language: null,
    base: null,
    amp: false,
  };
  walk(page.root, (element) => {
    const attributes = element.attributes;
    if (element.tag === 'html') {
      const stated = attributes['lang'] ?? attributes['xml:lang'];
      found.language = stated === undefined ? null : plain(stated);
      found.amp = attributes['amp'] !== undefined || attributes['⚡'] !== undefined;
    } else if (element.tag === 'title') found.htmlTitle ??= plain(textOf(element)) || null;
    else if (element.tag === 'base') found.base ??= attributes['href'] ?? null;
    else if (element.tag === 'link' && attributes['href'] !== undefined) {
      links.push({ rel: (attributes['rel'] ?? '').toLowerCase(), href: attributes['href'], element });
    } else if (element.tag === 'meta') addMeta(attributes, meta);
    return true;
  });
  const ld = readJsonLd(page.jsonLd);
  return { meta, links, ...found, ld, articles: articleNodes(ld) };
}

function addMeta(attributes: ElementNode['attributes'], meta: Map<string, string[]>): void {
  const content = plain(attributes['content'] ?? '');
  if (content === '') return;
  for (const name of new Set([
    attributes['name'],
    attributes['property'],
    attributes['itemprop'],
    attributes['http-equiv'],
  ])) {
    if (name === undefined) continue;
    const key = name.toLowerCase().trim();
    const known = meta.get(key);
    if (known === undefined) meta.set(key, [content]);
    else if (known.length < MOST_VALUES) known.push(content);
  }
}

const MOST_VALUES = 200;

/** The first value of the first of these meta names that the page has. */
export function metaOf(head: Head, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = head.meta.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

/** All values of these meta names, in the order of the names. */
export function metasOf(head: Head, ...names: readonly string[]): string[] {
  return names.flatMap((name) => head.meta.get(name) ?? []);
}

/** The first string under one of these keys in the page's article objects. */
export function ldText(head: Head, ...keys: readonly string[]): string | null {
  for (const node of head.articles) {
    for (const key of keys) {
      const text = stringsOf(node.value[key])[0];
      if (text !== undefined && text.trim() !== '') return plain(text);
    }
  }
  return null;
}

/** The article's text as JSON-LD holds it, its lines kept, markup resolved; null where there is none. */
export function ldBody(head: Head): string | null {
  const bodies = head.articles.flatMap((node) => stringsOf(node.value['articleBody']));
  const longest = bodies.reduce((best, body) => (body.length > best.length ? body : best), '').slice(0, LONGEST_BODY);
  const lines = longest.replaceAll('\r', '').split('\n').map(plain);
  const text = lines.filter((line) => line !== '').join('\n');
  return text === '' ? null : text;
}

const LONGEST_BODY = 400_000;
