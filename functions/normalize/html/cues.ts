import type { ElementNode } from './tree.ts';

/** Groups of words that publishers put into class, id, role and itemprop, whatever the site. One bit each. */
export const CUE = {
  body: 1,
  content: 2,
  lead: 4,
  comments: 8,
  related: 16,
  share: 32,
  advert: 64,
  signup: 128,
  navigation: 256,
  attribution: 512,
  caption: 1024,
  title: 2048,
  hidden: 4096,
  embed: 8192,
  live: 16384,
} as const;

const GROUPS: readonly (readonly [number, RegExp])[] = [
  [
    CUE.body,
    /article-?_?(?:body|text|content|copy|main|detail|page)|(?:story|post|entry|news|body|content|page|single|text|detail)-?_?(?:body|text|content|copy|article)|articlebody|rich-?_?text|wysiwyg|field-?-?name-?body|prose|paywall-?(?:content|body)|cuerpo|corps|contenido|conteudo|corpo|artikel-?text|brodtext|tekst|noticia-?texto|mw-parser/i,
  ],
  [
    CUE.content,
    /article|content|entry|post|story|text|main|news|blog|single|hentry|body|artikel|articulo|materia|noticia|notizia|inhalt/i,
  ],
  [
    CUE.lead,
    /lead|intro|standfirst|summary|(?:^|[-_ ])(?:dek|deck|kicker|sell|bajada|copete|volanta|ingress|chapeau|chapo|entradilla|sumario|sommario|occhiello|vorspann|anriss|teaser-?text|perex|zajawka|excerpt|abstract|preamble|ondertitel|underrubrik)(?:$|[-_ ])|sub-?_?(?:title|head|headline|line|titel|titulo)|sous-?titre|alternativeheadline|strapline|linha-?fina|gravata|description/i,
  ],
  [CUE.comments, /comment|disqus|respond|replies|kommentar|reactie|komentar|discussion|talkback|livefyre/i],
  [
    CUE.related,
    /related|recommend|read-?_?(?:more|also|next)|more-?_?(?:on|from|stories|news|like)|also-?_?(?:like|read)|see-?also|most-?_?(?:read|popular|viewed)|popular|trending|latest|teaser|promo(?!te)|recirc|outbrain|taboola|suggest|similar|next-?(?:article|post|story|up)|prev-?(?:article|post)|further|verwandt|lees-?ook|mehr-?zum|relacionad|relaz|correlat|lire-?aussi|a-lire|leggi|siehe|inline-?link|card|carousel|slider|swiper|list-?item|tease|upsell|linkbox|infobox|factbox|fact-?box/i,
  ],
  [
    CUE.share,
    /share|sharing|social|follow|whatsapp|telegram|addtoany|addthis|facebook|twitter|pinterest|linkedin|partag|compart|teilen|condivid|delen/i,
  ],
  [
    CUE.advert,
    /(?:^|[-_ ])(?:ad|ads|adv|advert|advertisement|anzeige|annonce|werbung|publicidad|pub|reklam\w*|dfp|gpt|mpu|adslot|adunit|ad-?box|ad-?wrap\w*|commercial|affiliate)(?:$|[-_ ])|sponsor|advert|banner|google-?ad|adsby/i,
  ],
  [
    CUE.signup,
    /newsletter|subscri|sign-?_?up|sign-?_?in|log-?_?in|register|registration|paywall|piano|cookie|consent|gdpr|privacy|modal|popup|pop-?up|overlay|abo-|membership|donat|support-?us|cta|call-?to-?action|notification|alert|survey|download-?app|app-?promo|disclaimer|toast|onesignal/i,
  ],
  [
    CUE.navigation,
    /(?:^|[-_ ])(?:nav|menu|toc|tabs?|top-?bar|bottom|aside|rail)(?:$|[-_ ])|navbar|navigation|breadcrumb|footer|masthead|sidebar|side-?_?bar|side-?col|site-?header|toolbar|pagination|pager|paging|widget|skip-?link|search|language-?s|table-of-contents|dropdown|utility|contentinfo|complementary|menuitem/i,
  ],
  [
    CUE.attribution,
    /byline|author|autor|auteur|writer|(?:^|[-_ ])(?:date|time|datum|fecha|data|meta|by|tag|tags|cat|categories|category|topic|topics|section|source|copyright|license|reading-?time|published|updated|timestamp|posted)(?:$|[-_ ])|dateline|timestamp|post-?meta|entry-?meta|article-?meta|pub-?date|published|updated|post-?info|meta-?data|tagcloud|keywords|reporter|contributor|about-?the|bio(?:graphy)?(?:$|[-_ ])|disclosure|print-?only|views?-?count|editorial-?team/i,
  ],
  [
    CUE.caption,
    /caption|credit|legend|photo|figure|image|picture|gallery|thumb|media|bildunter|pie-?de|foto|wp-block-image|slideshow|video|player/i,
  ],
  [
    CUE.title,
    /headline|(?:^|[-_ ])(?:title|titulo|titre|titel|titolo|heading|hed|rubrik|naslov)(?:$|[-_ ])|(?:entry|post|article|page|story|news)-?_?title/i,
  ],
  [
    CUE.hidden,
    /(?:^|[-_ ])(?:hidden|hide|sr-only|visually-?hidden|visuallyhidden|screen-?reader\w*|d-none|noprint|no-print|print-?only|u-hidden|is-hidden|invisible|assistive)(?:$|[-_ ])|screen-reader/i,
  ],
  [CUE.embed, /embed|tweet|twitter-tweet|instagram|iframe|widget|oembed|pullquote|pull-?quote|blockquote/i],
  [CUE.live, /live-?_?(?:blog|update|feed|post|entry)|liveblog|ticker/i],
];

const CAMEL = /([a-z])([A-Z])/g;
const CACHED = 20_000;
const LONGEST = 400;
const byWording = new Map<string, number>();
const byWord = new Map<string, number>();

function remembered(cache: Map<string, number>, key: string, bitsOf: (key: string) => number): number {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const bits = bitsOf(key);
  if (cache.size >= CACHED) cache.clear();
  cache.set(key, bits);
  return bits;
}

/** No pattern looks across a space, so that each word is looked at once, however many elements it stands in. */
function cuesOfWord(word: string): number {
  const parted = word.replace(CAMEL, '$1-$2');
  let bits = 0;
  for (const [bit, pattern] of GROUPS) if (pattern.test(parted)) bits |= bit;
  return bits;
}

function cuesOfWording(wording: string): number {
  let bits = 0;
  for (const word of wording.slice(0, LONGEST).split(' '))
    if (word !== '') bits |= remembered(byWord, word, cuesOfWord);
  return bits;
}

/** The cue groups that an element's own class, id, role and itemprop speak of, as bits. Pure; remembered by wording. */
export function cuesOf(element: ElementNode): number {
  const attributes = element.attributes;
  const wording = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['role'] ?? ''} ${attributes['itemprop'] ?? ''}`;
  return wording.length <= 3 ? 0 : remembered(byWording, wording, cuesOfWording);
}
