import { expect, test } from 'vitest';
import { LIMITS } from '#article/limits.ts';
import { decideDates } from '#normalize/dates/decide-dates.ts';
import { readHtml } from '#normalize/html/read-html.ts';

const HINTS = { url: null, contentType: 'text/html', receivedAt: '2025-06-01T12:00:00Z' };

const PAGE = `<!doctype html><html lang="en"><head><title>Bridge reopens after flood | The Valley Post</title>
<meta property="og:site_name" content="The Valley Post"><meta property="og:title" content="Bridge reopens after flood">
<link rel="canonical" href="/2025/03/04/bridge-reopens"><base href="https://valleypost.example/">
<script>document.write('<p>never</p>')</script><style>p { color: red }</style>
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bridge reopens after flood",
"datePublished":"2025-03-04T18:30:00+05:00","author":[{"@type":"Person","name":"Ayesha Noor"},{"name":"Tom O&#39;Hara"}],}]}</script></head>
<body class="with-sidebar"><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Bridge reopens after flood</h1><p class="byline">By Ayesha Noor and Tom O'Hara</p>
<figure><img src="/bridge.jpg"><figcaption>The bridge on Monday. <span class="credit">Photo: V. Post</span></figcaption></figure>
<p>Traffic crossed the old bridge over the river on Tuesday for the first time in six weeks, after engineers found
the pillars sound and the road surface had been laid again.</p>
<p>The flood of <b>January</b>, the worst in thirty years, had washed away the northern ramp and cut the town in two, and
people had to drive forty kilometres to reach the hospital.</p>
<p>"We are one town again," said the mayor, who walked across with the workers at noon. Schools on both banks closed early
so that the children could watch the first buses go over.</p>
<p>Work on a second bridge, upstream, will start in autumn, the province said, and it should be ready within two years.</p>
</article><footer>© The Valley Post</footer></body></html>`;

test('a page becomes a draft with its text, names and dates', async () => {
  const reading = await readHtml(PAGE, HINTS, LIMITS);
  if (!reading.ok) throw new Error(reading.refusal.message);
  const { draft } = reading;
  expect(draft.title).toBe('Bridge reopens after flood');
  expect(draft.titleBasis).toBe('h1');
  expect(draft.authors).toEqual(['Ayesha Noor', "Tom O'Hara"]);
  expect(draft.url).toBe('https://valleypost.example/2025/03/04/bridge-reopens');
  expect(draft.source).toBe('The Valley Post');
  expect(draft.language).toBe('en');
  expect(draft.images).toEqual([
    { url: 'https://valleypost.example/bridge.jpg', caption: 'The bridge on Monday.', credit: 'Photo: V. Post' },
  ]);
  expect(draft.paragraphs.length).toBe(4);
  expect(draft.paragraphs[1]).toMatch(/^The flood of January, the worst in thirty years, had washed/);
  expect(draft.paragraphs.join(' ')).not.toContain('never');
  const decided = decideDates(draft.dateCandidates, HINTS.receivedAt);
  expect(decided.published?.value).toBe('2025-03-04T18:30:00+05:00');
  expect(decided.confidence).toBeGreaterThanOrEqual(95);
});
