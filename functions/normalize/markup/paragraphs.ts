import type { Embed, Image } from '#article/article.ts';
import { urlOf } from '../metadata.ts';
import { tweetOf } from '../text/tweets.ts';
import { attributeOf, childrenOf, descendants, type MarkupElement, rawTextOf, textIn } from './element.ts';

export interface MarkupBody {
  readonly paragraphs: readonly string[];
  readonly images: readonly Image[];
  readonly embeds: readonly Embed[];
}

const BLOCKS: ReadonlySet<string> = new Set(
  'p div section article main body html block body.content hl1 hl2 h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr td th tbody thead caption blockquote bq pre address header footer aside center br hr nitf credit tagline body.end note fn'.split(
    ' ',
  ),
);
const FIGURES: ReadonlySet<string> = new Set([
  'figure',
  'media',
  'img',
  'iframe',
  'video',
  'audio',
  'embed',
  'amp-img',
]);
const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'title',
  'figcaption',
  'media-caption',
  'media-metadata',
  'noscript',
  'nav',
  'form',
  'button',
]);
const SPACES = /\s+/g;
const POST = /\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed)\b/;
const LAST_LINK = /^https?:\/\//;

/** The paragraphs of a body in markup, as plain text: one for each block (and after each line break), white space collapsed;
 * pictures with their captions and embedded posts apart. For bodies that are clean of page furniture; whole pages go to the HTML reader. */
export function readMarkupBody(root: MarkupElement): MarkupBody {
  const paragraphs: string[] = [];
  const images: Image[] = [];
  const embeds: Embed[] = [];
  let line = '';
  const flush = () => {
    const text = line.replace(SPACES, ' ').trim();
    if (text !== '') paragraphs.push(text);
    line = '';
  };
  const walk = (element: MarkupElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        line += child;
        continue;
      }
      if (SILENT.has(child.name)) continue;
      if (isPost(child)) {
        flush();
        embeds.push(postOf(child));
        continue;
      }
      if (FIGURES.has(child.name)) {
        images.push(...imagesOf(child));
        embeds.push(...playersOf(child));
        continue;
      }
      walkInto(child);
    }
  };
  const walkInto = (child: MarkupElement): void => {
    const row = child.name === 'tr' ? rowOf(child) : null;
    const block = BLOCKS.has(child.name);
    if (block) flush();
    if (row === null) walk(child);
    else line = row;
    if (block) flush();
  };
  walk(root);
  flush();
  return { paragraphs, images, embeds };
}

/** A row of figures or names is one line; null for a row that lays out a page (cells with blocks or pictures in them, or only one). */
function rowOf(tr: MarkupElement): string | null {
  const cells = childrenOf(tr).filter(({ name }) => name === 'td' || name === 'th');
  const plain = cells.length > 1 && cells.every((cell) => childrenOf(cell).every(isInline));
  const texts = plain ? cells.flatMap((cell) => textIn(cell) ?? []) : [];
  return texts.length > 1 ? texts.join(' ') : null;
}

function isInline(element: MarkupElement): boolean {
  const { name } = element;
  return !(BLOCKS.has(name) || FIGURES.has(name) || SILENT.has(name)) && childrenOf(element).every(isInline);
}

function isPost(element: MarkupElement): boolean {
  return POST.test(attributeOf(element, 'class') ?? '');
}

function postOf(element: MarkupElement): Embed {
  const text = textIn(element) ?? '';
  const links = [...descendants(element, 'a')].map((link) => attributeOf(link, 'href') ?? '');
  const url = urlOf(links.filter((link) => LAST_LINK.test(link)).at(-1) ?? attributeOf(element, 'cite'));
  const tweet = tweetOf(text);
  if (tweet !== null) return { ...tweet, url: url ?? tweet.url };
  const kind = (attributeOf(element, 'class') ?? '').includes('twitter') ? 'tweet' : 'post';
  return { kind, url, text: text === '' ? null : text, author: null, handle: null, date: null };
}

function imagesOf(figure: MarkupElement): readonly Image[] {
  const pictures =
    figure.name === 'img' || figure.name === 'amp-img'
      ? [figure]
      : [...descendants(figure, 'img', 'amp-img', 'media-reference')];
  const caption = textIn([...descendants(figure, 'figcaption', 'media-caption')][0] ?? null);
  const credit = textIn([...descendants(figure, 'media-producer')][0] ?? null);
  return pictures.slice(0, 20).flatMap((picture) => {
    const url = urlOf(attributeOf(picture, 'src', 'source', 'data-src'));
    const size = [attributeOf(picture, 'width'), attributeOf(picture, 'height')];
    if (url === null || size.includes('1') || size.includes('0')) return [];
    return [{ url, caption: caption ?? attributeOf(picture, 'alt'), credit }];
  });
}

function playersOf(element: MarkupElement): readonly Embed[] {
  const kind = element.name === 'audio' ? 'audio' : 'video';
  const players = ['iframe', 'video', 'audio', 'embed'].includes(element.name)
    ? [element]
    : [...descendants(element, 'iframe', 'video', 'audio')];
  return players.slice(0, 20).flatMap((player) => {
    const url = urlOf(attributeOf(player, 'src') ?? attributeOf(childrenOf(player, 'source')[0] ?? null, 'src'));
    return url === null ? [] : [{ kind, url, text: null, author: null, handle: null, date: null }];
  });
}

/** Whether a fragment is only text with perhaps a stray tag: then its line breaks are paragraphs. */
export function hasBlocks(root: MarkupElement): boolean {
  return (
    [...descendants(root, 'p', 'div', 'br', 'li', 'h1', 'h2', 'h3')].length > 0 || !rawTextOf(root).includes('\n\n')
  );
}
