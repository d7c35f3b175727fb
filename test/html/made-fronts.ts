import type { MadeTexts } from './made-texts.ts';

/** A page made of a language's texts: its path ('' where its address is not known) and its markup. */
export type Layout = (t: MadeTexts) => readonly [path: string, html: string];

const item = (t: MadeTexts, i: number): readonly [string, string] => t.items[i % t.items.length] ?? ['', ''];
const title = (t: MadeTexts, i: number): string => item(t, i)[0];
const text = (t: MadeTexts, i: number): string => item(t, i)[1];
const prose = (t: MadeTexts, i: number): string => t.prose[i % t.prose.length] ?? '';
const many = (t: MadeTexts, n: number): (readonly [string, string, number])[] =>
  Array.from({ length: n }, (_, i) => [`${title(t, i)}${i < t.items.length ? '' : ` (${i})`}`, text(t, i), i]);
const head = (t: MadeTexts, name: string, extra = ''): string =>
  `<!doctype html><html lang="${t.language}"><head><title>${name}</title>${extra}</head><body><header><a href="/">Overmere Post</a><nav><a href="/a">${t.section}</a> <a href="/b">B</a> <a href="/c">C</a></nav></header>`;
const foot = '<footer><p>© 2025 Overmere Post</p></footer></body></html>';
const P = (t: MadeTexts, n: number): string =>
  t.prose
    .slice(0, n)
    .map((x) => `<p>${x}</p>`)
    .join('');

/** Fronts, sections, archives, shops and hubs. */
export const FRONTS: Readonly<Record<string, Layout>> = {
  'evergreen hub with long intro': (t) => [
    '/topics/canals',
    `${head(t, `${t.section} - Overmere Post`)}<main><h1>${t.section}</h1>${P(t, 2)}<h2>${t.section}</h2>${many(t, 12)
      .map(([h, x, i]) => `<div class="item"><a href="/n/${i}"><h3>${h}</h3></a><p>${x}</p></div>`)
      .join('')}</main>${foot}`,
  ],
  'author page': (t) => [
    '/author/jane-doe',
    `${head(t, `${t.author} - Overmere Post`, '<meta property="og:type" content="profile">')}<main><h1>${t.author}</h1><p>${prose(t, 0)}</p><ul>${many(
      t,
      10,
    )
      .map(([h, _x, i]) => `<li><a href="/n/${i}">${h}</a><span>${t.day}</span></li>`)
      .join('')}</ul></main>${foot}`,
  ],
  'month archive': (t) => [
    '/2025/05/',
    `${head(t, `${t.day} - Overmere Post`)}<main><h1>${t.day}</h1>${many(t, 20)
      .map(([h, _x, i]) => `<h2><a href="/2025/05/${i}">${h}</a></h2><p class="meta">${t.day}</p>`)
      .join('')}</main>${foot}`,
  ],
  'blog index full text': (t) => [
    '/blog',
    `${head(t, 'Overmere Blog')}<main>${[0, 1, 2].map((k) => `<article><h2><a href="/blog/${k}">${title(t, k)}</a></h2><p class="meta">${t.day}</p>${P(t, 2)}</article>`).join('')}<a href="/blog/page/2">2</a></main>${foot}`,
  ],
  'shop category': (t) => [
    '/shop/bags',
    `${head(t, t.section)}<main><h1>${t.section}</h1>${many(t, 16)
      .map(
        ([h, _x, i]) =>
          `<div class="product"><img src="${i}.jpg"><a href="/p/${i}">${h}</a><span class="price">€ ${19 + i},90</span><button>+</button></div>`,
      )
      .join('')}</main>${foot}`,
  ],
  'shop product': (t) => [
    '/product/lamp-3',
    `${head(t, title(t, 0), '<meta property="og:type" content="product">')}<main><h1>${title(t, 0)}</h1><span class="price">€ 19,90</span><p>${prose(t, 0)}</p><button>+</button><h3>${t.section}</h3>${many(
      t,
      8,
    )
      .map(([h, _x, i]) => `<div class="product"><a href="/p/${i}">${h}</a><span>€ ${19 + i},90</span></div>`)
      .join('')}</main>${foot}`,
  ],
  'job listing': (t) => [
    '/jobs',
    `${head(t, `${t.section} jobs`)}<main><h1>Jobs</h1>${many(t, 14)
      .map(
        ([h, x, i]) =>
          `<div class="job"><h3><a href="/jobs/${i}">${h}</a></h3><p>Overmere · ${t.day}</p><p>${x}</p></div>`,
      )
      .join('')}</main>${foot}`,
  ],
  events: (t) => [
    '/events',
    `${head(t, 'Events')}<main><h1>Events</h1><table>${many(t, 15)
      .map(([h, x, i]) => `<tr><td>${i + 1}.5.2025</td><td><a href="/e/${i}">${h}</a></td><td>${x}</td></tr>`)
      .join('')}</table></main>${foot}`,
  ],
  'video index': (t) => [
    '/videos',
    `${head(t, 'Videos')}<main><h1>Videos</h1>${many(t, 12)
      .map(
        ([h, _x, i]) =>
          `<div class="v"><a href="/v/${i}"><img src="${i}.jpg"><span>2:${10 + i}</span></a><p><a href="/v/${i}">${h}</a></p></div>`,
      )
      .join('')}</main>${foot}`,
  ],
  'podcast index': (t) => [
    '/podcasts/canal',
    `${head(t, 'Canal Podcast')}<main><h1>Canal Podcast</h1><p>${prose(t, 1)}</p>${many(t, 10)
      .map(
        ([h, x, i]) =>
          `<section class="episode"><h2>${i + 1}. ${h}</h2><p>${x}</p><a href="/ep/${i}">▶</a> <span>32 min</span></section>`,
      )
      .join('')}</main>${foot}`,
  ],
  'front w/o url': (t) => [
    '',
    `${head(t, 'Overmere Post')}<main>${many(t, 14)
      .map(([h, x, i]) => `<div class="c${i % 3}"><h2><a href="/n/${i}">${h}</a></h2><p>${x}</p></div>`)
      .join('')}</main>${foot}`,
  ],
  'front with lead paragraph teasers': (t) => [
    '/index.html',
    `${head(t, 'Overmere Post')}<main>${[0, 1, 2, 3, 4, 5].map((k) => `<div class="t"><h2><a href="/n/${k}">${title(t, k)}</a></h2><p>${prose(t, k)}</p></div>`).join('')}</main>${foot}`,
  ],
  'headline-only front': (t) => [
    '/',
    `${head(t, 'Overmere Post')}<main><ul>${many(t, 40)
      .map(([h, _x, i]) => `<li><a href="/n/${i}">${h}</a></li>`)
      .join('')}</ul></main>${foot}`,
  ],
  'table front': (t) => [
    '/',
    `${head(t, 'Overmere Post')}<table><tr><td>${many(t, 8)
      .map(([h, x, i]) => `<b><a href="n${i}.htm">${h}</a></b><br>${x}<br><br>`)
      .join('')}</td><td>${many(t, 8)
      .map(([h, _x, i]) => `<a href="m${i}.htm">${h}</a><br>`)
      .join('')}</td></tr></table>${foot}`,
  ],
  directory: (t) => [
    '/directory/plumbers',
    `${head(t, 'Plumbers in Overmere')}<main><h1>Plumbers</h1>${Array.from({ length: 14 }, (_, i) => `<div class="biz"><h3><a href="/biz/${i}">Canal Plumbing ${i}</a></h3><p>${i} Lock Street, Overmere</p><p>★★★★ (${i + 3})</p></div>`).join('')}</main>${foot}`,
  ],
  'gallery index': (t) => [
    '/photos',
    `${head(t, 'Photos')}<main><h1>Photos</h1>${many(t, 18)
      .map(([h, _x, i]) => `<figure><a href="/g/${i}"><img src="${i}.jpg"></a><figcaption>${h}</figcaption></figure>`)
      .join('')}</main>${foot}`,
  ],
  'company home': (t) => [
    '/',
    `${head(t, 'Overmere Tools')}<main><section><h1>${title(t, 0)}</h1><p>${text(t, 0)}</p><a href="/go">Go</a></section>${[1, 2, 3, 4].map((k) => `<section><h2>${title(t, k)}</h2><p>${text(t, k)}</p><a href="/f${k}">→</a></section>`).join('')}</main>${foot}`,
  ],
  'press releases list': (t) => [
    '/press',
    `${head(t, 'Press')}<main><h1>Press</h1><dl>${many(t, 14)
      .map(([h, _x, i]) => `<dt>${t.day}</dt><dd><a href="/press/${i}.pdf">${h}</a></dd>`)
      .join('')}</dl></main>${foot}`,
  ],
};

/** Articles that look like lists. */
export const LOOKALIKES: Readonly<Record<string, Layout>> = {
  'article in front of long list': (t) => [
    '/local/canal-lock-opens',
    `${head(t, `${title(t, 0)} - Overmere Post`)}<main><article><h1>${title(t, 0)}</h1><p class="meta">${t.by} ${t.author} · ${t.day}</p>${P(t, 3)}</article><section><h2>${t.section}</h2>${many(
      t,
      24,
    )
      .map(([h, x, i]) => `<div class="card"><h3><a href="/n/${i}">${h}</a></h3><p>${x}</p></div>`)
      .join('')}</section></main>${foot}`,
  ],
  'ten things': (t) => [
    '/local/ten-things-to-do',
    `${head(t, `10: ${title(t, 0)}`)}<main><article><h1>10: ${title(t, 0)}</h1><p>${t.day}</p><p>${prose(t, 0)}</p>${many(
      t,
      10,
    )
      .map(([h, x, i]) => `<h2>${i + 1}. ${h}</h2><p>${x} ${x}</p>`)
      .join('')}</article></main>${foot}`,
  ],
  'round-up with links': (t) => [
    '/local/week-in-review-12',
    `${head(t, `${title(t, 1)} - Overmere Post`)}<main><article><h1>${title(t, 1)}</h1><p>${t.by} ${t.author}, ${t.day}</p><p>${prose(t, 0)}</p>${many(
      t,
      6,
    )
      .map(([h, x, i]) => `<h3><a href="/n/${i}">${h}</a></h3><p>${x} ${prose(t, i)}</p>`)
      .join('')}</article></main>${foot}`,
  ],
  'live blog': (t) => [
    '/live/canal-storm-live',
    `${head(t, `${title(t, 2)} - Overmere Post`)}<main><h1>${title(t, 2)}</h1><p>${t.day}</p>${many(t, 8)
      .map(([h, x, i]) => `<div class="update"><time>1${i}:05</time><h3>${h}</h3><p>${x} ${prose(t, i)}</p></div>`)
      .join('')}</main>${foot}`,
  ],
  'newsletter issue': (t) => [
    '/newsletter/2025-05-04',
    `${head(t, `${title(t, 3)} - Overmere Post`)}<main><h1>${title(t, 3)}</h1><p>${t.day}</p><p>${prose(t, 1)}</p>${many(
      t,
      5,
    )
      .map(([h, _x, i]) => `<h2>${h}</h2><p>${prose(t, i)} <a href="/n/${i}">→</a></p>`)
      .join('')}</main>${foot}`,
  ],
  'short brief, many links': (t) => [
    '/local/bakery-wins-prize-for-loaf',
    `${head(t, `${title(t, 2)} - Overmere Post`)}<main><h1>${title(t, 2)}</h1><p>${t.day}</p><p>${prose(t, 0)}</p><aside>${many(
      t,
      15,
    )
      .map(([h, _x, i]) => `<p><a href="/n/${i}">${h}</a></p>`)
      .join('')}</aside></main>${foot}`,
  ],
  'gallery article': (t) => [
    '/pictures/storm-in-pictures',
    `${head(t, `${title(t, 3)} - Overmere Post`, '<meta property="og:type" content="article">')}<main><h1>${title(t, 3)}</h1><p>${t.by} ${t.author}, ${t.day}</p><p>${prose(t, 0)}</p>${many(
      t,
      10,
    )
      .map(([_h, x, i]) => `<figure><img src="${i}.jpg"><figcaption>${x}</figcaption></figure>`)
      .join('')}</main>${foot}`,
  ],
  'article at the shortest path with a query': (t) => [
    '/hl?a=20250504-canal',
    `${head(t, `${title(t, 0)} - Overmere Post`)}<main><h1>${title(t, 0)}</h1><p>${t.by} ${t.author}, ${t.day}</p>${P(t, 3)}</main>${foot}`,
  ],
  'plain article without url': (t) => [
    '',
    `<html><head><title>${title(t, 0)}</title></head><body><h1>${title(t, 0)}</h1>${P(t, 3)}</body></html>`,
  ],
  'question and answer': (t) => [
    '/local/interview-with-baker',
    `${head(t, `${title(t, 2)} - Overmere Post`)}<main><h1>${title(t, 2)}</h1><p>${t.by} ${t.author}, ${t.day}</p>${many(
      t,
      6,
    )
      .map(([h, _x, i]) => `<p><b>${h}?</b></p><p>${prose(t, i)}</p>`)
      .join('')}</main>${foot}`,
  ],
};
