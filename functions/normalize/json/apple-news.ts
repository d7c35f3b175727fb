import type { Embed, Image } from '#article/article.ts';
import { urlOf } from '../metadata.ts';
import { PLAIN_MARKDOWN } from '../text/markdown.ts';
import { splitParagraphs } from '../text/split-paragraphs.ts';
import { bodyOfMarkup } from './body-of-markup.ts';
import type { Dialect } from './dialects.ts';
import { isObject, type JsonObject, listOf, memberOf, textOf } from './fields.ts';

interface Collected {
  readonly paragraphs: string[];
  readonly images: Image[];
  readonly embeds: Embed[];
  title: string | null;
  intro: string | null;
  byline: string | null;
}

const BODY = /^(?:body|heading\d?|quote)$/;
const IMAGE = /^(?:photo|image|figure|portrait)$/;
const EMBEDS: Readonly<Record<string, Embed['kind']>> = Object.assign(Object.create(null), {
  tweet: 'tweet',
  instagram: 'post',
  facebook_post: 'post',
  tiktok: 'post',
  video: 'video',
  embedwebvideo: 'video',
  embedvideo: 'video',
  audio: 'audio',
  music: 'audio',
  podcast: 'audio',
});

/** Reads an `article.json` of the Apple News Format (1.x): the components of roles that are text, in order, containers opened; pull quotes, captions
 * and advertisements are left out. Null if it is none. */
export function readAppleNews(object: JsonObject): Dialect | null {
  if (!Array.isArray(object['components']) || !MARKS.some((name) => Object.hasOwn(object, name))) return null;
  const found: Collected = { paragraphs: [], images: [], embeds: [], title: null, intro: null, byline: null };
  for (const component of listOf(object, 'components').filter(isObject)) collect(component, found, 0);
  const given = memberOf(object, 'metadata');
  const metadata = isObject(given) ? given : {};
  const authors = listOf(metadata, 'authors');
  const stated = {
    id: textOf(object, 'identifier'),
    url: textOf(metadata, 'canonicalURL'),
    title: textOf(object, 'title') ?? found.title,
    description: found.intro ?? textOf(object, 'subtitle') ?? textOf(metadata, 'excerpt'),
    byline: found.byline?.replace(DATED, '') ?? null,
    ...(authors.length > 0 ? { authors } : {}),
    datePublished: textOf(metadata, 'datePublished', 'dateCreated'),
    dateModified: textOf(metadata, 'dateModified'),
    language: textOf(object, 'language'),
    keywords: listOf(metadata, 'keywords'),
    image: textOf(metadata, 'thumbnailURL'),
  };
  const { paragraphs, images, embeds } = found;
  return { object: stated, body: { paragraphs, images, embeds, notes: [] } };
}

const MARKS = ['documentStyle', 'componentTextStyles', 'layout', 'identifier'] as const;
/** A byline often carries the date behind a bar. */
const DATED = /\s{0,3}[|•·]\s.{0,60}$/;
const DEEPEST = 12;

function collect(component: JsonObject, found: Collected, depth: number): void {
  const role = textOf(component, 'role') ?? '';
  const inside = listOf(component, 'components').filter(isObject);
  if (depth < DEEPEST) for (const part of inside) collect(part, found, depth + 1);
  // One by one: a text of 4 MB has more paragraphs than a call has room for.
  if (BODY.test(role)) for (const paragraph of paragraphsOf(component)) found.paragraphs.push(paragraph);
  else if (role === 'title') found.title ??= paragraphsOf(component).join(' ');
  else if (role === 'intro') found.intro ??= paragraphsOf(component).join(' ');
  else if (role === 'byline' || role === 'author') found.byline ??= paragraphsOf(component).join(' ');
  else if (IMAGE.test(role)) found.images.push(...imageOf(component));
  else if (role === 'gallery' || role === 'mosaic') {
    for (const image of listOf(component, 'items').filter(isObject)) found.images.push(...imageOf(image));
  } else found.embeds.push(...embedOf(component, EMBEDS[role]));
}

function paragraphsOf(component: JsonObject): readonly string[] {
  const text = textOf(component, 'text') ?? '';
  const format = textOf(component, 'format');
  if (format === 'html') return bodyOfMarkup(text).paragraphs;
  return splitParagraphs(format === 'markdown' ? PLAIN_MARKDOWN.apply(text) : text);
}

function imageOf(image: JsonObject): readonly Image[] {
  const url = urlOf(textOf(image, 'URL'));
  const caption = memberOf(image, 'caption');
  const text = isObject(caption) ? textOf(caption, 'text') : textOf(image, 'caption', 'accessibilityCaption');
  return url === null ? [] : [{ url, caption: text, credit: null }];
}

function embedOf(component: JsonObject, kind: Embed['kind'] | undefined): readonly Embed[] {
  const url = urlOf(textOf(component, 'URL'));
  return kind === undefined || url === null ? [] : [{ kind, url, text: null, author: null, handle: null, date: null }];
}
