import iconv from 'iconv-lite';

/** A story as an agency has it, before it is put into any format. */
export interface Story {
  readonly title: string;
  readonly byline: string | null;
  readonly language: string;
  readonly published: string;
  /** The dateline opens the first paragraph. */
  readonly paragraphs: readonly string[];
}

/** How a story is delivered: in a format, perhaps in a charset of its own. */
export interface Delivery {
  readonly name: string;
  /** Whether the format has a place for the byline. */
  readonly bylined: boolean;
  /** A web page: what is text is found out, not stated. */
  readonly page?: boolean;
  /** `charset` is one in which the story can be written; UTF-8 otherwise. */
  readonly make: (story: Story, charset: string) => Uint8Array;
}

const ADDRESS = 'https://news.example/2025/03/04/story';

/** Text for XML: what must be escaped is. */
export function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Every sign beyond ASCII as a number: how systems write that trust no charset. */
function numbered(text: string): string {
  return [...xml(text)].map((sign) => ((sign.codePointAt(0) ?? 0) > 126 ? `&#${sign.codePointAt(0)};` : sign)).join('');
}

function paragraphs(story: Story, tag = 'p', write: (text: string) => string = xml): string {
  return story.paragraphs.map((text) => `<${tag}>${write(text)}</${tag}>`).join('\n');
}

function encoded(text: string, charset: string): Buffer {
  return iconv.encode(text, charset, { addBOM: charset.startsWith('utf-16') });
}

function declared(body: string, charset: string): Buffer {
  return encoded(`<?xml version="1.0" encoding="${charset}"?>\n${body}`, charset);
}

function utf8(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

function rfc2047(text: string, charset: string): string {
  return `=?${charset}?B?${encoded(text, charset).toString('base64')}?=`;
}

function quotedPrintable(bytes: Uint8Array): string {
  let line = '';
  let all = '';
  for (const byte of bytes) {
    const sign =
      byte > 32 && byte < 127 && byte !== 61
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (line.length + sign.length > 75) {
      all += `${line}=\r\n`;
      line = '';
    }
    line += sign;
  }
  return all + line;
}

function g2(story: Story, body: string, prefix = ''): string {
  const p = prefix === '' ? '' : `${prefix}:`;
  const by = story.byline === null ? '' : `<${p}by>${xml(story.byline)}</${p}by>`;
  return `<${p}newsItem xmlns${prefix === '' ? '' : `:${prefix}`}="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1" standard="NewsML-G2" standardversion="2.31" conformance="power" xml:lang="${story.language}"><${p}itemMeta><${p}itemClass qcode="ninat:text"/><${p}provider literal="AFN"/><${p}versionCreated>${story.published}</${p}versionCreated><${p}pubStatus qcode="stat:usable"/></${p}itemMeta><${p}contentMeta><${p}headline>${xml(story.title)}</${p}headline>${by}<${p}language tag="${story.language}"/></${p}contentMeta><${p}contentSet>${body}</${p}contentSet></${p}newsItem>`;
}

function nitf(story: Story, prefix = ''): string {
  const p = prefix === '' ? '' : `${prefix}:`;
  const by = story.byline === null ? '' : `<${p}byline>${xml(story.byline)}</${p}byline>`;
  return `<${p}nitf${prefix === '' ? '' : ` xmlns:${prefix}="http://iptc.org/std/NITF/2006-10-18/"`} xml:lang="${story.language}"><${p}head><${p}title>${xml(story.title)}</${p}title><${p}docdata><${p}doc-id id-string="n1" regsrc="AFN"/><${p}date.issue norm="${story.published}"/></${p}docdata></${p}head><${p}body><${p}body.head><${p}hedline><${p}hl1>${xml(story.title)}</${p}hl1></${p}hedline>${by}</${p}body.head><${p}body.content>${paragraphs(story, `${p}p`)}</${p}body.content></${p}body></${p}nitf>`;
}

function newsml1(story: Story, content: string): string {
  const by = story.byline === null ? '' : `<ByLine>${xml(story.byline)}</ByLine>`;
  return `<NewsML><NewsEnvelope><DateAndTime>20250304T093000+0300</DateAndTime></NewsEnvelope><NewsItem xml:lang="${story.language}"><Identification><NewsIdentifier><ProviderId>afn.example</ProviderId><DateId>20250304</DateId><NewsItemId>x1</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId><PublicIdentifier>urn:newsml:afn.example:20250304:x1:1</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><NewsItemType FormalName="News"/><FirstCreated>${story.published}</FirstCreated><ThisRevisionCreated>${story.published}</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>${xml(story.title)}</HeadLine>${by}</NewsLines><DescriptiveMetadata><Language FormalName="${story.language}"/></DescriptiveMetadata><ContentItem><MediaType FormalName="Text"/><DataContent>${content}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;
}

function rss(story: Story, body: string): string {
  const by = story.byline === null ? '' : `<dc:creator><![CDATA[${story.byline}]]></dc:creator>`;
  const date = 'Tue, 04 Mar 2025 09:30:00 +0300';
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>AFN</title><link>https://news.example</link><language>${story.language}</language><item><title>${xml(story.title)}</title><link>${ADDRESS}</link><guid>${ADDRESS}</guid><pubDate>${date}</pubDate>${by}${body}</item></channel></rss>`;
}

function atom(story: Story, content: string): string {
  const by = story.byline === null ? '' : `<author><name>${xml(story.byline)}</name></author>`;
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${story.language}"><title>AFN</title><id>urn:x:feed</id><entry><id>urn:x:1</id><title type="text">${xml(story.title)}</title><link href="${ADDRESS}"/><published>${story.published}</published><updated>${story.published}</updated>${by}${content}</entry></feed>`;
}

function ninjs(story: Story, more: object): Buffer {
  return utf8(JSON.stringify({ uri: 'urn:x:1', type: 'text', pubstatus: 'usable', language: story.language, ...more }));
}

function mail(story: Story, charset: string, encoding: string, body: string, type = 'text/plain'): Buffer {
  return Buffer.from(
    `From: ${rfc2047('AFN', 'utf-8')} <desk@news.example>\r\nTo: <all@news.example>\r\nSubject: ${subject(story.title, charset)}\r\nDate: Tue, 04 Mar 2025 09:30:00 +0300\r\nMessage-ID: <1@news.example>\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset="${charset}"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`,
    'latin1',
  );
}

/** Encoded words of some letters each, as mailers fold a long subject. */
function subject(title: string, charset: string): string {
  return (title.match(/[\s\S]{1,12}/gu) ?? []).map((part) => rfc2047(part, charset)).join('\r\n ');
}

function page(story: Story, charset: string | null, write: (text: string) => string = xml): string {
  const by = story.byline === null ? '' : `<p class="byline"><span rel="author">${write(story.byline)}</span></p>`;
  const ld = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    datePublished: story.published,
    inLanguage: story.language,
    ...(story.byline === null ? {} : { author: { '@type': 'Person', name: story.byline } }),
  });
  return `<!DOCTYPE html><html lang="${story.language}"><head>${charset === null ? '' : `<meta charset="${charset}">`}<title>${write(story.title)}</title><script type="application/ld+json">${ld}</script></head><body><article><h1>${write(story.title)}</h1>${by}${paragraphs(story, 'p', write)}</article></body></html>`;
}

function warc(bytes: Uint8Array, contentType: string): Buffer {
  const block = Buffer.concat([utf8(`HTTP/1.1 200 OK\r\nContent-Type: ${contentType}\r\n\r\n`), bytes]);
  return Buffer.concat([
    utf8(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${ADDRESS}\r\nWARC-Date: 2025-03-04T12:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`,
    ),
    block,
    utf8('\r\n\r\n'),
  ]);
}

const XHTML = (story: Story): string =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${xml(story.title)}</title></head><body>${paragraphs(story)}</body></html>`;

/** The formats in which news is delivered. Of each charset that a format can declare, all are tried. */
export const DELIVERIES: readonly Delivery[] = [
  { name: 'NITF', bylined: true, make: (story, charset) => declared(nitf(story), charset) },
  { name: 'NITF, prefixed', bylined: true, make: (story, charset) => declared(nitf(story, 'n'), charset) },
  {
    name: 'NewsML-G2, XHTML',
    bylined: true,
    make: (story, charset) =>
      declared(g2(story, `<inlineXML contenttype="application/xhtml+xml">${XHTML(story)}</inlineXML>`), charset),
  },
  {
    name: 'NewsML-G2, prefixed, NITF',
    bylined: true,
    make: (story, charset) =>
      declared(
        g2(story, `<nar:inlineXML contenttype="application/nitf+xml">${nitf(story, 'n')}</nar:inlineXML>`, 'nar'),
        charset,
      ),
  },
  {
    name: 'NewsML-G2, plain text',
    bylined: true,
    make: (story, charset) =>
      declared(
        g2(story, `<inlineData contenttype="text/plain">${xml(story.paragraphs.join('\n\n'))}</inlineData>`),
        charset,
      ),
  },
  {
    name: 'NewsML-G2, CDATA',
    bylined: true,
    make: (story, charset) =>
      declared(g2(story, `<inlineData contenttype="text/html"><![CDATA[${paragraphs(story)}]]></inlineData>`), charset),
  },
  { name: 'NewsML 1.2, NITF', bylined: true, make: (story, charset) => declared(newsml1(story, nitf(story)), charset) },
  {
    name: 'NewsML 1.2, p',
    bylined: true,
    make: (story, charset) => declared(newsml1(story, paragraphs(story)), charset),
  },
  {
    name: 'RSS, CDATA',
    bylined: true,
    make: (story, charset) =>
      declared(rss(story, `<content:encoded><![CDATA[${paragraphs(story)}]]></content:encoded>`), charset),
  },
  {
    name: 'RSS, escaped',
    bylined: true,
    make: (story, charset) => declared(rss(story, `<description>${xml(paragraphs(story))}</description>`), charset),
  },
  {
    name: 'RSS, numbers in CDATA',
    bylined: true,
    make: (story) =>
      declared(
        rss(story, `<content:encoded><![CDATA[${paragraphs(story, 'p', numbered)}]]></content:encoded>`),
        'utf-8',
      ),
  },
  {
    name: 'Atom, HTML',
    bylined: true,
    make: (story, charset) =>
      declared(atom(story, `<content type="html">${xml(paragraphs(story))}</content>`), charset),
  },
  {
    name: 'Atom, XHTML',
    bylined: true,
    make: (story, charset) =>
      declared(
        atom(
          story,
          `<content type="xhtml"><xh:div xmlns:xh="http://www.w3.org/1999/xhtml">${paragraphs(story, 'xh:p')}</xh:div></content>`,
        ),
        charset,
      ),
  },
  {
    name: 'JSON Feed, HTML',
    bylined: true,
    make: (story) =>
      utf8(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'AFN',
          language: story.language,
          items: [
            {
              id: 'urn:x:1',
              title: story.title,
              content_html: paragraphs(story),
              date_published: story.published,
              ...(story.byline === null ? {} : { authors: [{ name: story.byline }] }),
            },
          ],
        }),
      ),
  },
  {
    name: 'JSON Feed, text',
    bylined: true,
    make: (story) =>
      utf8(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1',
          title: 'AFN',
          items: [
            {
              id: 'urn:x:1',
              title: story.title,
              content_text: story.paragraphs.join('\n\n'),
              date_published: story.published,
              ...(story.byline === null ? {} : { author: { name: story.byline } }),
            },
          ],
        }),
      ),
  },
  {
    name: 'ninjs 1, XHTML',
    bylined: true,
    make: (story) =>
      ninjs(story, {
        versioncreated: story.published,
        headline: story.title,
        byline: story.byline,
        body_xhtml: paragraphs(story),
      }),
  },
  {
    name: 'ninjs 1, text',
    bylined: true,
    make: (story) =>
      ninjs(story, {
        versioncreated: story.published,
        headline: story.title,
        byline: story.byline,
        body_text: story.paragraphs.join('\n'),
      }),
  },
  {
    name: 'ninjs 2',
    bylined: true,
    make: (story) =>
      ninjs(story, {
        versioncreated: story.published,
        headlines: [{ role: 'main', value: story.title }],
        byline: story.byline,
        bodies: [{ role: 'main', contenttype: 'text/html', value: paragraphs(story) }],
      }),
  },
  {
    name: 'ninjs 3',
    bylined: true,
    make: (story) =>
      ninjs(story, {
        standard: { name: 'ninjs', version: '3.1' },
        versionCreated: story.published,
        headlines: [{ role: 'main', contentType: 'text/plain', value: story.title }],
        by: story.byline,
        bodies: [{ role: 'main', contentType: 'text/plain', value: story.paragraphs.join('\n\n') }],
      }),
  },
  {
    name: 'schema.org',
    bylined: true,
    make: (story) =>
      utf8(
        JSON.stringify({
          '@context': 'https://schema.org',
          '@type': 'NewsArticle',
          headline: story.title,
          articleBody: story.paragraphs.join('\n\n'),
          datePublished: story.published,
          inLanguage: story.language,
          ...(story.byline === null ? {} : { author: [{ '@type': 'Person', name: story.byline }] }),
        }),
      ),
  },
  {
    name: 'mail, quoted-printable',
    bylined: false,
    make: (story, charset) =>
      mail(story, charset, 'quoted-printable', quotedPrintable(encoded(story.paragraphs.join('\r\n\r\n'), charset))),
  },
  {
    name: 'mail, base64',
    bylined: false,
    make: (story, charset) =>
      mail(
        story,
        charset,
        'base64',
        encoded(story.paragraphs.join('\r\n\r\n'), charset).toString('base64').replaceAll(/.{76}/g, '$&\r\n'),
      ),
  },
  {
    name: 'mail, HTML',
    bylined: false,
    make: (story, charset) =>
      mail(
        story,
        charset,
        'base64',
        encoded(`<html><body>${paragraphs(story)}</body></html>`, charset).toString('base64'),
        'text/html',
      ),
  },
  {
    name: 'MHTML',
    page: true,
    bylined: true,
    make: (story, charset) =>
      Buffer.from(
        `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${ADDRESS}\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="bb"\r\n\r\n--bb\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${ADDRESS}\r\n\r\n${encoded(page(story, charset), charset).toString('base64')}\r\n--bb--\r\n`,
        'latin1',
      ),
  },
  {
    name: 'WARC, charset of the response',
    page: true,
    bylined: true,
    make: (story, charset) => warc(encoded(page(story, null), charset), `text/html; charset=${charset}`),
  },
  {
    name: 'WARC, charset of the page',
    page: true,
    bylined: true,
    make: (story, charset) => warc(encoded(page(story, charset), charset), 'text/html'),
  },
  {
    name: 'WARC, numbers',
    page: true,
    bylined: true,
    make: (story) => warc(utf8(page(story, null, numbered)), 'text/html'),
  },
];

/** Charsets in which text of a language was, and is, written. */
export const CHARSETS: Readonly<Record<string, readonly string[]>> = {
  de: ['iso-8859-1', 'windows-1252', 'iso-8859-15', 'utf-16le'],
  fr: ['iso-8859-15', 'windows-1252', 'utf-16be'],
  es: ['iso-8859-1', 'windows-1252'],
  pt: ['iso-8859-1', 'windows-1252'],
  it: ['iso-8859-1', 'windows-1252'],
  id: ['windows-1252'],
  tr: ['iso-8859-9', 'windows-1254'],
  ru: ['windows-1251', 'koi8-r', 'iso-8859-5', 'utf-16le'],
  uk: ['windows-1251', 'koi8-u'],
  ar: ['windows-1256', 'iso-8859-6', 'utf-16le'],
  fa: ['windows-1256'],
  he: ['windows-1255', 'iso-8859-8'],
  zh: ['gb18030', 'gbk', 'big5', 'utf-16be'],
  ja: ['shift_jis', 'euc-jp', 'utf-16le'],
  ko: ['euc-kr'],
  pl: ['iso-8859-2', 'windows-1250'],
  vi: ['windows-1258'],
  el: ['iso-8859-7', 'windows-1253'],
};

/** The charsets in which all of a story can be written, UTF-8 first. UTF-16 has no place in mail (RFC 2781, appendix A). */
export function charsetsFor(story: Story, delivery: Delivery): readonly string[] {
  const all = [story.title, story.byline ?? '', ...story.paragraphs].join('\n');
  const known = (CHARSETS[story.language] ?? []).filter(
    (charset) => !(delivery.name.startsWith('mail') && charset.startsWith('utf-16')),
  );
  return ['utf-8', ...known.filter((charset) => iconv.decode(iconv.encode(all, charset), charset) === all)];
}
