import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import type { Draft } from '#normalize/draft.ts';
import { readJsonLd } from '#normalize/html/json-ld.ts';
import { noteOf } from '#normalize/html/notes.ts';
import { parsePage } from '#normalize/html/parse-page.ts';
import { shownNames, statedNames } from '#normalize/html/person-names.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import { type ElementNode, textOf } from '#normalize/html/tree.ts';

const HINTS = { url: null, contentType: 'text/html', receivedAt: '2025-06-01T12:00:00Z' };
const PARAGRAPHS = [
  'The ferry left the island on Monday with all its passengers safe, the coast guard said, two days after the storm had closed the harbour.',
  'Families who had slept in the school walked down to the pier before dawn, carrying what the water had left them, and waited in line.',
  '"Nobody slept," said Ana Reis, who runs the bakery and had baked through the night with flour lent by the monastery on the hill.',
  'The government promised tents and a second ship by Wednesday, and engineers will look at the breakwater once the sea is calm.',
];

async function draftOf(html: string): Promise<Draft> {
  const reading = await readHtml(html, HINTS, LIMITS);
  if (!reading.ok) throw new Error(`${reading.refusal.code}: ${reading.refusal.message}`);
  return reading.draft;
}

const page = (inside: string, head = '<title>Ferry leaves the island</title>'): string =>
  `<html lang="en"><head>${head}</head><body><header><a href="/">Home</a></header><main><article><h1>Ferry leaves the island</h1>${inside}</article></main><footer>About us</footer></body></html>`;
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

test('captions, credits, related links, signup boxes and shares stay out of the text', async () => {
  const inside = `<div class="share"><a href="#">Share</a> <a href="#">Tweet</a></div>
    <figure><img src="/f.jpg"><figcaption>The ferry at the pier. Photo: A. Reis</figcaption></figure>
    <p>${PARAGRAPHS[0]}</p><p><a href="/x">Read more: What the storm left behind</a></p><p>${PARAGRAPHS[1]}</p>
    <div class="newsletter-signup"><p>Sign up for our newsletter and get the latest in your inbox.</p></div><p>${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[3]}</p>
    <section class="related"><h3>Related stories</h3><ul><li><a href="/1">Storm closes harbour for two days</a></li><li><a href="/2">Bakery feeds a town</a></li></ul></section>`;
  expect((await draftOf(page(inside))).paragraphs).toEqual(PARAGRAPHS);
});

test('a text broken by line breaks becomes paragraphs; inline markup does not part words', async () => {
  const draft = await draftOf(
    page(`<div class="text">${PARAGRAPHS.map((text) => text.replace('the', '<b>t</b>he')).join('<br><br>')}</div>`),
  );
  expect(draft.paragraphs).toEqual(PARAGRAPHS);
});

test('a correction is a note, not text', async () => {
  const draft = await draftOf(
    page(`${BODY}<p>Correction: An earlier version of this article misspelled the name of Ana Reis.</p>`),
  );
  expect(draft.notes).toEqual([
    { kind: 'correction', text: 'Correction: An earlier version of this article misspelled the name of Ana Reis.' },
  ]);
  expect(draft.paragraphs).toEqual(PARAGRAPHS);
  expect(noteOf('Anmerkung der Redaktion: Der Name wurde geändert.')?.kind).toBe('editors-note');
  expect(noteOf('Исправление: имя было указано неверно.')?.kind).toBe('correction');
  expect(noteOf('Corrections officers said the prison was calm.')).toBeNull();
});

test('tweets and videos are embeds, not text', async () => {
  const tweet =
    '<blockquote class="twitter-tweet"><p>All safe.</p>&mdash; Coast Guard (@coast) <a href="https://twitter.com/coast/status/1">May 5, 2025</a></blockquote>';
  const draft = await draftOf(page(`${BODY}${tweet}<iframe src="https://www.youtube.com/embed/abc"></iframe>`));
  expect(draft.embeds).toEqual([
    {
      kind: 'tweet',
      url: 'https://twitter.com/coast/status/1',
      text: 'All safe.',
      author: 'Coast Guard',
      handle: 'coast',
      date: 'May 5, 2025',
    },
    { kind: 'video', url: 'https://www.youtube.com/embed/abc', text: null, author: null, handle: null, date: null },
  ]);
  expect(draft.paragraphs.join(' ')).not.toContain('All safe');
});

test('where the page shows a stub and JSON-LD holds the article, JSON-LD is taken and said so', async () => {
  const ld = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Ferry leaves the island',
    articleBody: [...PARAGRAPHS, ...PARAGRAPHS].join('\n\n'),
    datePublished: '2025-05-05T09:00:00+01:00',
  });
  const draft = await draftOf(
    page('<p>Continue with a subscription.</p>', `<script type="application/ld+json">${ld}</script>`),
  );
  expect(draft.paragraphs).toEqual([...PARAGRAPHS, ...PARAGRAPHS]);
  expect(draft.repairs).toEqual(['text taken from json-ld articleBody']);
});

test('a live blog gives the entries that its JSON-LD lists', async () => {
  const updates = PARAGRAPHS.map((text, i) => ({
    '@type': 'BlogPosting',
    headline: `Update ${i + 1}`,
    articleBody: `${text}\n${text}`,
  }));
  const draft = await draftOf(
    page(
      BODY,
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', headline: 'Ferry leaves the island', liveBlogUpdate: updates })}</script>`,
    ),
  );
  expect(draft.kind).toBe('live-blog');
  expect(draft.paragraphs.slice(0, 3)).toEqual(['Update 1', PARAGRAPHS[0], PARAGRAPHS[0]]);
});

test('a closed article with a few lines is a paywall stub', async () => {
  const ld =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry leaves the island","isAccessibleForFree":"False","datePublished":"2025-05-05"}</script>';
  expect((await draftOf(page(`<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>`, ld))).kind).toBe('paywall-stub');
});

test('a front page of teasers is no article', async () => {
  const teaser = (i: number): string =>
    `<div class="card"><a href="/s/${i}"><img src="/${i}.jpg"></a><h3><a href="/s/${i}">Headline number ${i} of the morning</a></h3><a class="more" href="/s/${i}">Read more</a></div>`;
  const html = `<html><head><title>The Daily</title><meta property="og:type" content="website"></head><body><nav>${'<a href="/x">Section</a> '.repeat(12)}</nav><main>${Array.from({ length: 40 }, (_, i) => teaser(i)).join('')}</main></body></html>`;
  const reading = await readHtml(html, { ...HINTS, url: 'https://daily.example/' }, LIMITS);
  expect(reading.ok ? reading.draft.kind : reading.refusal.code).toBe('not-an-article');
});

test('the canonical address is resolved against the base; pictures too', async () => {
  const draft = await draftOf(
    page(
      `<figure><img src="img/f.jpg"><figcaption>The ferry.</figcaption></figure>${BODY}`,
      '<base href="https://news.example/2025/"><link rel="canonical" href="ferry.html"><meta property="og:image" content="//cdn.example/a.jpg"><meta property="og:site_name" content="The Island"><title>Ferry leaves the island - The Island</title>',
    ),
  );
  expect(draft.url).toBe('https://news.example/2025/ferry.html');
  expect(draft.images).toEqual([
    { url: 'https://cdn.example/a.jpg', caption: null, credit: null },
    { url: 'https://news.example/2025/img/f.jpg', caption: 'The ferry.', credit: null },
  ]);
  expect(draft.source).toBe('The Island');
});

test.each([
  [
    ['By Ann Lee and Bo Ek', '5 May 2024'],
    ['Ann Lee', 'Bo Ek'],
  ],
  [['Written by', 'Sofia Kondrat', 'Senior Reporter'], ['Sofia Kondrat']],
  [['Von Jürgen Groß, Berlin'], ['Jürgen Groß']],
  [
    ['Por', 'María de la Cruz', 'y', 'José Ruiz', 'Madrid - 3 mar 2024'],
    ['María de la Cruz', 'José Ruiz'],
  ],
  [['Автор: Иван Петров'], ['Иван Петров']],
  [['By admin'], []],
  [['Updated March 13, 2024'], []],
])('names in the byline %j', (pieces, names) => {
  const found = shownNames(pieces);
  expect(found.filter((name) => name !== 'Berlin')).toEqual(names);
});

test.each([
  ['Ann Lee, Senior Reporter', ['Ann Lee']],
  ['By ANN LEE', ['ANN LEE']],
  ['John Garcia Jr.', ['John Garcia Jr.']],
  ['Reuters', ['Reuters']],
  ['ann@news.example (Ann Lee)', ['Ann Lee']],
  ['https://facebook.com/news', []],
])('names that the page states: %s', (wording, names) => {
  expect(statedNames(wording)).toEqual(names);
});

test('JSON-LD is read through comments, trailing commas, raw line breaks, graphs and lists', () => {
  const scripts = [
    '<!-- {"@type":"NewsArticle","headline":"A"} -->',
    '[{"@graph":[{"@type":["Thing","http://schema.org/Report"],"headline":"B",}]}]',
    '{"@type":"Article","headline":"two\nlines"};',
    '//<![CDATA[\n{"@type":"Article"}\n//]]>',
    'not json',
  ];
  expect(readJsonLd(scripts).map((node) => node.types)).toEqual([
    ['NewsArticle'],
    ['Thing', 'Report'],
    ['Article'],
    ['Article'],
  ]);
});

test('the tree mends what real pages get wrong', () => {
  const shape = (html: string): string => {
    const parsed = parsePage(html, LIMITS);
    if (!parsed.ok) return parsed.refusal.code;
    const show = (node: ElementNode): string =>
      node.children.map((child) => (typeof child === 'string' ? child : `${child.tag}(${show(child)})`)).join('');
    return show(parsed.page.root);
  };
  expect(shape('<p>a<p>b<div>c')).toBe('p(a)p(b)div(c)');
  expect(shape('<ul><li>a<li>b</ul>')).toBe('ul(li(a)li(b))');
  expect(shape('<b><div>a</b>b</div>c')).toBe('b(div(ab)c)');
  expect(shape('<table><tr><td>a<td>b</div>c</table>d')).toBe('table(tr(td(a)td(bc)))d');
  expect(shape('<a>x<a>y</a>')).toBe('a(x)a(y)');
  expect(shape('a<script>if (a < b) "<p>"</script>b<style>p{}</style>c<!-- d -->e')).toBe('abce');
  expect(shape('<title>a <b> c</title>x')).toBe('title(a <b> c)x');
  expect(shape('a<br>b</br>c&amp;&lt;')).toBe('abr()bbr()c&<');
});

test('text keeps words apart at blocks and together inside lines', () => {
  const parsed = parsePage('<div>one<p>two</p>th<b>r</b>ee<br>four</div>', LIMITS);
  expect(parsed.ok ? textOf(parsed.page.root) : null).toBe('one two three four');
});

test('the headline is the title, never a paragraph, in any script', async () => {
  const texts = [
    '東京で17日、強い地震があり、橋が崩れた。警察によると、けが人は三人だった。',
    '気象庁は、余震に注意するよう呼びかけている。鉄道は一時運転を見合わせた。',
  ];
  const draft = await draftOf(
    `<html lang="ja"><head><title>地震で橋が崩壊</title></head><body><article><h1>地震で橋が崩壊</h1>${texts.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
  );
  expect(draft.title).toBe('地震で橋が崩壊');
  expect(draft.paragraphs).toEqual(texts);
});
