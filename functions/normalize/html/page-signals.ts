import type { Block } from './blocks.ts';
import type { Body } from './choose-body.ts';
import { CUE, cuesOf } from './cues.ts';
import { type Head, metaOf } from './head.ts';
import { IDENTITY_NAMES, identitySignals, type PageIdentity } from './identity-signals.ts';
import { kinOf } from './kinship.ts';
import { repetitionOf } from './repetition.ts';
import { similarity } from './title.ts';
import { type Page, walk } from './tree.ts';

/** The columns of `pageSignals` that the trees are trained on, in order. */
export const SIGNAL_NAMES: readonly string[] = [
  'ogArticle',
  'ogOther',
  'ldArticle',
  'ldList',
  'ldProduct',
  'ldForum',
  'stated date',
  'stated author',
  'h1',
  'titleLikeness',
  'articles',
  'times',
  'forms',
  'bodyWeight',
  'bodyShare',
  'bodyBlocks',
  'meanParagraph',
  'longestParagraph',
  'sentences',
  'certainty',
  'readableShare',
  'longestRun',
  'itemShare',
  'headingShare',
  'linkDensity',
  'bodyLinks',
  'linkedHeadings',
  'cards',
  'cardText',
  'prices',
  'ellipses',
  'pathDepth',
  'slugWords',
  'slugDigits',
  'listPath',
  'rootPath',
  'query',
  'pageCues',
  'images',
  'listTitle',
  'boxes',
  'boxShare',
  'boxLinks',
  'boxImages',
  'boxHeadings',
  'boxText',
  'goodShare',
  'headingsInBody',
  'parents',
  'topParent',
  'topGrandparent',
  'repeatedLabels',
  'listSegment',
  ...IDENTITY_NAMES,
];

/** All columns of `pageSignals`: the trained ones, and behind them those that only rules read. */
export const ROW_NAMES: readonly string[] = [...SIGNAL_NAMES, 'dateAtTop', 'prose'];

const LIST_TYPES =
  /^(?:CollectionPage|ItemList|SearchResultsPage|Blog|OfferCatalog|ProfilePage|ImageGallery|Store|LocalBusiness)$/;
const PRODUCT_TYPES =
  /^(?:Product|ProductGroup|Offer|AggregateOffer|Hotel|Restaurant|SoftwareApplication|JobPosting|RealEstateListing)$/;
const FORUM_TYPES = /^(?:DiscussionForumPosting|QAPage|Question)$/;
const LIST_PATH =
  /\/(?:category|categories|tag|tags|topics?|archives?|section|author|search|page|shop|store|products?|collections?|listing|browse|catalog|kategorie|thema|themen|rubrik|categoria|etiqueta|tema|temas|jobs?|events?|directory|blog|news|index)\/?(?:\d*\/?)?$/i;
const LIST_SEGMENT =
  /\/(?:categor(?:y|ies|ia|ie)|tags?|topics?|collections?|browse|search|director(?:y|ies)|archives?|shop|catalog|kategorie|themen|rubrik(?:en)?|etiquetas?|c|jobs|podcasts|products|authors?|sections?|thema|tema|genres?|departments?)\//i;
const PRICE = /(?:[$€£¥₹]\s?\d|\d\s?(?:€|zł|kr|USD|EUR|лв|руб))/u;
const ELLIPSIS = /(?:…|\.\.\.|\[…\])$/u;
const PAGE_CUES =
  /archive|category|listing|collection|search-results|home(?:page)?\b|front-?page|tax-|term-|catalog|product/i;
const ARTICLE_CUES = /single|article|post-template|story|node-type-article/i;
const LIST_TITLE =
  /\b(?:best|top \d+|archives?|category|results|page \d+|list of|products?|shop|buy|jobs|listings?|events|browse|all )\b/i;
const DIGITS = /\d/;

/** What a page shows of being one article or a list of many: one row of `ROW_NAMES.length` numbers. Generic signals only. */
export function pageSignals(
  page: Page,
  head: Head,
  blocks: readonly Block[],
  readable: readonly boolean[],
  body: Body,
  identity: PageIdentity,
): Float64Array {
  const { title, url } = identity;
  const row: number[] = [];
  const flag = (value: boolean): number => row.push(value ? 1 : 0);
  const ogType = metaOf(head, 'og:type')?.toLowerCase() ?? '';
  const types = head.ld.flatMap((node) => node.types);
  const tree = census(page);
  flag(ogType.includes('article') || ogType.includes('post'));
  flag(ogType !== '' && !ogType.includes('article'));
  flag(head.articles.length > 0);
  flag(types.some((type) => LIST_TYPES.test(type)));
  flag(types.some((type) => PRODUCT_TYPES.test(type)));
  flag(types.some((type) => FORUM_TYPES.test(type)));
  flag(
    head.articles.some((node) => node.value['datePublished'] !== undefined) ||
      metaOf(head, 'article:published_time', 'datepublished', 'date', 'pubdate', 'parsely-pub-date') !== null,
  );
  flag(
    head.articles.some((node) => node.value['author'] !== undefined) ||
      metaOf(head, 'author', 'article:author') !== null,
  );
  row.push(Math.min(5, tree.h1.length), Math.max(0, ...tree.h1.map((block) => similarity(block, title ?? ''))));
  row.push(Math.log1p(tree.articles), Math.log1p(tree.times), Math.min(5, tree.forms));
  row.push(...bodySignals(blocks, readable, body));
  row.push(...listSignals(blocks, body));
  row.push(...pathSignals(url));
  const pageClass = tree.pageClass;
  row.push((PAGE_CUES.test(pageClass) ? 1 : 0) - (ARTICLE_CUES.test(pageClass) ? 1 : 0));
  row.push(Math.log1p(tree.images));
  flag(LIST_TITLE.test(title ?? ''));
  const boxes = repetitionOf(page);
  row.push(
    Math.log1p(boxes.boxes),
    boxes.share,
    boxes.linkDensity,
    boxes.withImage,
    boxes.withHeading,
    Math.min(2_000, boxes.meanText),
  );
  row.push(runningShare(blocks), ...unitySignals(blocks, body));
  flag(url !== null && LIST_SEGMENT.test(url));
  row.push(...identitySignals(blocks, identity));
  row.push(dateAtTop(blocks) ? 1 : 0, prose(blocks));
  return Float64Array.from(row);
}

const NEAR = 12;
const DATED = /(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2}|[٠-٩]{4}|[۰-۹]{4}|[०-९]{4}|[০-৯]{4}/u;

/** A short line with a year in it between a little before the headline and the start of the text. */
function dateAtTop(blocks: readonly Block[]): boolean {
  const heading = blocks.findIndex((block) => block.host.tag === 'h1');
  if (heading < 0) return false;
  return blocks
    .slice(Math.max(0, heading - 4), heading + NEAR)
    .some((block) => block.host.tag !== 'h1' && block.text.length <= 120 && DATED.test(block.text));
}

/** How many paragraphs of some length there are without a link over them, as its logarithm. */
function prose(blocks: readonly Block[]): number {
  return Math.log1p(
    blocks.filter(
      (block) =>
        block.text.length >= 140 && block.linkChars <= 0.4 * block.text.length && SENTENCE.test(block.text.slice(-3)),
    ).length,
  );
}

/** Whether the chosen text hangs together: in one box, without linked headings between, without a label that recurs. */
function unitySignals(blocks: readonly Block[], body: Body): number[] {
  const chosen = blocks.filter((block) => body.chosen[block.index] === true);
  const inside = blocks.slice(chosen[0]?.index ?? 0, (chosen.at(-1)?.index ?? 0) + 1);
  const linked = inside.filter((block) => HEADINGS.has(block.host.tag) && block.linkChars > 0.7 * block.text.length);
  const parents = new Map<unknown, number>();
  const grandparents = new Map<unknown, number>();
  const labels = new Map<string, number>();
  for (const block of chosen) {
    const { parent } = block.host;
    parents.set(parent, (parents.get(parent) ?? 0) + block.text.length);
    grandparents.set(parent?.parent, (grandparents.get(parent?.parent) ?? 0) + block.text.length);
  }
  for (const block of blocks)
    if (block.text.length <= 40 && block.links > 0) labels.set(block.text, (labels.get(block.text) ?? 0) + 1);
  const mass = Math.max(
    1,
    chosen.reduce((sum, block) => sum + block.text.length, 0),
  );
  return [
    linked.length / Math.max(1, chosen.length),
    parents.size / Math.max(1, chosen.length),
    Math.max(0, ...parents.values()) / mass,
    Math.max(0, ...grandparents.values()) / mass,
    Math.log1p(Math.max(0, ...labels.values())),
  ];
}

/** Share of the page's text in blocks that read as sentences. */
function runningShare(blocks: readonly Block[]): number {
  let all = 1;
  let running = 0;
  for (const block of blocks) {
    all += block.text.length;
    if (block.text.length >= 80 && block.linkChars < 0.3 * block.text.length && SENTENCE.test(block.text))
      running += block.text.length;
  }
  return running / all;
}

interface Census {
  readonly h1: string[];
  articles: number;
  times: number;
  forms: number;
  images: number;
  pageClass: string;
}

function census(page: Page): Census {
  const found: Census = { h1: [], articles: 0, times: 0, forms: 0, images: 0, pageClass: '' };
  walk(page.root, (element) => {
    if (element.tag === 'article') found.articles++;
    else if (element.tag === 'time') found.times++;
    else if (element.tag === 'form') found.forms++;
    else if (element.tag === 'img') found.images++;
    else if (element.tag === 'h1' && found.h1.length < 8)
      found.h1.push(element.children.filter((child) => typeof child === 'string').join(' '));
    else if (element.tag === 'body')
      found.pageClass = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`.slice(0, 1_000);
    return true;
  });
  return found;
}

const SENTENCE = /[.!?。！？۔।]/u;

function bodySignals(blocks: readonly Block[], readable: readonly boolean[], body: Body): number[] {
  const chosen = blocks.filter((block) => body.chosen[block.index] === true);
  const length = (list: readonly Block[]): number => list.reduce((sum, block) => sum + block.text.length, 0);
  const own = Math.max(1, length(chosen));
  const all = Math.max(1, length(blocks));
  let run = 0;
  let longestRun = 0;
  for (const block of blocks) {
    run = body.chosen[block.index] === true && block.text.length > 60 ? run + 1 : 0;
    longestRun = Math.max(longestRun, run);
  }
  const share = (test: (block: Block) => boolean): number => chosen.filter(test).length / Math.max(1, chosen.length);
  return [
    Math.log1p(length(chosen)),
    length(chosen) / all,
    Math.min(100, chosen.length),
    Math.min(1_000, own / Math.max(1, chosen.length)),
    Math.min(2_000, Math.max(0, ...chosen.map((block) => block.text.length))),
    share((block) => SENTENCE.test(block.text.slice(-3))),
    body.certainty,
    length(blocks.filter((block) => readable[block.index] === true)) / all,
    longestRun,
    share((block) => block.host.tag === 'li'),
    share((block) => HEADINGS.has(block.host.tag)),
  ];
}

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Cards are headings that are links, made by one template. */
function listSignals(blocks: readonly Block[], body: Body): number[] {
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
    const isLinked = block.linkChars > 0.7 * block.text.length && block.text.length > 20;
    if (HEADINGS.has(block.host.tag) && isLinked) linked++;
    if (isLinked && (cuesOf(block.host) & CUE.navigation) === 0) {
      const kin = kinOf(block);
      cards.set(kin, (cards.get(kin) ?? 0) + 1);
      cardText += block.text.length;
    }
  }
  return [
    linkChars / all,
    chosen.reduce((sum, block) => sum + block.linkChars, 0) / own,
    Math.log1p(linked),
    Math.log1p(Math.max(0, ...cards.values())),
    cardText / all,
    Math.log1p(blocks.filter((block) => block.text.length < 200 && PRICE.test(block.text)).length),
    Math.log1p(blocks.filter((block) => ELLIPSIS.test(block.text)).length),
  ];
}

function pathSignals(url: string | null): number[] {
  if (url === null || !URL.canParse(url)) return [-1, -1, -1, 0, 0, 0];
  const { pathname, search } = new URL(url);
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const slug = segments.at(-1) ?? '';
  return [
    segments.length,
    slug.split('-').length,
    DIGITS.test(slug) ? 1 : 0,
    LIST_PATH.test(pathname) ? 1 : 0,
    segments.length === 0 ? 1 : 0,
    search.length > 1 ? 1 : 0,
  ];
}
