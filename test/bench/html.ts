/** Reading web pages: start, CPU and heap. Pages are generated, so that it runs anywhere. */
import { execFileSync } from 'node:child_process';
import { setImmediate as macrotask } from 'node:timers/promises';
import { LIMITS } from '#article/limits.ts';
import { readHtml } from '#normalize/html/read-html.ts';
import { plainReadability } from '../eval/html-pages/read-all.ts';

const HINTS = {
  url: 'https://news.example/2025/05/06/a-bridge-over-the-river',
  contentType: 'text/html',
  receivedAt: '2025-06-01T12:00:00Z',
};
const SENTENCE =
  'The council met on Tuesday, after weeks of rain, and agreed to mend the bridge before the winter, the mayor said. ';
const MB = 1024 * 1024;

/** A page like those of news sites: 110 KB, of which a third is script, with navigation, teasers and comments around the text. */
function newsPage(seed: number): string {
  const link = (i: number): string =>
    `<li class="menu-item"><a href="/s/${i}" data-track="menu-${i}">Section ${i} of ${seed}</a></li>`;
  const card = (i: number): string =>
    `<div class="card teaser"><a href="/t/${i}"><img src="/i/${i}.jpg" srcset="/i/${i}-1.jpg 1x, /i/${i}-2.jpg 2x"></a><h3><a href="/t/${i}">Teaser number ${i} for page ${seed}</a></h3><p>A line about it.</p></div>`;
  const paragraphs = Array.from(
    { length: 18 },
    (_, i) => `<p>${i} ${SENTENCE.repeat(3)}<a href="/x">More on ${seed}</a>.</p>`,
  ).join('');
  return `<!doctype html><html lang="en"><head><title>Bridge ${seed} to be mended | The News</title><style>${'.a{color:red} .b > .c{margin:0 auto} '.repeat(600)}</style>
<script>${'var data = {"key": "value", "list": [1, 2, 3]};'.repeat(800)}</script><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge ${seed} to be mended","datePublished":"2025-05-06T07:08:09+02:00","author":{"name":"Ann Lee"}}</script></head>
<body><header><nav><ul>${Array.from({ length: 60 }, (_, i) => link(i)).join('')}</ul></nav></header><main><article><h1>Bridge ${seed} to be mended</h1><p class="byline">By Ann Lee</p>${paragraphs}</article>
<aside>${Array.from({ length: 40 }, (_, i) => card(i)).join('')}</aside></main><footer><ul>${Array.from({ length: 60 }, (_, i) => link(i)).join('')}</ul></footer></body></html>`;
}

export async function run(): Promise<void> {
  console.log('cold start of a process, CPU ms (imports and first page) and peak MB');
  for (const [name, code] of COLD) console.log(`  ${name.padEnd(44)} ${cold(code)}`);

  const html = newsPage(0);
  console.log(`\none generated page of ${Math.round(html.length / 1024)} KB, CPU ms a page, 60 pages each, in turns`);
  let mine = 0;
  let plain = 0;
  for (let i = 0; i < 75; i++) {
    const before = process.cpuUsage();
    await readHtml(newsPage(i), HINTS, LIMITS);
    const used = process.cpuUsage(before);
    await macrotask();
    const { ms } = await plainReadability(newsPage(i), HINTS.url);
    if (i < 15) continue;
    mine += (used.user + used.system) / 1000;
    plain += ms;
  }
  console.log(
    `  ours ${(mine / 60).toFixed(1)}   plain jsdom + Readability ${(plain / 60).toFixed(1)}   ratio ${(mine / plain).toFixed(2)}`,
  );

  console.log('\n500 pages in one process, a macrotask after each: heap used after collection, and RSS, MB');
  console.log(`  ${heap()}`);
}

const here = (path: string): string => new URL(path, import.meta.url).href;
const COLD: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['module of the reader (no page)', `await import('${here('../../functions/normalize/html/read-html.ts')}');`],
  [
    'module and first page (jsdom, Readability)',
    `const { readHtml } = await import('${here('../../functions/normalize/html/read-html.ts')}'); const { LIMITS } = await import('${here('../../functions/article/limits.ts')}'); await readHtml('<p>' + 'Words and words, said the mayor. '.repeat(40), { url: null, contentType: null, receivedAt: '2025-01-01T00:00:00Z' }, LIMITS);`,
  ],
];

function cold(code: string): string {
  const script = `${code}; const u = process.cpuUsage(); console.log(Math.round((u.user + u.system) / 1000) + ' ms, ' + Math.round(process.resourceUsage().maxRSS / 1024) + ' MB');`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    cwd: new URL('../..', import.meta.url),
  }).trim();
}

/** In a process of its own with a collector that can be called. */
function heap(): string {
  const script = `const { readHtml } = await import('${here('../../functions/normalize/html/read-html.ts')}');
const { LIMITS } = await import('${here('../../functions/article/limits.ts')}');
const { setImmediate: macrotask } = await import('node:timers/promises');
const newsPage = ${newsPage.toString()}; const SENTENCE = ${JSON.stringify(SENTENCE)};
const seen = [];
for (let i = 1; i <= 500; i++) { await readHtml(newsPage(i), ${JSON.stringify(HINTS)}, LIMITS); await macrotask();
if (i % 100 === 0) { globalThis.gc(); await macrotask(); globalThis.gc(); const m = process.memoryUsage(); seen.push('page ' + i + ': ' + Math.round(m.heapUsed / ${MB}) + ' / ' + Math.round(m.rss / ${MB})); } }
console.log(seen.join('   '));`;
  return execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], {
    encoding: 'utf8',
    cwd: new URL('../..', import.meta.url),
  }).trim();
}
