import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { readAuthors } from '#normalize/html/authors.ts';
import { blocksOf } from '#normalize/html/blocks.ts';
import { readHead } from '#normalize/html/head.ts';
import { parsePage } from '#normalize/html/parse-page.ts';

const TEXT =
  '<p>The old bridge over the canal opened on Monday after eight months of work on its piers, and the first buses crossed it before dawn.</p><p>Engineers found that the pillars were sound and the road had been laid anew, the council said.</p>';
const ld = (author: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Old bridge reopens', author })}</script>`;
const page = (head: string, body: string): string =>
  `<html><head><title>Old bridge reopens</title>${head}</head><body><article><h1>Old bridge reopens</h1>${body}${TEXT}</article></body></html>`;

/** Who a page names as its author, and how: all people made up. The names wanted stand behind bars. */
const PAGES: readonly (readonly [string, string, string])[] = [
  ['two names and', page(ld('Ann Lee and Bo Ek'), ''), 'Ann Lee|Bo Ek'],
  ['ld comma', page(ld('Ann Lee, Bo Ek, Ida Beck'), ''), 'Ann Lee|Bo Ek|Ida Beck'],
  ['ld By', page(ld('By Ann Lee'), ''), 'Ann Lee'],
  ['ld role', page(ld('Ann Lee, Political Correspondent'), ''), 'Ann Lee'],
  ['ld role in', page(ld('Ann Lee in Paris and Bo Ek in Rome'), ''), 'Ann Lee|Bo Ek'],
  ['ld for', page(ld('Ann Lee for the Overmere Post'), ''), 'Ann Lee'],
  ['ld upper', page(ld('ANN LEE'), ''), 'ANN LEE'],
  ['ld email', page(ld('ann.lee@post.example (Ann Lee)'), ''), 'Ann Lee'],
  ['ld email2', page(ld('ann.lee@post.example'), '<p>By Ann Lee</p>'), 'Ann Lee'],
  ['ld url', page(ld('https://post.example/ann-lee'), '<p>By Ann Lee</p>'), 'Ann Lee'],
  ['ld handle', page(ld('@annlee'), '<p>By Ann Lee</p>'), 'Ann Lee'],
  ['ld username', page(ld('annlee'), '<p>By Ann Lee</p>'), 'Ann Lee'],
  ['ld admin', page(ld('admin'), '<p>By Ann Lee</p>'), 'Ann Lee'],
  [
    'ld site staff',
    page(`<meta property="og:site_name" content="Overmere Post">${ld('Overmere Post Staff')}`, '<p>By Ann Lee</p>'),
    'Ann Lee',
  ],
  ['ld particle', page(ld('Ludwig van der Berg'), ''), 'Ludwig van der Berg'],
  ['ld initials', page(ld('J. R. Okello'), ''), 'J. R. Okello'],
  ['ld jr', page(ld('Tom Okello, Jr.'), ''), 'Tom Okello, Jr.'],
  ['ld arr str', page(ld(['Ann Lee', 'Bo Ek']), ''), 'Ann Lee|Bo Ek'],
  [
    'ld agency+person',
    page(
      ld([
        { '@type': 'Person', name: 'Ann Lee' },
        { '@type': 'Organization', name: 'AFP' },
      ]),
      '',
    ),
    'Ann Lee',
  ],
  ['ld dup', page(ld([{ name: 'Ann Lee' }, { name: 'ANN LEE' }]), ''), 'Ann Lee'],
  ['ld given', page(ld({ givenName: 'Ann', familyName: 'Lee' }), ''), 'Ann Lee'],
  ['ld desk', page(ld('News Desk'), ''), ''],
  ['ld web desk', page(ld('Web Desk'), ''), ''],
  ['photo', page('', '<p>Words by Ann Lee, photographs by Lena Strand</p>'), 'Ann Lee'],
  ['photo line', page('', '<p>Photo: Lena Strand/Overmere Post</p><p>By Ann Lee</p>'), 'Ann Lee'],
  [
    'photo by only',
    page('', '<figure><img src=x.jpg><figcaption>The bridge. Photo by Lena Strand</figcaption></figure>'),
    '',
  ],
  ['illustr', page('', '<p>Illustration by Lena Strand</p>'), ''],
  [
    'by and',
    page('', '<p class="byline">By <a href="/author/ann-lee">Ann Lee</a> and <a href="/author/bo-ek">Bo Ek</a></p>'),
    'Ann Lee|Bo Ek',
  ],
  [
    'by adj',
    page(
      '',
      '<p class="byline"><span>By</span><a href="/author/ann-lee">Ann Lee</a><a href="/author/bo-ek">Bo Ek</a></p>',
    ),
    'Ann Lee|Bo Ek',
  ],
  [
    'by li',
    page(
      '',
      '<ul class="authors"><li><a href="/author/ann-lee">Ann Lee</a></li><li><a href="/author/bo-ek">Bo Ek</a></li></ul>',
    ),
    'Ann Lee|Bo Ek',
  ],
  [
    'author cards',
    page(
      '',
      '<div class="author"><a href="/author/ann-lee">Ann Lee</a></div><div class="author"><a href="/author/bo-ek">Bo Ek</a></div>',
    ),
    'Ann Lee|Bo Ek',
  ],
  [
    'rel author2',
    page('', '<p>By <a rel="author" href="/a">Ann Lee</a> and <a rel="author" href="/b">Bo Ek</a></p>'),
    'Ann Lee|Bo Ek',
  ],
  ['staff', page('', '<p class="byline">By Overmere Post staff</p>'), ''],
  ['ap', page('', '<p class="byline">By The Associated Press</p>'), 'The Associated Press'],
  ['reuters', page('', '<p class="byline">Reuters</p>'), 'Reuters'],
  ['by ap with person', page('', '<p class="byline">By Ann Lee, Associated Press</p>'), 'Ann Lee'],
  ['by / ap', page('', '<p class="byline">ANN LEE | The Associated Press</p>'), 'ANN LEE'],
  ['by dash', page('', '<p class="byline">By Ann Lee - Staff Writer</p>'), 'Ann Lee'],
  ['by place', page('', '<p class="byline">By Ann Lee in Nairobi</p>'), 'Ann Lee'],
  ['by place2', page('', '<p class="byline">Ann Lee, Nairobi</p>'), 'Ann Lee'],
  ['with', page('', '<p class="byline">By Ann Lee with Bo Ek</p>'), 'Ann Lee|Bo Ek'],
  ['contrib', page('', '<p class="byline">By Ann Lee</p><p>Bo Ek contributed to this report.</p>'), 'Ann Lee'],
  ['meta multi', page('<meta name="author" content="Ann Lee; Bo Ek">', ''), 'Ann Lee|Bo Ek'],
  ['meta pipe', page('<meta name="author" content="Ann Lee | Overmere Post">', ''), 'Ann Lee'],
  [
    'meta fb',
    page('<meta property="article:author" content="https://www.facebook.com/annlee">', '<p>By Ann Lee</p>'),
    'Ann Lee',
  ],
  ['lastfirst', page('<meta name="author" content="Lee, Ann">', ''), 'Ann Lee'],
  ['dr', page('', '<p>By Dr. Ann Lee</p>'), 'Dr. Ann Lee'],
  ['sir', page('', '<p>By Ann Lee, MD</p>'), 'Ann Lee, MD'],
  ['hyphen', page('', '<p>By Jean-Luc O’Hara-d’Orval</p>'), 'Jean-Luc O’Hara-d’Orval'],
  ['mc', page('', '<p>By ROSS McALLISTER and Áine Ní Bhriain</p>'), 'ROSS McALLISTER|Áine Ní Bhriain'],
  ['de redakteur', page('', '<p>Von Ann Lee, Redakteurin</p>'), 'Ann Lee'],
  ['es corresp', page('', '<p>Por Ana Ruiz, enviada especial a Lima</p>'), 'Ana Ruiz'],
  ['fr avec', page('', '<p>Par Anne Roy avec AFP</p>'), 'Anne Roy'],
  ['it', page('', '<p>di Anna Rossi e Bruno Neri</p>'), 'Anna Rossi|Bruno Neri'],
  ['updated', page('', '<p>By Ann Lee Updated 3:15 pm EST, March 4, 2024</p>'), 'Ann Lee'],
  ['ago', page('', '<p class="byline">Ann Lee 3 hours ago</p>'), 'Ann Lee'],
  ['reviewed', page('', '<p>By Ann Lee. Medically reviewed by Dr. Bo Ek</p>'), 'Ann Lee'],
  ['edited', page('', '<p>By Ann Lee, edited by Bo Ek</p>'), 'Ann Lee'],
  ['twitter handle', page('', '<p class="byline">By Ann Lee @annlee</p>'), 'Ann Lee'],
  ['guest', page('', '<p class="byline">Guest post by Ann Lee</p>'), 'Ann Lee'],
  ['opinion', page('', '<p class="byline">Opinion by Ann Lee</p>'), 'Ann Lee'],
  ['ld null name org', page(ld({ '@type': 'Organization', name: 'Reuters' }), ''), 'Reuters'],
  ['ld brackets', page(ld('Ann Lee (Overmere)'), ''), 'Ann Lee'],
  ['ld slash', page(ld('Ann Lee/AFP'), ''), 'Ann Lee'],
  ['ld html', page(ld('<a href="/x">Ann Lee</a>'), ''), 'Ann Lee'],
  ['ld lower', page(ld('ann lee'), '<p>By Ann Lee</p>'), 'Ann Lee'],
  [
    'bare name',
    `${page('', '<p>Ann Lee</p><p>23.07.2025 · 6 min read</p>')}${'<p>More of the bridge.</p>'.repeat(12)}<div>Ann Lee</div>`,
    'Ann Lee',
  ],
  ['bare place', page('', '<p>New Overmere</p><p>23.07.2025 · 6 min read</p>'), ''],
  ['ld person and house', page(ld('Ann Lee | The Canal Newsroom'), ''), 'Ann Lee'],
  ['ld channel', page(ld([{ name: 'Ann Lee' }, { name: 'Garden Learning Network on Facebook' }]), ''), 'Ann Lee'],
  [
    'de piece by',
    page('', '<div>Ein Artikel von <a href="/x">Jutta Brandow</a> | 27.01.2022 - 12:45</div>'),
    'Jutta Brandow',
  ],
  [
    'day, then name, behind the headline in one box',
    page('', '').replace(
      '<h1>Old bridge reopens</h1>',
      '<div><h1>Old bridge reopens</h1><small>posted on <time>2023-12-19 23:30 EST</time></small> by Ann Lee</div>',
    ),
    'Ann Lee',
  ],
];

test.each(PAGES)('%s', (_, html, names) => {
  const parsed = parsePage(html, LIMITS);
  if (!parsed.ok) throw new Error(parsed.refusal.code);
  const { authors } = readAuthors(
    parsed.page,
    readHead(parsed.page),
    'Overmere Post',
    'overmerepost.example',
    blocksOf(parsed.page),
  );
  expect(authors.join('|')).toBe(names);
});
