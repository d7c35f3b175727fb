/** Pages built to hurt a reader: each name says what it is made of. Sizes are those at which plain jsdom and Readability were
 * measured to take seconds to minutes, or beyond. */
const TEXT =
  'The council met on Tuesday and agreed to mend the bridge before winter, the mayor said after a long debate. ';

/** A small honest article with something put into its head and body. */
export const article = (inside: string, head = ''): string =>
  `<html><head><title>Bridge to be mended</title>${head}</head><body><article><h1>Bridge to be mended</h1>${`<p>${TEXT.repeat(3)}</p>`.repeat(4)}${inside}</article></body></html>`;

export const HOSTILE: Readonly<Record<string, () => string>> = {
  'one srcset of 40,000 signs': () => article(`<img srcset="${'a'.repeat(40_000)} x">`),
  'one srcset of 2 MB': () => article(`<img src="a.jpg" srcset="${'a '.repeat(1_000_000)}">`),
  '50,000 attributes on one tag': () =>
    article(`<div ${Array.from({ length: 50_000 }, (_, i) => `a${i}="x"`).join(' ')}>x</div>`),
  '2,000 nested div': () => article('<div>'.repeat(2_000)),
  '20,000 nested div': () => article('<div>'.repeat(20_000)),
  '4,000 p within 240 div': () => article('<div>'.repeat(240) + '<p>x y z</p>'.repeat(4_000)),
  '1,500 p within 240 div': () => article('<div>'.repeat(240) + '<p>x y z</p>'.repeat(1_500)),
  '3,000 times a and b, unclosed': () => article('<a><b>'.repeat(3_000)),
  '200 nested a and b, closed wrongly': () => article(`${'<a href=x><b>'.repeat(100)}x${'</a></b>'.repeat(100)}`),
  '50,000 short p': () => article('<p>x</p>'.repeat(50_000)),
  '19,000 short p': () => article('<p>x y z</p>'.repeat(19_000)),
  '20,000 meta': () => article('', '<meta name="a" content="b">'.repeat(20_000)),
  '15,000 meta of one name': () =>
    article('', '<meta name="author" content="Ann Lee and Bo Ek, by Cy Day">'.repeat(15_000)),
  '10,000 time elements': () => article('<time datetime="2024-01-02T03:04:05Z">Jan 2, 2024</time>'.repeat(10_000)),
  '9,000 links to authors': () => article('<a href="/author/x" rel="author">Ann Lee</a>'.repeat(9_000)),
  'by-lines all the way down': () => article(`${'<div class="byline">'.repeat(200)}By Ann Lee${'</div>'.repeat(200)}`),
  'one title of 3 MB': () => article('', `<meta property="og:title" content="${'Word '.repeat(600_000)}">`),
  'one heading of 3 MB': () => article(`<h1>${'Word '.repeat(600_000)}</h1>`),
  'one paragraph of 3 MB': () => article(`<p>${TEXT.repeat(27_000)}</p>`),
  'a word of 3 MB': () => article(`<p>${'x'.repeat(3_000_000)}</p>`),
  'unclosed script': () => article('<script>var a = "<p>'.repeat(50_000)),
  'unclosed comment': () => article('<!-- '.repeat(100_000)),
  'a million less-than signs': () => article('<'.repeat(1_000_000)),
  'a million ampersands': () => article('&'.repeat(1_000_000)),
  '200,000 entities': () => article('&nbsp;&#x41;&bogus;'.repeat(200_000)),
  'JSON-LD nested 100,000 deep': () =>
    article('', `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`),
  'JSON-LD of 100,000 objects': () =>
    article(
      '',
      `<script type="application/ld+json">[${'{"@type":"NewsArticle","headline":"x","author":"y"},'.repeat(40_000)}]</script>`,
    ),
  'articleBody of 1 MB and 3,000 blocks': () =>
    article(
      '<p>some words that are not there at all</p>'.repeat(3_000),
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'abc '.repeat(250_000)}"}</script>`,
    ),
  'regular expressions, spaces': () =>
    article(`<p class="byline">By ${' '.repeat(200_000)}x</p><p>${'2024 '.repeat(100_000)}</p>`),
  'regular expressions, dates': () =>
    article(`<div class="date">${'1.'.repeat(50_000)}</div><time>${'12/'.repeat(50_000)}</time>`),
  'a table of 18,000 cells': () => article(`<table>${'<tr><td>a</td><td>b</td><td>c</td></tr>'.repeat(4_500)}</table>`),
  '18,000 line breaks': () => article('word<br><br>'.repeat(9_000)),
  // Each try of Readability failed here, each font was replaced with a look at the whole page: 38 s on jsdom.
  '9,400 fonts beside small boxes with pictures': () =>
    `<title>x</title>${'<article class="share"> By Ann Lee</article><font><img class="ad-break">• one thing</font>'.repeat(4_700)}`,
  '19,000 fieldsets': () => `<title>x</title>${`<fieldset itemprop="author">${TEXT}12:30</fieldset>`.repeat(19_000)}`,
  '9,500 headings under a long title': () =>
    article(
      '<h2>Winter of the bridge</h2><p>x</p>'.repeat(9_400),
      `<meta property="og:title" content="${'winter bridge '.repeat(290)}">`,
    ),
  '9,500 pairs of author and sentence': () =>
    article(`<div class="byline">By Ann Lee</div><p>${TEXT}</p>`.repeat(9_400)),
  'sibling boxes that all score': () =>
    `<title>x</title>${`<blockquote class="content"><p>${TEXT}</p></blockquote>`.repeat(6_000)}${'<p>x <a href="/x">a long link of many words about the bridge</a></p>'.repeat(3_000)}`,
  'words at each of 24 levels': () => article(`${`<div>${TEXT}`.repeat(24)}${'</div>'.repeat(24)}`.repeat(760)),
  'prototype names': () =>
    article(
      '<div __proto__="x" constructor="y" hasOwnProperty="z">q</div>',
      '<meta name="__proto__" content="polluted"><meta name="constructor" content="c">',
    ),
  'lone surrogates and controls': () =>
    article('<p>\ud800 a \udfff b \u0000 c \u0007 and more words to make a sentence of it.</p>'),
  'scripts and handlers': () =>
    article(
      '<img src=x onerror="globalThis.__ran = true"><svg onload="globalThis.__ran = true"></svg><iframe srcdoc="<script>parent.__ran=1</script>"></iframe><a href="javascript:globalThis.__ran=true">x</a>',
      '<script>globalThis.__ran = true</script>',
    ),
};
