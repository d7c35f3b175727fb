import type { Layout } from './made-fronts.ts';
import type { MadeTexts } from './made-texts.ts';

const HOST = 'https://www.overmerepost.example';

/** The path of the section as papers of the language write it, and what its archive of pages is called. */
const PATHS: Readonly<Record<string, readonly [section: string, page: string]>> = {
  en: ['/politics/', 'page/2/'],
  de: ['/lokales/', 'seite/2/'],
  fr: ['/politique/', 'page/2/'],
  es: ['/sociedad/', 'pagina/2/'],
  pt: ['/brasil/politica/', 'pagina-2/'],
  ru: ['/rubrics/obshestvo/', '?page=2'],
  tr: ['/gundem', '?sayfa=2'],
  ar: ['/%D9%85%D8%AD%D9%84%D9%8A%D8%A7%D8%AA/', '?page=2'],
  zh: ['/yw/', 'index_2.shtml'],
  ja: ['/national/', '?page=2'],
  hi: ['/state/bihar', '?page=2'],
  id: ['/nasional', '?page=2'],
};
const path = (t: MadeTexts): string => PATHS[t.language]?.[0] ?? '/news/';
const second = (t: MadeTexts): string => `${path(t).replace(/\/?$/u, '/')}${PATHS[t.language]?.[1] ?? 'page/2/'}`;

interface Story {
  readonly title: string;
  readonly text: string;
  readonly prose: string;
  readonly href: string;
  readonly iso: string;
  readonly clock: string;
}

/** As many teasers as asked for, each of its own day. */
function stories(t: MadeTexts, n: number): Story[] {
  return Array.from({ length: n }, (_, i) => {
    const [title, text] = t.items[i % t.items.length] ?? ['', ''];
    const day = String(28 - (i % 27)).padStart(2, '0');
    return {
      title: i < t.items.length ? title : `${title} (${i})`,
      text,
      prose: t.prose[i % t.prose.length] ?? '',
      href: `/2025/05/${day}/story-${1000 + i}.html`,
      iso: `2025-05-${day}T0${i % 10}:15:00Z`,
      clock: `0${i % 10}:15`,
    };
  });
}

const og = (t: MadeTexts, type: string, url: string, title = t.section): string =>
  `<link rel="canonical" href="${HOST}${url}"><meta property="og:type" content="${type}"><meta property="og:title" content="${title}"><meta property="og:url" content="${HOST}${url}"><meta property="og:site_name" content="Overmere Post"><meta name="description" content="${t.items[0]?.[1]}">`;
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const menu = (t: MadeTexts): string =>
  `<header><a class="logo" href="/">Overmere Post</a><nav><ul>${['a', 'b', 'c', 'd', 'e']
    .map((x) => `<li><a href="/${x}/">${t.section} ${x.toUpperCase()}</a></li>`)
    .join('')}</ul></nav></header>`;
const page = (t: MadeTexts, title: string, extra: string, body: string, cls = ''): string =>
  `<!doctype html><html lang="${t.language}"><head><meta charset="utf-8"><title>${title}</title>${extra}</head><body class="${cls}">${menu(t)}${body}<footer><p>© 2025 Overmere Post</p><a href="/impressum">B</a> <a href="/privacy">C</a></footer></body></html>`;
const each = (list: readonly Story[], make: (story: Story, i: number) => string): string => list.map(make).join('');

/** Fronts, sections, tags, results, authors and archives as the content systems of the press write them. */
export const SECTIONS: Readonly<Record<string, Layout>> = {
  'WordPress category': (t) => [
    path(t),
    page(
      t,
      `${t.section} - Overmere Post`,
      `${og(t, 'article', path(t))}<link rel="next" href="${HOST}${second(t)}">${ld({ '@graph': [{ '@type': 'CollectionPage', name: t.section }, { '@type': 'WebSite', name: 'Overmere Post' }, { '@type': 'BreadcrumbList' }] })}`,
      `<main><header class="page-header"><h1 class="page-title">${t.section}</h1></header>${each(
        stories(t, 10),
        (s, i) =>
          `<article id="post-${i}" class="post type-post"><h2 class="entry-title"><a href="${s.href}">${s.title}</a></h2><div class="entry-meta"><time datetime="${s.iso}">${s.iso.slice(0, 10)}</time> <a rel="author" href="/author/x">${t.author}</a></div><div class="entry-summary"><p>${s.prose}… <a href="${s.href}">${t.more}</a></p></div></article>`,
      )}<nav class="pagination"><a class="next" href="${second(t)}">2</a></nav></main>`,
      'archive category category-12',
    ),
  ],
  'WordPress home of latest posts': (t) => [
    '/',
    page(
      t,
      'Overmere Post',
      `${og(t, 'website', '/', 'Overmere Post')}${ld({ '@type': 'WebSite', name: 'Overmere Post' })}`,
      `<main>${each(
        stories(t, 10),
        (s) =>
          `<article class="post"><h2><a href="${s.href}">${s.title}</a></h2><p class="meta">${t.by} ${t.author}, ${t.day}</p><p>${s.prose}</p></article>`,
      )}</main>`,
      'home blog',
    ),
  ],
  'Drupal view': (t) => [
    path(t),
    page(
      t,
      `${t.section} | Overmere Post`,
      '',
      `<div class="region-content"><h1>${t.section}</h1><div class="view view-news"><div class="view-content">${each(
        stories(t, 12),
        (s) =>
          `<div class="views-row"><div class="field-title"><a href="${s.href}">${s.title}</a></div><div class="field-created">${s.iso.slice(0, 10)}</div><div class="field-body"><p>${s.prose}</p></div></div>`,
      )}</div><ul class="pager"><li><a href="?page=1">2</a></li><li><a href="?page=2">3</a></li></ul></div></div>`,
      'path-taxonomy',
    ),
  ],
  'Arc section front': (t) => [
    path(t),
    page(
      t,
      `${t.section} | Overmere Post`,
      og(t, 'website', path(t)),
      `<main><div class="chain"><h2 class="c-heading">${t.section}</h2></div>${each(
        stories(t, 16),
        (s, i) =>
          `<div class="b-results-list__item"><a href="${s.href}" aria-hidden="true"><img src="/${i}.jpg" alt="${s.title}"></a><div><h3 class="c-heading"><a class="c-link" href="${s.href}">${s.title}</a></h3>${i < 4 ? `<p class="c-paragraph">${s.prose}</p>` : ''}<div class="c-attribution">${t.by} ${t.author}</div><time class="c-date" datetime="${s.iso}">${s.iso.slice(0, 10)}</time></div></div>`,
      )}</main>`,
    ),
  ],
  'Ghost tag': (t) => [
    '/tag/canal/',
    page(
      t,
      'Canal - Overmere Post',
      `${og(t, 'website', '/tag/canal/')}${ld({ '@type': 'Series', name: 'Canal' })}`,
      `<main><section class="tag-header"><h1>Canal</h1><p>${t.items[1]?.[1]}</p></section><div class="post-feed">${each(
        stories(t, 9),
        (s, i) =>
          `<article class="post-card"><a class="post-card-image-link" href="${s.href}"><img src="/${i}.jpg"></a><a class="post-card-content-link" href="${s.href}"><h2>${s.title}</h2><div>${s.text}</div></a><footer><time datetime="${s.iso}">${s.iso.slice(0, 10)}</time></footer></article>`,
      )}</div></main>`,
      'tag-template tag-canal',
    ),
  ],
  'home with one long lead': (t) => [
    '/',
    page(
      t,
      'Overmere Post',
      og(t, 'website', '/', 'Overmere Post'),
      `<main><section class="lead"><h1><a href="/2025/05/28/lead.html">${t.items[0]?.[0]}</a></h1><p>${t.prose[0]} ${t.prose[1]}</p><p>${t.prose[2]}</p></section><section class="rest">${each(
        stories(t, 18),
        (s, i) =>
          `<div class="teaser"><img src="/${i}.jpg"><h3><a href="${s.href}">${s.title}</a></h3><p>${s.text}</p><span>${s.clock}</span></div>`,
      )}</section></main>`,
    ),
  ],
  'section with a long lead and no headline': (t) => [
    path(t),
    page(
      t,
      `${t.section} - Overmere Post`,
      og(t, 'article', path(t)),
      `<div class="content"><div class="lead-story"><h2><a href="/2025/05/28/lead.html">${t.items[0]?.[0]}</a></h2><p>${t.prose[0]} ${t.prose[1]}</p></div>${each(
        stories(t, 14),
        (s) => `<div class="story"><h2><a href="${s.href}">${s.title}</a></h2><p>${s.prose}</p></div>`,
      )}<div class="promo"><h4>${t.more}</h4><p>${t.items[2]?.[1]}</p><a href="/subscribe">→</a></div></div>`,
    ),
  ],
  'cards wholly linked': (t) => [
    path(t),
    page(
      t,
      t.section,
      og(t, 'website', path(t)),
      `<main><h1>${t.section}</h1>${each(
        stories(t, 14),
        (s, i) =>
          `<a class="card" href="${s.href}"><img src="/${i}.jpg"><h3>${s.title}</h3><p>${s.text}</p><span>${s.iso.slice(0, 10)}</span></a>`,
      )}</main>`,
    ),
  ],
  'search results': (t) => [
    '/search?q=canal',
    page(
      t,
      'canal - Overmere Post',
      '',
      `<main><form action="/search"><input name="q" value="canal"><button>OK</button></form><p>1 - 10 / 318</p><ol>${each(
        stories(t, 10),
        (s) =>
          `<li><a href="${s.href}">${s.title}</a><p>${s.iso.slice(0, 10)} ... ${s.prose.slice(0, 140)} ...</p></li>`,
      )}</ol></main>`,
    ),
  ],
  'author page with a life': (t) => [
    '/profile/x-doe',
    page(
      t,
      `${t.author} | Overmere Post`,
      `${og(t, 'profile', '/profile/x-doe', t.author)}${ld({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: t.author } })}`,
      `<main><div class="bio"><img src="/a.jpg"><h1>${t.author}</h1><p>${t.prose[0]}</p><p>${t.prose[1]}</p></div>${each(
        stories(t, 12),
        (s) =>
          `<div class="item"><h3><a href="${s.href}">${s.title}</a></h3><p>${s.text}</p><time datetime="${s.iso}">${s.iso.slice(0, 10)}</time></div>`,
      )}</main>`,
    ),
  ],
  'archive of one day': (t) => [
    '/archive/2025/05/14/',
    page(
      t,
      `${t.day} - Overmere Post`,
      '',
      `<main><h1>${t.day}</h1><ul>${each(stories(t, 30), (s) => `<li><span>${s.clock}</span> <a href="${s.href}">${s.title}</a></li>`)}</ul></main>`,
    ),
  ],
  'ticker of the latest': (t) => [
    '/newsticker',
    page(
      t,
      `${t.section} - Overmere Post`,
      og(t, 'website', '/newsticker'),
      `<main><h1>${t.section}</h1>${each(
        stories(t, 24),
        (s) =>
          `<div class="row"><time datetime="${s.iso}">${s.clock}</time><h3><a href="${s.href}">${s.title}</a></h3><p>${s.text}</p></div>`,
      )}</main>`,
    ),
  ],
  'video hub': (t) => [
    '/video/',
    page(
      t,
      'Video - Overmere Post',
      og(t, 'video.other', '/video/'),
      `<main><h1>Video</h1><section class="player"><iframe src="https://player.example/1"></iframe><h2>${t.items[0]?.[0]}</h2><p>${t.prose[0]}</p></section>${each(
        stories(t, 16),
        (s, i) =>
          `<div class="video-card"><a href="/video/${2000 + i}"><img src="/${i}.jpg"><span>01:${10 + i}</span><h3>${s.title}</h3></a></div>`,
      )}</main>`,
    ),
  ],
  'live scores': (t) => [
    '/livescore',
    page(
      t,
      'Livescore - Overmere Post',
      '',
      `<main><h1>Livescore</h1><table>${Array.from({ length: 28 }, (_, i) => `<tr><td>${18 + (i % 4)}:30</td><td><a href="/match/${i}">Overmere ${i} - Tolmer ${i}</a></td><td>${i % 4}:${(i * 7) % 3}</td><td>${90 - i}'</td></tr>`).join('')}</table></main>`,
    ),
  ],
  'old site in tables': (t) => [
    path(t),
    `<html><head><title>Overmere Post</title></head><body><table><tr><td width="160"><a href="a.htm">A</a><br><a href="b.htm">B</a><br><a href="c.htm">C</a></td><td>${each(
      stories(t, 9),
      (s) =>
        `<font size="4"><a href="${s.href}"><b>${s.title}</b></a></font><br><font size="1">${s.iso.slice(0, 10)}</font><br>${s.prose}<br><a href="${s.href}">${t.more}</a><hr>`,
    )}</td><td>${each(stories(t, 10), (s) => `<a href="${s.href}">${s.title}</a><br>`)}</td></tr></table></body></html>`,
  ],
  'page two of a section': (t) => [
    second(t),
    page(
      t,
      `${t.section} (2) - Overmere Post`,
      `<link rel="prev" href="${HOST}${path(t)}"><link rel="next" href="${HOST}${path(t)}3">`,
      `<main><h1>${t.section}</h1>${each(
        stories(t, 20),
        (s) =>
          `<section><h2><a href="${s.href}">${s.title}</a></h2><small>${s.iso.slice(0, 10)}</small><p>${s.text} ${s.text}</p></section>`,
      )}</main>`,
    ),
  ],
  'home in blocks by section': (t) => [
    `/${t.language}`,
    page(
      t,
      `Overmere Post - ${t.section}`,
      og(t, 'website', `/${t.language}`, 'Overmere Post'),
      `<main><h1 class="visually-hidden">Overmere Post</h1>${['A', 'B', 'C', 'D']
        .map(
          (name) =>
            `<section><h2><a href="/${name}/">${t.section} ${name}</a></h2>${each(
              stories(t, 6),
              (s, i) =>
                `<article><img src="/${i}.jpg"><h3><a href="${s.href}">${s.title}</a></h3><p>${i === 0 ? s.prose : s.text}</p></article>`,
            )}</section>`,
        )
        .join('')}</main>`,
    ),
  ],
  'topic page with ItemList': (t) => [
    '/thema/canal',
    page(
      t,
      'Canal - Overmere Post',
      `${og(t, 'website', '/thema/canal')}${ld({ '@type': 'ItemList', itemListElement: stories(t, 10).map((s, i) => ({ '@type': 'ListItem', position: i + 1, url: HOST + s.href })) })}`,
      `<main><h1>Canal</h1><p>${t.prose[1]}</p>${each(
        stories(t, 10),
        (s) => `<div class="teaser"><h2><a href="${s.href}">${s.title}</a></h2><p>${s.prose}</p></div>`,
      )}</main>`,
    ),
  ],
  'teasers as JSON-LD articles': (t) => [
    path(t),
    page(
      t,
      `${t.section} - Overmere Post`,
      `${og(t, 'website', path(t))}${stories(t, 8)
        .map((s) => ld({ '@type': 'NewsArticle', headline: s.title, datePublished: s.iso, url: HOST + s.href }))
        .join('')}`,
      `<main><h1>${t.section}</h1>${each(
        stories(t, 8),
        (s) =>
          `<article itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline"><a href="${s.href}">${s.title}</a></h2><meta itemprop="datePublished" content="${s.iso}"><p>${s.text} ${s.prose}</p></article>`,
      )}</main>`,
    ),
  ],
  'section without address': (t) => [
    '',
    page(
      t,
      `${t.section} - Overmere Post`,
      '',
      `<main><h1>${t.section}</h1>${each(
        stories(t, 12),
        (s) =>
          `<div class="item"><h2><a href="${s.href}">${s.title}</a></h2><span class="date">${s.iso.slice(0, 10)}</span><p>${s.prose}</p></div>`,
      )}</main>`,
    ),
  ],
  'column with its pieces': (t) => [
    '/columns/canal-diary/',
    page(
      t,
      'Canal Diary - Overmere Post',
      og(t, 'website', '/columns/canal-diary/'),
      `<main><h1>Canal Diary</h1><p>${t.by} ${t.author}</p>${each(
        stories(t, 7),
        (s) =>
          `<div><h2>${s.title}</h2><p class="date">${s.iso.slice(0, 10)}</p><p>${s.prose} <a href="${s.href}">${t.more}</a></p></div>`,
      )}</main>`,
    ),
  ],
};

const article = (
  t: MadeTexts,
  i: number,
  text: string,
  after = '',
  extra = '',
  url?: string,
): readonly [string, string] => {
  const [title] = t.items[i % t.items.length] ?? [''];
  return [
    url ?? `${path(t).replace(/\/?$/u, '/')}story-of-the-old-canal-${1200 + i}.html`,
    page(
      t,
      `${title} - Overmere Post`,
      extra,
      `<main><article><h1>${title}</h1><p class="meta">${t.by} ${t.author} · <time datetime="2025-05-14T08:00:00Z">${t.day}</time></p>${text}</article>${after}</main>`,
    ),
  ];
};
const P = (t: MadeTexts, n: number): string =>
  t.prose
    .slice(0, n)
    .map((x) => `<p>${x}</p>`)
    .join('');
const cards = (t: MadeTexts, n: number): string =>
  `<section class="teasers"><h2>${t.section}</h2>${each(
    stories(t, n),
    (s, i) =>
      `<article class="teaser"><img src="/${i}.jpg"><h3><a href="${s.href}">${s.title}</a></h3><p>${s.text}</p><time datetime="${s.iso}">${s.iso.slice(0, 10)}</time></article>`,
  )}</section>`;

/** Articles with much around them, or little in them. */
export const STORIES: Readonly<Record<string, Layout>> = {
  'story and thirty teasers': (t) => article(t, 0, P(t, 3), cards(t, 30)),
  'very short story and thirty teasers': (t) => article(t, 1, P(t, 1), cards(t, 30), og(t, 'article', '/x/short')),
  'very short story, no word to machines': (t) => article(t, 1, P(t, 1), cards(t, 12)),
  'two sentences': (t) => article(t, 2, `<p>${t.items[2]?.[1]} ${t.items[3]?.[1]}</p><p>${t.items[4]?.[1]}</p>`),
  listicle: (t) =>
    article(
      t,
      3,
      `<p>${t.prose[0]}</p>${each(stories(t, 8), (s, i) => `<h2>${i + 1}. ${s.title}</h2><img src="/${i}.jpg"><p>${s.prose}</p>`)}`,
    ),
  'listicle with linked headings': (t) =>
    article(
      t,
      3,
      `<p>${t.prose[0]}</p>${each(stories(t, 7), (s, i) => `<h2><a href="https://shop.example/${i}">${i + 1}. ${s.title}</a></h2><p>${s.prose}</p>`)}`,
    ),
  'live blog': (t) =>
    article(
      t,
      0,
      each(
        stories(t, 9),
        (s) =>
          `<section class="post"><time datetime="${s.iso}">${s.clock}</time><h2>${s.title}</h2><p>${s.prose}</p></section>`,
      ),
    ),
  'round-up of the week': (t) =>
    article(
      t,
      4,
      `<p>${t.prose[2]}</p><ul>${each(stories(t, 9), (s) => `<li><a href="${s.href}">${s.title}</a>. ${s.prose}</li>`)}</ul>`,
    ),
  interview: (t) =>
    article(
      t,
      5,
      `<p>${t.prose[0]}</p>${each(stories(t, 7), (s) => `<p><strong>${s.title}?</strong></p><p>${s.prose}</p>`)}`,
    ),
  recipe: (t) =>
    article(
      t,
      2,
      `<p>${t.prose[1]}</p><ul>${Array.from({ length: 9 }, (_, i) => `<li>${i + 1}00 g ${t.section}</li>`).join('')}</ul><ol>${each(stories(t, 5), (s) => `<li>${s.text} ${s.text}</li>`)}</ol>`,
    ),
  'match report with tables': (t) =>
    article(
      t,
      3,
      `${P(t, 2)}<table>${Array.from({ length: 18 }, (_, i) => `<tr><td>${i + 1}</td><td>Overmere ${i}</td><td>${34 - i}</td><td>${i}:${40 - i}</td></tr>`).join('')}</table><p>${t.prose[2]}</p>`,
    ),
  'explainer full of links': (t) =>
    article(
      t,
      0,
      each(
        stories(t, 6),
        (s) => `<h3>${s.title}?</h3><p>${s.prose} <a href="${s.href}">${s.title}</a> <a href="/b">${s.text}</a></p>`,
      ),
    ),
  'story under a section path without date': (t) => {
    const [title] = t.items[0] ?? [''];
    return [
      `${path(t).replace(/\/?$/u, '/')}canal`,
      page(t, `${title} - Overmere Post`, '', `<main><h1>${title}</h1>${P(t, 3)}</main>${cards(t, 8)}`),
    ];
  },
  'story at a short number': (t) => article(t, 1, P(t, 2), cards(t, 20), '', '/n/48213'),
  'story at a query': (t) => article(t, 1, P(t, 3), cards(t, 10), '', '/news.php?id=48213'),
  'linked headline over a story': (t) => {
    const [title] = t.items[1] ?? [''];
    return [
      '/2025/05/14/story-of-the-lock/',
      page(
        t,
        `${title} | Overmere Post`,
        '',
        `<div class="post"><h2><a href="/2025/05/14/story-of-the-lock/">${title}</a></h2><div class="date">${t.day}</div>${P(t, 3)}</div><ul>${each(stories(t, 12), (s) => `<li><a href="${s.href}">${s.title}</a></li>`)}</ul>`,
      ),
    ];
  },
  'story of an old site': (t) => [
    '/news/0514.htm',
    `<html><head><title>Overmere Post</title></head><body><table><tr><td><a href="a.htm">A</a><br><a href="b.htm">B</a></td><td><font size="5"><b>${t.items[0]?.[0]}</b></font><br><font size="2">${t.day}</font><br><br>${t.prose.join('<br><br>')}</td><td>${each(stories(t, 12), (s) => `<a href="${s.href}">${s.title}</a><br>`)}</td></tr></table></body></html>`,
  ],
};
