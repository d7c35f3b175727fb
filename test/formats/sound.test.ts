import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import type { Article } from '#article/article.ts';
import { extract } from '#extract/extract.ts';
import { soundText, soundUri } from '#normalize/repair/sound.ts';
import { readAll } from './read.ts';

const PROSE =
  'LONDON, March 4 (Reuters) - Two men were held on Friday, police said. The police said so again on Monday evening. ';

/** What must not reach a record: markup as it is, escaped once and twice, in pieces; characters that are none. */
const UNSOUND = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;script&amp;gt;alert(1)',
  '<svg/onload=alert(1)>',
  '<x onclick=a>',
  '<a href="javascript:alert(1)">x</a>',
  '\u0000<\u0000script>',
  '\u202eabc<iframe src=a>',
  '<<b>script>alert(1)<<b>/script>',
  '<b',
  '<!--',
  '<![CDATA[',
  '<?xml ?>',
  '\ud800',
  'e\u0301 \u212b <\u212abd>',
  '\u0007\u009b\ufffe',
  '\u2028\u0085',
] as const;

const json = (value: unknown): string => JSON.stringify(value);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML holds no such characters
const NOT_IN_XML = /[\u0000-\u0008\ufffe]/g;
const inXml = (text: string): string => escaped(text).toWellFormed().replace(NOT_IN_XML, '');

/** Documents of every kind with `bad` in each field. */
const DOCUMENTS: Readonly<Record<string, (bad: string) => string>> = {
  text: (bad) => `Title ${bad} here\n\nBy Ann ${bad} Lee\n\n${PROSE}${bad}\n\n${PROSE}`,
  json: (bad) =>
    json({
      uri: `u${bad}`,
      url: `https://a.example/${bad}`,
      title: `T ${bad}`,
      text: `${PROSE}${bad}\n\n${PROSE}`,
      byline: `By Ann ${bad}`,
      source: bad,
      section: bad,
      description: bad,
      keywords: [bad],
      language: bad,
      images: [{ url: `https://a.example/${bad}`, caption: bad }],
    }),
  'json with a page': (bad) => json({ uri: 'u', title: `T ${bad}`, html: `<p>${PROSE}</p><p>${bad}</p>` }),
  ninjs: (bad) =>
    json({
      uri: 'u',
      pubstatus: 'usable',
      versioncreated: '2023-01-01T00:00:00Z',
      headline: `H ${bad}`,
      byline: bad,
      located: bad,
      slugline: bad,
      body_html: `<p>${PROSE}${bad}</p>`,
      subject: [{ name: bad }],
      copyrightholder: bad,
      ednote: bad,
    }),
  rss: (bad) =>
    `<?xml version="1.0"?><rss><channel><title>${inXml(bad)}</title><item><title>T ${inXml(bad)}</title><author>${inXml(bad)}</author><category>${inXml(bad)}</category><guid>${inXml(bad)}</guid><link>https://a.example/${inXml(bad)}</link><description>${inXml(PROSE + bad)}</description><enclosure url="https://a.example/${inXml(bad)}" type="image/png"/></item></channel></rss>`,
  atom: (bad) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>${inXml(bad)}</title><entry><id>${inXml(bad)}</id><title>T ${inXml(bad)}</title><author><name>${inXml(bad)}</name></author><content type="text">${inXml(PROSE + bad)}</content></entry></feed>`,
  nitf: (bad) =>
    `<nitf><body><body.head><hedline><hl1>H ${inXml(bad)}</hl1></hedline><byline>${inXml(bad)}</byline><dateline><location>${inXml(bad)}</location></dateline></body.head><body.content><p>${PROSE}${inXml(bad)}</p></body.content></body></nitf>`,
  newsml: (bad) =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g${inXml(bad)}"><contentMeta><headline>${inXml(bad)}</headline><by>${inXml(bad)}</by><slugline>${inXml(bad)}</slugline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${PROSE}${inXml(bad)}</p></body></html></inlineXML></contentSet></newsItem>`,
  mail: (bad) =>
    `From: Ann ${bad} <a@b.example>\nSubject: T ${bad}\nMessage-Id: <${bad}@x>\nDate: Wed, 12 Jun 2024 06:00:00 +0300\nContent-Type: text/plain; charset=utf-8\n\n${PROSE}${bad}\n\n${PROSE}\n`,
  'mail of a page': (bad) =>
    `From: Ann ${bad} <a@b.example>\nSubject: =?utf-8?B?${Buffer.from(`T ${bad}`).toString('base64')}?=\nMime-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>${PROSE}${bad}</p><p>${PROSE}</p>\n`,
  wire: (bad) =>
    `\u0001aa1234 2 BC-Rain ${bad}\u0002Headline ${bad}\nROME (AP) - It rained all day. ${bad}\n${PROSE}\n\u0003AP-01-02-23 1212EST\u0004`,
  page: (bad) =>
    `<html><head><title>T ${escaped(bad)}</title><meta name=author content="${escaped(bad)}"><script type="application/ld+json">${json({ '@type': 'NewsArticle', headline: bad, author: { name: bad }, articleSection: bad, keywords: bad })}</script></head><body><h1>T ${escaped(bad)}</h1><p>${PROSE}${escaped(bad)}</p><p>${PROSE}</p></body></html>`,
  wordpress: (bad) =>
    json({
      id: 1,
      title: { rendered: bad },
      content: { rendered: `<p>${PROSE}</p>${bad}` },
      excerpt: { rendered: bad },
      guid: { rendered: bad },
      link: `https://a.example/${bad}`,
      date: '2024-01-01T00:00:00',
    }),
};

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => (name === 'provenance' ? [] : stringsOf(one)));
}

/** What a browser would make of a text put into a page: names of elements and comments, less those of no meaning. */
function liveIn(text: string): string[] {
  const live: string[] = [];
  const look = (node: DefaultTreeAdapterTypes.Node): void => {
    const known =
      'tagName' in node &&
      (/^[a-z]+[1-6]?$/.test(node.tagName) || node.attrs.some(({ name }) => name.startsWith('on')));
    if (known || node.nodeName === '#comment') live.push(node.nodeName);
    if ('childNodes' in node) for (const child of node.childNodes) look(child);
  };
  look(parseFragment(text));
  return live;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/;

function expectSound(article: Article): void {
  const { uri, url, images, ...rest } = article;
  const composed = stringsOf(rest);
  expect(composed.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  const all = [...composed, ...stringsOf({ uri, url, images })];
  expect(all.filter((text) => !text.isWellFormed() || CONTROLS.test(text))).toEqual([]);
  expect(all.filter((text) => liveIn(text).length > 0)).toEqual([]);
}

for (const [kind, make] of Object.entries(DOCUMENTS)) {
  test(`${kind}: no markup, no control character and no half letter reaches a record, whatever a field holds`, async () => {
    let articles = 0;
    for (const bad of UNSOUND) {
      for (const outcome of await readAll(make(bad))) {
        if (!outcome.ok) continue;
        articles++;
        expectSound(extract(outcome.value));
      }
    }
    expect(articles).toBeGreaterThan(UNSOUND.length * 0.7);
  });
}

test('what is sound stays as it is: addresses in angle brackets, formulas, arrows, unknown names, other scripts', () => {
  for (const text of [
    'Write to Ann Lee <ann@news.example> or see <https://news.example/a>.',
    'If x<y and y>z, then x <3 and a <- b, or a<b.',
    'The placeholder <unknown> stood in the story.',
    'می‌خواهم क्‍ष \u200eמילה\u200f',
    'Zwei Zeilen\nund ein\tTabulator',
  ]) {
    expect(soundText(text)).toBe(text.normalize('NFC'));
  }
  expect(soundUri('https://a.example/cafe\u0301')).toBe('https://a.example/cafe\u0301');
});

test('what is live is shown: every letter stays, and no place moves', () => {
  expect(soundText('He typed <script>alert(1)</script> and <a href=x>.')).toBe(
    'He typed ‹script>alert(1)‹/script> and ‹a href=x>.',
  );
  expect(soundText('a <!-- b --> <?php c ?> <x onclick = "d">')).toBe('a ‹!-- b --> ‹?php c ?> ‹x onclick = "d">');
});

test('a text of a million tag beginnings is looked through once', () => {
  for (const unit of ['<', '<a ', '<a on', '<b onx ', '</', '<a x on on on ']) {
    const before = process.cpuUsage();
    soundText(unit.repeat(1_000_000 / unit.length));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(1_500);
  }
  const before = process.cpuUsage();
  soundText(`<a ${'on '.repeat(300_000)}`);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(1_500);
});
