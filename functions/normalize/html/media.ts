import type { Embed, Image } from '#article/article.ts';
import { resolve } from './address.ts';
import { CUE, cuesOf } from './cues.ts';
import { type Head, metasOf } from './head.ts';
import { isObject, listOf, stringsOf } from './json-ld.ts';
import { clean, plain } from './plain.ts';
import { type ElementNode, type Page, textOf, walk } from './tree.ts';

const MOST = 40;
const CREDIT_CLASS = /credit|copyright|source|photographer|quelle|fotograf/i;

/** The article's pictures with caption and credit: figures of the page in order, after the lead picture that og:image or
 * JSON-LD names. Addresses are resolved; pictures inside navigation, teasers and comments are left out. */
export function readImages(page: Page, head: Head, base: string | null): Image[] {
  const found = new Map<string, Image>();
  const add = (address: string | undefined, caption: string | null, credit: string | null): void => {
    const url = resolve(address, base);
    if (url === null || found.size >= MOST) return;
    const known = found.get(pathOf(url));
    if (known === undefined || (known.caption === null && caption !== null)) {
      found.set(pathOf(url), { url: clean(known?.url ?? url), caption, credit: credit ?? known?.credit ?? null });
    }
  };
  for (const address of metasOf(
    head,
    'og:image',
    'og:image:url',
    'og:image:secure_url',
    'twitter:image',
    'twitter:image:src',
  ).slice(0, 4))
    add(address, null, null);
  for (const node of head.articles.slice(0, 2)) {
    for (const image of listOf(node.value['image']).slice(0, 10)) {
      if (typeof image === 'string') add(image, null, null);
      else if (isObject(image)) {
        const caption = stringsOf(image['caption'])[0];
        add(
          stringsOf(image['url'] ?? image['contentUrl'])[0],
          caption === undefined ? null : plain(caption) || null,
          null,
        );
      }
    }
  }
  walk(page.root, (element) => {
    if (
      OUTSIDE.has(element.tag) ||
      (element.tag !== 'body' && element.tag !== 'html' && (cuesOf(element) & AWAY) !== 0)
    )
      return false;
    if (element.tag !== 'figure') return true;
    const parts = figure(element);
    add(parts.address, parts.caption, parts.credit);
    return false;
  });
  return [...found.values()];
}

const OUTSIDE: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'head', 'form']);
const AWAY = CUE.comments | CUE.related | CUE.navigation;
const QUERY = /[?#].*$/;
const pathOf = (url: string): string => url.replace(QUERY, '');

function figure(element: ElementNode): { address: string | undefined; caption: string | null; credit: string | null } {
  let address: string | undefined;
  let caption: string | null = null;
  let credit: string | null = null;
  walk(element, (inner) => {
    if (inner.tag === 'img' || inner.tag === 'amp-img')
      address ??= inner.attributes['data-src'] ?? inner.attributes['src'];
    if (inner.tag === 'figcaption') caption ??= clean(textOf(inner, 1_000)) || null;
    if (credit === null && inner !== element && CREDIT_CLASS.test(inner.attributes['class'] ?? ''))
      credit = clean(textOf(inner, 200)) || null;
    return true;
  });
  const whole: string | null = caption;
  const by: string | null = credit;
  if (whole !== null && by !== null && String(whole).endsWith(by) && String(whole).length > String(by).length)
    caption = String(whole).slice(0, -String(by).length).trim();
  return { address, caption, credit };
}

const VIDEO_HOST =
  /youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|brightcove|jwplayer|jwplatform|twitch\.tv|rutube|video/i;
const AUDIO_HOST = /soundcloud\.com|spotify\.com|podcasts\.apple|audioboom|megaphone|simplecast|acast|omny|podbean/i;
const POST_HOST =
  /instagram\.com|facebook\.com|tiktok\.com|threads\.net|bsky|t\.me\/|telegram|reddit\.com|linkedin\.com/i;
const TWEET_HOST = /(?:twitter|x)\.com\/([^/?]+)\/status/i;
const TWEET_TAIL = /[—–-]\s*(.{1,80}?)\s*\(@(\w{1,20})\)\s*(.{0,40})$/u;

/** Tweets, videos, sound and posts that the page shows inside the article, in order; never part of the body. */
export function readEmbeds(page: Page, base: string | null): Embed[] {
  const found: Embed[] = [];
  walk(page.root, (element) => {
    if (OUTSIDE.has(element.tag)) return false;
    const cls = element.attributes['class'] ?? '';
    const isPost = element.tag === 'blockquote' && POST_CLASS.test(cls);
    const embed = isPost ? post(element, base, cls) : FRAMES.has(element.tag) ? frame(element, base) : null;
    const known = embed === null || found.some((other) => other.url === embed.url && other.text === embed.text);
    if (embed !== null && !known && found.length < MOST) found.push(embed);
    return !isPost;
  });
  return found;
}

const FRAMES: ReadonlySet<string> = new Set(['iframe', 'embed', 'amp-youtube', 'amp-iframe']);

function frame(element: ElementNode, base: string | null): Embed | null {
  const url = resolve(element.attributes['src'] ?? element.attributes['data-src'], base);
  const kind = url === null ? null : hostKind(url);
  return url === null || kind === null
    ? null
    : { kind, url: clean(url), text: null, author: null, handle: null, date: null };
}

function hostKind(url: string): Embed['kind'] | null {
  if (TWEET_HOST.test(url)) return 'tweet';
  if (AUDIO_HOST.test(url)) return 'audio';
  if (POST_HOST.test(url)) return 'post';
  return VIDEO_HOST.test(url) ? 'video' : null;
}

const POST_CLASS =
  /twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|reddit-embed|reddit-card/i;

function post(element: ElementNode, base: string | null, cls: string): Embed {
  const text = clean(textOf(element, 2_000));
  let url: string | null = null;
  walk(element, (inner) => {
    if (inner.tag === 'a') {
      const address = resolve(inner.attributes['href'], base);
      if (address !== null && (url === null || TWEET_HOST.test(address))) url = address;
    }
    return true;
  });
  const permalink = resolve(element.attributes['cite'] ?? element.attributes['data-instgrm-permalink'], base);
  const isTweet = cls.toLowerCase().includes('twitter');
  const tail = isTweet ? TWEET_TAIL.exec(text) : null;
  return {
    kind: isTweet ? 'tweet' : 'post',
    url: url === null && permalink === null ? null : clean(url ?? permalink ?? ''),
    text: (tail === null ? text : text.slice(0, tail.index).trim()) || null,
    author: tail?.[1] ?? null,
    handle: tail?.[2] ?? null,
    date: tail?.[3]?.trim() || null,
  };
}
