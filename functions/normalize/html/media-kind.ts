import type { PageKind } from '#article/article.ts';
import type { Block } from './blocks.ts';
import { type Head, metaOf } from './head.ts';
import { labelsOf } from './page-labels.ts';
import { type Page, walk } from './tree.ts';

const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'iu');
/** What houses call their films, pictures and recordings: whole labels. */
const VIDEO = whole(
  'videos?|watch|vídeos?|vidéos?|filmat[oi]|wideo|filmy|videók?|видео|відео|βίντεο|فيديو|ویدیو|ویڈیو|וידאו|वीडियो|ভিডিও|视频|視頻|影片|動画|映像|동영상|영상|วิดีโอ|คลิป|web-?tv|mediathek',
);
const GALLERY = whole(
  'galler(?:y|ies)|photo gallery|photos?|pictures|in pictures|slideshows?|galeries?|bildergalerien?|fotostrecken?|bilderstrecken?|diaporamas?|en images|galerías?|fotogalerías?|galerias?|fotogalerias?|em imagens|galleri[ae]|fotogallery|fotoserier?|bildspel|galleri|billedserie|kuvagalleria|fotogalerie|képgaléria|galéria|фотогалере[яи]|фоторепортаж(?:и)?|фото|фотолента|φωτογραφίες|φωτογκαλερί|galeri|foto galeri|fotogaleri|معرض صور|ألبوم صور|صور|گزارش تصویری|گالری|גלריה|गैलरी|फोटो गैलरी|तस्वीरें|图集|组图|組圖|写真特集|フォトギャラリー|포토|화보|galeri foto|chùm ảnh|ảnh|อัลบั้มภาพ',
);
const AUDIO = whole(
  'podcasts?|audio|podkasty?|подкасты?|بودكاست|پادکست|הסכת(?:ים)?|पॉडकास्ट|播客|ポッドキャスト|팟캐스트|พอดแคสต์|listen|hören|nghe',
);
const PLAYER_HOST =
  /^(?:https?:)?\/\/(?:[\w.-]+\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|jwplatform\.com|jwplayer\.com|brightcove\.net|kaltura\.com|rutube\.ru|vk\.com|ok\.ru|bilibili\.com|youku\.com|streamable\.com|glomex\.com|3q\.video|aparat\.com)\//i;
const PLAYER_CLASS =
  /(?:^|[-_ ])(?:jw-?player|video-?js|vjs|brightcove|flowplayer|video-?player|player-?video|amp-video)(?:$|[-_ ])/i;
const LIST_TYPES = ['ImageGallery', 'MediaGallery'];
/** With more text than this a page tells its story in words. */
const SHORT = 1_200;
const MANY_FIGURES = 6;
const FEW_PICTURES = 4;

/**
 * `video`, `gallery` or (for a recording) `other` where a page of few words states so, shows a player or several pictures under a label
 * that says so, or has many captions; else null.
 */
export function mediaKind(
  page: Page,
  head: Head,
  blocks: readonly Block[],
  length: number,
  title: string | null,
  url: string | null,
): PageKind | null {
  if (length >= SHORT) return null;
  const types = head.ld.flatMap((node) => node.types);
  const og = metaOf(head, 'og:type') ?? '';
  if (og.startsWith('video') || (types.includes('VideoObject') && head.articles.length === 0)) return 'video';
  const figures = new Set(blocks.map((block) => block.host).filter((host) => host.tag === 'figcaption')).size;
  if (LIST_TYPES.some((type) => types.includes(type)) || figures >= MANY_FIGURES) return 'gallery';
  const labels = labelsOf(head, blocks, title, url).map((label) => label.trim());
  const media = mediaOf(page);
  if (labels.some((label) => VIDEO.test(label)) && (media.players > 0 || types.includes('VideoObject'))) return 'video';
  if (labels.some((label) => GALLERY.test(label)) && media.pictures >= FEW_PICTURES) return 'gallery';
  const isRecording = types.includes('PodcastEpisode') || (types.includes('AudioObject') && head.articles.length === 0);
  return isRecording || (media.recordings > 0 && labels.some((label) => AUDIO.test(label))) ? 'other' : null;
}

const OUTSIDE: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'head', 'header']);

/** Players and pictures outside navigation; a picture inside a link leads elsewhere. */
function mediaOf(page: Page): { readonly players: number; readonly pictures: number; readonly recordings: number } {
  const found = { players: 0, pictures: 0, recordings: 0 };
  walk(page.root, ({ tag, attributes }) => {
    if (OUTSIDE.has(tag) || tag === 'a') return false;
    if (tag === 'audio') found.recordings++;
    else if (tag === 'img' || tag === 'amp-img') found.pictures++;
    else if (tag === 'video' || tag === 'amp-video' || tag === 'amp-youtube') found.players++;
    else if (tag === 'iframe' && PLAYER_HOST.test(attributes['src'] ?? attributes['data-src'] ?? '')) found.players++;
    else if (tag === 'div' && PLAYER_CLASS.test(attributes['class'] ?? '')) found.players++;
    return true;
  });
  return found;
}
