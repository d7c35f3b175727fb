import { bodyOfMarkup } from './body-of-markup.ts';
import type { Dialect } from './dialects.ts';
import { isObject, type JsonObject, listOf, memberOf, namesOf, textOf } from './fields.ts';

const ZONED = /(?:Z|[+-]\d{2}:?\d{2})$/;

/** Reads a post as the REST interface of WordPress gives it. The title, content and excerpt are `rendered`; of the two dates the one in GMT says
 * when it was, as the other states no zone. Null if it is none. */
export function readWordPress(object: JsonObject): Dialect | null {
  const html = rendered(object, 'content');
  if (html === null || (rendered(object, 'title') === null && textOf(object, 'date_gmt') === null)) return null;
  const embedded = memberOf(object, '_embedded');
  const terms = isObject(embedded) ? listOf(embedded, 'wp:term').flat().filter(isObject) : [];
  const named = (taxonomy: string): readonly string[] =>
    terms.flatMap((term) => (textOf(term, 'taxonomy') === taxonomy ? namesOf(term) : []));
  const media = isObject(embedded) ? listOf(embedded, 'wp:featuredmedia').filter(isObject) : [];
  const stated = {
    uri: rendered(object, 'guid') ?? textOf(object, 'id'),
    url: textOf(object, 'link'),
    title: bodyOfMarkup(rendered(object, 'title') ?? '').paragraphs.join(' '),
    description: bodyOfMarkup(rendered(object, 'excerpt') ?? '').paragraphs.join(' '),
    authors: isObject(embedded) ? listOf(embedded, 'author').flatMap(namesOf) : [],
    datePublished: inGmt(textOf(object, 'date_gmt')) ?? textOf(object, 'date'),
    dateModified: inGmt(textOf(object, 'modified_gmt')) ?? textOf(object, 'modified'),
    status: WAITING.test(textOf(object, 'status') ?? '') ? 'withheld' : null,
    section: named('category')[0] ?? null,
    keywords: named('post_tag'),
    images: media.map((one) => ({
      url: textOf(one, 'source_url'),
      caption: bodyOfMarkup(rendered(one, 'caption') ?? '').paragraphs.join(' '),
    })),
  };
  return { object: stated, body: { ...bodyOfMarkup(html), notes: [] } };
}

const WAITING = /^(?:draft|pending|future|private|auto-draft|trash)$/;

/** Reads an item of the Guardian's content interface: what was asked for stands in `fields`. Null if it is none. */
export function readGuardian(object: JsonObject): Dialect | null {
  const fields = memberOf(object, 'fields');
  const html = isObject(fields) ? textOf(fields, 'body', 'bodyText') : null;
  if (!isObject(fields) || html === null || textOf(object, 'webTitle') === null) return null;
  const stated = {
    id: textOf(object, 'id'),
    url: textOf(object, 'webUrl'),
    title: textOf(fields, 'headline') ?? textOf(object, 'webTitle'),
    description: bodyOfMarkup(textOf(fields, 'standfirst', 'trailText') ?? '').paragraphs.join(' '),
    byline: textOf(fields, 'byline'),
    datePublished: textOf(fields, 'firstPublicationDate') ?? textOf(object, 'webPublicationDate'),
    dateModified: textOf(fields, 'lastModified'),
    language: textOf(fields, 'lang'),
    section: textOf(object, 'sectionName'),
    source: textOf(fields, 'publication'),
    image: textOf(fields, 'thumbnail'),
    keywords: listOf(object, 'tags').flatMap((tag) => (isObject(tag) ? (textOf(tag, 'webTitle') ?? []) : [])),
  };
  return { object: stated, body: { ...bodyOfMarkup(html), notes: [] } };
}

function rendered(object: JsonObject, name: string): string | null {
  const value = memberOf(object, name);
  return isObject(value) ? textOf(value, 'rendered') : null;
}

function inGmt(date: string | null): string | null {
  return date === null || ZONED.test(date) ? date : `${date}Z`;
}
