import { MADE_TEXTS, type MadeTexts } from './made-texts.ts';

/** A page made from our own words: one article, or a list of many in a layout that sites of the press use. */
export interface MadePage {
  readonly name: string;
  readonly list: boolean;
  readonly language: string;
  readonly url: string;
  readonly html: string;
}

type Layout = (texts: MadeTexts) => {
  readonly path: string;
  readonly title: string;
  readonly head?: string;
  readonly body: string;
};

const HOST = 'https://www.overmerepost.example';
const many = (texts: MadeTexts, count: number): (readonly [string, string, number])[] =>
  Array.from({ length: count }, (_, i) => {
    const [headline, text] = texts.items[i % texts.items.length] ?? ['', ''];
    const round = Math.floor(i / texts.items.length);
    return [round === 0 ? headline : `${headline} (${round + 1})`, text, i];
  });
const og = (type: string): string => `<meta property="og:type" content="${type}">`;
const ld = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...value })}</script>`;
const dated = (texts: MadeTexts): string => `<p class="meta">${texts.by} ${texts.author} · ${texts.day}</p>`;
const cards = (texts: MadeTexts, count: number, name = 'card'): string =>
  many(texts, count)
    .map(
      ([headline, text, i]) =>
        `<article class="${name}"><a href="/n/${i}"><img src="${i}.jpg" alt=""></a><h3><a href="/n/${i}">${headline}</a></h3><p>${text}</p></article>`,
    )
    .join('');

const LISTS: Readonly<Record<string, Layout>> = {
  'front page of columns': (texts) => ({
    path: '/',
    title: 'Overmere Post',
    head: og('website') + ld({ '@type': 'WebSite', name: 'Overmere Post' }),
    body: `<main><section class="top">${cards(texts, 3, 'lead')}</section><section><h2>${texts.section}</h2>${cards(texts, 9)}</section></main>`,
  }),
  'front page without names': (texts) => ({
    path: '/',
    title: 'Overmere Post',
    body: `<div class="x1"><div class="x2">${many(texts, 24)
      .map(
        ([headline, text, i]) =>
          `<div class="q${i % 3}"><a href="/a/${i}.html"><div>${headline}</div></a><div>${text}</div></div>`,
      )
      .join('')}</div></div>`,
  }),
  'section with times': (texts) => ({
    path: '/local',
    title: texts.section,
    head: og('website'),
    body: `<main><h1>${texts.section}</h1><ul>${many(texts, 12)
      .map(
        ([headline, text, i]) =>
          `<li><h2><a href="/local/${i}">${headline}</a></h2><time datetime="2025-05-${10 + i}">${texts.day}</time><p>${text}</p></li>`,
      )
      .join('')}</ul><div class="pages"><a href="?p=2">2</a> <a href="?p=3">3</a></div></main>`,
  }),
  'tag page with a long introduction': (texts) => ({
    path: `/tag/${texts.language}`,
    title: texts.section,
    head: og('article'),
    body: `<main><h1>${texts.section}</h1><p class="description">${texts.prose[1]}</p>${cards(texts, 12)}</main>`,
  }),
  'results of a search': (texts) => ({
    path: '/search?q=bridge',
    title: texts.section,
    head: ld({ '@type': 'SearchResultsPage' }),
    body: `<main><form><input name="q"></form>${many(texts, 10)
      .map(
        ([headline, text, i]) =>
          `<div class="result"><a href="/n/${i}">${headline}</a><p>${text} …</p><span>${texts.day}</span></div>`,
      )
      .join('')}</main>`,
  }),
  'page of an author': (texts) => ({
    path: '/author/mferris',
    title: texts.author,
    head: og('profile') + ld({ '@type': 'ProfilePage' }),
    body: `<main><h1>${texts.author}</h1><p>${texts.prose[2]}</p><ul>${many(texts, 14)
      .map(([headline, , i]) => `<li><a href="/n/${i}">${headline}</a> <span>${texts.day}</span></li>`)
      .join('')}</ul></main>`,
  }),
  'archive of a day': (texts) => ({
    path: '/archive/2025/05/14/',
    title: texts.day,
    body: `<main><h1>${texts.day}</h1><ul>${many(texts, 30)
      .map(
        ([headline, , i]) =>
          `<li><span>${10 + (i % 12)}:${10 + i}</span> <a href="/2025/05/14/${i}">${headline}</a></li>`,
      )
      .join('')}</ul></main>`,
  }),
  'blog home with excerpts': (texts) => ({
    path: '/blog/',
    title: `Blog - ${texts.section}`,
    head: og('website') + ld({ '@type': 'Blog' }),
    body: `<div id="content">${many(texts, 6)
      .map(
        ([headline, , i]) =>
          `<div class="post hentry"><h2 class="entry-title"><a href="/2025/05/${i}/post">${headline}</a></h2>${dated(texts)}<div class="entry-content"><p>${texts.prose[i % 3]} […]</p><a class="more-link" href="/2025/05/${i}/post">${texts.more}</a></div></div>`,
      )
      .join('')}</div><aside><h4>${texts.section}</h4><ul><li><a href="/c/1">1</a></li></ul></aside>`,
  }),
  'collection of a theme': (texts) => ({
    path: '/themes/bridge',
    title: texts.section,
    head: og('website') + ld({ '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList' } }),
    body: `<main><h1>${texts.section}</h1><div class="grid">${many(texts, 16)
      .map(
        ([headline, text, i]) =>
          `<a class="tile" href="/n/${i}"><img src="${i}.jpg" alt=""><h2>${headline}</h2><p>${text}</p><small>${texts.day}</small></a>`,
      )
      .join('')}</div></main>`,
  }),
  'table of headlines': (texts) => ({
    path: '/news/list.php?cat=3',
    title: texts.section,
    body: `<table>${many(texts, 20)
      .map(
        ([headline, , i]) =>
          `<tr><td>${i + 1}</td><td><a href="view.php?id=${i}">${headline}</a></td><td>${texts.day}</td></tr>`,
      )
      .join('')}</table>`,
  }),
};

const LIKE_LISTS: Readonly<Record<string, Layout>> = {
  'short report under many cards': (texts) => ({
    path: '/2025/05/14/old-bridge-reopens-at-last',
    title: texts.items[0]?.[0] ?? '',
    head: og('article'),
    body: `<main><article><h1>${texts.items[0]?.[0]}</h1>${dated(texts)}<p>${texts.prose[0]}</p><p>${texts.prose[1]}</p></article><section class="related">${cards(texts, 16)}</section></main>`,
  }),
  'report without any head': (texts) => ({
    path: '/news/4711.html',
    title: texts.items[1]?.[0] ?? '',
    body: `<div class="c"><h1>${texts.items[1]?.[0]}</h1><div>${texts.day}</div>${texts.prose.map((text) => `<p>${text}</p>`).join('')}</div><div class="d">${many(
      texts,
      12,
    )
      .map(([headline, , i]) => `<div><a href="/news/${i}.html">${headline}</a></div>`)
      .join('')}</div>`,
  }),
  'list of numbered things': (texts) => ({
    path: '/life/six-things-to-know-this-week',
    title: texts.items[2]?.[0] ?? '',
    head: og('article') + ld({ '@type': 'NewsArticle', headline: texts.items[2]?.[0], datePublished: '2025-05-14' }),
    body: `<main><h1>${texts.items[2]?.[0]}</h1>${dated(texts)}${many(texts, 6)
      .map(([headline, text, i]) => `<h2>${i + 1}. ${headline}</h2><p>${text} ${texts.prose[i % 3]}</p>`)
      .join('')}</main>`,
  }),
  'live ticker': (texts) => ({
    path: '/live/storm-at-the-coast-as-it-happened',
    title: texts.items[3]?.[0] ?? '',
    head: og('article'),
    body: `<main><h1>${texts.items[3]?.[0]}</h1>${dated(texts)}${many(texts, 12)
      .map(
        ([, text, i]) =>
          `<div class="entry"><time datetime="2025-05-14T${10 + i}:00">${10 + i}:00</time><p>${text} ${texts.prose[i % 3]}</p></div>`,
      )
      .join('')}</main>`,
  }),
  'morning letter full of links': (texts) => ({
    path: '/letters/2025-05-14-the-morning-letter',
    title: texts.items[4]?.[0] ?? '',
    head: `<meta property="article:published_time" content="2025-05-14T06:00:00+02:00">`,
    body: `<main><h1>${texts.items[4]?.[0]}</h1>${dated(texts)}<p>${texts.prose[2]}</p><ul>${many(texts, 8)
      .map(([headline, text, i]) => `<li><a href="/n/${i}">${headline}</a>. ${text} ${texts.prose[i % 3]}</li>`)
      .join('')}</ul></main>`,
  }),
  'results with a table': (texts) => ({
    path: '/sport/cup/what-the-second-round-brought',
    title: texts.items[5]?.[0] ?? '',
    head: og('article'),
    body: `<main><h1>${texts.items[5]?.[0]}</h1>${dated(texts)}${texts.prose.map((text) => `<p>${text}</p>`).join('')}<table>${many(
      texts,
      10,
    )
      .map(([, , i]) => `<tr><td>Tolmer ${i}</td><td>${i % 4}:${i % 3}</td></tr>`)
      .join('')}</table></main>`,
  }),
};

function made(name: string, list: boolean, layout: Layout, texts: MadeTexts): MadePage {
  const { path, title, head, body } = layout(texts);
  const links = many(texts, 5).map(
    ([headline, , i]) => `<li><a href="/s/${i}">${headline.split(' ')[0]?.slice(0, 12)}</a></li>`,
  );
  return {
    name,
    list,
    language: texts.language,
    url: HOST + path,
    html: `<!doctype html><html lang="${texts.language}"><head><meta charset="utf-8"><title>${title}${title === 'Overmere Post' ? '' : ' | Overmere Post'}</title>${head ?? ''}</head><body><header><nav><ul>${links.join('')}</ul></nav></header>${body}<footer><a href="/about">About</a> <a href="/contact">Contact</a></footer></body></html>`,
  };
}

/** Every layout in every language, in a fixed order. */
export function madePages(): MadePage[] {
  return MADE_TEXTS.flatMap((texts) => [
    ...Object.entries(LISTS).map(([name, layout]) => made(name, true, layout, texts)),
    ...Object.entries(LIKE_LISTS).map(([name, layout]) => made(name, false, layout, texts)),
  ]);
}
