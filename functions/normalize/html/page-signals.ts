import type { Block } from './blocks.ts';
import { bodySignals, dateAtTop, prose, runningShare, unitySignals } from './body-signals.ts';
import type { Body } from './choose-body.ts';
import { type Head, metaOf } from './head.ts';
import { IDENTITY_NAMES, identitySignals, type PageIdentity } from './identity-signals.ts';
import { stringsOf } from './json-ld.ts';
import { isOfMany, listedItems } from './list-items.ts';
import { addressSignals, boxSignals, listSignals, pathSignals } from './list-signals.ts';
import { similarity } from './title.ts';
import { type Page, walk } from './tree.ts';

/** The columns of `pageSignals` that the trees are trained on, in order. */
export const SIGNAL_NAMES = [
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
] as const;

/** All columns of `pageSignals`: the trained ones, and behind them those that only rules read. */
export const ROW_NAMES = [
  ...SIGNAL_NAMES,
  'dateAtTop',
  'prose',
  'indexPath',
  'dayPath',
  'pagePath',
  'numbered',
  'ldMany',
  'ofMany',
  'items',
  'ownHeadline',
] as const;
export type SignalName = (typeof ROW_NAMES)[number];

const LIST_TYPES =
  /^(?:CollectionPage|ItemList|SearchResultsPage|Blog|OfferCatalog|ProfilePage|ImageGallery|Store|LocalBusiness)$/;
const PRODUCT_TYPES =
  /^(?:Product|ProductGroup|Offer|AggregateOffer|Hotel|Restaurant|SoftwareApplication|JobPosting|RealEstateListing)$/;
const FORUM_TYPES = /^(?:DiscussionForumPosting|QAPage|Question)$/;
const PAGE_CUES =
  /archive|category|listing|collection|search-results|home(?:page)?\b|front-?page|tax-|term-|catalog|product/i;
const ARTICLE_CUES = /single|article|post-template|story|node-type-article/i;
const LIST_TITLE =
  /\b(?:best|top \d+|archives?|category|results|page \d+|list of|products?|shop|buy|jobs|listings?|events|browse|all )\b/i;

/** What a page shows of being one article or a list of many: one row of `ROW_NAMES.length` numbers. Generic signals only. */
export function pageSignals(
  page: Page,
  head: Head,
  blocks: readonly Block[],
  readable: readonly boolean[],
  body: Body,
  identity: PageIdentity,
): Float64Array {
  const listed = listedItems(blocks, body, identity);
  const signals: Readonly<Record<SignalName, number>> = {
    ...statedSignals(head),
    ...markupSignals(page, identity.title ?? ''),
    ...bodySignals(blocks, readable, body),
    ...listSignals(blocks, body),
    ...pathSignals(identity.url),
    ...boxSignals(page),
    goodShare: runningShare(blocks),
    ...unitySignals(blocks, body),
    ...identitySignals(blocks, identity),
    dateAtTop: dateAtTop(blocks) ? 1 : 0,
    prose: prose(blocks),
    ...addressSignals(identity.url),
    ldMany: one(statesMany(head, identity)),
    ofMany: one(isOfMany(listed)),
    items: listed.items,
    ownHeadline: one(listed.ownHeadline),
  };
  return Float64Array.from(ROW_NAMES, (name) => signals[name]);
}

const one = (holds: boolean): number => (holds ? 1 : 0);

/** What the page says of itself to machines. */
function statedSignals(head: Head) {
  const ogType = metaOf(head, 'og:type')?.toLowerCase() ?? '';
  const types = head.ld.flatMap((node) => node.types);
  const says = (property: string): boolean => head.articles.some((node) => node.value[property] !== undefined);
  const dated = metaOf(head, 'article:published_time', 'datepublished', 'date', 'pubdate', 'parsely-pub-date');
  const signed = metaOf(head, 'author', 'article:author');
  return {
    ogArticle: one(ogType.includes('article') || ogType.includes('post')),
    ogOther: one(ogType !== '' && !ogType.includes('article')),
    ldArticle: one(head.articles.length > 0),
    ldList: one(types.some((type) => LIST_TYPES.test(type))),
    ldProduct: one(types.some((type) => PRODUCT_TYPES.test(type))),
    ldForum: one(types.some((type) => FORUM_TYPES.test(type))),
    'stated date': one(says('datePublished') || dated !== null),
    'stated author': one(says('author') || signed !== null),
  };
}

const FEWEST_STATED = 3;
const SAME_TITLE = 0.8;

/** Whether the page states three reports or more, none of them itself by address or headline. */
function statesMany(head: Head, { title, url }: PageIdentity): boolean {
  const headlines = new Set(head.articles.flatMap((node) => stringsOf(node.value['headline'] ?? node.value['name'])));
  if (headlines.size < FEWEST_STATED) return false;
  const isOwn = (node: Head['articles'][number]): boolean =>
    ['url', 'mainEntityOfPage', '@id'].some((name) =>
      stringsOf(node.value[name], ['@id', 'url']).some((address) => url !== null && samePage(address, url)),
    );
  return (
    !head.articles.some(isOwn) && ![...headlines].some((headline) => similarity(headline, title ?? '') >= SAME_TITLE)
  );
}

function samePage(address: string, url: string): boolean {
  return URL.canParse(address, url) && URL.canParse(url) && new URL(address, url).pathname === new URL(url).pathname;
}

/** What its elements, classes and title say to people. */
function markupSignals(page: Page, title: string) {
  const tree = census(page);
  return {
    h1: Math.min(5, tree.h1.length),
    titleLikeness: Math.max(0, ...tree.h1.map((heading) => similarity(heading, title))),
    articles: Math.log1p(tree.articles),
    times: Math.log1p(tree.times),
    forms: Math.min(5, tree.forms),
    pageCues: one(PAGE_CUES.test(tree.pageClass)) - one(ARTICLE_CUES.test(tree.pageClass)),
    images: Math.log1p(tree.images),
    listTitle: one(LIST_TITLE.test(title)),
  };
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
