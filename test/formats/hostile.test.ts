import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { NormalizedArticle } from '#article/article.ts';
import { REJECT_CODES } from '#article/reject.ts';
import { findDates } from '#extract/dates/find-dates.ts';
import { startCpuTime } from '#test/support/cpu-time.ts';
import { makePdf } from '../support/make-pdf.ts';
import { DELIVERIES, type Story } from './delivered.ts';
import { DIALECTS } from './dialects.ts';
import { readAll, readOne } from './read.ts';
import { STORY_FILES } from './story-files.ts';

const STORY: Story = {
  title: 'Barge hits bridge in Leeds',
  byline: 'Dana Holt',
  language: 'en',
  published: '2024-03-04T09:30:00Z',
  paragraphs: [
    'LEEDS, England, March 4 (AFN) - Engineers closed the Crown Point bridge on Monday.',
    'Nobody was hurt, said the city.',
  ],
};
const RUNS = 800;

/** Holds for every article, whatever it was made from. */
function expectSound(article: NormalizedArticle): void {
  const strings = [
    article.text,
    article.title,
    article.byline ?? '',
    article.source ?? '',
    ...article.authors,
    ...article.keywords,
  ];
  for (const text of strings) {
    expect(text.isWellFormed()).toBe(true);
    expect(text.normalize('NFC')).toBe(text);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
  expect(article.text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  if (article.dateline !== null) {
    expect(article.text.slice(article.dateline.start, article.dateline.end)).toBe(article.dateline.text);
  }
  for (const { in: where, text, start, end } of article.dateCandidates) {
    if (where === 'text' && start !== null && end !== null) expect(article.text.slice(start, end)).toBe(text);
  }
  for (const mention of findDates(article)) {
    const source = mention.in === 'text' ? article.text : article.title;
    expect(source.slice(mention.start, mention.end)).toBe(mention.text);
  }
}

async function expectOutcomes(bytes: Uint8Array, contentType: string | null = null): Promise<string[]> {
  const elapsed = startCpuTime();
  const outcomes = await readAll(bytes, { contentType });
  expect(elapsed()).toBeLessThan(10_000);
  return outcomes.map((outcome) => {
    if (outcome.ok) {
      expectSound(outcome.value);
      return 'article';
    }
    expect(REJECT_CODES).toContain(outcome.reject.code);
    return outcome.reject.code;
  });
}

const seeds: readonly string[] = [
  ' date 2023-02-17 Karachi: Two men were held on Friday.\n\nA police officer said so. — Ann Bee (@annbee) February 17, 2023\n\nThe end.',
  'LONDON, Feb 3 (Reuters) - Shares rose on Tuesday.\n\n(Reporting by Ann Bee; Editing by Cee Dee)',
  '{"uri":"a","title":"T","text":"OSLO (NTB) - Snow fell.","datePublished":"2023-02-17T10:00:00+05:00"}',
  '{"uri":"u","pubstatus":"usable","versioncreated":"2023-01-01T00:00:00Z","headline":"H","body_html":"<p>One.</p><p>Two.</p>"}',
  '<?xml version="1.0"?><rss><channel><title>P</title><item><title>A</title><description>Text &amp; more.</description></item><item><title>B</title></item></channel></rss>',
  '<nitf><body><body.head><hedline><hl1>H</hl1></hedline><dateline>ROME</dateline></body.head><body.content><p>Text.</p></body.content></body></nitf>',
  'From: A <a@b.example>\nSubject: =?utf-8?B?SGk=?=\nDate: Wed, 12 Jun 2024 06:00:00 +0300\nContent-Type: text/plain\n\nROME, June 12 - It rained.\n',
  '\u0001aa1234 2 BC-Rain\u0002ROME (AP) - It rained all day.\n\u0003AP-01-02-23 1212EST\u0004',
];

/** Every further format and container, as bytes: whatever is changed in them is changed in their bytes. */
const files: readonly Buffer[] = [
  ...Object.values(DIALECTS).map((text) => Buffer.from(text)),
  ...STORY_FILES.map(({ text }) => Buffer.from(text)),
  ...DELIVERIES.map(({ make }) => Buffer.from(make(STORY, 'utf-8'))),
  makePdf([
    [
      { y: 800, size: 18, text: 'Genoa dims its piers' },
      { y: 770, text: 'GENOA, Italy, May 2, 2024 - The port will light its piers.' },
    ],
  ]),
  gzipSync(STORY.paragraphs.join('\n\n')),
  Buffer.from(
    zipSync({
      'a.txt': Buffer.from(STORY.paragraphs.join('\n\n')),
      'b.json': Buffer.from(JSON.stringify({ text: STORY.title })),
    }),
  ),
];

test('any change in the bytes of any file gives sound articles or typed rejects', async () => {
  let articles = 0;
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.nat(200),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc
        .constantFrom(
          '<',
          '&',
          '"',
          '\n\n',
          '{',
          ']',
          '\u0001',
          '\nZCZC ',
          '\nFrom a@b Mon Mar  4 10:00:00 2024\n',
          '<![CDATA[',
          '</',
          '\n-0-\n',
          '--bb\r\n',
        )
        .map((text) => Buffer.from(text)),
    ),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(change, { minLength: 1, maxLength: 5 }),
      async (file, changes) => {
        let bytes = file;
        for (const { at, drop, put } of changes) {
          const start = Math.floor(at * bytes.length);
          bytes = Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + drop)]);
        }
        const outcomes = await expectOutcomes(bytes);
        articles += outcomes.filter((outcome) => outcome === 'article').length;
      },
    ),
    { numRuns: RUNS, seed: 20240304 },
  );
  expect(articles).toBeGreaterThan(RUNS / 4);
});

test('any mutation of any format gives sound articles or typed rejects', async () => {
  let articles = 0;
  const mutation = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.nat(12),
    put: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '<',
        '&',
        '"',
        '\n\n',
        '—',
        '(AP)',
        '\ud800',
        'â€™',
        '&#8217;',
        '\u0000',
        '<![CDATA[',
        '{',
        ']',
        '=?',
        '-->',
      ),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...seeds), fc.array(mutation, { maxLength: 6 }), async (seed, mutations) => {
      let text = seed;
      for (const { at, drop, put } of mutations) {
        const start = Math.floor(at * text.length);
        text = text.slice(0, start) + put + text.slice(start + drop);
      }
      const outcomes = await expectOutcomes(Buffer.from(text, 'utf8'));
      articles += outcomes.filter((outcome) => outcome === 'article').length;
    }),
    { numRuns: 400 },
  );
  // The property would be empty if everything were refused.
  expect(articles).toBeGreaterThan(100);
});

test('any bytes give an article or a typed reject', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      await expectOutcomes(bytes);
    }),
    { numRuns: 300 },
  );
});

test('lone surrogates in JSON do not reach an article', async () => {
  const article = await readOne('{"text":"A \\ud800 man \\udfff went by the river.","title":"\\ud83d"}');
  expectSound(article);
});

test('clean text comes out as it went in, and again', async () => {
  const sentence = fc.constantFrom(
    'The river rose again on Friday.',
    '“We have time,” the mayor said.',
    'It was the 3rd flood since 2019, by 4:30 p.m.',
    'Prices fell 2.5% to €1,200 (£1,020) a tonne.',
    'O’Brien’s team — the youngest — won 3-1.',
    'В городе шёл снег.',
    '雨が降った。',
    'Ships wait; nobody knows for how long…',
  );
  const paragraph = fc.array(sentence, { minLength: 2, maxLength: 5 }).map((parts) => parts.join(' '));
  const dateline = fc.constantFrom('', 'OSLO (NTB) - ', 'KARACHI: ', 'ROME, March 3 (ANSA) – ');
  await fc.assert(
    fc.asyncProperty(dateline, fc.array(paragraph, { minLength: 1, maxLength: 6 }), async (opening, paragraphs) => {
      const text = opening + paragraphs.join('\n\n');
      const plain = await readOne(text);
      expect(plain.text).toBe(text);
      expect((await readOne(JSON.stringify({ title: 'A title', text }))).text).toBe(text);
      expect((await readOne(plain.text)).text).toBe(text);
    }),
    { numRuns: 150 },
  );
});

const long = 'The river rose again. ';
const BOMBS: readonly (readonly [name: string, text: string | Uint8Array])[] = [
  ['JSON nested 100,000 deep', `{"text":${'['.repeat(100_000)}`],
  [
    'JSON with __proto__',
    '{"__proto__":{"text":"polluted"},"constructor":{"prototype":{}},"text":"The river rose again."}',
  ],
  ['XML nested 50,000 deep', `<?xml version="1.0"?><rss>${'<a>'.repeat(50_000)}`],
  [
    'XML with 100,000 attributes',
    `<?xml version="1.0"?><rss ${Array.from({ length: 100_000 }, (_, i) => `a${i}="x"`).join(' ')}></rss>`,
  ],
  [
    'XML with an entity of 50 kB used 2,000 times',
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${'x'.repeat(50_000)}">]><rss><channel><item><description>${'&a;'.repeat(2_000)}</description></item></channel></rss>`,
  ],
  [
    'XML with an outer entity',
    '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>&a;</p></body.content></body></nitf>',
  ],
  [
    'XML with 100,000 stray ampersands',
    `<?xml version="1.0"?><rss><channel><item><description>${'& '.repeat(100_000)}</description></item></channel></rss>`,
  ],
  [
    'a feed of 30,000 items',
    `<?xml version="1.0"?><rss><channel>${'<item><title>T</title></item>'.repeat(3_000)}</channel></rss>`,
  ],
  ['a line of 4 MB', long.repeat(190_000)],
  ['500,000 line ends', '\n '.repeat(500_000)],
  ['text of brackets', '('.repeat(1_000_000)],
  ['text of ampersands', '&'.repeat(1_000_000)],
  ['text of less-than signs', '<a '.repeat(500_000)],
  ['text of header lines', 'Date: x\nTitle: y\n'.repeat(50_000)],
  ['text of bylines', 'By Ann Bee and '.repeat(100_000)],
  ['text of mail headers', `${'Subject: x\n '.repeat(100_000)}\n\nbody`],
  ['text of Markdown', `# T\n\n${'*a _b [c](d '.repeat(100_000)}`],
  ['text of quotes and dashes', '— “ ” - '.repeat(150_000)],
  ['text of tweets', '— A (@b) '.repeat(100_000)],
  ['200,000 short lines', 'Storm\n'.repeat(200_000)],
  ['text of weekdays', 'on Friday last week '.repeat(60_000)],
  [
    'mail nested 500 deep',
    `From: a@b.c\nSubject: x\nContent-Type: multipart/mixed; boundary="b0"\n\n${Array.from({ length: 500 }, (_, i) => `--b${i}\nContent-Type: multipart/mixed; boundary="b${i + 1}"\n\n`).join('')}`,
  ],
  ['a wire frame that never closes', `\u0001aa1\u0002${long.repeat(1000)}`],
  ['half a PDF', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
  ['bytes that are no text', Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7) % 32)],
  ['a word of three million letters', Buffer.alloc(3_000_000, 0xc3)],
  ['a letter under a million marks', `The city of Leeds said a${'\u0301\u0323'.repeat(500_000)} on Friday.`],
  [
    'a letter of a page under a million marks',
    `<p>The city of Leeds said a${'\u0301\u0323'.repeat(400_000)} on Friday.</p>`,
  ],
  [
    'messages within messages',
    `From: a@b.c\nMessage-Id: <x@y>\n${'Content-Type: message/rfc822\n\nFrom: a@b.c\nSubject: x\n'.repeat(20_000)}`,
  ],
  [
    'a mail of empty boundaries',
    `From: a@b.c\nMessage-Id: <x@y>\nMime-Version: 1.0\nContent-Type: multipart/mixed; boundary=""\n\n${'--\n'.repeat(500_000)}`,
  ],
  ['mojibake without end', 'Ã¢â‚¬â„¢'.repeat(50_000)],
];

test.each(BOMBS)('%s ends in time', async (_, input) => {
  const outcomes = await expectOutcomes(typeof input === 'string' ? Buffer.from(input) : input);
  expect(outcomes.length).toBeGreaterThan(0);
});

test('a document type with declarations is refused with its own code; a plain one is not', async () => {
  const item = '<nitf><body><body.content><p>The river rose again on Friday.</p></body.content></body></nitf>';
  expect(await expectOutcomes(Buffer.from(`<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "b">]>${item}`))).toEqual([
    'doctype-refused',
  ]);
  expect(
    await expectOutcomes(Buffer.from(`<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">${item}`)),
  ).toEqual(['article']);
});
