import { type Head, metasOf } from './head.ts';
import { isObject, listOf, stringsOf } from './json-ld.ts';
import { plain } from './plain.ts';
import { type ElementNode, type Page, textOf, walk } from './tree.ts';

export interface Authors {
  /** As the page words it, or null. */
  readonly byline: string | null;
  readonly authors: readonly string[];
}

/** Who wrote the page: JSON-LD author, meta, microdata, rel=author, a block named after the byline: the first that gives
 * names, unless a later one names more people and all of the first. Roles, dates, addresses and the name of the site are
 * taken off; an organization stays if it is the byline. */
export function readAuthors(page: Page, head: Head, site: string | null): Authors {
  const visible = visibleBylines(page);
  const sources = [ldAuthors(head), metasOf(head, ...META).slice(0, 12), visible.named, visible.classed];
  const lists = sources.map((wordings) => names(wordings, site)).filter((list) => list.length > 0);
  const first = lists[0] ?? [];
  const fuller = lists.find(
    (list) => list.length > first.length && first.every((name) => list.some((other) => key(other) === key(name))),
  );
  const authors = fuller ?? first;
  const byline = visible.classed[0] ?? visible.named[0] ?? null;
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
  'twitter:data1',
];

function ldAuthors(head: Head): string[] {
  const found: string[] = [];
  for (const node of head.articles) {
    for (const author of [...listOf(node.value['author']), ...listOf(node.value['creator'])]) {
      if (isObject(author) && author['name'] === undefined) {
        const id = author['@id'];
        const referred =
          typeof id === 'string'
            ? head.ld.find((other) => other.value['@id'] === id && other.value['name'] !== undefined)
            : undefined;
        if (referred !== undefined) found.push(...stringsOf(referred.value['name']));
      } else found.push(...stringsOf(author, ['name', '@value']));
    }
    if (found.length > 0) break;
  }
  return found;
}

const OUTSIDE: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'head', 'form']);
const PAGE: ReadonlySet<string> = new Set(['html', 'body']);
const COMMENT = /comment|disqus|related|sidebar|recommend|teaser|promo/i;
const BYLINE = /by-?_?line|author|writer|autor|auteur|forfatter|skribent|redakt|journalist|reporter|signature|firma/i;
const NOT_BYLINE = /bio|about|avatar|image|img|photo|follow|social|box|desc|title|job|role|comment|more|related/i;

function visibleBylines(page: Page): { named: string[]; classed: string[] } {
  const named: string[] = [];
  const classed: string[] = [];
  walk(page.root, (element) => {
    if (OUTSIDE.has(element.tag) || classed.length + named.length > 12) return false;
    if (PAGE.has(element.tag)) return true;
    const cls = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`;
    if (COMMENT.test(cls)) return false;
    const stated = statedName(element);
    if (stated !== null) {
      if (stated !== '') named.push(stated);
      return false;
    }
    const text = bylineText(element, cls);
    if (text !== null) classed.push(text);
    return text === null;
  });
  return { named: [...new Set(named)], classed: [...new Set(classed)].slice(0, 3) };
}

function bylineText(element: ElementNode, cls: string): string | null {
  const text = BYLINE.test(cls) && !NOT_BYLINE.test(cls) ? textOf(element, 200) : '';
  return text === '' || text.length > 120 ? null : text;
}

/** The name in an element that is marked up as the author (itemprop or rel), or null for any other element. */
function statedName(element: ElementNode): string | null {
  const itemprop = element.attributes['itemprop'] ?? '';
  if (itemprop.split(' ').includes('author') && element.tag !== 'meta') return innerName(element);
  const rel = element.attributes['rel'] ?? '';
  return element.tag === 'a' && rel.split(' ').includes('author') ? textOf(element, 120) : null;
}

function innerName(element: ElementNode): string {
  let found = '';
  walk(element, (inner) => {
    if (found === '' && inner.attributes['itemprop'] === 'name')
      found = plain(inner.attributes['content'] ?? textOf(inner, 120));
    return found === '';
  });
  return found === '' ? textOf(element, 120) : found;
}

const LEADING =
  /^(?:(?:article |story |words |written |posted |reported |edited |text |published |reviewed )?by|von|vom|par|por|di|da|door|av|af|autor(?:in)?|autore|author|auteur|text|tekst|escrito por|publicado por|автор|oleh|yazar|redaktion|reporter)(?:\s*:\s*|\s+)/iu;
const SPLIT = /\s*(?:,|;|\||\/|•|·|&|\s+(?:and|und|y|e|et|en|og|och|ja|i|und|ve|dan|и|та|with)\s+|\n)\s*/iu;
const ADDRESS = /\S+@\S+|https?:\S+|www\.\S+/gi;
const HANDLE = /\(?@\w+\)?/g;
const PARENTHESES = /\s*[([{][^)\]}]*[)\]}]/g;
const DIGITS = /\d/;
const ROLE =
  /^(?:(?:senior|chief|staff|deputy|managing|executive|associate|assistant|contributing|freelance|special|foreign|political|science|health|business|sports?|news|digital|web|online|social|media|data|content|editorial|guest|lead|head|co|former|our|the|a) )*(?:editor|reporter|correspondent|writer|author|journalist|columnist|contributor|producer|staff|team|desk|editors|analyst|blogger|admin|administrator|redaktion|redacci[oó]n|redazione|rédaction|redaksi|redakcja|editor-in-chief|posted|published|updated|written|follow|view|profile|image|photographs?|photo|senior|contact|share|twitter|email|min read|read|comments?|guest|unknown|none|null|anonymous|jr\.?|ph\.?d\.?|m\.?d\.?|esq\.?)(?: (?:at|of|for|in|chief|writer|editor|reporter).*)?$/iu;
const SUFFIX = /^(?:jr|sr|ii|iii|md|m\.d|phd|ph\.d|esq|mba|dds|rn|cfa)\.?$/i;
const NAME_LIKE = /\p{L}/u;
const TRIM = /^[\s\-–—|:,.*]+|[\s\-–—|:,*]+$/gu;

function names(wordings: readonly string[], site: string | null): string[] {
  const found = new Map<string, string>();
  for (const wording of wordings) {
    const text = plain(wording).replace(ADDRESS, ' ').replace(PARENTHESES, '').replace(HANDLE, '').replace(LEADING, '');
    for (const part of split(text)) {
      const name = part.replace(LEADING, '').replace(TRIM, '').trim();
      if (!isName(name) || (site !== null && key(site) === key(name) && wordings.length > 1)) continue;
      if (!found.has(key(name))) found.set(key(name), name);
    }
    if (found.size >= 12) break;
  }
  return [...found.values()];
}

function split(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.split(SPLIT)) {
    const previous = parts.at(-1);
    if (SUFFIX.test(part) && previous !== undefined) parts[parts.length - 1] = `${previous}, ${part}`;
    else parts.push(part);
  }
  return parts;
}

const WORD_GAP = /\s+/u;

function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 60 &&
    NAME_LIKE.test(text) &&
    !DIGITS.test(text) &&
    !ROLE.test(text) &&
    text.split(WORD_GAP).length <= 6
  );
}

const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const key = (name: string): string => name.toLowerCase().normalize('NFKD').replace(NOT_WORD, '');
