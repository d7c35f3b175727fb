import type { PageKind } from '#article/article.ts';
import { MADE_TEXTS, type MadeTexts } from './made-texts.ts';

/** A page and what it is. */
export interface MadeKind {
  readonly name: string;
  readonly path: string;
  readonly html: string;
  readonly kind: PageKind;
}

const of = (language: string): MadeTexts => MADE_TEXTS.find((t) => t.language === language) ?? fallback;
const [fallback] = MADE_TEXTS as readonly [MadeTexts, ...MadeTexts[]];
const headline = (t: MadeTexts): string => t.items[0]?.[0] ?? '';
const prose = (t: MadeTexts): string => t.prose.map((text) => `<p>${text}</p>`).join('');
const SECTIONS = ['Sport', 'Opinion', 'Press releases', 'Video', 'Live', 'Culture'];
const menu = `<header><a href="/">Overmere Post</a><nav><ul>${SECTIONS.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav></header>`;
const foot = '<footer><p>© 2025 Overmere Post</p></footer>';

interface Parts {
  readonly title?: string;
  readonly head?: string;
  readonly above?: string;
  readonly body?: string;
}

const page = (t: MadeTexts, { title, head = '', above = '', body }: Parts): string =>
  `<!doctype html><html lang="${t.language}"><head><meta charset="utf-8"><title>${title ?? headline(t)} - Overmere Post</title>${head}</head><body>${menu}<main><article>${above}<h1>${title ?? headline(t)}</h1><p class="meta">${t.by} ${t.author} · ${t.day}</p>${body ?? prose(t)}</article></main>${foot}</body></html>`;
const PATH = '/2025/05/council-keeps-canal-lock-open';
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

/** What papers of a language call their section of opinion and their releases. */
const WORDS: readonly (readonly [language: string, opinion: string, release: string])[] = [
  ['en', 'Editorial', 'Press release'],
  ['de', 'Leitartikel', 'Pressemitteilung'],
  ['fr', 'Tribunes', 'Communiqué'],
  ['es', 'Opinión', 'Nota de prensa'],
  ['pt', 'Opinião', 'Nota de imprensa'],
  ['ru', 'Колонки', 'Пресс-релиз'],
  ['tr', 'Köşe Yazıları', 'Basın bülteni'],
  ['ar', 'مقالات الرأي', 'بيان صحفي'],
  ['zh', '社论', '新闻稿'],
  ['ja', '社説', 'プレスリリース'],
  ['hi', 'संपादकीय', 'प्रेस विज्ञप्ति'],
  ['id', 'Opini', 'Siaran pers'],
  ['ko', '사설', '보도자료'],
  ['uk', 'Думки', 'Пресреліз'],
  ['pl', 'Felietony', 'Informacja prasowa'],
  ['cs', 'Komentáře', 'Tisková zpráva'],
  ['hu', 'Vélemény', 'Sajtóközlemény'],
  ['el', 'Απόψεις', 'Δελτίο τύπου'],
  ['he', 'דעות', 'הודעה לעיתונות'],
  ['fa', 'یادداشت', 'اطلاعیه خبری'],
  ['vi', 'Góc nhìn', 'Thông cáo báo chí'],
  ['th', 'คอลัมน์', 'ข่าวประชาสัมพันธ์'],
];
/** Where a page says what it is. */
const PLACES: readonly (readonly [
  name: string,
  (t: MadeTexts, label: string) => readonly [path: string, html: string],
])[] = [
  ['kicker', (t, label) => [PATH, page(t, { above: `<span class="x1">${label}</span>` })]],
  ['section', (t, label) => [PATH, page(t, { head: `<meta property="article:section" content="${label}">` })]],
  [
    'path',
    (t, label) => [`/${encodeURIComponent(label.toLowerCase().replaceAll(' ', '-'))}/2025/council-lock`, page(t, {})],
  ],
  [
    'crumbs',
    (t, label) => [
      PATH,
      page(t, {
        above: `<ol class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/o">${label}</a></li></ol>`,
      }),
    ],
  ],
  [
    'crumbs for machines',
    (t, label) => [
      PATH,
      page(t, {
        head: ld({
          '@type': 'BreadcrumbList',
          itemListElement: [label, headline(t)].map((name, i) => ({ '@type': 'ListItem', position: i + 1, name })),
        }),
      }),
    ],
  ],
  ['title', (t, label) => [PATH, page(t, { title: `${label}: ${headline(t)}` })]],
];

const LABELLED: readonly MadeKind[] = WORDS.flatMap(([language, opinion, release], i) =>
  ([opinion, release] as const).flatMap((label, k): MadeKind[] => {
    const [name, make] = PLACES[(i + k) % PLACES.length] ?? PLACES[0] ?? ['', () => ['', ''] as const];
    const [path, html] = make(of(language), label);
    return [{ name: `${label} by ${name}`, path, html, kind: k === 0 ? 'opinion' : 'press-release' }];
  }),
);

const clock = (i: number): string =>
  `${String(18 - Math.floor(i / 3)).padStart(2, '0')}:${String(55 - 17 * (i % 3)).padStart(2, '0')}`;
const entries = (
  t: MadeTexts,
  n: number,
  make: (time: string, title: string, text: string, i: number) => string,
): string =>
  Array.from({ length: n }, (_, i) => {
    const [title, text] = t.items[i % t.items.length] ?? ['', ''];
    return make(clock(i), title, `${text} ${t.prose[i % t.prose.length] ?? ''}`, i);
  }).join('');

/** Live blogs as houses set them, without JSON-LD; the newest entry of each is of 18:55 on 14 May 2025. */
export const LIVE_BLOGS: readonly MadeKind[] = MADE_TEXTS.flatMap((t, i): MadeKind[] => {
  const layouts: readonly (readonly [string, string, string])[] = [
    [
      'times as labels',
      PATH,
      page(t, {
        body: entries(
          t,
          9,
          (time, title, text) => `<div class="e"><span class="t">${time}</span><h3>${title}</h3><p>${text}</p></div>`,
        ),
      }),
    ],
    [
      'time elements',
      PATH,
      page(t, {
        body: entries(
          t,
          8,
          (time, title, text) =>
            `<section><time datetime="2025-05-14T${time}:00+02:00">${time}</time><h2>${title}</h2><p>${text}</p></section>`,
        ),
      }),
    ],
    [
      'ticker in boxes named so',
      `/liveticker${PATH}`,
      page(t, {
        body: entries(
          t,
          4,
          (time, _title, text) => `<div class="liveticker-entry"><strong>${time}</strong><p>${text}</p></div>`,
        ),
      }),
    ],
    [
      'times open headings',
      '/live/storm',
      page(t, { body: entries(t, 7, (time, title, text) => `<h3>${time} – ${title}</h3><p>${text}</p>`) }),
    ],
  ];
  const [name, path, html] = layouts[i % layouts.length] ?? ['', '', ''];
  return [{ name: `${t.language} ${name}`, path, html, kind: 'live-blog' }];
});

const brief = (t: MadeTexts): string => `<p>${t.items[0]?.[1] ?? ''}</p>`;
const pictures = (n: number): string => Array.from({ length: n }, (_, i) => `<img src="/p/${i}.jpg" alt="">`).join('');
const VIDEO_WORDS = {
  en: 'Video',
  fr: 'Vidéos',
  es: 'Vídeo',
  ru: 'Видео',
  ja: '動画',
  ar: 'فيديو',
  zh: '视频',
  tr: 'Video',
} as const;
const GALLERY_WORDS = {
  en: 'In pictures',
  de: 'Fotostrecke',
  ru: 'Фотогалерея',
  id: 'Galeri foto',
  zh: '图集',
  hi: 'फोटो गैलरी',
} as const;
const MEDIA: readonly MadeKind[] = [
  ...Object.entries(VIDEO_WORDS).map(([language, word], i): MadeKind => {
    const t = of(language);
    const player =
      i % 2 === 0 ? '<video src="/v.mp4" controls></video>' : '<iframe src="https://www.youtube.com/embed/x"></iframe>';
    return {
      name: `video ${language}`,
      path: PATH,
      kind: 'video',
      html: page(t, { above: `<div>${word}</div>`, body: player + brief(t) }),
    };
  }),
  ...Object.entries(GALLERY_WORDS).map(([language, word]): MadeKind => {
    const t = of(language);
    return {
      name: `gallery ${language}`,
      path: PATH,
      kind: 'gallery',
      html: page(t, { above: `<div>${word}</div>`, body: brief(t) + pictures(7) }),
    };
  }),
  ...['en', 'de'].map((language): MadeKind => {
    const t = of(language);
    return {
      name: `podcast ${language}`,
      path: `/podcasts${PATH}`,
      kind: 'other',
      html: page(t, { body: `<audio src="/a.mp3" controls></audio>${brief(t)}` }),
    };
  }),
];

const en = of('en');
/** Articles that speak of what others are. */
const ARTICLES: readonly MadeKind[] = [
  { name: 'opinion in the menu only', path: PATH, html: page(en, {}) },
  {
    name: 'opinion poll in the title',
    path: '/2025/opinion-poll-canal',
    html: page(en, { title: 'Opinion polls favour the canal lock, council told' }),
  },
  {
    name: 'a story about a release',
    path: '/politics/press-release-row',
    html: page(en, { title: 'Mayor withdraws press release on canal lock' }),
  },
  { name: 'a headline with a speaker', path: PATH, html: page(en, { title: 'Mayor: canal lock will stay open' }) },
  {
    name: 'related links to opinion',
    path: PATH,
    html: page(en, {
      body: `${prose(en)}<h4>Opinion</h4><p><a href="/o/1">Why locks matter to a town of this size</a></p>`,
    }),
  },
  {
    name: 'a report with a film in it',
    path: `/news${PATH}`,
    html: page(en, {
      above: '<span>Video</span>',
      body: `<video src="/v.mp4"></video>${prose(en)}${prose(of('en')).repeat(2)}`,
    }),
  },
  { name: 'a report with pictures', path: PATH, html: page(en, { body: `${prose(en).repeat(3)}${pictures(8)}` }) },
  {
    name: 'how the day went, from morning to night',
    path: PATH,
    html: page(en, {
      title: 'How the night of the flood went, hour by hour',
      body: `<p>${en.prose[0]}</p>${['06:10', '07:45', '09:20', '12:05', '15:30', '19:00', '22:40']
        .map(
          (time, i) => `<h3>${time}</h3><p>${en.items[i % en.items.length]?.[1]} ${en.prose[i % en.prose.length]}</p>`,
        )
        .join('')}`,
    }),
  },
  {
    name: 'comments with their times',
    path: PATH,
    html: page(en, {
      body: `${prose(en)}</article><section class="comments">${Array.from({ length: 9 }, (_, i) => `<div class="comment"><b>Reader ${i}</b> <span>${clock(i)}</span><p>I walk past the lock every day and I have never seen it closed in winter, so I wonder what the fuss is about.</p></div>`).join('')}</section><article>`,
    }),
  },
  {
    name: 'two times of trains',
    path: PATH,
    html: page(en, {
      body: `${prose(en)}<p>10:05</p><p>The first bus leaves the station and goes over the bridge to the hospital.</p>`,
    }),
  },
].map((made): MadeKind => ({ ...made, kind: 'article' }));

export const MADE_KINDS: readonly MadeKind[] = [...LABELLED, ...LIVE_BLOGS, ...MEDIA, ...ARTICLES];
