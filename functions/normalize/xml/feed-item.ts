import type { Embed, Image } from '#article/article.ts';
import { isWorldwide, scopeOf } from '#article/ids.ts';
import { type Draft, emptyDraft, type Reading } from '../draft.ts';
import { at, attributeOf, childrenOf, descendants, type MarkupElement, rawTextOf, textIn } from '../markup/element.ts';
import { parseFragment } from '../markup/fragment.ts';
import { hasBlocks, type MarkupBody, readMarkupBody } from '../markup/paragraphs.ts';
import { withoutMore, withoutMoreLinks } from '../markup/read-more.ts';
import { urlOf } from '../metadata.ts';
import { repairText } from '../repair/repair-text.ts';
import { readStatedDate } from '../stated-date.ts';
import { bareOf } from '../stated-title.ts';
import { authorsOf } from '../text/byline.ts';
import { splitParagraphs } from '../text/split-paragraphs.ts';

const IMAGE_TYPE = /^image\//;
const MAIL_NAME = /^[^\s@]{1,80}@[^\s@]{1,80}\s{0,3}\((.{1,100})\)$/;
/** Reads an RSS item or an Atom entry, with what its feed says of the source. The body is the full content where the feed
 * carries it; a teaser is taken with the warning `summary-only`. Refused: `no-text`. */
export function readFeedItem(item: MarkupElement, feed: MarkupElement | null, format: 'rss' | 'atom'): Reading {
  const full = at(item, 'content:encoded') ?? at(item, 'content') ?? at(item, 'encoded');
  const teaser =
    at(item, 'description') ?? at(item, 'summary') ?? at(item, 'itunes:summary') ?? at(item, 'itunes:subtitle');
  const fullBody = bodyOf(full);
  const body = fullBody ?? bodyOf(teaser);
  if (body === null) return NO_TEXT;
  const url = urlOf(linkOf(item));
  const origin = clean(textIn(at(item, 'source/title')) ?? textIn(at(item, 'source')));
  const title = withoutOrigin(clean(textIn(at(item, 'title'))), origin);
  // Feeds that gather others give the headline and the name of the paper once more, as a link.
  if (origin !== null && bareOf(body.paragraphs.join('')) === bareOf(`${title}${origin}`)) return NO_TEXT;
  const authors = authorsIn(item);
  const draft: Draft = {
    ...emptyDraft(format),
    kindConfidence: 80,
    uri: textIn(at(item, 'guid')) ?? textIn(at(item, 'id')) ?? attributeOf(item, 'rdf:about'),
    scope: feedScope(item, feed, url),
    url,
    source: origin ?? clean(textIn(at(feed, 'title'))),
    language:
      attributeOf(item, 'xml:lang') ??
      textIn(at(feed, 'language')) ??
      attributeOf(feed, 'xml:lang') ??
      textIn(at(feed, 'dc:language')),
    title,
    titleBasis: title === null ? 'none' : 'headline',
    byline: authors.length === 0 ? null : authors.join(', '),
    authors,
    description: fullBody === null ? null : clean(withoutMore(bodyOf(teaser)?.paragraphs ?? []).join(' ')),
    section: categoriesOf(item)[0] ?? null,
    keywords: categoriesOf(item),
    images: [...body.images, ...mediaOf(item)],
    embeds: [...body.embeds, ...recordingsOf(item)],
    paragraphs: withoutMore(body.paragraphs),
    dateCandidates: datesOf(item),
    warnings: fullBody === null ? ['summary-only'] : [],
  };
  return { ok: true, draft };
}

const NO_TEXT: Reading = {
  ok: false,
  refusal: { code: 'no-text', message: 'the feed entry has no text, only a title and a link' },
};

/** Feeds that gather those of others set the name of the paper behind its headline. */
function withoutOrigin(title: string | null, origin: string | null): string | null {
  if (title === null || origin === null) return title;
  const ending = ` - ${origin}`;
  return title.endsWith(ending) && title.length > ending.length ? title.slice(0, -ending.length) : title;
}

function bodyOf(element: MarkupElement | null): MarkupBody | null {
  if (element === null) return null;
  const root = childrenOf(element).length > 0 ? element : parseFragment(rawTextOf(element));
  if (!hasBlocks(root))
    return { paragraphs: splitParagraphs(repairText(rawTextOf(root)).text), images: [], embeds: [] };
  const body = readMarkupBody(withoutMoreLinks(root));
  return body.paragraphs.length === 0 ? null : body;
}

function clean(value: string | null): string | null {
  if (value === null || value === '') return null;
  return textIn(parseFragment(repairText(value).text));
}

function linkOf(item: MarkupElement): string | null {
  const links = childrenOf(item, 'link');
  const alternate = links.find(
    (link) => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate' && attributeOf(link, 'href') !== null,
  );
  const guid = at(item, 'guid');
  const permanent = attributeOf(guid, 'ispermalink') === 'false' ? null : textIn(guid);
  return attributeOf(alternate ?? null, 'href') ?? textIn(links[0] ?? null) ?? permanent;
}

/** A guid that is no address is unique in its feed: the feed is known by its page, else by its own address, else by the site of the
 * entry. An entry taken over from another feed (`source` of Atom) keeps the id that it has there. */
function feedScope(item: MarkupElement, feed: MarkupElement | null, url: string | null): string | null {
  const origin = at(item, 'source/id') === null ? feed : at(item, 'source');
  const links = origin === null ? [] : [...childrenOf(origin, 'link'), ...childrenOf(origin, 'atom:link')];
  const address = (rel: string): string | null => {
    const found = links.find((link) => (attributeOf(link, 'rel') ?? 'alternate') === rel);
    return urlOf(attributeOf(found ?? null, 'href') ?? textIn(found ?? null));
  };
  const stated = textIn(at(origin, 'id'));
  return scopeOf(
    stated !== null && isWorldwide(stated) ? stated : null,
    address('alternate'),
    address('self'),
    url === null ? null : new URL(url).origin,
    textIn(at(origin, 'title')),
  );
}

function authorsIn(item: MarkupElement): readonly string[] {
  const creators = [...childrenOf(item, 'dc:creator'), ...childrenOf(item, 'itunes:author')].flatMap(
    (creator) => textIn(creator) ?? [],
  );
  const authors = childrenOf(item, 'author').flatMap((author) => textIn(at(author, 'name')) ?? textIn(author) ?? []);
  const names = (creators.length > 0 ? creators : authors).map(
    (name) => clean(MAIL_NAME.exec(name)?.[1] ?? name) ?? '',
  );
  return names.flatMap((name) => authorsOf(name.replace(BY, ''))).filter((name) => !name.includes('@'));
}

const BY = /^by\s+/i;

function categoriesOf(item: MarkupElement): readonly string[] {
  return childrenOf(item, 'category')
    .flatMap((category) => clean(attributeOf(category, 'label', 'term') ?? textIn(category)) ?? [])
    .slice(0, 50);
}

function mediaOf(item: MarkupElement): readonly Image[] {
  const media = [...descendants(item, 'media:content', 'media:thumbnail', 'enclosure')].filter(
    (one) => IMAGE_TYPE.test(attributeOf(one, 'type') ?? 'image/') && attributeOf(one, 'medium') !== 'video',
  );
  return media.slice(0, 10).flatMap((one) => {
    const url = urlOf(attributeOf(one, 'url'));
    return url === null
      ? []
      : [{ url, caption: textIn(at(one, 'media:description')), credit: textIn(at(one, 'media:credit')) }];
  });
}

const RECORDING = /^(audio|video)\//;

function recordingsOf(item: MarkupElement): readonly Embed[] {
  return childrenOf(item, 'enclosure').flatMap((enclosure) => {
    const kind = RECORDING.exec(attributeOf(enclosure, 'type') ?? '')?.[1];
    const url = urlOf(attributeOf(enclosure, 'url'));
    if (kind === undefined || url === null) return [];
    return [{ kind: kind === 'audio' ? 'audio' : 'video', url, text: null, author: null, handle: null, date: null }];
  });
}

function datesOf(item: MarkupElement): Draft['dateCandidates'] {
  const origin = { basis: 'feed', in: 'meta', confidence: 96 } as const;
  const updated =
    textIn(at(item, 'updated')) ?? textIn(at(item, 'atom:updated')) ?? textIn(at(item, 'dcterms:modified'));
  const published =
    textIn(at(item, 'pubdate')) ??
    textIn(at(item, 'published')) ??
    textIn(at(item, 'dc:date')) ??
    textIn(at(item, 'issued')) ??
    updated;
  return [
    ...readStatedDate(published, { ...origin, role: 'published' }),
    ...readStatedDate(updated === published ? null : updated, { ...origin, role: 'modified' }),
  ];
}
