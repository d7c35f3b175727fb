import type { DateCandidate } from '#article/article.ts';
import { readDate } from '../dates/read-date.ts';
import type { Block } from './blocks.ts';
import { Candidates } from './date-candidates.ts';
import { fromElements } from './element-dates.ts';
import type { Head } from './head.ts';
import { listOf } from './json-ld.ts';
import type { Page } from './tree.ts';
import { fromBlocks } from './visible-dates.ts';

/** All readings of when a page was published or changed, by independent sources, each with its wording. The vote over
 * them is `decideDates`; nothing is decided or left out here. */
export function pageDates(page: Page, head: Head, blocks: readonly Block[], url: string | null): DateCandidate[] {
  const found = new Candidates(head.language);
  fromJsonLd(head, found);
  fromMeta(head, found);
  fromElements(page, found);
  fromUrl(url, found);
  fromBlocks(blocks, found);
  return found.list;
}

const PUBLISHED_KEYS: readonly (readonly [string, number])[] = [
  ['datePublished', 94],
  ['dateCreated', 80],
  ['uploadDate', 70],
];

function fromJsonLd(head: Head, found: Candidates): void {
  for (const node of head.articles) readLd(node.value, found, 0);
  if (head.articles.length > 0) return;
  for (const node of head.ld) if (node.types.some((type) => LD_FALLBACK.has(type))) readLd(node.value, found, 6);
}

const LD_FALLBACK: ReadonlySet<string> = new Set([
  'WebPage',
  'VideoObject',
  'CreativeWork',
  'ItemPage',
  'Event',
  'Recipe',
  'PodcastEpisode',
]);

function readLd(value: Readonly<Record<string, unknown>>, found: Candidates, less: number): void {
  for (const [key, confidence] of PUBLISHED_KEYS) {
    for (const item of listOf(value[key]))
      if (typeof item === 'string') found.add('published', 'json-ld', 'meta', item, confidence - less);
  }
  for (const item of listOf(value['dateModified']))
    if (typeof item === 'string') found.add('modified', 'json-ld', 'meta', item, 88 - less);
}

const PUBLISHED_META: ReadonlyMap<string, number> = new Map(
  (
    'article:published_time=96 og:published_time=95 og:article:published_time=95 article:published=95 published_time=95 parsely-pub-date=96 ' +
    'sailthru.date=93 cxenseparse:recs:publishtime=95 cxenseparse:publishtime=95 pubdate=94 publishdate=95 publish-date=95 publish_date=95 ' +
    'publication_date=94 publicationdate=94 published-date=94 published_date=94 date=82 dc.date=82 dc.date.issued=95 dc.date.created=90 ' +
    'dcterms.date=82 dcterms.created=90 dcterms.issued=95 dcsext.articlefirstpublished=95 dc:date=82 dc:created=88 date.created=88 date_published=94 datepublished=95 ' +
    'datecreated=86 created=80 creation_date=80 article.published=95 article.created=88 article_date_original=94 article:post_date=92 ' +
    'og:pubdate=94 bt:pubdate=94 originalpublicationdate=95 article_published_date=95 rnews:datepublished=95 ptime=90 displaydate=88 ' +
    'release_date=80 releasedate=80 publish_time=94 publishtime=94 pub_date=94 _pubdate=94 mediator_published_time=94 weibo:article:create_at=92 vr:published_time=94 gentime=85 ' +
    'citation_publication_date=80 citation_date=80 prism.publicationdate=85 eprints.date=70 shareaholic:article_published_time=94 ' +
    'timestamp=70 time=60 dateposted=90 analyticsattributes.articledate=92 article:create_at=90 firstpublishtime=94 utime=60'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, entry.lastIndexOf('=')), Number(entry.slice(entry.lastIndexOf('=') + 1))] as const),
);
const MODIFIED_META: ReadonlyMap<string, number> = new Map(
  (
    'article:modified_time=85 og:updated_time=80 article:updated_time=85 og:modified_time=85 last-modified=60 lastmod=75 modified=75 ' +
    'dc.date.modified=80 dcterms.modified=80 datemodified=85 revised=75 lastmodified=75 modificationdate=80 modified_time=80 article:modified=85 ' +
    'updated_time=75 date.modified=80 article_modified=80 last_updated_date=80 bt:moddate=80 parsely-modified-date=80 utime=60 revision_date=70'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, entry.lastIndexOf('=')), Number(entry.slice(entry.lastIndexOf('=') + 1))] as const),
);
const MICRODATA_PUBLISHED: ReadonlySet<string> = new Set(['datepublished', 'datecreated', 'uploaddate']);

function fromMeta(head: Head, found: Candidates): void {
  for (const [name, values] of head.meta) {
    const published = PUBLISHED_META.get(name);
    const modified = MODIFIED_META.get(name);
    for (const value of values.slice(0, 3)) {
      if (MICRODATA_PUBLISHED.has(name) && found.add('published', 'microdata', 'meta', value, 95)) continue;
      if (published !== undefined) found.add('published', 'meta', 'meta', value, published);
      else if (modified !== undefined) found.add('modified', 'meta', 'meta', value, modified);
    }
  }
}

const URL_DAY = /(?<!\d)((?:19|20)\d{2})[/\-_.]?(0[1-9]|1[0-2])[/\-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/;
const URL_DAY_FIRST = /[/\-_](0?[1-9]|[12]\d|3[01])[-_.](0?[1-9]|1[0-2])[-_.]((?:19|20)\d{2})(?!\d)/;
const URL_UNPADDED = /[/]((?:19|20)\d{2})[/]([1-9]|1[0-2])[/]([1-9]|[12]\d|3[01])[/]/;
const URL_MONTH = /[/]((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])[/]/;
const URL_NAMED = /[/]((?:19|20)\d{2})[/]([a-z]{3,9})[/](\d{1,2})[/]/;
const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function fromUrl(url: string | null, found: Candidates): void {
  if (url === null || !URL.canParse(url)) return;
  const path = new URL(url).pathname.toLowerCase();
  const put = (value: string, text: string, confidence: number): boolean =>
    found.put('published', 'url', 'url', text, confidence, { value, precision: value.length === 7 ? 'month' : 'day' });
  const named = URL_NAMED.exec(path);
  const month = named === null ? -1 : ENGLISH.indexOf((named[2] ?? '').slice(0, 3));
  if (named !== null && month >= 0) {
    put(`${named[1]}-${String(month + 1).padStart(2, '0')}-${(named[3] ?? '').padStart(2, '0')}`, named[0], 97);
    return;
  }
  const day = URL_DAY.exec(path);
  const read = day === null ? null : readDate(`${day[1]}-${day[2]}-${day[3]}`);
  if (day !== null && read !== null) {
    // Eight digits in a row may be a number of another kind; dates parted by strokes hardly ever are.
    put(read.value, day[0], day[0].length === 8 ? 88 : 97);
    return;
  }
  const unpadded = URL_UNPADDED.exec(path);
  const plainDay =
    unpadded === null
      ? null
      : readDate(`${unpadded[1]}-${unpadded[2]?.padStart(2, '0')}-${unpadded[3]?.padStart(2, '0')}`);
  if (unpadded !== null && plainDay !== null) {
    put(plainDay.value, unpadded[0], 95);
    return;
  }
  const dayFirst = URL_DAY_FIRST.exec(path);
  const reversed =
    dayFirst === null
      ? null
      : readDate(`${dayFirst[3]}-${dayFirst[2]?.padStart(2, '0')}-${dayFirst[1]?.padStart(2, '0')}`);
  if (dayFirst !== null && reversed !== null) {
    put(reversed.value, dayFirst[0], 85);
    return;
  }
  const monthly = URL_MONTH.exec(path);
  if (monthly !== null) put(`${monthly[1]}-${(monthly[2] ?? '').padStart(2, '0')}`, monthly[0], 95);
}
