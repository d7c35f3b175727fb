import type { Embed, Image, Note } from '#article/article.ts';
import { parseFragment } from '../markup/fragment.ts';
import { readMarkupBody } from '../markup/paragraphs.ts';
import { urlOf } from '../metadata.ts';
import { bodyOfMarkup } from './body-of-markup.ts';
import type { Dialect } from './dialects.ts';
import { isObject, type JsonObject, listOf, memberOf, namesOf, textOf } from './fields.ts';

interface Collected {
  readonly paragraphs: string[];
  readonly images: Image[];
  readonly embeds: Embed[];
  readonly notes: Note[];
}

/** Reads a story of the Arc XP Native Specification (ANS 0.10): the body is `content_elements`, one for each paragraph, picture, list or
 * quotation; links to other stories, raw HTML and furniture are left out. Null if it is none. */
export function readArc(object: JsonObject): Dialect | null {
  const headlines = memberOf(object, 'headlines');
  if (!isObject(headlines) || !Array.isArray(object['content_elements'])) return null;
  const found: Collected = { paragraphs: [], images: [], embeds: [], notes: [] };
  const promoted = inner(inner(object, 'promo_items'), 'basic');
  if (textOf(promoted, 'type') === 'image') found.images.push(...imageOf(promoted));
  for (const element of listOf(object, 'content_elements').filter(isObject)) collect(element, found, 0);
  return { object: statedOf(object, headlines), body: found };
}

function statedOf(object: JsonObject, headlines: JsonObject): JsonObject {
  const taxonomy = inner(object, 'taxonomy');
  const basic = (name: string): string | null => textOf(inner(object, name), 'basic');
  return {
    id: textOf(object, '_id'),
    url: textOf(object, 'canonical_url', 'website_url'),
    title: textOf(headlines, 'basic', 'web', 'print'),
    description: basic('subheadlines') ?? basic('description'),
    authors: listOf(inner(object, 'credits'), 'by').flatMap(namesOf),
    datePublished: textOf(object, 'first_publish_date', 'publish_date', 'display_date', 'created_date'),
    dateModified: textOf(object, 'last_updated_date'),
    language: textOf(object, 'language', 'locale'),
    section: namesOf(memberOf(taxonomy, 'primary_section'))[0] ?? null,
    keywords: listOf(taxonomy, 'tags').flatMap((tag) => (isObject(tag) ? (textOf(tag, 'text', 'slug') ?? []) : [])),
    source: namesOf(memberOf(object, 'source'))[0] ?? namesOf(memberOf(object, 'distributor'))[0] ?? null,
    status: textOf(object, 'status'),
  };
}

const DEEPEST = 12;

function collect(element: JsonObject, found: Collected, depth: number): void {
  const type = textOf(element, 'type') ?? '';
  if (depth > DEEPEST) return;
  if (type === 'text' || type === 'header') {
    addMarkup(textOf(element, 'content') ?? '', found);
  } else if (type === 'list' || type === 'quote') {
    const parts = [...listOf(element, 'items'), ...listOf(element, 'content_elements')].filter(isObject);
    for (const part of parts) collect(part, found, depth + 1);
  } else if (type === 'image') found.images.push(...imageOf(element));
  else if (type === 'gallery')
    for (const image of listOf(element, 'content_elements').filter(isObject)) found.images.push(...imageOf(image));
  else if (type === 'correction') found.notes.push(...noteOf(element));
  else if (type === 'oembed_response' || type === 'video' || type === 'audio')
    found.embeds.push(...embedOf(element, type));
}

/** One by one: a content of 4 MB has more paragraphs than a call has room for. */
function addMarkup(content: string, found: Collected): void {
  const { paragraphs, images, embeds } = bodyOfMarkup(content);
  for (const paragraph of paragraphs) found.paragraphs.push(paragraph);
  for (const image of images) found.images.push(image);
  for (const embed of embeds) found.embeds.push(embed);
}

function imageOf(image: JsonObject): readonly Image[] {
  const url = urlOf(textOf(image, 'url'));
  const caption = readMarkupBody(parseFragment(textOf(image, 'caption', 'subtitle', 'alt_text') ?? '')).paragraphs.join(
    ' ',
  );
  const credit = listOf(inner(image, 'credits'), 'by').flatMap(namesOf).join(', ');
  return url === null ? [] : [{ url, caption: caption === '' ? null : caption, credit: credit === '' ? null : credit }];
}

function noteOf(element: JsonObject): readonly Note[] {
  const text = textOf(element, 'text', 'content');
  const kind = textOf(element, 'correction_type') === 'clarification' ? 'clarification' : 'correction';
  return text === null ? [] : [{ kind, text }];
}

function embedOf(element: JsonObject, type: string): readonly Embed[] {
  const raw = inner(element, 'raw_oembed');
  const url = urlOf(textOf(raw, 'url', '_id') ?? textOf(element, 'canonical_url', 'referent', 'url'));
  const subtype = textOf(element, 'subtype') ?? '';
  const kind =
    subtype === 'twitter' ? 'tweet' : type === 'oembed_response' ? (subtype === 'youtube' ? 'video' : 'post') : type;
  if (url === null) return [];
  return [
    {
      kind: kind === 'audio' || kind === 'video' || kind === 'tweet' ? kind : 'post',
      url,
      text: null,
      author: textOf(raw, 'author_name'),
      handle: null,
      date: null,
    },
  ];
}

function inner(object: JsonObject, name: string): JsonObject {
  const value = memberOf(object, name);
  return isObject(value) ? value : {};
}
