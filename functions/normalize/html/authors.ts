import { type Head, metasOf } from './head.ts';
import { isObject, listOf, stringsOf } from './json-ld.ts';
import { nameKey, shownNames, statedNames } from './person-names.ts';
import { clean, plain } from './plain.ts';
import { type ElementNode, isElement, type Page, squeeze, textOf, walk } from './tree.ts';

export interface Authors {
  /** As the page words it, or null. */
  readonly byline: string | null;
  readonly authors: readonly string[];
}

/**
 * Who wrote the page: JSON-LD author, meta, marked-up author (itemprop, rel), a block named after the byline, a link to an
 * author's page, a line "By ..." under the headline: the first that gives names. A later one wins if it names more people
 * and all of the first. The name of the site is no author; roles, dates and addresses are taken off.
 */
export function readAuthors(page: Page, head: Head, site: string | null, host: string | null): Authors {
  const shown = shownBylines(page);
  const own = new Set([site, host, host?.split('.')[0] ?? null].filter((name) => name !== null).map(nameKey));
  const isOwn = (name: string): boolean => own.has(nameKey(name));
  const stated = [ldAuthors(head), metasOf(head, ...META).slice(0, 12), shown.marked];
  const named = [
    ...stated.map((wordings) => wordings.flatMap((wording) => statedNames(plain(wording)))),
    ...shown.pieces.map(shownNames),
  ];
  const others = named.map((names) => distinct(names.filter((name) => !isOwn(name)))).filter((list) => list.length > 0);
  // A site named after its one author: the name has two words or more.
  const lists =
    others.length > 0
      ? others
      : named.map((names) => distinct(names.filter((name) => name.includes(' ')))).filter((list) => list.length > 0);
  const first = lists[0] ?? [];
  const fuller = lists
    .slice(0, 4)
    .find(
      (list) =>
        list.length > first.length &&
        list.length < 6 &&
        first.every((name) => list.some((other) => nameKey(other) === nameKey(name))),
    );
  const authors = fuller ?? first;
  const byline =
    shown.pieces[0] === undefined ? null : clean(squeeze(shown.pieces[0].join(' ')).slice(0, LONGEST_BYLINE));
  return { byline: byline ?? (authors.length > 0 ? authors.join(', ') : null), authors };
}

const META = [
  'author',
  'article:author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'dc:creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'citation_author',
  'og:article:author',
  'mediator_author',
  'cxenseparse:author',
  'creator',
  'rnews:author',
];
const LONGEST_BYLINE = 160;

function distinct(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [nameKey(name), name] as const).reverse()).values()].reverse();
}

function ldAuthors(head: Head): string[] {
  const found: string[] = [];
  for (const node of head.articles) {
    for (const author of [...listOf(node.value['author']), ...listOf(node.value['creator'])])
      found.push(...ldName(author, head));
    if (found.length > 0) break;
  }
  return found;
}

/** The name of an author, looked up by `@id` where the article only refers to it. */
function ldName(author: unknown, head: Head): string[] {
  if (!isObject(author) || author['name'] !== undefined) return stringsOf(author, ['name', '@value']);
  const id = author['@id'];
  const referred =
    typeof id === 'string'
      ? head.ld.find((other) => other.value['@id'] === id && other.value['name'] !== undefined)
      : undefined;
  return referred === undefined ? [] : stringsOf(referred.value['name']);
}

const PAGE: ReadonlySet<string> = new Set(['html', 'body']);
const OUTSIDE: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'head', 'form']);
const AWAY = /comment|disqus|related|sidebar|recommend|teaser|promo|popular|trending|newsletter|more-/i;
const BYLINE =
  /by-?_?line|author|writer|autor|auteur|forfatter|skribent|journalist|reporter|signature|firma|contributor|posted-?by/i;
const NOT_BYLINE = /avatar|image|img|photo|follow|social|desc(?:ription)?(?:[-_ ]|$)|job|role|comment|more|related/i;
const AUTHOR_LINK =
  /\/(?:authors?|autor(?:es|en)?|auteurs?|autore|writers?|staff|people|profiles?|journalists?|reporters?|contributors?|columnists?|by|redakt\w*|team|skribent\w*)\/[^/]/i;
const BY_LINE = /^(?:by|von|par|por|di|door|av|af|text|written by|автор:?|oleh|words by)[\s:]/iu;
const LONGEST = 160;
const MOST = 10;

interface Shown {
  /** What itemprop or rel marks as the author. */
  readonly marked: string[];
  /** Bylines by trust, each as its pieces. */
  readonly pieces: string[][];
}

function shownBylines(page: Page): Shown {
  const found: Found = { marked: [], named: [], linked: [], worded: [] };
  walk(page.root, (element) => {
    if (OUTSIDE.has(element.tag) || found.marked.length + found.named.length + found.linked.length > MOST) return false;
    if (PAGE.has(element.tag)) return true;
    const cls = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`;
    return !AWAY.test(cls) && look(element, cls, found);
  });
  return {
    marked: [...new Set(found.marked)].filter((text) => text !== ''),
    pieces: [...found.named, ...found.linked, ...found.worded].filter((pieces) => pieces.length > 0),
  };
}

interface Found {
  readonly marked: string[];
  readonly named: string[][];
  readonly linked: string[][];
  readonly worded: string[][];
}

/** Notes what an element says of an author; false where nothing inside it needs to be looked at. */
function look(element: ElementNode, cls: string, found: Found): boolean {
  const stated = statedName(element);
  if (stated !== null) {
    found.marked.push(stated);
    return false;
  }
  const pieces = BYLINE.test(cls) && !NOT_BYLINE.test(cls) ? piecesOf(element) : [];
  if (pieces.length > 0) found.named.push(pieces);
  else if (isAuthorLink(element)) found.linked.push(piecesOf(element));
  else if (found.worded.length < 3 && isByLine(element)) found.worded.push(piecesOf(element));
  return pieces.length === 0;
}

const isAuthorLink = (element: ElementNode): boolean =>
  element.tag === 'a' && AUTHOR_LINK.test(element.attributes['href'] ?? '');
const isByLine = (element: ElementNode): boolean =>
  TEXTUAL.has(element.tag) && BY_LINE.test(textOf(element, LONGEST + 1));

const TEXTUAL: ReadonlySet<string> = new Set([
  'p',
  'span',
  'div',
  'li',
  'em',
  'strong',
  'h3',
  'h4',
  'h5',
  'h6',
  'address',
  'td',
]);

/** The runs of text between element boundaries; none if there is more than a byline holds. */
function piecesOf(element: ElementNode): string[] {
  const pieces: string[] = [];
  const gather = (node: ElementNode): void => {
    for (const child of node.children) {
      if (pieces.length > 40) return;
      if (isElement(child)) gather(child);
      else {
        const piece = clean(squeeze(child.slice(0, 4 * LONGEST)));
        if (piece !== '') pieces.push(piece);
      }
    }
  };
  gather(element);
  return pieces.join(' ').length > LONGEST * 2 ? [] : pieces;
}

/** The name in an element that is marked up as the author (itemprop or rel), or null for any other element. */
function statedName(element: ElementNode): string | null {
  const itemprop = element.attributes['itemprop'] ?? '';
  if (itemprop.split(' ').includes('author') && element.tag !== 'meta') return innerName(element);
  const rel = element.attributes['rel'] ?? '';
  return element.tag === 'a' && rel.split(' ').includes('author') ? clean(textOf(element, 120)) : null;
}

function innerName(element: ElementNode): string {
  let found = '';
  walk(element, (inner) => {
    if (found === '' && inner.attributes['itemprop'] === 'name')
      found = plain(inner.attributes['content'] ?? textOf(inner, 120));
    return found === '';
  });
  return found === '' ? clean(textOf(element, 120)) : found;
}
