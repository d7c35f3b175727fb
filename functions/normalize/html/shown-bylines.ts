import { BYLINE_OPENING, PIECE_BY } from './byline-words.ts';
import { creditsOf } from './credit-line.ts';
import { shownNames } from './person-names.ts';
import { clean, plain } from './plain.ts';
import { type ElementNode, INLINE, isElement, type Page, squeeze, textOf, walk } from './tree.ts';

/** What a page shows its readers of who wrote it. */
export interface ShownBylines {
  /** What itemprop or rel marks as the author. */
  readonly marked: readonly string[];
  /** Bylines by trust, each as its pieces (the runs of text between element boundaries). */
  readonly pieces: readonly (readonly string[])[];
  /** Those that open with a word for "by" right under the headline. */
  readonly signed: readonly (readonly string[])[];
}

const PAGE: ReadonlySet<string> = new Set(['html', 'body']);
const OUTSIDE: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'head', 'form']);
const AWAY = /comment|disqus|related|sidebar|recommend|teaser|promo|popular|trending|newsletter|more-/i;
const BYLINE =
  /by-?_?line|author|writer|autor|auteur|forfatter|skribent|journalist|reporter|signature|firma|contributor|posted-?by/i;
const NOT_BYLINE = /avatar|image|img|photo|follow|social|desc(?:ription)?(?:[-_ ]|$)|job|role|comment|more|related/i;
const AUTHOR_LINK =
  /\/(?:authors?|autor(?:es|en)?|auteurs?|autore|writers?|staff|people|profiles?|journalists?|reporters?|contributors?|columnists?|by|redakt\w*|team|skribent\w*)\/[^/]/i;
/** Elements after the headline in which a byline is looked for before the text. */
const UNDER_HEADLINE = 30;
const LONGEST = 160;
const MOST = 10;
const MOST_WORDED = 6;

/** Looks for bylines in one walk of the page, outside navigation, comments and teasers (a box that holds the headline is none of
 * these, whatever its name). */
export function shownBylines(page: Page): ShownBylines {
  const found: Found = {
    marked: [],
    named: [],
    linked: [],
    worded: [],
    signed: [],
    around: aroundHeadline(page),
    since: -1,
    last: null,
  };
  walk(page.root, (element) => {
    if (OUTSIDE.has(element.tag) || found.marked.length + found.named.length + found.linked.length > MOST) return false;
    if (element.tag === 'h1') found.since = 0;
    else if (found.since >= 0) found.since++;
    if (PAGE.has(element.tag)) return true;
    const name = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`;
    return (!AWAY.test(name) || found.around.has(element)) && look(element, name, found);
  });
  return {
    marked: [...new Set(found.marked)].filter((text) => text !== ''),
    pieces: [...found.named, ...found.linked, ...found.worded].filter((pieces) => pieces.length > 0),
    signed: found.signed,
  };
}

interface Found {
  readonly marked: string[];
  readonly named: string[][];
  readonly linked: string[][];
  readonly worded: string[][];
  readonly signed: string[][];
  readonly around: ReadonlySet<ElementNode>;
  since: number;
  /** The box of the last byline that was told by its name. */
  last: ElementNode | null;
}

/** The first h1 and what it stands in. */
function aroundHeadline(page: Page): ReadonlySet<ElementNode> {
  const around = new Set<ElementNode>();
  walk(page.root, (element) => {
    if (around.size === 0 && element.tag === 'h1')
      for (let box: ElementNode | null = element; box !== null; box = box.parent) around.add(box);
    return around.size === 0;
  });
  return around;
}

/** Notes what an element says of an author; false where nothing inside it needs to be looked at. */
function look(element: ElementNode, name: string, found: Found): boolean {
  const stated = statedName(element);
  if (stated !== null) {
    found.marked.push(stated);
    return false;
  }
  const pieces = BYLINE.test(name) && !NOT_BYLINE.test(name) ? piecesOf(element) : [];
  if (pieces.length > 0) addNamed(element, pieces, found);
  else if (isAuthorLink(element)) found.linked.push(piecesOf(element));
  else if (found.worded.length < MOST_WORDED && isByLine(element)) found.worded.push(piecesOf(element));
  else if (found.since <= UNDER_HEADLINE && found.worded.length < MOST_WORDED && TEXTUAL.has(element.tag))
    found.worded.push(...brokenByLines(element));
  if (found.since >= 0 && found.since <= UNDER_HEADLINE && found.signed.length < 2 && opensByLine(element))
    found.signed.push(piecesOf(element));
  return pieces.length === 0;
}

/** Several links to authors in one box, or boxes of one class side by side, are one list of authors. */
function addNamed(element: ElementNode, pieces: string[], found: Found): void {
  const links: ElementNode[] = [];
  walk(element, (inner) => {
    if (isAuthorLink(inner)) links.push(inner);
    return true;
  });
  const names = [...new Set(links.map((link) => clean(textOf(link, LONGEST))))].filter((name) => name.includes(' '));
  const listed = names.length > 1 ? names.flatMap((name) => [name, ',']).slice(0, -1) : pieces;
  const { last } = found;
  const beside =
    last !== null && last.parent === element.parent && last.attributes['class'] === element.attributes['class'];
  if (beside) found.named.at(-1)?.push(',', ...listed);
  else found.named.push(listed);
  found.last = element;
}

const isAuthorLink = (element: ElementNode): boolean =>
  element.tag === 'a' && AUTHOR_LINK.test(element.attributes['href'] ?? '');

function isByLine(element: ElementNode): boolean {
  if (!TEXTUAL.has(element.tag)) return false;
  const text = textOf(element, LONGEST + 1);
  return text.length <= LONGEST && isWorded(text);
}

/** Lines "By ..." among the first of an element whose text is parted by line breaks. */
function brokenByLines(element: ElementNode): string[][] {
  const lines: string[] = [''];
  const gather = (node: ElementNode): void => {
    for (const child of node.children) {
      if (lines.length > MOST_LINES) return;
      if (!isElement(child)) lines[lines.length - 1] += child.slice(0, LONGEST + 1);
      else if (INLINE.has(child.tag)) gather(child);
      else lines.push('');
    }
  };
  gather(element);
  const found = lines.slice(0, MOST_LINES).map((line) => clean(squeeze(line)));
  return lines.length < 2 ? [] : found.filter((line) => line.length <= LONGEST && isWorded(line)).map((line) => [line]);
}

const MOST_LINES = 8;

function opensByLine(element: ElementNode): boolean {
  if (!TEXTUAL.has(element.tag)) return false;
  const text = textOf(element, LONGEST + 1);
  return text.length <= LONGEST && BYLINE_OPENING.test(text);
}

const isWorded = (text: string): boolean =>
  BYLINE_OPENING.test(text) || DATED_BY.test(text) || PIECE_BY.test(text) || isCredited(text);

const isCredited = (text: string): boolean =>
  (creditsOf(text)?.writers.length ?? 0) > 0 && shownNames([text]).length > 0;

/** "Posted on 3 May 2025 by Ann Lee": the verb, the day, then the name. */
const DATED_BY =
  /^(?:posted|published|updated|written|submitted|created|veröffentlicht|erstellt|geschrieben|publié|publiée|écrit|publicado|publicada|escrito|pubblicato|scritto|geplaatst|gepubliceerd|publicerad|publisert|opublikowano|diterbitkan|ditulis|опубликовано|опубліковано)\s.{4,70}\s(?:by|von|vom|par|por|da|di|door|av|przez|oleh|автор:?|автором)\s/iu;

const TEXTUAL: ReadonlySet<string> = new Set([
  'p',
  'span',
  'div',
  'li',
  'em',
  'strong',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'address',
  'td',
  'font',
  'small',
  'i',
  'b',
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
