import type { Block } from './blocks.ts';
import type { Body } from './choose-body.ts';
import { CUE, cuesOf } from './cues.ts';
import { kinOf } from './kinship.ts';
import { weightOf } from './letters.ts';
import { repetitionOf } from './repetition.ts';
import type { Page } from './tree.ts';

const LIST_PATH =
  /\/(?:category|categories|tag|tags|topics?|archives?|section|author|search|page|shop|store|products?|collections?|listing|browse|catalog|kategorie|thema|themen|rubrik|categoria|etiqueta|tema|temas|jobs?|events?|directory|blog|news|index)\/?(?:\d*\/?)?$/i;
const LIST_SEGMENT =
  /\/(?:categor(?:y|ies|ia|ie)|tags?|topics?|collections?|browse|search|director(?:y|ies)|archives?|shop|catalog|kategorie|themen|rubrik(?:en)?|etiquetas?|c|jobs|podcasts|products|authors?|sections?|thema|tema|genres?|departments?)\//i;
const PRICE = /(?:[$€£¥₹]\s?\d|\d\s?(?:€|zł|kr|USD|EUR|лв|руб))/u;
const ELLIPSIS = /(?:…|\.\.\.|\[…\])$/u;
const DIGITS = /\d/;
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** How much of the page leads elsewhere. Cards are headings that are links, made by one template. */
export function listSignals(blocks: readonly Block[], body: Body) {
  const linkChars = blocks.reduce((sum, block) => sum + block.linkChars, 0);
  const all = Math.max(
    1,
    blocks.reduce((sum, block) => sum + block.text.length, 0),
  );
  const chosen = blocks.filter((block) => body.chosen[block.index] === true);
  const own = Math.max(
    1,
    chosen.reduce((sum, block) => sum + block.text.length, 0),
  );
  const cards = new Map<string, number>();
  let linked = 0;
  let cardText = 0;
  for (const block of blocks) {
    const isLinked = block.linkChars > 0.7 * block.text.length && weightOf(block.text) > 20;
    if (HEADINGS.has(block.host.tag) && isLinked) linked++;
    if (isLinked && (cuesOf(block.host) & CUE.navigation) === 0) {
      const kin = kinOf(block);
      cards.set(kin, (cards.get(kin) ?? 0) + 1);
      cardText += block.text.length;
    }
  }
  return {
    linkDensity: linkChars / all,
    bodyLinks: chosen.reduce((sum, block) => sum + block.linkChars, 0) / own,
    linkedHeadings: Math.log1p(linked),
    cards: Math.log1p(Math.max(0, ...cards.values())),
    cardText: cardText / all,
    prices: Math.log1p(blocks.filter((block) => block.text.length < 200 && PRICE.test(block.text)).length),
    ellipses: Math.log1p(blocks.filter((block) => ELLIPSIS.test(block.text)).length),
  };
}

/** Boxes of one make that follow one another. */
export function boxSignals(page: Page) {
  const { boxes, share, linkDensity, withImage, withHeading, meanText } = repetitionOf(page);
  return {
    boxes: Math.log1p(boxes),
    boxShare: share,
    boxLinks: linkDensity,
    boxImages: withImage,
    boxHeadings: withHeading,
    boxText: Math.min(2_000, meanText),
  };
}

/** Addresses of front pages beside the root: an index page, a language, and of archives: nothing but a year, a month, a day. */
const INDEX_PATH =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default|main|start|startseite|inicio|accueil|frontpage)(?:\.\w{2,5})?\/?)?$/i;
const DAY_PATH = /^(?:\/[a-z-]{1,20})?\/(?:19|20)\d{2}(?:\/\d{1,2}){0,2}\/?(?:page\/\d+\/?)?$/i;

/** A list's second page and those behind it, in the path or as a query. */
const PAGE_PATH =
  /\/(?:page|pages|seite|pagina|p%C3%A1gina|sayfa|strona|sida|side|stranica|strana|halaman|trang)[/_-]?\d{1,4}\/?$/i;
const PAGE_QUERY = /[?&](?:page|paged|seite|pagina|sayfa|strona|sida|halaman|trang)=\d{1,4}(?:&|$)/i;
const QUERY = /[?&](?:s|q|query|search|keyword|suchbegriff|buscar|recherche)=[^&]/i;

/** Signals that rules alone read: addresses of fronts, archives, results and further pages of a list. */
export function addressSignals(url: string | null) {
  if (url === null || !URL.canParse(url)) return { indexPath: 0, dayPath: 0, pagePath: 0, numbered: 0 };
  const { pathname, search } = new URL(url);
  return {
    // With a query the shortest path may lead to an article.
    indexPath: search.length <= 1 && INDEX_PATH.test(pathname) ? 1 : 0,
    dayPath: DAY_PATH.test(pathname) ? 1 : 0,
    pagePath: PAGE_PATH.test(pathname) || PAGE_QUERY.test(search) || QUERY.test(search) ? 1 : 0,
    numbered: NUMBERED.test(search) ? 1 : 0,
  };
}

/** A query that names one report by its number. */
const NUMBERED =
  /[?&](?:p|id|aid|nid|sid|article|articleid|art|news|newsid|story|storyid|item|itemid|doc|docid|idxno|no)=[a-z_-]{0,3}\d{2,}/i;

/** What the address says; -1 where there is none. */
export function pathSignals(url: string | null) {
  if (url === null || !URL.canParse(url)) {
    return { pathDepth: -1, slugWords: -1, slugDigits: -1, listPath: 0, rootPath: 0, query: 0, listSegment: 0 };
  }
  const { pathname, search } = new URL(url);
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const slug = segments.at(-1) ?? '';
  return {
    pathDepth: segments.length,
    slugWords: slug.split('-').length,
    slugDigits: DIGITS.test(slug) ? 1 : 0,
    listPath: LIST_PATH.test(pathname) ? 1 : 0,
    rootPath: segments.length === 0 ? 1 : 0,
    query: search.length > 1 ? 1 : 0,
    listSegment: LIST_SEGMENT.test(url) ? 1 : 0,
  };
}
