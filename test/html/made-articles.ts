import { noiseOf } from './made-noise.ts';
import { MADE_TEXTS, type MadeTexts } from './made-texts.ts';

/** One article in a layout of the press, and the paragraphs that are its text. */
export interface MadeArticle {
  readonly name: string;
  readonly language: string;
  readonly html: string;
  readonly text: readonly string[];
}

/** What pages of a language call the boxes around a text. */
export const BOXES: Readonly<
  Record<string, readonly [related: string, signup: string, share: string, source: string]>
> = {
  en: ['Read more', 'Sign up for our newsletter', 'Share', 'Photo'],
  de: ['Lesen Sie auch', 'Newsletter abonnieren', 'Teilen', 'Foto'],
  fr: ['À lire aussi', 'Inscrivez-vous à notre newsletter', 'Partager', 'Photo'],
  es: ['Lea también', 'Suscríbete a nuestro boletín', 'Compartir', 'Foto'],
  pt: ['Leia também', 'Assine nossa newsletter', 'Compartilhar', 'Foto'],
  ru: ['Читайте также', 'Подпишитесь на нашу рассылку', 'Поделиться', 'Фото'],
  tr: ['Ayrıca bakın', 'Bültenimize abone olun', 'Paylaş', 'Fotoğraf'],
  ar: ['اقرأ أيضا', 'اشترك في نشرتنا البريدية', 'مشاركة', 'صورة'],
  zh: ['相关阅读', '订阅我们的电子报', '分享', '图片'],
  ja: ['あわせて読みたい', 'メールマガジンに登録', 'シェア', '写真'],
  hi: ['यह भी पढ़ें', 'हमारा न्यूज़लेटर सब्सक्राइब करें', 'शेयर', 'फोटो'],
  id: ['Baca juga', 'Berlangganan buletin kami', 'Bagikan', 'Foto'],
};

type Part = readonly [html: string, text: readonly string[]];
type Layout = (texts: MadeTexts, boxes: readonly [string, string, string, string]) => Part;

const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const item = (texts: MadeTexts, i: number): readonly [string, string] => texts.items[i] ?? ['', ''];
const cards = (texts: MadeTexts): string =>
  texts.items
    .map(
      ([headline, text], i) =>
        `<div class="c"><a href="/n/${i}"><img src="${i}.jpg" alt=""><h3>${headline}</h3></a><p>${text}</p></div>`,
    )
    .join('');
const links = (texts: MadeTexts): string =>
  `<ul>${texts.items.map(([headline], i) => `<li><a href="/n/${i}">${headline}</a></li>`).join('')}</ul>`;
const figure = (texts: MadeTexts, source: string): string =>
  `<figure><img src="a.jpg" alt=""><figcaption>${item(texts, 1)[1]} ${source}: ${texts.author}</figcaption></figure>`;
/** Four paragraphs of a language. */
const prose = (texts: MadeTexts): readonly string[] => [
  ...texts.prose,
  `${item(texts, 3)[1]} ${item(texts, 4)[1]} ${item(texts, 5)[1]}`,
];

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'names made by a machine': (texts, [related, signup, share, source]) => {
    const text = prose(texts);
    return [
      `<main class="css-1x"><div class="css-9k"><h1 class="css-h">${item(texts, 0)[0]}</h1><div class="css-m"><span>${texts.by} ${texts.author}</span><span>${texts.day}</span></div><div class="css-s"><button>${share}</button></div>${figure(texts, source)}<div class="css-b">${p(text.slice(0, 2))}<p class="css-r"><strong>${related}:</strong> <a href="/n/7">${item(texts, 2)[0]}</a></p>${p(text.slice(2))}</div><div class="css-n"><h4>${signup}</h4><form><input></form></div></div><div class="css-g">${cards(texts)}</div></main>`,
      text,
    ];
  },
  'weblog with comments': (texts, [related, , share]) => {
    const text = prose(texts);
    return [
      `<div id="primary"><article class="post hentry"><h1 class="entry-title">${item(texts, 0)[0]}</h1><div class="entry-meta">${texts.day} ${texts.by} <a rel="author" href="/author/x">${texts.author}</a></div><div class="entry-content">${p(text)}<div class="sharedaddy"><h3>${share}:</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">WhatsApp</a></li></ul></div><div class="jp-relatedposts"><h3>${related}</h3>${links(texts)}</div></div></article><div id="comments" class="comments-area"><ol class="comment-list"><li class="comment"><div class="comment-content"><p>${item(texts, 1)[1]} ${item(texts, 2)[1]}</p></div></li></ol></div></div><div id="secondary">${links(texts)}</div>`,
      text,
    ];
  },
  'lines parted by breaks': (texts, [related]) => {
    const text = prose(texts);
    return [
      `<div class="wrap"><h1>${item(texts, 0)[0]}</h1><div class="date">${texts.day}</div><div class="text">${text.join('<br><br>')}</div><div class="links"><b>${related}</b>${links(texts)}</div></div>`,
      text,
    ];
  },
  'a box for each paragraph': (texts, [, signup, , source]) => {
    const text = prose(texts);
    const block = (line: string): string =>
      `<div data-component="text-block" class="ssrc-1"><div class="ssrc-2"><p class="ssrc-3">${line}</p></div></div>`;
    return [
      `<main id="main-content"><article><header><h1>${item(texts, 0)[0]}</h1></header>${block(text[0] ?? '')}<div data-component="image-block">${figure(texts, source)}</div>${text.slice(1, 3).map(block).join('')}<div data-component="ad-slot"></div><div data-component="links-block"><ul><li><a href="/n/1">${item(texts, 1)[0]}</a></li><li><a href="/n/2">${item(texts, 2)[0]}</a></li></ul></div>${text.slice(3).map(block).join('')}<div data-component="promo"><p>${signup}</p></div></article></main>`,
      text,
    ];
  },
  'accelerated page': (texts, [related, , , source]) => {
    const text = prose(texts);
    return [
      `<article class="amp-wp-article"><header><h1>${item(texts, 0)[0]}</h1><div class="amp-wp-byline">${texts.author}</div><time datetime="2025-05-14">${texts.day}</time></header><figure><amp-img src="a.jpg" width="4" height="3" layout="responsive"></amp-img><figcaption class="wp-caption-text">${source}: ${item(texts, 1)[1]}</figcaption></figure><div class="amp-wp-article-content">${p(text.slice(0, 1))}<amp-ad width="300" height="250"></amp-ad>${p(text.slice(1))}<amp-social-share type="twitter"></amp-social-share></div><footer class="amp-wp-article-footer"><h3>${related}</h3>${links(texts)}</footer></article>`,
      text,
    ];
  },
  'headings, a list and a quotation': (texts, [, signup]) => {
    const text = prose(texts);
    const [first, second] = [item(texts, 2), item(texts, 4)];
    return [
      `<article><h1>${item(texts, 0)[0]}</h1>${p(text.slice(0, 1))}<h2>${first[0]}</h2>${p(text.slice(1, 2))}<ul><li>${first[1]}</li><li>${second[1]}</li></ul><div class="newsletter-box"><p>${signup}</p></div><h2>${second[0]}</h2><blockquote><p>${text[2]}</p></blockquote>${p(text.slice(3))}</article>`,
      [text[0] ?? '', first[0], text[1] ?? '', first[1], second[1], second[0], text[2] ?? '', text[3] ?? ''],
    ];
  },
  'tables for layout': (texts) => {
    const text = prose(texts);
    return [
      `<table width="100%"><tr><td width="20%">${links(texts)}</td><td><font size="5"><b>${item(texts, 0)[0]}</b></font><br><br><font size="2">${texts.day}</font><br><br>${text.map((line) => `<font size="3">${line}</font>`).join('<br><br>')}</td><td width="20%">${links(texts)}</td></tr></table>`,
      text,
    ];
  },
  'sidebar before the text': (texts, [related, signup, share]) => {
    const text = prose(texts);
    return [
      `<div class="container"><div class="col-4"><div class="widget"><h4>${related}</h4>${cards(texts)}</div></div><div class="col-8"><h1>${item(texts, 0)[0]}</h1><p class="meta">${texts.by} ${texts.author} | ${texts.day}</p><div class="detail">${p(text)}</div><div class="tags"><a href="/t/1">Tolmer</a> <a href="/t/2">${texts.section}</a></div><div class="social">${share} <a href="#">X</a></div><div class="box"><p>${signup}</p></div></div></div>`,
      text,
    ];
  },
  'related lines between paragraphs': (texts, [related]) => {
    const text = prose(texts);
    const line = (i: number): string => `<p><a href="/n/${i}">${related}: ${item(texts, i)[0]}</a></p>`;
    return [
      `<div class="story"><h1>${item(texts, 0)[0]}</h1><div class="body">${text.map((one, i) => `<p>${one}</p>${line(i + 1)}`).join('')}</div></div>`,
      text,
    ];
  },
  'two sentences': (texts, [related]) => {
    const text = texts.prose.slice(0, 1);
    return [
      `<main><article><h1>${item(texts, 0)[0]}</h1><time datetime="2025-05-14">${texts.day}</time><div class="content">${p(text)}</div></article><section class="more"><h3>${related}</h3>${cards(texts)}</section></main>`,
      text,
    ];
  },
};

const NOISY: Readonly<Record<string, Layout>> = {
  'cookies before, rights after': (texts, [related]) => {
    const text = prose(texts);
    const noise = noiseOf(texts);
    return [
      `<div id="cc" class="cc-window"><p>${noise.cookies}</p><p>${noise.cookies}</p><button>OK</button></div><main><h1>${item(texts, 0)[0]}</h1><div class="story">${p(text)}<p class="copyright">${noise.rights}</p></div><h3>${related}</h3>${links(texts)}</main>`,
      text,
    ];
  },
  'about the author at the end': (texts) => {
    const text = prose(texts);
    return [
      `<article><h1>${item(texts, 0)[0]}</h1><p class="byline">${texts.by} ${texts.author}</p><div class="article-text">${p(text)}</div><div class="author-box"><img src="a.jpg" alt=""><h4>${texts.author}</h4><p>${noiseOf(texts).about(texts.author)}</p></div></article>`,
      text,
    ];
  },
  'invitations to a channel': (texts) => {
    const text = prose(texts);
    return [
      `<article><h1>${item(texts, 0)[0]}</h1><div class="content">${p(text.slice(0, 2))}<p><a href="https://wa.example/1"><strong>${noiseOf(texts).join}</strong></a></p>${p(text.slice(2))}<p>${noiseOf(texts).join}</p></div></article>`,
      text,
    ];
  },
  'a wall for payment': (texts, [related]) => {
    const text = prose(texts);
    return [
      `<article><h1>${item(texts, 0)[0]}</h1><section class="body">${p(text)}</section><div class="paywall"><h3>${noiseOf(texts).subscribe}</h3><p>${noiseOf(texts).subscribe}</p></div></article><aside><h3>${related}</h3>${cards(texts)}</aside>`,
      text,
    ];
  },
  'paragraphs that are boxes': (texts, [, , share]) => {
    const text = prose(texts);
    return [
      `<div class="page"><div class="h"><h1>${item(texts, 0)[0]}</h1></div><div class="info">${texts.by} ${texts.author}, ${texts.day}</div><div class="sh"><span>${share}</span></div><div class="t">${text.map((one) => `<div>${one}</div>`).join('<div>&nbsp;</div>')}</div></div>`,
      text,
    ];
  },
  'most read beside and below': (texts, [related]) => {
    const text = prose(texts);
    const ranks = `<ol>${texts.items.map(([headline], i) => `<li><span>${i + 1}</span><a href="/m/${i}">${headline}</a><time>${texts.day}</time></li>`).join('')}</ol>`;
    return [
      `<div class="row"><div class="main"><h1>${item(texts, 0)[0]}</h1><div class="txt">${p(text)}</div><div class="below"><h2>${related}</h2>${ranks}</div></div><div class="right"><h2>${texts.section}</h2>${ranks}${cards(texts)}</div></div>`,
      text,
    ];
  },
  'pictures with lines in boxes': (texts, [, , , source]) => {
    const text = prose(texts);
    const picture = (i: number): string =>
      `<div class="image"><img src="${i}.jpg" alt=""><div class="image-caption">${item(texts, i)[1]} ${source}: ${texts.author}</div></div>`;
    return [
      `<article><h1>${item(texts, 0)[0]}</h1>${picture(1)}<div class="article__body">${p(text.slice(0, 2))}${picture(2)}${p(text.slice(2))}</div></article>`,
      text,
    ];
  },
  'trail, day and labels': (texts) => {
    const text = prose(texts);
    return [
      `<ol class="breadcrumb"><li><a href="/">Overmere Post</a></li><li><a href="/l">${texts.section}</a></li><li>${item(texts, 0)[0]}</li></ol><article><h1>${item(texts, 0)[0]}</h1><p>${texts.day}</p>${p(text)}<p><a href="/t/1">#Tolmer</a> <a href="/t/2">#${texts.section.replaceAll(' ', '')}</a></p></article>`,
      text,
    ];
  },
  'a voice between the lines': (texts) => {
    const text = prose(texts);
    return [
      `<article><h1>${item(texts, 0)[0]}</h1><div class="copy">${p(text.slice(0, 1))}<aside class="pullquote"><p>${text[1]?.slice(0, Math.ceil((text[1]?.length ?? 0) / 2))}</p></aside>${p(text.slice(1))}</div></article>`,
      text,
    ];
  },
  'a source and a signature': (texts) => {
    const text = prose(texts);
    return [
      `<div class="news-detail"><h1>${item(texts, 0)[0]}</h1><div class="news-date">${texts.day}</div><div class="news-text">${p(text)}</div><div class="news-source">${noiseOf(texts).source}</div></div>`,
      text,
    ];
  },
};

/** Every layout in every language, in a fixed order, with an Open Graph type and title as news pages have. */
export function madeArticles(): MadeArticle[] {
  return MADE_TEXTS.flatMap((texts) =>
    Object.entries({ ...LAYOUTS, ...NOISY }).map(([name, layout]) => {
      const [body, text] = layout(texts, BOXES[texts.language] ?? ['', '', '', '']);
      const title = item(texts, 0)[0];
      return {
        name,
        language: texts.language,
        text,
        html: `<!doctype html><html lang="${texts.language}"><head><meta charset="utf-8"><title>${title} | Overmere Post</title><meta property="og:type" content="article"><meta property="og:title" content="${title}"></head><body><header><a href="/">Overmere Post</a><nav><ul><li><a href="/1">${texts.section}</a></li><li><a href="/2">Tolmer</a></li></ul></nav></header>${body}<footer><a href="/about">Overmere Post</a> © 2025</footer></body></html>`,
      };
    }),
  );
}
