import type { DateCandidate, Image, PageKind } from '#article/article.ts';
import { scopeOf } from '#article/ids.ts';
import { type Draft, emptyDraft, type Reading } from '../draft.ts';
import { instantOf, urlOf } from '../metadata.ts';
import type { ReadPage } from '../read-page.ts';
import { repairText, UNESCAPE } from '../repair/repair-text.ts';
import { readStatedDate } from '../stated-date.ts';
import { type StatedEmbargo, statedEmbargo } from '../stated-embargo.ts';
import { withStatedTitle } from '../stated-title.ts';
import { authorsOf, stripBy } from '../text/byline.ts';
import { readUncleanText } from '../text/read-unclean-text.ts';
import { readDialect } from './dialects.ts';
import { isObject, type JsonObject, memberOf, namesOf, textOf } from './fields.ts';

const HTML_NAMES = ['html', 'body_html', 'content_html', 'contentHtml', 'bodyHtml'] as const;
const TEXT_NAMES =
  'text body content articleBody body_text content_text bodyText fullText full_text maintext article'.split(' ');
const PUBLISHED =
  'datePublished date_published published publishedAt published_at pubDate publishDate publish_date publicationDate webPublicationDate firstPublished date'.split(
    ' ',
  );
const MODIFIED = 'dateModified date_modified modified updated updatedAt updated_at lastModified'.split(' ');
const MARKUP = /<(?:p|br|div|h[1-6]|article)\b[^<>]{0,500}>/i;
const WITHDRAWN = /^(?:canceled|cancelled|killed|withdrawn|retracted|deleted)$/i;
const WITHHELD = /^(?:withheld|draft|hold|private)$/i;
const OPINION = /Opinion|Review/;
const TAG = /<\/?[a-z][^<>]{0,200}>/gi;
const SPACES = /\s+/g;
const BY = /^by\s+/i;
const LIST = /[,;]/;

/** An article as a JSON object: `uri, url, title, text | html, datePublished, dateModified, byline, source, language` and the
 * names that schema.org and common exports use for the same. Stated fields win over what the text or page says of itself.
 * Refused: `no-text`, when neither a text nor a page is in it. */
export async function readArticleJson(given: JsonObject, readPage: ReadPage): Promise<Reading> {
  const dialect = readDialect(given);
  const object = dialect?.object ?? given;
  const url = addressOf(object);
  const body: Reading =
    dialect === null
      ? await readBody(object, url, readPage)
      : { ok: true, draft: { ...emptyDraft('json'), kindConfidence: 85, ...dialect.body } };
  if (!body.ok) return body;
  const title = line(textOf(object, 'title', 'headline', 'name', 'webTitle'));
  const draft = body.draft.format === 'html' ? body.draft : withStatedTitle(body.draft, title);
  const source = namesOf(memberOf(object, 'source', 'publisher', 'site', 'siteName', 'outlet'))[0];
  const section = namesOf(memberOf(object, 'section', 'articleSection', 'category'))[0];
  const keywords = keywordsIn(object);
  const stated: Draft = {
    ...draft,
    ...attribution(object, draft),
    format: 'json',
    uri: textOf(object, 'uri', 'guid', 'id', '_id', 'identifier', 'articleId'),
    scope: scopeOf(feedOf(object), source ?? null, url === null ? null : new URL(url).origin),
    url: url ?? draft.url,
    source: line(source ?? null) ?? draft.source,
    language: textOf(object, 'language', 'lang', 'inLanguage') ?? draft.language,
    section: line(section ?? null) ?? draft.section,
    description: line(textOf(object, 'description', 'summary', 'abstract', 'excerpt')) ?? draft.description,
    keywords: keywords.length > 0 ? keywords : draft.keywords,
    title: title ?? draft.title,
    titleBasis: title === null ? draft.titleBasis : 'headline',
    images: [...imagesIn(object), ...draft.images],
    ...statusIn(object, draft),
    dateCandidates: [...datesIn(object), ...draft.dateCandidates],
  };
  return { ok: true, draft: stated };
}

function addressOf(object: JsonObject): string | null {
  const stated = urlOf(textOf(object, 'url', 'link', 'canonicalUrl', 'canonical_url', 'webUrl', 'mainEntityOfPage'));
  const main = memberOf(object, 'mainEntityOfPage');
  return stated ?? (isObject(main) ? urlOf(textOf(main, '@id', 'url')) : null) ?? urlOf(textOf(object, '@id'));
}

/** What the items of a JSON Feed are given of it (`json-items`): the id of an item is unique in its feed. */
function feedOf(object: JsonObject): string | null {
  return urlOf(textOf(object, 'home_page_url')) ?? urlOf(textOf(object, 'feed_url'));
}

/** Whether there is anything in a JSON object that could be read as the body of an article. */
export function holdsArticle(object: JsonObject): boolean {
  if (textOf(object, ...HTML_NAMES, ...TEXT_NAMES) !== null || readDialect(object) !== null) return true;
  return WITHDRAWN.test(textOf(object, 'pubStatus', 'pubstatus', 'status') ?? '') && textOf(object, 'uri') !== null;
}

async function readBody(object: JsonObject, url: string | null, readPage: ReadPage): Promise<Reading> {
  const html = textOf(object, ...HTML_NAMES);
  const text = textOf(object, ...TEXT_NAMES);
  if (html !== null && (text === null || html.length > text.length / 2)) return await readPage(html, url);
  if (text === null) {
    const status = textOf(object, 'pubStatus', 'pubstatus', 'status') ?? '';
    if (WITHDRAWN.test(status)) return { ok: true, draft: emptyDraft('json') };
    return {
      ok: false,
      refusal: { code: 'no-text', message: 'the JSON object has neither "text" nor "html" with anything in it' },
    };
  }
  if (MARKUP.test(text)) return await readPage(text, url);
  return readUncleanText(text, [UNESCAPE]);
}

function attribution(object: JsonObject, draft: Draft): Pick<Draft, 'byline' | 'authors'> {
  const stated = stripBy(line(textOf(object, 'byline')));
  const names = authorsIn(object);
  const byline = stated ?? (names.length > 0 ? names.join(', ') : draft.byline);
  if (names.length > 0) return { byline, authors: names };
  return { byline, authors: stated === null ? draft.authors : authorsOf(stated) };
}

function statusIn(object: JsonObject, draft: Draft): StatedEmbargo & Pick<Draft, 'pubStatus' | 'expires' | 'kind'> {
  const status = textOf(object, 'pubStatus', 'pubstatus', 'status') ?? '';
  const pubStatus = WITHDRAWN.test(status) ? 'canceled' : WITHHELD.test(status) ? 'withheld' : draft.pubStatus;
  const names = ['embargoedUntil', 'embargoed', 'embargoed-until', 'embargo'];
  // `"embargoed": true` says that there is one, and not until when.
  const embargo = textOf(object, ...names) ?? (memberOf(object, ...names) === true ? 'true' : null);
  return {
    pubStatus,
    embargoedUntil: draft.embargoedUntil,
    ...statedEmbargo(embargo),
    expires: instantOf(textOf(object, 'expires', 'expirationDate') ?? '') ?? draft.expires,
    kind: kindIn(object) ?? draft.kind,
  };
}

function kindIn(object: JsonObject): PageKind | null {
  const type = namesOf(memberOf(object, '@type'))[0] ?? '';
  if (type === 'LiveBlogPosting') return 'live-blog';
  return OPINION.test(type) ? 'opinion' : null;
}

function line(value: string | null): string | null {
  if (value === null) return null;
  const text = repairText(value.replace(TAG, '')).text.replace(SPACES, ' ').trim();
  return text === '' ? null : text;
}

function authorsIn(object: JsonObject): readonly string[] {
  const names = namesOf(memberOf(object, 'authors', 'author', 'creator')).map((name) => line(name) ?? '');
  const all = names.length === 1 ? authorsOf((names[0] ?? '').replace(BY, '')) : names;
  return all.filter((name) => name !== '' && name.length < 200);
}

function keywordsIn(object: JsonObject): readonly string[] {
  const given = memberOf(object, 'keywords', 'tags');
  const names = typeof given === 'string' ? given.split(LIST) : namesOf(given);
  return names.flatMap((name) => line(name) ?? []).slice(0, 100);
}

function imagesIn(object: JsonObject): readonly Image[] {
  const given = memberOf(object, 'image', 'images', 'imageUrl', 'urlToImage');
  const all: readonly unknown[] = Array.isArray(given) ? given : [given];
  return all.slice(0, 50).flatMap((image) => {
    const stated = isObject(image) ? image : { url: image };
    const url = urlOf(textOf(stated, 'url', 'href', 'src', 'contentUrl'));
    const caption = line(textOf(stated, 'caption', 'description', 'alt'));
    return url === null ? [] : [{ url, caption, credit: line(textOf(stated, 'credit', 'creditText', 'byline')) }];
  });
}

function datesIn(object: JsonObject): readonly DateCandidate[] {
  const origin = { basis: 'format', in: 'meta', confidence: 97 } as const;
  return [
    ...readStatedDate(textOf(object, ...PUBLISHED), { ...origin, role: 'published' }),
    ...readStatedDate(textOf(object, ...MODIFIED), { ...origin, role: 'modified' }),
  ];
}
